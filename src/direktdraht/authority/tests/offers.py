"""Offers as the tests make them."""

import datetime as dt

from direktdraht.authority.granting import Offer
from direktdraht.authority.kinds import Basis, Kind, Worth
from direktdraht.kit.clock import now

DAY = dt.timedelta(days=1)


def money(euros: int, kind: Kind = Kind.CREDIT, *, what: str = "", currency: str = "EUR") -> Offer:
    """A commitment for tomorrow."""
    return Offer(Worth(kind, euros * 100, currency), what, now() + DAY, Basis.UNDECIDED)
