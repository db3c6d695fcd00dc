"""A mail as its program laid it out, made harmless: a page of its own that is shown in a frame without any rights."""

from direktdraht.mail.bodies import read_body
from direktdraht.mail.html import clean_html
from direktdraht.mail.unpacking import parse

_PAGE = """<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light">\
<base target="_blank"><style>html{{background:#fff;color:#16202a;font:16px/1.5 sans-serif;overflow-wrap:anywhere}}\
body{{margin:1rem}}img{{max-width:100%;height:auto}}table{{max-width:100%}}pre{{white-space:pre-wrap}}\
blockquote{{margin:0 0 0 .5rem;padding:0 0 0 .75rem;border-left:2px solid #bbb}}</style></head>\
<body>{body}</body></html>"""


def layout_of(raw: bytes, *, with_pictures: bool = False) -> str:
    """A whole page, "" when the mail has no layout that can be shown. with_pictures: somebody asked for those that lie
    on other machines, whose owners then know that the mail was read."""
    root, repaired = parse(raw)
    body = read_body(root, repaired)
    clean = clean_html(body.html, with_pictures=True) if with_pictures else body.html_clean
    return _PAGE.format(body=clean) if clean else ""


def policy(*, with_pictures: bool) -> str:
    """The Content-Security-Policy of that page: it may do nothing; links open beside it."""
    pictures = "img-src https: http:; " if with_pictures else ""
    return (
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
        f"{pictures}form-action 'none'; frame-ancestors 'self'"
    )
