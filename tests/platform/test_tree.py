"""The real process tree: what an end, however rough, leaves behind, and that it comes up again."""

import contextlib
import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tree import Tree, processes_of_group

pytestmark = pytest.mark.kill


def until(what: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@pytest.fixture
def house(new_tree: Callable[..., Tree]) -> Tree:
    return new_tree(demo=False).start()


def test_it_stops_when_asked_and_leaves_nothing(house: Tree) -> None:
    assert house.parts
    group, before = house.parts.pid, len(house.processes())
    assert before >= 5, "supervisor, door, worker, gunicorn and its worker"
    started = time.monotonic()
    assert house.stop() == 0
    assert time.monotonic() - started < 6
    assert processes_of_group(group) == []
    assert "Traceback" not in house.last_words()


def test_killing_the_parent_leaves_nothing_behind_and_it_starts_again(house: Tree) -> None:
    house.kill_parent()
    assert until(lambda: house.processes() == [], 2.5), house.last_words()
    house.start()
    assert house.manage("verify").stdout == ""


def test_killing_everything_at_once_does_no_harm(house: Tree) -> None:
    house.kill()
    assert house.processes() == []
    started = time.monotonic()
    house.start()
    assert time.monotonic() - started < 10
    assert house.manage("verify").stdout == ""


def test_each_part_that_dies_comes_back(house: Tree) -> None:
    assert house.parts
    for victim in house.processes():
        if victim == house.parts.pid:
            continue
        with contextlib.suppress(ProcessLookupError):  # gunicorn's worker may have gone with its master
            os.kill(victim, signal.SIGKILL)
        assert until(lambda victim=victim: victim not in house.processes() and house.serves(), 15), (
            house.last_words()
        )
        assert until(lambda: len(house.processes()) >= 5, 15), house.last_words()
    assert house.parts.poll() is None


def test_a_port_in_use_is_one_sentence(tmp_path: Path, new_tree: Callable[..., Tree]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        second = new_tree(door_port=other.getsockname()[1])
        failed = second.manage("up", check=False)
    assert failed.returncode == 1
    assert failed.stderr.startswith(f"Port {second.door_port} is in use")
    assert "DIREKTDRAHT_DOOR_PORT" in failed.stderr
    assert len(failed.stderr.splitlines()) == 1
