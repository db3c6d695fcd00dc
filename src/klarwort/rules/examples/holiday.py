"""Examples of `holiday`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky
from klarwort.rules.examples.scenes import AT_CHRISTMAS

_WHERE = "Written before Christmas, for a place that has it."

EXAMPLES = (
    *bad(
        "de",
        """
        Ich rufe Sie am 25. Dezember um 9 Uhr an.
        Wir liefern die Ersatzpumpe am Freitag.
        """,
        because=_WHERE,
        context=AT_CHRISTMAS,
    ),
    *bad("en", "I will call you on 1 January at 9 am.", because=_WHERE, context=AT_CHRISTMAS),
    *tricky("de", "Ich rufe Sie am 28. Dezember um 9 Uhr an.", "A Monday like any.", context=AT_CHRISTMAS),
    *tricky(
        "de",
        "Ich rufe Sie auch am Feiertag an, am 25. Dezember um 9 Uhr.",
        "It knows that it is one.",
        context=AT_CHRISTMAS,
    ),
    *tricky("de", "Ich rufe Sie am 25. Dezember um 9 Uhr an.", "Nobody said where."),
    *tricky("en", "I will call you on 28 December at 9 am.", "A Monday like any.", context=AT_CHRISTMAS),
)
