"""HTML from strangers: cleaned for showing, turned into text for reading."""

import html as stdlib_html
import logging
import re

import inscriptis
import lxml.etree  # type: ignore[import-untyped]
import nh3
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig

from direktdraht.mail.charsets import storable

logging.getLogger("inscriptis").setLevel(logging.CRITICAL)

LIMIT = 2_000_000


def _words(text: str) -> set[str]:
    return set(text.split())


_RICH_LIMIT = 400_000  # above this, laying out tables costs seconds
_LAYOUT = ParserConfig(css=CSS_PROFILES["strict"])
_TAGS = _words(
    "a abbr b blockquote br caption center code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6"
    " hr i ins li ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul"
)
_ATTRIBUTES = {
    "a": {"href", "title"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
}
_WITHOUT_CONTENT = _words("script style title head noscript object iframe svg math template")
_ELEMENT = re.compile(r"<(/?)([a-z][a-z0-9]{0,20})\b", re.I)
_FORMATTING = _words("a b big code em font i nobr s small strike strong tt u")
_VOID = _words("br hr img meta link input col p li td tr th tbody area base wbr")
_REMOTE_PICTURE = re.compile(r"<img\b[^>]{0,2000}?\bsrc\s*=\s*[\"']?\s*(?:https?:)?//", re.I)
_TAG = re.compile(r"<[^<>]*>")
_HIDDEN = re.compile(r"<(script|style|head|title)\b[^<>]*>.{0,100000}?</\1\s*>", re.I | re.S)
_BREAK = re.compile(r"</?(?:p|div|br|tr|li|h[1-6]|table|ul|ol|blockquote|hr)\b[^>]*>", re.I)


# Two characters that no mail has, where a quote begins and ends.
_OPEN, _CLOSE = "\ue0f1", "\ue0f2"
_QUOTE_OPENS = re.compile(r"<blockquote\b(?=[^>]*(?:cite|gmail_quote|mail-quote|border-left))[^>]*>", re.I)
_QUOTE_CLOSES = re.compile(r"</blockquote\s*>", re.I)
_CANNOT_TAKE = (
    *(ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError),
    lxml.etree.LxmlError,
)


def remote_pictures(html: str) -> int:
    """How many pictures lie on other machines; showing one tells its owner who read the mail, and when."""
    return sum(1 for _ in _REMOTE_PICTURE.finditer(html[:LIMIT])) if "<img" in html.lower() else 0


def clean_html(html: str, *, with_pictures: bool = False) -> str:
    """What may be shown: no script, no style, nothing remote. "" when it is too tangled to be cleaned.

    with_pictures: somebody asked for the pictures that lie on other machines.
    """
    html = html[:LIMIT]
    if _is_tangled(html):
        return ""
    return storable(
        nh3.clean(
            html,
            tags=_TAGS | {"img"} if with_pictures else _TAGS,
            clean_content_tags=_WITHOUT_CONTENT,
            attributes=_ATTRIBUTES | {"img": {"src", "alt", "width", "height"}},
            url_schemes={"http", "https", "mailto", "tel"},
            link_rel="noopener noreferrer nofollow",
        )
    ).strip()


def _is_tangled(html: str) -> bool:
    """Whether cleaning would cost far more than its length: formatting that is never closed is re-opened in
    every paragraph that follows, and each level of depth is walked again and again.
    """
    depth = unclosed = 0
    for match in _ELEMENT.finditer(html):
        name, step = match[2].lower(), -1 if match[1] else 1
        if name in _FORMATTING:
            unclosed += step
        elif name not in _VOID:
            depth += step
        if unclosed > 300 or depth > 1000:
            return True
    return False


def html_to_text(html: str, *, mark_quotes: bool = False) -> str:
    """Readable plain text with the layout of tables and lists where that is affordable.

    mark_quotes: what the mail quotes gets ">" before each line, as in plain text.
    """
    html = storable(html[:LIMIT])
    if len(html) > _RICH_LIMIT:
        return _bare_text(html)
    if mark_quotes:
        html = _QUOTE_OPENS.sub(rf"\g<0><div>{_OPEN}</div>", html)
        html = _QUOTE_CLOSES.sub(rf"<div>{_CLOSE}</div>\g<0>", html)
    try:
        text = tidy(inscriptis.get_text(html, _LAYOUT))
    except _CANNOT_TAKE:  # the plain way takes every document
        return _bare_text(html)
    return _with_marks(text) if mark_quotes else text


def _bare_text(html: str) -> str:
    bare = _TAG.sub("", _BREAK.sub("\n", _HIDDEN.sub("", html)))
    return tidy(stdlib_html.unescape(bare)).replace(_OPEN, "").replace(_CLOSE, "")


def _with_marks(text: str) -> str:
    """Lines between the two characters as quoted ones. A blockquote that only indents closes without opening."""
    lines: list[str] = []
    depth = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare in (_OPEN, _CLOSE):
            depth = max(0, depth + (1 if bare == _OPEN else -1))
            while bare == _CLOSE and lines and lines[-1] and not lines[-1].strip("> "):
                lines.pop()  # the gap below its last paragraph
        elif depth and not bare and not (lines and lines[-1].startswith(">")):
            continue  # the gap above its first
        elif depth:
            lines.append(f"{'>' * depth} {bare}".rstrip())
        else:
            lines.append(line)
    return tidy("\n".join(lines).replace(_OPEN, "").replace(_CLOSE, ""))


def tidy(text: str) -> str:
    """Without trailing blanks (but for the "-- " above a signature) and long empty stretches."""
    text = storable(text).replace("\xa0", " ").replace("\u200b", "")
    lines = ["-- " if line == "-- " else line.rstrip() for line in text.split("\n")]
    tidied = "\n".join(lines).strip("\n")
    return re.sub(r"\n{3,}", "\n\n", tidied) if "\n\n\n" in tidied else tidied
