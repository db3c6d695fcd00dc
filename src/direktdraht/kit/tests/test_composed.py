"""What is composed once answers as the queryset itself would, on both databases."""

import datetime as dt
import threading

import pytest
from django.db import connection
from django.db.models import Exists, OuterRef, QuerySet
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.models import Case
from direktdraht.correspondence.models import Message
from direktdraht.kit.clock import now
from direktdraht.kit.composed import ComposedOnce
from direktdraht.staff.models import Person
from tests.cast import People

_SOON = dt.timedelta(days=2)


@ComposedOnce
def case_with_people(pk: int, owner: int, *, at: dt.datetime) -> QuerySet[Case]:
    spoken = Message.objects.filter(stream=OuterRef("pk"), at__lte=at + _SOON)
    cases = Case.objects.select_related("customer", "complainant").filter(pk=pk, owner=owner)
    return cases.filter(opened_at__lte=at).annotate(spoken=Exists(spoken))


@ComposedOnce
def names() -> QuerySet[Person, str]:
    return Person.objects.order_by("pk").values_list("email", flat=True)


def test_rows_are_those_of_the_queryset(
    house: People, albers: Case, tran: Case, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for case in (albers, tran):
        with django_assert_num_queries(1):
            [found] = case_with_people.ask(case.pk, case.owner_id, at=now())
            assert (found.pk, found.customer.pk, found.complainant.pk) == (
                case.pk,
                case.customer_id,
                case.complainant_id,
            )
        assert found.spoken is True  # type: ignore[attr-defined]
    assert names.ask() == list(Person.objects.order_by("pk").values_list("email", flat=True))


def test_keys_and_the_moment_go_where_they_belong(albers: Case, tran: Case) -> None:
    long_ago = albers.opened_at - 2 * _SOON
    assert case_with_people.ask(albers.pk, tran.owner_id + 1000, at=now()) == []
    assert case_with_people.ask(albers.pk, albers.owner_id, at=long_ago) == []
    assert case_with_people.ask(albers.pk, albers.owner_id, at=albers.opened_at) == [albers]


@pytest.mark.django_db
def test_what_cannot_be_composed_once_says_so() -> None:
    @ComposedOnce
    def opened_on(*, at: dt.datetime) -> QuerySet[Case]:
        return Case.objects.filter(opened_at__gte=at.replace(hour=0, minute=0, second=0, microsecond=0))

    @ComposedOnce
    def of(owner: int) -> QuerySet[Case]:
        return Case.objects.filter(owner=owner).order_by("pk" if next(moods) else "-pk")

    moods = iter([True, False])
    with pytest.raises(AssertionError, match="fixed time"):
        opened_on.ask(at=now())
    with pytest.raises(AssertionError, match="depends"):
        of.ask(-1)


@pytest.mark.django_db(transaction=True)
def test_every_thread_asks_over_its_own_connection(house: People) -> None:
    here, there = names.ask(), []

    def ask() -> None:
        there.extend(names.ask())
        connection.close()

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    assert there == here


def test_more_keys_than_fit_are_asked_for_in_another_query(
    albers: Case, tran: Case, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    some_cases = ComposedOnce(lambda *keys: Case.objects.filter(pk__in=keys))
    with django_assert_num_queries(2):
        assert set(some_cases.ask_some([albers.pk, tran.pk, -5], at_once=2)) == {albers, tran}
    with django_assert_num_queries(0):
        assert some_cases.ask_some([], at_once=2) == []
