"""The rows that an address names, with all that a page of them says. What is not there is a 404."""

from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from direktdraht.authority.models import GrantRequest, Loan, Redress, Report
from direktdraht.cases.models import Case

_CASE = ("case__stream", "case__customer", "case__complainant__customer", "case__owner")


def find_request(pk: int) -> GrantRequest:
    return get_object_or_404(requests(), pk=pk)


def requests() -> QuerySet[GrantRequest]:
    people = ("asked_by", "answered_by", "redress__commitment", "redress__action")
    return GrantRequest.objects.select_related(*_CASE, *people)


def find_redress(case: Case, pk: int) -> Redress:
    found = Redress.objects.select_related("case", "commitment", "action").filter(pk=pk, case=case).first()
    if found is None:
        raise Http404
    return found


def find_report(pk: int) -> Report:
    rows = ("redress__commitment", "redress__action", *(f"redress__{one}" for one in _CASE))
    return get_object_or_404(Report.objects.select_related("by", *rows), pk=pk)


def find_loan(pk: int) -> Loan:
    return get_object_or_404(Loan, pk=pk)
