"""The rows that an address names. What is not there is a 404, and so is a row of another case.

A block that most case pages lack costs them no query: it gets a flag in `Hanging` and its EXISTS in `_HANGING`, which
ride along with the case's own row; its rows are read, and its template included, only where the flag is set.
"""

import datetime as dt
from typing import NamedTuple

from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404

from direktdraht.authority.models import GrantRequest, Redress
from direktdraht.authority.within import running_loans
from direktdraht.cases.models import Case, FoundInMail, Handover, HeldAct
from direktdraht.cases.read_along import HAS_ABSORBED
from direktdraht.cases.standing import marked
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Draft, File, PutAside
from direktdraht.helping.models import HelpRequest
from direktdraht.kit.clock import now
from direktdraht.kit.composed import ComposedOnce
from direktdraht.mail.models import MailServer
from direktdraht.obstacles.models import Obstacle

HELD = HeldAct.objects.filter(done_at=None, taken_back_at=None)
OPEN_REQUESTS = GrantRequest.objects.filter(state=GrantRequest.State.OPEN)
PUT_ASIDE = PutAside.objects.filter(taken_up_at=None, dropped_at=None)


class Hanging(NamedTuple):
    """What hangs on few cases: whether there is any. The names are those of _HANGING."""

    has_held: bool
    has_put_aside: bool
    has_file: bool
    has_found: bool  # something in a mail that nobody has decided yet
    has_draft: bool  # of anybody
    has_handover: bool
    has_absorbed: bool  # a case of the same matter
    has_redress: bool
    has_request: bool  # for more than somebody may grant, and open
    has_loan: bool  # of the house: more is lent to somebody for a time
    has_help: bool  # that a colleague was asked for
    has_obstacle: bool  # that somebody met
    has_server: bool  # of the house: what is written leaves it


_HANGING = {
    "has_held": Exists(HELD.filter(case=OuterRef("pk"))),
    "has_put_aside": Exists(PUT_ASIDE.filter(stream=OuterRef("pk"))),
    "has_file": Exists(File.objects.filter(stream=OuterRef("pk"))),
    "has_found": Exists(FoundInMail.objects.filter(case=OuterRef("pk"), settled_at=None).order_by()),
    "has_draft": Exists(Draft.objects.filter(stream=OuterRef("pk"))),
    "has_handover": Exists(Handover.objects.running().filter(case=OuterRef("pk")).order_by()),
    "has_absorbed": HAS_ABSORBED,
    "has_redress": Exists(Redress.objects.filter(case=OuterRef("pk")).order_by()),
    "has_request": Exists(OPEN_REQUESTS.filter(case=OuterRef("pk")).order_by()),
    "has_help": Exists(HelpRequest.objects.filter(case=OuterRef("pk"), withdrawn_at=None).order_by()),
    "has_obstacle": Exists(Obstacle.objects.filter(case=OuterRef("pk")).order_by()),
    "has_server": Exists(MailServer.configured()),
}


@ComposedOnce
def _case(pk: int, *, at: dt.datetime) -> QuerySet[Case]:
    cases = Case.objects.select_related("stream", "customer", "complainant", "first_message", "summary")
    has_loan = Exists(running_loans(at).order_by())
    return marked(cases, at).annotate(**_HANGING, has_loan=has_loan).filter(pk=pk)


def find_case(pk: int) -> Case:
    """With everything that the verbs and the page look at first."""
    found = next(iter(_case.ask(pk, at=now())), None)
    if found is None:
        raise Http404
    if found.complainant.customer_id == found.customer_id:
        found.complainant.customer = found.customer
    return found


def hanging_on(found: Case) -> Hanging:
    """Of a case as find_case() found it; asks nothing more of the database."""
    return Hanging(**{name: getattr(found, name) for name in Hanging._fields})


def find_commitment(case: Case, pk: int) -> Commitment:
    found = Commitment.objects.select_related("keeper").filter(pk=pk, stream_id=case.pk).first()
    if found is None:
        raise Http404
    return found


def find_step(case: Case, pk: int) -> Action:
    found = Action.objects.select_related("doer").filter(pk=pk, stream_id=case.pk).first()
    if found is None:
        raise Http404
    return found
