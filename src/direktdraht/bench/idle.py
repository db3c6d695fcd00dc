"""The whole house with nothing to do: how soon its first page stands there, what it holds, what it spends."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.db import connection

from direktdraht.bench.measuring import process_cpu_ms
from direktdraht.bench.unit import Unit
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.worker.schedule import SCHEDULE

_WATCHED = 20.0  # seconds
_SETTLES = 3.0
_PATIENCE = 60.0


def measure_idle(unit: Callable[[], Unit]) -> tuple[dict[str, Any], Unit]:
    """pss_mb: the proportional set size of the tree, after one page was seen. cpu_percent: of one core."""
    _leave_nothing_to_do()
    connection.close()
    both = unit()
    ports = {name: str(_free_port()) for name in ("DIREKTDRAHT_WEB_PORT", "DIREKTDRAHT_DOOR_PORT")}
    began = time.perf_counter()
    tree = subprocess.Popen(
        [sys.executable, "-P", "-m", "direktdraht", "up", "--without-demo"],
        env=os.environ | ports | {"DIREKTDRAHT_HOST": "127.0.0.1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for_page(f"http://127.0.0.1:{ports['DIREKTDRAHT_WEB_PORT']}/sign-in/", tree)
        first_page = (time.perf_counter() - began) * 1000
        time.sleep(_SETTLES)
        return _watch(tree.pid) | {"first_page_ms": round(first_page)}, both
    finally:
        tree.terminate()
        tree.wait(_PATIENCE)


def _leave_nothing_to_do() -> None:
    """What lies behind in a house that was filled at one stroke would be the first work of the tree."""
    for duty in SCHEDULE:
        while duty.run(now(), "bench"):
            pass


def _watch(root: int) -> dict[str, Any]:
    pids = list(_tree_of(root))
    backends = _backends()
    before = sum(map(process_cpu_ms, pids)), sum(map(process_cpu_ms, backends))
    time.sleep(_WATCHED)
    after = sum(map(process_cpu_ms, pids)), sum(map(process_cpu_ms, backends))
    spent = [(late - early) / _WATCHED / 10 for early, late in zip(before, after, strict=True)]
    parts = {_part(pid): _pss_mb(pid) for pid in pids}
    return {
        "pss_mb": round(sum(parts.values()), 1),
        "parts": parts,
        "cpu_percent": round(sum(spent), 2),
        "database_cpu_percent": round(spent[1], 2),
    }


def _backends() -> list[int]:
    """PostgreSQL's processes for this house; this measurement's own is none of them."""
    if connection.vendor != "postgresql":
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return [pid for (pid,) in cursor.fetchall()]


def _tree_of(root: int) -> Iterator[int]:
    yield root
    for children in Path(f"/proc/{root}/task").glob("*/children"):
        for child in children.read_text().split():
            yield from _tree_of(int(child))


def _part(pid: int) -> str:
    """door, work, web; gunicorn's own worker is told apart by its number."""
    return f"{Path(f'/proc/{pid}/comm').read_text().strip()} {pid}"


def _pss_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return round(int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024, 1)


def _wait_for_page(address: str, tree: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and tree.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.02)
    raise Refused("The house did not come up; start it by hand with `up` to see why.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
