"""The case page and its regions."""

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from direktdraht.cases.acting import promise
from direktdraht.cases.models import Case, KeyDate, Signal
from direktdraht.cases.noting import note
from direktdraht.cases.taking_back import hold
from direktdraht.desk.cases.marking import pieces
from direktdraht.kit.clock import now
from direktdraht.timeline.models import Entry
from tests.cast import People, reply_by_mail

pytestmark = pytest.mark.django_db
POSTS = [
    *("draft", "send", "told", "reopen", "put-away", "fetch-back", "severity"),
    *("held/1/take-back", "held/1/again", "dates/1/drop"),
    *(f"commitments/1/{act}" for act in ("keep", "move", "release", "give-up")),
]
GETS = [
    *("fresh", "moment", "preview", "promise", "deed", "call", "note", "yes"),
    *("ask", "close", "dates", "owner"),
]


def page_of(client: Client, case: Case, rest: str = "") -> str:
    answer = client.get(f"/cases/{case.pk}/{rest}")
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize("part", ["", *[f"{part}/" for part in [*GETS, *POSTS]]])
def test_a_stranger_sees_and_does_nothing(albers: Case, part: str) -> None:
    address = f"/cases/{albers.pk}/{part}"
    before = Entry.objects.count()
    for answer in (Client().get(address), Client().post(address)):
        assert answer.status_code in (302, 303, 405)
        assert answer.status_code == 405 or answer["Location"].startswith("/sign-in/")
    assert Entry.objects.count() == before


def test_what_is_not_there_is_a_404(clara: Client, house: People) -> None:
    assert clara.get("/cases/4711/").status_code == 404
    assert clara.post("/cases/4711/told/").status_code == 404


@pytest.mark.parametrize("part", POSTS)
def test_an_act_is_never_a_get(clara: Client, albers: Case, part: str) -> None:
    assert clara.get(f"/cases/{albers.pk}/{part}/").status_code == 405


@pytest.mark.parametrize("part", ["", *[f"{part}/" for part in GETS], "?shown=customer", "?words=all"])
def test_looking_writes_nothing(clara: Client, albers: Case, part: str) -> None:
    clara.get("/")
    with CaptureQueriesContext(
        connection,
    ) as captured:
        clara.get(f"/cases/{albers.pk}/{part}")
    verbs = {query["sql"].split()[0] for query in captured}
    assert not verbs & {"INSERT", "UPDATE", "DELETE"}


@pytest.mark.rule("S0.3")
def test_the_number_comes_before_the_sheet_to_write_on(clara: Client, albers: Case) -> None:
    page = page_of(clara, albers)
    assert page.index("tel:01713920077") < page.index("<textarea")


@pytest.mark.rule("S0.14")
def test_what_stood_out_is_marked_in_their_own_words(clara: Client, albers: Case) -> None:
    page = page_of(clara, albers)
    assert "found--threat" in page
    assert "found--date" in page
    assert "Fassung 1 mit Anmerkungen.pdf" in page


def test_marks_never_change_a_letter_even_where_they_overlap() -> None:
    text = "Wenn das morgen nicht steht, wird das Konsequenzen haben."
    signals = [
        Signal(kind="key_date", start=9, end=15),
        Signal(kind="anger", start=0, end=27),
        Signal(kind="threat", start=20, end=999),
    ]
    found = pieces(text, signals)
    assert "".join(words for words, _mark in found) == text
    assert found[-1][1] == "threat"
    assert pieces("", signals) == []


def test_a_later_mail_stands_there_in_full(clara: Client, albers: Case) -> None:
    reply_by_mail(albers, "Und wer sagt meinem Vorstand Bescheid?", at=now())
    assert "Und wer sagt meinem Vorstand Bescheid?" in page_of(clara, albers)


def test_internal_notes_are_missing_from_what_the_customer_sees(
    clara: Client, albers: Case, house: People
) -> None:
    note(albers, text="Der Chef ist heikel", by=house.clara, at=now())
    assert "Der Chef ist heikel" in page_of(clara, albers)
    assert "Der Chef ist heikel" not in page_of(clara, albers, "?shown=customer")


