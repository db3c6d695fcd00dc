"""When something was done or will be: the one time of a statement's several that says it best."""

from __future__ import annotations

import datetime as dt
import re

from klarwort.passage import Passage
from klarwort.report import ClaimKind
from klarwort.statements import Statement
from klarwort.statements.concepts import of_noun
from klarwort.statements.statement import TimeSaid
from klarwort.times import Calendar, TimeFound, looks_back, time_of
from klarwort.times.meaning import Date

_WHEN_WE_SPOKE = re.compile(
    r"\s*(?:when\s(?:we|you|i)\s(?:last\s)?(?:spoke|talked|met|rang|phoned|called)|als\swir\s.{0,30}(?:telefoniert|sprach|traf))"
)


def _is_meant(said: TimeSaid, passage: Passage) -> bool:
    """ "When we spoke you accepted delivery on Thursday": the day of what was agreed, not of the talk."""
    sentence = passage.sentence_at(said.start)
    if sentence is None or _WHEN_WE_SPOKE.match(sentence.folded) is None:
        return False
    before = [token.word for token in sentence.tokens if token.end <= said.start]
    return bool(before and of_noun(before[-1]))


def _says_which(said: TimeSaid, statement: Statement, passage: Passage) -> bool:
    """ "Ihre Mahnung vom 9. November", "auf Samstag umgebucht": no day on which something was done."""
    before = passage.text[max(statement.start, said.start - _SHORT) : said.start + _SHORT]
    leads = passage.text[max(0, said.start - _LEADS) : said.end]
    return bool(_OF.search(before)) or (bool(statement.deeds & _MOVED) and bool(_ONTO.search(leads)))


def _stands_apart(said: TimeSaid, statement: Statement, passage: Passage) -> bool:
    """Whether a time stands in a clause of its own: "the mill confirmed that it will be ready on Thursday"."""
    return bool(_THAT.search(passage.text[statement.start : said.start]))


_THAT = re.compile(r"\b(?:dass|ob|that|whether)\b")
_LEADS = 10


_SHORT = 6
_OF = re.compile(r"\b(?:vom|of|dated)\b", re.IGNORECASE)
_ONTO = re.compile(r"\b(?:auf|to|zum|until)\b", re.IGNORECASE)
_MOVED = frozenset({"schedule", "move", "correct", "extend"})


def _is_long_ago(time: TimeFound, said: TimeSaid, now: dt.datetime) -> bool:
    """Whether a date without its year lies so far back that the next one is rather meant."""
    yearless = any(isinstance(one, Date) and one.year is None for one in said.expression.meanings)
    return yearless and now - time.at > _LONG_AGO


_LONG_AGO = dt.timedelta(days=200)


def when_of(
    statement: Statement, passage: Passage, now: dt.datetime | None, calendar: Calendar | None
) -> TimeFound | None:
    """The time of a statement; None without `now`, and where no time is sure."""
    if now is None:
        return None
    found = []
    for said in statement.times:
        past = statement.kind is ClaimKind.DONE
        if statement.kind is ClaimKind.FACT:
            past = not _is_meant(said, passage) and (
                (statement.past and not _stands_apart(said, statement, passage))
                or looks_back(passage.folded, passage.ends, said.expression, now.date())
            )
        if past and said.expression.is_limit and said.may_be_ahead:
            continue
        if past and (said.expression.is_aim or _says_which(said, statement, passage)):
            continue
        time = time_of(passage.folded, said.expression, now, calendar=calendar, past=past)
        if time is not None and past and _is_long_ago(time, said, now):
            # "Das Werk hat den 9. Dezember bestätigt", told in November: the next one, of what was done no day at all.
            fact = statement.kind is ClaimKind.FACT
            time = (
                time_of(passage.folded, said.expression, now, calendar=calendar, past=False) if fact else None
            )
        if time is not None:
            found.append((not time.vague, said.expression.is_limit, time.has_time, time.day_named, time))
    return max(found, key=lambda one: one[:4])[-1] if found else None
