"""HTML from strangers: cleaned for showing, turned into text for reading, an answer's quote taken off."""

import html as stdlib_html
import logging
import re

import inscriptis
import lxml.etree  # type: ignore[import-untyped]
import lxml.html  # type: ignore[import-untyped]
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
_TAG = re.compile(r"<[^<>]*>")
_HIDDEN = re.compile(r"<(script|style|head|title)\b[^<>]*>.{0,100000}?</\1\s*>", re.I | re.S)
_BREAK = re.compile(r"</?(?:p|div|br|tr|li|h[1-6]|table|ul|ol|blockquote|hr)\b[^>]*>", re.I)
_QUOTE = (
    "//div[contains(concat(' ', @class, ' '), ' gmail_quote ')]|//blockquote[@type='cite']"
    "|//*[@id='OLK_SRC_BODY_SECTION']"
    "|//div[contains(@class, 'yahoo_quoted')]|//div[contains(@class, 'protonmail_quote')]"
    "|//blockquote[contains(@class, 'gmail_quote')]|//div[contains(@class, 'moz-cite-prefix')]"
)
_FORWARD = re.compile(r"-{5,}\s*(forwarded message|weitergeleitete nachricht)", re.I)


def clean_html(html: str) -> str:
    """What may be shown: no script, no style, nothing remote. "" when it is too tangled to be cleaned."""
    html = html[:LIMIT]
    if _is_tangled(html):
        return ""
    return storable(
        nh3.clean(
            html,
            tags=_TAGS,
            clean_content_tags=_WITHOUT_CONTENT,
            attributes=_ATTRIBUTES,
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


def html_to_text(html: str) -> str:
    """Readable plain text with the layout of tables and lists where that is affordable."""
    html = storable(html[:LIMIT])
    if len(html) <= _RICH_LIMIT:
        try:
            return tidy(inscriptis.get_text(html, _LAYOUT))
        except (
            ValueError,
            TypeError,
            KeyError,
            IndexError,
            AttributeError,
            RecursionError,
            lxml.etree.LxmlError,
        ):
            pass  # a document that its layout engine cannot take: the plain way below takes every one
    bare = _TAG.sub("", _BREAK.sub("\n", _HIDDEN.sub("", html)))
    return tidy(stdlib_html.unescape(bare))


def without_quote(html: str) -> str:
    """The HTML without the quoted mail below the answer; unchanged when somebody wrote between quotes."""
    if len(html) > _RICH_LIMIT or not html.strip():
        return html
    try:
        tree = lxml.html.document_fromstring(storable(html))
        quotes = [node for node in tree.xpath(_QUOTE) if not _FORWARD.search(node.text_content()[:2000])]
        if not quotes or _written_after(quotes):
            return html
        for node in quotes:
            if node.getparent() is not None:
                node.drop_tree()
        return str(lxml.html.tostring(tree, encoding="unicode"))
    except (ValueError, TypeError, AssertionError, RecursionError, lxml.etree.LxmlError):
        return html


def _written_after(quotes: list[lxml.html.HtmlElement]) -> bool:
    """Whether text follows a quote: then the answers stand between or below, and nothing may go."""
    last = quotes[-1]
    while any(last in set(node.iterdescendants()) for node in quotes[:50] if node is not last):
        last = next(node for node in quotes if node is not last and last in set(node.iterdescendants()))
    following = " ".join(last.xpath("following::text()[not(ancestor::style or ancestor::script)]"))
    return len(following.split()) > 3


def tidy(text: str) -> str:
    """Without trailing blanks and long empty stretches."""
    text = storable(text).replace("\xa0", " ").replace("\u200b", "")
    lines = [line.rstrip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
