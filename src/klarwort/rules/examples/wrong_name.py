"""Examples of `wrong_name`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky
from klarwort.rules.examples.scenes import ALBERS

_WHO = "To Dr. Jens Albers, Hotel Seeblick GmbH."

EXAMPLES = (
    *bad(
        "de",
        """
        Sehr geehrter Herr Dr. Alberts, das war unser Fehler.
        Guten Tag, Herr Kunze, das war unser Fehler.
        Das war unser Fehler, Herr Abers.
        Das Hotel Seebilck bekommt heute um 16 Uhr die neuen Folien.
        """,
        because=_WHO,
        context=ALBERS,
    ),
    *bad("en", "Dear Mr Alberts, this was our mistake.", because=_WHO, context=ALBERS),
    *bad("en", "The new slides reach Hotel Seeblik today at 4 pm.", because=_WHO, context=ALBERS),
    *tricky("de", "Sehr geehrter Herr Dr. Albers, das war unser Fehler.", "So it is.", context=ALBERS),
    *tricky("de", "Herrn Albers' Folien sind fertig.", "A name with its apostrophe.", context=ALBERS),
    *tricky("de", "Herr Reif überarbeitet die Folien bis heute um 16 Uhr.", "One of us.", context=ALBERS),
    *tricky("de", "Die Gäste des Hotels Seeblick merken davon nichts.", "So it is.", context=ALBERS),
    *tricky("de", "Lieber Jens, das war mein Fehler.", "A first name.", context=ALBERS),
    *tricky("en", "Dear Mr Albers, this was our mistake.", "So it is.", context=ALBERS),
)
