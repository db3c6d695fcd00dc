"""Times around the change of clocks, the year's end and holidays, against walking the days one by one."""

import datetime as dt
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from klarwort import times

ZONES = [
    "Europe/Berlin",
    "Europe/Vienna",
    "Europe/Zurich",
    "Europe/London",
    "Pacific/Auckland",
    "America/New_York",
]
GERMAN_DAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
ENGLISH_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
# The nights on which clocks change, year's ends, a leap day, Easter.
BREAKS = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2026-12-31", "2027-12-31", "2028-02-29"]
BREAKS += ["2026-03-08", "2026-11-01", "2026-04-05", "2026-09-27"]

days = st.builds(
    lambda day, away: dt.date.fromisoformat(day) + dt.timedelta(days=away),
    st.sampled_from(BREAKS),
    st.integers(-9, 9),
)
moments = st.builds(
    lambda day, minutes, zone: dt.datetime.combine(
        day, dt.time(minutes // 60, minutes % 60), tzinfo=ZoneInfo(zone)
    ),
    days,
    st.integers(0, 24 * 60 - 1),
    st.sampled_from(ZONES),
)
holidays = st.frozensets(days, max_size=12)


def walk(day: dt.date, *, step: int = 1) -> dt.date:
    """The next day, by ordinal: no calendar arithmetic of the code under test."""
    return dt.date.fromordinal(day.toordinal() + step)


def only(
    text: str, now: dt.datetime, *, off: frozenset[dt.date] = frozenset(), past: bool = False
) -> times.TimeFound:
    (found,) = times.find(text, now=now, calendar=times.Calendar(off), past=past)
    return found


@settings(max_examples=60, deadline=None)
@given(now=moments, count=st.integers(2, 40))
def test_days_ahead(now: dt.datetime, count: int) -> None:
    day = now.date()
    for _ in range(count):
        day = walk(day)
    for text in (f"in {count} Tagen", f"innert {count} Tagen", f"within {count} days"):
        assert only(text, now).at.date() == day


@settings(max_examples=60, deadline=None)
@given(now=moments, count=st.integers(2, 60))
def test_hours_ahead_are_real_hours(now: dt.datetime, count: int) -> None:
    slow = now.astimezone(dt.UTC)
    for _ in range(count * 60):
        slow += dt.timedelta(minutes=1)
    found = only(f"in {count} Stunden", now)
    assert found.at.astimezone(dt.UTC) == slow
    assert found.at.tzinfo == now.tzinfo


@settings(max_examples=60, deadline=None)
@given(now=moments, count=st.integers(2, 30))
def test_days_ago(now: dt.datetime, count: int) -> None:
    day = now.date()
    for _ in range(count):
        day = walk(day, step=-1)
    assert only(f"Vor {count} Tagen haben wir es versandt.", now, past=True).at.date() == day
    assert only(f"We shipped it {count} days ago.", now, past=True).at.date() == day


@settings(max_examples=60, deadline=None)
@given(now=moments, count=st.integers(1, 12), off=holidays)
def test_working_days_pass_weekends_and_holidays(
    now: dt.datetime, count: int, off: frozenset[dt.date]
) -> None:
    day, left = now.date(), count
    while left:
        day = walk(day)
        left -= day.isoweekday() < 6 and day not in off
    assert only(f"binnen {count} Arbeitstagen", now, off=off).at.date() == day
    assert only(f"within {count} working days", now, off=off).at.date() == day


@settings(max_examples=60, deadline=None)
@given(now=moments, wanted=st.integers(0, 6))
def test_a_weekday_is_the_next_one_ahead_and_the_last_one_behind(now: dt.datetime, wanted: int) -> None:
    ahead = behind = now.date()
    while ahead == now.date() or ahead.isoweekday() != wanted + 1:
        ahead = walk(ahead)
    while behind == now.date() or behind.isoweekday() != wanted + 1:
        behind = walk(behind, step=-1)
    assert only(f"Wir liefern am {GERMAN_DAYS[wanted]}.", now).at.date() == ahead
    assert only(f"We deliver on {ENGLISH_DAYS[wanted]}.", now).at.date() == ahead
    assert only(f"Am {GERMAN_DAYS[wanted]} haben wir geliefert.", now, past=True).at.date() == behind
    assert only(f"Letzten {GERMAN_DAYS[wanted]} wurde geliefert.", now, past=True).at.date() == behind


@settings(max_examples=60, deadline=None)
@given(now=moments, hour=st.integers(6, 23), minute=st.integers(0, 59))
def test_tomorrow_at_a_time_is_that_time_on_the_wall(now: dt.datetime, hour: int, minute: int) -> None:
    found = only(f"morgen um {hour}:{minute:02} Uhr", now)
    assert found.at.date() == walk(now.date())
    assert (found.at.hour, found.at.minute) == (hour, minute)


@settings(max_examples=60, deadline=None)
@given(now=moments)
def test_ends_of_week_month_quarter_and_year(now: dt.datetime) -> None:
    month = now.date()
    while walk(month).month == month.month:
        month = walk(month)
    quarter = now.date()
    while (walk(quarter).month - 1) // 3 == (quarter.month - 1) // 3:
        quarter = walk(quarter)
    assert only("bis Monatsende", now).at.date() == month
    assert only("by quarter-end", now).at.date() == quarter
    assert only("bis Jahresende", now).at.date() == dt.date(now.year, 12, 31)
    if now.isoweekday() < 6:
        friday = now.date()
        while friday.isoweekday() != 5:
            friday = walk(friday)
        assert only("bis Ende der Woche", now).at.date() == friday
    else:
        assert times.find("bis Ende der Woche", now=now) == []


@settings(max_examples=60, deadline=None)
@given(now=moments, day=days)
def test_a_date_without_its_year_is_the_nearest_ahead(now: dt.datetime, day: dt.date) -> None:
    ahead = now.date()
    while (ahead.day, ahead.month) != (day.day, day.month):
        ahead = walk(ahead)
        assume((ahead - now.date()).days <= 300)
    assert only(f"bis {day.day}.{day.month}.", now).at.date() == ahead


@settings(max_examples=100, deadline=None)
@given(year=st.integers(1950, 2150))
def test_easter_is_the_sunday_behind_the_first_full_moon_of_spring(year: int) -> None:
    found = only("Wir kommen am Ostermontag um 9 Uhr.", dt.datetime(year, 1, 1, 10, tzinfo=dt.UTC))
    easter = walk(found.at.date(), step=-1)
    assert easter.isoweekday() == 7
    assert dt.date(year, 3, 22) <= easter <= dt.date(year, 4, 25)
    # The moon by Meton's cycle: within two days of full on the Sunday before, or on the days up to it.
    assert easter == slow_easter(year)


def slow_easter(year: int) -> dt.date:
    """The table of the church: golden number and epacts, as the almanac prints it."""
    golden = year % 19 + 1
    century = year // 100 + 1
    solar = 3 * century // 4 - 12
    lunar = (8 * century + 5) // 25 - 5
    epact = (11 * golden + 20 + lunar - solar) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full = 44 - epact if 44 - epact >= 21 else 74 - epact
    moon = dt.date(year, 3, 1) + dt.timedelta(days=full - 1)
    sunday = walk(moon)
    while sunday.isoweekday() != 7:
        sunday = walk(sunday)
    return sunday


@settings(max_examples=60, deadline=None)
@given(
    text=st.binary(max_size=200).map(lambda raw: raw.decode("utf-8", "replace")) | st.text(max_size=200),
    now=moments,
)
def test_no_text_raises_and_every_span_is_in_it(text: str, now: dt.datetime) -> None:
    for time in times.find(text, now=now, past=True):
        assert text[time.start : time.end] == time.words
        assert time.past or time.at.astimezone(dt.UTC) >= now.astimezone(dt.UTC)
        assert not time.past or time.at.astimezone(dt.UTC) <= now.astimezone(dt.UTC)
