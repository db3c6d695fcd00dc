"""Working time against a slow, obvious reference that walks through the minutes; and days one can check by hand."""

import datetime as dt
import time
import zoneinfo
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from direktdraht.kit.working_time import MIDNIGHT, Window, WorkingTime

BERLIN, ZURICH, VIENNA = (zoneinfo.ZoneInfo(f"Europe/{city}") for city in ("Berlin", "Zurich", "Vienna"))
# The night without an hour at Havana's midnight, a jump of half an hour, a jump at midnight backwards.
ODD = [zoneinfo.ZoneInfo(name) for name in ("America/Havana", "Australia/Lord_Howe", "America/Asuncion")]
MINUTE, HOUR = dt.timedelta(minutes=1), dt.timedelta(hours=1)
OFFICE: Mapping[int, Sequence[Window]] = {day: [(dt.time(8), dt.time(18))] for day in range(1, 6)}
SPLIT: Mapping[int, Sequence[Window]] = {
    day: [(dt.time(8), dt.time(12)), (dt.time(13), dt.time(17))] for day in range(1, 6)
}


class Reference:
    """Whether each minute is open, one after the other: a window lasts from the moment the day's clock has shown its
    begin until the day's clock has shown its end, however often it shows an hour again."""

    def __init__(
        self, zone: zoneinfo.ZoneInfo, windows: Mapping[int, Sequence[Window]], closed: set[dt.date]
    ) -> None:
        self.zone, self.windows, self.closed = zone, windows, closed
        self.open_minutes: set[dt.datetime] = set()

    def walk(self, first: dt.datetime, last: dt.datetime) -> list[tuple[dt.datetime, bool]]:
        """Every minute from a day before first, with whether it is open, up to last."""
        minute, day, furthest = first - dt.timedelta(days=2), None, dt.time(0)
        found = []
        while minute < last:
            local = minute.astimezone(self.zone)
            if local.date() != day:
                day, furthest = local.date(), dt.time(0)
            furthest = max(furthest, local.time())
            found.append((minute, self._holds(local.date(), furthest)))
            minute += MINUTE
        return [(minute, is_open) for minute, is_open in found if minute >= first]

    def _holds(self, day: dt.date, time: dt.time) -> bool:
        return day not in self.closed and any(
            begin <= time and (end == MIDNIGHT or time < end)
            for begin, end in self.windows.get(day.isoweekday(), [])
        )

    def between(self, first: dt.datetime, last: dt.datetime) -> dt.timedelta:
        return sum((MINUTE for _minute, is_open in self.walk(first, last) if is_open), dt.timedelta(0))

    def after(self, start: dt.datetime, span: dt.timedelta) -> dt.datetime | None:
        """None when it does not pass within five days."""
        for minute, is_open in self.walk(start, start + dt.timedelta(days=5)):
            if span == dt.timedelta(0):
                return minute
            span -= MINUTE * is_open
            if span == dt.timedelta(0):
                return minute + MINUTE
        return None


@st.composite
def weeks(draw: st.DrawFn) -> dict[int, list[Window]]:
    """Up to three windows a day on the quarter of an hour, some until midnight, some days without."""
    week: dict[int, list[Window]] = {}
    for day in range(1, 8):
        edges = sorted(draw(st.sets(st.integers(0, 96), max_size=6)))
        pairs = list(zip(edges[::2], edges[1::2], strict=False))
        if draw(st.integers(0, 3)):
            week[day] = [(_quarter(begin), _quarter(end)) for begin, end in pairs]
    return week


