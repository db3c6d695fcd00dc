"""A handover on which nobody says a word: whom it reaches and when, as a table and in the house."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.db.models import Min

from direktdraht.cases.acting import promise
from direktdraht.cases.handing_over import (
    accept_handover,
    begin_handover,
    decline_handover,
    note_told,
    withdraw_handover,
)
from direktdraht.cases.handover_climbing import next_to_hear, word_wanted_by
from direktdraht.cases.handover_reminding import climb_due
from direktdraht.cases.handover_words import Written
from direktdraht.cases.handovers import Handover, HandoverReminder
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.cases.verifying import verify
from direktdraht.kit.working_time import WorkingTime
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.absences import note_absence
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Audience, Entry
from tests.cast import People

pytestmark = pytest.mark.rule("S1.23")

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = WorkingTime(BERLIN, {day: [(dt.time(8), dt.time(18))] for day in range(1, 6)})
# A Tuesday in Freiburg, 9 o'clock.
MORNING = dt.datetime(2026, 11, 17, 8, 0, tzinfo=dt.UTC)
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
R, G, M, D = 1, 2, 3, 4  # who receives it, who gives it, the complaint manager, the managing director


def moment(day: int, hour: int, minute: int = 0) -> dt.datetime:
    """In the week of Monday, 16 November 2026."""
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("severity", "heard", "until"),
    [
        pytest.param("normal", moment(16, 9), moment(16, 13), id="four working hours"),
        pytest.param("high", moment(16, 17), moment(17, 9), id="over the night"),
        pytest.param("trifle", moment(20, 17), moment(23, 15), id="over the weekend"),
        pytest.param("critical", moment(21, 3), moment(21, 3, 30), id="critical, on a Saturday at night"),
    ],
)
def test_by_when_a_word_is_wanted(severity: str, heard: dt.datetime, until: dt.datetime) -> None:
    assert word_wanted_by(Severity(severity), heard, WEEK) == until


@pytest.mark.parametrize(
    ("receiver", "giver", "above", "is_confirmed", "hear"),
    [
        pytest.param(R, G, [M, D], False, [R, G, M, D], id="the colleague, the giver, who stands above"),
        pytest.param(R, G, [M, D], True, [G, R, M, D], id="confirmed: whoever wanted to tell them first"),
        pytest.param(None, G, [M, D], False, [G, M, D], id="away: nobody confirms in their place"),
        pytest.param(R, None, [M, D], False, [R, M, D], id="the giver is away, and nobody acts for them"),
        pytest.param(R, M, [M, D], False, [R, M, D], id="the manager gives: only the director is above"),
        pytest.param(R, D, [M, D], False, [R, D], id="nobody stands above the director"),
        pytest.param(M, G, [M, D], False, [M, G, D], id="the manager receives, and hears once"),
        pytest.param(R, G, [], False, [R, G], id="a house without roles"),
        pytest.param(None, G, [G], False, [G], id="one who is everything"),
        pytest.param(None, None, [], False, [], id="nobody is here"),
    ],
)
def test_who_hears_of_it_each_once(
    receiver: int | None, giver: int | None, above: list[int], is_confirmed: bool, hear: list[int]
) -> None:
    told: list[int] = []
    while one := next_to_hear(
        receiver=receiver, giver=giver, above=above, is_confirmed=is_confirmed, told=told
    ):
        told.append(one)
    assert told == hear


@pytest.fixture
def known(albers: Case, house: People) -> Case:
    """Clara has spoken with him: he knows who takes care. There is time."""
    set_severity(albers, severity=Severity.NORMAL, by=house.clara, at=MORNING)
    speak(albers, text="Er will die Bilder vom Umbau.", incoming=False, by=house.clara, at=MORNING)
    promise(albers, what="Fassung 2", due_at=MORNING + DAY, spoken=True, by=house.clara, at=MORNING)
    return Case.objects.get(pk=albers.pk)


def begin(case: Case, to: Person, by: Person, *, by_voice: bool = False) -> Handover:
    words = Written("Er will die Bilder.", "Fassung 2", "", "ab jetzt ist jemand anderes für Sie da.")
    return begin_handover(case, to=to, written=words, by_voice=by_voice, by=by, at=MORNING)


def climb(until: dt.datetime) -> None:
    """As the worker would, whenever something is due."""
    due = Handover.objects.filter(climb_at__lte=until)
    while at := due.aggregate(first=Min("climb_at"))["first"]:
        climb_due(at=at)


def told(handover: Handover) -> list[str]:
    return [one.person.given_name for one in handover.reminders.select_related("person")]


def test_silence_reaches_the_colleague_the_giver_and_those_above(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    climb(MORNING + 9 * DAY)
    assert told(handover) == ["Miriam", "Clara", "Ferit", "Jonas"]
    assert climb_due(at=MORNING + 30 * DAY) == 0
    entries = Entry.objects.filter(stream_id=known.pk, kind="handover.reminded")
    assert [entry.data["person"] for entry in entries.order_by("seq")] == [
        person.name for person in (house.miriam, house.clara, house.ferit, house.jonas)
    ]
    assert {entry.audience for entry in entries} == {Audience.STAFF}
    to_ferit = OutgoingMail.objects.get(to_address=house.ferit.email)
    assert house.miriam.phone in to_ferit.text
    assert to_ferit.kind == OutgoingMail.Kind.NOTICE
    assert Case.objects.get(pk=known.pk).owner == house.clara
    assert verify() == []


@pytest.mark.parametrize("word", ["accept", "decline", "withdraw"])
def test_a_word_ends_it(known: Case, house: People, word: str) -> None:
    handover = begin(known, house.miriam, house.clara)
    climb(MORNING + 5 * HOUR)
    if word == "accept":
        accept_handover(handover, by=house.miriam, at=MORNING + 5 * HOUR)
    elif word == "decline":
        decline_handover(handover, by=house.miriam, at=MORNING + 5 * HOUR)
    else:
        withdraw_handover(handover, by=house.clara, at=MORNING + 5 * HOUR)
    climb(MORNING + 9 * DAY)
    assert told(handover) == ["Miriam"]


def test_confirmed_and_not_told_by_voice_reaches_whoever_wanted_to_call(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara, by_voice=True)
    climb(MORNING + 5 * HOUR)
    accept_handover(handover, by=house.miriam, at=MORNING + 5 * HOUR)
    climb(MORNING + 2 * DAY)
    assert told(handover)[:3] == ["Miriam", "Clara", "Miriam"]
    mail = OutgoingMail.objects.filter(to_address=house.clara.email).latest("pk")
    assert known.complainant.name in mail.subject
    note_told(handover, by=house.clara, at=MORNING + 2 * DAY)
    count = HandoverReminder.objects.count()
    climb(MORNING + 9 * DAY)
    assert HandoverReminder.objects.count() == count


def test_whoever_is_away_is_not_reminded_and_the_giver_hears(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    away = {"starts_at": MORNING + HOUR, "ends_at": MORNING + 20 * DAY, "deputy": house.oliver}
    note_absence(house.miriam, **away, by=house.miriam, at=MORNING)  # type: ignore[arg-type]
    climb(MORNING + 9 * DAY)
    assert told(handover) == ["Clara", "Ferit", "Jonas"]


def test_what_becomes_critical_waits_for_no_morning(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    set_severity(known, severity=Severity.CRITICAL, by=house.clara, at=MORNING)
    assert climb_due(at=MORNING + dt.timedelta(minutes=31)) == 1
    climb(MORNING + 3 * HOUR)
    assert told(handover) == ["Miriam", "Clara", "Ferit", "Jonas"]


def test_in_a_closed_case_nobody_is_reminded(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    Case.objects.filter(pk=known.pk).update(closed_at=MORNING + HOUR, outcome=Case.Outcome.DONE)
    climb_due(at=MORNING + 9 * DAY)
    assert told(handover) == []


def test_one_that_cannot_climb_blocks_no_other(
    known: Case, tran: Case, house: People, caplog: pytest.LogCaptureFixture
) -> None:
    broken = begin(known, house.miriam, house.clara)
    sound = begin(tran, house.miriam, house.ferit)
    Handover.objects.update(climb_at=MORNING + HOUR)
    Case.objects.filter(pk=broken.case_id).update(severity="unheard")  # as by a hand in the database
    climb_due(at=MORNING + HOUR)
    assert told(sound) == ["Miriam"]
    assert told(broken) == []
    assert "cannot climb" in caplog.text
