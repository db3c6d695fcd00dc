"""What a person hears of a matter: what is owed, since when, by when, and what to do first. By mail and by phone."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.alarms.happenings import AlarmRaised
from direktdraht.alarms.models import Alarm
from direktdraht.cases.alerting import reach
from direktdraht.cases.clocks import Clock
from direktdraht.cases.models import Case, KeyDate, NextKind
from direktdraht.cases.read_along import STREAMS_OF_EACH
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.kit.among import Among
from direktdraht.kit.said import said
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.recording import record, recording_together


@dataclass(frozen=True)
class Due:
    """Whom to tell of which clock of a case, now."""

    case_id: int
    clock: Clock
    person: Person


def raise_alarms(alarms: Sequence[Due], *, at: dt.datetime) -> None:
    """Tell each of these people, once, and write down that they were told. Inside the transaction of the sweep.

    What they hear is read in the same few queries however many they are.
    """
    if not alarms:
        return
    facts = _Facts.of(alarms)
    with recording_together():
        Alarm.objects.bulk_create([_raise(due, facts, at) for due in alarms])


def _raise(due: Due, facts: "_Facts", at: dt.datetime) -> Alarm:
    """The mail is queued and the entry recorded; the row itself goes in with those of the others."""
    case, clock, person = facts.cases[due.case_id], due.clock, due.person
    with translation.override(person.language), timezone.override(Company.current().zone):
        mail = reach(
            case,
            person,
            kind=f"alarm.{clock.kind}",
            subject=_subject(case, clock),
            opening=_opening(case, due, facts, at),
            words=facts.last_words[case.pk],
            also=facts.wrote_too.get(case.pk, ()),
            due_at=clock.due_at,
            at=at,
        )
    record(case.pk, AlarmRaised(person=person.name, kind=clock.kind), at=at)
    return Alarm(
        case=case,
        kind=clock.kind,
        about=clock.id or 0,
        due_at=clock.due_at,
        severity=case.severity,
        person=person,
        raised_at=at,
        mail=mail,
    )


@dataclass(frozen=True)
class _Facts:
    cases: Mapping[int, Case]
    # What the customer said last: that is what one has to know before calling.
    last_words: Mapping[int, str]
    # Who complained of the same matter in a case that was merged into it.
    wrote_too: Mapping[int, Sequence[Contact]]
    promised: Mapping[int, str]
    dates: Mapping[int, KeyDate]

    @classmethod
    def of(cls, alarms: Iterable[Due]) -> "_Facts":
        about: dict[str, set[int]] = {}
        for due in alarms:
            about.setdefault(due.clock.kind, set()).add(due.clock.id or 0)
        theirs = Message.objects.filter(stream__in=STREAMS_OF_EACH, direction=Message.Direction.IN)
        keys = [due.case_id for due in alarms]
        cases = Case.objects.filter(Among("pk", keys))
        last = cases.annotate(last_words=Subquery(theirs.order_by("-at", "-pk").values("text")[:1]))
        promises = Commitment.objects.filter(Among("pk", about.get(NextKind.COMMITMENT, ())))
        return cls(
            cases.select_related("customer", "complainant", "owner", "stream").in_bulk(),
            dict(last.values_list("pk", Coalesce("last_words", "verbatim"))),
            _wrote_too(keys),
            dict(promises.values_list("pk", "what")),
            KeyDate.objects.filter(Among("pk", about.get(NextKind.KEY_DATE, ()))).in_bulk(),
        )


def _wrote_too(keys: Sequence[int]) -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = {}
    for case in Case.objects.filter(Among("merged_into", keys)).select_related("complainant").order_by("pk"):
        found.setdefault(case.merged_into_id or 0, []).append(case.complainant)
    return found


def _subject(case: Case, clock: Clock) -> str:
    words = {"name": case.complainant.name, "title": case.title}
    return {
        NextKind.ANSWER: _("%(name)s is waiting for a word: %(title)s"),
        NextKind.COMMITMENT: _("Promised to %(name)s: %(title)s"),
        NextKind.KEY_DATE: _("A date of %(name)s’s is near: %(title)s"),
        NextKind.PROMISE: _("Spoken with %(name)s, nothing promised yet: %(title)s"),
    }.get(NextKind(clock.kind), _("%(name)s has not heard from us for long: %(title)s")) % words


def _opening(case: Case, due: Due, facts: _Facts, at: dt.datetime) -> str:
    """What is owed and by when, why then, and who takes care, when that is somebody else."""
    lines = [_what(due.clock, facts, at), _("Why at this hour? %(why)s") % {"why": due.clock.why}]
    if case.owner_id != due.person.pk:
        lines.append(
            _("%(owner)s takes care of it. Please see that somebody calls now.") % {"owner": case.owner.name}
        )
    return "\n".join(lines)


def _what(clock: Clock, facts: _Facts, at: dt.datetime) -> str:
    words = {"due": said(clock.due_at, at), "since": said(clock.started_at, at)}
    if clock.kind == NextKind.ANSWER:
        return (
            _("Waiting since %(since)s; a personal word was wanted by %(due)s. A call comes first.") % words
        )
    if clock.kind == NextKind.COMMITMENT:
        words["what"] = facts.promised[clock.id or 0]
        if clock.due_at > at:
            return _("“%(what)s” is promised by %(due)s. If it will be later: say so now.") % words
        return _("“%(what)s” was promised by %(due)s. Keep it or say a new time, today.") % words
    if clock.kind == NextKind.KEY_DATE:
        date = facts.dates[clock.id or 0]
        return _("%(due)s: %(what)s. What must stand by then?") % {**words, "what": date.what or date.words}
    if clock.kind == NextKind.PROMISE:
        return _("Spoken %(since)s. What can they rely on, and by when? Wanted by %(due)s.") % words
    return _("Our last word was %(since)s. Call, or give a date, by %(due)s; no filler.") % words
