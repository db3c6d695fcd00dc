"""Whom an alarm reaches next, and when: a rule table. C is who takes care, V covers, M manages, D directs."""

import datetime as dt
import zoneinfo

import pytest

from direktdraht.alarms.climbing import Raised, next_alarm
from direktdraht.cases.clocks import Clock
from direktdraht.cases.models import NextKind, Severity
from direktdraht.kit.working_time import WorkingTime

pytestmark = pytest.mark.rule("S0.41")
BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
OFFICE = WorkingTime(
    BERLIN, {day: [(dt.time(8), dt.time(12)), (dt.time(13), dt.time(17))] for day in range(1, 6)}
)
C, V, M, D = 1, 2, 3, 4


def at(text: str) -> dt.datetime:
    """In Freiburg, in the week of Monday, 16 November 2026: "We 10:30"."""
    day, clock = text.split()
    date = dt.date(2026, 11, 16) + dt.timedelta(days=["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].index(day))
    return dt.datetime.combine(date, dt.time.fromisoformat(clock), BERLIN)


def clock(warn: str, due: str, kind: NextKind = NextKind.ANSWER) -> Clock:
    return Clock(kind, None, at("Mo 08:00"), at(due), at(warn), str)


@pytest.mark.parametrize(
    ("severity", "warn", "due", "raised", "chain", "expected"),
    [
        # Before its time, whoever takes care.
        ("normal", "We 10:00", "We 15:00", "", [C, M, D], ("We 10:00", C)),
        ("normal", "We 19:00", "Th 08:30", "", [C, M, D], ("Th 08:00", C)),
        ("critical", "Sa 03:00", "Sa 03:15", "", [C, M, D], ("Sa 03:00", C)),
        # Past it the next one, not before.
        ("normal", "We 10:00", "We 15:00", "C We 10:00", [C, V, M, D], ("We 15:00", V)),
        ("normal", "We 10:00", "We 15:00", "C We 10:00, V We 15:00", [C, V, M, D], ("Th 08:00", M)),
        ("normal", "We 10:00", "We 15:30", "C We 10:00, V We 15:30", [C, V, M, D], ("Th 08:30", M)),
        ("high", "We 10:00", "We 11:30", "C We 10:00, M We 11:30", [C, M, D], ("We 13:30", D)),
        ("critical", "Sa 03:00", "Sa 03:15", "C Sa 03:00", [C, M, D], ("Sa 03:15", M)),
        ("critical", "Sa 03:00", "Sa 03:15", "C Sa 03:00, M Sa 03:15", [C, M, D], ("Sa 03:30", D)),
        # Everybody has time to act: after a night in which nobody could be told, they do not all hear at once.
        ("normal", "Mo 10:00", "Mo 15:00", "C We 08:00", [C, M, D], ("We 10:00", M)),
        # Whoever is two of them is told once; in a firm of one nothing climbs.
        ("normal", "We 10:00", "We 15:00", "C We 10:00", [C, D], ("We 15:00", D)),
        ("normal", "We 10:00", "We 15:00", "C We 10:00", [C], None),
        ("normal", "We 10:00", "We 15:00", "C We 10:00, M We 15:00, D We 17:00", [C, M, D], None),
        # Somebody else takes care by now: they hear at once, whoever was told before.
        ("normal", "We 10:00", "We 15:00", "C We 10:00", [V, M, D], ("We 10:00", V)),
        # Nobody is there at all.
        ("normal", "We 10:00", "We 15:00", "", [], None),
    ],
)
def test_the_table(
    severity: str, warn: str, due: str, raised: str, chain: list[int], expected: tuple[str, int] | None
) -> None:
    told = [
        Raised({"C": C, "V": V, "M": M, "D": D}[one.split()[0]], at(one.split(maxsplit=1)[1]))
        for one in raised.split(", ")
        if one
    ]
    found = next_alarm(clock(warn, due), Severity(severity), chain, told, OFFICE, at("Mo 08:00"))
    assert found == (expected and (at(expected[0]), expected[1]))


def test_nobody_is_late_for_a_date_of_the_customers() -> None:
    date = clock("We 10:00", "We 14:00", NextKind.KEY_DATE)
    assert next_alarm(date, Severity.HIGH, [C, M, D], [], OFFICE, at("Mo 08:00")) == (at("We 10:00"), C)
    assert (
        next_alarm(date, Severity.HIGH, [C, M, D], [Raised(C, at("We 10:00"))], OFFICE, at("We 10:00"))
        is None
    )
