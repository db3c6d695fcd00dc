"""A customer: who they are, what is going on and what was, their people. Each list is shown page by page."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from direktdraht.cases.models import Case, CaseQuerySet
from direktdraht.cases.targets import agreed
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.colleagues import people_of_the_house, with_people
from direktdraht.desk.customers.lists import people_by_name
from direktdraht.desk.naming import NAME_OF_CONTACT
from direktdraht.desk.paging import PagesOf
from direktdraht.kit.composed import ComposedOnce
from direktdraht.staff.models import Person
from direktdraht.staff.regions import place_name

_SHOWN = 20
_COMPLAINANT = tuple(f"complainant__{column}" for column in NAME_OF_CONTACT)


@require_safe
@signed_in
def customer_page(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """?open=, ?closed=, ?people= and ?line= say where the page of that list before this one ended."""
    customer = get_object_or_404(Customer, pk=pk)
    people = people_of_the_house()
    with_people([customer], "contact_person", people)
    open_cases = _open.page(pk, request.GET.get("open", ""))
    notes = _notes.page(customer.stream_id, request.GET.get("line", "")) if customer.stream_id else None
    with_people(open_cases.rows, "owner", people)
    with_people(notes.rows if notes else [], "author", people)
    context = {
        "customer": customer,
        "waiting": next(iter(_waiting.ask(pk)), None),
        "open": open_cases,
        "closed": _closed.page(pk, request.GET.get("closed", "")),
        "contacts": _contacts.page(pk, request.GET.get("people", "")),
        "notes": notes,
        "place": place_name(customer.region),
        "agreed": agreed(customer),
    }
    return render(request, "desk/customers/customer.html", context)


def _open_of(customer: int) -> CaseQuerySet:
    open_cases = Case.objects.open().filter(customer=customer).select_related("complainant")
    return open_cases.only("title", "owner", "opened_at", "next_at", *_COMPLAINANT)


def _closed_of(customer: int) -> CaseQuerySet:
    return Case.objects.closed().filter(customer=customer).only("title", "outcome", "closed_at")


def _notes_on(stream: int) -> QuerySet[Message]:
    return Message.objects.filter(stream=stream).only("text", "at", "author")


_open = PagesOf(_open_of, "next_at", size=_SHOWN)
_closed = PagesOf(_closed_of, "-pk", size=_SHOWN)
_contacts = PagesOf(people_by_name, "by_name", size=_SHOWN)
_notes = PagesOf(_notes_on, "-at", size=_SHOWN)


@ComposedOnce
def _waiting(customer: int) -> QuerySet[Case]:
    """The one in which somebody there has been waiting longest, on whichever page it stands."""
    waiting = Case.objects.open().filter(customer=customer, waits_since__isnull=False)
    longest = waiting.select_related("complainant").order_by("waits_since", "pk")
    return longest.only("waits_since", *_COMPLAINANT)[:1]
