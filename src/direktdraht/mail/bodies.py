"""The words of a mail: which parts are meant to be read, and their text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from direktdraht.mail.attachments import is_attachment
from direktdraht.mail.charsets import decode
from direktdraht.mail.html import clean_html, html_to_text, tidy
from direktdraht.mail.mime import Growth, Part, parse_tree
from direktdraht.mail.replies.markup import without_quote
from direktdraht.mail.transfer import decode_unsaid
from direktdraht.mail.unpacking import WINMAIL

TEXT_LIMIT = 1_000_000  # characters; nobody reads more, the raw mail keeps it
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.I)
_STUB = re.compile(
    r"html.{0,40}(?:capable|compatible|mail (?:program|client|reader)|fähig|darstell|anzeig|version)"
    r"|(?:does not|doesn't|cannot|nicht).{0,40}\bhtml\b|view (?:it|this|the).{0,40}(?:browser|html)"
    r"|multi-?part message in MIME format",
    re.I | re.S,
)
_PGP_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_PGP_BEGIN = re.compile(r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Z][\w-]*: [^\n]*\n)*\n", re.M)
_PGP_END = re.compile(
    r"^-----BEGIN PGP SIGNATURE-----\n.*?(?:^-----END PGP SIGNATURE-----$\n?|\Z)", re.M | re.S
)


@dataclass(slots=True)
class Piece:
    """One stretch of the mail in the forms that it came in."""

    plain: str = ""
    html: str = ""


@dataclass(slots=True)
class Body:
    """text is complete; html is not cleaned yet.

    answer is the text without what HTML marks as a quote; has_plain: it was sent as plain text too;
    was_pgp_signed: it stood between the lines of an inline signature.
    """

    text: str
    answer: str
    html: str
    html_clean: str
    has_plain: bool
    was_pgp_signed: bool


def read_body(root: Part, repaired: set[str]) -> Body:
    pieces = _said(_pieces(root, repaired))
    if not pieces:
        pieces = _said(_named_texts(root, repaired)) or _said(_packed_texts(root, repaired))
    if not pieces:
        pieces = _said(_enclosed_texts(root, repaired))
    texts, answers = [], []
    for piece in pieces:
        plain = tidy(without_pgp(piece.plain))
        if plain and not _is_stub(piece):
            texts.append(plain)
            answers.append(plain)
        else:
            said = html_to_text(piece.html)
            texts.append(f"{plain}\n\n{said}" if plain else said)
            answers.append(_answer(piece.html, said))
    html = "\n".join(piece.html for piece in pieces)
    text, answer = "\n\n".join(texts).strip("\n"), "\n\n".join(answers).strip("\n")
    if len(text) > TEXT_LIMIT:
        repaired.add("size")
    html_clean = clean_html(html) if html.strip() else ""
    if html.strip() and not html_clean:
        repaired.add("html")
    has_plain = any(piece.plain.strip() for piece in pieces)
    was_signed = any(_PGP_SIGNED in piece.plain for piece in pieces)
    return Body(text[:TEXT_LIMIT], answer[:TEXT_LIMIT], html, html_clean, has_plain, was_signed)


def _answer(html: str, text: str) -> str:
    """The text without what the HTML marks as the older mail; with marks where answers stand between quotes."""
    shorter = without_quote(html)
    if "<blockquote" in shorter.lower():
        return html_to_text(shorter, mark_quotes=True)
    return text if shorter is html else html_to_text(shorter)


def without_pgp(text: str) -> str:
    """What stands between the lines of an inline signature, as it was before signing."""
    if _PGP_SIGNED not in text:
        return text
    return _PGP_END.sub("", re.sub(r"^- (?=-)", "", _PGP_BEGIN.sub("", text, count=1), flags=re.M))


def _said(pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.plain.strip() or piece.html.strip()]


def _is_stub(piece: Piece) -> bool:
    """Plain text that only says that there is HTML, and nothing of what that says."""
    if len(piece.plain) >= 400 or not piece.html or not _STUB.search(piece.plain):
        return False
    said = _letters(html_to_text(piece.html))
    return bool(said) and _letters(piece.plain) not in said


def _letters(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


def _pieces(part: Part, repaired: set[str]) -> list[Piece]:
    if part.content_type == "multipart/alternative" and part.children:
        return _best(part, repaired)
    if part.children and part.content_type == WINMAIL:
        return []
    if part.children:
        return [piece for child in part.children for piece in _pieces(child, repaired)]
    if is_attachment(part) or not part.content_type.startswith("text/"):
        return []
    if part.content_type in {"text/rfc822-headers", "text/calendar"}:
        return []
    text = part_text(part, repaired)
    if part.content_type == "text/html" or (not part.headers.fields and _looks_like_html(text)):
        return [Piece(html=text)]
    text = _without_mbox_marks(text) if "\n>From " in text else text
    if part.type_parameters.get("format", "").lower() == "flowed":
        text = unflow(text, delsp=part.type_parameters.get("delsp", "").lower() == "yes")
    return [Piece(plain=text)]


def _named_texts(root: Part, repaired: set[str]) -> list[Piece]:
    """A mail whose only words stand in a text file that is to be shown in place."""
    named = (
        part for part in root.walk() if part.content_type == "text/plain" and part.disposition == "inline"
    )
    return [Piece(plain=part_text(part, repaired)) for part in named][:5]


def _packed_texts(root: Part, repaired: set[str]) -> list[Piece]:
    """A mail whose only words stand in winmail.dat."""
    packed = (part for part in root.walk() if part.content_type == WINMAIL)
    return [piece for part in packed for child in part.children for piece in _pieces(child, repaired)]


def _enclosed_texts(root: Part, repaired: set[str]) -> list[Piece]:
    """A mail that says nothing itself and carries another one: what that one says."""
    for part in root.walk():
        if part.content_type in {"message/rfc822", "message/global"} and part.parent != "multipart/report":
            data, _mended = part.data()
            inner = parse_tree(data, Growth())
            if inner.headers.fields and inner.content_type != part.content_type:
                return _pieces(inner, repaired)
            return []
    return []


def _best(part: Part, repaired: set[str]) -> list[Piece]:
    """Of the same words in several forms: the first plain one and the last HTML one."""
    forms = [_pieces(child, repaired) for child in part.children]
    plain = next(
        (
            form
            for form in forms
            if form and any(p.plain.strip() for p in form) and not any(p.html for p in form)
        ),
        [],
    )
    rich = next((form for form in reversed(forms) if any(p.html.strip() for p in form)), [])
    if not plain:
        return rich
    first = Piece("\n\n".join(p.plain for p in plain), "\n".join(p.html for p in rich))
    return [first]


def part_text(part: Part, repaired: set[str]) -> str:
    """The decoded text of a leaf, up to a bound."""
    data, mended = part.data()
    if mended:
        repaired.add("encoding")
    if len(data) > 4 * TEXT_LIMIT:
        data = data[: 4 * TEXT_LIMIT]
        repaired.add("size")
    if part.encoding() in {"", "7bit", "8bit"}:
        data, mended = decode_unsaid(data)
        if mended:
            repaired.add("encoding")
    label = part.type_parameters.get("charset", "")
    if not label and part.content_type == "text/html" and (meta := _META_CHARSET.search(data[:4096])):
        label = meta[1].decode("ascii")
    text, guessed = decode(data, label)
    if guessed:
        repaired.add("charset")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _without_mbox_marks(text: str) -> str:
    """A mailbox in one file marks a line that begins with "From "; among other marked lines it is a quote."""
    lines = ["", *text.split("\n"), ""]
    for index in range(1, len(lines) - 1):
        if lines[index].startswith(">From ") and not (lines[index - 1] + lines[index + 1]).startswith(">"):
            lines[index] = lines[index][1:]
    return "\n".join(lines[1:-1])


def unflow(text: str, *, delsp: bool) -> str:
    """Join the lines that format=flowed broke, within one depth of quoting. "-- " stays alone."""
    out: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        content = bare.removeprefix(" ")
        soft = content.endswith(" ") and content != "-- "
        if open_depth == depth and content != "-- ":
            out[-1] += content
        else:
            out.append(line if not depth else f"{'>' * depth} {content}")
        if soft and delsp:
            out[-1] = out[-1][:-1]
        open_depth = depth if soft else -1
    return "\n".join(out)


def _looks_like_html(text: str) -> bool:
    return text.lstrip()[:200].lower().startswith(("<html", "<!doctype html"))
