"""The pages that list customers: all of them by name, and those that a mail proposed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from direktdraht.cases.models import Case
from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.customers.lists import (
    customers_named,
    new_customers,
    new_people,
    newest_proposals,
    proposals_of,
)
from direktdraht.desk.paging import first_of_each, page_by
from direktdraht.staff.models import Person

_PAGE, _CASES, _PROPOSED = 50, 2, 30


@require_safe
@signed_in
def customer_list(request: HttpRequest, me: Person) -> HttpResponse:
    name = request.GET.get("q", "").strip()
    after = request.GET.get("after", "")
    page = page_by(customers_named(name), "sorted_by", after, size=_PAGE)
    theirs = Case.objects.open().filter(customer__in=page.rows).only("title", "customer")
    context = {
        "page": page,
        "q": name,
        "after": after,
        "open_cases": first_of_each(theirs, "customer", "next_at", most=_CASES),
        "proposals": [] if name or after else newest_proposals(limit=4),
    }
    return render(request, "desk/customers/list.html", context)


@require_safe
@signed_in
def proposed_list(request: HttpRequest, me: Person) -> HttpResponse:
    """The newest first; behind the last new customer the new people. ?after= or ?people= say where the page before
    this one ended."""
    seen, after = request.GET.get("people", ""), ""
    customers: list[Customer] = []
    people: list[Contact] = []
    if not seen:
        page = page_by(new_customers(), "-pk", request.GET.get("after", ""), size=_PROPOSED)
        customers, after = page.rows, page.after and f"after={page.after}"
    if not after:
        last = page_by(new_people(), "-pk", seen, size=_PROPOSED)
        people, after = last.rows, last.after and f"people={last.after}"
    context = {"proposals": proposals_of(customers, people), "after": after}
    return render(request, "desk/customers/proposed.html", context)
