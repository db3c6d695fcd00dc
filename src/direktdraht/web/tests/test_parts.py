"""The includes: what they show, and in which form."""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from django import forms
from django.template.loader import render_to_string
from django.utils import timezone, translation

from direktdraht.cases.happenings import CustomerConfirmed
from direktdraht.commitments.happenings import CommitmentBroken
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.happenings import NoteWritten
from direktdraht.staff.models import Person
from direktdraht.timeline.kinds import all_kinds
from direktdraht.timeline.reading import Told
from direktdraht.translations import compile_catalogues
from direktdraht.web.forms_of import _ENTRIES, entry_form

NOW = dt.datetime(2026, 11, 17, 8, 26, tzinfo=ZoneInfo("Europe/Berlin"))
HOUR = dt.timedelta(hours=1)
CLARA = Person(pk=1, given_name="Clara", family_name="Vogt")


@pytest.fixture(autouse=True, scope="module")
def catalogues() -> None:
    compile_catalogues()


@pytest.fixture(autouse=True)
def german_reader() -> Iterator[None]:
    with translation.override("de"), timezone.override(ZoneInfo("Europe/Berlin")):
        yield


def commitment(**times: dt.datetime) -> Commitment:
    due = times.pop("due_at", NOW + 5 * HOUR)
    first = times.pop("first_due_at", due)
    return Commitment(
        pk=1, what="Neue Fassung", due_at=due, first_due_at=first, keeper=CLARA, made_at=NOW, **times
    )


def row(made: Commitment, face: str = "desk") -> str:
    return render_to_string("web/commitment.html", {"commitment": made, "now": NOW, "face": face})


@pytest.mark.parametrize(
    ("made", "form", "word"),
    [
        (commitment(), "open", "offen"),
        (commitment(first_due_at=NOW - 9 * HOUR), "moved", "verschoben"),
        (commitment(due_at=NOW - HOUR), "overdue", "überfällig"),
        (commitment(kept_at=NOW), "kept", "gehalten"),
        (commitment(due_at=NOW - HOUR, kept_at=NOW), "kept_late", "verspätet gehalten"),
        (commitment(broken_at=NOW), "broken", "gebrochen"),
        (commitment(released_at=NOW), "released", "nicht mehr nötig"),
    ],
)
def test_a_commitment_tells_its_standing_by_form_and_word(made: Commitment, form: str, word: str) -> None:
    html = row(made)
    assert f'class="promise promise--{form}"' in html
    assert f'<span class="promise__state">{word}</span>' in html
    assert 'class="sign" aria-hidden="true"' in html


@pytest.mark.rule("S4.14")
def test_the_first_time_of_a_moved_commitment_stays_struck_through_for_ever() -> None:
    for end in ({}, {"kept_at": NOW}, {"broken_at": NOW}, {"released_at": NOW}):
        html = row(commitment(first_due_at=NOW - 9 * HOUR, **end), "letter")
        assert '<s class="when--was"><time' in html
        assert "gestern, 23:26\u00a0Uhr" in html


def test_the_customer_is_not_told_in_the_words_of_the_desk() -> None:
    html = row(commitment(due_at=NOW - HOUR), "letter")
    assert "noch nicht gehalten" in html
    assert "überfällig" not in html


def told(happening: CommitmentBroken | NoteWritten, *, for_customer: bool) -> Told:
    sentence = happening.sentence("Clara Vogt")
    return Told(happening.name, sentence, happening, NOW, for_customer, seq=3)


def test_an_entry_says_who_sees_it() -> None:
    note = told(NoteWritten(message=7), for_customer=False)
    context = {"entries": [note], "now": NOW, "words": {7: "Lieber <anrufen>."}}
    html = render_to_string("web/timeline.html", context)
    assert "entry--internal" in html
    assert "nur intern" in html
    assert "<p>Lieber &lt;anrufen&gt;.</p>" in html
    assert '<h3 class="day">Heute</h3>' in html


def test_every_kind_that_has_a_sign_of_its_own_exists() -> None:
    assert set(_ENTRIES) <= set(all_kinds())
    assert entry_form(CustomerConfirmed.name) == "confirmed"
    assert entry_form("case.closed") == "desk"


def test_what_a_person_wrote_is_shown_untouched_with_what_was_found() -> None:
    pieces = [("So kann ich ", ""), ("am <Mittwoch>", "date"), (" nicht.", "")]
    html = render_to_string("web/verbatim.html", {"pieces": pieces, "now": NOW, "kept": True})
    assert '<p>So kann ich <mark class="found found--date">am &lt;Mittwoch&gt;</mark> nicht.</p>' in html
    assert "unverändert aufbewahrt" in html


def test_a_wire_goes_to_a_number_or_to_nothing() -> None:
    assert 'href="tel:01713920042"' in render_to_string(
        "web/person.html", {"name": "Clara", "phone": "0171 39200 42"}
    )
    assert 'href="mailto:a@example.org"' in render_to_string(
        "web/person.html", {"name": "A", "email": "a@example.org"}
    )
    assert "person__line--alone" in render_to_string("web/person.html", {"name": "Clara", "phone": ""})


class Promise(forms.Form):
    until = forms.CharField(label="Bis wann?", help_text="Tag und Uhrzeit.")
    note = forms.CharField(label="Notiz", required=False)
    way = forms.ChoiceField(
        label="Weg", choices=[("1", "Freitag"), ("2", "Morgen")], widget=forms.RadioSelect
    )


def test_help_and_error_stand_between_name_and_field_and_are_read_with_it() -> None:
    html = render_to_string("web/field.html", {"field": Promise({"until": ""})["until"]})
    places = [html.index(part) for part in ("<label", "id_until_helptext", 'id="id_until_error"', "<input")]
    assert places == sorted(places)
    assert 'aria-describedby="id_until_helptext id_until_error"' in html
    assert 'aria-invalid="true"' in html


def test_what_may_be_left_empty_says_so() -> None:
    assert "wenn Sie möchten" in render_to_string("web/field.html", {"field": Promise()["note"]})
    assert "wenn Sie möchten" not in render_to_string("web/field.html", {"field": Promise()["until"]})


def test_radio_buttons_are_whole_lines_under_one_question() -> None:
    html = render_to_string("web/field.html", {"field": Promise()["way"]})
    assert html.count('<label class="choice"') == 2
    assert "<legend>Weg</legend>" in html
