"""`./run test [ARGS]`: every test there is, part by part, and one closing line. ARGS go to pytest.

With --fast first, only format, lint, types, layers and the tests on SQLite that start no process.
"""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import postgres  # noqa: E402

BIN = Path(sys.executable).parent
CHECKS = {
    "format": [BIN / "ruff", "format", "--check", "."],
    "lint": [BIN / "ruff", "check", "."],
    "types": [BIN / "mypy", "src"],
    "layers": [BIN / "lint-imports"],
}
INSIDE = "not journey and not kill"
FAST = f"{INSIDE} and not process"
# What pytest says when the arguments select nothing in a part.
NOTHING_SELECTED = 5
CORES = min(4, os.cpu_count() or 1)  # more lanes than that wait for one disk
LIMIT = 30 * 60  # seconds for one part; a hanging one would otherwise hold everything up


@dataclass
class Tally:
    passed: int = 0
    failed: int = 0
    selected_any: bool = False
    notes: list[str] = field(default_factory=list)

    def fail(self, note: str) -> None:
        self.failed += 1
        self.notes.append(note)


def check(tally: Tally) -> None:
    for name, command in CHECKS.items():
        with _timed(name):
            done = subprocess.run([str(word) for word in command], cwd=ROOT, stdin=subprocess.DEVNULL)
        if done.returncode:
            tally.fail(f"{name} is not clean")
        else:
            tally.passed += 1


@dataclass(frozen=True)
class Part:
    """The tests that are marked so, on one database."""

    title: str
    marked: str
    environment: Mapping[str, str] = field(default_factory=dict)
    lanes: int = 1  # so many tests at a time


def test(tally: Tally, arguments: Sequence[str], *parts: Part) -> None:
    """Run these parts side by side, where each keeps one core busy, and count how they went.

    Of several, each one's output is shown when it is over.
    """
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        running = [
            stack.enter_context(_running(part, arguments, Path(folder) / str(number), alone=len(parts) == 1))
            for number, part in enumerate(parts)
        ]
        for one in running:
            one.wait_and_count(tally)


@dataclass
class Running:
    """A part under way."""

    part: Part
    process: subprocess.Popen[bytes]
    report: Path
    output: Path | None
    started: float = field(default_factory=time.monotonic)

    def wait_and_count(self, tally: Tally) -> None:
        try:
            status = self.process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            tally.fail(f"{self.part.title}: not done within {LIMIT // 60} minutes")
            self._interrupt()
            status = NOTHING_SELECTED
        if self.output:
            print(self.output.read_text(encoding="utf-8", errors="replace"), end="")
        print(f"=== {self.part.title}: {time.monotonic() - self.started:.0f} s", flush=True)
        if status != NOTHING_SELECTED:
            tally.selected_any = True
            self._count(tally, status)

    def _interrupt(self) -> None:
        """As Ctrl-C does, so that pytest still says what has failed until now."""
        self.process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(60)

    def _count(self, tally: Tally, status: int) -> None:
        if status not in (0, 1) or not self.report.exists():
            tally.fail(f"{self.part.title}: pytest itself ended with {status}")
            return
        for suite in ElementTree.parse(self.report).getroot().iter("testsuite"):
            tests, skipped, failures, errors = (
                int(suite.get(key, "0")) for key in ("tests", "skipped", "failures", "errors")
            )
            tally.failed += failures + errors
            tally.passed += max(0, tests - skipped - failures - errors)


@contextlib.contextmanager
def _running(part: Part, arguments: Sequence[str], path: Path, *, alone: bool) -> Iterator[Running]:
    given, theirs = _without_marks(arguments)
    report, output = path.with_suffix(".xml"), None if alone else path.with_suffix(".txt")
    command = [sys.executable, "-m", "pytest", "-q", f"--junitxml={report}", "-o", "junit_family=xunit2"]
    command += ["-n", str(part.lanes), "--dist=worksteal"] if part.lanes > 1 else []
    marks = " and ".join(f"({mark})" for mark in (part.marked, *theirs))
    print(f"=== {part.title}", flush=True)
    with contextlib.ExitStack() as stack:
        process = subprocess.Popen(
            [*command, "-m", marks, *given],
            cwd=ROOT,
            env={**os.environ, **part.environment},
            stdin=subprocess.DEVNULL,
            stdout=stack.enter_context(output.open("wb")) if output else None,
            stderr=subprocess.STDOUT if output else None,
        )
        try:
            yield Running(part, process, report, output)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()


def everything(tally: Tally, arguments: Sequence[str]) -> None:
    with contextlib.ExitStack() as stack:
        on_postgres = _start_postgres(stack, tally)

        def both(what: str, marked: str, lanes: int) -> list[Part]:
            parts = [Part(f"{what} on SQLite", marked, lanes=lanes)]
            if on_postgres:
                parts.append(Part(f"{what} on PostgreSQL", marked, on_postgres, lanes))
            return parts

        test(tally, arguments, *both("tests", INSIDE, max(1, CORES // 2)))
        lanes = max(2, CORES)  # a journey waits more than it works
        test(tally, arguments, Part("journeys on SQLite", "journey", lanes=lanes))
        if on_postgres:
            journeys = Part("journeys on PostgreSQL", "journey and postgres", on_postgres, lanes)
            test(tally, arguments, journeys)
        test(tally, arguments, *both("kill tests", "kill", 1))


def main() -> int:
    arguments = sys.argv[1:]
    os.environ.pop("DIREKTDRAHT_DATABASE_URL", None)  # which database a part runs on is decided here
    # Hundreds of processes are started here; each would compile everything anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's job in the background ignores it
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the database server is ended too
    tally, started = Tally(), time.monotonic()
    fast = arguments[:1] == ["--fast"]
    if fast or not arguments:
        check(tally)
    if fast:
        test(tally, arguments[1:], Part("fast tests on SQLite", FAST, lanes=CORES))
    else:
        everything(tally, arguments)
    if not tally.selected_any:
        tally.fail("the arguments select no test in any part")
    for note in tally.notes:
        print(note)
    minutes, seconds = divmod(round(time.monotonic() - started), 60)
    print(f"took {minutes} min {seconds} s")
    print(f"{tally.passed} passed, {tally.failed} failed", flush=True)
    return 1 if tally.failed else 0


def _start_postgres(stack: contextlib.ExitStack, tally: Tally) -> dict[str, str]:
    """The environment of a part on PostgreSQL, or nothing where there is none."""
    binaries = postgres.find_binaries()
    if binaries:
        server = stack.enter_context(postgres.running_server(binaries))
        port = str(server.port)
        os.environ["DIREKTDRAHT_TEST_POSTGRES_PORT"] = port  # tests on SQLite may need it beside theirs
        return {"DIREKTDRAHT_DATABASE_URL": server.url("postgres")}
    if os.environ.get("CI") == "true":
        tally.fail(postgres.MISSING)
    else:
        tally.notes.append(postgres.MISSING)
    return {}


def _without_marks(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Arguments without -m EXPRESSION, and those expressions: ours and theirs have to hold together."""
    given, marks = [], []
    words = iter(arguments)
    for word in words:
        if word == "-m":
            marks.append(next(words, ""))
        else:
            given.append(word)
    return given, [mark for mark in marks if mark]


@contextlib.contextmanager
def _timed(title: str) -> Iterator[None]:
    print(f"=== {title}", flush=True)
    started = time.monotonic()
    yield
    print(f"=== {title}: {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
