"""One simulated week, minute by minute: two hundred cases, a clock that goes back, a night without a worker."""

import datetime as dt
import random
from collections import Counter, defaultdict

import pytest
from django.db import connection

from direktdraht.alarms.models import Alarm
from direktdraht.alarms.sweeping import raise_due_alarms
from direktdraht.alarms.tests.slow_week import (
    START,
    WEEK,
    WEIGHTS,
    Complaint,
    House,
    Promise,
    alarms_at,
    close_on,
    moment,
)
from direktdraht.cases.acting import keep, move, promise
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.next_step import rewrite_passed
from direktdraht.cases.noting import note_key_date, set_severity
from direktdraht.cases.opening import Complaint as Came
from direktdraht.cases.opening import open_case
from direktdraht.cases.owning import give_to
from direktdraht.cases.recounting import recount
from direktdraht.cases.verifying import verify
from direktdraht.cases.waiting import they_spoke, we_spoke
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.models import Commitment
from direktdraht.customers.models import Contact, Customer
from direktdraht.staff.absences import note_absence, set_usual_deputy
from direktdraht.staff.days_off import add_days_off
from direktdraht.staff.models import Company, Person, RegionHolidays
from tests.cast import People

pytestmark = [
    pytest.mark.rule("S0.41"),
    pytest.mark.rule("S4.14"),
    pytest.mark.process,  # for its length: ten thousand minutes
    pytest.mark.skipif(connection.vendor != "sqlite", reason="a week is as long on every database"),
]
CASES = 200
# Minutes from Thursday, 0 h; on Sunday an hour is lived twice.
MONDAY, TUESDAY, WEDNESDAY = (day * 1440 + 60 for day in (4, 5, 6))
USUAL = {"Jonas": "Clara", "Ferit": "Miriam"}
# On Monday morning somebody remembers that nobody works on Tuesday: whatever is owed is counted anew.
CLOSED, REMEMBERED = dt.date(2026, 10, 27), MONDAY + 9 * 60 + 20
AWAY = {"Clara": (MONDAY + 9 * 60, WEDNESDAY, "Miriam"), "Ferit": (1 * 1440, 2 * 1440, "")}
# From Monday, 18 h, until Tuesday, 7:30 h, nobody works off anything.
DOWN = range(MONDAY + 18 * 60, TUESDAY + 7 * 60 + 30)
ACTS = ("speak", "hear", "give", "give", "shift", "fulfil", "date", "graver")


class Week:
    """Every act twice: by our verbs on rows, and by plain numbers in the slow count."""

    def __init__(self, house: People) -> None:
        self.people = {one.given_name: one for one in (house.clara, house.ferit, house.jonas, house.miriam)}
        self.dice = random.Random(2610)
        self.slow: dict[int, Complaint] = {}
        self.promised: dict[int, list[Commitment]] = defaultdict(list)
        self.keys: dict[int, int] = {}

    def script(self) -> dict[int, list[tuple[str, int]]]:
        """What happens, by minute: a complaint comes, and up to five things follow."""
        acts: dict[int, list[tuple[str, int]]] = defaultdict(list)
        for number in range(CASES):
            now = self.dice.randrange(5 * 1440)
            acts[now].append(("come", number))
            for _act in range(self.dice.randrange(6)):
                now += self.dice.choice([7, 45, 130, 400, 1300])
                acts[now].append((self.dice.choice(ACTS), number))
        return acts

    def case(self, number: int) -> Case:
        return Case.objects.get(pk=self.keys[number])

    def owner(self, number: int) -> Person:
        return self.people[self.slow[number].owner]

    def come(self, number: int, now: int) -> None:
        region, owner = (
            self.dice.choice(["", "", "AT-9", "CH-ZH"]),
            self.dice.choice(["Clara", "Clara", "Ferit", "Jonas"]),
        )
        severity = self.dice.choice(["critical", "high", "normal", "normal", "trifle"])
        customer = Customer.objects.create(name=f"Kunde {number}", region=region, created_at=START)
        contact = Contact.objects.create(customer=customer, family_name=f"Kundin {number}")
        came = Came(contact, f"Fall {number}", "Der Beamer flackert.", Case.Channel.MAIL, moment(now))
        case = open_case(came, at=moment(now))
        by = self.people[owner]
        give_to(case, by, by=by, at=moment(now))
        set_severity(case, severity=Severity(severity), by=by, at=moment(now))
        self.keys[number] = case.pk
        self.slow[number] = Complaint(number, now, severity, region, owner, waits_since=now)
        they_spoke(self.case(number), at=moment(now))

    def speak(self, number: int, now: int) -> None:
        we_spoke(self.case(number), at=moment(now))
        self._heard(number, now)

    def hear(self, number: int, now: int) -> None:
        they_spoke(self.case(number), at=moment(now))
        slow = self.slow[number]
        slow.waits_since = now if slow.waits_since is None else slow.waits_since

    def give(self, number: int, now: int) -> None:
        due = now + self.dice.choice([20, 90, 300, 1440, 2900])
        told = {"due_at": moment(due), "spoken": True, "by": self.owner(number), "at": moment(now)}
        self.promised[number].append(promise(self.case(number), what="Leihgerät", **told))
        self.slow[number].promises.append(Promise(now, due))
        self._heard(number, now)

    def shift(self, number: int, now: int) -> None:
        for given, slow in zip(self.promised[number], self.slow[number].promises, strict=True):
            if slow.is_open:
                told = {"spoken": True, "by": self.owner(number), "at": moment(now)}
                move(self.case(number), given, NewTime(moment(now + 401)), **told)
                slow.started, slow.due = now, now + 401
                return self._heard(number, now)

    def fulfil(self, number: int, now: int) -> None:
        for given, slow in zip(self.promised[number], self.slow[number].promises, strict=True):
            if slow.is_open:
                keep(self.case(number), given, spoken=True, by=self.owner(number), at=moment(now))
                slow.is_open = False
                return self._heard(number, now)

    def date(self, number: int, now: int) -> None:
        if self.slow[number].date is None:
            date = now + self.dice.choice([500, 2000])
            by = self.owner(number)
            note_key_date(self.case(number), what="Probe", date=moment(date), by=by, at=moment(now))
            self.slow[number].date, self.slow[number].date_noted = date, now

    def graver(self, number: int, now: int) -> None:
        slow = self.slow[number]
        slow.severity = WEIGHTS[min(slow.weight + 1, len(WEIGHTS) - 1)]
        by = self.owner(number)
        set_severity(self.case(number), severity=Severity(slow.severity), by=by, at=moment(now))

    def close(self, now: int) -> None:
        """No clock keeps what it was counted by."""
        add_days_off(CLOSED, CLOSED, "", by=self.people["Jonas"], at=moment(now))
        while recount(at=moment(now)):
            pass
        close_on(CLOSED)
        for slow in self.slow.values():
            slow.known = None

    def _heard(self, number: int, now: int) -> None:
        self.slow[number].waits_since, self.slow[number].last_word = None, now


