"""How soon we answer: our defaults, what the house has set, what was agreed with a customer."""

import datetime as dt
import zoneinfo

from direktdraht.cases.clocks import clocks_of
from direktdraht.cases.models import Case, Look, NextKind, Severity
from direktdraht.cases.next_step import next_step
from direktdraht.cases.noting import set_severity
from direktdraht.cases.recounting import recount
from direktdraht.cases.targets import (
    DEFAULTS,
    Typed,
    Word,
    agreed,
    set_customer_targets,
    set_house_targets,
    target,
    typed,
)
from direktdraht.cases.verifying import verify
from direktdraht.customers.keeping import CustomerFacts, change_customer
from direktdraht.customers.models import Customer
from direktdraht.kit.clock import now
from direktdraht.kit.working_time import WorkingTime
from direktdraht.staff.days_off import add_days_off
from direktdraht.staff.hours import set_hours
from direktdraht.staff.models import Company, RegionHolidays
from tests.cast import People
from tests.record import fresh, nothing_changes, refused

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
EMPTY: Typed = {(word, severity): "" for word in Word for severity in Severity}
ANSWER_HIGH = (Word.ANSWER, Severity.HIGH)


def test_worse_is_sooner() -> None:
    office = WorkingTime(BERLIN, {day: [(dt.time(8), dt.time(18))] for day in range(1, 6)})
    for day in range(7):
        start = dt.datetime(2026, 11, 16 + day, 11, tzinfo=BERLIN)
        for spans in DEFAULTS.values():
            dues = [spans[severity].after(start, office) for severity in Severity]
            assert dues == sorted(dues)


def test_what_is_agreed_with_a_customer_goes_before_the_house_and_the_house_before_us(
    house: People, tran: Case
) -> None:
    def said() -> tuple[str, bool]:
        customer = Customer.objects.get(pk=tran.customer_id)
        found = target(*ANSWER_HIGH, Company.current(), customer)
        return str(found.span), found.is_agreed

    assert said() == ("120 working_minutes", False)
    set_house_targets({**EMPTY, ANSWER_HIGH: "90 min"}, by=house.oliver, at=now())
    assert said() == ("90 working_minutes", False)
    set_customer_targets(
        tran.customer, {**EMPTY, ANSWER_HIGH: "1 h rund um die Uhr"}, by=house.clara, at=now()
    )
    assert said() == ("60 minutes", True)
    assert [(word, severity, str(span)) for word, severity, span in agreed(tran.customer)] == [
        (Word.ANSWER, Severity.HIGH, "60 minutes")
    ]
    assert typed(tran.customer.targets)[ANSWER_HIGH] == "1 Stunde rund um die Uhr"
    set_customer_targets(tran.customer, EMPTY, by=house.clara, at=now())
    set_house_targets(EMPTY, by=house.oliver, at=now())
    assert said() == ("120 working_minutes", False)


def test_what_is_critical_is_counted_day_and_night_unless_it_says_otherwise(house: People) -> None:
    critical = (Word.ANSWER, Severity.CRITICAL)
    set_house_targets({**EMPTY, critical: "20 min"}, by=house.oliver, at=now())
    assert Company.current().targets == {"answer": {"critical": "20 minutes"}}


def test_what_cannot_be_read_is_refused_and_only_administrators_set_it_for_all(
    house: People, tran: Case
) -> None:
    with refused("bald"):
        set_house_targets({**EMPTY, ANSWER_HIGH: "bald"}, by=house.oliver, at=now())
    with refused("bald"):
        set_customer_targets(tran.customer, {**EMPTY, ANSWER_HIGH: "bald"}, by=house.clara, at=now())
    with refused():
        set_house_targets(EMPTY, by=house.clara, at=now())


def counted_anew(case: Case) -> tuple[dt.datetime | None, dt.datetime | None]:
    """After the worker was there nothing is stale, and verify agrees."""
    assert recount(at=now()) >= 1
    with nothing_changes():
        assert recount(at=now()) == 0
    assert not [line for line in verify() if "says next" in line or "looked at" in line]
    after = fresh(case)
    assert after.next_at == next_step(after, now()).at
    return after.next_at, after.look.at


def test_every_change_of_the_rules_counts_open_cases_anew(house: People, tran: Case, albers: Case) -> None:
    at, seen = now(), [fresh(tran).next_at]
    RegionHolidays.objects.create(
        region="CH-ZH",
        days={
            (tran.opened_at + dt.timedelta(days=day)).date().isoformat(): ["x", "x"] for day in range(-1, 9)
        },
    )
    Case.objects.filter(pk=albers.pk).update(closed_at=at, next_at=None, next_kind="")
    Look.objects.filter(case=albers).update(at=None)
    set_hours(dict.fromkeys(range(1, 8), "9-10"), by=house.oliver, at=at)
    seen.append(counted_anew(tran)[0])
    set_house_targets({**EMPTY, (Word.ANSWER, Severity.NORMAL): "6 h"}, by=house.oliver, at=at)
    seen.append(counted_anew(tran)[0])
    first = (tran.opened_at - dt.timedelta(days=1)).date()
    add_days_off(first, first + dt.timedelta(days=40), "", by=house.oliver, at=at)
    seen.append(counted_anew(tran)[0])
    Company.objects.update(days_off=[])
    set_customer_targets(
        tran.customer, {**EMPTY, (Word.ANSWER, Severity.NORMAL): "7 h"}, by=house.clara, at=at
    )
    seen.append(counted_anew(tran)[0])
    change_customer(
        fresh(tran).customer, CustomerFacts(name="Hotel Löwen", region="CH-ZH"), by=house.clara, at=at
    )
    seen.append(counted_anew(tran)[0])
    assert len(set(seen)) == len(seen), seen
    assert fresh(albers).next_at is None


def test_a_case_that_was_counted_by_old_rules_is_found_however_it_was_written(
    house: People, tran: Case
) -> None:
    """A verb that read the old hours and writes after the worker was there does not leave them behind."""
    set_hours(dict.fromkeys(range(1, 8), "9-10"), by=house.oliver, at=now())
    right = counted_anew(tran)
    Case.objects.update(next_at=now(), clock_rules=Company.current().clock_rules - 1)
    assert not [line for line in verify() if "says next" in line], "the worker has not been there yet"
    assert counted_anew(tran) == right


def test_a_customers_region_must_be_a_place_and_its_holidays_are_asked_for(house: People, tran: Case) -> None:
    with refused():
        change_customer(tran.customer, CustomerFacts(name="x", region="DE-XX"), by=house.clara, at=now())
    change_customer(tran.customer, CustomerFacts(name="x", region="AT-9"), by=house.clara, at=now())
    rules = Company.current().clock_rules
    assert RegionHolidays.objects.get().pk == "AT-9"
    change_customer(tran.customer, CustomerFacts(name="y", region="AT-9"), by=house.clara, at=now())
    assert Company.current().clock_rules == rules, "nothing to count anew"


def test_the_columns_say_what_is_next_and_when_to_look(tran: Case) -> None:
    at = tran.opened_at
    for severity in Severity:
        set_severity(tran, severity=severity, by=tran.owner, at=at)
        case = fresh(tran)
        (clock,) = clocks_of([case], at)[tran.pk]
        assert (case.next_kind, case.next_at, case.look.at) == (
            NextKind.ANSWER,
            clock.due_at,
            clock.warn_at,
        )
        assert case.clock_rules == Company.current().clock_rules
    Look.objects.update(at=clock.due_at + dt.timedelta(days=90))
    assert [line for line in verify() if "looked at" in line]
