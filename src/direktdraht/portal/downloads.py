"""Files out of the case: only what the customer sent or what was made for them, and only ever as a
download."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from direktdraht.correspondence.files import SHOWN
from direktdraht.mail.attachments import attachment_bytes
from direktdraht.portal.access import Reader, for_reader
from direktdraht.portal.letter import files_for, messages_for


@require_safe
@for_reader
def file(request: HttpRequest, reader: Reader, /, file_id: int) -> HttpResponse:
    """A file of ours that is for the customer, or one of their own."""
    found = files_for(reader).filter(pk=file_id).first()
    if found is None:
        return _unknown(request)
    return _download(found.name, found.content_type, bytes(found.content))


@require_safe
@for_reader
def enclosure(request: HttpRequest, reader: Reader, /, message_id: int, part: int) -> HttpResponse:
    """What hung on a mail of theirs, out of the mail as it came."""
    found = (
        messages_for(reader)
        .filter(pk=message_id, incoming__isnull=False)
        .select_related("incoming__raw")
        .first()
    )
    theirs = [one.get("part") for one in found.enclosures if not one.get("internal")] if found else []
    if found is None or found.incoming is None or part not in theirs:
        return _unknown(request)
    try:
        name, content_type, content = attachment_bytes(found.incoming.raw.bytes(), part)
    except KeyError:
        return _unknown(request)
    return _download(name, content_type, content)


def _download(name: str, content_type: str, content: bytes) -> HttpResponse:
    """Never shown in place, never run, never guessed at."""
    known = content_type if content_type in SHOWN else "application/octet-stream"
    response = HttpResponse(content, content_type=known)
    response.headers["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "sandbox"
    return response


def _unknown(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/unknown.html", status=404)
