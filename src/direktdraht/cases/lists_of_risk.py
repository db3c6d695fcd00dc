"""What a manager must see: cases at risk, silent, slipping, or with kind words after which nothing happened.

Each is a list of cases by what must happen next, to be paged by key; none of them is ever counted by colleague.
"""

import datetime as dt

from django.db.models import DateTimeField, Exists, F, Max, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest

from direktdraht.cases.models import Case, KeyDate, NextKind
from direktdraht.cases.read_along import STREAMS_OF_EACH
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message

# How near a time must be to be looked at by somebody else than the one who takes care.
NEAR = dt.timedelta(hours=4)
NEAR_DATE = dt.timedelta(hours=48)
NEAR_SILENCE = dt.timedelta(hours=24)
# A talk of just now has not been without consequence yet.
GRACE = dt.timedelta(hours=4)
_LONG_AGO = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def at_risk(at: dt.datetime) -> QuerySet[Case]:
    """Past its time or near it; and a date of theirs that comes near while nothing has been done."""
    ours = Q(next_kind__in=[NextKind.ANSWER, NextKind.COMMITMENT, NextKind.PROMISE], next_at__lt=at + NEAR)
    done = Action.objects.filter(stream=OuterRef("pk"), done_at__isnull=False)
    theirs = Q(next_kind=NextKind.KEY_DATE) & ~Exists(done)
    return Case.objects.open().filter(ours | theirs, next_at__lt=at + NEAR_DATE)


def silent(at: dt.datetime) -> QuerySet[Case]:
    """Silence is about to hurt, or hurts already (S0.41)."""
    return Case.objects.open().filter(next_kind=NextKind.SILENCE, next_at__lt=at + NEAR_SILENCE)


def slipping(at: dt.datetime) -> QuerySet[Case]:
    """Something was moved twice, not at their wish, or is promised for after a date of theirs."""
    dates = KeyDate.objects.filter(
        case=OuterRef("stream"), dropped_at=None, at__gt=OuterRef("made_at"), at__lt=OuterRef("due_at")
    )
    slipped = Commitment.objects.open().filter(Q(slips__gte=2) | Exists(dates)).order_by().values("stream")
    return Case.objects.open().filter(pk__in=slipped)


def without_deed(at: dt.datetime) -> QuerySet[Case]:
    """One talk, or two letters, since anything was done or promised, and nothing promised is ahead (S3.12, S3.16).

    A letter that carries a deed or a commitment is not empty; what the customer calls solved needs no more.
    """
    ahead = Commitment.objects.open().filter(stream=OuterRef("pk"), due_at__gt=at)
    since = Message.objects.filter(
        stream__in=STREAMS_OF_EACH, at__gt=OuterRef("last_step"), carries=None
    ).order_by()
    talk = since.filter(kind=Message.Kind.CALL)
    letters = since.filter(kind__in=[Message.Kind.LETTER, Message.Kind.QUESTION])
    is_solved = Q(said_solved_at__isnull=False) & (
        Q(said_unsolved_at=None) | Q(said_unsolved_at__lt=F("said_solved_at"))
    )
    return (
        Case.objects.open()
        .filter(last_word_at__lt=at - GRACE)
        .exclude(is_solved)
        .filter(~Exists(ahead))
        .annotate(last_step=_last_step())
        .filter(Exists(talk) | Exists(letters[1:]))
    )


def _last_step() -> Greatest:
    """When something was last done or promised; before that every word counts."""
    done = Action.objects.filter(stream=OuterRef("pk"), done_at__isnull=False)
    given = Commitment.objects.filter(stream=OuterRef("pk"))

    def latest(rows: QuerySet[Action] | QuerySet[Commitment], column: str) -> Coalesce:
        last = rows.order_by().values("stream").annotate(last=Max(column)).values("last")
        return Coalesce(Subquery(last), _LONG_AGO, output_field=DateTimeField())

    return Greatest(latest(done, "done_at"), latest(given, "made_at"), latest(given, "kept_at"))
