"""The words of a mail: which parts are meant to be read, and their text."""

from dataclasses import dataclass

from direktdraht.mail.attachments import is_attachment
from direktdraht.mail.charsets import decode
from direktdraht.mail.html import clean_html, html_to_text, tidy, without_quote
from direktdraht.mail.mime import Part

TEXT_LIMIT = 1_000_000  # characters; nobody reads more, the raw mail keeps it


@dataclass(slots=True)
class Piece:
    """One stretch of the mail in the forms that it came in."""

    plain: str = ""
    html: str = ""


@dataclass(slots=True)
class Body:
    """text is complete; answer is the same without what HTML marks as a quote; html is not cleaned yet."""

    text: str
    answer: str
    html: str
    html_clean: str


def read_body(root: Part, repaired: set[str]) -> Body:
    pieces = [piece for piece in _pieces(root, repaired) if piece.plain.strip() or piece.html.strip()]
    if not pieces:
        pieces = _named_texts(root, repaired)
    texts, answers = [], []
    for piece in pieces:
        if piece.plain.strip():
            texts.append(tidy(piece.plain))
            answers.append(texts[-1])
        else:
            texts.append(html_to_text(piece.html))
            shorter = without_quote(piece.html)
            answers.append(texts[-1] if shorter is piece.html else html_to_text(shorter))
    html = "\n".join(piece.html for piece in pieces)
    text, answer = "\n\n".join(texts).strip("\n"), "\n\n".join(answers).strip("\n")
    if len(text) > TEXT_LIMIT:
        repaired.add("size")
    html_clean = clean_html(html) if html.strip() else ""
    if html.strip() and not html_clean:
        repaired.add("html")
    return Body(text[:TEXT_LIMIT], answer[:TEXT_LIMIT], html, html_clean)


def _pieces(part: Part, repaired: set[str]) -> list[Piece]:
    if part.content_type == "multipart/alternative" and part.children:
        return _best(part, repaired)
    if part.children:
        return [piece for child in part.children for piece in _pieces(child, repaired)]
    if is_attachment(part) or not part.content_type.startswith("text/"):
        return []
    if part.content_type in {"text/rfc822-headers", "text/calendar"}:
        return []
    text = part_text(part, repaired)
    if part.content_type == "text/html" or (not part.headers.fields and _looks_like_html(text)):
        return [Piece(html=text)]
    if part.type_parameters.get("format", "").lower() == "flowed":
        text = unflow(text, delsp=part.type_parameters.get("delsp", "").lower() == "yes")
    return [Piece(plain=text)]


def _named_texts(root: Part, repaired: set[str]) -> list[Piece]:
    """A mail whose only words stand in a text file that is to be shown in place."""
    named = (
        part for part in root.walk() if part.content_type == "text/plain" and part.disposition == "inline"
    )
    return [Piece(plain=part_text(part, repaired)) for part in named][:5]


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
    text, guessed = decode(data, part.type_parameters.get("charset", ""))
    if guessed:
        repaired.add("charset")
    return text.replace("\r\n", "\n").replace("\r", "\n")


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
