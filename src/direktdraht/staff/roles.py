"""Roles. One person may hold all of them; the house never loses its last administrator."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.staff.permitting import refuse_unless_administrator


def set_roles(
    person: Person,
    *,
    complaint_manager: bool,
    managing_director: bool,
    administrator: bool,
    by: Person,
    at: dt.datetime,
) -> None:
    refuse_unless_administrator(by)
    with transaction.atomic():
        if not administrator:
            refuse_if_last_administrator(person)
        Person.objects.filter(pk=person.pk).update(
            is_complaint_manager=complaint_manager,
            is_managing_director=managing_director,
            is_administrator=administrator,
        )
    person.is_complaint_manager = complaint_manager
    person.is_managing_director = managing_director
    person.is_administrator = administrator


def refuse_if_last_administrator(person: Person) -> None:
    """Holds the administrators' rows, so that two cannot take each other's role. Inside a transaction."""
    administrators = set(
        Person.objects.active()
        .filter(is_administrator=True)
        .order_by("pk")
        .select_for_update()
        .values_list("pk", flat=True)
    )
    if administrators == {person.pk}:
        raise Refused(
            _("%(person)s is the only administrator. Make somebody else one first.") % {"person": person.name}
        )


def refuse_if_last(person: Person) -> None:
    """A house without people could take no complaint. Inside a transaction."""
    here = set(Person.objects.active().order_by("pk").select_for_update().values_list("pk", flat=True))
    if here <= {person.pk}:
        raise Refused(_("%(person)s is the only one here.") % {"person": person.name})
