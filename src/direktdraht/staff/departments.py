"""Departments: who can be asked together, and who answers for them."""

import datetime as dt
from collections.abc import Iterable

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Department, Person
from direktdraht.staff.permitting import refuse_unless_administrator


def keep_department(
    department: Department | None,
    *,
    name: str,
    head: Person | None,
    members: Iterable[Person],
    by: Person,
    at: dt.datetime,
) -> Department:
    """A new one for None. Its head belongs to it, ticked or not."""
    refuse_unless_administrator(by)
    name = " ".join(name.split())
    if not name:
        raise Refused(_("What is the department called?"))
    department = department or Department()
    department.name, department.head = name[:80], head
    try:
        with transaction.atomic():
            department.save()
            department.members.set({*members, *([head] if head else [])})
    except IntegrityError:
        raise Refused(_("There is a department of this name already.")) from None
    return department


def dissolve_department(department: Department, *, by: Person, at: dt.datetime) -> None:
    """Its people stay; what it was asked stays with whom it was put before."""
    refuse_unless_administrator(by)
    department.delete()


def here_of(department: Department) -> list[Person]:
    """Its people who work here, its head last."""
    people = department.members.filter(is_active=True).order_by("pk")
    return sorted(people, key=lambda person: person.pk == department.head_id)
