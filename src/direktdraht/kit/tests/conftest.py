"""The cast, for what kit does with rows of others."""

from tests.cast import albers, house, tran

__all__ = ["albers", "house", "tran"]
