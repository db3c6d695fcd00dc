"""What `direktdraht verify` asks of requests for help: what stands in a row was told in the timeline."""

from collections.abc import Iterator

from direktdraht.helping.models import HelpRequest
from direktdraht.timeline.models import Entry


def disagreements() -> Iterator[str]:
    told = {kind: _told(kind) for kind in ("help.asked", "help.answered", "help.withdrawn")}
    for request in HelpRequest.objects.iterator():
        if request.pk not in told["help.asked"]:
            yield f"request for help {request.pk} has no entry"
        if (request.answered_at is not None) != (request.pk in told["help.answered"]):
            yield f"request for help {request.pk}: whether it is answered does not agree with its entries"
        if (request.withdrawn_at is not None) != (request.pk in told["help.withdrawn"]):
            yield f"request for help {request.pk}: whether it is withdrawn does not agree with its entries"


def _told(kind: str) -> set[int]:
    return set(Entry.objects.filter(kind=kind).values_list("data__request", flat=True))
