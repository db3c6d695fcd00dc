"""A complaint becomes a case: verbatim kept, what stands out found, one owner named, who is then reached."""

import dataclasses
import datetime as dt
from collections.abc import Callable

from django.db import transaction

import klarwort
from direktdraht.cases.findable import of_case
from direktdraht.cases.happenings import CaseOpened, OwnerNamed, SignalsFound
from direktdraht.cases.models import Case, KeyDate, Severity, Signal
from direktdraht.cases.next_step import write_first
from direktdraht.cases.owning import choose_owner
from direktdraht.cases.reaching import tell_who_answers
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.kinds import Happening
from direktdraht.timeline.recording import open_stream, record


@dataclasses.dataclass(frozen=True)
class Complaint:
    """What came in, before anybody judged it."""

    complainant: Contact
    title: str
    verbatim: str
    channel: Case.Channel
    # When the customer said it: "morgen" is counted from here.
    said_at: dt.datetime
    line_of: Person | None = None
    # Who took it down; takes care unless the customer has a contact person who is here.
    taken_by: Person | None = None


def open_case(
    complaint: Complaint,
    *,
    first: Callable[[int], Message] | None = None,
    at: dt.datetime,
    by: Person | None = None,
) -> Case:
    """Open the case and name its owner; the caller then calls reach_owner(). first writes the message it came with into
    the stream of this key."""
    contact = complaint.complainant
    said_at = complaint.said_at.astimezone(contact.customer.zone)
    stands_out = klarwort.what_stands_out(complaint.verbatim, written_at=said_at)
    severity = Severity(klarwort.severity_proposed(stands_out, written_at=said_at).severity)
    owner, reason = _owner(complaint, at)
    with transaction.atomic(savepoint=False):
        stream = open_stream(at=at)
        case = Case(
            stream=stream,
            customer=contact.customer,
            complainant=contact,
            owner=owner,
            title=complaint.title.strip()[:300] or _first_words(complaint.verbatim),
            verbatim=complaint.verbatim,
            channel=complaint.channel,
            severity=severity,
            opened_at=at,
            waits_since=at,
        )
        happenings: list[Happening] = [CaseOpened(channel=complaint.channel)]
        happenings += _keep_signals(case, stands_out, severity)
        happenings.append(OwnerNamed(owner=owner.pk, owner_name=owner.name, reason=reason))
        record(stream.pk, *happenings, at=at, by=by)
        index(of_case(case))
        # Before the case itself, which is written once: changing it touches a dozen indexes.
        case.first_message = first(stream.pk) if first else None
        case.standing_dates = _keep_dates(case, stands_out)
        write_first(case, case.standing_dates, at=at)
    return case


def reach_owner(case: Case, *, at: dt.datetime) -> None:
    """Send the customer's words to the owner, wherever they are, and to whoever acts for them."""
    with transaction.atomic(savepoint=False):
        tell_who_answers(case, words=case.verbatim, at=at)


def _owner(complaint: Complaint, at: dt.datetime) -> tuple[Person, str]:
    choice = choose_owner(
        complaint.complainant.customer, complaint.verbatim, at=at, line_of=complaint.line_of
    )
    if complaint.taken_by and choice.reason not in ("contact_person", "direct_line"):
        return complaint.taken_by, "took_it"
    return choice.person, choice.reason


def _keep_signals(case: Case, found: klarwort.StandsOut, severity: Severity) -> list[Happening]:
    signs = [(Signal.Kind.ANGER, sign.start, sign.end, sign.words) for sign in found.anger]
    signs += [(Signal.Kind.THREAT, sign.start, sign.end, sign.words) for sign in found.threats]
    signs += [(Signal.Kind.KEY_DATE, date.start, date.end, date.words) for date in found.dates]
    if not signs:
        return []
    signs.sort(key=lambda sign: sign[1])
    Signal.objects.bulk_create(
        Signal(case=case, kind=kind, start=start, end=end, words=words) for kind, start, end, words in signs
    )
    return [SignalsFound(severity=severity, words=tuple(words for *_rest, words in signs))]


def _keep_dates(case: Case, found: klarwort.StandsOut) -> list[KeyDate]:
    if not found.dates:
        return []
    return KeyDate.objects.bulk_create(
        KeyDate(case=case, at=date.at, has_time=date.has_time, what=date.label[:200], words=date.words)
        for date in sorted(found.dates, key=lambda date: date.at)
    )


def _first_words(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line[:120] or "…"
