"""Two processes that do the same thing at the same moment, a hundred times."""

import multiprocessing
import multiprocessing.synchronize
import os
import traceback
from collections import Counter
from collections.abc import Callable
from typing import Any

from django.db import connections

from direktdraht.kit.refusal import Refused

# Fewer for a quick look; a rare collision needs them all.
ROUNDS = int(os.environ.get("DIREKTDRAHT_RACE_ROUNDS", "100"))
REFUSED = "refused"
Act = Callable[[int], object]
# fork, so that both know the test's database and its rows; each opens connections of its own.
_FORK = multiprocessing.get_context("fork")


def race(first: Act, second: Act, *, rounds: int = ROUNDS) -> list[tuple[object, object]]:
    """What each act answered in each round; REFUSED where its verb refused. Anything else that is raised in one of
    them, a deadlock above all, fails the test with its traceback."""
    connections.close_all()
    barrier, answers = _FORK.Barrier(2), _FORK.Queue()
    runners = [
        _FORK.Process(target=_run, args=(number, act, rounds, barrier, answers))
        for number, act in enumerate((first, second))
    ]
    for runner in runners:
        runner.start()
    found: dict[int, list[Any]] = {}
    for _ in runners:
        number, outcome = answers.get(timeout=120)
        found[number] = outcome
    for runner in runners:
        runner.join(20)
    for outcome in found.values():
        assert len(outcome) == rounds, outcome[-1]
    return list(zip(found[0], found[1], strict=True))


def exactly_one_wins(
    outcomes: list[tuple[object, object]], *, wins: object = True, loses: object = False
) -> None:
    assert {frozenset(Counter(pair).items()) for pair in outcomes} == {frozenset({(wins, 1), (loses, 1)})}


def _run(
    number: int, act: Act, rounds: int, barrier: multiprocessing.synchronize.Barrier, answers: Any
) -> None:
    outcome: list[object] = []
    try:
        for turn in range(rounds):
            barrier.wait(60)
            outcome.append(_answer(act, turn))
    except BaseException:
        barrier.abort()
        outcome = [traceback.format_exc()]
    finally:
        answers.put((number, outcome))
        connections.close_all()


def _answer(act: Act, turn: int) -> object:
    try:
        return act(turn)
    except Refused:
        return REFUSED
