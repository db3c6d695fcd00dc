"""Above the frame: one question, a clock that climbs, and an answer with a reason."""

import datetime as dt

import pytest

from direktdraht.authority.answering import may_decide, say_no, say_yes
from direktdraht.authority.asking import answer_wanted_by, ask_for_more, ask_next_due, withdraw
from direktdraht.authority.granting import Offer
from direktdraht.authority.kinds import Kind, Worth
from direktdraht.authority.models import Asked, GrantRequest, Leave, Redress
from direktdraht.authority.tests.offers import DAY, money
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import note_harm, set_severity
from direktdraht.cases.putting_away import fetch_back, put_away
from direktdraht.cases.verifying import verify
from direktdraht.commitments.models import Commitment
from direktdraht.kit.clock import now
from direktdraht.search import finding
from direktdraht.staff.absences import note_absence
from tests.cast import People
from tests.record import refused, written

pytestmark = pytest.mark.rule("S3.13")


@pytest.fixture
def asked(tran: Case, house: People) -> GrantRequest:
    """Miriam asks for 600 €: within Ferit's frame, above hers."""
    return ask_for_more(tran, money(600), why="Zwei Tage ohne Bild", by=house.miriam, at=now())


def asked_people(request: GrantRequest) -> list[str]:
    return [one.person.given_name for one in Asked.objects.filter(request=request)]


def test_one_question_goes_to_whoever_may_grant_that_much(tran: Case, house: People) -> None:
    note_harm(tran, harm="Das Haus war voll", cents=1_240_00, by=house.miriam, at=now())
    with written(tran) as new:
        request = ask_for_more(tran, money(600), why="Zwei Tage ohne Bild", by=house.miriam, at=now())
    assert asked_people(request) == ["Ferit"]
    assert new.kinds == ["request.asked"]
    assert new.entry.audience == "staff"
    assert new.mail.to_address == house.ferit.email
    for words in ("Miriam Schulte", "600 €", "1.240 €", "Zwei Tage ohne Bild", "{answer:"):
        assert words in new.mail.text.replace("\xa0", " ")
    assert not Commitment.objects.exists()
    assert verify() == []


@pytest.mark.parametrize(
    ("offer", "words"),
    [
        (money(100), "selbst"),
        (Offer(Worth(Kind.CREDIT, 600_00, "EUR")), "Bis wann"),
        (money(0), "Wie viel"),
    ],
)
def test_what_needs_no_question_or_is_none_is_refused(
    tran: Case, house: People, offer: Offer, words: str
) -> None:
    with refused(words):
        ask_for_more(tran, offer, by=house.miriam, at=now())


def test_a_button_pressed_twice_is_one_question(tran: Case, asked: GrantRequest, house: People) -> None:
    with refused():
        ask_for_more(tran, Offer(asked.worth, asked.what, asked.wanted_by), by=house.miriam, at=now())


def test_silence_climbs_and_nobody_is_asked_twice(tran: Case, asked: GrantRequest, house: People) -> None:
    assert ask_next_due(at=asked.answer_by - dt.timedelta(minutes=1)) == 0
    assert ask_next_due(at=asked.answer_by) == 1
    assert ask_next_due(at=asked.answer_by) == 0
    assert asked_people(asked) == ["Ferit", "Jonas"]
    asked.refresh_from_db()
    with written(tran) as new:
        assert ask_next_due(at=asked.answer_by) == 1
    assert asked_people(asked) == ["Ferit", "Jonas"]
    assert new.kinds == ["request.climbed"]
    assert new.mail.to_address == house.miriam.email
    assert "0171 39200 12" in new.mail.text
    asked.refresh_from_db()
    assert asked.climbs_at is None
    assert asked.is_open
    assert verify() == []


def test_whoever_is_away_when_it_climbs_is_stood_in_for(asked: GrantRequest, house: People) -> None:
    note_absence(
        house.jonas, starts_at=now(), ends_at=now() + 9 * DAY, deputy=house.petra, by=house.jonas, at=now()
    )
    ask_next_due(at=asked.answer_by)
    assert asked_people(asked) == ["Ferit", "Petra"]
    say_yes(asked, Offer(asked.worth, asked.what, asked.wanted_by), by=house.petra, at=now())


