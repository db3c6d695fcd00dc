"""Examples of `past_date`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky
from klarwort.rules.examples.scenes import ON_MONDAY

_NOW = "Written on 16 November 2026 at ten."

EXAMPLES = (
    *bad(
        "de",
        """
        Ich melde mich bis zum 3. November bei Ihnen.
        Ich rufe Sie heute um 9 Uhr an.
        """,
        because=_NOW,
        context=ON_MONDAY,
    ),
    *bad(
        "en",
        """
        I will call you today at 9 am.
        We will send the new unit by 3 November 2026.
        """,
        because=_NOW,
        context=ON_MONDAY,
    ),
    *tricky("de", "Ich rufe Sie heute um 16 Uhr an.", "Still ahead.", context=ON_MONDAY),
    *tricky("de", "Ich habe Sie am 3. November angerufen.", "It tells of what was.", context=ON_MONDAY),
    *tricky("de", "Ich melde mich bis zum 3. Januar bei Ihnen.", "Next January.", context=ON_MONDAY),
    *tricky("de", "Ich rufe Sie um 9 Uhr an.", "Tomorrow at nine.", context=ON_MONDAY),
    *tricky("en", "I will call you today at 4 pm.", "Still ahead.", context=ON_MONDAY),
    *tricky("en", "I called you on 3 November.", "It tells of what was.", context=ON_MONDAY),
)
