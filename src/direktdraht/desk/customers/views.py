"""Noting and changing who a customer is, and the people there."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.customers.keeping import (
    add_contact,
    add_customer,
    change_contact,
    change_customer,
)
from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.customers.forms import ContactForm, CustomerForm
from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.kit import clock
from direktdraht.staff.models import Company, Person
from direktdraht.web.answers import see_other


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
