"""When the house is away as a whole, and how soon it answers."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases.targets import set_house_targets
from direktdraht.desk.form_acts import NOT_DONE, carried_out, try_act
from direktdraht.desk.rights import for_administrators
from direktdraht.desk.setup.forms import DaysOffForm
from direktdraht.desk.target_forms import TargetsForm
from direktdraht.kit import clock
from direktdraht.staff.days_off import add_days_off, remove_days_off
from direktdraht.staff.models import Company, Person
from direktdraht.web.answers import see_other


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def targets(request: HttpRequest, me: Person) -> HttpResponse:
    form = TargetsForm(request.POST or None, initial=TargetsForm.initial_of(Company.current().targets))
    if request.method == "POST" and carried_out(
        form, lambda: set_house_targets(form.texts, by=me, at=clock.now())
    ):
        messages.success(request, _("This is how soon we answer. What is open is counted anew."))
        return see_other(reverse("targets"))
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/setup/targets.html", {"form": form}, status=status)


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def days_off_add(request: HttpRequest, me: Person) -> HttpResponse:
    form = DaysOffForm(request.POST or None)
    if request.method == "POST" and carried_out(
        form, lambda: add_days_off(**form.cleaned_data, by=me, at=clock.now())
    ):
        messages.success(request, _("Noted. Nobody counts these days."))
        return see_other(reverse("hours") + "#away")
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/setup/days_off.html", {"form": form}, status=status)


@for_administrators
@require_POST
def days_off_remove(request: HttpRequest, me: Person) -> HttpResponse:
    try_act(
        request,
        lambda: remove_days_off(request.POST.get("days", ""), by=me, at=clock.now()),
        done=_("These days count again."),
    )
    return see_other(reverse("hours") + "#away")
