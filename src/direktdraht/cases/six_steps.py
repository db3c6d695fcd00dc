"""The six steps after a mistake, as the record fills them; nobody ticks anything (the spine of the case page)."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

import klarwort

from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import Message, PutAside


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


def six_steps(case: Case) -> list[Step]:
    """In their order; exactly one is now, the first that the record does not fill, as long as the case is open."""
    steps = [_listen(case), _sorry(case), _reaction(case), _no_excuses(case), _every_step(case), _anchor()]
    if not case.is_open:
        return steps
    waiting = next((step for step in steps if step.at is None and step.key in _CAN_BE_NOW), None)
    return [
        Step(step.key, step.at, step.count, is_now=step is waiting) if step is waiting else step
        for step in steps
    ]


_CAN_BE_NOW = (StepKey.LISTEN, StepKey.SORRY, StepKey.REACTION, StepKey.EVERY_STEP)


def _listen(case: Case) -> Step:
    """A talk; or, where they wrote, our first human answer shows that somebody read it."""
    kinds = [Message.Kind.CALL, Message.Kind.LETTER]
    first = (
        Message.objects.filter(stream_id=case.pk, kind__in=kinds).order_by("at").values_list("at", flat=True)
    )
    return Step(StepKey.LISTEN, first.first())


def _sorry(case: Case) -> Step:
    ours = Message.objects.filter(
        stream_id=case.pk, kind__in=[Message.Kind.LETTER, Message.Kind.CALL], author__isnull=False
    ).order_by("at")
    said = next(
        (message.at for message in ours.only("at", "text")[:20] if klarwort.says_sorry(message.text)), None
    )
    return Step(StepKey.SORRY, said)


def _reaction(case: Case) -> Step:
    promised = (
        Commitment.objects.filter(stream_id=case.pk).order_by("made_at").values_list("made_at", flat=True)
    )
    done = Action.objects.filter(stream_id=case.pk, for_customer=True).order_by("recorded_at")
    moments = [*promised[:1], *done.values_list("recorded_at", flat=True)[:1]]
    return Step(StepKey.REACTION, min(moments) if moments else None, promised.count())


def _no_excuses(case: Case) -> Step:
    kept = PutAside.objects.filter(stream_id=case.pk, taken_up_at=None, dropped_at=None)
    return Step(StepKey.NO_EXCUSES, None, kept.count())


def _every_step(case: Case) -> Step:
    """Filled while nothing is untold; count is how many news they have not heard."""
    duties = InformDuty.objects.filter(stream_id=case.pk, dropped_at=None)
    last = duties.order_by("-created_at").values_list("created_at", flat=True).first()
    untold = InformDuty.objects.open().filter(stream_id=case.pk).count()
    return Step(StepKey.EVERY_STEP, last if last and not untold else None, untold)


def _anchor() -> Step:
    return Step(StepKey.ANCHOR)
