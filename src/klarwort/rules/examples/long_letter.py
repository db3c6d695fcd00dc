"""Examples of `long_letter`: its tests and its page in the docs."""

from klarwort.rules.examples.example import Example, tricky

_DE = "Die neue Fassung bringt Ihnen Frau Vogt morgen um zehn Uhr ins Haus. "
_EN = "Ms Vogt will bring the new version to your office tomorrow at ten. "

EXAMPLES = (
    Example((_DE * 11).strip(), "de", True, "A first answer of 130 words.", kind="first"),
    Example((_EN * 6).strip(), "en", True, "A word in between of 70 words.", kind="hold"),
    *tricky("de", _DE * 6, "A first answer of 70 words.", kind="first"),
    *tricky("en", _EN * 11, "Nobody said what the letter is for."),
    *tricky("en", _EN * 11, "A last answer may take its time.", kind="final"),
)
