"""The report of whoever acted first: owed within a day, on their list until it is written, read by whoever directs."""

import datetime as dt
import logging

from django.db import InterfaceError, OperationalError, transaction
from django.utils.translation import gettext as _

from direktdraht.authority.findable import of_report
from direktdraht.authority.granting import REPORT_WITHIN
from direktdraht.authority.happenings import ReportWritten
from direktdraht.authority.models import Report
from direktdraht.authority.telling import remind_of_report, tell_reported, tell_unreported
from direktdraht.cases.claiming import claim
from direktdraht.kit.refusal import Refused
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record

_log = logging.getLogger(__name__)
# After one that failed, so long until it is tried again.
_TRY_AGAIN = dt.timedelta(hours=1)


def write_report(report: Report, *, text: str, by: Person, at: dt.datetime) -> None:
    """Raises Refused without words, from anybody but its author, and when it is written already."""
    if not text.strip():
        raise Refused(_("Two sentences are enough: what was done, and why."))
    if by.pk != report.by_id:
        raise Refused(_("Whoever acted reports."))
    with transaction.atomic():
        case = claim(report.redress.case)
        unwritten = Report.objects.filter(pk=report.pk, written_at=None)
        if not unwritten.update(text=text.strip(), written_at=at, reminds_at=None):
            raise Refused(_("It has been reported already."))
        written = Report.objects.select_related("by", "redress").get(pk=report.pk)
        written.redress.case = case
        index(of_report(written))
        record(case.pk, ReportWritten(report=report.pk, text=written.text), by=by, at=at)
        tell_reported(written, at=at)


def remind_due(*, at: dt.datetime, limit: int = 50) -> int:
    """Remind the author of each report whose day is over, and a day later whoever directs, once each; how many. Run by
    the worker, safe to run twice."""
    due = Report.objects.filter(reminds_at__lte=at).order_by("reminds_at", "pk")
    return sum(_remind_or_wait(report, at) for report in due.select_related("by", "redress")[:limit])


def _remind_or_wait(report: Report, at: dt.datetime) -> int:
    """One that fails keeps nobody else waiting."""
    try:
        return _remind(report, at)
    except (OperationalError, InterfaceError):
        raise  # the database is away or busy: it stays due
    except Exception:
        _log.exception("nobody could be reminded of report %d", report.pk)
        Report.objects.filter(pk=report.pk, written_at=None).update(reminds_at=at + _TRY_AGAIN)
        return 0


def _remind(report: Report, at: dt.datetime) -> int:
    assert report.reminds_at is not None  # of those that are due
    is_first = report.reminds_at < report.due_at + REPORT_WITHIN
    with transaction.atomic():
        mine = Report.objects.filter(pk=report.pk, reminds_at=report.reminds_at)
        if not mine.update(reminds_at=at + REPORT_WITHIN if is_first else None):
            return 0
        report.redress.case = claim(report.redress.case)
        if is_first:
            remind_of_report(report, at=at)
        else:
            tell_unreported(report, at=at)
    return 1
