"""The clocks of a case: when each begins, when it warns, when it runs out, and that only a person stops it."""

from collections.abc import Callable

import pytest
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.acting import keep, promise, tell_by_voice
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.clocks import clocks_of, look_at
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, NextKind, Severity
from direktdraht.cases.noting import note, note_key_date
from direktdraht.cases.telling import tell_due
from direktdraht.cases.tests.times import DAY, HOUR, MORNING, berlin, clocks, only
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.receiving import write_note
from direktdraht.correspondence.writing import Letter, write_letter
from direktdraht.customers.models import Customer
from tests.cast import People, hagenbucher_case, tran_case
from tests.record import fresh


@pytest.mark.rule("S0.49")
@pytest.mark.parametrize(
    ("severity", "wrote", "due", "warned"),
    [
        (Severity.CRITICAL, (2026, 11, 21, 23, 50), (2026, 11, 22, 0, 20), (2026, 11, 22, 0, 5)),
        (Severity.HIGH, (2026, 11, 20, 17, 0), (2026, 11, 23, 9, 0), (2026, 11, 20, 18, 0)),
        (Severity.NORMAL, (2026, 11, 17, 9, 0), (2026, 11, 17, 13, 0), (2026, 11, 17, 11, 0)),
        (Severity.NORMAL, (2026, 11, 21, 3, 0), (2026, 11, 23, 12, 0), (2026, 11, 23, 10, 0)),
        (Severity.TRIFLE, (2026, 11, 19, 10, 0), (2026, 11, 24, 10, 0), (2026, 11, 20, 15, 0)),
    ],
)
def test_the_first_word_is_owed_by_severity(
    house: People,
    severity: Severity,
    wrote: tuple[int, ...],
    due: tuple[int, ...],
    warned: tuple[int, ...],
) -> None:
    case = tran_case(berlin(*wrote))
    Case.objects.update(severity=severity)
    clock = only(case, berlin(*wrote))
    assert (clock.kind, clock.id, clock.started_at) == (NextKind.ANSWER, None, berlin(*wrote))
    assert (clock.due_at, clock.warn_at) == (berlin(*due), berlin(*warned))


@pytest.mark.rule("S2.13")
@pytest.mark.parametrize(
    ("severity", "wrote", "due"),
    [
        (Severity.NORMAL, (2026, 11, 22, 14, 0), (2026, 11, 22, 16, 0)),  # a Sunday
        (Severity.NORMAL, (2026, 11, 22, 19, 59), (2026, 11, 22, 21, 59)),  # the same day
        (Severity.NORMAL, (2026, 11, 22, 23, 0), (2026, 11, 23, 10, 0)),
        (Severity.TRIFLE, (2026, 11, 23, 5, 0), (2026, 11, 23, 10, 0)),
        (Severity.CRITICAL, (2026, 11, 22, 23, 0), (2026, 11, 22, 23, 30)),
    ],
)
def test_on_the_direct_line_it_is_two_waking_hours_and_the_same_day(
    house: People, severity: Severity, wrote: tuple[int, ...], due: tuple[int, ...]
) -> None:
    case = hagenbucher_case(berlin(*wrote))
    Case.objects.update(severity=severity)
    assert only(case, berlin(*wrote)).due_at == berlin(*due)


@pytest.mark.rule("S1.24")
@pytest.mark.rule("S0.41")
@pytest.mark.parametrize(
    ("severity", "due"),
    [
        (Severity.CRITICAL, (2026, 11, 18, 9, 0)),
        (Severity.HIGH, (2026, 11, 19, 9, 0)),
        (Severity.NORMAL, (2026, 11, 24, 9, 0)),
        (Severity.TRIFLE, (2026, 12, 1, 9, 0)),
    ],
)
def test_silence_has_its_limit_from_our_last_word(
    tran: Case, severity: Severity, due: tuple[int, ...]
) -> None:
    answer_customer(tran, Answer("Ich kümmere mich darum."), by=tran.owner, at=MORNING)
    Case.objects.update(severity=severity)
    clock = only(tran, MORNING)
    assert (clock.kind, clock.started_at, clock.due_at) == (NextKind.SILENCE, MORNING, berlin(*due))
    assert MORNING < clock.warn_at < clock.due_at


@pytest.mark.rule("S3.22")
def test_a_talk_without_a_promise_runs_beside_the_silence(tran: Case) -> None:
    speak(tran, text="Zugehört.", incoming=False, by=tran.owner, at=MORNING)
    first, second = clocks(tran, MORNING)
    assert (first.kind, first.due_at) == (NextKind.PROMISE, MORNING + 4 * HOUR)
    assert second.kind == NextKind.SILENCE
    promise(tran, what="Tauschgerät", due_at=MORNING + DAY, spoken=True, by=tran.owner, at=MORNING + HOUR)
    assert [clock.kind for clock in clocks(tran, MORNING)] == [NextKind.COMMITMENT, NextKind.SILENCE]


def test_of_a_promise_is_warned_half_way_or_half_a_working_day_before(tran: Case) -> None:
    by = tran.owner
    soon = promise(tran, what="Rückruf", due_at=MORNING + 2 * HOUR, by=by, at=MORNING)
    monday = promise(tran, what="Tauschgerät", due_at=berlin(2026, 11, 23, 10), by=by, at=MORNING)
    warned = {clock.id: clock.warn_at for clock in clocks(tran, MORNING) if clock.kind == NextKind.COMMITMENT}
    assert warned == {soon.pk: MORNING + HOUR, monday.pk: berlin(2026, 11, 20, 16)}


