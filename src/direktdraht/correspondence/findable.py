"""By which words messages are found."""

from collections.abc import Iterator

from django.db.models import QuerySet

from direktdraht.correspondence.models import Message
from direktdraht.search.models import Kind
from direktdraht.search.reindexing import Findable

# What the desk says by itself is the same in every case.
_BY_ITSELF = (Message.Kind.RECEIPT, Message.Kind.QUESTION)


def is_findable(message: Message) -> bool:
    return message.kind not in _BY_ITSELF


def of_message(message: Message) -> Findable:
    name = message.contact.name if message.contact else ""
    text = f"{name}\n{message.subject}\n{message.text}"
    return Findable(Kind.MESSAGE, message.pk, message.stream_id, message.at, text)


def messages(among: QuerySet[Message]) -> Iterator[Findable]:
    said = among.exclude(kind__in=_BY_ITSELF).select_related("contact").order_by("at", "pk")
    return map(of_message, said.iterator())
