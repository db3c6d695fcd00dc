"""Customers: who they are, who stands for them here, and what we know; never ranked."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.cases.models import Case, CaseQuerySet
from direktdraht.cases.targets import agreed
from direktdraht.correspondence.personal_line import notes_about
from direktdraht.customers.keeping import (
    add_contact,
    add_customer,
    change_contact,
    change_customer,
)
from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.colleagues import people_of_the_house, with_people
from direktdraht.desk.customers.forms import ContactForm, CustomerForm
from direktdraht.desk.customers.lists import customers_named, proposals
from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.desk.naming import NAME_OF_CONTACT
from direktdraht.desk.paging import page_by
from direktdraht.kit import clock
from direktdraht.staff.models import Company, Person
from direktdraht.staff.regions import place_name
from direktdraht.web.answers import see_other

_CLOSED_SHOWN = 20


@signed_in
@require_http_methods(["GET", "HEAD"])
def customer_list(request: HttpRequest, me: Person) -> HttpResponse:
    name = request.GET.get("q", "").strip()
    after = request.GET.get("after", "")
    page = page_by(customers_named(name), "sorted_by", after, size=50)
    open_cases: dict[int, list[Case]] = {}
    for case in Case.objects.open().filter(customer__in=list(page.rows)).by_next():
        open_cases.setdefault(case.customer_id, []).append(case)
    context = {
        "page": page,
        "q": name,
        "after": after,
        "open_cases": open_cases,
        "proposals": [] if name or after else proposals(limit=4),
    }
    return render(request, "desk/customers/list.html", context)


@signed_in
@require_http_methods(["GET", "HEAD"])
def proposed_list(request: HttpRequest, me: Person) -> HttpResponse:
    return render(request, "desk/customers/proposed.html", {"proposals": proposals(limit=100)})


@signed_in
@require_http_methods(["GET", "HEAD"])
def customer_page(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    customer = get_object_or_404(Customer, pk=pk)
    people = people_of_the_house()
    with_people([customer], "contact_person", people)
    open_cases = with_people(_open(customer), "owner", people)
    waiting = [case for case in open_cases if case.waits_since]
    context = {
        "customer": customer,
        "contacts": customer.contacts.people(),
        "open_cases": open_cases,
        "closed": page_by(_closed(customer), "-pk", request.GET.get("after", ""), size=_CLOSED_SHOWN),
        "notes": notes_about(customer),
        "place": place_name(customer.region),
        "agreed": agreed(customer),
        "waiting": min(waiting, key=lambda case: (case.waits_since, case.pk), default=None),
    }
    return render(request, "desk/customers/customer.html", context)


def _open(customer: Customer) -> CaseQuerySet:
    """By what must happen next, with what the page says of them."""
    named = (f"complainant__{column}" for column in NAME_OF_CONTACT)
    open_cases = Case.objects.open().by_next().filter(customer=customer).select_related("complainant")
    return open_cases.only("title", "owner", "opened_at", "waits_since", "next_at", *named)


def _closed(customer: Customer) -> CaseQuerySet:
    return Case.objects.closed().filter(customer=customer).only("title", "outcome", "closed_at")


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, me: Person) -> HttpResponse:
    company = Company.current()
    form = CustomerForm(
        request.POST or None,
        initial={"language": company.language, "time_zone": company.time_zone, "contact_person": me.pk},
    )
    added: list[Customer] = []
    if request.method == "POST" and carried_out(
        form, lambda: added.append(add_customer(form.facts, by=me, at=clock.now()))
    ):
        messages.success(request, _("%(customer)s is noted.") % {"customer": added[0].name})
        return see_other(reverse("customer", args=[added[0].pk]))
    return _show_form(request, form, {"title": _("A new customer"), "back": reverse("customers")})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    customer = get_object_or_404(Customer, pk=pk)
    form = CustomerForm(request.POST or None, initial=CustomerForm.initial_of(customer))
    if request.method == "POST" and carried_out(
        form, lambda: change_customer(customer, form.facts, by=me, at=clock.now())
    ):
        messages.success(request, _("Changed: %(customer)s.") % {"customer": customer.name})
        return see_other(reverse("customer", args=[pk]))
    return _show_form(request, form, {"title": customer.name, "back": reverse("customer", args=[pk])})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def contact_add(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    customer = get_object_or_404(Customer, pk=pk)
    form = ContactForm(request.POST or None, initial={"language": customer.language})
    if request.method == "POST" and carried_out(
        form, lambda: add_contact(customer, form.facts, by=me, at=clock.now())
    ):
        messages.success(request, _("One more person at %(customer)s.") % {"customer": customer.name})
        return see_other(reverse("customer", args=[pk]))
    title = _("Somebody at %(customer)s") % {"customer": customer.name}
    return _show_form(request, form, {"title": title, "back": reverse("customer", args=[pk])})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def contact_edit(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    contact = get_object_or_404(Contact.objects.people().select_related("customer"), pk=pk)
    form = ContactForm(request.POST or None, initial=ContactForm.initial_of(contact))
    back = reverse("customer", args=[contact.customer_id])
    if request.method == "POST" and carried_out(
        form, lambda: change_contact(contact, form.facts, by=me, at=clock.now())
    ):
        messages.success(request, _("Changed: %(contact)s.") % {"contact": contact.name})
        return see_other(back)
    return _show_form(request, form, {"title": contact.name, "back": back, "of": contact.customer})


def _show_form(
    request: HttpRequest, form: CustomerForm | ContactForm, context: dict[str, object]
) -> HttpResponse:
    template = "customer_form" if isinstance(form, CustomerForm) else "contact_form"
    status = NOT_DONE if form.is_bound else 200
    return render(request, f"desk/customers/{template}.html", {**context, "form": form}, status=status)
