"""The pictures of the README, taken from the running product: `bin/pictures` writes docs/pictures/."""

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
    _shoot(clara, "fall", height=1500)
    albers = house.customer(house.page_in(receipt), width=430)
    _shoot(albers, "kunde", height=1500)


def _promise(page: Page, case: str, what: str, when: str, *, there: bool = False) -> None:
    page.goto(case + "promise/")
    page.fill("[name=what]", what)
    page.fill("[name=when]", when)
    page.set_checked("[name=there]", there)
    page.click("main form button.button--first")


def _shoot(page: Page, name: str, *, height: int) -> None:
    width = (page.viewport_size or {"width": 1280})["width"]
    page.wait_for_timeout(800)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(200)
        page.screenshot(path=PICTURES / f"{name}-{scheme}.png")
