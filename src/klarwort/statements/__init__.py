"""Who did or will do what, read by clause grammar from the sentences of a letter."""

from klarwort.statements.reading import statements_of, told_in
from klarwort.statements.statement import Statement, Strength, TimeSaid

__all__ = ["Statement", "Strength", "TimeSaid", "statements_of", "told_in"]
