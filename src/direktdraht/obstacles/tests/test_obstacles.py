"""An obstacle: noted, put before whoever answers, climbing, answered, and what is changed because of it."""

import datetime as dt

import pytest
from django.db.models import Min

from direktdraht.cases.merging import merge_case
from direktdraht.cases.models import Case
from direktdraht.cases.noting import set_severity
from direktdraht.cases.verifying import verify
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import OutgoingMail
from direktdraht.obstacles.answering import Change, answer_obstacle, decide_measure, finish_measure
from direktdraht.obstacles.climbing import climb_due
from direktdraht.obstacles.models import Asked, Measure, Obstacle
from direktdraht.obstacles.noting import Found, note_obstacle
from direktdraht.staff.absences import note_absence
from direktdraht.staff.models import Department, Person
from direktdraht.timeline.models import Audience, Entry
from tests.cast import People, albers_case

Kind = Obstacle.Kind
# A Tuesday in Freiburg, 9 o'clock.
MORNING = dt.datetime(2026, 11, 17, 8, 0, tzinfo=dt.UTC)
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
WORDS = "Gutschriften über 200 € muss die Buchhaltung freigeben, und die hat freitags zu."


def met(case: Case, by: Person, department: Department | None = None) -> Obstacle:
    return note_obstacle(case, Found(Kind.RULE, WORDS, department=department), by=by, at=MORNING)


def asked(obstacle: Obstacle) -> list[str]:
    return [one.person.given_name for one in Asked.objects.filter(obstacle=obstacle).select_related("person")]


def climb(until: dt.datetime) -> None:
    """As the worker would, whenever something is due."""
    due = Obstacle.objects.filter(climb_at__lte=until)
    while at := due.aggregate(first=Min("climb_at"))["first"]:
        climb_due(at=at)


def tell(case: Case) -> list[str]:
    entries = Entry.objects.filter(stream_id=case.pk, kind__regex="^(obstacle|measure)")
    assert {entry.audience for entry in entries} <= {Audience.STAFF}
    return list(entries.order_by("seq").values_list("kind", flat=True))


@pytest.mark.rule("S3.14")
@pytest.mark.rule("S3.19")
def test_it_goes_to_whoever_heads_the_department_with_a_time(
    house: People, albers: Case, logistics: Department
) -> None:
    obstacle = met(albers, house.clara, logistics)
    assert asked(obstacle) == ["Petra"]
    assert obstacle.answer_by > MORNING
    mail = OutgoingMail.objects.get(to_address=house.petra.email, subject__contains="Gutschriften")
    assert WORDS in mail.text
    assert f"/obstacles/{obstacle.pk}/" in mail.text
    assert tell(albers) == ["obstacle.noted", "obstacle.put_before"]
    assert verify() == []


@pytest.mark.rule("S3.14")
def test_unanswered_it_climbs_each_hears_once_and_never_whoever_noted_it(
    house: People, albers: Case, logistics: Department
) -> None:
    obstacle = met(albers, house.ferit, logistics)
    climb(MORNING + 21 * DAY)
    assert asked(obstacle) == ["Petra", "Jonas"], "Ferit, who manages complaints, noted it himself"
    assert Obstacle.objects.get().climb_at is None


def test_without_a_department_the_complaint_manager_answers(house: People, albers: Case) -> None:
    obstacle = met(albers, house.clara)
    climb(MORNING + 21 * DAY)
    assert asked(obstacle) == ["Ferit", "Jonas"]


def test_whoever_is_away_is_stood_in_for(house: People, albers: Case, logistics: Department) -> None:
    away = {"starts_at": MORNING - DAY, "ends_at": MORNING + 9 * DAY, "deputy": house.oliver}
    note_absence(house.petra, **away, by=house.petra, at=MORNING - DAY)  # type: ignore[arg-type]
    assert asked(met(albers, house.clara, logistics)) == ["Oliver"]


def test_the_graver_the_case_the_sooner_the_answer(house: People, albers: Case) -> None:
    set_severity(albers, severity="critical", by=house.clara, at=MORNING)  # type: ignore[arg-type]
    assert met(albers, house.clara).answer_by == MORNING + 2 * HOUR


def test_in_a_firm_of_one_nobody_is_asked_and_one_answers_oneself(house: People, albers: Case) -> None:
    Person.objects.exclude(pk=house.clara.pk).update(is_active=False)
    obstacle = met(albers, house.clara)
    climb(MORNING + 21 * DAY)
    assert asked(obstacle) == []
    answer_obstacle(obstacle, text="Mache ich.", by=house.clara, at=MORNING + HOUR)
    assert not OutgoingMail.objects.filter(subject__contains="Gutschriften").exists()


