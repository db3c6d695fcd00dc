"""The cast of these tests, and a real mail server."""

from tests.cast import albers, hagenbucher, house, tran
from tests.conftest import sink

__all__ = ["albers", "hagenbucher", "house", "sink", "tran"]
