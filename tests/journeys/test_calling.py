"""A call written down on a phone: the net goes, the house stops, the page is loaded again, the browser dies."""

import os
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from direktdraht.openings import PASSWORD
from tests import chromium
from tests.journeys.house import House

pytestmark = pytest.mark.journey
PHONE = 390
WINTERHALTER = "+49 171 3920090"


def sheet_on(page: Page) -> tuple[Callable[[str], None], Callable[[str], None]]:
    """How one types at the end of the sheet, and how one waits for what the sheet says about itself."""
    words, status = page.locator("[data-keep-text]"), page.locator("[data-keep-status]")

    def write(text: str) -> None:
        words.press("Control+End")
        words.press_sequentially(text)

    def says(name: str) -> None:
        told = status.get_attribute(f"data-{name}") or ""
        expect(status).to_contain_text(told.replace("{}", "").strip(), timeout=40_000)

    return write, says


@pytest.mark.postgres
@pytest.mark.rule("S4.3")
def test_not_a_word_of_a_call_is_lost(new_house: Callable[..., House]) -> None:
    house = new_house()
    page = house.desk("miriam", width=PHONE)
    act = page.locator(".sections__act .button--first")
    box = act.bounding_box()
    assert box
    assert box["y"] > 780, "at the thumb"
    act.click()
    page.wait_for_url("**/call/*/")
    write, says = sheet_on(page)
    assert page.evaluate("document.activeElement.id") == "words", "one click, and one types"
    write("Das ist das dritte Mal.")
    says("kept")

    page.context.set_offline(True)
    write(" Nach zehn Minuten geht er aus.")
    says("here")
    page.context.set_offline(False)
    says("kept")

    house.tree.stop()
    write(" Vierzig Leute im Raum.")
    says("here")
    time.sleep(10)
    house.tree.start()
    says("kept")

    page.context.set_offline(True)
    write(" Ich stehe im Dunkeln.")
    says("here")
    page.context.set_offline(False)
    page.reload()
    words = (
        "Das ist das dritte Mal. Nach zehn Minuten geht er aus. Vierzig Leute im Raum. Ich stehe im Dunkeln."
    )
    expect(page.locator("[data-keep-text]")).to_have_value(words)
    _write, says = sheet_on(page)
    says("kept")

    # Signed out in between: saving goes on here, and the sheet is there after the sign-in.
    cookies = page.context.cookies()
    page.context.clear_cookies()
    write, says = sheet_on(page)
    write(" Morgen wieder.")
    says("signed-out")
    session = next(cookie for cookie in cookies if cookie.get("name") == "sessionid")
    page.context.add_cookies(
        [{"name": "sessionid", "value": session.get("value", ""), "url": house.tree.base_url}]
    )
    says("kept")
    expect(page.locator("[data-keep-text]")).to_have_value(words + " Morgen wieder.")

    # It lies on Heute, and becomes a case whose first question is the promise.
    page.goto(house.tree.base_url)
    page.locator("#begun").scroll_into_view_if_needed()
    page.locator("section[aria-labelledby=begun] a[data-row]").click()
    page.click("[data-guide=ended]")
    page.fill("#who", "Gerd Winterhalter")
    page.fill("#phone", WINTERHALTER)
    page.click(".listen__end .button--first")
    page.wait_for_url(re.compile("/cases/"))
    expect(page.locator("#promise h2")).to_be_visible()
    expect(page.locator("main")).to_contain_text("Ich stehe im Dunkeln. Morgen wieder.")
    assert house.tree.manage("verify", check=False).returncode == 0


@pytest.mark.rule("S4.3")
def test_a_browser_that_dies_takes_no_word_along(new_house: Callable[..., House], tmp_path: Path) -> None:
    house = new_house()
    profile = tmp_path / "profile"

    def open_browser() -> Page:
        context = house.browser.browser_type.launch_persistent_context(
            str(profile),
            executable_path=chromium.find(),
            args=chromium.ARGS,
            locale="de-DE",
            viewport={"width": PHONE, "height": 800},
        )
        page = context.new_page()
        page.goto(f"{house.tree.base_url}/call/")
        if "/sign-in/" in page.url:
            page.fill("main input[name=username]", "miriam@brandt-praesentation.example")
            page.fill("main input[type=password]", PASSWORD)
            page.click("main button[type=submit]")
        return page

    page = open_browser()
    page.wait_for_url("**/call/*/")
    address = page.url
    write, says = sheet_on(page)
    write("Am Telefon: MARKER-EINS.")
    says("kept")
    house.tree.stop()
    write(" Und ohne Server: MARKER-ZWEI.")
    says("here")
    time.sleep(8)  # until the browser itself has written its storage down
    kill_browser(profile)
    house.tree.start()

    page = open_browser()
    page.goto(house.tree.base_url)
    offer = page.locator("[data-kept-offer]")
    expect(offer).to_be_visible()
    offer.click()
    assert page.url == address
    expect(page.locator("[data-keep-text]")).to_have_value(
        "Am Telefon: MARKER-EINS. Und ohne Server: MARKER-ZWEI."
    )
    page.context.close()


def kill_browser(profile: Path) -> None:
    """SIGKILL for the processes of the browser with this profile, as when the machine's memory runs out."""
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if f"--user-data-dir={profile}".encode() in entry.read_bytes():
                os.kill(int(entry.parent.name), signal.SIGKILL)
        except (OSError, ProcessLookupError):
            continue
    (profile / "SingletonLock").unlink(missing_ok=True)


def test_the_day_by_keyboard_alone(new_house: Callable[..., House]) -> None:
    """From Heute to the case and back, a call from nothing, a sentence put aside: without a mouse."""
    house = new_house()
    house.mail_in("generalprobe")
    house.letter_to("clara@mobil.example", having="Generalprobe")
    page = house.desk("clara")
    page.wait_for_url(house.tree.base_url + "/")
    page.keyboard.press("j")
    assert "data-row" in page.evaluate("document.activeElement.outerHTML")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/*/")
    page.keyboard.press("/")
    page.keyboard.type("nj?")
    assert page.input_value("#find") == "nj?", "no key acts while one types"
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    page.wait_for_url("**/keys/")
    # One key and one types: no letter is lost on the way to the sheet.
    page.keyboard.press("n")
    page.keyboard.type("Er will einen Rückruf. Der Filter war verstopft.")
    page.wait_for_url("**/call/*/")
    page.locator("[data-aside-act]").wait_for()
    page.keyboard.press("Alt+s")
    assert page.input_value("#words").strip() == "Er will einen Rückruf."
    expect(page.locator("[data-aside-list]")).to_contain_text("Der Filter war verstopft.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#guide")).to_be_focused()
    page.focus("#who")
    page.keyboard.type("Albers")
    found = page.locator("input[type=radio][name=contact]").first
    expect(found).to_be_visible()
    found.focus()
    page.keyboard.press("Space")
    about = page.locator("input[name=about]").first
    expect(about).to_be_visible()
    about.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Control+Enter")
    page.wait_for_url(re.compile("/cases/"))
    expect(page.locator("main")).to_contain_text("Der Filter war verstopft.")
    expect(page.locator("main")).to_contain_text("Er will einen Rückruf.")
