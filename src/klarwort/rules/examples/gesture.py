"""Examples of `gesture`: its tests and its page in the docs."""

from klarwort.context import Context
from klarwort.rules.examples.example import bad, tricky

_PLANNED = Context(gestures=("Theaterkarten für die Zauberflöte", "Tickets for the Magic Flute"))
_WHY = "The gesture is planned, and not yet handed over."
_FLORIST = Context(customer_words="Der bestellte Blumenstrauß war verwelkt.")

EXAMPLES = (
    *bad(
        "de",
        """
        Als kleine Aufmerksamkeit schicken wir Ihnen einen Blumenstrauß.
        Lassen Sie sich von einer kleinen Überraschung erfreuen.
        """,
    ),
    *bad(
        "de",
        "Am Freitag bekommen Sie Karten für die Zauberflöte, Theaterkarten in Reihe eins.",
        because=_WHY,
        context=_PLANNED,
    ),
    *bad("en", "As a gesture of goodwill we are sending you a hamper."),
    *bad("en", "You will receive two tickets for the Magic Flute on Friday.", because=_WHY, context=_PLANNED),
    *tricky("de", "Ich schreibe Ihnen 80 Euro gut.", "What is owed is no gesture."),
    *tricky(
        "de", "Der neue Blumenstrauß ist heute um 16 Uhr bei Ihnen.", "What they ordered.", context=_FLORIST
    ),
    *tricky("en", "I am crediting you 80 euros.", "What is owed is no gesture."),
)
