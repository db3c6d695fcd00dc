"""Words that were found, under the case they belong to: what it is, the line, the words in it."""

import datetime as dt
import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.safestring import SafeString

from direktdraht.cases.models import Case
from direktdraht.desk.naming import NAME_OF_CONTACT
from direktdraht.desk.search.marks import with_marks
from direktdraht.desk.search.said_as import MOST, Line, lines_of
from direktdraht.kit.composed import ComposedOnce
from direktdraht.search.asking import Question
from direktdraht.search.excerpts import excerpt, marked
from direktdraht.search.models import Document

_OF_CASE = (
    *("title", "verbatim", "opened_at", "closed_at", "put_away_at", "customer__name"),
    *(f"complainant__{column}" for column in NAME_OF_CONTACT),
)


@dataclass(frozen=True)
class Hit:
    """what: "Mail from Dr. Albers", with the words that were found set apart."""

    at: dt.datetime
    what: SafeString
    words: SafeString


@dataclass(frozen=True)
class Group:
    """Hits of one case that follow each other."""

    case: Case
    title: SafeString
    reference: SafeString
    whose: SafeString
    hits: list[Hit]


def groups_of(documents: Iterable[Document], question: Question) -> list[Group]:
    """In the order of the documents, MOST at most; what belongs to no case that is there is passed over."""
    documents = list(documents)
    keys = list({document.stream_id for document in documents if document.stream_id})
    cases = {case.pk: case for case in _cases.ask_some(keys, at_once=MOST)}
    lines = lines_of(documents, cases)
    groups = []
    for stream_id, followers in itertools.groupby(documents, key=lambda document: document.stream_id):
        case = cases.get(stream_id or 0)
        hits = [
            _hit(document, line, question)
            for document in followers
            if (line := lines.get((document.kind, document.object_id)))
        ]
        if case and hits:
            groups.append(_group(case, hits, question))
    return groups


@ComposedOnce
def _cases(*keys: int) -> QuerySet[Case]:
    return Case.objects.select_related("customer", "complainant").only(*_OF_CASE).filter(pk__in=keys)


def _group(case: Case, hits: list[Hit], question: Question) -> Group:
    names = dict.fromkeys([case.complainant.name, case.customer.name])
    return Group(
        case=case,
        title=with_marks(marked(case.title, question)),
        reference=with_marks(marked(case.reference, question)),
        whose=with_marks(marked(", ".join(names), question)),
        hits=hits,
    )


def _hit(document: Document, line: Line, question: Question) -> Hit:
    return Hit(
        document.at, with_marks(marked(line.what, question)), with_marks(excerpt(line.words, question))
    )
