"""Before a verb changes a case: its turn on the stream, the row as it is now, and whether it is still open."""

from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.customers.models import Contact, Customer
from direktdraht.kit.refusal import Refused
from direktdraht.kit.rows import read
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Stream
from direktdraht.timeline.recording import take_turn

# By hand: every verb on a case begins with it.
_WITH_ITS_PEOPLE = """
SELECT {c}, {k}, {p}, {o}, {s} FROM cases_case c
JOIN customers_customer k ON k.id = c.customer_id
JOIN customers_contact p ON p.id = c.complainant_id
JOIN staff_person o ON o.id = c.owner_id
JOIN timeline_stream s ON s.id = c.stream_id
WHERE c.stream_id = %s
"""


def claim(case: Case) -> Case:
    """The case as it stands once it is our turn; of one that was merged, the case it went into. Belongs into the verb's
    transaction."""
    take_turn(case.pk)
    found = read(_WITH_ITS_PEOPLE, [case.pk], c=Case, k=Customer, p=Contact, o=Person, s=Stream)
    if not found:
        raise Case.DoesNotExist(case.pk)
    current: Case
    current, current.customer, current.complainant, current.owner, current.stream = found[0]
    if current.complainant.customer_id == current.customer_id:
        current.complainant.customer = current.customer
    return claim(Case(pk=current.merged_into_id)) if current.merged_into_id else current


def claim_open(case: Case) -> Case:
    """The same, for what only an open case allows. Raises Refused."""
    current = claim(case)
    if not current.is_open:
        raise Refused(_("This case is closed. Open it again first."))
    return current
