"""„Leider haben wir ein Problem…“: one person throughout, and news before anybody has to ask; as far as built."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.house import House, seconds_until

pytestmark = pytest.mark.journey

KERN = "kern@messebau-kern.example"
MARKERS = ["MARKER-INTERN", "Petra Lang, Logistik"]


def send(page: Page) -> None:
    page.click("main form button.button--first")


@pytest.mark.rule("S1.24")
@pytest.mark.rule("S4.10")
@pytest.mark.rule("S4.13")
@pytest.mark.rule("S4.14")
@pytest.mark.rule("S0.26")
def test_story_1_step_5_one_person_throughout_and_heard_from_before_they_ask(
    new_house: Callable[..., House],
) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))
    house.mail_in("lampen")
    clara = house.desk("clara")
    clara.click(".lead__words a")
    clara.wait_for_url("**/cases/*/")
    case = clara.url

    # A promise, and the plan backwards from the day on which she builds up; one step is Petra's, one is ours alone.
    clara.goto(case + "promise/")
    clara.fill("[name=what]", "Drei neue Lampen liegen an Ihrem Stand")
    clara.fill("[name=when]", "Donnerstag 12 Uhr")
    send(clara)
    first = house.letter_to(KERN, having="Drei neue Lampen")
    kern = house.customer(house.page_in(first))
    clara.goto(case)
    expect(clara.locator("#plan h2")).to_contain_text("Plan bis")
    clara.click("#plan summary")
    for what, doer, is_theirs in (
        ("Alle zwölf Lampen brennen eine Stunde zur Probe", "Petra Lang", True),
        ("MARKER-INTERN beim Hersteller nachfragen", "Clara Vogt", False),
    ):
        clara.fill("#plan-what", what)
        clara.select_option("#plan-doer", label=doer)
        clara.set_checked("#plan [name=for_customer]", is_theirs)
        clara.click("#plan .plan__add button")
        expect(clara.locator("#plan .deeds")).to_contain_text(what)
    expect(kern.locator("main")).to_contain_text("zur Probe")
    house.look(kern)

    # Petra has her step before her and does it; the news come from the one who takes care.
    petra = house.desk("petra")
    petra.click("text=Alle zwölf Lampen")
    petra.locator("#plan .deed", has_text="Alle zwölf Lampen").get_by_role("button", name="Getan").click()
    news = house.letter_to(KERN, having="Getan: Alle zwölf Lampen")

    # It takes longer: on Tuesday she knows what was promised for Thursday. The lines are shown before they leave.
    clara.goto(case)
    clara.click("#commitments a[href*='/commitments/']")
    clara.fill("[name=when]", "Freitag 9 Uhr")
    clara.fill("[name=why]", "Sie haben sie einen Tag vor dem Aufbau.")
    expect(clara.locator("#notice")).to_contain_text("zuerst zugesagt: Donnerstag, 12 Uhr")
    house.examine(clara, widths=(1280, 360))
    send(clara)
    moved = house.letter_to(KERN, having="Verschoben: Drei neue Lampen")
    assert "Sie haben sie einen Tag vor dem Aufbau." in moved.text
    expect(kern.locator("main")).to_contain_text("zuerst zugesagt: Donnerstag, 12 Uhr", timeout=40_000)

    # Whoever did what: one name, one number, on every message and on the page.
    for letter in (first, news, moved):
        assert "Clara Vogt" in str(letter.message["From"])
        assert "Clara Vogt" in letter.text
        assert "0171 39200 42" in letter.text
    expect(kern.locator("main")).to_contain_text("Clara Vogt")
    house.look(kern)
    house.end(markers=MARKERS, customers=[KERN])


@pytest.mark.rule("S1.12")
@pytest.mark.rule("S1.17")
@pytest.mark.rule("S1.18")
def test_story_1_step_3_one_is_angry_on_the_phone_and_the_same_call_turns_to_ways_out(
    new_house: Callable[..., House],
) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))
    house.mail_in("lampen")
    clara = house.desk("clara")
    clara.click(".lead__words a")
    clara.wait_for_url("**/cases/*/")
    case = clara.url

    # She rings. Nothing but her words, and one sentence to hold on to; what explains it is kept for later.
    clara.click("#aside a[href*='/call/?']")
    clara.wait_for_url("**/call/*/")
    clara.keyboard.type(
        "In neun Tagen ist Messe. Die Lampen waren für Freitag versprochen. MARKER-INTERN Zoll."
    )
    clara.keyboard.press("Alt+s")
    clara.keyboard.press("Alt+t")
    expect(clara.locator("[data-fact-list]")).to_contain_text("Die Lampen waren für Freitag versprochen.")
    expect(clara.locator("[data-aside-list]")).to_contain_text("MARKER-INTERN")
    clara.click("label[for=feeling-annoyed]")
    assert "?" not in clara.inner_text("form.listen")

    # She begins again: now sorry, and in the same call the way out, with its time. The case is the one that is open.
    clara.click("[data-guide=repeats]")
    expect(clara.locator(".listen__say")).to_contain_text("Das tut mir leid, Frau Kern.")
    clara.check("#sorry")
    clara.fill("#remedy", "Zwölf Leihlampen liegen an Ihrem Stand")
    clara.fill("#until", "Donnerstag 12 Uhr")
    expect(clara.locator("#until-means")).to_contain_text("Donnerstag")
    expect(clara.locator("[name=about]").first).to_be_checked()
    clara.click(".listen__end .button--first")
    clara.wait_for_url(case)
    expect(clara.locator("#commitments")).to_contain_text("Zwölf Leihlampen", timeout=40_000)
    expect(clara.locator("#timeline")).to_contain_text("klang verärgert")

    # She said it on the phone: no letter tells it once more; her page shows it with the rest, and no word of the call.
    clara.goto(case + "deed/")
    clara.fill("[name=what]", "Die Leihlampen sind verladen")
    send(clara)
    kern = house.customer(house.page_in(house.letter_to(KERN, having="Die Leihlampen sind verladen")))
    expect(kern.locator("main")).to_contain_text("Zwölf Leihlampen")
    house.look(kern)
    assert not [mail for mail in house.sink.to(KERN) if "Zugesagt: Zwölf Leihlampen" in mail.text]
    house.end(markers=["MARKER-INTERN", "verärgert"], customers=[KERN])
