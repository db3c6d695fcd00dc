"""What stands open of leave in a case: questions that nobody has decided, reports that are owed."""

from django.utils.translation import gettext as _

from direktdraht.authority.models import GrantRequest, Report
from direktdraht.cases.models import Case


def open_points(case: Case) -> list[str]:
    """For whoever closes the case (cases/closing.py). Two queries."""
    undecided = GrantRequest.objects.filter(case=case, state=GrantRequest.State.OPEN)
    owed = Report.objects.filter(redress__case=case, written_at=None).select_related("redress")
    return [
        *(_("Asked, and not yet decided: %(what)s") % {"what": one.worth.said} for one in undecided),
        *(_("Done first, and not yet reported: %(what)s") % {"what": one.redress.worth.said} for one in owed),
    ]
