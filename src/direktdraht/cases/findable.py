"""By which words cases are found; and everything that can be found, indexed anew."""

from collections.abc import Callable, Iterator
from typing import Any

from django.db.models import Exists, OuterRef

from direktdraht.cases.models import Case
from direktdraht.commitments.findable import commitments, deeds
from direktdraht.correspondence.findable import messages
from direktdraht.correspondence.models import Message
from direktdraht.customers.findable import contacts, customers
from direktdraht.search.models import Kind
from direktdraht.search.reindexing import Findable, reindex


def of_case(case: Case) -> Findable:
    """Its first message is not found beside it: the words are the same."""
    facts = (case.reference, case.title, case.complainant.name, case.customer.name, case.verbatim)
    return Findable(Kind.CASE, case.pk, case.pk, case.opened_at, "\n".join(facts))


def cases() -> Iterator[Findable]:
    every = Case.objects.select_related("complainant", "customer").order_by("opened_at", "pk")
    return map(of_case, every.iterator())


def reindex_everything() -> dict[str, Any]:
    """`direktdraht reindex`: after words were split in another way, or to put a told history in order."""
    return {"indexed": reindex(source() for source in SOURCES)}


def _later_messages() -> Iterator[Findable]:
    first = Exists(Case.objects.filter(first_message=OuterRef("pk")))
    return messages(Message.objects.filter(~first))


# What lies above cases adds its own.
SOURCES: list[Callable[[], Iterator[Findable]]] = [
    customers,
    contacts,
    cases,
    _later_messages,
    commitments,
    deeds,
]
