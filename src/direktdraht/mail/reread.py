"""`direktdraht mail read`: files in, one plain object per mail out."""

import os
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from direktdraht.mail.language import language_of
from direktdraht.mail.mbox import ENDINGS, split_mbox
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.reading import read_mail


def read_command(paths: Iterable[str | os.PathLike[str]]) -> Iterator[dict[str, object]]:
    """Needs no database. One object per mail: a file ending in .mbox may hold many. A file that cannot be opened
    yields an object whose error says why.
    """
    for path in paths:
        try:
            raw = Path(path).read_bytes()
        except OSError as error:
            yield as_object(str(path), ParsedMail(error=error.strerror or type(error).__name__))
            continue
        mails = split_mbox(raw) if str(path).lower().endswith(ENDINGS) else iter(())
        first = next(mails, raw)
        for mail in chain([first], mails):
            yield as_object(str(path), read_mail(mail))


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
        "signature": mail.signature,
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
        "permanent": mail.permanent,
        "language": language_of(mail.reply_text or mail.subject),
        "repaired": list(mail.repaired),
        "error": mail.error,
    }