@pytest.fixture
def week(house: People) -> Week:
    hours = {str(day): [["08:00", "12:00"], ["13:00", "17:00"]] for day in range(1, 6)}
    Company.objects.update(hours=hours, holidays={"2026-10-28": ["Betriebsfest", "Company day"]})
    RegionHolidays.objects.create(region="AT-9", days={"2026-10-26": ["Nationalfeiertag", "National Day"]})
    RegionHolidays.objects.create(region="CH-ZH", days={"2026-10-23": ["Ortsfeiertag", "A day of theirs"]})
    scene = Week(house)
    house.jonas.is_administrator = True
    for name, deputy in USUAL.items():
        set_usual_deputy(scene.people[name], scene.people[deputy], by=scene.people[name], at=START)
    for name, (begin, end, deputy) in AWAY.items():
        person = scene.people[name]
        absence = {"starts_at": moment(begin), "ends_at": moment(end), "deputy": scene.people.get(deputy)}
        note_absence(person, **absence, by=person, at=START)
    return scene


def test_a_week_of_alarms_is_what_one_counts_on_ones_fingers(week: Week) -> None:
    slow_house, expected = House(AWAY, USUAL), []
    script = week.script()
    for now in range(WEEK):
        for act, number in script[now]:
            getattr(week, act)(number, now)
            week.slow[number].known = None
        if now == REMEMBERED:
            week.close(now)
        if now in DOWN:
            continue
        while raise_due_alarms(at=moment(now)):
            pass
        expected += [alarm for one in week.slow.values() for alarm in alarms_at(now, one, slow_house)]
        if now % 1440 == 720:
            _what_is_next_agrees(week, now)
    numbers = {key: number for number, key in week.keys.items()}
    raised = [
        (
            round((alarm.raised_at - START).total_seconds() / 60),
            numbers[alarm.case_id],
            alarm.kind,
            alarm.person.given_name,
        )
        for alarm in Alarm.objects.select_related("person")
    ]
    assert (set(raised) - set(expected), set(expected) - set(raised)) == (set(), set())
    assert len(raised) == len(expected)
    assert len(raised) > 300, "a week in which something happens"
    assert {kind for _at, _case, kind, _who in raised} == {"answer", "silence", "commitment", "key_date"}
    twice = Counter(Alarm.objects.values_list("case", "kind", "about", "due_at", "person"))
    assert max(twice.values()) == 1, "nobody hears twice of one matter"
    assert verify() == []


def _what_is_next_agrees(week: Week, now: int) -> None:
    """The duty that stands on the desk is the one that one counts."""
    while rewrite_passed(at=moment(now)):
        pass
    stored = dict(Case.objects.values_list("pk", "next_at"))
    for number, complaint in week.slow.items():
        due = min(matter.due for matter in complaint.matters(now))
        assert stored[week.keys[number]] == moment(due), (number, now)
