"""Files that a colleague or a customer attaches, and what may be done with them."""

import datetime as dt
import hashlib
import re

from django.conf import settings
from django.utils.translation import gettext as _

from direktdraht.correspondence.models import File
from direktdraht.customers.models import Contact
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person

# Shown in the browser as they are; everything else is only ever downloaded.
SHOWN = {"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"}


def add_file(
    stream_id: int,
    *,
    name: str,
    content_type: str,
    content: bytes,
    at: dt.datetime,
    by_person: Person | None = None,
    by_contact: Contact | None = None,
    for_customer: bool,
) -> File:
    """Keep a file on a stream. Raises Refused when it is empty or larger than settings.UPLOAD_LIMIT bytes."""
    if not content:
        raise Refused(_("The file “%(name)s” is empty.") % {"name": name})
    if len(content) > settings.UPLOAD_LIMIT:
        raise Refused(
            _("The file “%(name)s” is too large: %(size)d MB, the limit is %(limit)d MB.")
            % {"name": name, "size": len(content) // 1_000_000, "limit": settings.UPLOAD_LIMIT // 1_000_000}
        )
    return File.objects.create(
        stream_id=stream_id,
        name=plain_name(name),
        content_type=content_type[:100] or "application/octet-stream",
        size=len(content),
        digest=hashlib.sha256(content).hexdigest(),
        content=content,
        by_person=by_person,
        by_contact=by_contact,
        for_customer=for_customer,
        at=at,
    )


def plain_name(name: str) -> str:
    """A file name without path, control characters and direction marks; never empty, at most 120 characters."""
    last = re.split(r"[/\\]", name)[-1]
    clean = "".join(
        c for c in last if c.isprintable() and c not in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
    ).strip(" .")
    if len(clean) > 120:
        stem, dot, ending = clean.rpartition(".")
        clean = f"{stem[: 119 - len(ending)]}{dot}{ending}" if dot and len(ending) <= 10 else clean[:120]
    return clean or _("file")


def file_bytes(file_id: int) -> tuple[str, str, bytes]:
    """Name, type and content, for a mail that takes the file along."""
    file = File.objects.get(pk=file_id)
    return file.name, file.content_type, bytes(file.content)