def _quarter(count: int) -> dt.time:
    return dt.time(count % 96 // 4, count % 4 * 15)


# Around the two nights on which clocks change, around the New Year, and a plain week.
STARTS = [
    dt.datetime(2026, 3, 27, tzinfo=dt.UTC),
    dt.datetime(2026, 10, 23, tzinfo=dt.UTC),
    dt.datetime(2026, 12, 30, tzinfo=dt.UTC),
    dt.datetime(2026, 11, 17, tzinfo=dt.UTC),
    dt.datetime(2026, 4, 3, tzinfo=dt.UTC),
    dt.datetime(2026, 3, 7, tzinfo=dt.UTC),
    dt.datetime(2026, 10, 3, tzinfo=dt.UTC),
]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([BERLIN, ZURICH, VIENNA, *ODD]),
    weeks(),
    st.sampled_from(STARTS),
    st.integers(0, 4000),
    st.integers(0, 3000),
    st.sets(st.integers(0, 6), max_size=3),
)
def test_it_agrees_with_a_walk_through_the_minutes(
    zone: zoneinfo.ZoneInfo,
    week: dict[int, list[Window]],
    first: dt.datetime,
    offset: int,
    minutes: int,
    closed_days: set[int],
) -> None:
    closed = {first.date() + dt.timedelta(days=day) for day in closed_days}
    ours, slow = WorkingTime(zone, week, closed), Reference(zone, week, closed)
    if not any(week.values()):
        return
    start, span = first + offset * MINUTE, minutes * MINUTE
    passed = ours.between(start, start + span)
    walked = slow.walk(start, start + span)
    assert passed == sum((MINUTE for _minute, is_open in walked if is_open), dt.timedelta(0))
    for minute, is_open in walked[::97]:
        assert ours.is_open(minute) == is_open, minute.astimezone(zone)
    if (by_hand := slow.after(start, span)) is not None:
        assert ours.after(start, span) == by_hand
        back = ours.before(by_hand, span)
        assert ours.between(back, by_hand) == span
        assert back >= start
        assert not span or ours.between(back + MINUTE, by_hand) < span


@settings(max_examples=100, deadline=None)
@given(weeks(), st.integers(0, 400_000), st.integers(1, 12), st.sets(st.integers(0, 300), max_size=9))
def test_days_are_counted_one_by_one(
    week: dict[int, list[Window]], offset: int, count: int, closed_days: set[int]
) -> None:
    first = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    closed = {first.date() + dt.timedelta(days=day) for day in closed_days}
    ours, start = WorkingTime(BERLIN, week, closed), first + offset * MINUTE
    if not any(week.values()):
        return
    day, left = start.astimezone(BERLIN).date(), count
    while left:
        day += dt.timedelta(days=1)
        left -= bool(ours.spans_on(day))
    found, hour = ours.days_after(start, count), start.astimezone(BERLIN).time()
    assert ours.spans_on(day)[0][0] <= found <= ours.spans_on(day)[-1][1]
    if any(begin <= hour and (end == MIDNIGHT or hour < end) for begin, end in week[day.isoweekday()]):
        assert found.astimezone(BERLIN).time() == hour or found == ours.next_open(found)


def local(zone: zoneinfo.ZoneInfo, *parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=zone)  # type: ignore[arg-type,misc]


def test_a_night_whose_clock_jumps_lasts_as_long_as_it_does() -> None:
    always = WorkingTime(BERLIN, {day: [(dt.time(0), MIDNIGHT)] for day in range(1, 8)})
    for day, hours in ((dt.date(2026, 3, 29), 23), (dt.date(2026, 10, 25), 25), (dt.date(2026, 10, 26), 24)):
        ((begin, end),) = always.spans_on(day)
        assert end - begin == hours * HOUR
    nights = WorkingTime(BERLIN, {7: [(dt.time(1), dt.time(4))]})
    assert nights.after(local(BERLIN, 2026, 3, 29, 1), 2 * HOUR) == local(BERLIN, 2026, 3, 29, 4)
    assert nights.after(local(BERLIN, 2026, 10, 25, 1), 4 * HOUR) == local(BERLIN, 2026, 10, 25, 4)


def test_a_window_that_opens_in_the_missing_hour_opens_at_the_jump() -> None:
    early = WorkingTime(BERLIN, {7: [(dt.time(2, 30), dt.time(5))]})
    assert early.next_open(local(BERLIN, 2026, 3, 29, 0)) == local(BERLIN, 2026, 3, 29, 3)
    missing = WorkingTime(BERLIN, {7: [(dt.time(2, 10), dt.time(2, 40))]})
    assert missing.spans_on(dt.date(2026, 3, 29)) == ()
    assert missing.next_open(local(BERLIN, 2026, 3, 29, 0)) == local(BERLIN, 2026, 4, 5, 2, 10)


def test_an_hour_that_comes_twice_opens_the_house_once() -> None:
    twice = WorkingTime(BERLIN, {7: [(dt.time(2, 15), dt.time(2, 45))]})
    ((begin, end),) = twice.spans_on(dt.date(2026, 10, 25))
    assert (begin, end - begin) == (dt.datetime(2026, 10, 25, 0, 15, tzinfo=dt.UTC), 30 * MINUTE)


