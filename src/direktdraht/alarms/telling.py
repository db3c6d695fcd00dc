"""What a person hears of a matter: what is owed, since when, by when, and what to do first. By mail and by phone."""

import datetime as dt

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.alarms.happenings import AlarmRaised
from direktdraht.alarms.models import Alarm
from direktdraht.cases.alerting import reach
from direktdraht.cases.clocks import Clock
from direktdraht.cases.models import Case, KeyDate, NextKind
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.models import Message
from direktdraht.kit.said import said
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.recording import record


def raise_alarm(case_id: int, clock: Clock, person: Person, *, at: dt.datetime) -> Alarm:
    """Tell this person, once, and write down that they were told. Inside the transaction of the sweep."""
    case = Case.objects.select_related("customer", "complainant", "owner", "stream").get(pk=case_id)
    with translation.override(person.language), timezone.override(Company.current().zone):
        mail = reach(
            case,
            person,
            kind=f"alarm.{clock.kind}",
            subject=_subject(case, clock),
            opening=_opening(case, clock, person, at),
            words=_their_last_words(case),
            due_at=clock.due_at,
            at=at,
        )
    alarm = Alarm.objects.create(
        case=case,
        kind=clock.kind,
        about=clock.id or 0,
        due_at=clock.due_at,
        person=person,
        raised_at=at,
        mail=mail,
    )
    record(case.pk, AlarmRaised(person=person.name, kind=clock.kind), at=at)
    return alarm


def _subject(case: Case, clock: Clock) -> str:
    words = {"name": case.complainant.name, "title": case.title}
    return {
        NextKind.ANSWER: _("%(name)s is waiting for a word: %(title)s"),
        NextKind.COMMITMENT: _("Promised to %(name)s: %(title)s"),
        NextKind.KEY_DATE: _("A date of %(name)s’s is near: %(title)s"),
        NextKind.PROMISE: _("Spoken with %(name)s, nothing promised yet: %(title)s"),
    }.get(NextKind(clock.kind), _("%(name)s has not heard from us for long: %(title)s")) % words


def _opening(case: Case, clock: Clock, person: Person, at: dt.datetime) -> str:
    """What is owed and by when, then who takes care, when that is somebody else."""
    lines = [_what(case, clock, at)]
    if case.owner_id != person.pk:
        lines.append(
            _("%(owner)s takes care of it. Please see that somebody calls now.") % {"owner": case.owner.name}
        )
    return "\n".join(lines)


def _what(case: Case, clock: Clock, at: dt.datetime) -> str:
    words = {"due": said(clock.due_at, at), "since": said(clock.started_at, at)}
    if clock.kind == NextKind.ANSWER:
        return (
            _("Waiting since %(since)s; a personal word was wanted by %(due)s. A call comes first.") % words
        )
    if clock.kind == NextKind.COMMITMENT:
        words["what"] = Commitment.objects.values_list("what", flat=True).get(pk=clock.id or 0)
        if clock.due_at > at:
            return _("“%(what)s” is promised until %(due)s. If it will be later: say so now.") % words
        return _("“%(what)s” was promised until %(due)s. Keep it or say a new time, today.") % words
    if clock.kind == NextKind.KEY_DATE:
        date = KeyDate.objects.get(pk=clock.id or 0)
        return _("%(due)s: %(what)s. What must stand by then?") % {**words, "what": date.what or date.words}
    if clock.kind == NextKind.PROMISE:
        return _("Spoken %(since)s. What can they rely on, and by when? Wanted by %(due)s.") % words
    return _("Our last word was %(since)s. Call, or give a date, by %(due)s; no filler.") % words


def _their_last_words(case: Case) -> str:
    """What the customer said last: that is what one has to know before calling."""
    theirs = Message.objects.filter(stream_id=case.pk, direction=Message.Direction.IN)
    return theirs.order_by("-at", "-pk").values_list("text", flat=True).first() or case.verbatim
