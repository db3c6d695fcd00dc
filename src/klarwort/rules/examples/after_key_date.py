"""Examples of `after_key_date`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky
from klarwort.rules.examples.scenes import REHEARSAL

_WHEN = "The customer's rehearsal is on Tuesday, 17 November, at two."

EXAMPLES = (
    *bad(
        "de",
        """
        Ich schicke Ihnen die neuen Folien am Mittwoch um 12 Uhr.
        Wir liefern die Folien bis Freitag.
        """,
        because=_WHEN,
        context=REHEARSAL,
    ),
    *bad("en", "I will send you the new slides on Wednesday at noon.", because=_WHEN, context=REHEARSAL),
    *tricky("de", "Ich schicke Ihnen die neuen Folien heute um 16 Uhr.", "In time.", context=REHEARSAL),
    *tricky(
        "de",
        "Ich schicke Ihnen die neuen Folien heute um 16 Uhr. Am Freitag rufe ich Sie an.",
        "Help comes in time; the call may come later.",
        context=REHEARSAL,
    ),
    *tricky(
        "de",
        "Herr Reif hat die Folien überarbeitet. Am Freitag rufe ich Sie an.",
        "Something was done already.",
        context=REHEARSAL,
    ),
    *tricky("en", "I will send you the new slides today at 4 pm.", "In time.", context=REHEARSAL),
)