def test_four_hours_from_friday_afternoon_are_monday_morning() -> None:
    office = WorkingTime(BERLIN, SPLIT)
    friday = local(BERLIN, 2026, 11, 20, 15, 30)
    assert office.after(friday, 4 * HOUR) == local(BERLIN, 2026, 11, 23, 10, 30)
    assert office.after(friday, 90 * MINUTE) == local(BERLIN, 2026, 11, 20, 17)
    assert office.before(local(BERLIN, 2026, 11, 23, 10, 30), 4 * HOUR) == friday
    assert office.between(friday, local(BERLIN, 2026, 11, 23, 14)) == dt.timedelta(hours=6, minutes=30)


def test_buss_und_bettag_is_closed_where_it_is_a_holiday_alone() -> None:
    day = dt.date(2026, 11, 18)
    saxony, baden = WorkingTime(BERLIN, OFFICE, {day}), WorkingTime(BERLIN, OFFICE)
    tuesday = local(BERLIN, 2026, 11, 17, 16)
    assert saxony.after(tuesday, 4 * HOUR) == local(BERLIN, 2026, 11, 19, 10)
    assert baden.after(tuesday, 4 * HOUR) == local(BERLIN, 2026, 11, 18, 10)
    assert saxony.days_after(tuesday, 1) == local(BERLIN, 2026, 11, 19, 16)


def test_days_keep_the_hour_as_far_as_the_house_is_open_then() -> None:
    office = WorkingTime(VIENNA, SPLIT, {dt.date(2027, 1, 1)})
    for start, hour in (((10, 0), (10, 0)), ((6, 0), (8, 0)), ((12, 20), (13, 0)), ((22, 0), (17, 0))):
        found = office.days_after(local(VIENNA, 2026, 12, 30, *start), 2)
        assert found == local(VIENNA, 2027, 1, 4, *hour), start
    assert office.days_after(local(VIENNA, 2026, 12, 26, 11), 1) == local(VIENNA, 2026, 12, 28, 11)
    assert office.days_after(local(VIENNA, 2026, 12, 26, 11), 0) == local(VIENNA, 2026, 12, 26, 11)


def test_a_window_until_midnight_goes_on_with_the_next_day() -> None:
    late = WorkingTime(ZURICH, {3: [(dt.time(18), MIDNIGHT)], 4: [(dt.time(0), dt.time(2))]})
    wednesday = local(ZURICH, 2026, 11, 18, 22)
    assert late.after(wednesday, 2 * HOUR) == local(ZURICH, 2026, 11, 19, 0)
    assert late.after(wednesday, 3 * HOUR) == local(ZURICH, 2026, 11, 19, 1)
    assert late.after(wednesday, 5 * HOUR) == local(ZURICH, 2026, 11, 25, 19)
    assert not late.is_open(local(ZURICH, 2026, 11, 19, 2))


@pytest.mark.parametrize("week", [{}, {1: []}, {3: [(dt.time(9), dt.time(9))]}])
def test_a_house_that_never_opens_counts_plain_time(week: dict[int, list[Window]]) -> None:
    never, at = WorkingTime(BERLIN, week), local(BERLIN, 2026, 10, 24, 12)
    assert never.after(at, 24 * HOUR) == local(BERLIN, 2026, 10, 25, 11)
    assert never.before(at, HOUR) == at - HOUR
    assert never.days_after(at, 3) == local(BERLIN, 2026, 10, 27, 12)
    assert never.between(at, at + HOUR) == HOUR
    assert never.is_open(at)
    assert never.next_open(at) == at


def test_a_house_closed_for_years_opens_in_the_end() -> None:
    first = dt.date(2026, 1, 1)
    closed = {first + dt.timedelta(days=day) for day in range(1500)}
    long = WorkingTime(BERLIN, OFFICE, closed)
    assert long.next_open(local(BERLIN, 2026, 1, 5, 9)) == local(BERLIN, 2030, 2, 11, 8)


def test_thousands_are_answered_in_a_second() -> None:
    office = WorkingTime(BERLIN, SPLIT)
    starts = [local(BERLIN, 2026, 1, 1) + minute * 53 * MINUTE for minute in range(5000)]
    began = time.process_time()
    for start in starts:
        office.after(start, 16 * HOUR)
        office.days_after(start, 5)
    assert time.process_time() - began < 1.5
