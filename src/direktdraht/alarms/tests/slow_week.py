"""What alarms there must be in a week, counted minute by minute on one's fingers: slow, obvious, and without a line
of the code that it judges. Time is a number of minutes since START; half minutes exist."""

import datetime as dt
import functools
import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass, field

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
# Thursday, 0 h in Freiburg. On Sunday the clock goes back an hour.
START = dt.datetime(2026, 10, 22, 0, 0, tzinfo=BERLIN).astimezone(dt.UTC)
WEEK = 7 * 24 * 60 + 60
_KNOWN_FROM, _KNOWN_UNTIL = -10 * 24 * 60, 45 * 24 * 60
HOLIDAYS = {
    "": [dt.date(2026, 10, 28)],
    "AT-9": [dt.date(2026, 10, 26), dt.date(2026, 10, 28)],
    "CH-ZH": [dt.date(2026, 10, 23), dt.date(2026, 10, 28)],
}
PATIENCE = {"critical": 15, "high": 60, "normal": 120, "trifle": 480}
WEIGHTS = ["trifle", "normal", "high", "critical"]


def moment(minute: float) -> dt.datetime:
    return START + dt.timedelta(minutes=minute)


def is_office_minute(minute: int, region: str) -> bool:
    """8 to 12 and 13 to 17 on weekdays, but on holidays of ours and of the customer's place."""
    local = moment(minute).astimezone(BERLIN)
    at_work = 8 <= local.hour < 12 or 13 <= local.hour < 17
    return at_work and local.isoweekday() <= 5 and local.date() not in HOLIDAYS[region]


OFFICE = {
    region: {minute: is_office_minute(minute, region) for minute in range(_KNOWN_FROM, _KNOWN_UNTIL)}
    for region in HOLIDAYS
}


def close_on(day: dt.date) -> None:
    """The house notes a day off: from now on every minute of it counts for nobody."""
    for region, days in HOLIDAYS.items():
        days.append(day)
        OFFICE[region] |= {
            minute: False
            for minute in range(_KNOWN_FROM, _KNOWN_UNTIL)
            if moment(minute).astimezone(BERLIN).date() == day
        }
    for counted in (office_minutes_later, office_minutes_before, office_minutes_between, office_days_later):
        counted.cache_clear()


