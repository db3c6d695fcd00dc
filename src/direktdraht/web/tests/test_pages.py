"""The pages that need no view of ours: errors in both languages, the door, the frames."""

from collections.abc import Iterator

import pytest
from babel.messages.pofile import read_po
from django.contrib.auth.forms import AuthenticationForm
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from direktdraht.staff.models import Company, Person
from direktdraht.translations import SOURCES
from direktdraht.web.templatetags import words

pytestmark = pytest.mark.urls("direktdraht.web.tests.addresses")


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "404", "500", "503"])
def test_an_error_page_needs_nothing_and_speaks_both_languages(name: str) -> None:
    html = render_to_string(f"{name}.html")
    assert '<html lang="de">' in html
    assert '<section class="door__other" lang="en">' in html
    assert html.count("<h1>") == html.count("<h2>") == 1


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_door_is_in_the_language_of_the_reader(language: str) -> None:
    request = RequestFactory().get("/sign-in/")
    request.company = Company(pk=1, name="Brandt & Söhne")  # type: ignore[attr-defined]
    with translation.override(language):
        html = render_to_string("web/sign_in.html", {"form": AuthenticationForm()}, request)
    assert f'<html lang="{language}">' in html
    assert "Brandt &amp; Söhne" in html
    assert ("Anmelden" in html) == (language == "de")


@pytest.mark.parametrize(("waiting", "shown"), [(0, "Nobody waits"), (1, "1 waits"), (5, "2 more")])
def test_a_lamp_for_each_who_waits_and_a_dark_one_if_nobody_does(waiting: int, shown: str) -> None:
    masthead = {
        "me": Person(given_name="Clara", family_name="Vogt"),
        "waiting": [(f"/cases/{number}/", f"Kunde {number} wartet") for number in range(waiting)],
        "waiting_count": waiting,
    }
    with translation.override("en"):
        html = render_to_string("web/masthead.html", {"masthead": masthead})
    assert shown in html
    assert html.count(" wartet</a>") == min(waiting, 3)
    assert ("lamp--dark" in html) == (waiting == 0)


def test_lamps_beyond_counting_are_said_to_be_more() -> None:
    masthead = {"waiting": [("/cases/1/", "Kunde wartet")] * 3, "waiting_count": 99, "waiting_more": True}
    with translation.override("de"):
        html = render_to_string("web/masthead.html", {"masthead": masthead})
    assert "insgesamt über 99" in html
    assert "über 99 warten" in html
    assert "weitere" not in html


@pytest.mark.parametrize("part", ["web", "kit"])
def test_every_sentence_is_said_in_german(part: str) -> None:
    path = SOURCES / "direktdraht" / part / "locale" / "de" / "LC_MESSAGES" / "django.po"
    with path.open("rb") as file:
        catalogue = read_po(file)
    missing = [message.id for message in catalogue if message.id and (not message.string or message.fuzzy)]
    assert missing == []


@pytest.fixture
def fresh_sections() -> Iterator[None]:
    """Said once for each section: neither what tests before this one saw, nor what this one sees, is to stay."""
    words._sections.cache_clear()
    yield
    words._sections.cache_clear()


@pytest.mark.usefixtures("fresh_sections")
def test_the_frame_of_the_desk_shows_only_sections_that_there_are() -> None:
    context = {"masthead": {"me": Person(given_name="Clara", family_name="Vogt"), "section": "cases"}}
    html = render_to_string("web/desk.html", context)
    assert '<a href="/cases/" aria-current="page">' in html
    assert 'href="#content"' in html
    assert "/customers/" not in html
