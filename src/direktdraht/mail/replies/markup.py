"""The quote in an HTML mail, by the marks that mail programs leave: what is around it, or what begins above it."""

import re

import lxml.etree  # type: ignore[import-untyped]
import lxml.html  # type: ignore[import-untyped]

from direktdraht.mail.charsets import storable

_LIMIT = 400_000  # above this, building the tree costs seconds
# Cheap: a mail without any of these words (in small letters) has no mark, and no tree is built of it.
_HINTS = (
    *(
        "gmail_quote",
        "cite",
        "rplyfwdmsg",
        "appendonsend",
        "olk_src_body",
        "border-top",
        "yahoo_quoted",
        "protonmail_quote",
    ),
    *(
        'name="quote',
        "stopspelling",
        "reference-message",
        "reply-intro",
        "tutanota_quote",
        "zmail_extra",
        "mail-quote",
    ),
    *(
        "messagereplysection",
        "replysplit",
        "mailru-blockquote",
        "freshdesk_quote",
        "front-blockquote",
        "history_container",
    ),
    *("bloop_original", "border-color:rgb(225", "border-top-color", "border-color: rgb(225"),
)


def _has_class(name: str) -> str:
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


_AROUND = "|".join(
    [
        *(f"//*[{_has_class(name)}]" for name in ("gmail_quote", "protonmail_quote", "tutanota_quote", "zmail_extra",
          "mail-quote", "freshdesk_quote", "front-blockquote", "history_container", "bloop_original_html",
          "mailru-blockquote", "moz-cite-prefix")),
        "//div[contains(@class, 'yahoo_quoted')]",
        "//blockquote[@type='cite' or @type='CITE']",
        "//div[@name='quote']",
        "//*[@name='messageReplySection']",
        "//*[@id='OLK_SRC_BODY_SECTION' or @id='replySplit' or @id='mail-editor-reference-message-container']",
    ]
)  # fmt: skip
# Everything from here on is the older mail.
_FROM_HERE = (
    "//*[contains(@id, 'divRplyFwdMsg') or contains(@id, 'appendonsend') or @id='stopSpelling' or @id='reply-intro'"
    " or contains(@class, 'ms-outlook-mobile-reference-message')"
    " or (contains(translate(@style, 'BORDET', 'bordet'), 'border-') and (self::div or self::p or self::td))]"
)
# The thin line that Outlook draws above the fields, in the ways that its versions write it.
_LINE = re.compile(
    r"border-top(?:-color)?:\s*(?:solid|1(?:\.0)?p[tx]|#|rgb|windowtext|none none)[^;]*"
    r"|border-color:\s?rgb\(225,\s?225,\s?225\)",
    re.I,
)
_FORWARD = re.compile(
    r"-{5,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré)|begin forwarded", re.I
)
_MARKS_OF_FIELDS = re.compile(r"(?:von|from|de|da|van|od|fra|från)\s*:", re.I)


def without_quote(html: str) -> str:
    """The HTML without the quoted mail below the answer; unchanged when somebody wrote between quotes."""
    small = html.lower() if len(html) <= _LIMIT else ""
    if not any(hint in small for hint in _HINTS):
        return html
    try:
        tree = lxml.html.document_fromstring(storable(html))
        removed = _remove_from_here(tree) or _remove_around(tree)
        return str(lxml.html.tostring(tree, encoding="unicode")) if removed else html
    except (ValueError, TypeError, AssertionError, RecursionError, lxml.etree.LxmlError):
        return html


def cut_like(text: str, shorter: str) -> str:
    """The beginning of the text that says what the shorter one says; the whole text when that is not its beginning."""
    wanted = [character for character in shorter if character.isalnum()]
    matched = 0
    for position, character in enumerate(text):
        if matched == len(wanted) and (character.isalnum() or character == "\n"):
            return text[:position].strip() if wanted else text
        if character.isalnum():
            if character != wanted[matched]:
                return text
            matched += 1
    return text


def _remove_from_here(tree: lxml.html.HtmlElement) -> bool:
    """Outlook: a ruled block with the fields of the older mail, and below it that mail."""
    for mark in tree.xpath(_FROM_HERE)[:50]:
        if mark.get("style") and not mark.get("id") and not _LINE.search(mark.get("style")):
            continue
        if not _is_heading(mark):
            continue
        following = mark.xpath("following::node()[self::*]")
        for node in [mark, *following]:
            _drop(node)
        return True
    return False


def _is_heading(mark: lxml.html.HtmlElement) -> bool:
    """A line across a newsletter looks the same: the fields must follow."""
    near = " ".join(mark.xpath("(descendant::text()|following::text())[normalize-space()]")[:6])
    return bool(_MARKS_OF_FIELDS.search(near[:300])) or "gmail_quote" in (mark.get("class") or "")


def _drop(node: lxml.html.HtmlElement) -> None:
    parent = node.getparent()
    if parent is not None:
        node.tail = None
        parent.remove(node)


def _remove_around(tree: lxml.html.HtmlElement) -> bool:
    quotes = [node for node in tree.xpath(_AROUND) if not _FORWARD.search(node.text_content()[:2000])]
    if not quotes or _written_after(quotes):
        return False
    for node in quotes:
        if node.getparent() is not None:
            node.drop_tree()
    return True


def _written_after(quotes: list[lxml.html.HtmlElement]) -> bool:
    """Whether text follows a quote: then the answers stand between or below, and nothing may go."""
    last = quotes[-1]
    while any(last in set(node.iterdescendants()) for node in quotes[:50] if node is not last):
        last = next(node for node in quotes if node is not last and last in set(node.iterdescendants()))
    following = " ".join(last.xpath("following::text()[not(ancestor::style or ancestor::script)]"))
    return len(following.split()) > 3
