"""What somebody typed, taken apart as the texts were. The last word may be the beginning of one."""

import re
from dataclasses import dataclass

from direktdraht.search.tokens import STOP_WORDS, clean, numbers_at, words_at

_LONGEST_QUESTION = 200
_MOST_TERMS = 12
# A beginning of fewer letters would find nearly everything.
_SHORTEST_BEGINNING = 3


@dataclass(frozen=True)
class Term:
    """A token that must be there; or, of a number in groups, each group by itself.

    completions: the tokens a beginning may stand for, where the database was asked for them; see store.py.
    """

    token: str
    is_beginning: bool = False
    groups: tuple[str, ...] = ()
    completions: tuple[str, ...] = ()

    def fits(self, token: str) -> bool:
        return token.startswith(self.token) if self.is_beginning else token == self.token


Question = tuple[Term, ...]


def read_question(text: str) -> Question:
    """The terms that must all be there; () when there is nothing to search for."""
    text = clean(text[:_LONGEST_QUESTION])
    numbers = list(numbers_at(text))
    terms: list[tuple[int, Term]] = []
    for start, end, token in numbers:
        groups = tuple(dict.fromkeys(re.findall(r"\d+", text[start:end])))
        terms.append((start, Term(token, groups=groups if groups != (token,) else ())))
    for start, _end, token in words_at(text):
        inside = any(begin <= start < finish for begin, finish, _number in numbers)
        if not inside and (len(token) > 1 or token.isdigit()):
            terms.append((start, Term(token)))
    telling = [term for _start, term in sorted(terms, key=lambda placed: placed[0])]
    telling = [term for term in telling if term.token not in STOP_WORDS] or telling[-1:]
    if telling and len(telling[-1].token) >= _SHORTEST_BEGINNING:
        last = telling[-1]
        telling[-1] = Term(last.token, is_beginning=True, groups=last.groups)
    return tuple(dict.fromkeys(telling))[:_MOST_TERMS]