def test_nothing_new_is_no_content(clara: Client, albers: Case) -> None:
    def asked_again() -> int:
        version = clara.get(f"/cases/{albers.pk}/").context["version"]
        asked = {"version": version, "held": "", "sheet": "open"}
        return clara.get(f"/cases/{albers.pk}/fresh/", asked).status_code

    # Every five minutes the hours are new; twice in a row they are not.
    assert 204 in (asked_again(), asked_again())


def test_a_new_mail_brings_every_region_but_what_one_is_writing(clara: Client, albers: Case) -> None:
    version = clara.get(f"/cases/{albers.pk}/").context["version"]
    reply_by_mail(albers, "Sind Sie noch da?", at=now())
    answer = clara.get(f"/cases/{albers.pk}/fresh/", {"version": version, "held": "", "sheet": "open"})
    regions = answer.content.decode()
    assert "Sind Sie noch da?" in regions
    assert "innerHTML:#timeline" in regions
    assert "<textarea" not in regions
    assert "<html" not in regions


def test_the_sheet_goes_while_a_letter_is_held_and_comes_back(
    clara: Client, albers: Case, house: People
) -> None:
    held = hold(albers, "answer", {"words": "Ich rufe Sie an."}, by=house.clara, at=now())
    page = page_of(clara, albers)
    assert "<textarea" not in page
    assert f"/cases/{albers.pk}/held/{held.pk}/take-back/" in page
    clara.post(f"/cases/{albers.pk}/held/{held.pk}/take-back/")
    fresh = clara.get(f"/cases/{albers.pk}/fresh/", {"sheet": "held"}).content.decode()
    assert "<textarea" in fresh


def test_its_questions_do_not_grow_with_its_history(clara: Client, albers: Case, house: People) -> None:
    with CaptureQueriesContext(connection) as few:
        page_of(clara, albers)
    for number in range(40):
        note(albers, text=f"Notiz {number}", by=house.clara, at=now())
        reply_by_mail(albers, f"Nachfrage {number}", at=now())
        promise(
            albers, what=f"Schritt {number}", due_at=now() + dt.timedelta(hours=2), by=house.clara, at=now()
        )
    with CaptureQueriesContext(connection) as many:
        page_of(clara, albers)
    assert len(many) <= len(few) + 2
    assert len(many) <= 24


def test_a_date_can_be_dropped_and_another_added(clara: Client, albers: Case) -> None:
    date = KeyDate.objects.get(case=albers)
    clara.post(f"/cases/{albers.pk}/dates/{date.pk}/drop/")
    date.refresh_from_db()
    assert date.dropped_at
    clara.post(f"/cases/{albers.pk}/dates/", {"what": "Vortrag", "when": "übermorgen um 10 Uhr"})
    assert KeyDate.objects.filter(case=albers, dropped_at=None, what="Vortrag", has_time=True).exists()


def test_a_date_of_another_case_is_not_there(clara: Client, albers: Case, tran: Case) -> None:
    date = KeyDate.objects.get(case=albers)
    assert clara.post(f"/cases/{tran.pk}/dates/{date.pk}/drop/").status_code == 404


def test_a_time_said_in_words_is_shown_resolved(clara: Client, albers: Case) -> None:
    assert "16" in page_of(clara, albers, "moment/?p0-when=morgen 16 Uhr")
    assert "Bald" in page_of(clara, albers, "moment/?when=Bald")
    assert page_of(clara, albers, "moment/").strip() == ""


def test_the_lists_show_open_closed_and_put_away(clara: Client, albers: Case, tran: Case) -> None:
    clara.post(f"/cases/{tran.pk}/put-away/")
    assert "Hotel Löwen" not in clara.get("/cases/").content.decode()
    assert "Bankhaus Albers" in clara.get("/cases/").content.decode()
    assert "Hotel Löwen" in clara.get("/cases/?list=away").content.decode()
    assert clara.get("/cases/?list=closed&after=x").status_code == 200
    clara.post(f"/cases/{tran.pk}/fetch-back/")
    assert "Hotel Löwen" in clara.get("/cases/", headers={"HX-Request": "true"}).content.decode()
