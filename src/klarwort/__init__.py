"""klarwort reads what people write when something went wrong, German and English, by readable rules.

Deterministic, offline, standard library only; knows nothing of any application. See README.md.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from klarwort import times
from klarwort.folding import SCAN_LIMIT
from klarwort.key_dates import KeyDateFound
from klarwort.language import language_of
from klarwort.severity import Severity, SeverityProposed, severity_proposed
from klarwort.signs import AngerKind, Sign, ThreatKind
from klarwort.sorry import says_sorry
from klarwort.stands_out import StandsOut, anger_and_threats, what_stands_out

if TYPE_CHECKING:
    from klarwort.checking import check
    from klarwort.context import Context
    from klarwort.heard import Heard, incoming
    from klarwort.report import Report
    from klarwort.rules.process_talk import speaks_of_process

__all__ = [
    "SCAN_LIMIT",
    "AngerKind",
    "Context",
    "Heard",
    "KeyDateFound",
    "Report",
    "Severity",
    "SeverityProposed",
    "Sign",
    "StandsOut",
    "ThreatKind",
    "anger_and_threats",
    "check",
    "incoming",
    "language_of",
    "says_sorry",
    "severity_proposed",
    "speaks_of_process",
    "times",
    "what_stands_out",
]

_ON_FIRST_USE = {
    "check": "klarwort.checking",
    "Context": "klarwort.context",
    "Heard": "klarwort.heard",
    "incoming": "klarwort.heard",
    "Report": "klarwort.report",
    "speaks_of_process": "klarwort.rules.process_talk",
}


def __getattr__(name: str) -> Any:
    """Load the checker when it is first asked for: most who import this only read what comes in."""
    if name not in _ON_FIRST_USE:
        raise AttributeError(f"module 'klarwort' has no attribute {name!r}")
    return getattr(import_module(_ON_FIRST_USE[name]), name)
