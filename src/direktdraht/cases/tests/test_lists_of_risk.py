"""What a manager must see, and what needs no look."""

import datetime as dt

import pytest

from direktdraht.cases.acting import do, move, promise, tell_by_voice
from direktdraht.cases.answering import Answer, Promise, answer_customer
from direktdraht.cases.confirming import say_solved
from direktdraht.cases.hearing import speak
from direktdraht.cases.lists_of_risk import at_risk, silent, slipping, without_deed
from direktdraht.cases.merging import merge_case
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.noting import note_key_date
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Commitment
from direktdraht.kit.clock import now
from tests.cast import People, complaint_by_mail

pytestmark = pytest.mark.django_db
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def again(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def write(case: Case, words: str, house: People, *, ago: float, promises: tuple[Promise, ...] = ()) -> None:
    answer_customer(again(case), Answer(words, promises), by=house.ferit, at=now() - ago * HOUR)


def move_to(case: Case, given: Commitment, hours: float, house: People, *, for_them: bool = False) -> None:
    new = NewTime(now() + hours * HOUR, for_them=for_them)
    move(case, given, new, spoken=not for_them, by=house.ferit, at=now())


def test_who_waits_past_their_time_is_at_risk_and_who_was_called_is_not(house: People, albers: Case) -> None:
    assert list(at_risk(now())) == [albers]
    KeyDate.objects.filter(
        case=albers
    ).delete()  # in the morning "morgen um 14 Uhr" is nearer than the promise
    tell_by_voice(albers, by=house.clara, at=now())
    promise(albers, what="Fassung", due_at=now() + 9 * HOUR, by=house.clara, at=now())
    assert list(at_risk(now())) == []
    assert list(at_risk(now() + 6 * HOUR)) == [albers]


def test_a_near_date_of_theirs_is_at_risk_until_something_is_done(house: People, tran: Case) -> None:
    tell_by_voice(tran, by=house.ferit, at=now())
    note_key_date(tran, what="Tagung", date=now() + 20 * HOUR, has_time=True, by=house.ferit, at=now())
    Case.objects.filter(pk=tran.pk).update(
        next_kind="key_date", next_at=now() + 20 * HOUR
    )  # silence, which may come earlier, is not what this is about
    assert list(at_risk(now())) == [tran]
    do(tran, Deed("Leihgerät gebracht", done_at=now()), by=house.ferit, at=now())
    Case.objects.filter(pk=tran.pk).update(next_kind="key_date", next_at=now() + 20 * HOUR)
    assert list(at_risk(now())) == []


@pytest.mark.rule("S0.41")
def test_silence_that_is_about_to_hurt_stands_there(house: People, tran: Case) -> None:
    tell_by_voice(tran, by=house.ferit, at=now())
    limit = again(tran).next_at
    assert limit
    assert list(silent(now())) == []
    assert list(silent(limit - HOUR)) == [tran]


@pytest.mark.rule("S3.1")
def test_what_was_moved_twice_slips(house: People, tran: Case) -> None:
    given = promise(tran, what="Beamer", due_at=now() + 5 * HOUR, by=house.ferit, at=now())
    move_to(tran, given, 9, house)
    assert list(slipping(now())) == []
    move_to(tran, given, 14, house, for_them=True)
    assert list(slipping(now())) == [], "what they wanted themselves is no slip"
    move_to(tran, given, 19, house)
    assert list(slipping(now())) == [tran]


def test_what_is_promised_for_after_their_date_slips(house: People, tran: Case) -> None:
    promise(tran, what="Beamer", due_at=now() + 2 * DAY, by=house.ferit, at=now())
    assert list(slipping(now())) == []
    note_key_date(tran, what="Tagung", date=now() + DAY, has_time=True, by=house.ferit, at=now())
    assert list(slipping(now())) == [tran]


@pytest.mark.rule("S3.16")
@pytest.mark.rule("S3.12")
def test_two_letters_after_which_nothing_happened_stand_there(house: People, tran: Case) -> None:
    write(tran, "Das bedauern wir sehr.", house, ago=1.9)
    assert list(without_deed(now() + 5 * HOUR)) == []
    write(tran, "Das bedauern wir immer noch.", house, ago=1.5)
    assert list(without_deed(now() + 5 * HOUR)) == [tran]
    assert list(without_deed(now())) == [], "a word of just now has not been without consequence yet"
    do(tran, Deed("Beamer getauscht", done_at=now()), by=house.ferit, at=now())
    assert list(without_deed(now() + 5 * HOUR)) == []


@pytest.mark.rule("S3.16")
def test_one_kind_call_is_enough(house: People, tran: Case) -> None:
    speak(tran, text="Sehr nett.", incoming=False, by=house.ferit, at=now() - HOUR)
    assert list(without_deed(now() + 5 * HOUR)) == [tran]


@pytest.mark.rule("S3.17")
def test_words_in_a_case_that_was_merged_into_it_count_too(house: People, tran: Case) -> None:
    twice = complaint_by_mail(tran.complainant, "Der Beamer flackert.", subject="Beamer", at=now() - 2 * HOUR)
    write(twice, "Das bedauern wir sehr.", house, ago=1.8)
    write(tran, "Das bedauern wir auch.", house, ago=1.5)
    assert list(without_deed(now() + 5 * HOUR)) == []
    merge_case(again(twice), again(tran), by=house.ferit, at=now())
    assert list(without_deed(now() + 5 * HOUR)) == [tran]


def test_what_is_promised_for_later_needs_no_look_before(house: People, tran: Case) -> None:
    speak(tran, text="Sehr nett.", incoming=False, by=house.ferit, at=now() - HOUR)
    promise(tran, what="Beamer", due_at=now() + 20 * HOUR, by=house.ferit, at=now())
    assert list(without_deed(now() + 5 * HOUR)) == []


def test_a_letter_that_carries_a_commitment_is_no_empty_one(house: People, tran: Case) -> None:
    soon = (Promise("Beamer", now() + HOUR),)
    write(tran, "Ich bringe Ihnen einen.", house, ago=1.9, promises=soon)
    write(tran, "Ich melde mich.", house, ago=1.5)
    assert list(without_deed(now() + 5 * HOUR)) == []


def test_what_the_customer_calls_solved_needs_no_look(house: People, tran: Case) -> None:
    speak(tran, text="Sehr nett.", incoming=False, by=house.ferit, at=now() - HOUR)
    say_solved(again(tran), contact=tran.complainant, at=now())
    assert list(without_deed(now() + 5 * HOUR)) == []
