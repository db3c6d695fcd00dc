"""The reader's language and zone, and that nothing of one request is left for the next."""

import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.utils import timezone, translation
from pytest_django import DjangoAssertNumQueries

from direktdraht.staff.models import Company, Person
from direktdraht.web.middleware import reader_middleware

NOON = dt.datetime(2026, 11, 17, 11, 0, tzinfo=dt.UTC)


def reads(request: HttpRequest) -> HttpResponse:
    return HttpResponse(f"{translation.get_language()} {timezone.localtime(NOON):%H:%M}")


def request_of(user: Person | AnonymousUser, **headers: str) -> HttpRequest:
    request = RequestFactory().get("/", headers=headers)
    request.user = user
    return request


def test_a_stranger_is_read_to_as_the_browser_asks() -> None:
    response = reader_middleware(reads)(request_of(AnonymousUser(), **{"Accept-Language": "en-GB,de;q=0.5"}))
    assert response.content == b"en 12:00"
    assert response["Vary"] == "Accept-Language"
    assert response["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_a_colleague_reads_in_their_language_and_the_zone_of_the_company(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    Company.objects.create(pk=1, name="Brandt & Söhne", time_zone="Asia/Tokyo")
    clara = Person(pk=1, language="en")
    with django_assert_num_queries(1):
        response = reader_middleware(reads)(request_of(clara, **{"Accept-Language": "de"}))
    assert response.content == b"en 20:00"
    assert response["Content-Language"] == "en"


@pytest.mark.django_db
def test_the_thread_is_left_as_it_was_even_after_a_failure() -> None:
    def fails(request: HttpRequest) -> HttpResponse:
        timezone.activate(dt.UTC)
        translation.activate("de")
        raise RuntimeError

    before = translation.get_language(), timezone.get_current_timezone_name()
    with pytest.raises(RuntimeError):
        reader_middleware(fails)(request_of(Person(pk=1, language="en")))
    assert (translation.get_language(), timezone.get_current_timezone_name()) == before


def test_the_company_is_fetched_only_if_somebody_looks(
    django_assert_num_queries: DjangoAssertNumQueries, db: None
) -> None:
    def looks(request: HttpRequest) -> HttpResponse:
        company: Company = request.company  # type: ignore[attr-defined]
        return HttpResponse(company.name + company.city)

    with django_assert_num_queries(0):
        reader_middleware(reads)(request_of(AnonymousUser()))
    with django_assert_num_queries(1):
        reader_middleware(looks)(request_of(AnonymousUser()))
