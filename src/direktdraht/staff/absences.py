"""Who is away, from when to when, and who stands in, then and as a rule."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Absence, Person


def may_note_absences_of(person: Person, by: Person) -> bool:
    """One's own; managers and administrators those of all."""
    return by.is_active and (by.pk == person.pk or by.is_manager or by.is_administrator)


def note_absence(
    person: Person,
    *,
    starts_at: dt.datetime,
    ends_at: dt.datetime,
    deputy: Person | None,
    by: Person,
    at: dt.datetime,
) -> Absence:
    """No reason is asked. Of nobody's leave is asked: it is a fact, noted."""
    _refuse_unless_allowed(person, by)
    if ends_at <= starts_at:
        raise Refused(_("The last day lies before the first one."))
    if ends_at <= at:
        raise Refused(_("This absence is already over."))
    _refuse_unless_possible(person, deputy)
    with transaction.atomic():
        return Absence.objects.create(person=person, starts_at=starts_at, ends_at=ends_at, deputy=deputy)


def set_usual_deputy(person: Person, deputy: Person | None, *, by: Person, at: dt.datetime) -> None:
    """Who stands in where nobody is named for the occasion; None: nobody does."""
    _refuse_unless_allowed(person, by)
    _refuse_unless_possible(person, deputy)
    with transaction.atomic():
        Person.objects.filter(pk=person.pk).update(deputy=deputy)
    person.deputy = deputy


def end_absence(absence: Absence, *, by: Person, at: dt.datetime) -> None:
    """Back early: a running one ends now, one that has not begun is gone, one that is over stays as it is."""
    _refuse_unless_allowed(absence.person, by)
    with transaction.atomic():
        if not Absence.objects.filter(pk=absence.pk, starts_at__lt=at, ends_at__gt=at).update(ends_at=at):
            Absence.objects.filter(pk=absence.pk, starts_at__gte=at).delete()


def _refuse_unless_allowed(person: Person, by: Person) -> None:
    if not may_note_absences_of(person, by):
        raise Refused(_("Only they themselves, a manager or an administrator note this."))


def _refuse_unless_possible(person: Person, deputy: Person | None) -> None:
    if deputy and deputy.pk == person.pk:
        raise Refused(_("Nobody can stand in for themselves."))
    if deputy and not deputy.is_active:
        raise Refused(_("%(person)s no longer works here.") % {"person": deputy.name})
