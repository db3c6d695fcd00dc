"""One obstacle: what was said of it, and for whoever answers the way to say what comes of it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.desk.obstacles.forms import AnswerForm, ChangeForm
from direktdraht.kit.clock import now
from direktdraht.obstacles.answering import answer_obstacle, decide_measure, finish_measure, may_answer
from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other

_RELATED = ("case__customer", "case__complainant", "department", "answered_by", "measure__keeper", "noted_by")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def obstacle(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """Every colleague may read it; who may answer has the form."""
    found = get_object_or_404(Obstacle.objects.select_related(*_RELATED), pk=pk)
    is_theirs = may_answer(found, me)
    form = _form(request, found, me) if is_theirs and not (found.answered_at and found.measure) else None
    if form and form.is_bound and carried_out(form, lambda: _carry_out(found, form, me)):
        messages.success(request, _("It stands in the case, and whoever noted it hears of it."))
        return see_other(reverse("obstacles"))
    context = {
        "obstacle": found,
        "case": found.case,
        "asked": list(found.asked.select_related("person")),
        "form": form,
        "may_finish": is_theirs or bool(found.measure and found.measure.keeper_id == me.pk),
        "now": now(),
    }
    status = NOT_DONE if form and form.is_bound else 200
    return render(request, "desk/obstacles/obstacle.html", context, status=status)


@require_POST
@signed_in
def done(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """The measure is done: by whoever sees to it, and whoever may answer."""
    found = get_object_or_404(Measure.objects.filter(obstacles__isnull=False).distinct(), pk=pk)
    obstacles = list(found.obstacles.all())
    if found.keeper_id == me.pk or any(may_answer(one, me) for one in obstacles):
        finish_measure(found, by=me, at=now())
        messages.success(request, _("Out of the way."))
    return see_other(reverse("obstacle", args=[obstacles[0].pk]))


def _form(request: HttpRequest, found: Obstacle, me: Person) -> ChangeForm:
    form = ChangeForm if found.answered_at else AnswerForm
    return form(request.POST if request.method == "POST" else None, me=me)


def _carry_out(found: Obstacle, form: ChangeForm, me: Person) -> None:
    if isinstance(form, AnswerForm):
        answer_obstacle(found, text=form.cleaned_data["text"], change=form.wanted, by=me, at=now())
    elif form.wanted:
        decide_measure(found, form.wanted, by=me, at=now())