@pytest.mark.parametrize(
    ("severity", "asked_at", "expected"),
    [
        ("normal", "2026-11-18 10:00", "2026-11-18 12:00"),
        ("high", "2026-11-18 10:00", "2026-11-18 11:00"),
        ("normal", "2026-11-20 17:00", "2026-11-23 09:00"),
        ("critical", "2026-11-21 03:00", "2026-11-21 03:15"),
    ],
)
def test_the_answer_has_a_time(
    tran: Case, house: People, severity: str, asked_at: str, expected: str
) -> None:
    set_severity(tran, severity=Severity(severity), by=house.miriam, at=now())
    zone = tran.customer.zone
    moment = dt.datetime.fromisoformat(asked_at).replace(tzinfo=zone)
    wanted = answer_wanted_by(Case.objects.select_related("customer").get(pk=tran.pk), moment)
    assert wanted == dt.datetime.fromisoformat(expected).replace(tzinfo=zone)


def test_a_yes_is_granted_in_the_name_of_whoever_asked(
    tran: Case, asked: GrantRequest, house: People
) -> None:
    with written(tran) as new:
        say_yes(asked, Offer(asked.worth, asked.what, asked.wanted_by), by=house.ferit, at=now())
    redress = Redress.objects.get()
    assert (redress.leave, redress.by) == (Leave.APPROVED, house.miriam)
    assert Commitment.objects.get().keeper == house.miriam
    assert new.kinds == ["commitment.made", "redress.granted", "request.granted"]
    assert new.mail.to_address == house.miriam.email
    assert ask_next_due(at=now() + 9 * DAY) == 0
    assert verify() == []


def test_what_was_allowed_by_somebody_above_counts_against_no_frame(
    tran: Case, asked: GrantRequest, house: People
) -> None:
    say_yes(asked, money(300), by=house.ferit, at=now())
    assert Redress.objects.get().amount == 300_00


def test_a_no_has_a_reason_and_another_way(tran: Case, asked: GrantRequest, house: People) -> None:
    with refused("warum"):
        say_no(asked, reason=" ", instead="Ersatz", by=house.ferit, at=now())
    with refused("stattdessen"):
        say_no(asked, reason="Zu viel.", instead="", by=house.ferit, at=now())
    with written(tran) as new:
        say_no(
            asked, reason="Der Schaden ist kleiner.", instead="Ein Leihgerät heute.", by=house.ferit, at=now()
        )
    assert new.mail.to_address == house.miriam.email
    assert "Ein Leihgerät heute." in new.mail.text
    assert not Redress.objects.exists()
    assert [one.stream_id for one in finding.find_words(finding.asked("Leihgerät")).documents] == [tran.pk]
    assert verify() == []


def test_it_is_answered_once(asked: GrantRequest, house: People) -> None:
    say_no(asked, reason="Nein.", instead="Ersatz.", by=house.ferit, at=now())
    with refused("beantwortet"):
        say_yes(asked, money(600), by=house.jonas, at=now())
    with refused("beantwortet"):
        withdraw(asked, by=house.miriam, at=now())


@pytest.mark.parametrize(
    ("who", "may"), [("ferit", True), ("jonas", True), ("miriam", False), ("clara", False), ("oliver", False)]
)
def test_who_may_decide(asked: GrantRequest, house: People, who: str, may: bool) -> None:
    assert may_decide(asked, getattr(house, who)) is may
    if not may:
        with refused():
            say_yes(asked, money(600), by=getattr(house, who), at=now())


def test_a_question_is_taken_back(asked: GrantRequest, house: People) -> None:
    with refused():
        withdraw(asked, by=house.clara, at=now())
    withdraw(asked, by=house.miriam, at=now())
    assert ask_next_due(at=now() + 9 * DAY) == 0
    assert verify() == []


def test_of_a_closed_case_nobody_is_asked_until_it_is_open_again(
    tran: Case, asked: GrantRequest, house: People
) -> None:
    put_away(tran, by=house.ferit, at=now())
    assert ask_next_due(at=now() + 9 * DAY) == 0
    assert asked_people(asked) == ["Ferit"]
    fetch_back(tran, by=house.ferit, at=now())
    assert ask_next_due(at=now() + 9 * DAY) == 1
    assert asked_people(asked) == ["Ferit", "Jonas"]
