"""A question for more, as whoever decides reads it: at the desk, or straight from the link in its mail."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.authority.acts import as_arguments
from direktdraht.authority.answering import may_decide, say_no
from direktdraht.authority.asking import ask_again
from direktdraht.authority.models import GrantRequest
from direktdraht.authority.telling import ANSWER_WHAT, cost_to_them
from direktdraht.cases.taking_back import hold
from direktdraht.desk.access import signed_in
from direktdraht.desk.authority.finding import find_request
from direktdraht.desk.authority.forms import AnswerForm, NoForm
from direktdraht.desk.by_link.access import Asked, Question, for_asked
from direktdraht.desk.cases.sheet import to_case
from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.desk.naming import short_name
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def question(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Every colleague may read it; who may decide has the two forms."""
    found = find_request(pk)
    yes, no = _forms(request, found)
    if done := _answer(request, found, yes, no, person):
        messages.success(request, done)
        return to_case(found.case)
    return _show(request, "desk/authority/question.html", found, yes, no, person)


def _no_longer(pk: int) -> Question:
    """For whoever holds an address that is valid no longer."""
    found = find_request(pk)
    words = {"name": (found.answered_by or found.asked_by).name}
    over = {
        GrantRequest.State.GRANTED.value: _("%(name)s has said yes."),
        GrantRequest.State.REFUSED.value: _("%(name)s has said no."),
        GrantRequest.State.WITHDRAWN.value: _("%(name)s has taken the question back."),
    }.get(found.state, "" if found.case.is_open else _("The case is closed."))
    return Question(
        found.asked_by,
        over % words,
        reverse("grant_request", args=[pk]),
        lambda person, at: ask_again(found, person, at=at),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@for_asked(ANSWER_WHAT, _no_longer)
def question_by_link(request: HttpRequest, asked: Asked) -> HttpResponse:
    """The same for whoever rarely signs in: open, and press yes."""
    found = find_request(asked.about)
    yes, no = _forms(request, found)
    if done := _answer(request, found, yes, no, asked.person):
        return render(request, "desk/authority/answered_by_link.html", {"done": done, "question": found})
    return _show(request, "desk/authority/question_by_link.html", found, yes, no, asked.person)


def _forms(request: HttpRequest, found: GrantRequest) -> tuple[AnswerForm, NoForm]:
    """Only the one that was sent is filled in; what was asked is in the first one anyway."""
    sent = request.POST.get("answer") if request.method == "POST" else None
    filled = {"as_asked": AnswerForm.as_asked(found), "otherwise": request.POST}.get(sent or "")
    return AnswerForm(filled, request=found), NoForm(request.POST if sent == "no" else None)


def _answer(request: HttpRequest, found: GrantRequest, yes: AnswerForm, no: NoForm, person: Person) -> str:
    """What happened, in a sentence; "" while nothing did. A yes is held first: the customer sees what comes of it."""
    words = {"name": found.asked_by.name, "customer": short_name(found.case.complainant)}

    def agree() -> None:
        arguments = {**as_arguments(yes.offer), "request": found.pk}
        hold(found.case, "say_yes", arguments, by=person, at=now())

    if yes.is_bound and carried_out(yes, agree):
        return _("Yes. %(name)s hears of it, and %(customer)s too.") % words
    if no.is_bound and carried_out(no, lambda: say_no(found, **no.cleaned_data, by=person, at=now())):
        return _("No. %(name)s has your reason and what can be done instead.") % words
    return ""


def _show(
    request: HttpRequest, template: str, found: GrantRequest, yes: AnswerForm, no: NoForm, person: Person
) -> HttpResponse:
    context = {
        "question": found,
        "case": found.case,
        "name": short_name(found.case.complainant),
        "cost": cost_to_them(found.case),
        "asked": list(found.asked.select_related("person")),
        "may_decide": found.is_open and found.case.is_open and may_decide(found, person),
        "is_mine": found.asked_by_id == person.pk,
        "yes": yes,
        "no": no,
        "now": now(),
    }
    return render(request, template, context, status=NOT_DONE if yes.is_bound or no.is_bound else 200)
