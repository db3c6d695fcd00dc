"""Within the frame nobody is asked; what is granted is a commitment or a deed, and the customer hears of it."""

import contextlib
import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from direktdraht.authority.frames import Role, limits_of
from direktdraht.authority.granting import Offer, act_first, grant
from direktdraht.authority.kinds import LIMITED, Basis, Kind, Worth
from direktdraht.authority.lending import lend, take_back_loan
from direktdraht.authority.models import AT_ONCE, Leave, Redress, Report
from direktdraht.authority.reporting import remind_due, write_report
from direktdraht.authority.tests.offers import DAY, money
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.cases.verifying import verify
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Company, Person
from tests.cast import People
from tests.record import refused, written


@pytest.mark.rule("S3.13")
def test_within_the_frame_one_step_and_nobody_is_asked(tran: Case, house: People) -> None:
    with written(tran) as new:
        grant(tran, money(120), by=house.miriam, at=now())
    redress, promised = Redress.objects.get(), Commitment.objects.get()
    assert redress.leave == Leave.COLLEAGUE
    assert redress.commitment == promised
    assert promised.keeper == house.miriam
    assert promised.what == "Eine Gutschrift über 120,00\xa0€ für Sie"
    assert InformDuty.objects.filter(commitment=promised, about="made").exists()
    assert new.kinds == ["commitment.made", "redress.granted"]
    assert [entry.audience for entry in new.entries] == ["customer", "staff"]
    assert new.mails == []
    assert verify() == []


def test_what_is_done_already_is_a_deed(tran: Case, house: People) -> None:
    grant(tran, Offer(Worth(Kind.EXPRESS, 40_00, "EUR"), "Per Express unterwegs"), by=house.miriam, at=now())
    assert Action.objects.get().what == "Per Express unterwegs"
    assert Redress.objects.get().action == Action.objects.get()
    assert InformDuty.objects.filter(about="deed").exists()


def test_told_by_voice_no_letter_goes_out(tran: Case, house: People) -> None:
    grant(tran, money(50), spoken=True, by=house.miriam, at=now())
    assert not InformDuty.objects.open().exists()


@pytest.mark.parametrize("basis", list(Basis))
def test_owed_goodwill_or_undecided_stays_among_us(tran: Case, house: People, basis: Basis) -> None:
    grant(tran, Offer(Worth(Kind.CREDIT, 50_00, "EUR"), "", now() + DAY, basis), by=house.miriam, at=now())
    assert Redress.objects.get().basis == basis
    assert "Kulanz" not in Commitment.objects.get().what


@pytest.mark.parametrize(
    ("offer", "words"),
    [
        (money(151), "mehr, als"),
        (money(10, currency="CHF"), "mehr, als"),
        (money(0), "Wie viel"),
        (Offer(Worth(Kind.INTANGIBLE), ""), "Satz"),
    ],
)
def test_above_the_frame_it_is_refused_with_the_way_on(
    tran: Case, house: People, offer: Offer, words: str
) -> None:
    with refused(words):
        grant(tran, offer, by=house.miriam, at=now())


def test_a_case_gets_what_a_case_gets_whoever_grants_it(tran: Case, house: People) -> None:
    grant(tran, money(100), by=house.miriam, at=now())
    with refused():
        grant(tran, money(100), by=house.clara, at=now())
    grant(tran, money(100), by=house.ferit, at=now())


def test_the_month_is_counted_over_the_role_and_begins_anew(tran: Case, albers: Case, house: People) -> None:
    at = now().astimezone(Company.current().zone).replace(day=28, hour=12)
    Company.objects.update(frames={"colleague": {"credit": [150_00, 200_00]}})
    offer = Offer(Worth(Kind.CREDIT, 150_00, "EUR"), "", at + 60 * DAY)
    grant(tran, offer, by=house.miriam, at=at)
    with refused():
        grant(albers, offer, by=house.clara, at=at)
    grant(albers, offer, by=house.clara, at=at + 5 * DAY)


def test_what_costs_no_money_is_free_for_everybody(tran: Case, house: People) -> None:
    offer = Offer(Worth(Kind.INTANGIBLE), "Sie kommen als Erste dran", now() + DAY)
    grant(tran, offer, by=house.miriam, at=now())
    assert Redress.objects.get().form == "intangible"


def test_whoever_directs_needs_no_frame(tran: Case, house: People) -> None:
    grant(tran, money(90_000), by=house.jonas, at=now())
    assert Redress.objects.get().leave == Leave.OWN


def test_a_firm_of_one_asks_itself_nothing(tran: Case, house: People) -> None:
    Person.objects.exclude(pk=house.ferit.pk).update(is_active=False)
    Person.objects.update(is_complaint_manager=False, is_managing_director=False)
    grant(tran, money(90_000), by=Person.objects.get(pk=house.ferit.pk), at=now())
    assert Redress.objects.get().leave == Leave.OWN


@pytest.mark.rule("S3.25")
@pytest.mark.parametrize("to", ["person", "role"])
def test_more_is_lent_for_a_time_and_comes_back_by_itself(tran: Case, house: People, to: str) -> None:
    whom = {"person": house.miriam} if to == "person" else {"role": Role.COLLEAGUE}
    lend(Worth(Kind.CREDIT, 500_00, "EUR"), until=now() + DAY, by=house.jonas, at=now(), **whom)  # type: ignore[arg-type]
    grant(tran, money(400), by=house.miriam, at=now())
    assert Redress.objects.get().leave == Leave.LENT
    with refused():
        grant(tran, money(101), by=house.miriam, at=now())
    with refused():
        grant(tran, money(100), by=house.miriam, at=now() + 2 * DAY)


