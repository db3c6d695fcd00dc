"""`direktdraht mail read`: files in, one plain object per file out."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.reading import read_mail


def read_command(paths: Iterable[str | os.PathLike[str]]) -> Iterator[dict[str, object]]:
    """Needs no database. A file that cannot be opened yields an object whose error says why."""
    for path in paths:
        try:
            raw = Path(path).read_bytes()
        except OSError as error:
            yield as_object(str(path), ParsedMail(error=error.strerror or type(error).__name__))
            continue
        yield as_object(str(path), read_mail(raw))


def as_object(file: str, mail: ParsedMail) -> dict[str, object]:
    """Stable and ready for json.dumps."""
    return {
        "file": file,
        "from_address": mail.from_address,
        "from_name": mail.from_name,
        "reply_to": mail.reply_to,
        "to": list(mail.to),
        "cc": list(mail.cc),
        "subject": mail.subject,
        "date": mail.date.isoformat() if mail.date else None,
        "message_id": mail.message_id,
        "in_reply_to": mail.in_reply_to,
        "references": list(mail.references),
        "text": mail.text,
        "html_clean": mail.html_clean,
        "reply_text": mail.reply_text,
        "attachments": [
            {"name": file.name, "size": file.size, "type": file.content_type, "inline": file.inline}
            for file in mail.attachments
        ],
        "is_auto": mail.is_auto,
        "auto_reason": mail.auto_reason,
        "no_auto_reply": mail.no_auto_reply,
        "is_bounce": mail.is_bounce,
        "failed_recipients": list(mail.failed_recipients),
        "bounced_message_id": mail.bounced_message_id,
        "repaired": list(mail.repaired),
        "error": mail.error,
    }
