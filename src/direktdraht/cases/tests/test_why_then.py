"""Why at this hour: the sentence behind each clock, in both languages."""

from django.utils import translation

from direktdraht.cases.acting import promise
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.noting import note_key_date
from direktdraht.cases.tests.times import DAY, MORNING, berlin, clocks, only
from direktdraht.customers.models import Customer
from direktdraht.staff.models import Company, RegionHolidays
from tests.cast import People, hagenbucher_case, tran_case


def test_where_they_are_decides_which_days_count(house: People) -> None:
    RegionHolidays.objects.create(region="CH-ZH", days={"2026-11-18": ["Auffahrt", "Ascension Day"]})
    case = tran_case(berlin(2026, 11, 17, 16, 30))
    Customer.objects.update(region="CH-ZH")
    Company.objects.update(hours={str(day): [["08:00", "12:00"], ["13:00", "17:00"]] for day in range(1, 6)})
    clock = only(case, MORNING)
    assert clock.due_at == berlin(2026, 11, 19, 11, 30)
    with translation.override("de"):
        assert clock.why == (
            "4 Arbeitsstunden ab Di., 16:30 Uhr. Mi. Feiertag (Auffahrt, Zürich), darum Do., 11:30 Uhr."
        )
    with translation.override("en"):
        assert clock.why == (
            "4 working hours from Tue, 16:30. Wed holiday (Ascension Day, Zürich), therefore Thu, 11:30."
        )


def test_why_is_said_for_every_kind(tran: Case) -> None:
    Customer.objects.update(targets={"answer": {"normal": "60 minutes"}})
    date = note_key_date(tran, what="Messe", date=MORNING + DAY, by=tran.owner, at=MORNING)
    KeyDate.objects.create(case=tran, at=MORNING + 2 * DAY, words="am Freitag")
    promise(tran, what="x", due_at=MORNING + 3 * DAY, by=tran.owner, at=MORNING)
    Case.objects.update(waits_since=MORNING)
    with translation.override("de"):
        assert [clock.why for clock in clocks(tran, MORNING)] == [
            "1 Stunde rund um die Uhr ab Di., 9 Uhr, so mit diesem Kunden vereinbart. Das ist Di., 10 Uhr.",
            "Ein Termin des Kunden, von uns eingetragen.",
            "Ein Termin des Kunden, in seinen Worten: „am Freitag“.",
            "Zugesagt am Di., 17. Nov., 9 Uhr für Fr., 20. Nov., 9 Uhr.",
        ]
    assert date.noted_at == MORNING


def test_long_closings_are_said_in_one(tran: Case) -> None:
    Company.objects.update(
        days_off=[["2026-12-24", "2027-01-01", "Betriebsferien"]],
        holidays={
            "2026-12-25": ["Weihnachten", "Christmas"],
            "2027-01-06": ["Heilige Drei Könige", "Epiphany"],
        },
    )
    answer_customer(tran, Answer("Gut."), by=tran.owner, at=berlin(2026, 12, 23, 9))
    clock = only(tran, MORNING)
    assert clock.due_at == berlin(2027, 1, 11, 9)
    with translation.override("de"):
        assert clock.why == (
            "5 Arbeitstage ab Mi., 23. Dez., 9 Uhr. Do., 24. Dez. Betriebsferien, Fr., 25. Dez. Feiertag "
            "(Weihnachten), Mo., 28. Dez. – Fr., 1. Jan. Betriebsferien, noch 1 freier Tag, "
            "darum Mo., 11. Jan., 9 Uhr."
        )


def test_on_the_direct_line_the_night_is_explained(house: People) -> None:
    case = hagenbucher_case(berlin(2026, 11, 22, 23))
    with translation.override("de"):
        assert only(case, MORNING).why == (
            "Auf dem Direktdraht 2 Stunden ab Mo., 8 Uhr. Die Nacht zählt nicht mit, aber jeder Tag, "
            "von 8 bis 20 Uhr. Das ist Mo., 10 Uhr."
        )
