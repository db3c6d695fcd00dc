"""Whoever reads German reads nothing but German, and whoever reads English nothing but English.

German comes in ⟦brackets⟧ here, straight from the catalogues. On a German page, whatever has none was never
translated; on an English page, whatever has some was not meant for this reader.
"""

import copy
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import transaction
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation
from lxml import html

from direktdraht.mail.models import OutgoingMail
from direktdraht.timeline.kinds import all_kinds
from direktdraht.timeline.tests.test_kinds import SAID, samples
from tests.architecture.urls_of_the_house import address, routes
from tests.cast import people
from tests.pseudo.catalogue import OPEN, bracketed_german, in_brackets, without_brackets
from tests.pseudo.scene import house_in
from tests.pseudo.texts import (
    Text,
    language_of,
    speaks_both,
    texts,
    untranslated,
    words_of_data,
    words_of_the_calendar,
)

READERS = ("clara", "jonas", "ferit", "oliver", "")  # "": nobody who signed in
# Only these send as well; what the others may not do refuses alike.
SENDERS = ("clara", "oliver", "")
ALLOWED = {
    "Direktdraht": "the name of the product",
    "KB": "a unit",
    "SVG": "a kind of file",
    "PNG": "a kind of file",
    "eml": "a kind of file",
    "INBOX": "the folder, as every mailbox calls it",
    "Alt": "a key, by the name printed on it",
    "Enter": "a key, by the name printed on it",
    "CHF": "a currency, by its code",
    "GBP": "a currency, by its code",
    "USD": "a currency, by its code",
    "Deutsch": "a language, by its own name",
    "English": "a language, by its own name",
    "tel": "the number to tap in a mail, as telephones know it",
}
LAST_RESORT = ("400.html", "403.html", "403_csrf.html", "404.html", "500.html")


@contextmanager
def undone(client: Client) -> Iterator[None]:
    """What is sent inside is taken back afterwards, signing out as well."""
    cookies = copy.deepcopy(client.cookies)
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    client.cookies = cookies


def reader(name: str, language: str) -> Client:
    client = Client(headers={"accept-language": language})
    if name:
        client.force_login(getattr(people(), name), backend="django.contrib.auth.backends.ModelBackend")
    return client


def pages(known: dict[str, int | str], language: str) -> Iterator[tuple[str, html.HtmlElement]]:
    """Every page that there is, looked at and sent back empty, for each kind of reader."""
    for name in READERS:
        client = reader(name, language)
        for route in routes():
            there = address(route, known)
            for method in ("get", "post") if name in SENDERS else ("get",):
                with undone(client):
                    answer = getattr(client, method)(there)
                    if "messages" in answer.cookies:  # said on the page that comes next
                        answer = client.get(answer.headers["Location"])
                    is_page = answer.headers.get("Content-Type", "").startswith("text/html")
                    if is_page and answer.content.strip():
                        yield (
                            f"{method} {there} as {name or 'nobody'}",
                            html.fromstring(answer.content.decode()),
                        )


def seen(known: dict[str, int | str], language: str) -> dict[Text, str]:
    """Each text in this reader's language, with where it stood first. Pages in the wrong language fail."""
    found: dict[Text, str] = {}
    for where, page in pages(known, language):
        if speaks_both(page):
            continue
        assert language_of(page) in (language, ""), where  # a piece of a page has none
        for text in texts(page, language):
            if text.language == language:
                found.setdefault(text, where)
    for mail in OutgoingMail.objects.all():
        assert mail.language == language, mail.subject
        for words in (mail.subject, mail.from_name, *mail.text.splitlines()):
            found.setdefault(Text(words, language), f"mail {mail.kind}: {mail.subject}")
    with translation.override(language):
        for name, kind in all_kinds().items():
            for sample in samples(kind):
                found.setdefault(Text(sample.sentence("Clara Vogt"), language), f"entry {name}")
    return found


def test_on_a_german_page_everything_is_german(db: None) -> None:
    with bracketed_german("de"):
        found = seen(house_in("de"), "de")
    known = words_of_data() | words_of_the_calendar() | {*ALLOWED, *SAID.split()}
    wrong = [
        f"{where}: {text.words[:120]!r} has {left}"
        for text, where in found.items()
        if (left := untranslated(text.words, known))
    ]
    assert len(found) > 500
    assert not wrong, "\n".join(wrong)


def test_on_an_english_page_nothing_is_german(db: None) -> None:
    with bracketed_german("en"):
        found = seen(house_in("en"), "en")
    wrong = [f"{where}: {text.words[:120]!r}" for text, where in found.items() if OPEN in text.words]
    assert len(found) > 500
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", LAST_RESORT)
def test_a_page_of_last_resort_says_everything_in_both(name: str) -> None:
    page = html.fromstring(render_to_string(name))
    assert speaks_both(page)
    (english,) = page.find_class("door__other")
    both = page.get_element_by_id("content")
    assert english.get("lang") == "en"
    assert len(both.findall(".//p")) == 2 * len(english.findall(".//p")) > 0
    assert len(re.findall(r"\w+", english.text_content())) > 10


def test_brackets_leave_out_what_is_filled_in() -> None:
    assert in_brackets("Bis %(when)s, <b>bald</b>\n%(what)s") == "⟦Bis ⟧%(when)s, <b>⟦bald⟧</b>\n%(what)s"
    assert without_brackets("⟦Bis ⟧today⟦ bald, ⟦oder⟧ nicht").split() == ["today"]
