"""Taking the time of one thing done many times: CPU with that of the database, the clock, queries, memory."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import connection

from direktdraht.bench.unit import Unit

_TICK = 1000 / os.sysconf("SC_CLK_TCK")  # milliseconds


@dataclass
class Taken:
    """In milliseconds: the clock for each time, CPU and the database's share of it for all of them together."""

    walls: list[float] = field(default_factory=list)
    cpu_ms: float = 0.0
    queries: int = 0  # the most that one of them needed

    @property
    def mean_cpu_ms(self) -> float:
        return self.cpu_ms / max(1, len(self.walls))

    def percentile(self, share: float) -> float:
        ordered = sorted(self.walls)
        return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def take(things: Iterable[Callable[[], object]]) -> Taken:
    """Do each once."""
    taken = Taken()
    spent, database = time.process_time(), database_cpu_ms()
    for do in things:
        began = time.perf_counter()
        with counted() as count:
            do()
        taken.walls.append((time.perf_counter() - began) * 1000)
        taken.queries = max(taken.queries, count[0])
    taken.cpu_ms = (time.process_time() - spent) * 1000 + database_cpu_ms() - database
    return taken


def figures(taken: Taken, unit: Unit) -> dict[str, Any]:
    """What every measurement tells. units: the CPU of one time in units."""
    return {
        "p50_ms": round(taken.percentile(0.5), 1),
        "p95_ms": round(taken.percentile(0.95), 1),
        "cpu_ms": round(taken.mean_cpu_ms, 2),
        "units": round(taken.mean_cpu_ms / unit.ms, 2),
        "queries": taken.queries,
        "times": len(taken.walls),
    }


@contextmanager
def counted() -> Iterator[list[int]]:
    count = [0]

    def note(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        count[0] += 1
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield count


def database_cpu_ms() -> float:
    """CPU that PostgreSQL has spent for our connection; 0 for SQLite, which spends ours. Only on this machine."""
    if connection.vendor != "postgresql":
        return 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (pid,) = cursor.fetchone()
    return process_cpu_ms(pid)


def process_cpu_ms(pid: int) -> float:
    """What a process has spent so far, itself and its threads; 0 for one that is gone or elsewhere."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) * _TICK


def forget_peak() -> None:
    """The peak of memory counts from here."""
    Path("/proc/self/clear_refs").write_text("5")


def peak_mb() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    peak = next(line for line in lines if line.startswith("VmHWM"))
    return round(int(peak.split()[1]) / 1024, 1)