def test_a_loan_is_taken_back(tran: Case, house: People) -> None:
    loan = lend(
        Worth(Kind.CREDIT, 500_00, "EUR"), person=house.miriam, until=now() + DAY, by=house.jonas, at=now()
    )
    take_back_loan(loan, by=house.jonas, at=now())
    with refused():
        grant(tran, money(400), by=house.miriam, at=now())


def test_only_whoever_directs_lends(house: People) -> None:
    with refused():
        lend(
            Worth(Kind.CREDIT, 500_00, "EUR"),
            person=house.miriam,
            until=now() + DAY,
            by=house.ferit,
            at=now(),
        )


@pytest.mark.rule("S0.53")
def test_at_night_in_a_critical_case_one_acts_first_and_reports(tran: Case, house: People) -> None:
    set_severity(tran, severity=Severity.CRITICAL, by=house.miriam, at=now())
    at = now().astimezone(Company.current().zone).replace(hour=3)
    with written(tran) as new:
        report = act_first(
            tran, Offer(Worth(Kind.TRAVEL, 900_00, "EUR"), "", at + DAY), by=house.miriam, at=at
        )
    assert report is not None
    assert report.due_at == at + DAY
    assert [mail.to_address for mail in new.mails] == [house.jonas.email]
    with refused():
        write_report(report, text="Ich bin gefahren.", by=house.clara, at=at)
    with written(tran) as new:
        write_report(report, text="Ich bin gefahren, der Saal war voll.", by=house.miriam, at=at + DAY / 2)
    assert new.kinds == ["report.written"]
    assert "der Saal war voll" in new.mail.text
    assert remind_due(at=at + 2 * DAY) == 0
    assert verify() == []


def test_a_report_that_is_late_reminds_its_author_then_whoever_directs_hears(
    tran: Case, house: People
) -> None:
    set_severity(tran, severity=Severity.CRITICAL, by=house.miriam, at=now())
    act_first(tran, money(900), by=house.miriam, at=now())
    assert remind_due(at=now()) == 0
    with written(tran) as new:
        assert remind_due(at=now() + 2 * DAY) == 1
        assert remind_due(at=now() + 2 * DAY) == 0
    assert new.mail.to_address == house.miriam.email
    with written(tran) as new:
        assert remind_due(at=now() + 3 * DAY) == 1
        assert remind_due(at=now() + 9 * DAY) == 0
    assert new.mail.to_address == house.jonas.email
    assert house.miriam.phone in new.mail.text


def test_in_a_firm_of_one_no_report_is_owed_and_nobody_is_reminded(tran: Case, house: People) -> None:
    Person.objects.exclude(pk=house.miriam.pk).update(is_active=False)
    set_severity(tran, severity=Severity.CRITICAL, by=house.miriam, at=now())
    assert act_first(tran, money(900), by=house.miriam, at=now()) is None
    assert remind_due(at=now() + 9 * DAY) == 0


@pytest.mark.parametrize("severity", [Severity.HIGH, Severity.NORMAL, Severity.TRIFLE])
def test_nobody_acts_first_where_it_is_not_critical(tran: Case, house: People, severity: Severity) -> None:
    set_severity(tran, severity=severity, by=house.miriam, at=now())
    with refused("kritisch"):
        act_first(tran, money(900), by=house.miriam, at=now())


def test_within_the_frame_there_is_nothing_to_report(tran: Case, house: People) -> None:
    assert act_first(tran, money(50), by=house.miriam, at=now()) is None
    assert not Report.objects.exists()


AMOUNTS = st.lists(
    st.tuples(
        st.sampled_from(["tran", "albers"]),
        st.sampled_from(["miriam", "clara", "ferit"]),
        st.integers(1, 300),
    ),
    max_size=12,
)


@pytest.mark.rule("S3.13")
@given(tries=AMOUNTS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_tried_nothing_is_granted_at_once_beyond_a_frame(
    tran: Case, albers: Case, house: People, tries: list[tuple[str, str, int]]
) -> None:
    Company.objects.update(frames={"colleague": {"credit": [150_00, 220_00]}})
    at, before = now(), Redress.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    month = at + dt.timedelta(days=40 * (before + 1))  # each example in a month of its own
    cases = {"tran": tran, "albers": albers}
    for case, who, euros in tries:
        offer = Offer(Worth(Kind.CREDIT, euros * 100, "EUR"), "", month + DAY)
        with contextlib.suppress(Refused):
            grant(cases[case], offer, by=getattr(house, who), at=month)
    new = Redress.objects.filter(pk__gt=before)
    assert set(new.values_list("leave", flat=True)) <= set(AT_ONCE)
    limits = {Leave.COLLEAGUE: 150_00, Leave.COMPLAINT_MANAGER: 1_000_00}
    for leave, limit in limits.items():
        for case in cases.values():
            assert sum(one.amount for one in new.filter(leave=leave, case=case)) <= limit
    assert sum(one.amount for one in new.filter(leave=Leave.COLLEAGUE)) <= 220_00
    assert set(limits_of(Role.COLLEAGUE, Company.current())) == set(LIMITED)
