"""What is the same matter, of which nobody hears twice; and who hears of it past its time."""

import pytest

from direktdraht.alarms.tests.sweeps import HOUR, MORNING, sweep_until, told
from direktdraht.cases.models import KeyDate
from direktdraht.cases.noting import set_severity
from direktdraht.cases.recounting import recount
from direktdraht.staff.absences import set_usual_deputy
from direktdraht.staff.hours import set_hours
from tests.cast import People, albers_case, tran_case

pytestmark = [pytest.mark.rule("S0.41"), pytest.mark.rule("S0.49")]


def test_other_hours_make_no_other_matter_of_it(house: People) -> None:
    case = tran_case(MORNING)
    KeyDate.objects.all().delete()
    sweep_until(MORNING + 5 * HOUR)
    before = told(case)
    assert [who for _kind, who, _at in before] == ["Ferit", "Jonas"]
    house.clara.is_administrator = True
    set_hours(dict.fromkeys(range(1, 6), "9-12, 13-17"), by=house.clara, at=MORNING + 5 * HOUR)
    while recount(at=MORNING + 5 * HOUR):
        pass
    sweep_until(MORNING + 9 * HOUR, since=MORNING + 5 * HOUR)
    assert told(case) == before, "both know it"


def test_what_becomes_graver_is_told_again_and_what_becomes_lighter_is_not(house: People) -> None:
    case = tran_case(MORNING)
    KeyDate.objects.all().delete()
    sweep_until(MORNING + 3 * HOUR)
    assert [who for _kind, who, _at in told(case)] == ["Ferit"]
    set_severity(case, severity="critical", by=house.clara, at=MORNING + 3 * HOUR)
    sweep_until(MORNING + 4 * HOUR, since=MORNING + 3 * HOUR)
    assert [who for _kind, who, _at in told(case)] == ["Ferit", "Ferit", "Jonas"]
    set_severity(case, severity="high", by=house.clara, at=MORNING + 4 * HOUR)
    sweep_until(MORNING + 8 * HOUR, since=MORNING + 4 * HOUR)
    assert len(told(case)) == 3


def test_past_its_time_the_usual_deputy_hears_before_those_above(house: People) -> None:
    set_usual_deputy(house.clara, house.miriam, by=house.clara, at=MORNING)
    case = albers_case(MORNING)
    KeyDate.objects.all().delete()
    set_severity(case, severity="normal", by=house.clara, at=MORNING)
    sweep_until(MORNING + 9 * HOUR)
    assert told(case) == [
        ("answer", "Clara", "Tue 11:00"),
        ("answer", "Miriam", "Tue 13:00"),
        ("answer", "Ferit", "Tue 15:00"),
        ("answer", "Jonas", "Tue 17:00"),
    ]
