"""Examples of `missing_attachment`: its tests and its page in the docs."""

from klarwort.context import Context
from klarwort.rules.examples.example import bad, tricky

_NONE = Context(attachments=())
_ONE = Context(attachments=("Folien.pdf",))
_WHY = "Nothing is attached."

EXAMPLES = (
    *bad(
        "de",
        """
        Die neuen Folien finden Sie im Anhang.
        Anbei die korrigierte Rechnung.
        Ich hänge Ihnen die Fotos an.
        Den Messbericht habe ich beigefügt.
        """,
        because=_WHY,
        context=_NONE,
    ),
    *bad(
        "en",
        """
        Please find the new slides attached.
        I have attached the corrected invoice.
        The report is in the attachment.
        """,
        because=_WHY,
        context=_NONE,
    ),
    *tricky("de", "Die neuen Folien finden Sie im Anhang.", "There is one.", context=_ONE),
    *tricky("de", "Die neuen Folien finden Sie im Anhang.", "Nobody said what is attached."),
    *tricky("de", "Die Fotos im Anhang Ihrer Mail habe ich gesehen.", "The customer's.", context=_NONE),
    *tricky("de", "Der Lieferung liegt ein Beutel mit Schrauben bei.", "In the parcel.", context=_NONE),
    *tricky("en", "I have seen the photos you attached.", "The customer's.", context=_NONE),
    *tricky("en", "The new bracket is attached to the wall.", "To a wall.", context=_NONE),
)
