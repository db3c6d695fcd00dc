"""Handover: written, read, told to the customer, and only then in effect."""

import datetime as dt

import pytest

from direktdraht.cases.acting import promise
from direktdraht.cases.closing import close_case, open_points
from direktdraht.cases.handing_over import (
    accept_handover,
    begin_handover,
    decline_handover,
    note_told,
    take_effect_due,
    withdraw_handover,
)
from direktdraht.cases.handover_reminding import climb_due
from direktdraht.cases.handover_words import written
from direktdraht.cases.handovers import Handover
from direktdraht.cases.hearing import speak
from direktdraht.cases.leaving import deactivate_person, give_over
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.cases.owning import give_to
from direktdraht.cases.reopening import reopen_case
from direktdraht.cases.taking_back import carry_out_due, hold
from direktdraht.cases.verifying import verify
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.models import Message
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Entry
from tests.cast import People

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def known(albers: Case, house: People) -> Case:
    """Clara has spoken with him and promised something: he knows who takes care."""
    speak(albers, text="Er will die Bilder vom Umbau.", incoming=False, by=house.clara, at=now())
    promise(albers, what="Fassung 2", due_at=now() + 5 * HOUR, spoken=True, by=house.clara, at=now())
    return Case.objects.get(pk=albers.pk)


def begin(case: Case, to: Person, by: Person, *, by_voice: bool = False) -> Handover:
    ready = written(case, to=to, by=by, at=now())
    return begin_handover(case, to=to, written=ready, by_voice=by_voice, by=by, at=now())


def owner_of(case: Case) -> Person:
    return Case.objects.get(pk=case.pk).owner


def letters(case: Case) -> list[OutgoingMail]:
    return list(OutgoingMail.objects.filter(stream=case.stream_id, kind=OutgoingMail.Kind.LETTER))


def the_mail_leaves(case: Case) -> None:
    OutgoingMail.objects.filter(pk__in=[mail.pk for mail in letters(case)]).update(
        sent_at=now(), state=OutgoingMail.State.SENT
    )


@pytest.mark.rule("S1.23")
def test_whom_the_customer_knows_nobody_exchanges_in_silence(known: Case, house: People) -> None:
    with pytest.raises(Refused):
        give_to(known, house.miriam, by=house.ferit, at=now())
    assert owner_of(known) == house.clara


def test_where_nobody_has_spoken_yet_it_is_given_at_once(albers: Case, house: People) -> None:
    give_to(albers, house.miriam, by=house.ferit, at=now())
    assert owner_of(albers) == house.miriam


@pytest.mark.rule("S1.23")
def test_the_handover_is_made_ready_from_the_record(known: Case, house: People) -> None:
    ready = written(known, to=house.miriam, by=house.clara, at=now())
    assert "unbrauchbar" in ready.said
    assert "Er will die Bilder vom Umbau." in ready.said
    assert "Fassung 2" in ready.promised
    assert house.miriam.name in ready.words
    assert house.miriam.phone in ready.words
    assert "Fassung 2" not in ready.words


