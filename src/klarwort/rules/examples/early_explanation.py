"""Examples of `early_explanation`: its tests and its page in the docs."""

from klarwort.context import Context
from klarwort.rules.examples.example import Example, tricky

_DE = "Die Lieferung kam nicht, weil der Fahrer fehlte. Wegen der Umstellung haben wir es erst heute bemerkt."
_EN = "The parcel did not come because a driver was missing. Due to the migration we only saw it today."

EXAMPLES = (
    Example(_DE, "de", True, "A first answer with two causes.", kind="first"),
    Example(_EN, "en", True, "A first answer with two causes.", kind="first"),
    *tricky("de", _DE, "Nobody said what the letter is for."),
    *tricky("de", _DE, "On a direct line an honest why is welcome.", kind="direct"),
    *tricky("de", _DE, "They asked why.", kind="first", context=Context(asked_why=True)),
    *tricky(
        "de",
        "Die Lieferung kam nicht, weil wir sie vergessen haben. Das ist schlimm, weil Sie morgen eröffnen.",
        "One cause is ours, the other is theirs.",
        kind="first",
    ),
    *tricky("en", "The parcel did not come because we forgot it. I am sorry.", "One cause.", kind="first"),
    *tricky("en", _EN, "A last answer explains.", kind="final"),
)
