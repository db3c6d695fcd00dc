"""The sweep on real rows: who is told, once, and what makes it fall silent."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from direktdraht.alarms.models import Alarm
from direktdraht.alarms.standing import standing_alarms
from direktdraht.alarms.sweeping import PUT_OFF, raise_due_alarms
from direktdraht.alarms.tests.sweeps import HOUR, MORNING, sweep_until, told
from direktdraht.cases.acting import move, promise
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.leaving_everything import leave_everything
from direktdraht.cases.merging import merge_case
from direktdraht.cases.models import Case, KeyDate, Look, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.commitments.committing import NewTime
from direktdraht.customers.models import Contact
from direktdraht.hooks.models import Hook, HookCall
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.absences import note_absence
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Audience, Entry
from tests.cast import People, albers_case, complaint_by_mail, tran_case
from tests.record import fresh

pytestmark = [pytest.mark.rule("S0.41"), pytest.mark.rule("S0.49")]


def test_silence_climbs_and_each_hears_once(house: People) -> None:
    case = tran_case(MORNING)
    KeyDate.objects.filter(case=case).delete()
    assert case.owner == house.ferit, "the complaint manager himself: he is not told twice"
    sweep_until(MORNING + 9 * HOUR)
    assert told(case) == [("answer", "Ferit", "Tue 11:00"), ("answer", "Jonas", "Tue 13:00")]


def test_a_word_of_ours_ends_it(house: People) -> None:
    case = tran_case(MORNING)
    answer_customer(case, Answer("Ich bin um zwölf bei Ihnen."), by=house.ferit, at=MORNING + HOUR)
    sweep_until(MORNING + 9 * HOUR)
    assert "answer" not in [kind for kind, *_rest in told(case)]


def test_a_mail_by_a_machine_ends_nothing(house: People) -> None:
    case = tran_case(MORNING)
    assert OutgoingMail.objects.exists(), "the notice to Ferit"
    sweep_until(MORNING + 3 * HOUR)
    assert told(case), "he was told of it, but nobody has spoken with her"


def test_at_night_only_what_is_critical_wakes_somebody(house: People) -> None:
    night = MORNING + 13 * HOUR
    quiet, loud = tran_case(night), albers_case(night)
    KeyDate.objects.all().delete()
    set_severity(quiet, severity="normal", by=house.ferit, at=night)
    set_severity(loud, severity="critical", by=house.clara, at=night)
    sweep_until(night + HOUR, since=night)
    assert [(kind, who) for kind, who, _at in told(loud)] == [
        ("answer", "Clara"),
        ("answer", "Ferit"),
        ("answer", "Jonas"),
    ]
    assert told(quiet) == []


def test_a_date_that_moves_is_another_matter(house: People) -> None:
    case = tran_case(MORNING)
    KeyDate.objects.all().delete()
    promised = promise(
        case, what="Leihgerät", due_at=MORNING + 3 * HOUR, spoken=True, by=house.ferit, at=MORNING
    )
    sweep_until(MORNING + 2 * HOUR)
    assert told(case) == [("commitment", "Ferit", "Tue 10:30")]
    later = MORNING + 6 * HOUR
    move(case, promised, NewTime(later), spoken=True, by=house.ferit, at=MORNING + 2 * HOUR)
    sweep_until(later, since=MORNING + 2 * HOUR)
    assert [row for row in told(case) if row[0] == "commitment"] == [
        ("commitment", "Ferit", "Tue 10:30"),
        ("commitment", "Ferit", "Tue 13:00"),
        ("commitment", "Jonas", "Tue 15:00"),
    ]


def test_whoever_stands_in_hears_instead(house: People) -> None:
    note_absence(
        house.clara,
        starts_at=MORNING - HOUR,
        ends_at=MORNING + 48 * HOUR,
        deputy=house.miriam,
        by=house.clara,
        at=MORNING - 2 * HOUR,
    )
    case = albers_case(MORNING)
    Case.objects.filter(pk=case.pk).update(owner=house.clara)
    KeyDate.objects.all().delete()
    sweep_until(MORNING + 2 * HOUR)
    assert [who for _kind, who, _at in told(case)][:2] == ["Miriam", "Ferit"]


def test_who_falls_ill_later_is_stood_in_for_too(house: People) -> None:
    case = albers_case(MORNING)
    KeyDate.objects.all().delete()
    set_severity(case, severity="normal", by=house.clara, at=MORNING)
    sweep_until(MORNING + 2 * HOUR)
    assert [who for _kind, who, _at in told(case)] == ["Clara"]
    note_absence(
        house.clara,
        starts_at=MORNING + 2 * HOUR,
        ends_at=MORNING + 48 * HOUR,
        deputy=house.miriam,
        by=house.clara,
        at=MORNING + 2 * HOUR,
    )
    sweep_until(MORNING + 3 * HOUR, since=MORNING + 2 * HOUR)
    assert [who for _kind, who, _at in told(case)] == ["Clara", "Miriam"]


@pytest.mark.rule("S0.30")
def test_past_its_time_it_goes_to_whoever_covers_then_to_those_above(house: People) -> None:
    case, rescued = albers_case(MORNING), albers_case(MORNING)
    KeyDate.objects.all().delete()
    set_severity(case, severity="normal", by=house.clara, at=MORNING)
    sweep_until(MORNING + 2 * HOUR)
    leave = MORNING + 3 * HOUR
    leave_everything(house.clara, to=house.miriam, until=leave + 9 * HOUR, because_of=rescued, at=leave)
    sweep_until(MORNING + 12 * HOUR, since=leave)
    assert [who for _kind, who, _at in told(case)] == ["Clara", "Miriam", "Ferit", "Jonas"]


def test_in_a_firm_of_one_nothing_climbs(house: People) -> None:
    Person.objects.exclude(pk=house.ferit.pk).update(is_active=False)
    Person.objects.filter(pk=house.ferit.pk).update(is_managing_director=True, is_administrator=True)
    case = tran_case(MORNING)
    sweep_until(MORNING + 9 * HOUR)
    assert [who for kind, who, _at in told(case) if kind == "answer"] == ["Ferit"]


def test_the_mail_holds_the_customers_words_and_a_number_to_tap(house: People) -> None:
    case = tran_case(MORNING)
    KeyDate.objects.all().delete()
    sweep_until(MORNING + 5 * HOUR)
    first, second = Alarm.objects.order_by("raised_at")
    assert "Mai Tran" in first.mail.subject
    for alarm in (first, second):
        assert "der Beamer aus der letzten Lieferung flackert" in alarm.mail.text
        assert "tel:017604069012" in alarm.mail.text
        assert "Warum dann? 4 Arbeitsstunden ab Di., 9 Uhr. Das ist Di., 13 Uhr." in alarm.mail.text
    assert "Ferit Aydın" in second.mail.text
    assert "Ferit Aydın" not in first.mail.text, "nobody is told that they take care themselves"
    entries = Entry.objects.filter(stream_id=case.pk, kind="alarm.raised")
    assert {entry.audience for entry in entries} == {Audience.STAFF}


@pytest.mark.rule("S3.17")
def test_what_came_in_twice_is_told_with_the_words_and_numbers_of_both(house: People) -> None:
    Hook.objects.create(pk=1, url="https://alarm.example/")
    case = tran_case(MORNING)
    Contact.objects.filter(pk=case.complainant_id).update(phone="")
    reception = Contact.objects.create(customer=case.customer, family_name="Sailer", phone="0761 5550")
    twice = complaint_by_mail(reception, "Der Beamer ist dunkel.", subject="Beamer", at=MORNING + HOUR / 2)
    KeyDate.objects.all().delete()
    merge_case(twice, fresh(case), by=house.ferit, at=MORNING + HOUR)
    sweep_until(MORNING + 3 * HOUR, since=MORNING + HOUR)
    mail = Alarm.objects.filter(case=case)[0].mail
    assert mail.text.index("Der Beamer ist dunkel.") < mail.text.index("Mai Tran") < mail.text.index("Sailer")
    assert "tel:07615550" in mail.text
    call = HookCall.objects.latest("pk").body
    assert call["customer"]["tel"] == "tel:07615550"  # type: ignore[index]


def test_another_system_is_called_with_the_same(house: People) -> None:
    Hook.objects.create(pk=1, url="https://alarm.example/")
    tran_case(MORNING)
    complaint = HookCall.objects.get()
    assert complaint.body["type"] == "complaint"
    sweep_until(MORNING + 2 * HOUR)
    alarm = HookCall.objects.exclude(pk=complaint.pk).get()
    assert alarm.body["type"] == "alarm.answer"
    assert alarm.body["for"]["name"] == "Ferit Aydın"
    assert alarm.body["customer"]["tel"] == "tel:017604069012"
    assert "flackert" in alarm.body["words"]


def test_the_desk_shows_it_to_whom_it_reached_as_long_as_it_holds(house: People) -> None:
    case = tran_case(MORNING)
    KeyDate.objects.all().delete()
    at = MORNING + 5 * HOUR
    sweep_until(at)
    assert [alarm.case for alarm in standing_alarms(house.jonas, at=at)] == [case]
    assert not standing_alarms(house.ferit, at=at), "his own list says it already"
    answer_customer(fresh(case), Answer("Ich bin um zwölf bei Ihnen."), by=house.ferit, at=at)
    assert not standing_alarms(house.jonas, at=at)


def test_a_sweep_asks_the_same_however_many_cases_there_are(house: People) -> None:
    tran_case(MORNING)
    raise_due_alarms(at=MORNING)
    with CaptureQueriesContext(
        connection,
    ) as few:
        Look.objects.update(at=MORNING)
        raise_due_alarms(at=MORNING)
    for _more in range(5):
        albers_case(MORNING)
    Look.objects.update(at=MORNING)
    with CaptureQueriesContext(connection) as many:
        Look.objects.update(at=MORNING)
        raise_due_alarms(at=MORNING)
    assert len(many) <= len(few) + 2


def test_a_case_that_fails_is_put_off_and_its_neighbours_are_told(
    house: People, caplog: pytest.LogCaptureFixture
) -> None:
    broken, sound = tran_case(MORNING), albers_case(MORNING)
    KeyDate.objects.all().delete()
    Case.objects.update(severity=Severity.NORMAL)
    Case.objects.filter(pk=broken.pk).update(severity="unheard")  # as by a hand in the database
    at = MORNING + 2 * HOUR
    assert raise_due_alarms(at=at) == 2
    assert told(sound)
    assert not told(broken)
    assert fresh(broken).look.at == at + PUT_OFF
    assert f"case {broken.pk} could not be told of" in caplog.text
    assert raise_due_alarms(at=at) == 0, "nobody is told twice, and nothing turns in a circle"
    Case.objects.filter(pk=broken.pk).update(severity=Severity.NORMAL)
    sweep_until(at + PUT_OFF, since=at)
    assert [(kind, who) for kind, who, _at in told(broken)] == [("answer", "Ferit")]


def test_what_the_database_refuses_for_one_case_stops_no_other(house: People) -> None:
    refused, sound = tran_case(MORNING), albers_case(MORNING)
    KeyDate.objects.all().delete()
    Case.objects.update(severity=Severity.NORMAL)
    with alarms_refused_for(refused):
        raise_due_alarms(at=MORNING + 2 * HOUR)
    assert told(sound)
    assert not told(refused)
    assert not OutgoingMail.objects.filter(stream_id=refused.pk, due_at__gt=MORNING).exists()


@contextmanager
def alarms_refused_for(case: Case) -> Iterator[None]:
    """A rule in the database that this case's alarms break, until the end of the block."""
    broken = f"NEW.case_id = {case.pk}"
    if connection.vendor == "postgresql":
        begin = [
            "CREATE FUNCTION refuse_alarm() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'refused'; END $$",
            f"CREATE TRIGGER refuse_alarm BEFORE INSERT ON alarms_alarm FOR EACH ROW WHEN ({broken})"
            " EXECUTE FUNCTION refuse_alarm()",
        ]
        end = ["DROP FUNCTION refuse_alarm CASCADE"]
    else:
        begin = [
            f"CREATE TRIGGER refuse_alarm BEFORE INSERT ON alarms_alarm WHEN {broken}"
            " BEGIN SELECT RAISE(ABORT, 'refused'); END"
        ]
        end = ["DROP TRIGGER refuse_alarm"]
    with connection.cursor() as cursor:
        for statement in begin:
            cursor.execute(statement)
        yield
        for statement in end:
            cursor.execute(statement)
