"""What the page reads of every case. What only some have is read where hanging_on() says so."""

from django.db.models import QuerySet

from direktdraht.cases.models import Case, KeyDate, Signal
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import Message
from direktdraht.kit.composed import ComposedOnce
from direktdraht.timeline.models import Entry

# How much of a long history stands on the page; the rest is one link away.
ENTRIES = 40
MESSAGES = 80
EARLIER = 5
# Of wide rows what the page says of them.
_OF_DUTY = (
    *("about", "commitment", "action", "due_at", "spoken_at", "created_at"),
    "carried_by__incoming",
    *(f"carried_by__outgoing__{column}" for column in ("state", "sent_at", "bounced_at")),
)
_OF_EARLIER = ("title", "opened_at", "closed_at", "outcome", "complainant")


@ComposedOnce
def commitments_of(case: int) -> QuerySet[Commitment]:
    return Commitment.objects.filter(stream_id=case)


@ComposedOnce
def dates_of(case: int) -> QuerySet[KeyDate]:
    return KeyDate.objects.filter(case=case, dropped_at=None)


@ComposedOnce
def signals_of(case: int) -> QuerySet[Signal]:
    return Signal.objects.filter(case=case)


@ComposedOnce
def actions_of(case: int) -> QuerySet[Action]:
    return Action.objects.filter(stream_id=case, dropped_at=None).order_by("-done_at", "-pk")


@ComposedOnce
def duties_of(case: int, complainant: int) -> QuerySet[InformDuty]:
    """With what became of the mail that carried them, without its words; a calendar is put right by itself."""
    return (
        InformDuty.objects.filter(stream_id=case, contact_id=complainant, dropped_at=None)
        .exclude(about=InformDuty.About.CALENDAR)
        .select_related("carried_by__outgoing")
        .only(*_OF_DUTY)
        .order_by("created_at", "pk")
    )


def words_in(streams: list[int]) -> QuerySet[Message]:
    """Every word but receipts, newest first."""
    words = Message.objects.filter(stream__in=streams).exclude(kind=Message.Kind.RECEIPT)
    return words.select_related("contact", "outgoing").order_by("-at", "-pk")


@ComposedOnce
def newest_words(case: int) -> QuerySet[Message]:
    """Of a case that is one stream."""
    return words_in([case])[:MESSAGES]


@ComposedOnce
def newest_entries(case: int) -> QuerySet[Entry]:
    """Of a case that is one stream; one more than is shown."""
    return Entry.objects.filter(stream=case).order_by("-seq")[: ENTRIES + 1]


@ComposedOnce
def earlier_cases(case: int, customer: int) -> QuerySet[Case]:
    """The newest others of this customer."""
    others = Case.objects.filter(customer=customer, put_away_at=None, merged_into=None).exclude(pk=case)
    return others.only(*_OF_EARLIER).order_by("-opened_at")[:EARLIER]
