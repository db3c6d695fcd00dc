"""The plan runs backwards from the customer's next date, in our working time; after it, it is questioned."""

import datetime as dt
import zoneinfo

import pytest

from direktdraht.cases.closing import open_points
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.planning import drop, finish, next_date, passes, plan, plan_anew, propose_time
from direktdraht.commitments.models import Action, InformDuty
from direktdraht.commitments.planning import Step
from direktdraht.kit.clock import now
from direktdraht.staff.models import Company
from tests.cast import People, company
from tests.record import fresh, nothing_changes, written

pytestmark = pytest.mark.rule("S0.26")
HOUR = dt.timedelta(hours=1)
ZONE = zoneinfo.ZoneInfo("Europe/Berlin")


def berlin(day: int, hour: int, minute: int = 0) -> dt.datetime:
    """In the third week of November 2026: the 16th is a Monday."""
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


@pytest.fixture
def house_of_brandt(db: None) -> Company:
    """Open from 8 to 18 o'clock, Monday to Friday."""
    return company()


def date(day: int, hour: int, *, has_time: bool = True) -> KeyDate:
    return KeyDate(at=berlin(day, hour), what="Generalprobe", has_time=has_time)


def proposals(count: int, dates: list[KeyDate], at: dt.datetime, company: Company) -> list[dt.datetime]:
    """What is proposed for one step after the other, each planned where it was proposed."""
    planned: list[Action] = []
    for _number in range(count):
        planned.append(Action(planned_at=propose_time(planned, dates, company, at)))
    return [one.planned_at.astimezone(ZONE) for one in planned if one.planned_at]


def test_the_last_step_a_working_hour_before_the_rehearsal_and_earlier_ones_before_it(
    house_of_brandt: Company,
) -> None:
    dates = [date(19, 10), date(18, 9)]
    assert proposals(3, dates, berlin(17, 9), house_of_brandt) == [
        berlin(18, 8),
        berlin(17, 17),
        berlin(17, 16),
    ]


def test_nothing_is_proposed_for_a_night_or_a_sunday(house_of_brandt: Company) -> None:
    assert proposals(2, [date(23, 8)], berlin(20, 9), house_of_brandt) == [berlin(20, 17), berlin(20, 16)]


def test_where_working_time_has_run_out_it_is_the_middle_of_what_is_left(house_of_brandt: Company) -> None:
    assert proposals(2, [date(21, 10)], berlin(20, 20), house_of_brandt) == [
        berlin(21, 3),
        berlin(20, 23, 30),
    ]


def test_for_a_date_without_an_hour_it_stands_the_evening_before(house_of_brandt: Company) -> None:
    assert proposals(1, [date(19, 18, has_time=False)], berlin(17, 9), house_of_brandt) == [berlin(18, 17)]


def test_without_any_date_it_is_soon(house_of_brandt: Company) -> None:
    assert proposals(1, [date(16, 9)], berlin(17, 9), house_of_brandt) == [berlin(17, 13)]


def test_it_leads_to_the_nearest_date_and_what_lies_after_it_is_questioned() -> None:
    rehearsal, talk = date(18, 14), date(19, 10)
    at = berlin(17, 9)
    assert next_date([talk, rehearsal], at) is rehearsal
    assert passes(berlin(18, 15), [talk, rehearsal], at) is rehearsal
    assert passes(berlin(18, 14), [talk, rehearsal], at) is None
    assert passes(berlin(18, 15), [rehearsal], berlin(18, 14, 30)) is None, "it is over"


def test_a_plan_is_no_news_and_its_deed_is(albers: Case, house: People) -> None:
    at = now()
    theirs = plan(albers, Step("Beamer laden", at + HOUR, house.petra, True), by=house.clara, at=at)
    ours = plan(albers, Step("Reif fragen", at + HOUR, house.clara), by=house.clara, at=at)
    assert not InformDuty.objects.exists()
    assert [point.sentence for point in open_points(fresh(albers)) if "Beamer" in point.sentence]
    finish(albers, ours, by=house.clara, at=at)
    assert not InformDuty.objects.exists(), "what is ours alone is never told"
    with written(albers) as new:
        finish(albers, theirs, evidence="Foto", by=house.petra, at=at)
    assert new.kinds == ["deed.recorded"]
    assert [duty.about for duty in InformDuty.objects.all()] == ["deed"]


def test_a_step_of_another_case_is_nobodys_business_here(albers: Case, tran: Case, house: People) -> None:
    step = plan(albers, Step("Beamer laden", now() + HOUR, house.petra), by=house.clara, at=now())
    for act in (
        lambda: finish(tran, step, by=house.clara, at=now()),
        lambda: drop(tran, step, by=house.clara, at=now()),
        lambda: plan_anew(tran, step, planned_at=now() + 2 * HOUR, by=house.clara, at=now()),
    ):
        with nothing_changes(), pytest.raises(Action.DoesNotExist):
            act()
