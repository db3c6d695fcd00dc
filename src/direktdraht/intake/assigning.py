"""A mail that nobody could place becomes a case, or joins one, because a person says so."""

import dataclasses
import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.cases.noting import note
from direktdraht.customers.recognising import known_contact
from direktdraht.intake.arrival import Arrival, arrive
from direktdraht.intake.house import is_ours
from direktdraht.intake.own_mails import hear_ourselves
from direktdraht.intake.placing import join, open_from
from direktdraht.intake.turns import take_turns_of
from direktdraht.kit.refusal import Refused
from direktdraht.mail.forwards import forwarded_below
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.reading import read_mail
from direktdraht.staff.models import Company, Person

Outcome = IncomingMail.Outcome


def open_from_mail(incoming: IncomingMail, *, by: Person, at: dt.datetime) -> Case:
    """Raises Refused when it belongs to a case already, or when nobody stands in it who could complain."""
    with transaction.atomic():
        arrival = _taken(incoming, Outcome.NEW_CASE, by=by, at=at)
        complaint = _of_the_customer(arrival)
        if not (complaint.parsed.from_address or complaint.parsed.from_name):
            raise Refused(_("This mail has no sender."))
        case = open_from(complaint)
        _keep(arrival, case)
    return case


def join_from_mail(
    incoming: IncomingMail, case: Case, *, among_us: bool, by: Person, at: dt.datetime
) -> None:
    """It belongs to this case. among_us: as a note for colleagues, since the customer did not write it.
    Raises Refused when it belongs to a case already."""
    with transaction.atomic():
        arrival = _taken(incoming, Outcome.INTERNAL if among_us else Outcome.JOINED, by=by, at=at, into=case)
        if among_us:
            writer = arrival.parsed.from_name or arrival.parsed.from_address
            note(case, text=f"{writer}:\n\n{arrival.words}", by=by, incoming=incoming, at=at)
        elif not hear_ourselves(arrival):
            join(case, _of_the_customer(arrival))
        _keep(arrival, case)


def _taken(
    incoming: IncomingMail, outcome: str, *, by: Person, at: dt.datetime, into: Case | None = None
) -> Arrival:
    parsed = read_mail(incoming.raw.bytes())
    free = IncomingMail.objects.filter(pk=incoming.pk, stream=None)
    # done_at too: a mail that waits for its next try must not be understood once more.
    if not free.update(outcome=outcome, done_at=at):
        raise Refused(_("This mail belongs to a case already."))
    take_turns_of([parsed.from_address])
    arrival = arrive(incoming, parsed, at=at, into=into)
    # What nobody could place for hours is answered by a person, like what somebody brought.
    return dataclasses.replace(arrival, brought_by=by) if arrival.colleague else arrival


def _of_the_customer(arrival: Arrival) -> Arrival:
    """Of a colleague's mail what they forward in it; one of us is never a customer. Raises Refused."""
    if arrival.colleague is None:
        return arrival
    inner = forwarded_below(arrival.parsed, is_ours=is_ours, zone=Company.current().zone, freely=True)
    if inner is None:
        raise Refused(
            _(
                "One of us wrote this mail, and no customer’s mail is found in it. Take the complaint down instead."
            )
        )
    return dataclasses.replace(
        arrival,
        parsed=inner.mail,
        sender=known_contact(inner.mail.from_address),
        colleague=None,
        is_within=True,
    )


def _keep(arrival: Arrival, case: Case) -> None:
    parsed = arrival.parsed
    IncomingMail.objects.filter(pk=arrival.incoming.pk).update(
        stream=case.stream,
        message_id=parsed.message_id[:500],
        from_address=parsed.from_address[:320],
        from_name=parsed.from_name[:200],
        subject=parsed.subject[:500],
    )
