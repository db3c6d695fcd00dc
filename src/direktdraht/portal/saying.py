"""The most honest current sentence, and what comes next: both from the record, never from a target of
ours."""

import dataclasses
import datetime as dt
import re
from collections.abc import Sequence

from django.utils import timezone
from django.utils.translation import gettext as _

from direktdraht.cases.clocks import counting
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message
from direktdraht.kit.said import clock_time, day, said, sentence
from direktdraht.staff.away_words import Away, away_words
from direktdraht.web.spelling import shy
from direktdraht.web.times import ahead, bind

# Longer than this is no headline any more.
_HEADLINE = 110
# A letter of yesterday that says "heute" would be untrue as a headline of today.
_RELATIVE = re.compile(
    r"\b(heute|morgen|gestern|gleich|jetzt|today|tomorrow|yesterday|tonight|now)\b", re.IGNORECASE
)
# And so would one of today that names an hour, once that has passed.
_HOUR = re.compile(r"\d\s*(uhr|am|pm)\b|\d:\d\d", re.IGNORECASE)


@dataclasses.dataclass(frozen=True)
class Next:
    """What comes next, in one sentence; below it when, and who."""

    sentence: str
    below: str = ""
    at: dt.datetime | None = None


@dataclasses.dataclass(frozen=True)
class Facts:
    """What the sentences are made of."""

    case: Case
    commitments: Sequence[Commitment]
    deeds: Sequence[Action]
    letter: Message | None
    at: dt.datetime
    away: Away | None = None

    def open_ahead(self) -> list[Commitment]:
        return [c for c in self.commitments if c.is_open and not c.is_overdue(self.at)]

    def overdue(self) -> list[Commitment]:
        return [c for c in self.commitments if c.is_overdue(self.at)]


def headline(facts: Facts) -> str:
    """One sentence, with no-break spaces and soft hyphens already set."""
    return shy(bind(sentence(_headline(facts))))


def _headline(facts: Facts) -> str:
    case = facts.case
    if case.closed_at:
        return _closed(case)
    if case.says_unsolved and _is_unanswered(case.said_unsolved_at, case):
        return _("You say: it is not good yet.")
    if overdue := facts.overdue():
        first = overdue[0]
        words = {"when": said(first.due_at, facts.at), "what": _cut(first.what)}
        return _("Promised for %(when)s and not done yet: %(what)s") % words
    if ahead_of_us := facts.open_ahead():
        return _promise(ahead_of_us[0], facts)
    if case.says_solved:
        return _("You say: it is solved.")
    return _from_words(facts)


def _closed(case: Case) -> str:
    if case.outcome == Case.Outcome.SOLVED:
        return _("It is solved. You have said so.")
    if case.outcome == Case.Outcome.NO_REPLY:
        return _("We have closed this without a reply from you.")
    return _("It is done.")


def _promise(commitment: Commitment, facts: Facts) -> str:
    if not commitment.is_presence:
        return until(commitment, facts.at)
    words = {"day": day(commitment.due_at, facts.at), "time": clock_time(commitment.due_at)}
    if commitment.keeper_id == facts.case.owner_id:
        return _("%(day)s at %(time)s I will be there.") % words
    return _("%(day)s at %(time)s %(name)s will be there.") % (words | {"name": commitment.keeper.name})


def until(commitment: Commitment, at: dt.datetime) -> str:
    """Heute bis 16 Uhr: die neue Fassung. · Heute um 14 Uhr: Generalprobe."""
    words = {
        "day": day(commitment.due_at, at),
        "time": clock_time(commitment.due_at),
        "what": _cut(commitment.what),
    }
    if commitment.is_presence:
        return _("%(day)s at %(time)s: %(what)s") % words
    return _("%(day)s by %(time)s: %(what)s") % words


def _from_words(facts: Facts) -> str:
    letter = facts.letter
    if letter is None:
        if facts.deeds:
            return _("Done: %(what)s") % {"what": _cut(facts.deeds[-1].what)}
        if facts.case.last_word_at:
            return _("About your message “%(title)s”") % {"title": _cut(facts.case.title)}
        return _("Your message has arrived.")
    first = first_sentence(letter.text) if letter.kind == Message.Kind.LETTER else ""
    is_of_today = timezone.localtime(letter.at).date() == timezone.localtime(facts.at).date()
    if first and not _HOUR.search(first) and (is_of_today or not _RELATIVE.search(first)):
        return first
    return _("About your message “%(title)s”") % {"title": _cut(facts.case.title)}


def first_sentence(text: str) -> str:
    """The first sentence after the greeting; "" when there is none that is short enough for a headline."""
    blocks = [line.strip() for line in text.splitlines() if line.strip()]
    if blocks and (blocks[0].endswith((",", "!")) or (len(blocks) > 1 and len(blocks[0]) < 30)):
        blocks = blocks[1:]
    found = re.match(r"(.+?[.!?])(?=\s|$)", blocks[0]) if blocks else None
    first = found[1] if found else (blocks[0] if blocks else "")
    return first if 3 < len(first) <= _HEADLINE else ""


def what_next(facts: Facts) -> Next | None:
    """The next commitment; else, once we have answered, by when they hear from us; else that it has
    arrived."""
    case, at = facts.case, facts.at
    if case.closed_at:
        return Next(
            _("A word from you opens it again."), _("Closed %(when)s.") % {"when": said(case.closed_at, at)}
        )
    open_ahead = facts.open_ahead()
    if open_ahead:
        return _next_commitment(open_ahead[0], facts)
    if case.waits_since:
        arrived = _("Arrived %(when)s.") % {"when": said(case.waits_since, at)}
        return Next(_who_reads(facts), arrived)
    silent_until = silence_ends(case)
    if silent_until and silent_until > at:
        return Next(
            _("You will hear from me again by %(when)s.") % {"when": bind(said(silent_until, at))},
            at=silent_until,
        )
    return None


def _who_reads(facts: Facts) -> str:
    owner, away = facts.case.owner, facts.away
    if away and away.stand_in is None:
        return _("%(name)s is %(words)s.") % {"name": owner.name, "words": away_words(away, facts.at)}
    reader = away.stand_in if away and away.stand_in else owner
    return _("%(name)s reads your message personally.") % {"name": reader.name}


def _next_commitment(first: Commitment, facts: Facts) -> Next:
    stands_above = not facts.overdue() and not (
        facts.case.says_unsolved and _is_unanswered(facts.case.said_unsolved_at, facts.case)
    )
    when = {"when": bind(said(first.due_at, facts.at)), "name": first.keeper.name}
    if not stands_above:
        return Next(bind(sentence(until(first, facts.at))), _("%(name)s sees to it.") % when, first.due_at)
    if first.is_presence:
        return Next(first.what, _("%(name)s comes in person.") % when, first.due_at)
    return Next(
        sentence(ahead(first.due_at, facts.at)),
        _("Promised for %(when)s. %(name)s sees to it.") % when,
    )


def silence_ends(case: Case) -> dt.datetime | None:
    """By when we are heard again after our last human word; nothing before it, and nothing once it is
    solved."""
    if case.last_word_at is None or case.says_solved:
        return None
    return counting().next_word(case).due_at


def _is_unanswered(said_at: dt.datetime | None, case: Case) -> bool:
    return said_at is not None and (case.last_word_at is None or case.last_word_at < said_at)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _HEADLINE else line[: _HEADLINE - 1].rsplit(" ", 1)[0] + " …"
