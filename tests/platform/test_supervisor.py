"""The process tree with small stand-ins for its parts, each a few lines of Python on the real lifeline."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from direktdraht.kit.refusal import Refused
from direktdraht.supervisor import refuse_taken_port
from tests.tree import ROOT, processes_of_group

pytestmark = pytest.mark.process

BEFORE = "import os, signal, sys, time\nfrom direktdraht.lifeline import watch_parent\nwatch_parent()\n"
SITTING = BEFORE + "time.sleep(600)"
STUBBORN = BEFORE + "signal.signal(signal.SIGTERM, signal.SIG_IGN)\ntime.sleep(600)"
DYING = BEFORE + "sys.exit(3)"
PARENT = """
import logging, sys
from direktdraht.supervisor import Supervisor
logging.basicConfig(level=logging.INFO, stream=sys.stderr)
parts = {f"part{n}": [sys.executable, "-c", code] for n, code in enumerate(sys.argv[1:])}
sys.exit(Supervisor().supervise(parts, when_up=lambda: print("up", flush=True)))
"""


class House:
    def __init__(self, *parts: str, log: Path) -> None:
        self.log = log
        with log.open("wb") as err:
            self.parent = subprocess.Popen(
                [sys.executable, "-c", PARENT, *parts],
                env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
                stdout=subprocess.PIPE,
                stderr=err,
                start_new_session=True,
            )

    def wait_until_up(self) -> None:
        assert self.parent.stdout
        assert self.parent.stdout.readline() == b"up\n"
        time.sleep(0.4)  # the stand-ins have set up their signals by then

    @property
    def children(self) -> list[int]:
        return [pid for pid in processes_of_group(self.parent.pid) if pid != self.parent.pid]

    @property
    def told(self) -> str:
        return self.log.read_text()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Callable[..., House]]:
    houses: list[House] = []

    def start(*parts: str) -> House:
        houses.append(House(*parts, log=tmp_path / "log"))
        return houses[-1]

    yield start
    for one in houses:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(one.parent.pid, signal.SIGKILL)
        one.parent.communicate()


def eventually(what: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if what():
            return True
        time.sleep(0.05)
    return what()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_asked_to_stop_it_ends_everything_and_says_zero(
    house: Callable[..., House], number: signal.Signals
) -> None:
    running = house(SITTING, SITTING)
    running.wait_until_up()
    assert len(running.children) == 2
    os.killpg(running.parent.pid, number) if number == signal.SIGINT else running.parent.send_signal(number)
    assert running.parent.wait(4) == 0
    assert not running.children
    assert "Traceback" not in running.told


def test_a_part_that_does_not_end_is_killed_after_five_seconds(house: Callable[..., House]) -> None:
    running = house(STUBBORN)
    running.wait_until_up()
    running.parent.terminate()
    assert running.parent.wait(8) == 0
    assert not running.children
    assert "was killed" in running.told


def test_nothing_stays_behind_when_the_parent_is_killed(house: Callable[..., House]) -> None:
    running = house(SITTING, STUBBORN)
    running.wait_until_up()
    running.parent.kill()
    running.parent.wait()
    assert eventually(lambda: not running.children, 2.5)


def test_a_dead_part_is_started_again(house: Callable[..., House]) -> None:
    running = house(SITTING, SITTING)
    running.wait_until_up()
    first = running.children[0]
    os.kill(first, signal.SIGKILL)
    assert eventually(lambda: first not in running.children and len(running.children) == 2, 5)
    assert "signal 9" in running.told


def test_a_part_that_keeps_dying_ends_the_tree_with_a_sentence(house: Callable[..., House]) -> None:
    running = house(SITTING, DYING)
    assert running.parent.wait(10) == 1
    assert "“part1” ended 3 times within a minute" in running.told
    assert "Traceback" not in running.told
    assert not running.children


def test_a_taken_port_is_named_with_the_variable_that_changes_it() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Refused, match=rf"Port {port} is in use.*DIREKTDRAHT_WEB_PORT"):
            refuse_taken_port("127.0.0.1", port, "DIREKTDRAHT_WEB_PORT")
    refuse_taken_port("127.0.0.1", port, "DIREKTDRAHT_WEB_PORT")
