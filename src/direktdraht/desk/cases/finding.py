"""The rows that an address names. What is not there is a 404, and so is a row of another case."""

from django.http import Http404

from direktdraht.cases.models import Case
from direktdraht.commitments.models import Commitment


def find_case(pk: int) -> Case:
    """With everything that the verbs and the page look at first."""
    found = (
        Case.objects.select_related(
            "stream",
            "customer__contact_person",
            "complainant__customer",
            "owner",
            "first_message__incoming",
        )
        .filter(pk=pk)
        .first()
    )
    if found is None:
        raise Http404
    return found


def find_commitment(case: Case, pk: int) -> Commitment:
    found = Commitment.objects.select_related("keeper").filter(pk=pk, stream_id=case.pk).first()
    if found is None:
        raise Http404
    return found
