"""Say it once: the account that the customer confirms, and each time they had to say it again."""

import pytest

from direktdraht.cases.models import Case
from direktdraht.cases.telling_once import (
    count_told_again,
    say_misunderstood,
    say_understood,
    write_summary,
)
from direktdraht.kit.clock import now
from direktdraht.timeline.models import Audience
from tests.record import fresh, nothing_changes, refused, written

pytestmark = pytest.mark.rule("S3.18")
WORDS = "Die Folien sind unbrauchbar. Morgen um 14 Uhr ist Generalprobe."


def test_what_we_have_understood_waits_for_their_yes(albers: Case) -> None:
    with written(albers) as new:
        write_summary(albers, text=f" {WORDS} ", by=albers.owner, at=now())
    assert (new.kinds, new.mails) == (["summary.written"], [])
    summary = fresh(albers).summary
    assert summary
    assert (summary.text, summary.confirmed_at) == (WORDS, None)


def test_their_yes_on_the_page_counts_once(albers: Case) -> None:
    write_summary(albers, text=WORDS, by=albers.owner, at=now())
    with written(albers) as new:
        assert say_understood(albers, contact=albers.complainant, at=now())
    assert (new.kinds, new.entry.by_name) == (["summary.confirmed"], "Dr. Henrik Albers")
    with nothing_changes():
        assert not say_understood(albers, contact=albers.complainant, at=now())


def test_a_yes_by_voice_counts_as_much(albers: Case) -> None:
    with written(albers) as new:
        write_summary(albers, text=WORDS, is_confirmed=True, by=albers.owner, at=now())
    assert new.kinds == ["summary.written", "summary.confirmed"]
    summary = fresh(albers).summary
    assert summary
    assert (summary.is_spoken, summary.confirmed_by) == (True, "Dr. Henrik Albers")


def test_the_same_words_once_more_keep_their_yes(albers: Case) -> None:
    write_summary(albers, text=WORDS, is_confirmed=True, by=albers.owner, at=now())
    with nothing_changes():
        write_summary(albers, text=WORDS, by=albers.owner, at=now())


def test_other_words_want_another_yes_and_the_old_ones_stay(albers: Case) -> None:
    first = write_summary(albers, text=WORDS, is_confirmed=True, by=albers.owner, at=now())
    write_summary(albers, text="Ganz anders.", by=albers.owner, at=now())
    case = fresh(albers)
    assert case.summary
    assert case.summary.confirmed_at is None
    assert list(case.summaries.values_list("text", flat=True)) == ["Ganz anders.", WORDS]
    first.refresh_from_db()
    assert first.confirmed_at


def test_a_no_reaches_the_owner_and_takes_the_yes_back(albers: Case) -> None:
    write_summary(albers, text=WORDS, is_confirmed=True, by=albers.owner, at=now())
    with written(albers) as new:
        assert say_misunderstood(albers, contact=albers.complainant, words="Es war Freitag.", at=now())
    assert new.kinds == ["summary.disputed", "case.owner_alerted"]
    assert "Es war Freitag." in new.mails[0].text
    case = fresh(albers)
    assert case.waits_since
    assert case.summary
    assert (case.summary.confirmed_at, bool(case.summary.disputed_at)) == (None, True)
    with nothing_changes():
        assert not say_misunderstood(albers, contact=albers.complainant, at=now())


def test_no_words_are_no_account(albers: Case) -> None:
    with refused(), nothing_changes():
        write_summary(albers, text="  ", by=albers.owner, at=now())


def test_having_to_say_it_again_is_counted_for_the_matter(albers: Case) -> None:
    with written(albers) as noted:
        count_told_again(albers, by=albers.owner, at=now())
    with written(albers) as ticked:
        count_told_again(albers, contact=albers.complainant, at=now())
    assert (noted.entry.audience, ticked.entry.audience) == (Audience.STAFF, Audience.CUSTOMER)
    assert fresh(albers).told_again == 2
