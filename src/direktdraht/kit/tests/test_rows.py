"""Rows written and read by hand are what Django would have made of them."""

import pytest
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.models import Case
from direktdraht.correspondence.links import VALID_FOR
from direktdraht.correspondence.models import Link
from direktdraht.customers.models import Contact, Customer
from direktdraht.kit.clock import now
from direktdraht.kit.rows import insert, insert_if_missing, read, update
from direktdraht.mail.models import IncomingMail, RawMail
from tests.cast import People


def test_a_row_is_there_as_it_was_said_with_a_key_of_its_own(house: People) -> None:
    raw = insert(RawMail(content=b"\x00\xff", size=2, digest="d"))
    mail = insert(IncomingMail(raw=raw, recipients=["a@x.test", "ö@x.test"], received_at=now()))
    found = IncomingMail.objects.get(pk=mail.pk)
    assert (found.recipients, found.received_at) == (mail.recipients, mail.received_at)
    assert bytes(found.raw.content) == b"\x00\xff"
    assert (found.subject, found.done_at, found.attempts) == ("", None, 0)
    mail.subject = "Beamer"
    mail.save()  # it is known to be there
    assert IncomingMail.objects.get().subject == "Beamer"


def test_what_the_database_makes_by_itself_is_left_to_it(albers: Case) -> None:
    contact = insert(Contact(customer=albers.customer, email="Neu@Haus.Test"))
    assert Contact.objects.get(pk=contact.pk).domain == "haus.test"


def test_a_row_that_is_there_already_disturbs_nobody(albers: Case) -> None:
    link = Link.objects.filter(stream=albers.stream, contact=albers.complainant)
    link.delete()
    one, other = (
        Link(stream=albers.stream, contact=albers.complainant, expires_at=now() + VALID_FOR) for _ in range(2)
    )
    assert [insert_if_missing(one), insert_if_missing(other)] == [True, False]
    assert (link.get(), other.pk) == (one, None)


def test_only_the_named_fields_are_written(albers: Case) -> None:
    albers.waits_since, albers.title = None, "Anders"
    update(albers, "waits_since")
    found = Case.objects.get(pk=albers.pk)
    assert found.waits_since is None
    assert found.title != "Anders"


def test_what_is_read_is_what_django_reads(
    albers: Case, tran: Case, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        rows = read(
            "SELECT {c}, {u} FROM cases_case c JOIN customers_customer u ON u.id = c.customer_id"
            " WHERE c.waits_since <= %s ORDER BY c.stream_id",
            [now()],
            c=Case,
            u=Customer,
        )
    expected = Case.objects.select_related("customer").order_by("pk")
    for (case, customer), known in zip(rows, expected, strict=True):
        for one, other in ((case, known), (customer, known.customer)):
            fields = [field.attname for field in one._meta.concrete_fields]
            assert [getattr(one, name) for name in fields] == [getattr(other, name) for name in fields]


def test_what_is_not_there_is_not_read(house: People) -> None:
    assert read("SELECT {c} FROM cases_case c WHERE c.stream_id = %s", [0], c=Case) == []


@pytest.mark.parametrize("model", [Case, Contact, IncomingMail])
def test_a_row_that_was_read_can_be_saved(albers: Case, model: type[Case]) -> None:
    table = model._meta.db_table
    ((row,),) = read(f"SELECT {{r}} FROM {table} r LIMIT 1", [], r=model)
    row.save()
