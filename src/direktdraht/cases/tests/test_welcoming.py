"""Whether one of us is welcome: asked by the letter, answered by the customer, and no means that nobody comes."""

import datetime as dt

import pytest
from django.conf import LazySettings

from direktdraht.cases.acting import keep, promise
from direktdraht.cases.answering import Answer, Promise, answer_customer
from direktdraht.cases.models import Case
from direktdraht.cases.telling import tell_due
from direktdraht.cases.verifying import verify
from direktdraht.cases.welcoming import note_spoken_welcome, say_welcome
from direktdraht.commitments.models import Commitment
from direktdraht.kit.clock import now
from direktdraht.timeline.models import Audience
from direktdraht.timeline.reading import tell
from tests.cast import People
from tests.record import fresh, nothing_changes, refused, written

pytestmark = pytest.mark.rule("S0.29")
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def presence(albers: Case, settings: LazySettings) -> Commitment:
    settings.BUNDLE_MINUTES = settings.BUNDLE_AGAIN_MINUTES = 0
    due_at, by = now() + 20 * HOUR, albers.owner
    return promise(albers, what="Bei der Generalprobe", due_at=due_at, is_presence=True, by=by, at=now())


def welcome(commitment: Commitment) -> str:
    return Commitment.objects.get(pk=commitment.pk).welcome


def test_the_letter_that_tells_of_it_asks_in_one_line(albers: Case, presence: Commitment) -> None:
    assert welcome(presence) == ""
    with written(albers) as new:
        tell_due(at=now())
    assert new.kinds == ["letter.sent", "commitment.presence_asked"]
    assert new.mail.text.count("Ist Ihnen das recht?") == 1
    assert welcome(presence) == "asked"


def test_so_does_a_letter_whose_words_promise_it(albers: Case) -> None:
    there = Promise("Ich bin da", now() + 20 * HOUR, is_presence=True, in_text=True)
    with written(albers) as new:
        answer_customer(albers, Answer("Ich bin da.", [there]), by=albers.owner, at=now())
    assert new.mail.text.count("Ist Ihnen das recht?") == 1


def test_a_yes_is_noted_and_nothing_else_happens(albers: Case, presence: Commitment) -> None:
    with written(albers) as new:
        assert say_welcome(albers, presence, is_welcome=True, contact=albers.complainant, at=now())
    assert (new.kinds, new.mails) == (["commitment.presence_welcomed"], [])
    assert (new.entry.audience, new.entry.by_name) == (Audience.CUSTOMER, "Dr. Henrik Albers")
    with nothing_changes():
        assert not say_welcome(albers, presence, is_welcome=True, contact=albers.complainant, at=now())
    assert not list(verify())


@pytest.mark.parametrize("after_a_yes", [False, True])
def test_rather_not_releases_it_without_blame_and_tells_the_owner(
    albers: Case, presence: Commitment, after_a_yes: bool
) -> None:
    contact = albers.complainant
    if after_a_yes:
        say_welcome(albers, presence, is_welcome=True, contact=contact, at=now())
    waited = fresh(albers).waits_since
    with written(albers) as new:
        assert say_welcome(albers, presence, is_welcome=False, contact=contact, at=now())
    assert new.kinds == ["commitment.presence_declined", "commitment.released", "case.owner_alerted"]
    assert new.mail.to_address == "clara@mobil.test"
    assert "möchte lieber nicht, dass jemand kommt" in new.mail.text
    released = Commitment.objects.get(pk=presence.pk)
    assert released.released_at
    assert not released.broken_at
    assert fresh(albers).waits_since == waited
    assert not list(verify())


def test_said_on_the_phone_it_counts_as_much(albers: Case, house: People, presence: Commitment) -> None:
    with written(albers) as new:
        note_spoken_welcome(albers, presence, is_welcome=True, by=house.clara, at=now())
    (line,) = tell(new.entries)
    assert line.sentence == "Es ist recht, sagt Dr. Henrik Albers: Bei der Generalprobe"
    with refused("schon"):
        note_spoken_welcome(albers, presence, is_welcome=True, by=house.clara, at=now())
    with written(albers) as new:
        note_spoken_welcome(albers, presence, is_welcome=False, by=house.clara, at=now())
    assert new.mails == [], "who noted it knows it"


def test_there_is_nothing_to_say_of_what_is_no_presence_or_over(
    albers: Case, tran: Case, presence: Commitment
) -> None:
    other = promise(albers, what="Fassung 2", due_at=now() + HOUR, by=albers.owner, at=now())
    keep(albers, presence, by=albers.owner, at=now())
    with nothing_changes():
        for case, about in ((albers, other), (albers, presence), (tran, presence)):
            assert not say_welcome(case, about, is_welcome=False, contact=case.complainant, at=now())
