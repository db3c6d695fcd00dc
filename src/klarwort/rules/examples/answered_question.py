"""Examples of `answered_question`: its tests and its page in the docs."""

from klarwort.context import Context
from klarwort.rules.examples.example import bad, tricky

_ANSWERED = Context(
    answered_questions=("Welche Pumpe ist undicht?", "Which of the pumps is leaking?"),
    customer_words="Meine Auftragsnummer ist 48213. Order number 48213.",
)
_WHY = "The customer named the pump and gave the number of the order."

EXAMPLES = (
    *bad(
        "de",
        """
        Können Sie mir sagen, welche Pumpe undicht ist?
        Bitte teilen Sie mir noch Ihre Auftragsnummer mit.
        """,
        because=_WHY,
        context=_ANSWERED,
    ),
    *bad(
        "en",
        """
        Which pump is leaking?
        Could you send me your order number?
        """,
        because=_WHY,
        context=_ANSWERED,
    ),
    *tricky("de", "Wann passt Ihnen ein Besuch am Mittwoch?", "Nobody asked that yet.", context=_ANSWERED),
    *tricky("de", "Bitte nennen Sie mir die Seriennummer der Pumpe.", "Another number.", context=_ANSWERED),
    *tricky("de", "Welche Pumpe ist undicht?", "Nothing is known of the case."),
    *tricky("en", "When would a visit suit you?", "Nobody asked that yet.", context=_ANSWERED),
)
