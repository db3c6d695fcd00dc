"""How news stand in a letter: each thing once, in the order in which it happened, in the reader's words and time."""

import datetime as dt

import pytest

from direktdraht.cases.acting import do, give_up, keep, move, promise
from direktdraht.cases.models import Case
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import InformDuty
from direktdraht.commitments.news import lines
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.clock import now
from tests.record import fresh

pytestmark = [pytest.mark.rule("S4.10"), pytest.mark.rule("S4.14")]
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def at() -> dt.datetime:
    """Ten o'clock in Freiburg."""
    return now().replace(hour=9, minute=0, second=0, microsecond=0)


def told(case: Case, at: dt.datetime) -> list[str]:
    duties = InformDuty.objects.uncarried().filter(stream_id=case.pk)
    with in_words_of(fresh(case).complainant):
        return lines(duties, at=at)


def test_each_commitment_is_told_once_by_its_newest_news(albers: Case, at: dt.datetime) -> None:
    by = albers.owner
    one = promise(albers, what="Fassung 2", due_at=at + 5 * HOUR, by=by, at=at)
    move(albers, one, NewTime(at + 7 * HOUR, "Zwei Bilder kommen noch."), by=by, at=at + HOUR)
    do(albers, Deed("Zahlen ersetzt", at, "Folien 3 bis 9"), by=by, at=at + HOUR)
    keep(albers, one, by=by, at=at + 2 * HOUR)
    there = {"due_at": at + 29 * HOUR, "is_presence": True}
    promise(albers, what="Ich bin bei der Generalprobe", by=by, at=at + 2 * HOUR, **there)  # type: ignore[arg-type]
    first, second, third = told(albers, at + 2 * HOUR)
    assert first.startswith("■ Getan: Zahlen ersetzt")
    assert "Folien 3 bis 9" in first
    assert second == "■ Gehalten: Fassung 2 (heute, 12 Uhr)" or "Gehalten: Fassung 2 (heute" in second
    assert third.startswith("○ Ich bin da: Ich bin bei der Generalprobe, morgen")


def test_a_new_time_stands_beside_the_first_one_with_what_it_means(albers: Case, at: dt.datetime) -> None:
    by = albers.owner
    one = promise(albers, what="Fassung 2", due_at=at + 5 * HOUR, by=by, at=at)
    for hours in (6, 7):
        new = NewTime(at + hours * HOUR, "Sie haben sie vor der Probe.", "Die Folien 1 bis 9 sind bei Ihnen.")
        move(albers, one, new, by=by, at=at + HOUR)
    (line,) = told(albers, at + HOUR)
    moved, means, meanwhile = line.splitlines()
    assert moved.startswith("○ Verschoben: Fassung 2, jetzt heute, ")
    assert "(zuerst zugesagt: heute, " in moved
    assert (means, meanwhile) == (
        "  Sie haben sie vor der Probe.",
        "  Bis dahin: Die Folien 1 bis 9 sind bei Ihnen.",
    )


def test_without_words_the_notice_is_the_new_time_alone(albers: Case, at: dt.datetime) -> None:
    one = promise(albers, what="Fassung 2", due_at=at + 5 * HOUR, by=albers.owner, at=at)
    move(albers, one, NewTime(at + 6 * HOUR, " ", ""), by=albers.owner, at=at)
    (line,) = told(albers, at)
    assert len(line.splitlines()) == 1


@pytest.mark.rule("S3.1")
def test_late_is_said_as_late_and_broken_as_broken(albers: Case, at: dt.datetime) -> None:
    by = albers.owner
    late = promise(albers, what="Fassung 2", due_at=at + HOUR, spoken=True, by=by, at=at)
    lost = promise(albers, what="Handzettel", due_at=at + HOUR, spoken=True, by=by, at=at)
    do(albers, Deed("Fassung 2 übergeben", at + 2 * HOUR, keeps=late), by=by, at=at + 2 * HOUR)
    give_up(albers, lost, by=by, at=at + 2 * HOUR)
    deed, broken = told(albers, at + 2 * HOUR)
    done, kept = deed.splitlines()
    assert done.startswith("■ Getan: Fassung 2 übergeben")
    assert kept.startswith("  Verspätet gehalten: Fassung 2 (")
    assert "zugesagt bis heute" in kept
    assert broken.startswith("○ Das halte ich nicht: Handzettel")


def test_a_deed_with_the_words_of_its_promise_says_them_once(albers: Case, at: dt.datetime) -> None:
    one = promise(albers, what="Fassung 2", due_at=at + HOUR, by=albers.owner, at=at)
    do(albers, Deed("Fassung 2", at, keeps=one), by=albers.owner, at=at)
    (line,) = told(albers, at)
    assert line.startswith("■ Gehalten: Fassung 2 (")
    assert line.count("Fassung 2") == 1
