"""Examples of `weekday_mismatch`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky
from klarwort.rules.examples.scenes import ON_MONDAY

_NEAREST = "Written on 16 November 2026, so that the year is known."

EXAMPLES = (
    *bad(
        "de",
        """
        Wir liefern am Freitag, den 19. November 2026.
        Der Monteur kommt am Montag, dem 17.11.2026, um 9 Uhr.
        """,
    ),
    *bad("de", "Ich melde mich bis Donnerstag, 20. November.", because=_NEAREST, context=ON_MONDAY),
    *bad("en", "We will deliver on Friday, 19 November 2026."),
    *bad("en", "The engineer will come on Monday, 17 November.", because=_NEAREST, context=ON_MONDAY),
    *tricky("de", "Wir liefern am Freitag, den 20. November 2026.", "It is a Friday."),
    *tricky("de", "Wir liefern am Freitag, den 19. November.", "Nobody said which year."),
    *tricky("en", "We will deliver on Friday, 20 November 2026.", "It is a Friday."),
    *tricky("de", "Wir liefern von Montag bis zum 19. November 2026.", "Two days, no one."),
)
