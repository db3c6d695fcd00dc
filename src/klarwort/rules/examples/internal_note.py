"""Examples of `internal_note`: its tests and its page in the docs."""

from klarwort.context import Context
from klarwort.rules.examples.example import bad, tricky

_NOTED = Context(
    internal_words=(
        "Der Lieferant hat uns schon im Oktober vor dieser Charge gewarnt",
        "The supplier had already warned us of this batch in October",
        "Nörgler",
    ),
    customer_words="Man hat mich einen Nörgler genannt.",
)
_SECRET = Context(internal_words=("A-Kunde",))
_WHY = "It stands in an internal note."

EXAMPLES = (
    *bad(
        "de",
        """
        Interner Vermerk: Kulanz bis 500 Euro möglich.
        Nur intern, nicht an den Kunden weitergeben.
        Sehr geehrter Herr [Name], das war unser Fehler.
        """,
    ),
    *bad(
        "de",
        "Leider hat uns der Lieferant, uns schon im Oktober vor dieser Charge gewarnt.",
        because=_WHY,
        context=_NOTED,
    ),
    *bad("de", "Sie sind ja A-Kunde bei uns.", because=_WHY, context=_SECRET),
    *bad(
        "en",
        """
        Internal note: goodwill up to 500 euros.
        Dear {{first_name}}, this was our mistake.
        """,
    ),
    *bad("en", "Our supplier had already warned us of this batch.", because=_WHY, context=_NOTED),
    *tricky(
        "de", "Das besprechen wir intern bis Freitag um 12 Uhr.", "It says what happens, not what was noted."
    ),
    *tricky("de", "Ein Nörgler sind Sie nicht.", "The customer's own word.", context=_NOTED),
    *tricky(
        "en", "I will discuss this internally by Friday noon.", "It says what happens, not what was noted."
    ),
)
