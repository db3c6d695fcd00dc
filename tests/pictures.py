"""The pictures of the README, taken from the running product: `bin/pictures` writes docs/pictures/."""

import base64
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests import chromium
from tests.journeys.house import House, seconds_until
from tests.sink import Sink
from tests.tree import ROOT, Tree

PICTURES = ROOT / "docs" / "pictures"
ALBERS = "albers@bankhaus-albers.example"
LETTER = """Sehr geehrter Herr Dr. Albers,

die Präsentation, die Sie heute bekommen haben, war so nicht brauchbar, und das einen Tag vor Ihrer Generalprobe. Das \
tut mir leid. Es lag an mir: Wichtige Bilder habe ich nicht weitergegeben.

Timo Reif baut die Folien seit heute Abend mit Ihren Originalbildern neu. Ich gehe morgen jede einzelne mit Ihnen durch.
"""

# The letter one does not send.
DRAFT = """Sehr geehrter Herr Dr. Albers,

es tut mir leid, falls Sie mit der Präsentation nicht zufrieden waren. Herr Reif hatte die Bilder nicht, und künftig \
sollten wir Zwischenberichte vereinbaren.

Die neue Fassung habe ich Ihnen heute Abend geschickt.
"""


def take() -> None:
    """One evening of story 0, with a camera."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Sink() as sink, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), headless=True, args=chromium.ARGS
        )
        tree = Tree(data=Path(folder) / "house", clock_shift_seconds=seconds_until(1, 21, 48))
        house = House(tree, sink, browser)
        try:
            house.start()
            _evening(house)
        finally:
            tree.kill()
            browser.close()


def _evening(house: House) -> None:
    house.mail_in("generalprobe")
    receipt = house.letter_to(ALBERS, having="automatisch")
    clara = house.desk("clara")
    clara.goto(house.tree.base_url)
    _shoot(clara, "heute", height=760)
    clara.get_by_role("link", name="Dr. Albers wartet").first.click()
    case = clara.url
    clara.fill(".composer__sheet textarea[name=text]", DRAFT)
    clara.wait_for_selector("#answer .finding")
    clara.wait_for_timeout(1500)
    _shoot(clara, "brief", height=900, only="#answer")
    _promise(clara, case, "Neue Fassung mit den Umbaubildern", "morgen 12 Uhr")
    _promise(clara, case, "Ich bin bei der Generalprobe dabei", "morgen 14 Uhr", there=True)
    clara.goto(case + "deed/")
    clara.fill("[name=what]", "Alle vierzehn Bilder vom Umbau an Timo Reif übergeben")
    clara.fill("[name=evidence]", "Er hat den Empfang bestätigt")
    clara.click("main form button.button--first")
    clara.goto(case)
    clara.fill(".composer__sheet textarea[name=text]", LETTER)
    clara.click(".composer__sheet .composer__end button.button--first")
    clara.click("form[action$='/send/'] button[type=submit]")
    house.letter_to(ALBERS, having="Das tut mir leid")
    clara.goto(case)
    _shoot(clara, "fall", height=1300)
    albers = house.customer(house.page_in(receipt), width=430)
    _shoot(albers, "kunde", height=1180)


_AROUND = """(part) => {
  const box = document.querySelector(part).getBoundingClientRect();
  return { x: box.x + scrollX - 24, y: box.y + scrollY - 24, width: box.width + 48, height: box.height + 48, scale: 1 };
}"""


def _promise(page: Page, case: str, what: str, when: str, *, there: bool = False) -> None:
    page.goto(case + "promise/")
    page.fill("[name=what]", what)
    page.fill("[name=when]", when)
    page.set_checked("[name=there]", there)
    page.click("main form button.button--first")


def _shoot(page: Page, name: str, *, height: int, only: str = "") -> None:
    """What the window shows; or one part of the page, with some air around it."""
    width = (page.viewport_size or {"width": 1280})["width"]
    page.wait_for_timeout(800)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(200)
        (PICTURES / f"{name}-{scheme}.webp").write_bytes(_webp(page, only))


def _webp(page: Page, only: str) -> bytes:
    """In less than half the bytes of a PNG."""
    how: dict[str, object] = {"format": "webp", "quality": 75}
    if only:
        how |= {"clip": page.evaluate(_AROUND, only), "captureBeyondViewport": True}
    session = page.context.new_cdp_session(page)
    try:
        taken = session.send("Page.captureScreenshot", how)
    finally:
        session.detach()
    return base64.b64decode(taken["data"])
