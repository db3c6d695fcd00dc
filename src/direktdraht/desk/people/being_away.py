"""Being away, leaving and coming back."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases.leaving import deactivate_person, give_over, reactivate_person
from direktdraht.cases.models import Case
from direktdraht.customers.models import Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import NOT_DONE, carried_out, try_act
from direktdraht.desk.people.forms import AbsenceForm, GiveOverForm, UsualDeputyForm
from direktdraht.desk.people.views import show_person
from direktdraht.desk.rights import for_administrators
from direktdraht.kit import clock
from direktdraht.mail.models import MailAddress
from direktdraht.staff.absences import end_absence, may_note_absences_of, note_absence, set_usual_deputy
from direktdraht.staff.models import Absence, Person
from direktdraht.web.answers import see_other


@signed_in
@require_POST
def add_absence(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    if not may_note_absences_of(person, me):
        raise Http404
    form = AbsenceForm(person, request.POST)

    def act() -> None:
        starts_at, ends_at = form.span
        deputy = form.cleaned_data["deputy"]
        note_absence(person, starts_at=starts_at, ends_at=ends_at, deputy=deputy, by=me, at=clock.now())

    if carried_out(form, act):
        messages.success(request, _("Noted when %(person)s is away.") % {"person": person.name})
        return see_other(reverse("person", args=[pk]))
    return show_person(request, me, person, absence=form)


@signed_in
@require_POST
def usual_deputy(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """Who stands in where nobody is named for the occasion."""
    person = get_object_or_404(Person.objects.active(), pk=pk)
    if not may_note_absences_of(person, me):
        raise Http404
    form = UsualDeputyForm(person, request.POST)

    def act() -> None:
        set_usual_deputy(person, form.cleaned_data["deputy"], by=me, at=clock.now())

    if carried_out(form, act):
        messages.success(request, _("Noted who usually stands in for %(person)s.") % {"person": person.name})
        return see_other(reverse("person", args=[pk]))
    return show_person(request, me, person, usual_deputy=form)


@signed_in
@require_POST
def remove_absence(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    absence = get_object_or_404(Absence.objects.select_related("person"), pk=pk)
    if not may_note_absences_of(absence.person, me):
        raise Http404
    try_act(
        request,
        lambda: end_absence(absence, by=me, at=clock.now()),
        done=_("%(person)s is not away then.") % {"person": absence.person.name},
    )
    return see_other(reverse("person", args=[absence.person_id]))


@for_administrators
@require_http_methods(["GET", "HEAD"])
def leaving(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """What somebody leaves behind, and who takes it."""
    person = get_object_or_404(Person.objects.active(), pk=pk)
    return _show_leaving(request, person, GiveOverForm(person))


def _show_leaving(request: HttpRequest, person: Person, form: GiveOverForm) -> HttpResponse:
    context = {
        "person": person,
        "form": form,
        "cases": Case.objects.open().filter(owner=person).select_related("customer").by_next(),
        "lines": MailAddress.objects.filter(person=person),
        "customers": Customer.objects.filter(contact_person=person)[:50],
    }
    return render(request, "desk/people/leaving.html", context, status=NOT_DONE if form.is_bound else 200)


@for_administrators
@require_POST
def give_cases_over(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person.objects.active(), pk=pk)
    form = GiveOverForm(person, request.POST)
    if carried_out(form, lambda: give_over(person, to=form.cleaned_data["to"], by=me, at=clock.now())):
        messages.success(
            request,
            _("%(person)s has these cases now, or reads the handover where the customer knows %(owner)s.")
            % {"person": form.cleaned_data["to"].name, "owner": person.name},
        )
        return see_other(reverse("person_leaving", args=[pk]))
    return _show_leaving(request, person, form)


@for_administrators
@require_POST
def deactivate(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    done = try_act(
        request,
        lambda: deactivate_person(person, by=me, at=clock.now()),
        done=_("%(person)s no longer gets in here.") % {"person": person.name},
    )
    return see_other(reverse("person" if done else "person_leaving", args=[pk]))


@for_administrators
@require_POST
def reactivate(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    try_act(
        request,
        lambda: reactivate_person(person, by=me, at=clock.now()),
        done=_("%(person)s is here again.") % {"person": person.name},
    )
    return see_other(reverse("person", args=[pk]))
