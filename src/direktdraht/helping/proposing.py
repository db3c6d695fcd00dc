"""Who could help: who knows the product, the customer's language, the technique that the case speaks of."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from direktdraht.cases.models import Case
from direktdraht.search.tokens import tokens_of
from direktdraht.staff.models import Company, Competence, Department, Person
from direktdraht.staff.presence import present

_MOST = 4
# How people call the languages that mails are recognised in, as tokens are made of them.
_LANGUAGES = {
    "de": "deutsch german",
    "en": "englisch english",
    "fr": "französisch french francais",
    "it": "italienisch italian italiano",
    "nl": "niederländisch dutch nederlands",
    "pl": "polnisch polish polski",
    "es": "spanisch spanish español",
}


@dataclass(frozen=True)
class Proposal:
    """knows: the words of theirs that the case speaks of."""

    person: Person
    knows: Sequence[str] = field(default_factory=tuple)


def who_knows(case: Case, *, by: Person, at: dt.datetime) -> list[Proposal]:
    """Those who are here and know something of it, who knows most of it in front. Two queries."""
    said = tokens_of(f"{case.title}\n{case.verbatim}\n{case.harm}") | _language_of(case)
    knows: dict[int, list[str]] = {}
    for one in Competence.objects.order_by("pk"):
        words = tokens_of(one.word)
        if words and _speaks_of(words, said):
            knows.setdefault(one.person_id, []).append(one.word)
    here = [person for person in present(at) if person.pk in knows and person.pk != by.pk]
    return [
        Proposal(person, knows[person.pk])
        for person in sorted(here, key=lambda person: (-len(knows[person.pk]), person.pk))
    ][:_MOST]


def departments_to_ask(by: Person, *, knowing: Sequence[Proposal] = ()) -> list[Department]:
    """Those in which somebody else than by can be asked; in front where one of those who know it works. Two queries."""
    others = Person.objects.active().exclude(pk=by.pk)
    found = Department.objects.filter(members__in=others).distinct().prefetch_related("members")
    know = {one.person.pk for one in knowing}
    return sorted(found, key=lambda one: (not know & {person.pk for person in one.members.all()}, one.name))


def quickest(case: Case, *, by: Person, at: dt.datetime) -> Person | None:
    """Who thinks it through with one click: a complaint manager who is here, else a managing director, else whoever is
    here; never the owner or the one who asks. None in a house of one."""
    others = [person for person in present(at) if person.pk not in (case.owner_id, by.pk)]
    return min(
        others,
        key=lambda person: (not person.is_complaint_manager, not person.is_managing_director, person.pk),
        default=None,
    )


def _speaks_of(words: set[str], said: set[str]) -> bool:
    """Every word of the competence stands in the case; also inside a longer one: German puts words together."""
    return all(any(word == other or (len(word) > 4 and word in other) for other in said) for word in words)


def _language_of(case: Case) -> set[str]:
    """The customer's language, where it is not the house's own."""
    spoken = case.first_message.language if case.first_message else case.complainant.language
    if spoken == Company.current().language:
        return set()
    return tokens_of(_LANGUAGES.get(spoken, ""))
