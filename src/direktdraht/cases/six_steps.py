"""The six steps after a mistake, as the record fills them; nobody ticks anything (the spine of the case page)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

import klarwort
from direktdraht.cases.models import Case
from direktdraht.cases.read_along import streams_of
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import Message, PutAside

# So many of our first words are read for an apology.
_READ = 20
_OURS = (Message.Kind.LETTER, Message.Kind.CALL)


class StepKey(StrEnum):
    LISTEN = "listen"  # they let off steam
    SORRY = "sorry"  # an apology without "if" and "but"
    REACTION = "reaction"  # something concrete, with a time
    NO_EXCUSES = "no_excuses"  # explanations are kept for later
    EVERY_STEP = "every_step"  # they hear of each step
    ANCHOR = "anchor"  # something small and unexpected, after it is solved


@dataclass(frozen=True)
class Step:
    """at: when the record filled it; None while it is empty. count: what it counts, where it counts something."""

    key: StepKey
    at: dt.datetime | None = None
    count: int = 0
    is_now: bool = False


@dataclass(frozen=True)
class Record:
    """The rows of one case that the steps are read from."""

    ours: Iterable[Message]  # our letters and the talks, oldest first; see our_words() and first_words()
    commitments: Iterable[Commitment]
    actions: Iterable[Action]
    duties: Iterable[InformDuty]  # those not dropped, with carried_by__outgoing
    put_aside: Iterable[PutAside]  # those neither taken up nor dropped


def our_words(messages: Iterable[Message]) -> list[Message]:
    """Of all messages of a case, in any order, our first letters and talks; receipts, news and notes are none."""
    ours = [message for message in messages if message.kind in _OURS and message.author_id]
    return sorted(ours, key=lambda message: (message.at, message.pk))[:_READ]


def first_words(case: Case) -> list[Message]:
    """The same, read for this alone."""
    words = Message.objects.filter(stream__in=streams_of(case), kind__in=_OURS, author__isnull=False)
    return list(words.only("at", "kind", "text", "stream_id").order_by("at", "pk")[:_READ])


def six_steps(case: Case, record: Record) -> list[Step]:
    """In their order; one is now, the first that the record does not fill, as long as the case is open."""
    duties = list(record.duties)
    steps = [
        _listen(record.ours),
        _sorry(case, record.ours),
        _reaction(record.commitments, record.actions),
        Step(StepKey.NO_EXCUSES, count=len(list(record.put_aside))),
        _every_step(duties),
        Step(StepKey.ANCHOR),
    ]
    if not case.is_open:
        return steps
    waiting = next((step for step in steps if _is_empty(step, duties)), None)
    return [replace(step, is_now=step is waiting) for step in steps]


def _is_empty(step: Step, duties: list[InformDuty]) -> bool:
    """What comes next. Nothing has to be kept for later, and an anchor is no duty; news count once there are some."""
    if step.key == StepKey.EVERY_STEP:
        return bool(duties) and step.at is None
    return step.at is None and step.key in (StepKey.LISTEN, StepKey.SORRY, StepKey.REACTION)


def _listen(ours: Iterable[Message]) -> Step:
    """A talk; or, where they wrote, our first human answer shows that somebody read it."""
    return Step(StepKey.LISTEN, next((word.at for word in ours), None))


def _sorry(case: Case, ours: Iterable[Message]) -> Step:
    """Read from our words, or said aloud in a talk, as whoever listened has noted."""
    if case.sorry_said_at:
        return Step(StepKey.SORRY, case.sorry_said_at)
    return Step(StepKey.SORRY, next((word.at for word in ours if klarwort.says_sorry(word.text)), None))


def _reaction(commitments: Iterable[Commitment], actions: Iterable[Action]) -> Step:
    """count: how many commitments with a time."""
    promised = [commitment.made_at for commitment in commitments]
    done = [action.recorded_at for action in actions if action.for_customer and action.done_at]
    return Step(StepKey.REACTION, min([*promised, *done], default=None), len(promised))


def _is_told(duty: InformDuty) -> bool:
    mail = duty.carried_by.outgoing if duty.carried_by else None
    return bool(duty.spoken_at or (mail and mail.sent_at and not mail.bounced_at))


def _every_step(duties: list[InformDuty]) -> Step:
    """Filled while nothing is untold; count is how many news they have not heard."""
    untold = sum(not _is_told(duty) for duty in duties)
    last = max((duty.created_at for duty in duties), default=None)
    return Step(StepKey.EVERY_STEP, None if untold else last, untold)
