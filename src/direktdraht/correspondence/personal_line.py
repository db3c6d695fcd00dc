""" "Der persönliche Draht": what is noted about a customer in good times, without any complaint (S1.4)."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.correspondence.models import Message
from direktdraht.correspondence.receiving import write_note
from direktdraht.customers.models import Customer
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import open_stream


def note_about(customer: Customer, *, text: str, by: Person, at: dt.datetime) -> Message:
    """A note that needs no case; it stands on the customer's page and beside every case of theirs."""
    if not text.strip():
        raise Refused(_("There is nothing in the note yet."))
    with transaction.atomic():
        return write_note(_stream_id(customer, at), text=text.strip(), by=by, at=at)


def notes_about(customer: Customer, *, limit: int = 20) -> list[Message]:
    """The newest first."""
    if customer.stream_id is None:
        return []
    notes = Message.objects.select_related("author").filter(stream_id=customer.stream_id)
    return list(notes.order_by("-at", "-pk")[:limit])


def _stream_id(customer: Customer, at: dt.datetime) -> int:
    """The customer's stream, made with the first note; whoever is second takes the first one's."""
    stored = Customer.objects.select_for_update(of=("self",)).only("stream_id").get(pk=customer.pk)
    if stored.stream_id is None:
        stored.stream = open_stream(at=at)
        stored.save(update_fields=["stream"])
    customer.stream_id = stored.stream_id
    assert stored.stream_id is not None
    return stored.stream_id
