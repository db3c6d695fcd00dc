"""Whether a page can be seen and used by everybody: WCAG 2.2 AA by axe, nothing that runs out sideways, on paper."""

import json
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

BOTH = ("light", "dark")
_AXE = Axe()
_RULES = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
}
_SIDEWAYS = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= window.innerWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter(
    (one) => one.getBoundingClientRect().right > window.innerWidth + 1);
  return [`${root.scrollWidth} > ${window.innerWidth}`, ...wide.slice(-4).map((one) => one.outerHTML.slice(0, 120))];
}"""
# Without waiting for frames: a busy machine may draw none for a page that nobody touches.
_AT_REST = "() => document.getAnimations().forEach((one) => one.finish())"


def barriers(page: Page, *, widths: tuple[int, ...] = (), schemes: tuple[Any, ...] = BOTH) -> list[str]:
    """What stands in somebody's way on this page: rule, target, where; empty is good. The page is left as it was."""
    own = page.viewport_size or {"width": 1280, "height": 900}
    found = []
    try:
        for width in widths or (own["width"],):
            page.set_viewport_size({"width": width, "height": own["height"]})
            for scheme in schemes:
                # A part that is exchanged while the scheme turns keeps colours of both for a moment: what is really
                # in the way is still there at a second look.
                if _in_the_way(page, scheme):
                    page.emulate_media(color_scheme="null")
                    where = f"{page.url} ({width}, {scheme})"
                    found += [f"{where}: {what}" for what in _in_the_way(page, scheme)]
    finally:
        page.emulate_media(color_scheme="null", reduced_motion="null")
        page.set_viewport_size(own)
    return found


def _in_the_way(page: Page, scheme: Any) -> list[str]:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.evaluate(_AT_REST)
    return [*_violations(page), *_overflow(page)]


def _violations(page: Page) -> list[str]:
    return [
        f"{one['id']} at {json.dumps(node['target'])}: {node['html'][:160]}"
        + "".join(f" [{check['message']}]" for check in node["any"][:1])
        for one in _AXE.run(page, options=_RULES).response["violations"]
        for node in one["nodes"]
    ]


def _overflow(page: Page) -> list[str]:
    out = page.evaluate(_SIDEWAYS)
    return [f"runs out sideways: {out}"] if out else []


def expect_a_letter_on_paper(page: Page, *, words: str) -> None:
    """Printed, the customer's page is the letter: its words, and nothing that can only be clicked."""
    page.emulate_media(media="print")
    for gone in ("form", "nav", ".letter__bar", "button", ".skip", "textarea", ".letter__say h2"):
        for one in page.locator(gone).all():
            expect(one).to_be_hidden()
    expect(page.get_by_text(words).first).to_be_visible()
    page.emulate_media(media="null")
