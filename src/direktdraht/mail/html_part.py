"""The HTML form of a mail's text: the same words, never more, and readable by day and by night."""

import html
import re

_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")
# No colour anywhere: the reader's program chooses light or dark by itself, and the reader how large it is.
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">\
<title>{title}</title></head>
<body style="font-family:Georgia,serif;font-size:1rem;line-height:1.5;max-width:40em">
{paragraphs}{answer_link}
</body>
</html>
"""
# Every program that quotes keeps it; no word stands in it, so that nobody sees, hears or reaches it.
_ANSWER_LINK = """
<p><a href="mailto:{address}" aria-hidden="true" tabindex="-1" style="text-decoration:none">&nbsp;</a></p>"""


def as_html(text: str, *, title: str, language: str, answer_to: str = "") -> str:
    """Paragraphs, line breaks and links; the words are those of the text, in the same order.

    answer_to: the address that says what an answer answers. It travels along in whatever quotes this mail, and says so
    still where a relay has rewritten the headers.
    """
    found = re.split(r"\n[ \t]*\n\s*?", text.replace("\r\n", "\n").strip("\n"))
    paragraphs = "\n".join(
        f"<p>{_lines(paragraph.strip(chr(10)))}</p>" for paragraph in found if paragraph.strip()
    )
    answer_link = _ANSWER_LINK.format(address=html.escape(answer_to)) if answer_to else ""
    return _PAGE.format(
        language=html.escape(language),
        title=html.escape(title),
        paragraphs=paragraphs,
        answer_link=answer_link,
    )


def _lines(paragraph: str) -> str:
    return "<br>\n".join(_spaces(_linked(line.rstrip())) for line in paragraph.split("\n"))


def _linked(line: str) -> str:
    parts, end = [], 0
    for link in _LINK.finditer(line):
        address = html.escape(link[0])
        parts += [html.escape(line[end : link.start()]), f'<a href="{address}">{address}</a>']
        end = link.end()
    return "".join([*parts, html.escape(line[end:])])


def _spaces(line: str) -> str:
    """An indented line, or a small table in blanks, keeps its shape."""
    return re.sub(r"^ | (?= )", "&nbsp;", line)
