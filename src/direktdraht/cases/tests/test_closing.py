"""Closing: what is open is listed from the record; refused is only what would be untrue."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.utils import translation

from direktdraht.cases.acting import promise
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.closing import (
    ask_if_solved,
    close_case,
    may_close_without_reply,
    open_points,
    question_words,
)
from direktdraht.cases.confirming import ask_why, note_spoken_yes, say_solved, say_unsolved
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from tests.cast import reply_by_mail
from tests.record import fresh, nothing_changes, refused, written

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
T0 = now()
Act = Callable[[Case, dt.datetime], object]
Outcome = Case.Outcome


def letter(case: Case, at: dt.datetime) -> object:
    return answer_customer(case, Answer("Ich komme."), by=case.owner, at=at)


def call(case: Case, at: dt.datetime) -> object:
    return speak(case, text="", incoming=False, by=case.owner, at=at)


def ask(case: Case, at: dt.datetime) -> object:
    return ask_if_solved(case, words="", by=case.owner, at=at)


def yes(case: Case, at: dt.datetime) -> object:
    return say_solved(case, contact=fresh(case).complainant, at=at)


def spoken(case: Case, at: dt.datetime) -> object:
    return note_spoken_yes(case, by=case.owner, at=at)


def no(case: Case, at: dt.datetime) -> object:
    return say_unsolved(case, contact=fresh(case).complainant, at=at)


def reply(case: Case, at: dt.datetime) -> object:
    return reply_by_mail(case, "Noch etwas.", at=at)


def why(case: Case, at: dt.datetime) -> object:
    return ask_why(case, contact=fresh(case).complainant, at=at)


def trifle(case: Case, at: dt.datetime) -> object:
    return set_severity(case, severity=Severity.TRIFLE, by=case.owner, at=at)


def vow(case: Case, at: dt.datetime) -> object:
    return promise(case, what="Fassung 2", due_at=at + HOUR, by=case.owner, at=at)


# Which case; what happened on which day; the outcome on day 10 → whether it closes.
RULES: list[tuple[str, list[tuple[Act, float]], Case.Outcome, bool]] = [
    ("albers", [], Outcome.SOLVED, False),
    ("albers", [(yes, 1)], Outcome.SOLVED, True),
    ("albers", [(spoken, 1)], Outcome.SOLVED, True),
    ("albers", [(spoken, 1), (no, 2)], Outcome.SOLVED, False),
    ("albers", [(no, 1), (yes, 2)], Outcome.SOLVED, True),
    ("albers", [(vow, 1), (why, 1), (yes, 2)], Outcome.SOLVED, True),
    ("albers", [], Outcome.NO_REPLY, False),
    ("albers", [(letter, 1)], Outcome.NO_REPLY, False),
    ("albers", [(ask, 8)], Outcome.NO_REPLY, False),
    ("albers", [(ask, 7)], Outcome.NO_REPLY, True),
    ("albers", [(ask, 5), (reply, 6)], Outcome.NO_REPLY, False),
    ("albers", [(ask, 5), (reply, 6), (letter, 6.5)], Outcome.NO_REPLY, False),
    ("albers", [(ask, 2), (reply, 3), (ask, 4)], Outcome.NO_REPLY, True),
    ("albers", [(ask, 5), (no, 6)], Outcome.NO_REPLY, False),
    ("albers", [(no, 1), (letter, 2), (ask, 3)], Outcome.NO_REPLY, False),
    ("albers", [(letter, 1)], Outcome.DONE, False),
    ("albers", [(trifle, 1)], Outcome.DONE, True),
    ("albers", [(trifle, 1), (no, 2)], Outcome.DONE, False),
    ("hagenbucher", [(yes, 1)], Outcome.SOLVED, False),
    ("hagenbucher", [(trifle, 1)], Outcome.DONE, False),
    ("hagenbucher", [(ask, 1)], Outcome.NO_REPLY, False),
    ("hagenbucher", [(letter, 1), (yes, 2)], Outcome.SOLVED, True),
    ("hagenbucher", [(call, 1), (yes, 2)], Outcome.SOLVED, True),
]


@pytest.mark.rule("S2.15")
@pytest.mark.parametrize(("name", "acts", "outcome", "closes"), RULES)
def test_what_closes_a_case_and_what_does_not(
    name: str,
    acts: list[tuple[Act, float]],
    outcome: Case.Outcome,
    closes: bool,
    request: pytest.FixtureRequest,
) -> None:
    case: Case = request.getfixturevalue(name)
    for act, day in acts:
        act(fresh(case), T0 + day * DAY)
    at = T0 + 10 * DAY
    if not closes:
        with refused():
            close_case(case, outcome=outcome, by=case.owner, at=at)
        return
    with written(case) as new:
        close_case(case, outcome=outcome, by=case.owner, at=at)
    case = fresh(case)
    assert (new.kinds, new.entry.audience, new.mails) == (["case.closed"], "customer", [])
    assert (case.closed_at, case.outcome, case.waits_since, case.next_at) == (at, outcome, None, None)
    with refused():
        close_case(case, outcome=outcome, by=case.owner, at=at)


WAIT, UNSAID = "wait for a word", "not said yet"
# What stands open, after what: words of each sentence in their order, and how many of them refuse.
POINTS: list[tuple[str, list[Act], list[str], int]] = [
    ("albers", [], [WAIT, UNSAID], 0),
    ("albers", [letter], [UNSAID], 0),
    ("albers", [yes], [], 0),
    ("albers", [letter, yes], [], 0),
    ("albers", [vow], [WAIT, "Fassung 2", "not heard yet: 1", UNSAID], 0),
    ("albers", [letter, why, yes], [WAIT, "asked why"], 0),
    ("albers", [no], ["Over a no", WAIT], 1),
    ("hagenbucher", [], ["direct line", UNSAID], 1),
    ("hagenbucher", [letter], [UNSAID], 0),
]


@pytest.mark.parametrize(("name", "acts", "words", "refusing"), POINTS)
def test_open_points_are_read_from_the_record(
    name: str, acts: list[Act], words: list[str], refusing: int, request: pytest.FixtureRequest
) -> None:
    case: Case = request.getfixturevalue(name)
    for hour, act in enumerate(acts):
        act(fresh(case), T0 + hour * HOUR)
    with nothing_changes(), translation.override("en"):
        points = open_points(fresh(case))
    assert [point.refuses for point in points].count(True) == refusing
    assert len(points) == len(words), [point.sentence for point in points]
    for point, expected in zip(points, words, strict=True):
        assert expected in point.sentence


def test_the_friendly_question_is_a_letter_and_asked_once(albers: Case) -> None:
    with written(albers) as new:
        ask(albers, T0)
    assert (new.kinds, new.entry.data["kind"], new.mail.kind) == (["letter.sent"], "question", "letter")
    assert question_words(fresh(albers)) in new.mail.text
    assert fresh(albers).waits_since is None
    with refused():
        ask(albers, T0 + HOUR)
    reply(albers, T0 + 2 * HOUR)
    ask(albers, T0 + 3 * HOUR)
    assert not may_close_without_reply(fresh(albers), T0 + 3 * DAY)
    assert may_close_without_reply(fresh(albers), T0 + 3 * HOUR + 3 * DAY)


def test_who_has_no_address_is_not_asked_by_letter(albers: Case) -> None:
    Contact.objects.update(email="")
    with refused("Albers"):
        ask(fresh(albers), T0)