@functools.cache
def office_minutes_later(start: float, count: float, region: str) -> float:
    """Walks on, minute by minute, until count of them were office minutes."""
    now, left = start, count
    while left > 0:
        step = min(left, 1 - now % 1)
        if OFFICE[region][int(now // 1)]:
            left -= step
            now += step
        else:
            now = now // 1 + 1
    return now


@functools.cache
def office_minutes_before(end: int, count: int, region: str) -> int:
    now, left = end, count
    while left > 0:
        now -= 1
        left -= OFFICE[region][now]
    return now


@functools.cache
def office_minutes_between(start: int, end: int, region: str) -> int:
    return sum(OFFICE[region][minute] for minute in range(start, end))


@functools.cache
def office_days_later(start: int, days: int, region: str) -> int:
    """At the same hour, if that is an office hour; else at the next one of that day, or at its end."""
    local = moment(start).astimezone(BERLIN)
    day = local.date()
    while days:
        day += dt.timedelta(days=1)
        days -= day.isoweekday() <= 5 and day not in HOLIDAYS[region]
    hour = local.time()
    if hour < dt.time(8):
        hour = dt.time(8)
    elif dt.time(12) < hour < dt.time(13):
        hour = dt.time(13)
    elif hour > dt.time(17):
        hour = dt.time(17)
    then = dt.datetime.combine(day, hour, BERLIN).astimezone(dt.UTC)
    return round((then - START).total_seconds() / 60)


@dataclass
class Promise:
    started: int
    due: int
    is_open: bool = True


@dataclass
class Matter:
    """A clock: what it is about, when it must stop, when somebody is warned. For a word of ours also since when it is
    owed and how grave that is: then neither another hour nor a lighter weight makes it another matter."""

    kind: str
    about: int
    due: float
    warn: float
    since: int | None = None

    def told_of(self, complaint: "Complaint") -> list[tuple[str, int]]:
        """Who heard of this very matter, and when."""
        return [
            (who, when)
            for kind, about, due, weight, who, when in complaint.told
            if (kind, about) == (self.kind, self.about)
            and (
                due == self.due
                or (self.since is not None and when >= self.since and weight >= complaint.weight)
            )
        ]


@dataclass
class Complaint:
    number: int
    opened: int
    severity: str
    region: str
    owner: str
    waits_since: int | None = None
    last_word: int | None = None
    date: int | None = None
    date_noted: int = 0
    promises: list[Promise] = field(default_factory=list)
    # (kind, about, due, weight, who, when), as they were told
    told: list[tuple[str, int, float, int, str, int]] = field(default_factory=list)
    known: list[Matter] | None = None  # until something happens

    @property
    def weight(self) -> int:
        return WEIGHTS.index(self.severity)

    def matters(self, now: int) -> list[Matter]:
        if self.known is None or any(one.kind == "key_date" and one.due <= now for one in self.known):
            self.known = list(self._count(now))
        return self.known

    def _count(self, now: int) -> Iterator[Matter]:
        if self.waits_since is not None:
            yield self._answer(self.waits_since)
        else:
            yield self._silence(self.last_word if self.last_word is not None else self.opened)
        for number, promise in enumerate(self.promises):
            if promise.is_open:
                yield self._ahead("commitment", number, promise.started, promise.due)
        if self.date is not None and self.date > now:
            yield self._ahead("key_date", 0, self.date_noted, self.date)

    def _answer(self, since: int) -> Matter:
        if self.severity == "critical":
            return Matter("answer", 0, since + 30, since + 15, since)
        if self.severity == "trifle":
            return self._in_days("answer", since, 3)
        count = {"high": 120, "normal": 240}[self.severity]
        later = office_minutes_later
        due, half = later(since, count, self.region), later(since, count / 2, self.region)
        return Matter("answer", 0, due, half, since)

    def _silence(self, since: int) -> Matter:
        if self.severity == "critical":
            return Matter("silence", 0, since + 24 * 60, since + 12 * 60, since)
        return self._in_days("silence", since, {"high": 2, "normal": 5, "trifle": 10}[self.severity])

    def _in_days(self, kind: str, since: int, days: int) -> Matter:
        due = office_days_later(since, days, self.region)
        half = office_minutes_between(since, due, self.region) / 2
        return Matter(kind, 0, due, office_minutes_later(since, half, self.region), since)

    def _ahead(self, kind: str, about: int, started: int, due: int) -> Matter:
        half_day = office_minutes_before(due, 4 * 60, self.region)
        return Matter(kind, about, due, min(due, max(half_day, (started + due) / 2)))


@dataclass
class House:
    """Who is here: {"Clara": (from, until, "Miriam")}; who stands in as a rule: {"Jonas": "Clara"}. Ferit manages
    complaints, Jonas directs."""

    away: dict[str, tuple[int, int, str]]
    usual: dict[str, str]

    def acting(self, person: str, now: int) -> str:
        begin, end, deputy = self.away.get(person, (0, 0, ""))
        if not begin <= now < end:
            return person
        return deputy or (self.acting(self.usual[person], now) if person in self.usual else "")

    def chain(self, owner: str, now: int) -> list[str]:
        asked = [owner, *([self.usual[owner]] if owner in self.usual else []), "Ferit", "Jonas"]
        everybody = [self.acting(one, now) for one in asked]
        return list(dict.fromkeys(one for one in everybody if one))


def alarms_at(now: int, complaint: Complaint, house: House) -> Iterator[tuple[int, int, str, str]]:
    """(minute, complaint, kind, person) that are raised in this very minute."""
    for matter in complaint.matters(now):
        told = matter.told_of(complaint)
        chain = house.chain(complaint.owner, now)
        person = next((one for one in chain if one not in [who for who, _when in told]), None)
        if person is None:
            continue
        if not told:
            when = matter.warn
        elif person == chain[0]:
            when = told[-1][1]
        elif matter.kind == "key_date":
            continue
        elif complaint.severity == "critical":
            when = max(told[-1][1] + PATIENCE["critical"], matter.due)
        else:
            patience = PATIENCE[complaint.severity]
            when = max(office_minutes_later(told[-1][1], patience, complaint.region), matter.due)
        somebody_acts = complaint.severity == "critical" or OFFICE[complaint.region][now]
        if when <= now and somebody_acts:
            complaint.told.append((matter.kind, matter.about, matter.due, complaint.weight, person, now))
            yield now, complaint.number, matter.kind, person
