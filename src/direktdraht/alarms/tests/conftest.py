"""The cast of these tests."""

from tests.cast import albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "tran"]
