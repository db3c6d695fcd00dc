"""The cast of these tests."""

from tests.cast import house

__all__ = ["house"]
