"""Enough of a case that whoever helps out asks the customer nothing twice: promised, planned, said, asked already."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from direktdraht.cases.duties import Duty
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.read_along import case_of_each_stream
from direktdraht.cases.reading_words import sentences_of
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message

# How many words back, for each case.
_WORDS = 8
_QUESTIONS = 5


@dataclass
class Facts:
    """theirs and ours: the last words of each side; asked: questions of ours that stand in our letters."""

    promised: list[Commitment] = field(default_factory=list)
    steps: list[Action] = field(default_factory=list)
    dates: list[KeyDate] = field(default_factory=list)
    theirs: Message | None = None
    ours: Message | None = None
    asked: list[str] = field(default_factory=list)


def facts_of(cases: Iterable[Case], at: dt.datetime) -> dict[int, Facts]:
    """By the keys of the cases, with what was merged into them; five queries, however many they are."""
    keys = [case.pk for case in cases]
    facts = {key: Facts() for key in keys}
    for commitment in Commitment.objects.open().filter(stream__in=keys).select_related("keeper"):
        facts[commitment.stream_id].promised.append(commitment)
    for step in Action.objects.planned().filter(stream__in=keys).order_by("planned_at", "pk"):
        facts[step.stream_id].steps.append(step)
    for date in KeyDate.objects.filter(case__in=keys, dropped_at=None, at__gt=at):
        facts[date.case_id].dates.append(date)
    read_in = case_of_each_stream(keys)
    for message in _last_words(list(read_in)):
        _add_word(facts[read_in[message.stream_id]], message)
    return facts


def of_duty(facts: Facts, duty: Duty) -> Facts:
    """In somebody else's case only what is to be done there for the one who goes."""
    return facts if duty.is_own else replace(facts, promised=duty.commitments, steps=duty.steps)


def _last_words(streams: Sequence[int]) -> list[Message]:
    """Newest first."""
    words = Message.objects.filter(stream__in=streams).exclude(
        kind__in=[Message.Kind.RECEIPT, Message.Kind.NOTE]
    )
    place = Window(RowNumber(), partition_by=F("stream"), order_by=[F("at").desc(), F("pk").desc()])
    newest = words.annotate(place=place).filter(place__lte=_WORDS)
    return list(newest.select_related("author").order_by("-at", "-pk"))


def _add_word(facts: Facts, message: Message) -> None:
    # A call is noted by us, whoever called whom.
    is_theirs = message.direction == Message.Direction.IN and message.kind != Message.Kind.CALL
    if is_theirs:
        facts.theirs = facts.theirs or message
        return
    facts.ours = facts.ours or message
    if message.kind == Message.Kind.LETTER:
        questions = [sentence for sentence in sentences_of(message.text) if sentence.endswith("?")]
        facts.asked = [*questions, *facts.asked][-_QUESTIONS:]
