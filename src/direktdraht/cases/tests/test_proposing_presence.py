"""When to be there in person is proposed, and when it is not (any more)."""

import datetime as dt

import pytest
from django.utils import timezone

from direktdraht.cases.acting import give_up, move, promise, release
from direktdraht.cases.models import Case, KeyDate, Severity
from direktdraht.cases.noting import note_key_date, set_severity
from direktdraht.cases.proposing_presence import where_to_be
from direktdraht.cases.welcoming import note_spoken_welcome
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.models import Commitment
from direktdraht.kit.clock import now
from tests.cast import People
from tests.record import fresh

pytestmark = pytest.mark.rule("S0.28")
DAY = dt.timedelta(days=1)


@pytest.fixture
def at(albers: Case) -> dt.datetime:
    """A morning, with the rehearsal tomorrow at 14 h and the talk the day after."""
    morning = timezone.localtime(now()).replace(hour=9, minute=0, second=0, microsecond=0) + DAY
    KeyDate.objects.filter(case=albers).delete()
    for days, what in ((1, "Generalprobe"), (2, "Vortrag")):
        date = morning + days * DAY + dt.timedelta(hours=5)
        note_key_date(albers, what=what, date=date, by=albers.owner, at=now())
    return morning


def proposed(case: Case, at: dt.datetime) -> str:
    dates = KeyDate.objects.filter(case=case, dropped_at=None)
    found = where_to_be(fresh(case), list(dates), list(Commitment.objects.filter(stream=case.pk)), at)
    return found.what if found else ""


def there(case: Case, at: dt.datetime, *, is_presence: bool = True) -> Commitment:
    due_at = at + DAY + dt.timedelta(hours=5)
    return promise(case, what="Dabei", due_at=due_at, is_presence=is_presence, by=case.owner, at=at)


def test_the_rehearsal_comes_before_the_talk_and_passes(albers: Case, at: dt.datetime) -> None:
    assert proposed(albers, at) == "Generalprobe"
    assert proposed(albers, at + DAY + dt.timedelta(hours=6)) == "Vortrag"
    assert proposed(albers, at + 3 * DAY) == ""


@pytest.mark.parametrize(
    ("severity", "is_proposed"),
    [(Severity.CRITICAL, True), (Severity.HIGH, True), (Severity.NORMAL, False), (Severity.TRIFLE, False)],
)
def test_only_where_it_is_grave(albers: Case, at: dt.datetime, severity: str, is_proposed: bool) -> None:
    Case.objects.filter(pk=albers.pk).update(severity="")
    set_severity(albers, severity=severity, by=albers.owner, at=at)
    assert bool(proposed(albers, at)) is is_proposed


def test_it_is_gone_once_somebody_promises_to_be_there(albers: Case, at: dt.datetime) -> None:
    there(albers, at, is_presence=False)
    assert proposed(albers, at) == "Generalprobe", "another promise for that hour is no presence"
    commitment = there(albers, at)
    assert proposed(albers, at) == ""
    move(albers, commitment, NewTime(at + 5 * DAY), by=albers.owner, at=at)
    assert proposed(albers, at) == "", "it was spoken of, whatever became of it"
    give_up(albers, commitment, by=albers.owner, at=at)
    assert proposed(albers, at) == ""


@pytest.mark.rule("S0.29")
def test_nobody_is_pushed_where_the_customer_said_rather_not(albers: Case, at: dt.datetime) -> None:
    note_spoken_welcome(albers, there(albers, at), is_welcome=False, by=albers.owner, at=at)
    assert proposed(albers, at) == ""


def test_a_closed_case_proposes_nothing(albers: Case, at: dt.datetime) -> None:
    Case.objects.filter(pk=albers.pk).update(closed_at=at)
    assert proposed(albers, at) == ""


@pytest.mark.rule("S0.43")
def test_nobody_is_asked_for_leave_to_go_there(albers: Case, house: People, at: dt.datetime) -> None:
    commitment = promise(
        albers,
        what="Generalprobe",
        due_at=at + DAY,
        is_presence=True,
        place="Konzerthaus",
        by=house.petra,
        at=at,
    )
    assert (commitment.keeper, commitment.place, commitment.is_open) == (house.petra, "Konzerthaus", True)
    release(albers, commitment, by=house.petra, at=at)
