"""Every clock of a case against a walk through the minutes: random hours, days off and targets, customers in Sachsen,
Zürich and Wien, around the nights on which clocks change, Buß- und Bettag and a year's end."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from direktdraht.cases.clocks import Ahead, Clock, Counting
from direktdraht.cases.models import Case, KeyDate, NextKind, Severity
from direktdraht.cases.tests.times import BERLIN, berlin
from direktdraht.commitments.models import Commitment
from direktdraht.customers.models import Customer
from direktdraht.staff.models import Company, RegionHolidays

MINUTE, DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)
# A walk takes a while: the example that fails is shown as it is.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
WALKED = 35  # days: what takes longer is not counted by hand
# As they stand in the calendars of these places; ours is Sachsen.
OURS = ["2026-10-31", "2026-11-18", "2026-12-25", "2026-12-26", "2027-01-01", "2027-03-26", "2027-03-29"]
THEIRS = {
    "": [],
    "CH-ZH": ["2026-12-25", "2026-12-26", "2027-01-01", "2027-01-02", "2027-03-26", "2027-03-29"],
    "AT-9": ["2026-10-26", "2026-12-08", "2026-12-25", "2027-01-01", "2027-01-06", "2027-03-29"],
}
STARTS = [
    berlin(2026, 10, 22),  # the night with an hour more, and Austria's national day
    berlin(2026, 11, 15),  # Buß- und Bettag
    berlin(2026, 12, 5),  # Mariä Empfängnis
    berlin(2026, 12, 22),
    berlin(2027, 3, 25),  # Easter, and the night with an hour less
]
TARGETS = ["45 minutes", "30 working_minutes", "240 working_minutes", "1 working_days", "4 working_days"]


@dataclass
class Walk:
    """Whether each minute from start on counts, and how many have counted before it."""

    start: dt.datetime
    is_open: list[bool]
    counted: list[int]

    @classmethod
    def through(
        cls, start: dt.datetime, hours: Mapping[str, Sequence[Sequence[str]]], closed: set[str]
    ) -> "Walk":
        """A day of the house is the time its clock has shown; an hour that comes twice has been there before."""
        day, furthest, flags = None, dt.time(0), []
        minute = start - DAY  # so that the first day is known from its beginning
        for _minute in range((WALKED + 1) * 1440):
            local = minute.astimezone(BERLIN)
            if local.date() != day:
                day, furthest = local.date(), dt.time(0)
            furthest = max(furthest, local.time())
            windows = hours.get(str(day.isoweekday()), []) if str(day) not in closed else []
            flags.append(any(begin <= f"{furthest:%H:%M}" < _end(end) for begin, end in windows))
            minute += MINUTE
        flags = flags[1440:]
        return cls(start, flags, [0, *accumulate(flags)])

    def at(self, index: float) -> dt.datetime:
        return self.start + index * MINUTE

    def later(self, count: float) -> float:
        """After how many minutes so many have counted; halves exist."""
        whole = next((index for index, passed in enumerate(self.counted) if passed >= count), None)
        assume(whole is not None)
        assert whole is not None
        return whole - (self.counted[whole] - count) if count else 0

    def sooner(self, until: int, count: int) -> int:
        """The minute before until from which on so many count."""
        index = until
        while index and self.counted[until] - self.counted[index] < count:
            index -= 1
        return index

    def days_later(self, days: int) -> float:
        """The same hour so many days with open minutes later; moved into what is open that day."""
        by_day: dict[dt.date, list[int]] = {}
        for index in range(len(self.is_open)):
            by_day.setdefault(self.at(index).astimezone(BERLIN).date(), []).append(index)
        open_days = [day for day in list(by_day)[1:] if any(self.is_open[index] for index in by_day[day])]
        assume(len(open_days) > days)  # the last one may be cut
        minutes, hour = by_day[open_days[days - 1]], self.start.astimezone(BERLIN).time()
        reached = next(
            (index for index in minutes if self.at(index).astimezone(BERLIN).time() >= hour), minutes[-1] + 1
        )
        if self.is_open[reached - 1] and reached - 1 >= minutes[0]:
            return reached  # within a window, or at its very end
        ahead = [index for index in minutes if index >= reached and self.is_open[index]]
        return ahead[0] if ahead else max(index for index in minutes if self.is_open[index]) + 1


def _end(end: str) -> str:
    """A day that is open until its end is stored a minute early."""
    return "24:00" if end == "23:59" else end


@st.composite
def a_week(draw: st.DrawFn) -> dict[str, list[list[str]]]:
    """Up to two windows on most days, on the quarter of an hour, some until midnight."""
    hours: dict[str, list[list[str]]] = {}
    for day in range(1, 8):
        edges = sorted(draw(st.sets(st.integers(0, 96), min_size=2, max_size=4)))
        pairs = list(zip(edges[::2], edges[1::2], strict=False))
        if draw(st.integers(0, 4)):
            hours[str(day)] = [[_quarter(begin), _quarter(end)] for begin, end in pairs]
    return hours


def _quarter(count: int) -> str:
    return "23:59" if count == 96 else f"{count // 4:02}:{count % 4 * 15:02}"


class ClocksByHand(TestCase):
    @pytest.mark.rule("S0.41")
    @pytest.mark.rule("S0.49")
    @settings(max_examples=25, deadline=None, phases=NO_SHRINKING)
    @given(
        hours=a_week(),
        start=st.sampled_from(STARTS),
        offset=st.integers(0, 4 * 1440),
        region=st.sampled_from(sorted(THEIRS)),
        target=st.sampled_from(TARGETS),
        away=st.integers(0, 9),
        ahead=st.integers(30, 6 * 1440),
    )
    def test_each_is_what_one_counts_on_ones_fingers(
        self,
        hours: dict[str, list[list[str]]],
        start: dt.datetime,
        offset: int,
        region: str,
        target: str,
        away: int,
        ahead: int,
    ) -> None:
        assume(len(hours) > 1)
        at = start.astimezone(dt.UTC) + offset * MINUTE
        days_off = {str(start.date() + number * DAY) for number in range(1, away)}
        company = Company(
            pk=1,
            region="DE-SN",
            hours=hours,
            holidays={day: ["Feiertag", "holiday"] for day in OURS},
            days_off=[[min(days_off), max(days_off), "Betriebsferien"]] if days_off else [],
        )
        RegionHolidays.objects.update_or_create(
            region=region, defaults={"days": {day: ["x"] for day in THEIRS[region]}}
        )
        customer = Customer(region=region, targets={word: {"normal": target} for word in ("answer", "next")})
        case = Case(
            pk=1, severity=Severity.NORMAL, customer=customer, opened_at=at, channel=Case.Channel.MAIL
        )
        walk = Walk.through(at, hours, {*OURS, *THEIRS[region], *days_off})
        promised = Commitment(pk=1, made_at=at, first_due_at=at + ahead * MINUTE, due_at=at + ahead * MINUTE)
        date = KeyDate(pk=2, at=at + ahead * MINUTE, noted_at=at)
        due, half = _by_hand(walk, *target.split())
        near = max(walk.sooner(ahead, 240), ahead / 2)

        by = Counting(company)
        found = {NextKind.COMMITMENT: (ahead, near), NextKind.KEY_DATE: (ahead, near)}
        for kind, waits_since, last_word_at in (
            (NextKind.ANSWER, at, None),
            (NextKind.SILENCE, None, at),
        ):
            case.waits_since, case.last_word_at = waits_since, last_word_at
            clocks = by.clocks(case, Ahead(promises=[promised], dates=[date]))
            expected = {one: (walk.at(until), walk.at(warned)) for one, (until, warned) in found.items()}
            expected[kind] = walk.at(due), walk.at(half)
            assert {clock.kind: (clock.due_at, clock.warn_at) for clock in clocks} == expected
            assert all(_tells_why(clock) for clock in clocks)


def _by_hand(walk: Walk, count: str, unit: str) -> tuple[float, float]:
    if unit == "minutes":
        return int(count), int(count) / 2
    if unit == "working_minutes":
        return walk.later(int(count)), walk.later(int(count) / 2)
    due = walk.days_later(int(count))
    return due, walk.later(walk.counted[int(due)] / 2)


def _tells_why(clock: Clock) -> bool:
    """A sentence or two, however many days are closed on the way."""
    return clock.why.endswith(".") and len(clock.why) < 400
