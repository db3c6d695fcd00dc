"""The power goes, again and again, while mail comes in and letters go out: nothing is lost, nothing is there twice
but what was just leaving the house."""

import contextlib
import json
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.kill.house_state import FOUND, RAW, STATE, WAITING
from tests.kill.senders import CUSTOMERS, Sender
from tests.sink import Sink
from tests.tree import ROOT, Tree

pytestmark = pytest.mark.kill

MAILS = 500
KILLS = 8
SEED = 2026
CLIENT = Path(__file__).with_name("answering_client.py")
# Longer than the lease of a mail that was in flight when the power went.
AFTER_THE_LEASE = 6 * 60


class House:
    """A tree with a colleague who answers; both lose their power at once."""

    def __init__(self, tree: Tree) -> None:
        self.tree, self.kills = tree, 0
        self.tree.extra["PYTHONPATH"] = f"{ROOT / 'src'}:{ROOT}"
        self.client: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.tree.start()
        self.client = self.work()

    def work(self, *arguments: str) -> subprocess.Popen[bytes]:
        with self.tree.log.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-P", str(CLIENT), *arguments],
                env=self.tree.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.tree.data,
            )

    def start_and_cut_short(self, seconds: float) -> None:
        """The power goes while everything is only starting."""
        starting = threading.Thread(target=self._try_to_start)
        starting.start()
        time.sleep(seconds)
        self.cut_power()
        starting.join()

    def _try_to_start(self) -> None:
        with contextlib.suppress(AssertionError):  # "the tree ended by itself": it did not, but it is gone
            self.tree.start()

    def cut_power(self) -> None:
        if self.client:
            self.client.kill()
        self.tree.kill()
        if self.client:
            self.client.wait()
            self.client = None
        self.kills += 1

    def asked(self, script: str) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.tree.python(script))
        return answer


def live_through_the_kills(house: House, backup: Path) -> float:
    """Answers when (time.monotonic()) the backup was begun, which is written while everything goes on."""
    chance, begun = random.Random(SEED), 0.0
    writing: threading.Thread | None = None
    for number in range(KILLS):
        if number % 4 == 3:
            house.start_and_cut_short(chance.uniform(0.2, 1.6))
            continue
        house.start()
        if number == KILLS // 2:
            begun = time.monotonic()
            writing = threading.Thread(target=house.tree.manage, args=("backup", str(backup)))
            writing.start()
        time.sleep(chance.uniform(0.5, 3.5))
        house.cut_power()
    if writing:
        writing.join(60)
    return begun


def until_quiet(house: House, seconds: float = 150) -> None:
    deadline = time.monotonic() + seconds
    while any(waiting := house.asked(WAITING).values()):
        assert time.monotonic() < deadline, f"still waiting: {waiting}\n{house.tree.last_words()}"
        time.sleep(1)


def test_five_hundred_mails_and_their_answers_outlive_every_kill(
    new_tree: Callable[..., Tree], sink: Sink, tmp_path: Path
) -> None:
    house = House(new_tree(demo=False))
    house.tree.manage("migrate")
    house.tree.python(FOUND.format(root=str(ROOT), port=sink.port))
    senders = [Sender(name, MAILS // 2, house.tree.door_port, pause=0.05) for name in ("anna", "bert")]
    for sender in senders:
        sender.start()
    backup = tmp_path / "house.backup"
    begun = live_through_the_kills(house, backup)

    house.tree.clock_shift_seconds = AFTER_THE_LEASE
    house.start()
    for sender in senders:
        sender.join(120)
        assert not sender.is_alive(), house.tree.last_words()
    until_quiet(house)  # every mail is understood, so that the colleague knows of every case
    cases = house.asked(STATE)["cases"]
    assert house.work("--until-done", str(cases)).wait(120) == 0
    until_quiet(house)

    state = house.asked(STATE)
    taken = {sent.message_id for sender in senders for sent in sender.sent}
    assert len(taken) == MAILS
    assert sum(sender.tries for sender in senders) > MAILS, "no kill hit anybody; make them longer"
    nothing_came_in_twice_or_not_at_all(state, taken)
    everything_left(state, sink, house.kills)
    assert house.tree.manage("verify").stdout == ""
    the_backup_is_a_whole_house(
        new_tree, backup, {s.message_id for x in senders for s in x.sent if s.at < begun}
    )


def nothing_came_in_twice_or_not_at_all(state: dict[str, Any], taken: set[str]) -> None:
    assert state["words"] == dict.fromkeys(taken, 1)
    assert state["outcomes"] == {"new_case": state["cases"], "joined": MAILS - state["cases"]}
    # The first round of each sender answers nothing.
    assert state["cases"] == MAILS * 4 // 5 + 2 * CUSTOMERS // 5


def everything_left(state: dict[str, Any], sink: Sink, kills: int) -> None:
    assert state["refused"] == []
    assert state["letters_per_case"] == dict.fromkeys(state["letters_per_case"], 1)
    assert state["letters"] == state["promises"] == state["cases"]
    assert set(state["states"]) == {"sent"}
    arrived = Counter(mail.message_id for mail in sink.received)
    assert set(arrived) == set(state["outgoing"])
    twice = {message_id: count for message_id, count in arrived.items() if count > 1}
    assert sum(twice.values()) - len(twice) <= kills, twice
    for message_id in twice:
        copies = {(mail.recipients, mail.text) for mail in sink.received if mail.message_id == message_id}
        assert len(copies) == 1, "sent twice, but not the same"


def the_backup_is_a_whole_house(new_tree: Callable[..., Tree], backup: Path, before: set[str]) -> None:
    elsewhere = House(new_tree(demo=False))
    elsewhere.tree.manage("restore", str(backup))
    assert elsewhere.tree.manage("verify").stdout == ""
    kept = elsewhere.asked(RAW)["message_ids"]
    assert before <= set(kept)
