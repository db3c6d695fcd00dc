"""The real process tree on ports and a data folder of its own, as journeys and kill tests need it."""

import atexit
import contextlib
import functools
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from direktdraht.lifeline import VARIABLE
from tests.postgres import free_port

ROOT = Path(__file__).resolve().parent.parent
# What a process of the tree may know of the surroundings; everything else would make two machines differ.
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH")


@dataclass
class Tree:
    """Not started yet when made: call start(), or use it as a context manager, which also ends it.

    data is kept when the tree ends, so that the same house can be started again.
    """

    data: Path
    database_url: str = ""  # "" is SQLite in the data folder
    demo: bool = True
    clock_shift_seconds: float = 0
    take_back_seconds: int = 1
    bundle_minutes: float = 0.05
    extra: dict[str, str] = field(default_factory=dict)
    web_port: int = field(default_factory=free_port)
    door_port: int = field(default_factory=free_port)
    parts: subprocess.Popen[bytes] | None = None
    # A test run that is killed itself takes its trees with it.
    _lifeline: tuple[int, int] = field(default_factory=os.pipe)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.web_port}"

    @property
    def log(self) -> Path:
        return self.data / "tree.log"

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        ours = {
            "DJANGO_SETTINGS_MODULE": "direktdraht.settings",
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONUNBUFFERED": "1",
            "DIREKTDRAHT_DATA": str(self.data),
            "DIREKTDRAHT_WEB_PORT": str(self.web_port),
            "DIREKTDRAHT_DOOR_PORT": str(self.door_port),
            "DIREKTDRAHT_TAKE_BACK_SECONDS": str(self.take_back_seconds),
            "DIREKTDRAHT_BUNDLE_MINUTES": str(self.bundle_minutes),
            "DIREKTDRAHT_BUNDLE_AGAIN_MINUTES": str(self.bundle_minutes),
            "DIREKTDRAHT_CLOCK_SHIFT_SECONDS": str(self.clock_shift_seconds),
        }
        if self.database_url:
            ours["DIREKTDRAHT_DATABASE_URL"] = self.database_url
        return {**kept, **ours, **self.extra}

    def command(self, *args: str) -> list[str]:
        return [sys.executable, "-P", "-m", "direktdraht", *args]

    def settle(self) -> Self:
        """Begin with tables that were made once for all: making them takes longer than many a journey. What a first
        start does is tested elsewhere, and so is what PostgreSQL does."""
        if not self.database_url:
            shutil.copytree(_tables_made_once(), self.data)
        return self

    def start(self, *args: str, seconds: float = 90) -> Self:
        """Start `up` (or what args say) in a process group of its own and wait until it serves."""
        self.data.mkdir(parents=True, exist_ok=True)
        args = args or (("up",) if self.demo else ("up", "--without-demo"))
        with self.log.open("ab") as log:
            self.parts = subprocess.Popen(
                self.command(*args),
                env={**self.environment, VARIABLE: str(self._lifeline[0])},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.data,
                start_new_session=True,
                pass_fds=[self._lifeline[0]],
            )
        if args[0] == "up":
            self.wait_until_up(seconds=seconds)
        return self

    def wait_until_up(self, *, seconds: float = 90) -> None:
        """Until a page is served and the greeting is said. Raises AssertionError with the end of the log."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.parts is not None and self.parts.poll() is not None:
                raise AssertionError(
                    f"the tree ended by itself ({self.parts.returncode}):\n{self.last_words()}"
                )
            if self.serves():
                return
            time.sleep(0.05)
        raise AssertionError(f"the tree did not serve within {seconds} s:\n{self.last_words()}")

    def serves(self) -> bool:
        """Whether the web answers with a page and the door with its banner. An error page will stay one: that
        raises AssertionError at once."""
        try:
            with urllib.request.urlopen(self.base_url + "/sign-in/", timeout=10) as page:
                page.read()
        except urllib.error.HTTPError as error:
            error.close()
            raise AssertionError(f"the sign-in page is a {error.code}:\n{self.last_words()}") from error
        except OSError:
            return False
        return self.door_greets()

    def door_greets(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.door_port), timeout=5) as door:
                return door.recv(4) == b"220 "
        except OSError:
            return False

    def manage(
        self, *args: str, check: bool = True, seconds: float = 300
    ) -> subprocess.CompletedProcess[str]:
        """Run one command of the product on the house of this tree, beside it."""
        self.data.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            self.command(*args),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            cwd=self.data,
        )
        if check and done.returncode:
            raise AssertionError(f"{args} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
        return done

    def lines(self, *args: str) -> list[dict[str, Any]]:
        """The JSON lines that a command of the product prints."""
        return [json.loads(line) for line in self.manage(*args).stdout.splitlines()]

    def python(self, code: str, *, seconds: float = 300) -> str:
        """What a few lines of Python print, with the product's models at hand."""
        code = f"import django; django.setup()\n{code}"
        command = [sys.executable, "-P", "-c", code]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=seconds, cwd=self.data
        )
        if done.returncode:
            raise AssertionError(done.stderr)
        return done.stdout

    def kill(self) -> None:
        """SIGKILL for the whole group at once, as when the power is cut."""
        if self.parts is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.parts.pid, signal.SIGKILL)
            self.parts.wait()
            self._wait_until_gone(5)

    def kill_parent(self) -> None:
        """SIGKILL for the supervisor alone."""
        assert self.parts is not None
        self.parts.kill()
        self.parts.wait()

    def stop(self, *, seconds: float = 15) -> int:
        """Ask it to end, as Ctrl-C does, and return the exit code."""
        if self.parts is None:
            return 0
        self.parts.terminate()
        try:
            return self.parts.wait(seconds)
        finally:
            self.kill()
            self.parts = None

    def processes(self) -> list[int]:
        """Every living process of this tree, the supervisor included."""
        if self.parts is None:
            return []
        return processes_of_group(self.parts.pid)

    def last_words(self, lines: int = 60) -> str:
        if not self.log.exists():
            return ""
        return "\n".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])

    def _wait_until_gone(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while self.processes() and time.monotonic() < deadline:
            time.sleep(0.02)

    def __enter__(self) -> Self:
        return self if self.parts else self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            print(f"--- the end of {self.log} ---\n{self.last_words()}", file=sys.stderr)
        self.stop()


def processes_of_group(group: int) -> list[int]:
    """Process ids of a group, without those that are dead and only wait for someone to ask how they ended."""
    return [pid for pid, its_group, state in _all_processes() if its_group == group and state != "Z"]


def _all_processes() -> Iterator[tuple[int, int, str]]:
    if not Path("/proc/self/stat").exists():
        listed = subprocess.run(
            ["ps", "-A", "-o", "pid=,pgid=,stat="], capture_output=True, text=True, check=True
        )
        for pid, group, state in (line.split()[:3] for line in listed.stdout.splitlines()):
            yield int(pid), int(group), state[0]
        return
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it ended while we looked
            # "pid (name) state ppid pgrp …"; the name may hold anything, brackets too.
            state, _parent, group = stat.read_text().rpartition(")")[2].split()[:3]
            yield int(stat.parent.name), int(group), state


@functools.cache
def _tables_made_once() -> Path:
    """A data folder with an empty database in it, and no secret: each house makes its own."""
    folder = Path(tempfile.mkdtemp(prefix="direktdraht-tables-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    tree = Tree(data=folder)
    tree.manage("migrate")
    (folder / "secret").unlink(missing_ok=True)
    return folder
