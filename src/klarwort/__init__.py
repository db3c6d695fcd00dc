"""klarwort reads what people write when something went wrong, German and English, by readable rules.

Deterministic, offline, standard library only; knows nothing of any application. See README.md.
"""

from klarwort import times
from klarwort.folding import SCAN_LIMIT
from klarwort.key_dates import KeyDateFound
from klarwort.language import language_of
from klarwort.severity import Severity, SeverityProposed, severity_proposed
from klarwort.signs import AngerKind, Sign, ThreatKind
from klarwort.sorry import says_sorry
from klarwort.stands_out import StandsOut, what_stands_out

__all__ = [
    "SCAN_LIMIT",
    "AngerKind",
    "KeyDateFound",
    "Severity",
    "SeverityProposed",
    "Sign",
    "StandsOut",
    "ThreatKind",
    "language_of",
    "says_sorry",
    "severity_proposed",
    "times",
    "what_stands_out",
]
