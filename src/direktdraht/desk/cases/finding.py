"""The rows that an address names. What is not there is a 404, and so is a row of another case."""

from typing import NamedTuple

from django.db.models import Exists, OuterRef
from django.http import Http404
from django.shortcuts import get_object_or_404

from direktdraht.cases.models import Case, HeldAct
from direktdraht.cases.standing import marked
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Draft, File, PutAside
from direktdraht.kit.clock import now
from direktdraht.mail.models import MailServer

HELD = HeldAct.objects.filter(done_at=None, taken_back_at=None)
PUT_ASIDE = PutAside.objects.filter(taken_up_at=None, dropped_at=None)


class Hanging(NamedTuple):
    """What hangs on few cases: the row brings along whether there is any, and the page reads it only then."""

    has_held: bool
    has_put_aside: bool
    has_file: bool
    has_draft: bool  # of anybody
    has_server: bool  # of the house: what is written leaves it


_HANGING = {
    "has_held": Exists(HELD.filter(case=OuterRef("pk"))),
    "has_put_aside": Exists(PUT_ASIDE.filter(stream=OuterRef("pk"))),
    "has_file": Exists(File.objects.filter(stream=OuterRef("pk"))),
    "has_draft": Exists(Draft.objects.filter(stream=OuterRef("pk"))),
    "has_server": Exists(MailServer.configured()),
}


def find_case(pk: int) -> Case:
    """With everything that the verbs and the page look at first."""
    cases = Case.objects.select_related("stream", "customer", "complainant", "first_message")
    found = get_object_or_404(marked(cases, now()).annotate(**_HANGING), pk=pk)
    if found.complainant.customer_id == found.customer_id:
        found.complainant.customer = found.customer
    return found


def hanging_on(found: Case) -> Hanging:
    """Of a case as find_case() found it."""
    return Hanging(**{name: getattr(found, name) for name in _HANGING})


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