@pytest.mark.rule("S1.23")
def test_it_takes_effect_when_it_was_confirmed_and_the_letter_has_left(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    asked = OutgoingMail.objects.get(to_address=house.miriam.email)
    assert "Fassung 2" in asked.text
    assert letters(known) == []
    accept_handover(handover, by=house.miriam, at=now())
    (letter,) = letters(known)
    assert (letter.from_name, letter.to_address) == (house.clara.name, known.complainant.email)
    assert house.miriam.phone in letter.text
    assert take_effect_due(at=now()) == 0
    assert owner_of(known) == house.clara
    the_mail_leaves(known)
    assert take_effect_due(at=now()) == 1
    assert take_effect_due(at=now()) == 0
    assert owner_of(known) == house.miriam
    assert Commitment.objects.get(stream_id=known.pk).keeper == house.miriam
    assert Message.objects.get(outgoing=letter).author == house.clara
    assert verify() == []


def test_said_on_the_phone_counts_as_much_as_a_letter(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara, by_voice=True)
    with pytest.raises(Refused):
        note_told(handover, by=house.clara, at=now())
    accept_handover(handover, by=house.miriam, at=now())
    assert letters(known) == []
    assert owner_of(known) == house.clara
    note_told(handover, by=house.clara, at=now())
    assert owner_of(known) == house.miriam
    assert verify() == []


def test_the_other_can_say_no_and_nothing_has_changed(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    with pytest.raises(Refused):
        accept_handover(handover, by=house.jonas, at=now())
    decline_handover(handover, why="Ab morgen bin ich im Urlaub. Oliver?", by=house.miriam, at=now())
    assert owner_of(known) == house.clara
    answer = OutgoingMail.objects.get(
        to_address=house.clara.alert_email or house.clara.email, from_name=house.miriam.name
    )
    assert "Urlaub" in answer.text
    assert letters(known) == []
    begin(known, house.oliver, house.clara)


def test_it_can_be_withdrawn_until_the_customer_is_told(known: Case, house: People) -> None:
    first = begin(known, house.miriam, house.clara)
    with pytest.raises(Refused):
        begin(known, house.oliver, house.clara)
    withdraw_handover(first, by=house.clara, at=now())
    second = begin(known, house.oliver, house.clara)
    accept_handover(second, by=house.oliver, at=now())
    with pytest.raises(Refused):
        withdraw_handover(second, by=house.clara, at=now())


def test_whoever_takes_it_over_has_confirmed_it_and_signs(known: Case, house: People) -> None:
    ready = vars(written(known, to=house.ferit, by=house.ferit, at=now()))
    hold(known, "take_over", ready, by=house.ferit, at=now())
    carry_out_due(at=now() + HOUR)
    (letter,) = letters(known)
    assert letter.from_name == house.ferit.name
    assert owner_of(known) == house.clara
    the_mail_leaves(known)
    take_effect_due(at=now())
    assert owner_of(known) == house.ferit


def test_confirming_is_held_so_that_it_can_be_taken_back(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    hold(known, "accept_handover", {"handover": handover.pk}, by=house.miriam, at=now())
    assert letters(known) == []
    carry_out_due(at=now() + HOUR)
    assert len(letters(known)) == 1


def test_what_somebody_leaves_behind_is_handed_over_where_the_customer_knows_them(
    known: Case, tran: Case, house: People
) -> None:
    give_to(tran, house.clara, by=house.ferit, at=now())
    assert give_over(house.clara, to=house.miriam, by=house.oliver, at=now()) == 2
    assert owner_of(tran) == house.miriam
    assert owner_of(known) == house.clara
    handover = Handover.objects.get()
    assert house.clara.name in handover.words
    accept_handover(handover, by=house.miriam, at=now())
    assert letters(known)[0].from_name == house.oliver.name
    give_over(house.clara, to=house.miriam, by=house.oliver, at=now())
    assert Handover.objects.count() == 1


@pytest.mark.rule("S1.23")
def test_whoever_leaves_before_the_letter_takes_nothing_on_and_the_giver_hears(
    known: Case, house: People
) -> None:
    handover = begin(known, house.miriam, house.clara)
    accept_handover(handover, by=house.miriam, at=now())
    deactivate_person(house.miriam, by=house.oliver, at=now())
    (letter,) = letters(known)
    assert letter.is_withdrawn
    assert take_effect_due(at=now()) == 0
    assert climb_due(at=now()) == 1
    told = OutgoingMail.objects.filter(kind=OutgoingMail.Kind.NOTICE).latest("pk")
    assert told.to_name == house.clara.name
    assert "Miriam Schulte arbeitet nicht mehr hier" in told.text
    assert owner_of(known) == house.clara
    assert verify() == []
    withdraw_handover(handover, by=house.clara, at=now())
    begin(known, house.oliver, house.clara)


def test_whoever_leaves_before_a_yes_is_not_waited_for(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    deactivate_person(house.miriam, by=house.oliver, at=now())
    with pytest.raises(Refused):  # as a click that is held a few seconds
        accept_handover(handover, by=house.miriam, at=now())
    assert climb_due(at=now()) == 1
    assert [one.person for one in handover.reminders.all()] == [house.clara]
    assert letters(known) == []


def test_a_letter_that_had_left_already_gives_the_case_to_nobody_who_is_gone(
    known: Case, house: People
) -> None:
    handover = begin(known, house.miriam, house.clara)
    accept_handover(handover, by=house.miriam, at=now())
    the_mail_leaves(known)
    deactivate_person(house.miriam, by=house.oliver, at=now())
    assert take_effect_due(at=now()) == 0
    assert owner_of(known) == house.clara
    climb_due(at=now())
    told = OutgoingMail.objects.filter(kind=OutgoingMail.Kind.NOTICE).latest("pk")
    assert "Bitte rufen Sie an" in told.text
    withdraw_handover(handover, by=house.clara, at=now())


@pytest.mark.rule("S0.9")
def test_what_is_written_for_the_colleague_stays_in_the_house(known: Case, house: People) -> None:
    handover = begin(known, house.miriam, house.clara)
    accept_handover(handover, by=house.miriam, at=now())
    assert handover.note.track == Message.Track.INTERNAL
    assert "Er will die Bilder" not in letters(known)[0].text
    told = Entry.objects.filter(stream_id=known.pk, kind__startswith="handover.")
    assert {entry.audience for entry in told} == {"staff"}


def test_who_closes_the_case_reads_that_it_is_being_handed_over(known: Case, house: People) -> None:
    set_severity(known, severity=Severity.TRIFLE, by=house.clara, at=now())
    handover = begin(known, house.miriam, house.clara)
    close_case(known, outcome=Case.Outcome.DONE, by=house.clara, at=now())
    with pytest.raises(Refused):
        accept_handover(handover, by=house.miriam, at=now())
    reopen_case(known, by=house.clara, at=now())
    assert [one for one in open_points(known) if house.miriam.name in one.sentence and not one.refuses]
    withdraw_handover(handover, by=house.clara, at=now())
    assert not [one for one in open_points(known) if house.miriam.name in one.sentence]
