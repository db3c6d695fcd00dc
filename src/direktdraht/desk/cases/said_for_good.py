"""A sentence of today as it can stand in the record: "morgen um 12 Uhr" is wrong the day after, "am Montag um 12 Uhr"
stays true. For promises and deeds that are taken out of a letter, a note or a mail (S2.14)."""

import datetime as dt
import re

from django.utils import timezone, translation
from django.utils.formats import date_format

# Words for a day, by how far it is; at the head of a sentence they have a capital, and "am Morgen" is no day.
_GERMAN = {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2}
_ENGLISH = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2}
# After these the day stands alone: "bis Montag", "by Monday".
_BARE = {"de": "bis|ab|für|von|vor|nach|seit", "en": "by|until|till|from|since|before|for|on"}
_PART = "Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht"
_DE = re.compile(
    rf"(?:\b(?P<bare>{_BARE['de']})\s+(?P<latest>(?:spätestens|längstens)\s+)?)?"
    rf"(?P<day>(?<![\w-])(?:{'|'.join(_GERMAN)})|^(?:{'|'.join(map(str.capitalize, _GERMAN))}))"
    rf"(?:\s+(?P<part>{_PART}))?(?![\w-])"
)
_EN = re.compile(
    rf"(?:\b(?P<bare>{_BARE['en']})\s+)?(?<![\w-])(?P<day>{'|'.join(reversed(_ENGLISH))})(?![\w-])",
    re.IGNORECASE,
)
# No day is meant.
_IDIOM = re.compile(r"\bvon heute auf morgen\b", re.IGNORECASE)


def said_for_good(words: str, said_at: dt.datetime) -> str:
    """words with every "heute" and "tomorrow" as the day of the week that it was said of, at our place."""
    if _IDIOM.search(words):
        return words
    said_on = timezone.localtime(said_at).date()

    def german(found: re.Match[str]) -> str:
        name = _name(said_on, _GERMAN[found["day"].lower()], "de")
        part = found["part"]
        day = name + part.lower() if part else name
        if found["bare"]:
            return f"{found['bare']} {found['latest'] or ''}{day}"
        at = "" if part == "Nacht" else "am "  # "am Montagnacht" nobody says
        return _like(found[0], at + day)

    def english(found: re.Match[str]) -> str:
        said = found["day"].lower()
        day = _name(said_on, _ENGLISH[said], "en") + (" night" if said == "tonight" else "")
        return f"{found['bare']} {day}" if found["bare"] else _like(found[0], f"on {day}")

    return _EN.sub(english, _DE.sub(german, words))


def _name(said_on: dt.date, ahead: int, language: str) -> str:
    with translation.override(language):
        return date_format(said_on + dt.timedelta(days=ahead), "l")


def _like(model: str, words: str) -> str:
    return words[:1].upper() + words[1:] if model[:1].isupper() else words