def test_a_promise_that_was_moved_is_warned_of_from_the_move_on(tran: Case) -> None:
    made = promise(tran, what="Rückruf", due_at=MORNING + 2 * HOUR, by=tran.owner, at=MORNING)
    Commitment.objects.update(due_at=MORNING + 4 * HOUR)
    made.refresh_from_db()
    made.moves.create(
        from_at=MORNING + 2 * HOUR, to_at=MORNING + 4 * HOUR, at=MORNING + 2 * HOUR, by=tran.owner
    )
    clock = next(clock for clock in clocks(tran, MORNING) if clock.id == made.pk)
    assert (clock.started_at, clock.warn_at) == (MORNING + 2 * HOUR, MORNING + 3 * HOUR)


@pytest.mark.rule("S0.26")
def test_the_rehearsal_and_the_talk_each_have_a_clock(tran: Case) -> None:
    at = MORNING
    talk = note_key_date(tran, what="Vortrag", date=berlin(2026, 11, 19, 18), by=tran.owner, at=at)
    rehearsal = note_key_date(tran, what="Generalprobe", date=berlin(2026, 11, 18, 14), by=tran.owner, at=at)
    dates = [clock for clock in clocks(tran, at) if clock.kind == NextKind.KEY_DATE]
    assert [clock.id for clock in dates] == [rehearsal.pk, talk.pk]
    assert dates[0].warn_at == berlin(2026, 11, 18, 10)
    assert [clock.id for clock in clocks(tran, rehearsal.at) if clock.id] == [talk.pk]


def test_a_case_that_is_closed_or_put_away_has_none(tran: Case) -> None:
    for column in ("closed_at", "put_away_at"):
        Case.objects.update(closed_at=None, put_away_at=None)
        Case.objects.update(**{column: MORNING})
        assert clocks(tran, MORNING) == []


def receipt(case: Case) -> None:
    written = Letter(
        contact=case.complainant, kind=Message.Kind.RECEIPT, subject="Eingang", words="Angekommen."
    )
    write_letter(case.pk, written, author=case.owner, at=MORNING)


def tick(case: Case) -> None:
    given = promise(case, what="x", due_at=MORNING + HOUR, by=case.owner, at=MORNING)
    Commitment.objects.filter(pk=given.pk).update(made_at=MORNING)
    case.stream.duties.all().update(spoken_at=MORNING)
    keep(case, given, by=case.owner, at=MORNING)
    assert tell_due(at=MORNING + HOUR) == 1


NO_WORDS: list[tuple[str, Callable[[Case], object]]] = [
    ("a receipt", receipt),
    ("a note among us", lambda case: note(case, text="Ruft er an?", by=case.owner, at=MORNING)),
    ("words of no customer", lambda case: write_note(case.pk, text="x", by=case.owner, at=MORNING)),
    ("a tick that is told as news", tick),
]


@pytest.mark.rule("S0.49")
@pytest.mark.parametrize(("what", "act"), NO_WORDS, ids=[what for what, _act in NO_WORDS])
def test_nothing_but_a_person_stops_a_clock(tran: Case, what: str, act: Callable[[Case], object]) -> None:
    before = only(tran, MORNING)
    act(tran)
    assert before in clocks(tran, MORNING)
    case = fresh(tran)
    assert (case.next_kind, case.waits_since) == (NextKind.ANSWER, tran.waits_since)


WORDS: list[tuple[str, Callable[[Case], object]]] = [
    ("a letter", lambda case: answer_customer(case, Answer("Ich komme."), by=case.owner, at=MORNING)),
    ("a talk", lambda case: speak(case, text="Gehört.", incoming=True, by=case.owner, at=MORNING)),
    ("told by voice", lambda case: tell_by_voice(case, by=case.owner, at=MORNING)),
]


@pytest.mark.parametrize(("what", "act"), WORDS, ids=[what for what, _act in WORDS])
def test_a_word_of_a_person_stops_it(tran: Case, what: str, act: Callable[[Case], object]) -> None:
    promise(tran, what="x", due_at=MORNING + DAY, by=tran.owner, at=MORNING - HOUR)
    act(tran)
    assert {clock.kind for clock in clocks(tran, MORNING)} == {NextKind.COMMITMENT, NextKind.SILENCE}


def test_when_somebody_must_look_next(tran: Case) -> None:
    at = fresh(tran).opened_at
    some = clocks(tran, at)
    assert look_at(some) == fresh(tran).look.at == some[0].warn_at
    assert look_at(some, after=some[0].warn_at) == some[0].due_at
    assert look_at(some, after=some[0].due_at) is None
    assert look_at([]) is None


OF_MANY = ["customers", "company", "commitments", "moves", "key dates", "talks", "holidays"]


def test_many_cases_cost_as_many_queries_as_few(
    albers: Case, tran: Case, hagenbucher: Case, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    Customer.objects.update(region="CH-ZH")
    for case in (albers, tran):
        promise(case, what="x", due_at=MORNING + DAY, spoken=True, by=case.owner, at=MORNING)
    Commitment.objects.update(due_at=MORNING + 2 * DAY)
    for some in ([albers.pk], [albers.pk, tran.pk, hagenbucher.pk]):
        cases = list(Case.objects.filter(pk__in=some))
        with django_assert_num_queries(len(OF_MANY)):
            found = clocks_of(cases, MORNING)
        assert set(found) == set(some)
