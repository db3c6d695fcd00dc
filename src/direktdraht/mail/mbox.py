"""A file with many mails one after another, as mailbox programs export them."""

import re
from collections.abc import Iterator

# "From address weekday month …" behind a blank line, and a header field below it.
_BEGINS = re.compile(rb"(?:\A|\n\r?\n)From [^\r\n]{1,200}\d{4}[^\r\n]{0,20}\r?\n(?=[\x21-\x39\x3b-\x7e]+:)")
_ESCAPED = re.compile(rb"^>(>*From )", re.M)
ENDINGS = (".mbox", ".mbx")


def split_mbox(data: bytes) -> Iterator[bytes]:
    """Each mail without its "From " line, with the lines that were escaped for it restored."""
    begins = list(_BEGINS.finditer(data))
    for index, begin in enumerate(begins):
        end = begins[index + 1].start() + 1 if index + 1 < len(begins) else len(data)
        yield _ESCAPED.sub(rb"\1", data[begin.end() : end])
