"""One process tree: starts the children, keeps them alive, ends them in order. What they are, up.py knows."""

import contextlib
import errno
import gc
import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from direktdraht.kit.refusal import Refused
from direktdraht.lifeline import VARIABLE

logger = logging.getLogger(__name__)

TICK = 0.1  # seconds between two looks at the children
DEATHS, WITHIN = 3, 60.0  # so many deaths of one child within so many seconds end the tree
PATIENCE = 5.0  # seconds for an orderly end, all children together


# A program, or work that a copy of this very process does: it shares what is loaded already, and is there at once.
Part = Sequence[str] | Callable[[], int]


class Process(Protocol):
    """What the supervisor asks of a child; subprocess.Popen has it too."""

    pid: int

    def poll(self) -> int | None: ...
    def wait(self, timeout: float | None = None) -> int: ...
    def terminate(self) -> None: ...
    def kill(self) -> None: ...


@dataclass
class Child:
    """One process of the tree, started again whenever it dies."""

    name: str
    command: Part
    process: Process
    deaths: deque[float] = field(default_factory=lambda: deque(maxlen=DEATHS))

    def is_beyond_help(self) -> bool:
        return len(self.deaths) == DEATHS and self.deaths[-1] - self.deaths[0] < WITHIN


class Supervisor:
    """Owns the children of this process. Not for use from several threads."""

    def __init__(self) -> None:
        self._children: list[Child] = []
        self._asked_to_stop = False
        # Only this process holds the write end: it closes when this process ends, whatever ended it.
        self._read_end, self._write_end = os.pipe()

    def supervise(
        self,
        commands: Mapping[str, Part],
        *,
        is_up: Callable[[], bool] = lambda: True,
        when_up: Callable[[], None] = lambda: None,
    ) -> int:
        """Run until asked to stop (0) or until a child is beyond help (1). Children end in the order given.

        when_up is called once, as soon as is_up says so.
        """
        gc.collect()
        gc.freeze()  # what is loaded by now is shared with forked children, and stays so when they tidy up
        with self._stopped_by_signals():
            try:
                for name, command in commands.items():
                    self._children.append(Child(name, command, self._start(name, command)))
                return self._watch(is_up, when_up)
            finally:
                self._stop_all()
                os.close(self._write_end)
                os.close(self._read_end)

    def _look_after_children(self) -> bool:
        """Start again what died. False when one of them cannot be kept alive; the reason has been said."""
        for child in self._children:
            status = child.process.poll()
            if status is None:
                continue
            child.deaths.append(time.monotonic())
            if child.is_beyond_help():
                print(
                    f"The part “{child.name}” ended {DEATHS} times within a minute: everything was stopped; "
                    "the lines above say why.",
                    file=sys.stderr,
                )
                return False
            logger.warning("%s ended (%s) and is started again", child.name, _how_it_ended(status))
            child.process = self._start(child.name, child.command)
        return True

    def _watch(self, is_up: Callable[[], bool], when_up: Callable[[], None]) -> int:
        announced = False
        while not self._asked_to_stop:
            if not self._look_after_children():
                return 1
            if not announced and is_up():
                announced = True
                when_up()
            time.sleep(TICK)
        return 0

    def _start(self, name: str, command: Part) -> Process:
        process = self._fork(name, command) if callable(command) else self._run(command)
        logger.info("%s started, process %d", name, process.pid)
        return process

    def _fork(self, name: str, work: Callable[[], int]) -> Process:
        pid = os.fork()
        if pid:
            return Forked(pid)
        status = 1
        try:
            os.close(self._write_end)
            with contextlib.suppress(OSError):  # so that ps and top can tell the parts apart, on Linux
                Path("/proc/self/comm").write_text(name)
            os.environ[VARIABLE] = str(self._read_end)
            os.dup2(os.open(os.devnull, os.O_RDONLY), sys.stdin.fileno())
            for number in (signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_DFL)
            _ignore_interrupts()
            status = work()
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else bool(end.code)
        except BaseException:
            logger.exception("a part failed")
        finally:
            logging.shutdown()
            sys.stdout.flush()
            os._exit(status)  # never back into what the parent was about to do

    def _run(self, command: Sequence[str]) -> Process:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            pass_fds=[self._read_end],
            env={**os.environ, VARIABLE: str(self._read_end)},
            # Ctrl-C reaches every process of a terminal; the children are to end when we say so.
            preexec_fn=_ignore_interrupts,
        )

    def _stop_all(self) -> None:
        for child in self._children:
            if child.process.poll() is None:
                child.process.terminate()
        deadline = time.monotonic() + PATIENCE
        for child in self._children:
            try:
                child.process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                logger.warning("%s did not end in %d seconds and was killed", child.name, PATIENCE)
                child.process.kill()
                child.process.wait()

    @contextlib.contextmanager
    def _stopped_by_signals(self) -> Iterator[None]:
        def ask(signum: int, frame: object) -> None:
            self._asked_to_stop = True

        before = {
            number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        }
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


class Forked:
    """A copy of this process that works on its own."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.status: int | None = None

    def poll(self) -> int | None:
        if self.status is None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status

    def wait(self, timeout: float | None = None) -> int:
        deadline = None if timeout is None else time.monotonic() + timeout
        while (status := self.poll()) is None:
            if deadline is not None and time.monotonic() >= deadline:
                raise subprocess.TimeoutExpired(f"process {self.pid}", timeout or 0.0)
            time.sleep(0.02)
        return status

    def terminate(self) -> None:
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    def _signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)


def refuse_taken_port(host: str, port: int, variable: str) -> None:
    """Raise Refused when something listens there already; variable is what the person can set instead."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise Refused(
                    f"Port {port} is in use by another program; set {variable} to a free one."
                ) from error
            raise Refused(
                f"Port {port} on {host} cannot be used ({error.strerror}); see {variable}."
            ) from error


def answers(host: str, port: int) -> bool:
    """Whether something accepts connections there by now."""
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _how_it_ended(status: int) -> str:
    return f"signal {-status}" if status < 0 else f"exit code {status}"
