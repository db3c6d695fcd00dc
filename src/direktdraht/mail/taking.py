"""Taking a mail: its bytes are committed before anybody says 250; understanding it comes later."""

import datetime as dt
import hashlib
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db import IntegrityError, connection, transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.kit.rows import insert, read
from direktdraht.mail.models import IncomingMail, RawMail

# Text shrinks to a third at any level. A file is random letters: they can be written shorter, but looking for
# repetitions costs five times as much and finds none.
_LEVEL = 3
_LARGE, _SAMPLE, _REPEATS = 65_536, 4_096, 0.6


@dataclass(frozen=True)
class Taken:
    """The row that holds the mail, and whether this call made it."""

    incoming: IncomingMail
    is_new: bool


def take_mail(
    raw: bytes,
    *,
    recipients: Sequence[str],
    envelope_from: str = "",
    source: str,
    at: dt.datetime,
    from_before: bool = False,
) -> Taken:
    """Commit the bytes. The same mail to the same recipients is one row, however often it is brought.

    from_before: it came before we began here, and nothing automatic answers it.

    Raises Refused for an empty mail and for one above settings.MAIL_LIMIT.
    """
    if not raw.strip():
        raise Refused(_("This mail is empty: there is nothing to take."))
    if len(raw) > settings.MAIL_LIMIT:
        raise Refused(
            _("This mail has %(size)d MB. Up to %(limit)d MB are taken.")
            % {"size": -(-len(raw) // 2**20), "limit": settings.MAIL_LIMIT // 2**20}
        )
    to = sorted({_storable(recipient).lower() for recipient in recipients})
    digest = hashlib.sha256(raw + b"\0" + "\n".join(to).encode()).hexdigest()
    try:
        with transaction.atomic():
            kept = insert(RawMail(content=_compressed(raw), size=len(raw), digest=digest))
            incoming = insert(
                IncomingMail(
                    raw=kept,
                    envelope_from=_storable(envelope_from)[:320],
                    recipients=to,
                    source=source,
                    received_at=at,
                    from_before=from_before,
                )
            )
    except IntegrityError:  # it was taken before, or by another process in this very moment
        if known := _known(digest):
            return Taken(known, is_new=False)
        raise
    return Taken(incoming, is_new=True)


def waiting_incoming(limit: int, *, at: dt.datetime) -> list[IncomingMail]:
    """Mails that nobody has understood yet, oldest first. The bytes are loaded when mail.raw is asked for."""
    rows = read(
        "SELECT {m} FROM mail_incomingmail m WHERE m.done_at IS NULL AND (m.retry_at IS NULL OR m.retry_at <= %s)"
        " ORDER BY m.id LIMIT %s",
        [connection.ops.adapt_datetimefield_value(at), limit],
        m=IncomingMail,
    )
    return [incoming for (incoming,) in rows]


def _compressed(raw: bytes) -> bytes:
    """What zlib.decompress() takes back."""
    middle = len(raw) // 2
    is_text = len(raw) < _LARGE or len(zlib.compress(raw[middle : middle + _SAMPLE], 1)) < _SAMPLE * _REPEATS
    strategy = zlib.Z_DEFAULT_STRATEGY if is_text else zlib.Z_HUFFMAN_ONLY
    packer = zlib.compressobj(_LEVEL, strategy=strategy)
    return packer.compress(raw) + packer.flush()


def bytes_of(incoming: IncomingMail) -> bytes:
    """The mail exactly as it came; not kept in memory with its row."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT content FROM mail_rawmail WHERE id = %s", [incoming.raw_id])
        (content,) = cursor.fetchone()
    return zlib.decompress(content)


def claim_waiting(some: Iterable[IncomingMail]) -> set[int]:
    """The keys of those that still wait and are ours until the transaction ends; what others hold is left to them."""
    waiting = IncomingMail.objects.filter(pk__in=[incoming.pk for incoming in some], done_at=None)
    return set(waiting.select_for_update(skip_locked=True).values_list("pk", flat=True))


def _known(digest: str) -> IncomingMail | None:
    return IncomingMail.objects.filter(raw__digest=digest).first()


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\0", "").strip()
