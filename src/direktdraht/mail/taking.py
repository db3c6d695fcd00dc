"""Taking a mail: its bytes are committed before anybody says 250; understanding it comes later."""

import datetime as dt
import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail, RawMail

# Text shrinks to a third at any level; a photo does not shrink at all and should not cost a second either.
_LEVEL = 3


@dataclass(frozen=True)
class Taken:
    """The row that holds the mail, and whether this call made it."""

    incoming: IncomingMail
    is_new: bool


def take_mail(
    raw: bytes, *, recipients: Sequence[str], envelope_from: str = "", source: str, at: dt.datetime
) -> Taken:
    """Commit the bytes. The same mail to the same recipients is one row, however often it is brought.

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
            kept = RawMail.objects.create(content=zlib.compress(raw, _LEVEL), size=len(raw), digest=digest)
            incoming = IncomingMail.objects.create(
                raw=kept,
                envelope_from=_storable(envelope_from)[:320],
                recipients=to,
                source=source,
                received_at=at,
            )
    except IntegrityError:  # it was taken before, or by another process in this very moment
        if known := _known(digest):
            return Taken(known, is_new=False)
        raise
    return Taken(incoming, is_new=True)


def waiting_incoming(limit: int, *, at: dt.datetime) -> list[IncomingMail]:
    """Mails that nobody has understood yet, oldest first. The bytes are loaded when mail.raw is asked for."""
    due = Q(retry_at__isnull=True) | Q(retry_at__lte=at)
    return list(IncomingMail.objects.filter(due, done_at__isnull=True).order_by("pk")[:limit])


def _known(digest: str) -> IncomingMail | None:
    return IncomingMail.objects.filter(raw__digest=digest).first()


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\0", "").strip()
