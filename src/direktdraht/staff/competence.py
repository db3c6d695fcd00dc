"""What colleagues know, by product, language and technique, in their own words."""

import datetime as dt
from collections.abc import Mapping, Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Competence, Person
from direktdraht.staff.permitting import may_keep

Kind = Competence.Kind
_MOST = 30


def note_competence(
    person: Person, words: Mapping[Competence.Kind, str], *, by: Person, at: dt.datetime
) -> None:
    """words: for each kind what was typed, parted by commas. What is left out of it is known no longer."""
    if not may_keep(person, by):
        raise Refused(_("Only they themselves or an administrator change this."))
    wanted = {(kind, word) for kind, text in words.items() for word in _parted(text)}
    with transaction.atomic():
        for known in Competence.objects.filter(person=person, kind__in=list(words)):
            if (known.kind, known.word) in wanted:
                wanted.discard((Kind(known.kind), known.word))
            else:
                known.delete()
        Competence.objects.bulk_create(
            Competence(person=person, kind=kind, word=word)
            for kind, text in words.items()
            for word in _parted(text)
            if (kind, word) in wanted
        )


def competence_of(person: Person) -> dict[Competence.Kind, list[str]]:
    """Every kind, in this order; empty where nothing was said."""
    known: dict[Competence.Kind, list[str]] = {kind: [] for kind in Kind}
    for one in Competence.objects.filter(person=person):
        known[Kind(one.kind)].append(one.word)
    return known


def _parted(text: str) -> Sequence[str]:
    words = (" ".join(word.split())[:80] for word in text.replace("\n", ",").replace(";", ",").split(","))
    return list(dict.fromkeys(word for word in words if word))[:_MOST]
