"""Examples of `other_time`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky
from klarwort.rules.examples.scenes import PROMISED

_PROMISED = "On record: Wednesday, 18 November, at twelve."

EXAMPLES = (
    *bad(
        "de",
        """
        Ich repariere die Pumpe am Donnerstag um 12 Uhr.
        Wir reparieren die Pumpe am Mittwoch um 15 Uhr.
        """,
        because=_PROMISED,
        context=PROMISED,
    ),
    *bad("en", "We will repair the boiler on Thursday at noon.", because=_PROMISED, context=PROMISED),
    *tricky("de", "Ich repariere die Pumpe am Mittwoch um 12 Uhr.", "As promised.", context=PROMISED),
    *tricky("de", "Ich repariere die Pumpe am Mittwoch.", "The same day.", context=PROMISED),
    *tricky("de", "Ich repariere die Heizung am Donnerstag um 12 Uhr.", "Another thing.", context=PROMISED),
    *tricky("en", "We will repair the boiler on Wednesday at noon.", "As promised.", context=PROMISED),
)
