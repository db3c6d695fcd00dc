"""Words that leave us: one message, one mail in the queue, one entry, together or not at all."""

import dataclasses
import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from direktdraht.correspondence.addressing import Sender, reference, sender
from direktdraht.correspondence.findable import is_findable, of_message
from direktdraht.correspondence.happenings import LetterSent, ReceiptSent
from direktdraht.correspondence.letters import letter_text
from direktdraht.correspondence.links import first_link, link_for, placeholder
from direktdraht.correspondence.models import File, Message
from direktdraht.customers.models import Contact
from direktdraht.kit.rows import insert
from direktdraht.mail.copies import queue_copies
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.mail.sizes import refuse_too_large
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.models import Stream
from direktdraht.timeline.recording import record

# Where a receipt wants the address of the page, if not at its end.
PAGE = "{page}"


@dataclasses.dataclass(frozen=True)
class Letter:
    """What a person (or, for a receipt, the desk) wants to say to one contact."""

    contact: Contact
    kind: Message.Kind
    subject: str
    words: str
    beside: Sequence[str] = ()
    files: Sequence[File] = ()
    on_direct_line: bool = False
    # Addresses that get the same words, without the addressee's own link.
    copies: Sequence[str] = ()
    # Beside the author's name: for whom they write, or who answers for them meanwhile.
    standing: str = ""
    # The Message-ID it answers where the caller knows it; None: whatever was said last in the stream.
    answers: str | None = None


def write_letter(stream_id: int, letter: Letter, *, author: Person, at: dt.datetime) -> Message:
    """Queue a person's letter. Runs in the contact's language: call it under translation.override(). Raises Refused
    when its files do not fit into one mail."""
    if letter.contact.email:
        refuse_too_large(file.size for file in letter.files)
    with transaction.atomic():
        page = placeholder(link_for(stream_id, letter.contact, at=at))
        text = letter_text(
            words=letter.words,
            beside=list(letter.beside),
            author=author,
            standing=letter.standing,
            page=page,
        )
        origin = sender(stream_id, author=author, name=author.name, on_direct_line=letter.on_direct_line)
        message = _write(stream_id, letter, text, origin, author=author, at=at)
        if message.outgoing and letter.copies:
            queue_copies(
                message.outgoing,
                letter.copies,
                reference=reference(stream_id),
                text=letter_text(
                    words=letter.words,
                    beside=list(letter.beside),
                    author=author,
                    standing=letter.standing,
                    page="",
                ),
            )
        if is_findable(message):
            index(of_message(message))
        File.objects.filter(pk__in=[file.pk for file in letter.files]).update(
            message=message, for_customer=True
        )
        record(
            stream_id,
            LetterSent(
                message=message.pk, kind=letter.kind, to=letter.contact.name, copies=tuple(letter.copies)
            ),
            by=author,
            at=at,
        )
    return message


def write_receipt(stream_id: int, letter: Letter, *, at: dt.datetime) -> Message:
    """Queue the automatic receipt; it comes from the house, and says of itself that it is automatic (S2.2)."""
    with transaction.atomic(savepoint=False):
        page = placeholder(first_link(stream_id, letter.contact, at=at))
        origin = sender(stream_id, author=None, name=Company.current().name, on_direct_line=False)
        words = letter.words if PAGE in letter.words else f"{letter.words}\n{PAGE}"
        text = words.replace(PAGE, page) + "\n"
        # The address itself is never kept; who reads the record sees where it stood.
        kept = dataclasses.replace(letter, words=letter.words.replace(PAGE, "…"))
        message = _write(stream_id, kept, text, origin, author=None, at=at)
        record(stream_id, ReceiptSent(message=message.pk, to=letter.contact.name), at=at)
    return message


def _write(
    stream_id: int, letter: Letter, text: str, origin: Sender, *, author: Person | None, at: dt.datetime
) -> Message:
    outgoing = _queue(stream_id, letter, text, origin, at=at) if letter.contact.email else None
    message = Message(
        stream_id=stream_id,
        track=Message.Track.CUSTOMER,
        direction=Message.Direction.OUT,
        kind=letter.kind,
        author=author,
        contact=letter.contact,
        subject=letter.subject,
        text=letter.words,
        also_to=list(letter.copies),
        language=letter.contact.language,
        at=at,
        outgoing=outgoing,
    )
    return insert(message)


def _queue(stream_id: int, letter: Letter, text: str, origin: Sender, *, at: dt.datetime) -> OutgoingMail:
    parent, references = _thread(stream_id) if letter.answers is None else (letter.answers, [])
    is_receipt = letter.kind == Message.Kind.RECEIPT
    return queue_mail(
        kind=OutgoingMail.Kind.RECEIPT if is_receipt else OutgoingMail.Kind.LETTER,
        reference=reference(stream_id),
        stream=Stream(pk=stream_id),
        from_name=origin.from_name,
        from_address=origin.from_address,
        reply_to=origin.reply_to,
        to_name=letter.contact.name,
        to_address=letter.contact.email,
        subject=letter.subject,
        text=text,
        in_reply_to=parent,
        references=references,
        attachments=[
            {"name": file.name, "type": file.content_type, "file": file.pk} for file in letter.files
        ],
        language=letter.contact.language,
        due_at=at,
    )


def _thread(stream_id: int) -> tuple[str, list[str]]:
    """The Message-ID this answers and the chain before it, as RFC 5322 wants them, nearest last, at most ten."""
    ids = [
        incoming or outgoing
        for incoming, outgoing in Message.objects.filter(stream_id=stream_id, track=Message.Track.CUSTOMER)
        .order_by("-pk")
        .values_list("incoming__message_id", "outgoing__message_id")[:10]
        if incoming or outgoing
    ]
    last_in = (
        Message.objects.filter(stream_id=stream_id, direction=Message.Direction.IN, incoming__isnull=False)
        .order_by("-pk")
        .values_list("incoming__message_id", flat=True)
        .first()
    )
    parent = last_in or (ids[0] if ids else "")
    return parent, list(reversed(ids))
