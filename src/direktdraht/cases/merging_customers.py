"""A proposed customer or contact turns out to be one we know: their cases move there, their words stay."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.findable import of_case
from direktdraht.cases.happenings import CustomerRecognised
from direktdraht.cases.models import Case
from direktdraht.commitments.models import InformDuty
from direktdraht.correspondence.models import Link
from direktdraht.customers.findable import of_contact
from direktdraht.customers.models import Contact, Customer
from direktdraht.kit.refusal import Refused
from direktdraht.search.indexing import forget_document
from direktdraht.search.models import Kind
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record, take_turn


def merge_contact(proposed: Contact, into: Contact, *, by: Person, at: dt.datetime) -> None:
    """The proposed row stays behind the known one: earlier words and a second mail address hang on it.

    Links that were sent go on working. A proposed customer that is empty afterwards is gone.
    """
    with transaction.atomic():
        proposed = Contact.objects.select_for_update(no_key=True).get(pk=proposed.pk)
        into = Contact.objects.select_for_update(no_key=True).select_related("customer").get(pk=into.pk)
        if proposed.pk == into.pk or into.merged_into_id:
            raise Refused(_("Choose somebody else to merge with."))
        if not proposed.is_proposed:
            raise Refused(_("Only a proposed contact can be merged into another."))
        left = proposed.customer
        for case in Case.objects.filter(complainant=proposed).order_by("pk"):
            take_turn(case.pk)
            Case.objects.filter(pk=case.pk).update(complainant=into, customer=into.customer)
            record(case.pk, CustomerRecognised(contact=into.name, customer=into.customer.name), by=by, at=at)
            _find_under(case, into, into.customer)
        InformDuty.objects.uncarried().filter(contact=proposed).update(contact=into)
        known_links = Link.objects.filter(contact=into).values("stream_id")
        Link.objects.filter(contact=proposed).exclude(stream_id__in=known_links).update(contact=into)
        _stand_behind(proposed, into)
        forget_document(Kind.CONTACT, proposed.pk)
        into.refresh_from_db()
        index(of_contact(into), replaces=True)
        _drop_if_empty(left)


def merge_customer(proposed: Customer, into: Customer, *, by: Person, at: dt.datetime) -> None:
    """Its people and its cases move to the known one; whether those people are known too is still asked."""
    with transaction.atomic():
        proposed = Customer.objects.select_for_update(no_key=True).get(pk=proposed.pk)
        into = Customer.objects.select_for_update(no_key=True).get(pk=into.pk)
        if proposed.pk == into.pk:
            raise Refused(_("Choose another customer to merge with."))
        if not proposed.is_proposed:
            raise Refused(_("Only a proposed customer can be merged into another."))
        for case in Case.objects.select_related("complainant").filter(customer=proposed).order_by("pk"):
            take_turn(case.pk)
            Case.objects.filter(pk=case.pk).update(customer=into)
            record(
                case.pk, CustomerRecognised(contact=case.complainant.name, customer=into.name), by=by, at=at
            )
            _find_under(case, case.complainant, into)
        moved = list(proposed.contacts.people().values_list("pk", flat=True))
        Contact.objects.filter(customer=proposed).update(customer=into)
        for contact in Contact.objects.select_related("customer").filter(pk__in=moved):
            index(of_contact(contact), replaces=True)
        _drop_if_empty(proposed)


def _stand_behind(proposed: Contact, into: Contact) -> None:
    """The row reads like the known person from now on; an address that the known one lacks moves over."""
    email, into_email = proposed.email, into.email
    Contact.objects.filter(merged_into=proposed).update(merged_into=into, customer=into.customer)
    Contact.objects.filter(pk=proposed.pk).update(
        merged_into=into,
        customer=into.customer,
        is_proposed=False,
        salutation=into.salutation,
        title=into.title,
        given_name=into.given_name,
        family_name=into.family_name,
        email=email if into_email else "",
    )
    if not into_email and email:
        Contact.objects.filter(pk=into.pk).update(email=email)
    if proposed.phone and not into.phone:
        Contact.objects.filter(pk=into.pk).update(phone=proposed.phone)


def _find_under(case: Case, complainant: Contact, customer: Customer) -> None:
    case.complainant, case.customer = complainant, customer
    index(of_case(case), replaces=True)


def _drop_if_empty(customer: Customer) -> None:
    if customer.is_proposed and not customer.contacts.exists() and not customer.cases.exists():
        forget_document(Kind.CUSTOMER, customer.pk)
        customer.delete()
