"""By which words questions for more and reports are found."""

from collections.abc import Iterator

from direktdraht.authority.models import GrantRequest, Report
from direktdraht.search.models import Kind
from direktdraht.search.reindexing import Findable


def of_request(request: GrantRequest) -> Findable:
    text = "\n".join(filter(None, [request.what, request.why, request.reason, request.instead]))
    return Findable(Kind.REQUEST, request.pk, request.case_id, request.asked_at, text)


def of_report(report: Report) -> Findable:
    at = report.written_at or report.due_at
    return Findable(Kind.REPORT, report.pk, report.redress.case_id, at, report.text)


def requests() -> Iterator[Findable]:
    return map(of_request, GrantRequest.objects.order_by("asked_at", "pk").iterator())


def reports() -> Iterator[Findable]:
    written = Report.objects.filter(written_at__isnull=False).select_related("redress")
    return map(of_report, written.order_by("written_at", "pk").iterator())
