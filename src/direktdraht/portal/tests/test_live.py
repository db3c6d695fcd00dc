"""The page follows the record by itself, cheaply, and disturbs nobody."""

import re

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from direktdraht.cases import acting
from direktdraht.cases.models import Case
from direktdraht.kit.clock import now
from direktdraht.portal.tests.scene import HOUR, plain, promised, shown, url_of
from tests.cast import People


def _poll_url(page: str) -> str:
    found = re.search(r'hx-get="([^"]+/now/[^"]+)"', page)
    assert found
    return found[1].replace("&amp;", "&")


def test_an_unchanged_page_is_answered_with_nothing_at_two_queries(albers: Case, customer: Client) -> None:
    poll = _poll_url(shown(customer, url_of(albers)))
    with CaptureQueriesContext(connection) as captured:
        response = customer.get(poll)
    assert response.status_code == 204
    assert len(captured) <= 2


def test_what_changes_shows_with_the_next_poll(albers: Case, house: People, customer: Client) -> None:
    poll = _poll_url(shown(customer, url_of(albers)))
    acting.do(albers, acting.Deed("Bilder übergeben", now() - HOUR), by=house.clara, at=now())
    response = customer.get(poll)
    assert response.status_code == 200
    fragment = plain(response.content.decode())
    assert "Bilder übergeben" in fragment
    assert "<html" not in fragment
    assert customer.get(_poll_url(fragment)).status_code == 204


def test_the_forms_to_write_in_stand_outside_of_what_is_renewed(albers: Case, customer: Client) -> None:
    fragment = plain(customer.get(f"{url_of(albers)}now/").content.decode())
    assert "<textarea" not in fragment
    assert 'type="file"' not in fragment


def test_earlier_letters_stay_as_they_were_opened(albers: Case, customer: Client) -> None:
    promised(albers, "Eins", due=3)
    promised(albers, "Zwei", due=4, hours_ago=2)
    assert re.search(
        r'<details id="letter-\d+" hx-preserve>', customer.get(f"{url_of(albers)}now/").content.decode()
    )


def test_how_far_away_it_is_goes_with_the_clock(albers: Case, customer: Client) -> None:
    promised(albers, "Neue Fassung", due=5)
    line = plain(customer.get(f"{url_of(albers)}until/").content.decode())
    assert "In " in line
    assert "Std." in line


def test_the_language_stays_chosen_while_polling(albers: Case, customer: Client) -> None:
    poll = _poll_url(shown(customer, url_of(albers) + "?lang=en"))
    assert "lang=en" in poll
    assert "Your message has arrived." in customer.get(poll.partition("&v=")[0]).content.decode()
