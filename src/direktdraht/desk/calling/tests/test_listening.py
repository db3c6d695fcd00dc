"""Listening first: the page asks for nothing until they have had their say; then sorry, what they get, by when."""

import re
import uuid
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils.html import strip_tags

from direktdraht.cases.models import CallSheet, Case, HeldAct
from direktdraht.kit.clock import now
from direktdraht.timeline.models import Entry
from tests.cast import People, hotel_loewen

pytestmark = pytest.mark.django_db
WORDS = "Das ist das dritte Mal. Der Beamer geht nach zehn Minuten aus."
ASKS = ("sorry", "remedy", "until", "who", "company", "phone", "category", "severity", "told_before")


def outside_templates(page: str) -> str:
    return re.sub(r"<template.*?</template>", "", page, flags=re.DOTALL)


def asked(page: str) -> set[str]:
    """Which fields stand on the page."""
    return {name for name in ASKS if f'name="{name}"' in outside_templates(page)}


def sheet_of(client: Client, **fields: str) -> str:
    sheet = f"/call/{uuid.uuid4()}/"
    client.post(f"{sheet}save/", {"text": WORDS, **fields})
    return sheet


@pytest.mark.rule("S4.3")
def test_while_they_speak_the_page_asks_for_nothing(miriam: Client) -> None:
    page = miriam.get(sheet_of(miriam)).content.decode()
    assert asked(page) == set()
    assert "?" not in strip_tags(outside_templates(page))


@pytest.mark.rule("S4.4")
@pytest.mark.parametrize("how", ["repeats", "ended"])
def test_repeating_it_or_the_end_opens_what_is_asked(miriam: Client, how: str) -> None:
    sheet = sheet_of(miriam, **{how: "now"})
    assert asked(miriam.get(sheet).content.decode()) == set(ASKS)
    assert CallSheet.objects.get().has_listened


@pytest.mark.rule("S4.5")
@pytest.mark.rule("S1.18")
def test_sorry_comes_first_then_what_they_get_then_by_when(miriam: Client) -> None:
    page = miriam.get(sheet_of(miriam, ended="now")).content.decode()
    places = [page.index(f'name="{name}"') for name in ("sorry", "remedy", "until", "who", "category")]
    assert places == sorted(places)


@pytest.mark.rule("S4.8")
def test_what_they_were_told_becomes_a_commitment(miriam: Client, house: People) -> None:
    said = {"ended": "now", "sorry": "1", "remedy": "Ein Ersatzgerät steht bei Ihnen", "until": "in 3 Tagen"}
    sheet = sheet_of(miriam, who="Herr Ott", **said)
    done = miriam.post(f"{sheet}done/", {"text": WORDS, "who": "Herr Ott", **said})
    case = Case.objects.get()
    assert done["Location"] == f"/cases/{case.pk}/"
    held = HeldAct.objects.get()
    assert (held.act, held.arguments["what"], held.arguments["spoken"]) == ("promise", said["remedy"], True)
    assert case.sorry_said_at
    assert "call.listened" in Entry.objects.filter(stream=case.pk).values_list("kind", flat=True)


def test_without_what_they_were_told_there_is_no_case_and_the_sheet_is_kept(miriam: Client) -> None:
    said = {"ended": "now", "remedy": "Ein Ersatzgerät", "until": "in 3 Tagen", "text": WORDS}

    def dies_at_the_promise(execute: Any, sql: str, *rest: Any) -> Any:
        if sql.startswith('INSERT INTO "cases_heldact"'):
            raise OSError("the power is gone")
        return execute(sql, *rest)

    with connection.execute_wrapper(dies_at_the_promise), pytest.raises(OSError, match="power"):
        miriam.post(f"/call/{uuid.uuid4()}/done/", said)
    assert not Case.objects.exists()
    assert CallSheet.objects.get().remedy == "Ein Ersatzgerät"


def test_a_time_that_cannot_be_kept_is_asked_on_the_case_page(miriam: Client) -> None:
    said = {"ended": "now", "remedy": "Ein Ersatzgerät", "until": "zeitnah", "text": WORDS}
    done = miriam.post(f"/call/{uuid.uuid4()}/done/", said)
    assert not HeldAct.objects.exists()
    page = miriam.get(done["Location"]).content.decode()
    assert "called=1" in done["Location"]
    assert 'value="zeitnah"' in page
    assert "Ein Ersatzgerät</textarea>" in page or 'value="Ein Ersatzgerät"' in page


@pytest.mark.rule("S0.35")
def test_how_they_sounded_and_the_facts_stay_in_the_house(miriam: Client, house: People) -> None:
    ruth = hotel_loewen()
    said = {"text": WORDS, "contact": str(ruth.pk), "feeling": "furious", "fact": WORDS[24:], "ended": "now"}
    miriam.post(f"/call/{uuid.uuid4()}/done/", said)
    entry = Entry.objects.get(kind="call.listened")
    assert entry.audience == "staff"
    assert entry.data["facts"] == [WORDS[24:]]


@pytest.mark.rule("S3.18")
def test_that_they_told_it_before_is_counted(miriam: Client) -> None:
    miriam.post(f"/call/{uuid.uuid4()}/done/", {"text": WORDS, "ended": "now", "told_before": "1"})
    assert Case.objects.get().told_again == 1


def test_an_older_page_does_not_shut_what_is_open(miriam: Client) -> None:
    sheet = sheet_of(miriam, repeats="now")
    miriam.post(f"{sheet}save/", {"text": WORDS + " Und noch etwas."})
    stored = CallSheet.objects.get()
    assert stored.repeats_at
    assert stored.repeats_at <= now()
