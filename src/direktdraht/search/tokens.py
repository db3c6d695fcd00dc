"""Words as the index knows them: the same for Straße, STRASSE and Strassen, for Müller and Mueller.

The beginning of a word always gives the beginning of its token, so that a word can be found while it is typed.
"""

import functools
import re
import string
import unicodedata
from collections.abc import Iterable, Iterator

# Of a longer text only its beginning is indexed: what people search stands in the first pages.
LONGEST_TEXT = 20_000
_LONGEST_TOKEN = 40
_SHORTEST_STEM = 4
_WORD = re.compile(r"[^\W_]+")
# Digits that belong together though something stands between them: 2026-0417, 0171 39200 77, +49 (0) 761/5550100.
# It begins with the letters it may begin with and looks back then: so it is found in half the time.
_NUMBER = re.compile(
    r"[+(\d](?<!\w.)(?:(?<=\+)\(?\d|(?<=\()\d|(?<=\d))(?:[ ()./\u00a0\u202f–-]{0,3}\d){5,17}(?!\w)"
)
_FILLER = re.compile("[\u00ad\u200b\u200c\u200d\ufeff]")
_OTHER_LETTERS = str.maketrans(
    {"ø": "o", "æ": "a", "œ": "o", "ł": "l", "đ": "d", "ı": "i", "þ": "th", "y": "i"}
)
_UMLAUT = re.compile("ae|oe|(?<![aeq])ue")
_WITH_S = frozenset("bdfghklmnrt")  # letters after which a final s is an ending
_ENDINGS = ("ern", "ens", "ers", "en", "er", "es", "em", "e")
# Words that say nothing, as tokens.
_STOP_WORDS = (
    "aber als am an and are auch auf aus bei bin bis da das dass de dem den der des die dies do du ein es for from "
    "fur had hat have ich ihm ihn ihr im in is ist it ja kein man mich mir mit nach nicht no noch not nur oder "
    "of on or seit sich sie sind so that the this to um un und uns von vor war was we wenn wer wie wir with you zu "
    "zum zur"
)
STOP_WORDS = frozenset(_STOP_WORDS.split())


def clean(text: str) -> str:
    """Text as it is cut into words: composed letters, nothing invisible inside a word."""
    if text.isascii():
        return text
    return _FILLER.sub("", unicodedata.normalize("NFC", text))


@functools.lru_cache(maxsize=20_000)
def token(word: str) -> str:
    """The token of one word; of one that holds a digit without taking an ending off."""
    folded = word.casefold()
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    folded = folded.translate(_OTHER_LETTERS)
    if any(character.isdigit() for character in folded):
        return folded[:_LONGEST_TOKEN]
    return _without_endings(_UMLAUT.sub(lambda found: found.group()[0], folded))[:_LONGEST_TOKEN]


def number(digits: str) -> str:
    """The token of a number that was written in groups; a telephone number as it is dialled inside Germany."""
    plain = "".join(character for character in digits if character.isdigit())
    if digits.lstrip("(").startswith("+") or plain.startswith("00"):
        plain = plain.removeprefix("00")
        if plain.startswith("49"):
            return "0" + plain[2:].lstrip("0")
    return plain


def tokens_of(text: str) -> set[str]:
    """Every token of a text once; words that say nothing are left out."""
    text = clean(text[:LONGEST_TEXT])
    found = {each for _word, each in distinct_words(text)}
    found.update(number(digits) for digits in _NUMBER.findall(text))
    return {each for each in found if (len(each) > 1 or each.isdigit()) and each not in STOP_WORDS}


def distinct_words(text: str) -> list[tuple[str, str]]:
    """(word, token) of the words in a cleaned text, each once and in no order."""
    # Most words repeat, so the short text of the different ones is cut up with care, not the long one.
    return [(word, token(word)) for word in set(_WORD.findall(" ".join(set(text.split()))))]


def words_like(tokens: Iterable[str]) -> re.Pattern[str]:
    """Finds the words of a cleaned text that may have one of these tokens, or one that begins with it: by their first
    letter. Nearly all others are passed over without being cut out."""
    firsts = {each[0] for each in tokens}
    letters = "".join(letter for letter in string.ascii_letters + string.digits if token(letter) in firsts)
    return re.compile(rf"[{letters}\u0080-\U0010ffff](?<=[^\W_])(?<![^\W_].)[^\W_]*")


def words_at(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, token) of each word in a cleaned text, in its order."""
    for found in _WORD.finditer(text):
        yield found.start(), found.end(), token(found.group())


def numbers_at(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, token) of each number that is written in groups, in a cleaned text."""
    for found in _NUMBER.finditer(text):
        yield found.start(), found.end(), number(found.group())


def _without_endings(word: str) -> str:
    """Endings of German and English declension, again and again: Probleme and Problem end up the same."""
    while True:
        shorter = _without_ending(word)
        if shorter == word:
            return word
        word = shorter


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    if len(word) > _SHORTEST_STEM and (
        (word[-1] == "s" and word[-2] in _WITH_S) or (word[-1] == "n" and word[-2] in "lr")
    ):
        return word[:-1]
    return word
