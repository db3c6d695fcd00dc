"""A complaint becomes a case: their words for ever, what stands out, dates, one owner, who is reached."""

import datetime as dt

import pytest

from direktdraht.cases.clocks import clocks_of, look_at
from direktdraht.cases.models import Case, KeyDate, NextKind, Signal
from direktdraht.cases.next_step import next_step
from direktdraht.cases.opening import Complaint, open_case, reach_owner
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Person
from tests.cast import ALBERS_WORDS, People, albers_case, bankhaus_albers, hotel_loewen
from tests.record import fresh, refused


def complaint(**more: object) -> Complaint:
    fields = {
        "complainant": bankhaus_albers(),
        "title": "Präsentation",
        "verbatim": ALBERS_WORDS,
        "channel": Case.Channel.MAIL,
        "said_at": now(),
    }
    return Complaint(**{**fields, **more})  # type: ignore[arg-type]


@pytest.mark.rule("S3.8")
def test_a_case_has_its_owner_from_its_first_second(house: People) -> None:
    at = now()
    case = open_case(complaint(), at=at)
    case = fresh(case)
    assert (case.owner, case.customer.name, case.verbatim) == (house.clara, "Bankhaus Albers", ALBERS_WORDS)
    assert (case.opened_at, case.waits_since, case.phase) == (at, at, "rescue")
    step = next_step(case, at)
    assert (case.next_at, case.next_kind, step.kind) == (step.at, NextKind.ANSWER, NextKind.ANSWER)
    assert case.look.at == look_at(clocks_of([case], at)[case.pk], after=at)
    assert list(case.stream.entries.values_list("kind", flat=True)) == [
        "case.opened",
        "case.signals_found",
        "case.owner_named",
    ]
    assert not OutgoingMail.objects.exists(), "the owner is reached when the words have joined"


@pytest.mark.rule("S0.14")
@pytest.mark.rule("S0.26")
def test_what_stands_out_is_kept_with_the_words_that_show_it(house: People) -> None:
    said_at = dt.datetime(2026, 11, 17, 20, 30, tzinfo=dt.UTC)
    case = open_case(complaint(said_at=said_at), at=now())
    assert case.severity == "critical"
    kinds = {signal.kind: signal.words for signal in case.signals.all()}
    assert "Konsequenzen" in kinds[Signal.Kind.THREAT]
    for signal in case.signals.all():
        assert case.verbatim[signal.start : signal.end] == signal.words
    date = KeyDate.objects.get()
    assert (date.at, date.what, date.has_time) == (
        dt.datetime(2026, 11, 18, 13, 0, tzinfo=dt.UTC),
        "Generalprobe",
        True,
    )


def test_where_nothing_stands_out_nothing_is_said_of_it(house: People) -> None:
    case = open_case(complaint(verbatim="Die Lampe ist kaputt.", complainant=hotel_loewen()), at=now())
    assert not case.signals.exists()
    assert list(case.stream.entries.values_list("kind", flat=True)) == ["case.opened", "case.owner_named"]


@pytest.mark.parametrize(
    ("title", "verbatim", "called"),
    [
        ("  Präsentation ", "x", "Präsentation"),
        ("", "\n\n  Die Lampe ist kaputt. \nBitte kommen.", "Die Lampe ist kaputt."),
        ("", "   ", "…"),
        ("t" * 400, "x", "t" * 300),
    ],
)
def test_a_case_always_has_a_title(house: People, title: str, verbatim: str, called: str) -> None:
    assert open_case(complaint(title=title, verbatim=verbatim), at=now()).title == called


def test_whoever_takes_the_call_takes_care_where_nobody_else_does(house: People) -> None:
    call = complaint(complainant=hotel_loewen(), taken_by=house.petra, channel=Case.Channel.PHONE)
    case = open_case(call, at=now(), by=house.petra)
    named = case.stream.entries.get(kind="case.owner_named")
    assert (case.owner, named.data["reason"], named.by_person) == (house.petra, "took_it", house.petra)
    theirs = open_case(complaint(taken_by=house.petra, channel=Case.Channel.PHONE), at=now(), by=house.petra)
    assert theirs.owner == house.clara, "Dr. Albers has a contact person, who is here"


@pytest.mark.rule("S0.49")
def test_the_owner_is_reached_with_every_word_and_a_number_to_tap(house: People) -> None:
    case = albers_case(now())
    mail = OutgoingMail.objects.get()
    assert (mail.kind, mail.to_address) == ("notice", "clara@mobil.test")
    assert mail.reply_to.startswith(f"service+i{case.pk}."), "an answer to it stays among us"
    assert case.verbatim.strip() in mail.text
    for words in ("Generalprobe", "tel:01713920077", "Mobil am besten, auch abends.", f"/cases/{case.pk}/"):
        assert words in mail.text
    assert case.stream.entries.filter(kind="case.owner_alerted").count() == 1


def test_in_a_house_without_people_nothing_is_left_half_open(house: People) -> None:
    words = complaint()
    Person.objects.update(is_active=False)
    with refused():
        open_case(words, at=now())


def test_reaching_twice_is_said_twice_since_it_was_done_twice(albers: Case) -> None:
    reach_owner(albers, at=now())
    assert albers.stream.entries.filter(kind="case.owner_alerted").count() == 2
