"""Before a verb changes a case: its turn on the stream, the row as it is now, and whether it is still open."""

from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.kit.refusal import Refused
from direktdraht.timeline.recording import take_turn


def claim(case: Case) -> Case:
    """The case as it stands once it is our turn. Belongs into the verb's transaction."""
    take_turn(case.pk)
    return Case.objects.select_related("customer", "complainant__customer", "owner", "stream").get(pk=case.pk)


def claim_open(case: Case) -> Case:
    """The same, for what only an open case allows. Raises Refused."""
    current = claim(case)
    if not current.is_open:
        raise Refused(_("This case is closed. Open it again first."))
    return current
