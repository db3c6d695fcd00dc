"""Bytes to text, whatever the mail claims about its charset. Labels lie; bytes seldom do."""

import codecs
import re

from direktdraht.mail.charset_guess import guess

# Labels that Python does not know, or knows too strictly (a "latin-1" mail is cp1252 in practice).
_ALIASES = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "ansi": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "unicode-1-1-utf-7": "utf-7",
    "x-unicode-2-0-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "x-euc-jp": "euc_jp",
    "x-big5": "big5",
    "x-mac-ce": "mac_latin2",
    "x-mac-cyrillic": "mac_cyrillic",
}
# Eight-bit charsets in which valid UTF-8 with umlauts is next to impossible by chance.
_WESTERN = re.compile(r"(us-)?ascii|iso[-_]?8859|windows-125|cp125|latin|ansi", re.I)
_CODE_PAGE = re.compile(r"(?:x-)?(?:cp|win|windows|ms|ibm|dos)[-_]?(125\d|\d{3})(?!\d)")
_BLOCKED = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ud800-\udfff]")


def is_western(label: str) -> bool:
    return bool(_WESTERN.match(label))


def storable(text: str) -> str:
    """Without NUL and other control characters, byte order marks and lone surrogates; line ends are \\n."""
    if text.replace("\n", "").isprintable():
        return text  # as nearly always, and seen several times as fast
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", text)


def decode(data: bytes, label: str = "") -> tuple[str, bool]:
    """The text, and whether the label had to be overruled. Never raises."""
    label = label.strip(" \t\"'").lower()
    if data.isascii() and not label.startswith(("utf-7", "unicode-1", "utf-16", "utf-32", "iso-2022", "hz")):
        return data.decode("ascii"), False
    utf8 = _strictly(data, "utf-8")
    if not label:
        return (utf8, False) if utf8 is not None else (guess(data), True)
    if utf8 is not None and _WESTERN.match(label):
        return utf8, True
    codec = _codec(label)
    text = _strictly(data, codec) if codec else None
    if text is not None:
        return text, False
    if utf8 is not None:
        return utf8, True
    if codec and codec not in {"utf-8", "ascii"}:
        return data.decode(codec, "replace"), True
    return guess(data), True


def _codec(label: str) -> str:
    """A text codec for the label, or ""."""
    name = _ALIASES.get(label, label)
    if name == label and (page := _CODE_PAGE.match(label)):
        name = f"cp{page[1]}"
    try:
        found = codecs.lookup(name)
        "".encode(name)
    except (LookupError, ValueError, TypeError, UnicodeError):
        return ""
    return "" if found.name.replace("-", "_") in _BLOCKED else found.name


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError, ValueError, TypeError):
        return None
