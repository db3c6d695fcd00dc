"""A colleague's own calendar, read back by a parser that is not ours (vobject)."""

import datetime as dt
from typing import Any

import pytest
import vobject
from django.utils import timezone, translation

from direktdraht.cases import acting, hearing, noting, planning
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.own_calendar import own_calendar
from direktdraht.commitments.planning import Step
from direktdraht.kit.clock import now
from direktdraht.staff.absences import note_absence
from direktdraht.staff.models import Person
from tests.cast import People

DAY = dt.timedelta(days=1)
SECRET = "KOLLEGENSACHE"


def events(person: Person) -> dict[str, Any]:
    """By their words."""
    with translation.override("de"):
        calendar = vobject.readOne(own_calendar(person, at=now()))
    assert not hasattr(calendar, "method"), "a feed invites nobody"
    return {event.summary.value: event for event in calendar.contents.get("vevent", [])}


@pytest.fixture
def filled(albers: Case, tran: Case, house: People) -> dt.datetime:
    """Tomorrow at noon, and something of everything on it."""
    KeyDate.objects.all().delete()
    noon = timezone.localtime(now()).replace(hour=12, minute=0, second=0, microsecond=0) + DAY
    clara, at = house.clara, now()
    acting.promise(
        albers, what="Generalprobe", due_at=noon, is_presence=True, place="Konzerthaus", by=clara, at=at
    )
    acting.promise(albers, what="Fassung 2", due_at=noon, by=clara, at=at)
    kept = acting.promise(albers, what="Rückruf", due_at=noon, by=clara, at=at)
    acting.keep(albers, kept, by=clara, at=at)
    acting.promise(tran, what="Ersatzgerät", due_at=noon, by=house.ferit, at=at)
    planning.plan(albers, Step("Probe im Saal", noon, clara, True), by=clara, at=at)
    planning.plan(albers, Step(f"{SECRET} Reif ermahnen", noon, clara), by=clara, at=at)
    noting.note_key_date(albers, what="Vortrag", date=noon, by=clara, at=at)
    noting.note_key_date(albers, what="Messe", date=noon, has_time=False, by=clara, at=at)
    noting.note(albers, text=f"{SECRET} Notiz", by=clara, at=at)
    hearing.speak(albers, text=f"{SECRET} Anruf", incoming=True, by=clara, at=at)
    midnight = noon.replace(hour=0)
    note_absence(clara, starts_at=midnight, ends_at=midnight + 2 * DAY, deputy=house.miriam, by=clara, at=at)
    return noon


@pytest.mark.rule("S0.28")
def test_it_holds_what_is_ones_own_and_ahead(filled: dt.datetime, house: People) -> None:
    found = events(house.clara)
    assert set(found) == {
        "Generalprobe (Bankhaus Albers)",
        "Zugesagt: Fassung 2 (Bankhaus Albers)",
        "Zu tun: Probe im Saal (Bankhaus Albers)",
        "Zu tun: ein Schritt des Plans (Bankhaus Albers)",
        "Termin des Kunden: Vortrag (Bankhaus Albers)",
        "Termin des Kunden: Messe (Bankhaus Albers)",
        "Abwesend, vertreten durch Miriam Schulte",
    }
    presence = found["Generalprobe (Bankhaus Albers)"]
    assert (presence.dtstart.value, presence.location.value) == (filled, "Konzerthaus")
    assert presence.dtend.value - presence.dtstart.value == dt.timedelta(hours=1)
    promised = found["Zugesagt: Fassung 2 (Bankhaus Albers)"]
    assert (promised.dtstart.value, promised.transp.value) == (filled, "TRANSPARENT")
    assert found["Termin des Kunden: Messe (Bankhaus Albers)"].dtstart.value == filled.date()
    away = found["Abwesend, vertreten durch Miriam Schulte"]
    assert (away.dtstart.value, away.dtend.value) == (filled.date(), filled.date() + 2 * DAY)
    assert set(events(house.ferit)) == {"Zugesagt: Ersatzgerät (Hotel Löwen)"}


@pytest.mark.rule("S0.9")
def test_nothing_of_what_stays_in_the_house_is_in_it(filled: dt.datetime, house: People) -> None:
    words = own_calendar(house.clara, at=now()).replace("\r\n ", "")
    for inner in (SECRET, "unbrauchbar", "kritisch", "albers@", "39200", "/k/"):
        assert inner not in words


def test_a_closed_case_is_gone_from_it_and_the_same_rows_are_the_same_bytes(
    filled: dt.datetime, albers: Case, house: People
) -> None:
    once = own_calendar(house.clara, at=now())
    assert own_calendar(house.clara, at=now()) == once
    Case.objects.filter(pk=albers.pk).update(closed_at=now())
    assert set(events(house.clara)) == {"Abwesend, vertreten durch Miriam Schulte"}
