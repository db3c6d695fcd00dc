"""Somebody leaves, and perhaps comes back. What they stood for at a customer's needs another person first."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from direktdraht.cases.alerting import alert
from direktdraht.cases.handing_over import begin_handover, lose_receiver
from direktdraht.cases.handover_words import written
from direktdraht.cases.models import Case, Handover
from direktdraht.cases.owning import give_to, knows_the_owner
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.staff.permitting import refuse_unless_administrator
from direktdraht.staff.roles import refuse_if_last, refuse_if_last_administrator


def deactivate_person(person: Person, *, by: Person, at: dt.datetime) -> None:
    """They can no longer sign in and get nothing new; what they wrote and promised stays theirs. A case that is being
    handed over to them stays with its owner."""
    refuse_unless_administrator(by)
    with transaction.atomic():
        refuse_if_last(person)
        refuse_if_last_administrator(person)
        theirs = Case.objects.open().filter(owner=person).count()
        if theirs:
            raise Refused(
                ngettext(
                    "%(person)s still takes care of one case. Give it to somebody else first.",
                    "%(person)s still takes care of %(count)d cases. Give them to somebody else first.",
                    theirs,
                )
                % {"person": person.name, "count": theirs}
            )
        Person.objects.filter(pk=person.pk).update(is_active=False)
        Person.objects.filter(deputy=person).update(deputy=None)
        lose_receiver(person, by=by, at=at)
    person.is_active = False


def reactivate_person(person: Person, *, by: Person, at: dt.datetime) -> None:
    """Back with the roles and the password they had."""
    refuse_unless_administrator(by)
    Person.objects.filter(pk=person.pk).update(is_active=True)
    person.is_active = True


def give_over(person: Person, *, to: Person, by: Person, at: dt.datetime) -> int:
    """Every open case of one person to another, who gets the customers' words; how many. Where the customer knows the
    one who leaves it is a handover in the name of by, and theirs until it takes effect."""
    refuse_unless_administrator(by)
    if to.pk == person.pk:
        raise Refused(_("Choose somebody else."))
    with transaction.atomic():
        cases = list(
            Case.objects.open().filter(owner=person).select_related("customer", "complainant", "stream")
        )
        for case in cases:
            if knows_the_owner(case):
                _hand_over(case, to, by, at)
                continue
            give_to(case, to, by=by, at=at)
            if to.pk != by.pk:
                alert(case, to, words=case.verbatim, at=at)
    return len(cases)


def _hand_over(case: Case, to: Person, by: Person, at: dt.datetime) -> None:
    """Once: what is being handed over already goes on as it was begun."""
    if not Handover.objects.running().filter(case=case).exists():
        begin_handover(case, to=to, written=written(case, to=to, by=by, at=at), by=by, at=at)
