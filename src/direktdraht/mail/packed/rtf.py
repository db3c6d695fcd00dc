"""Compressed RTF, as Outlook keeps a body: unpacked, and read as the HTML that hides in it or as text."""

import re

from direktdraht.mail.phrases import words

_LIMIT = 8_000_000  # unpacked bytes
_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    + b"\r\n"
    + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.S
)
_SILENT = frozenset(
    words(
        """
        fonttbl colortbl stylesheet info pict object themedata datastore header footer generator listtable
        listoverridetable revtbl xmlnstbl latentstyles filetbl fldinst bkmkstart bkmkend
        """
    )
)
_SAID = {
    **dict.fromkeys(("par", "line", "sect", "row"), "\n"),
    **dict.fromkeys(("tab", "cell"), "\t"),
    **{"emdash": "—", "endash": "–", "bullet": "•"},
    **{"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”"},
}
_SYMBOLS = {"~": "\xa0", "_": "-", "\\": "\\", "{": "{", "}": "}"}


def unpack_rtf(data: bytes) -> str:
    """The RTF; "" for what is none. Bounded, whatever the header claims."""
    if len(data) < 16:
        return ""
    kind, size = data[8:12], min(int.from_bytes(data[4:8], "little"), _LIMIT)
    if kind == b"MELA":
        return data[16 : 16 + size].decode("latin-1")
    return _unpacked(data[16:], size).decode("latin-1") if kind == b"LZFu" else ""


def _unpacked(data: bytes, size: int) -> bytes:
    window = bytearray(_START + bytes(4096 - len(_START)))
    write, position, out = len(_START), 0, bytearray()
    while position < len(data) and len(out) < size:
        control = data[position]
        position += 1
        for bit in range(8):
            if position >= len(data):
                break
            if control >> bit & 1:
                pair = int.from_bytes(data[position : position + 2], "big")
                position += 2
                read, length = pair >> 4, (pair & 15) + 2
                if read == write:
                    return bytes(out)
                for step in range(length):
                    byte = window[(read + step) % 4096]
                    out.append(byte)
                    window[write] = byte
                    write = (write + 1) % 4096
            else:
                out.append(data[position])
                window[write] = data[position]
                write = (write + 1) % 4096
                position += 1
    return bytes(out)


def rtf_to_html(rtf: str) -> str:
    """The HTML that Exchange wrapped; "" where the RTF was written as RTF."""
    return _read(rtf, wants_html=True) if "\\fromhtml" in rtf[:2000] else ""


def rtf_to_text(rtf: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", _read(rtf, wants_html=False)).strip("\n")


def _read(rtf: str, *, wants_html: bool) -> str:
    reader = _Reader(_codec(rtf), wants_html)
    for match in _TOKEN.finditer(rtf[:_LIMIT]):
        reader.take(*match.groups())
    reader.say("")
    return "".join(reader.out).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class _Reader:
    """One pass. A group is silent when it holds fonts and the like; \\htmlrtf marks what stands only for RTF."""

    def __init__(self, codec: str, wants_html: bool) -> None:
        self.codec, self.wants_html = codec, wants_html
        self.out: list[str] = []
        self.pending = bytearray()  # a character of several bytes comes byte by byte
        self.stack: list[tuple[bool, bool]] = []
        self.silent = self.hidden = self.starred = False
        self.skip = 0  # stand-ins that follow \\u

    def take(self, word: str, number: str, byte: str, symbol: str, brace: str, plain: str) -> None:
        """One token: exactly one of them is there."""
        if byte:
            self._byte(int(byte, 16))
        elif brace:
            self._brace(brace)
        elif plain:
            self.say(plain[self.skip :])
            self.skip = max(0, self.skip - len(plain))
        elif symbol:
            self.say(_SYMBOLS.get(symbol, ""))
        elif word:
            self._word(word, number)
        self.starred = symbol == "*"

    def say(self, text: str) -> None:
        if self.pending:
            self.out.append(self.pending.decode(self.codec, "replace"))
            self.pending.clear()
        if text and not self.silent and not self.hidden:
            self.out.append(text)

    def _byte(self, byte: int) -> None:
        if self.skip:
            self.skip -= 1
        elif not self.silent and not self.hidden:
            self.pending.append(byte)

    def _brace(self, brace: str) -> None:
        self.say("")
        if brace == "{":
            self.stack.append((self.silent, self.hidden))
        else:
            self.silent, self.hidden = self.stack.pop() if self.stack else (False, False)

    def _word(self, word: str, number: str) -> None:
        if word == "htmlrtf":
            self.hidden = self.wants_html and number != "0"
        elif word == "u" and number:
            self.say(chr(int(number) % 65536))
            self.skip = 1
        elif word in _SILENT or (self.starred and word != "htmltag"):
            self.silent = True
        elif word in _SAID:
            self.say(_SAID[word])


def _codec(rtf: str) -> str:
    found = re.search(r"\\ansicpg(\d{3,5})", rtf[:2000])
    codec = f"cp{found[1]}" if found else "cp1252"
    try:
        "".encode(codec)
    except LookupError:
        return "cp1252"
    return codec
