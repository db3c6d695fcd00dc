"""Words that reach us: by mail, on the customer's page, on the phone, or from a colleague to the others."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.db import transaction

from direktdraht.correspondence.findable import of_message
from direktdraht.correspondence.happenings import CallNoted, LetterSent, MessageReceived, NoteWritten
from direktdraht.correspondence.models import File, Message
from direktdraht.customers.models import Contact
from direktdraht.kit.rows import insert
from direktdraht.mail.models import IncomingMail
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


def receive_mail(
    stream_id: int,
    *,
    contact: Contact,
    incoming: IncomingMail,
    subject: str,
    text: str,
    enclosures: list[dict[str, Any]],
    language: str,
    also_to: Sequence[str] = (),
    is_found: bool = True,
    at: dt.datetime,
) -> Message:
    """A mail of the customer joins the stream. at is when it reached the house.

    is_found is False for the mail a case was opened from: its words are found as that case's.
    """
    with transaction.atomic(savepoint=False):
        message = Message(
            stream_id=stream_id,
            track=Message.Track.CUSTOMER,
            direction=Message.Direction.IN,
            kind=Message.Kind.MAIL,
            contact=contact,
            subject=subject[:500],
            text=text,
            enclosures=enclosures,
            also_to=list(also_to),
            language=language,
            incoming=incoming,
            at=at,
        )
        insert(message)
        if is_found:
            index(of_message(message))
        record(stream_id, MessageReceived(message=message.pk, kind=message.kind), by_name=contact.name, at=at)
    return message


def receive_from_page(
    stream_id: int,
    *,
    contact: Contact,
    text: str,
    files: list[File],
    at: dt.datetime,
    subject: str = "",
    incoming: IncomingMail | None = None,
    is_found: bool = True,
) -> Message:
    """What the customer writes or attaches on their page, or with incoming in the form that anybody may fill."""
    with transaction.atomic():
        message = Message.objects.create(
            stream_id=stream_id,
            track=Message.Track.CUSTOMER,
            direction=Message.Direction.IN,
            kind=Message.Kind.PAGE,
            contact=contact,
            subject=subject[:500],
            text=text,
            incoming=incoming,
            language=contact.language,
            at=at,
        )
        File.objects.filter(pk__in=[file.pk for file in files]).update(message=message)
        if is_found:
            index(of_message(message))
        record(stream_id, MessageReceived(message=message.pk, kind=message.kind), by_name=contact.name, at=at)
    return message


def keep_own_mail(
    stream_id: int,
    *,
    author: Person,
    contact: Contact,
    incoming: IncomingMail,
    subject: str,
    text: str,
    enclosures: list[dict[str, Any]],
    language: str,
    at: dt.datetime,
) -> Message:
    """What a colleague wrote to the customer from their own mailbox: it has left already, by no doing of ours."""
    with transaction.atomic(savepoint=False):
        message = insert(
            Message(
                stream_id=stream_id,
                track=Message.Track.CUSTOMER,
                direction=Message.Direction.OUT,
                kind=Message.Kind.LETTER,
                author=author,
                contact=contact,
                subject=subject[:500],
                text=text,
                enclosures=enclosures,
                language=language,
                incoming=incoming,
                at=at,
            )
        )
        index(of_message(message))
        record(
            stream_id, LetterSent(message=message.pk, kind=message.kind, to=contact.name), by=author, at=at
        )
    return message


def note_call(
    stream_id: int, *, contact: Contact, text: str, incoming: bool, by: Person, at: dt.datetime
) -> Message:
    """A call, as the colleague noted it: internal in every word."""
    with transaction.atomic():
        message = Message.objects.create(
            stream_id=stream_id,
            track=Message.Track.INTERNAL,
            direction=Message.Direction.IN if incoming else Message.Direction.OUT,
            kind=Message.Kind.CALL,
            author=by,
            contact=contact,
            text=text,
            at=at,
        )
        index(of_message(message))
        record(
            stream_id,
            CallNoted(message=message.pk, contact=contact.name, incoming=incoming),
            by=by,
            at=at,
        )
    return message


def write_note(
    stream_id: int,
    *,
    text: str,
    by: Person | None,
    by_name: str = "",
    at: dt.datetime,
    incoming: IncomingMail | None = None,
) -> Message:
    """A note among colleagues. With incoming: somebody answered a mail among us; by_name names them, where they wrote
    from an address of nobody here."""
    with transaction.atomic():
        message = Message.objects.create(
            stream_id=stream_id,
            track=Message.Track.INTERNAL,
            direction=Message.Direction.OUT,
            kind=Message.Kind.NOTE,
            author=by,
            text=text,
            incoming=incoming,
            at=at,
        )
        index(of_message(message))
        record(stream_id, NoteWritten(message=message.pk), by=by, by_name=by_name, at=at)
    return message
