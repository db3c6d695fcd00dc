"""Copies of an answer on the page of its case: to whom one can go, who is ticked, what became of those that went."""

from typing import Any

from django.http import QueryDict

from direktdraht.cases.answering import readers_in, readers_of
from direktdraht.cases.models import Case
from direktdraht.correspondence.models import Message
from direktdraht.mail.models import OutgoingMail

_COLUMNS = ("copy_of", "to_address", "state", "sent_at", "bounced_at")


def copies_context(messages: list[Message]) -> dict[str, Any]:
    """messages: the words of the case, newest first. copies, by the mail that they are copies of; asks nothing where
    there is none."""
    letters = [one.outgoing_id for one in messages if one.also_to and one.outgoing_id]
    copies: dict[int | None, list[OutgoingMail]] = {}
    if letters:
        for mail in OutgoingMail.objects.filter(copy_of__in=letters).only(*_COLUMNS).order_by("pk"):
            copies.setdefault(mail.copy_of_id, []).append(mail)
    return {"in_copy": readers_in(messages), "copies": copies}


def ticked(data: QueryDict, case: Case) -> list[str]:
    """Who of those they named shall get a copy."""
    wanted = data.getlist("copy")
    return [address for address in readers_of(case) if address in wanted] if wanted else []
