"""The cast."""

from tests.cast import albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "tran"]