@pytest.mark.rule("S3.14")
def test_whoever_noted_it_hears_the_answer_and_what_changes(
    house: People, albers: Case, logistics: Department
) -> None:
    obstacle = met(albers, house.clara, logistics)
    change = Change(
        "Bis 500 € gibt der Vertrieb selbst frei", Measure.Kind.PROCESS, house.petra, MORNING + 3 * DAY
    )
    answer_obstacle(obstacle, text="Sie haben recht.", change=change, by=house.petra, at=MORNING + HOUR)
    mail = OutgoingMail.objects.get(to_address=house.clara.email, subject__startswith="Petra Lang")
    assert "Sie haben recht." in mail.text
    assert "Bis 500 €" in mail.text
    climb(MORNING + 21 * DAY)
    assert asked(obstacle) == ["Petra"], "what is answered does not climb"
    finish_measure(Measure.objects.get(), by=house.petra, at=MORNING + 2 * DAY)
    finish_measure(Measure.objects.get(), by=house.petra, at=MORNING + 2 * DAY)
    kinds = ["obstacle.noted", "obstacle.put_before", "obstacle.answered", "measure.decided", "measure.done"]
    assert tell(albers) == kinds
    assert verify() == []


def test_it_can_become_a_measure_later_and_once(house: People, albers: Case) -> None:
    obstacle = met(albers, house.clara)
    answer_obstacle(obstacle, text="Ich frage nach.", by=house.ferit, at=MORNING + HOUR)
    change = Change("Freigabe per Knopf", Measure.Kind.PROCESS, house.ferit, MORNING + 9 * DAY)
    decide_measure(obstacle, change, by=house.ferit, at=MORNING + DAY)
    with pytest.raises(Refused, match="bereits"):
        decide_measure(obstacle, change, by=house.ferit, at=MORNING + DAY)
    with pytest.raises(Refused, match="bereits"):
        answer_obstacle(obstacle, text="Noch einmal.", by=house.ferit, at=MORNING + DAY)


def test_only_whoever_was_asked_and_managers_answer(
    house: People, albers: Case, logistics: Department
) -> None:
    obstacle = met(albers, house.clara, logistics)
    with pytest.raises(Refused, match="jemand anderem"):
        answer_obstacle(obstacle, text="Nein.", by=house.miriam, at=MORNING)
    answer_obstacle(obstacle, text="Ich kümmere mich.", by=house.jonas, at=MORNING)


def test_no_words_and_a_time_that_has_passed_are_refused(house: People, albers: Case) -> None:
    with pytest.raises(Refused, match="im Weg"):
        note_obstacle(albers, Found(Kind.SYSTEM, "  "), by=house.clara, at=MORNING)
    obstacle = met(albers, house.clara)
    late = Change("Knopf", Measure.Kind.PROCESS, house.ferit, MORNING - DAY)
    with pytest.raises(Refused, match="vorbei"):
        answer_obstacle(obstacle, text="Ja.", change=late, by=house.ferit, at=MORNING)
    assert Obstacle.objects.get().answered_at is None, "nothing of it happened"


def test_one_that_cannot_climb_blocks_no_other(
    house: People, albers: Case, caplog: pytest.LogCaptureFixture
) -> None:
    broken, sound = met(albers, house.clara), met(albers_case(MORNING), house.clara)
    late = Obstacle.objects.get(pk=sound.pk).climb_at
    assert late
    Obstacle.objects.update(climb_at=late)
    Case.objects.filter(pk=broken.case_id).update(severity="unheard")  # as by a hand in the database
    climb_due(at=late)
    assert asked(sound) == ["Ferit", "Jonas"]
    assert asked(broken) == ["Ferit"]
    assert "cannot climb" in caplog.text
    assert climb_due(at=late) == 0


def test_where_two_cases_become_one_it_goes_along(house: People, albers: Case) -> None:
    again = albers_case(MORNING)
    obstacle = met(again, house.clara)
    merge_case(again, albers, by=house.clara, at=MORNING + HOUR)
    assert Obstacle.objects.get().case_id == albers.pk
    answer_obstacle(obstacle, text="Ja.", by=house.ferit, at=MORNING + 2 * HOUR)
    assert tell(albers) == ["obstacle.answered"]
    assert verify() == []
