"""`direktdraht bench NAME`: one object of figures about a house of a given size."""

from typing import Any

from django.db import connection

from direktdraht.bench.checks import measure_check
from direktdraht.bench.clocks import measure_clocks
from direktdraht.bench.house import open_house
from direktdraht.bench.idle import measure_idle
from direktdraht.bench.intake import measure_intake
from direktdraht.bench.measuring import forget_peak, peak_mb
from direktdraht.bench.pages import measure_page, measure_search
from direktdraht.bench.reading import measure_mail
from direktdraht.bench.unit import measure_unit


def bench(name: str, *, cases: int) -> dict[str, Any]:
    """{name, cases, database, unit_ms, p50_ms, p95_ms, cpu_ms, units, queries, peak_mb, …}; CPU is with the database's.

    Instead of times, mail tells rates and one large mail, idle pss_mb, parts, cpu_percent and first_page_ms.
    """
    if name == "check":
        return measure_check(measure_unit)
    was_filled = open_house(cases)
    forget_peak()
    if name == "intake":
        figures, unit = measure_intake(measure_unit)
    elif name == "mail":
        figures, unit = measure_mail(measure_unit)
    elif name == "search":
        figures, unit = measure_search(measure_unit)
    elif name == "clocks":
        figures, unit = measure_clocks(measure_unit)
    elif name == "idle":
        figures, unit = measure_idle(measure_unit)
    else:
        figures, unit = measure_page(name, measure_unit)
    about = {"name": name, "cases": cases, "database": connection.vendor, "unit_ms": round(unit.ms, 2)}
    return about | figures | {"peak_mb": peak_mb(), "was_filled": was_filled}
