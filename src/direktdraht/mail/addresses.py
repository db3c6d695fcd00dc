"""Addresses out of header text: comments, groups, names with commas, and what mail programs make of them."""

import re

from direktdraht.mail.charsets import decode
from direktdraht.mail.headers import decode_words, one_line

_MAX = 500  # recipients of one field that are kept
_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:@]+@[^\s<>()\",;:@]+")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\\.|<[^<>]*>?|\([^()]*\)|[,;]|[^"<(,;\\]+|.', re.S)
_ESCAPED, _LETTER = re.compile(r"\\(.)"), r"\1"


def read_addresses(value: bytes, label: str = "") -> list[tuple[str, str]]:
    """(name, address) of each mailbox in a field; addresses in lower case, names decoded. Never raises."""
    text = decode(value, label)[0][:100_000]
    found: list[tuple[str, str]] = []
    pending = ""  # text before a comma that turned out to belong to a name: Müller, Hans <h@x>
    words: list[str] = []
    for token in [*_TOKEN.findall(text), ","]:
        if token not in {",", ";"}:
            if token.startswith("<") and any("@" in word and word.startswith("<") for word in words):
                _close(words, found)  # the comma between two mailboxes is missing
            words.append(token)
            continue
        name, address = _mailbox(words)
        if address:
            found.append((one_line(f"{pending} {name}") if pending and name else name, address))
            pending = ""
        elif name:
            pending = f"{pending} {name}{token}".strip()
        words = []
        if len(found) >= _MAX:
            break
    return found


def _close(words: list[str], found: list[tuple[str, str]]) -> None:
    """Take the first mailbox off the words."""
    at = next(index for index, word in enumerate(words) if word.startswith("<") and "@" in word)
    name, address = _mailbox(words[: at + 1])
    if address:
        found.append((name, address))
    del words[: at + 1]


def _mailbox(words: list[str]) -> tuple[str, str]:
    """Name and address of the tokens between two commas."""
    angle = next((word for word in reversed(words) if word.startswith("<") and "@" in word), "")
    comments = [word[1:-1] for word in words if word.startswith("(") and word.endswith(")")]
    rest = "".join(_unquoted(word) for word in words if not word.startswith("<"))
    name = one_line(decode_words(rest.strip()))
    if angle:
        address = clean_address(decode_words(angle))
    else:
        name = name.rpartition(":")[2].strip() if "@" in name else name.partition(":")[0]
        match = _ADDRESS.search(name)
        address = clean_address(match[0]) if match else ""
        name = name.replace(match[0], " ").strip(" '<>") if match else name
    if not name and comments:
        name = one_line(decode_words(comments[0]))
    name = _without_marks(name)
    return ("" if name.lower() == address else name)[:200], address


def _unquoted(word: str) -> str:
    """What a word of a name says; a comment is a gap."""
    if word.startswith("("):
        return " "
    if word.startswith('"') and word.endswith('"') and len(word) > 1:
        return f" {_ESCAPED.sub(_LETTER, word[1:-1])} "
    return _ESCAPED.sub(_LETTER, word) if word.startswith("\\") else word.replace('"', " ")


def _without_marks(name: str) -> str:
    """Without the quotation marks around it that some programs send; not those around a part of it."""
    name = name.strip()
    while len(name) > 1 and name[0] in "'\"" and name[-1] == name[0] and name.count(name[0]) == 2:
        name = name[1:-1].strip()
    return name if name.strip(" '\"") else ""


def clean_address(text: str) -> str:
    """One address in lower case without brackets, quotes, blanks and a trailing dot; "" for none."""
    bare = one_line(text).replace(" ", "").strip("<>'\"").rstrip(".")
    bare = bare.removeprefix("mailto:").rpartition(":")[2] if bare.count("@") != 1 or ":" in bare else bare
    local, at, domain = bare.rpartition("@")
    return f"{local}@{domain}".lower()[:320] if at and local and domain else ""
