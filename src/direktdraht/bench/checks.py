"""What it costs to check a draft while someone writes it."""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from direktdraht.bench.unit import Unit


def measure_check(measure_unit: Callable[[], Unit]) -> dict[str, Any]:
    """Of a draft of some 150 words, in a process of its own: units of one check after loading, memory_mb above a
    bare Python, first_ms for loading and the first check. Needs no house.
    """
    before = measure_unit()
    told = subprocess.run(
        [sys.executable, "-P", "-m", "direktdraht.bench.draft"], check=True, capture_output=True, text=True
    )
    unit = before.mean(measure_unit())
    figures: dict[str, Any] = json.loads(told.stdout)
    return {
        "name": "check",
        "unit_ms": round(unit.ms, 2),
        "units": round(figures["cpu_ms"] / unit.ms, 2),
    } | figures
