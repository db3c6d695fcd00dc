"""Long lists of words and phrases, written down so that one can read them and add to them."""

import re
from functools import cached_property


def words(text: str) -> tuple[str, ...]:
    """Between blanks; an underscore stands for a blank within one."""
    return tuple(word.replace("_", " ") for word in text.split())


def any_of(text: str) -> str:
    """An expression for phrases as they are, a bar or a line end between them; the longest is tried first."""
    found = {phrase.strip() for line in text.split("\n") for phrase in line.split("|") if phrase.strip()}
    return "|".join(
        re.escape(one).replace(r"\ ", r"\s+") for one in sorted(found, key=lambda one: (-len(one), one))
    )


def one_of(text: str) -> str:
    """An expression out of expressions, a bar or a line end between them. A line that is indented goes on with
    the one above it."""
    lines = re.sub(r"\n {4}(?=\S)", "", text.rstrip(" ")).strip("\n").split("\n")
    return "|".join(lines)


class Expression:
    """Compiled when it is first needed: most mails are no bounce, and most processes of the house read no mail."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        return self.compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        return self.compiled.match(text)
