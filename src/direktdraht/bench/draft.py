"""`python -m direktdraht.bench.draft`: what it costs to check a letter, in a process that does nothing else."""

import importlib
import json
import time
from pathlib import Path
from typing import Any

_DRAFT = """Sehr geehrter Herr Dr. Albers,
die Präsentation, die Sie gestern bekommen haben, war so nicht brauchbar, und das einen Tag vor Ihrem Vortrag.
Das tut mir leid. Es lag an mir: Wichtige Bilder habe ich nicht weitergegeben.
Da ich derzeit stark ausgelastet bin, hatte ich unseren Grafiker gebeten, sich direkt bei Ihnen zu melden.
Herr Reif überarbeitet seit heute Nacht die Folien mit Ihren Originalbildern.
Die neue Fassung haben Sie heute um 12 Uhr. Ich komme um 14 Uhr zur Generalprobe und gehe jede Folie durch.
Die gedruckten Unterlagen haben wir am Montag bestellt; sie werden bis Freitag um 10 Uhr geliefert.
Wir werden den Rest schnellstmöglich klären und sollten uns zusammensetzen, um die Abläufe zu optimieren.
Falls Ihnen dadurch Unannehmlichkeiten entstanden sind, bitten wir um Entschuldigung.
Die Kosten für den zweiten Druck übernehmen wir. Den Entwurf der Einladung schicke ich Ihnen morgen Vormittag.
Sie erreichen mich jederzeit unter 0171 2345678; sonst ruft Frau Falk Sie am Donnerstag um 9 Uhr zurück.
Bitte sagen Sie mir, ob das für Sie so passt.
Ihre Clara Vogt"""
_RECORD = {
    "now": "2026-11-18T08:00:00+01:00",
    "timezone": "Europe/Berlin",
    "entries": [
        {"id": "1", "date": "2026-11-16", "type": "step", "text": "Unterlagen bestellt", "status": "done"},
        {"id": "2", "date": "2026-11-18", "type": "promise", "text": "Neue Fassung heute um 12 Uhr"},
        {"id": "3", "date": "2026-11-17", "type": "promise", "text": "Rückruf am Donnerstag um 9 Uhr"},
        {
            "id": "4",
            "date": "2026-11-17",
            "type": "step",
            "text": "Kosten des Drucks übernommen",
            "status": "done",
        },
    ],
}
_LOOPS = 3


def measure_draft() -> dict[str, Any]:
    """first_ms: loading and the first check; cpu_ms: one check after that; memory_mb: what both added."""
    base = _peak_mb()
    began, spent = time.perf_counter(), time.process_time()
    # By name, so that what loads with it is measured.
    request = importlib.import_module("direktdraht.checking.request").read_request({"record": _RECORD})
    check = importlib.import_module("klarwort.checking").check
    report = check(_DRAFT, kind="first", context=request.context)
    first_ms, first_cpu_ms = (time.perf_counter() - began) * 1000, (time.process_time() - spent) * 1000
    lines = _DRAFT.split("\n")
    # Each time in another order, as one who writes changes the text: what is kept by whole text helps nobody.
    drafts = ["\n".join([*lines[turn:], *lines[:turn]]) for turn in range(len(lines))]
    return {
        "words": len(_DRAFT.split()),
        "findings": len(report.findings),
        "claims": len(report.claims),
        "first_ms": round(first_ms, 1),
        "first_cpu_ms": round(first_cpu_ms, 1),
        "cpu_ms": round(min(_run(check, drafts, request.context) for _ in range(_LOOPS)), 2),
        "memory_mb": round(_peak_mb() - base, 1),
    }


def _run(check: Any, drafts: list[str], context: Any) -> float:
    spent = time.process_time()
    for draft in drafts:
        check(draft, kind="first", context=context)
    return (time.process_time() - spent) * 1000 / len(drafts)


def _peak_mb() -> float:
    # Not ru_maxrss: a child begins with its parent's.
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


if __name__ == "__main__":
    print(json.dumps(measure_draft()))
