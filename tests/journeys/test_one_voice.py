"""One voice, in two browsers: held for what came in meanwhile, handed over so that the customer hears it first."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys.house import House, seconds_until

pytestmark = pytest.mark.journey

ALBERS = "albers@bankhaus-albers.example"
MARKERS = ["MARKER-UEBERGABE"]
_WHEN = """
from direktdraht.mail.models import OutgoingMail
from direktdraht.timeline.models import Entry
told = OutgoingMail.objects.get(text__contains="ab jetzt ist Miriam Schulte", kind="letter")
named = Entry.objects.filter(kind="case.owner_named", data__reason="handed_over").get()
print(told.sent_at <= named.at)
"""


@pytest.mark.rule("S1.23")
@pytest.mark.rule("S3.17")
def test_what_came_in_holds_the_letter_and_he_hears_the_new_name_first(
    new_house: Callable[..., House],
) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))
    house.mail_in("generalprobe")
    clara = house.desk("clara")
    clara.click(".lead__words a")
    clara.wait_for_url("**/cases/*/")
    case = clara.url
    albers = house.customer(house.page_in(house.letter_to(ALBERS, having="/k/")))

    # While she reads her answer over he writes again: it is held, once, with his words beside it.
    clara.locator("#sheet textarea").first.fill(
        "Guten Tag, Herr Dr. Albers,\n\nes tut mir leid. Die Bilder vom Umbau sind jetzt in der Präsentation."
    )
    clara.get_by_role("button", name="Ansehen, wie es ankommt").click()
    clara.wait_for_url("**/preview/")
    albers.fill("textarea[name=text]", "Auch die Zahlen auf Folie 7 sind alt.")
    albers.get_by_role("button", name="Absenden").click()
    expect(albers.locator("main")).to_contain_text("Folie 7")
    clara.get_by_role("button", name="Senden").click()
    expect(clara.locator("#looks")).to_contain_text("Folie 7")
    house.examine(clara)
    clara.get_by_role("button", name="Trotzdem senden").click()
    assert "From: Clara Vogt" in house.letter_to(ALBERS, having="Die Bilder vom Umbau").raw.decode()

    # He knows her now: the case changes hands in writing, with her yes, and he hears it first.
    clara.goto(case)
    clara.select_option("#give-to", label="Miriam Schulte, Kundendienst")
    clara.locator("form:has(#give-to) button").click()
    expect(clara.locator("[name=said]")).to_have_value(re.compile("Sehr geehrte Frau Vogt"))
    clara.fill("[name=next]", "MARKER-UEBERGABE Die Zahlen hat Petra Lang.")
    clara.get_by_role("button", name="Zur Übergabe vorlegen").click()
    expect(clara.locator("#head")).to_contain_text("Verantwortlich: Sie")
    miriam = house.desk("miriam")
    miriam.click("section[aria-labelledby=handovers] a")
    expect(miriam.locator("#handover")).to_contain_text("MARKER-UEBERGABE")
    house.examine(miriam)
    miriam.get_by_role("button", name="Gelesen, ich übernehme").click()
    told = house.letter_to(ALBERS, having="ab jetzt ist Miriam Schulte für Sie da")
    assert "From: Clara Vogt" in told.raw.decode()
    expect(miriam.locator("#head")).to_contain_text("Verantwortlich: Sie")
    expect(albers.locator("main")).to_contain_text("Miriam Schulte")
    house.look(albers)
    assert house.tree.python(_WHEN).strip() == "True"

    # Where nobody has spoken yet it is taken in one tap, and the other sees so.
    house.mail_in("lampen")
    clara.goto(house.tree.base_url)
    clara.get_by_role("link", name="Kern").first.click()
    clara.wait_for_url("**/cases/*/")
    ferit = house.desk("ferit")
    ferit.goto(clara.url)
    ferit.get_by_role("button", name="Ich übernehme").click()
    expect(clara.locator("#head")).to_contain_text("Verantwortlich: Ferit Aydın")

    house.end(markers=MARKERS, customers=[ALBERS])
