"""The cast of these tests, and acts as they are granted."""

from tests.cast import albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "tran"]
