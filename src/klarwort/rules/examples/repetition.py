"""Examples of `repetition`: its tests and its page in the docs."""

from klarwort.context import Context
from klarwort.rules.examples.example import bad, tricky

_EARLIER = Context(
    earlier_message="""Es tut mir leid, dass Sie zwei Tage ohne Heizung waren. Ich kümmere mich selbst darum.
    Sie erreichen mich jederzeit unter 0171 2345678.
    I am sorry that you have been without heating for two days. I will see to it myself."""
)
_WHY = "It stood in the last letter."

EXAMPLES = (
    *bad("de", "Es tut mir leid, dass Sie zwei Tage ohne Heizung waren.", because=_WHY, context=_EARLIER),
    *bad("en", "I am sorry that you have been without heating for two days.", because=_WHY, context=_EARLIER),
    *tricky(
        "de",
        "Sie erreichen mich jederzeit unter 0171 2345678.",
        "A number may be repeated.",
        context=_EARLIER,
    ),
    *tricky(
        "de", "Es tut mir leid, dass Sie nun vier Tage ohne Heizung waren.", "Not the same.", context=_EARLIER
    ),
    *tricky("de", "Ich kümmere mich selbst darum.", "Too short to tell.", context=_EARLIER),
    *tricky("en", "I am sorry that you are still without heating.", "Not the same.", context=_EARLIER),
)
