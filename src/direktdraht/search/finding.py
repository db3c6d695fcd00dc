"""The newest of what holds every word of a question. How many there are is counted up to fifty."""

from dataclasses import dataclass

from direktdraht.search import store
from direktdraht.search.asking import Question, read_question
from direktdraht.search.models import Document

MOST_COUNTED = 50
_NOTHING = store.Newest([], 0)


@dataclass(frozen=True)
class Found:
    """count is None on later pages; more than MOST_COUNTED means that nobody counted on.

    next_before is the key behind which the next page begins, or None at the end.
    """

    documents: list[Document]
    count: int | None
    next_before: int | None


def asked(text: str) -> Question:
    """What somebody typed, ready to be looked for; () when there is nothing to look for."""
    return store.complete(read_question(text))


def find_words(question: Question, *, before: int | None = None, size: int = 20) -> Found:
    """Cases, messages, commitments and deeds, newest first."""
    limit = size + 1 if before else max(size, MOST_COUNTED) + 1
    found = _NOTHING
    if question:
        found = store.newest(question, names=False, before=before, size=size, limit=limit)
    return Found(
        documents=found.documents,
        count=None if before else found.count,
        next_before=found.documents[-1].pk if found.count > size else None,
    )


def find_names(question: Question, *, limit: int) -> list[Document]:
    """Customers and contacts, the one that was noted or changed last first."""
    if not question:
        return []
    return store.newest(question, names=True, before=None, size=limit, limit=limit).documents
