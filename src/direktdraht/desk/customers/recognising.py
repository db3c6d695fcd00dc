"""A proposed customer or person: yes, that is one; or, that is somebody we know."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases.merging_customers import merge_contact, merge_customer
from direktdraht.customers.keeping import accept_contact, accept_customer
from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.customers.lists import known_contacts_like, known_customers_like
from direktdraht.desk.form_acts import try_act
from direktdraht.desk.paging import key_of
from direktdraht.kit import clock
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@signed_in
@require_POST
def accept(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    customer = get_object_or_404(Customer, pk=pk)
    try_act(
        request,
        lambda: accept_customer(customer, by=me, at=clock.now()),
        done=_("%(customer)s is a customer.") % {"customer": customer.name},
    )
    return see_other(reverse("customer", args=[pk]))


@signed_in
@require_POST
def contact_accept(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    contact = get_object_or_404(Contact.objects.people().select_related("customer"), pk=pk)
    try_act(
        request,
        lambda: accept_contact(contact, by=me, at=clock.now()),
        done=_("%(contact)s belongs to %(customer)s.")
        % {"contact": contact.name, "customer": contact.customer.name},
    )
    return see_other(reverse("customer", args=[contact.customer_id]))


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def merge(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    customer = get_object_or_404(Customer, pk=pk, is_proposed=True)
    if request.method == "POST":
        into = get_object_or_404(Customer, pk=key_of(request.POST.get("into")))
        done = try_act(
            request,
            lambda: merge_customer(customer, into, by=me, at=clock.now()),
            done=_("Their mail belongs to %(customer)s now.") % {"customer": into.name},
        )
        return see_other(reverse("customer", args=[into.pk if done else pk]))
    words = request.GET.get("q", "")
    context = {"customer": customer, "q": words, "found": known_customers_like(customer, words)}
    return render(request, "desk/customers/merge.html", context)


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def contact_merge(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    contact = get_object_or_404(Contact.objects.people().select_related("customer"), pk=pk, is_proposed=True)
    if request.method == "POST":
        into = get_object_or_404(Contact.objects.people(), pk=key_of(request.POST.get("into")))
        done = try_act(
            request,
            lambda: merge_contact(contact, into, by=me, at=clock.now()),
            done=_("These mails are from %(contact)s.") % {"contact": into.name},
        )
        return see_other(reverse("customer", args=[into.customer_id if done else contact.customer_id]))
    words = request.GET.get("q", "")
    context = {"contact": contact, "q": words, "found": known_contacts_like(contact, words)}
    return render(request, "desk/customers/merge_contact.html", context)
