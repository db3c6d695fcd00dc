"""What verify looks at here: what was granted, asked and reported stands in the entries as it does in the columns."""

from collections.abc import Iterator
from typing import Any

from direktdraht.authority.models import GrantRequest, Redress, Report
from direktdraht.timeline.models import Entry

_STATES = {
    "request.asked": GrantRequest.State.OPEN,
    "request.climbed": GrantRequest.State.OPEN,
    "request.granted": GrantRequest.State.GRANTED,
    "request.refused": GrantRequest.State.REFUSED,
    "request.withdrawn": GrantRequest.State.WITHDRAWN,
}


def disagreements() -> Iterator[str]:
    yield from _redress()
    yield from _requests()
    yield from _reports()


def _redress() -> Iterator[str]:
    told = {data["redress"]: data for _kind, data in _entries("redress.granted")}
    basis = {
        data["redress"]: data["basis"] for _kind, data in _entries("redress.granted", "redress.basis_decided")
    }
    for redress in Redress.objects.iterator():
        data = told.pop(redress.pk, {})
        said = tuple(data.get(name) for name in ("kind", "amount", "currency", "leave"))
        if said != (redress.kind, redress.amount, redress.currency, redress.leave):
            yield f"redress {redress.pk} is {redress} ({redress.leave}), its entry says {said}"
        if basis.get(redress.pk) != redress.basis:
            yield f"redress {redress.pk} counts as {redress.basis}, its entries say {basis.get(redress.pk)}"
    yield from (f"an entry tells of redress {pk}, which is not there" for pk in told)


def _requests() -> Iterator[str]:
    state = {data["request"]: _STATES[kind] for kind, data in _entries(*_STATES)}
    for request in GrantRequest.objects.iterator():
        if state.get(request.pk) != request.state:
            yield f"request {request.pk} is {request.state}, its entries say {state.get(request.pk)}"
        if (request.state == GrantRequest.State.GRANTED) != (request.redress_id is not None):
            yield f"request {request.pk}: what was granted does not agree with its answer"
        if not request.is_open and request.climbs_at:
            yield f"request {request.pk} is answered and climbs all the same"


def _reports() -> Iterator[str]:
    written = {data["report"] for _kind, data in _entries("report.written")}
    for report in Report.objects.iterator():
        if (report.pk in written) != (report.written_at is not None):
            yield f"report {report.pk}: whether it is written does not agree with its entries"


def _entries(*kinds: str) -> Iterator[tuple[str, dict[str, Any]]]:
    told = Entry.objects.filter(kind__in=kinds).order_by("pk")
    return told.values_list("kind", "data").iterator()
