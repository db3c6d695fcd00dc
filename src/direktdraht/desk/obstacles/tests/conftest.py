"""The cast of these tests."""

from tests.cast import albers, house, tran

__all__ = ["albers", "house", "tran"]
