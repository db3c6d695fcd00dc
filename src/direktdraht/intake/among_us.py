"""Answers to mails among us stay among us: from whatever address, to whomever else they went, with whatever subject."""

import dataclasses

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import reach
from direktdraht.cases.models import Case
from direktdraht.correspondence.receiving import write_note
from direktdraht.helping.answering import hear_reply
from direktdraht.helping.models import HelpRequest
from direktdraht.helping.reaching import request_of
from direktdraht.intake.arrival import Arrival
from direktdraht.intake.finding import Found
from direktdraht.intake.placing import join_case
from direktdraht.intake.tracks import answers_among_us
from direktdraht.mail.models import IncomingMail
from direktdraht.staff.models import Company
from direktdraht.staff.standing_in import acting_for

Outcome = IncomingMail.Outcome


def keep_among_us(arrival: Arrival) -> Outcome | None:
    """A colleague's answer is a note, and the answer to the question that was put to them. What comes from elsewhere is
    a note too, and whoever asked is told. Only the customer's own people are heard as the customer: a colleague may
    have copied them in."""
    found = answers_among_us(arrival)
    if found is None:
        return None
    case = _case(found.stream_id)
    if case is None:
        return None if arrival.colleague else Outcome.UNASSIGNED
    if arrival.sender and not arrival.colleague and arrival.sender.customer_id == case.customer_id:
        return join_case(dataclasses.replace(arrival, found=Found(case, is_signed=True)))
    arrival.incoming.stream_id = case.pk
    question = _question(found.topic, case)
    if arrival.colleague and question:
        hear_reply(
            question, text=arrival.words, by=arrival.colleague, incoming=arrival.incoming, at=arrival.at
        )
    elif arrival.colleague:
        write_note(
            case.pk, text=arrival.words, by=arrival.colleague, incoming=arrival.incoming, at=arrival.at
        )
    else:
        _note_of_a_stranger(arrival, case, question)
    return Outcome.INTERNAL


def _note_of_a_stranger(arrival: Arrival, case: Case, question: HelpRequest | None) -> None:
    """Perhaps a colleague from their private address, perhaps somebody they asked: it answers nothing by itself."""
    parsed = arrival.parsed
    address = parsed.from_address or "?"
    writer = f"{parsed.from_name} ({address})" if parsed.from_name else address
    write_note(case.pk, text=arrival.words, by=None, by_name=writer, incoming=arrival.incoming, at=arrival.at)
    person = acting_for(question.by if question else case.owner, arrival.at) or case.owner
    with translation.override(person.language), timezone.override(Company.current().zone):
        subject = _("%(writer)s answers a mail among us: %(title)s") % {"writer": writer, "title": case.title}
        opening = _(
            "This came from an address of nobody here. It stays among us; the customer does not see it."
        )
        reach(
            case,
            person,
            kind="among_us",
            subject=subject,
            opening=opening,
            words=arrival.words,
            is_quiet=True,
            at=arrival.at,
        )


def _question(topic: str, case: Case) -> HelpRequest | None:
    key = request_of(topic)
    found = (
        HelpRequest.objects.filter(pk=key, case=case) if key else None
    )  # it went along if two cases became one
    return found.select_related("case", "by").first() if found else None


def _case(stream_id: int | None) -> Case | None:
    """The one that stays, where two cases became one."""
    known = Case.objects.select_related("owner", "customer", "complainant__customer", "stream")
    found = known.filter(pk=stream_id).first() if stream_id else None
    return _case(found.merged_into_id) if found and found.merged_into_id else found
