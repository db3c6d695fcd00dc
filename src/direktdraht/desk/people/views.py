"""Colleagues: everybody sees who they are and how to reach them; administrators change it."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import NOT_DONE, carried_out, try_act
from direktdraht.desk.people.forms import AbsenceForm, InviteForm, PersonForm, RolesForm, UsualDeputyForm
from direktdraht.desk.rights import for_administrators
from direktdraht.desk.sign_in.views import reach_of
from direktdraht.kit import clock
from direktdraht.mail.inviting import has_waiting_access_mail, invite_again, invite_person
from direktdraht.mail.models import MailAddress, MailServer
from direktdraht.staff.absences import may_note_absences_of
from direktdraht.staff.adding import change_person
from direktdraht.staff.competence import competence_of
from direktdraht.staff.mail_lost import mail_arrives_again
from direktdraht.staff.models import Absence, Company, Person
from direktdraht.staff.passwords import password_address
from direktdraht.staff.permitting import may_keep
from direktdraht.staff.roles import set_roles
from direktdraht.web.answers import see_other


@signed_in
@require_http_methods(["GET", "HEAD"])
def person_page(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    return show_person(request, me, person)


def show_person(
    request: HttpRequest,
    me: Person,
    person: Person,
    *,
    roles: RolesForm | None = None,
    absence: AbsenceForm | None = None,
    usual_deputy: UsualDeputyForm | None = None,
) -> HttpResponse:
    """The page, with the form again that was not in order."""
    at = clock.now()
    context: dict[str, object] = {
        "person": person,
        "is_me": me.pk == person.pk,
        "lines": MailAddress.objects.filter(person=person),
        "absences": Absence.objects.filter(person=person, ends_at__gt=at).with_people(),
        "usually_for": Person.objects.active().filter(deputy=person),
        "stands_in": Absence.objects.filter(deputy=person, ends_at__gt=at).select_related("person"),
        "at": at,
        "knows": [words for words in competence_of(person).values() if words],
        "departments": person.departments.all(),
        "may_keep": may_keep(person, me),
    }
    if person.is_active and may_note_absences_of(person, me):
        context["absence_form"] = absence or AbsenceForm(person)
        context["usual_deputy_form"] = usual_deputy or UsualDeputyForm(person)
    if me.is_administrator:
        context["roles_form"] = roles or RolesForm(initial=_roles_of(person))
        context["invited"] = person.is_active and not person.has_usable_password()
        context["link"] = _link_in_person(person)
    bound = any(form is not None for form in (roles, absence, usual_deputy))
    return render(request, "desk/people/person.html", context, status=NOT_DONE if bound else 200)


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest, me: Person) -> HttpResponse:
    form = InviteForm(request.POST or None, initial={"language": Company.current().language})
    invited: list[Person] = []
    if request.method == "POST" and carried_out(
        form, lambda: invited.append(invite_person(**form.cleaned_data, by=me, at=clock.now()))
    ):
        person = invited[0]
        if MailServer.current():
            done = _("The invitation to %(person)s is on its way.")
        else:
            done = _("%(person)s is here. The link to hand over stands on this page.")
        messages.success(request, done % {"person": person.name})
        return see_other(reverse("person", args=[person.pk]))
    status = NOT_DONE if form.is_bound else 200
    return render(
        request, "desk/people/invite.html", {"form": form, "server": MailServer.current()}, status=status
    )


@for_administrators
@require_POST
def resend_invitation(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    try_act(
        request,
        lambda: invite_again(person, by=me, at=clock.now()),
        done=_("Another invitation to %(person)s is on its way.") % {"person": person.name},
    )
    return see_other(reverse("person", args=[pk]))


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    form = PersonForm(request.POST or None, initial=PersonForm.initial_of(person))
    if request.method == "POST" and carried_out(
        form,
        lambda: change_person(
            person,
            given_name=form.cleaned_data["given_name"],
            family_name=form.cleaned_data["family_name"],
            language=form.cleaned_data["language"],
            position=form.cleaned_data["position"],
            email=form.cleaned_data["email"],
            reach=reach_of(form),
            by=me,
            at=clock.now(),
        ),
    ):
        messages.success(request, _("What is known about %(person)s is changed.") % {"person": person.name})
        return see_other(reverse("person", args=[pk]))
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/people/edit.html", {"form": form, "person": person}, status=status)


@for_administrators
@require_POST
def change_roles(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    form = RolesForm(request.POST)
    if carried_out(form, lambda: set_roles(person, **form.cleaned_data, by=me, at=clock.now())):
        messages.success(request, _("The roles of %(person)s are changed.") % {"person": person.name})
        return see_other(reverse("person", args=[pk]))
    return show_person(request, me, person, roles=form)


@signed_in
@require_POST
def mail_arrives(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """Mail to them came back, and somebody has seen to it."""
    person = get_object_or_404(Person.objects.active(), pk=pk)
    if not may_keep(person, me):
        raise Http404
    try_act(
        request,
        lambda: mail_arrives_again(person, by=me, at=clock.now()),
        done=_("Noted. Should a mail to %(person)s come back again, you hear of it.")
        % {"person": person.name},
    )
    return see_other(reverse("person", args=[pk]))


def _roles_of(person: Person) -> dict[str, bool]:
    return {
        "complaint_manager": person.is_complaint_manager,
        "managing_director": person.is_managing_director,
        "administrator": person.is_administrator,
    }


def _link_in_person(person: Person) -> str:
    """While no mail can leave, an administrator hands the link over; "" when the mail brings it."""
    if not person.is_active or MailServer.current():
        return ""
    if person.has_usable_password() and not has_waiting_access_mail(person):
        return ""
    return password_address(person)
