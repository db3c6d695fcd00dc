"""By which words commitments and deeds are found."""

from collections.abc import Iterator

from direktdraht.commitments.models import Action, Commitment
from direktdraht.search.models import Kind
from direktdraht.search.reindexing import Findable


def of_commitment(commitment: Commitment) -> Findable:
    text = f"{commitment.what}\n{commitment.place}".strip()
    return Findable(Kind.COMMITMENT, commitment.pk, commitment.stream_id, commitment.made_at, text)


def of_deed(action: Action) -> Findable:
    text = f"{action.what}\n{action.evidence}"
    return Findable(Kind.DEED, action.pk, action.stream_id, action.recorded_at, text)


def commitments() -> Iterator[Findable]:
    return map(of_commitment, Commitment.objects.order_by("made_at", "pk").iterator())


def deeds() -> Iterator[Findable]:
    return map(of_deed, Action.objects.order_by("recorded_at", "pk").iterator())
