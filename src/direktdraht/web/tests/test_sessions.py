"""A session is what Django's own would be, until it has run out."""

import datetime as dt

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from direktdraht.web.sessions import SessionStore


@pytest.mark.django_db
def test_a_session_is_read_in_one_query_until_it_has_run_out(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    kept = SessionStore()
    kept["who"] = "Clara"
    kept.save()
    with django_assert_num_queries(1):
        assert SessionStore(kept.session_key)["who"] == "Clara"
    Session.objects.update(expire_date=timezone.now() - dt.timedelta(seconds=1))
    late = SessionStore(kept.session_key)
    assert "who" not in late
    assert late.session_key is None
