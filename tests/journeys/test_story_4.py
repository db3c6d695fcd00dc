"""„Mist gebaut – und nun?“: a defective device, and the phone call with which it begins; as far as built."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.journeys.house import House, seconds_until

pytestmark = pytest.mark.journey

OTT = "ott@klinikum-am-rhein.example"
MARKERS = ["MARKER-SPÄTER", "MARKER-KOSTEN"]


def send(page: Page) -> None:
    page.click("main form button.button--first")


@pytest.mark.rule("S4.3")
@pytest.mark.rule("S4.2")
def test_story_4_step_1_to_4_from_the_call_to_the_solved_case(new_house: Callable[..., House]) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))

    # Step 1. The phone rings: one key, and Miriam writes. Nobody asks her for a category while they speak.
    miriam = house.desk("miriam")
    miriam.wait_for_url(house.tree.base_url + "/")
    miriam.keyboard.press("n")
    miriam.wait_for_url("**/call/*/")
    miriam.keyboard.type("Der Projektor geht nach zehn Minuten aus. MARKER-SPÄTER Der Filter ist wohl zu.")
    assert "?" not in miriam.inner_text("form.listen")
    miriam.keyboard.press("Alt+s")
    expect(miriam.locator("[data-aside-list]")).to_contain_text("MARKER-SPÄTER")
    miriam.keyboard.press("Control+Enter")
    miriam.fill("#who", "Ott")
    miriam.locator("input[type=radio][name=contact]").first.click()  # at once another one stands there
    expect(miriam.locator("input[type=checkbox][name=contact]")).to_be_checked()
    miriam.select_option("#category", "faulty")
    miriam.click(".listen__end .button--first")
    miriam.wait_for_url(re.compile("/cases/"))
    case = miriam.url.partition("?")[0]

    # Step 2. "Es tut mir leid", and what he gets, by when; the steps show it, nobody ticks them.
    expect(miriam.locator("#promise h2")).to_be_visible()
    miriam.fill("#promise [name=what]", "Ein Ersatzgerät steht bei Ihnen im Saal")
    miriam.fill("#promise [name=when]", "morgen 10 Uhr")
    miriam.check("#promise [name=spoken]")
    miriam.click("#promise button.button--first")
    expect(miriam.locator("#commitments")).to_contain_text("Ersatzgerät", timeout=40_000)
    miriam.goto(case + "call/")
    miriam.fill("[name=text]", "Das tut mir leid, Herr Ott. Ich kümmere mich selbst darum.")
    send(miriam)
    miriam.goto(case)
    done = miriam.locator(".steps__done")
    expect(done.nth(2)).to_be_visible()
    miriam.goto(case + "harm/")
    miriam.fill("[name=harm]", "MARKER-KOSTEN Eine Vorlesung ohne Bild.")
    send(miriam)

    # Step 3. Part has left the house: he hears of it by mail, and both look at the same page.
    miriam.goto(case + "deed/")
    miriam.fill("[name=what]", "Das Ersatzgerät hat das Haus verlassen")
    send(miriam)
    news = house.letter_to(OTT, having="Das Ersatzgerät hat das Haus verlassen")
    ott = house.customer(house.page_in(news))
    expect(ott.locator("main")).to_contain_text("Ein Ersatzgerät steht bei Ihnen im Saal")
    expect(ott.locator("main")).to_contain_text("Miriam Schulte")
    house.look(ott)

    # Step 4. Solved, and he says so; what was kept for later comes up by itself.
    miriam.goto(case + "yes/")
    miriam.fill("[name=words]", "Jetzt läuft er.")
    send(miriam)
    expect(miriam.locator("#later-now")).to_be_visible(timeout=40_000)
    expect(miriam.locator("#first")).to_contain_text("MARKER-SPÄTER")
    miriam.goto(case + "close/")
    miriam.check("[name=outcome][value=solved]")
    send(miriam)
    ott.reload()
    expect(ott.locator("main")).to_contain_text("Ein Wort von Ihnen", timeout=40_000)
    house.look(ott)
    house.end(markers=MARKERS, customers=[OTT])


@pytest.mark.rule("S4.3")
@pytest.mark.rule("S4.4")
@pytest.mark.rule("S4.5")
@pytest.mark.rule("S4.8")
@pytest.mark.rule("S3.18")
def test_story_4_step_1_and_2_listening_on_a_phone_while_the_net_goes_twice(
    new_house: Callable[..., House],
) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))

    # Step 1. Miriam is on her way; she writes with her thumb, and nothing asks or pops up.
    miriam = house.desk("miriam", width=390)
    miriam.click(".sections__act .button--first")
    miriam.wait_for_url("**/call/*/")
    words, status = miriam.locator("[data-keep-text]"), miriam.locator("[data-keep-status]")
    words.press_sequentially("MARKER-WUT Das ist das dritte Mal. ")
    expect(status).to_contain_text("gesichert", timeout=40_000)
    house.examine(miriam, widths=(390, 360))
    miriam.context.set_offline(True)
    words.press_sequentially("Der Projektor geht nach zehn Minuten aus.")
    miriam.click("[data-fact-act]")
    miriam.click("label[for=feeling-furious]")
    expect(status).to_contain_text("auf diesem Gerät", timeout=40_000)
    assert "?" not in miriam.inner_text("form.listen")
    assert miriam.locator("#remedy").count() == 0, "nobody is asked for anything yet"
    miriam.context.set_offline(False)
    expect(status).to_contain_text("gesichert", timeout=40_000)

    # He begins again from the start: hers to mark. The net is gone once more, and the second part opens all the same.
    miriam.context.set_offline(True)
    miriam.click("[data-guide=repeats]")
    expect(miriam.locator("#guide")).to_be_focused()

    # Step 2. Sorry first, without "if"; then what he gets; then by when.
    assert miriam.inner_text(".listen__say") == "„Das tut mir leid.“"
    miriam.check("#sorry")
    miriam.fill("#remedy", "Ein Ersatzgerät steht bei Ihnen im Saal")
    miriam.fill("#until", "morgen 10 Uhr")
    miriam.context.set_offline(False)

    # She loads the page anew over a slow net: it was made before the last words came, and has them all the same.
    def late(route: Route) -> None:
        made_before = route.fetch()
        miriam.wait_for_timeout(4000)
        route.fulfill(response=made_before)

    sheet = miriam.url
    miriam.route(sheet, late)
    miriam.reload()
    miriam.unroute(sheet)
    expect(miriam.locator("#sorry")).to_be_checked()
    expect(status).to_contain_text("gesichert", timeout=40_000)
    miriam.reload()
    expect(miriam.locator("#sorry")).to_be_checked()
    expect(miriam.locator("#remedy")).to_have_value("Ein Ersatzgerät steht bei Ihnen im Saal")
    house.examine(miriam, widths=(390, 360))
    miriam.fill("#who", "Ott")
    miriam.locator("input[type=radio][name=contact]").first.click()
    expect(miriam.locator("input[type=checkbox][name=contact]")).to_be_checked()
    miriam.check("#told-before")
    miriam.click(".listen__end .button--first")
    miriam.wait_for_url(re.compile("/cases/"))
    case = miriam.url.partition("?")[0]

    # Nobody asks her for the promise again: it is there, with its time; so is that he heard that we are sorry.
    expect(miriam.locator("#commitments")).to_contain_text("Ersatzgerät", timeout=40_000)
    expect(miriam.locator("#timeline")).to_contain_text("klang wütend")
    expect(miriam.locator("#aside")).to_contain_text("noch einmal erklären")

    # What was understood: begun with the facts; he confirms it on his page, where he watches the promise too.
    miriam.goto(case + "summary/")
    assert miriam.input_value("[name=text]") == "Der Projektor geht nach zehn Minuten aus."
    miriam.fill(
        "[name=text]", "Der Projektor geht nach zehn Minuten aus, zum dritten Mal. Morgen ist Vorlesung."
    )
    send(miriam)
    miriam.goto(case + "deed/")
    miriam.fill("[name=what]", "Das Ersatzgerät ist gepackt")
    send(miriam)
    ott = house.customer(house.page_in(house.letter_to(OTT, having="Das Ersatzgerät ist gepackt")))
    expect(ott.locator("main")).to_contain_text("zum dritten Mal. Morgen ist Vorlesung.", timeout=40_000)
    expect(ott.locator("main")).to_contain_text("Ein Ersatzgerät steht bei Ihnen im Saal")
    house.look(ott)
    ott.get_by_role("button", name="So ist es", exact=True).click()
    expect(ott.locator("#thanks")).to_contain_text("verstanden")
    miriam.goto(case)
    expect(miriam.locator("#aside")).to_contain_text("hat es bestätigt")
    house.look(ott)
    house.end(markers=["klang wütend", "furious", "Tatsache"], customers=[OTT])


_HE_CALLED = """
from direktdraht.cases.models import Case
from direktdraht.cases.opening import Complaint, open_case
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
ott, miriam = Contact.objects.get(family_name="Ott"), Person.objects.get(given_name="Miriam")
words = "Der Projektor geht nach zehn Minuten aus."
case = open_case(Complaint(ott, "Projektor geht aus", words, Case.Channel.PHONE, now()), at=now())
from direktdraht.cases.owning import give_to
if case.owner_id != miriam.pk:
    give_to(case, miriam, by=miriam, at=now())
print(case.pk)
"""


@pytest.mark.rule("S4.10")
@pytest.mark.rule("S4.14")
@pytest.mark.rule("S4.15")
def test_story_4_step_3_part_shipped_it_takes_longer_and_not_done(new_house: Callable[..., House]) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 15, 4))
    case = f"{house.tree.base_url}/cases/{house.tree.python(_HE_CALLED).strip()}/"
    miriam = house.desk("miriam", scripts=False)

    # Part shipped: he hears. What is still to come is promised for today.
    miriam.goto(case + "promise/")
    miriam.fill("[name=what]", "Der reparierte Projektor steht im Saal")
    miriam.fill("[name=when]", "heute 17 Uhr")
    send(miriam)
    miriam.goto(case + "deed/")
    miriam.fill("[name=what]", "Das Ersatzgerät hat das Haus verlassen")
    send(miriam)
    shipped = house.letter_to(OTT, having="Das Ersatzgerät hat das Haus verlassen")
    ott = house.customer(house.page_in(shipped))

    # The repair takes longer: he hears before five o'clock, with the new time; without words the time alone.
    miriam.goto(case)
    miriam.click("#commitments a[href*='/commitments/']")
    where = miriam.url
    miriam.fill("[name=when]", "morgen 10 Uhr")
    send(miriam)
    moved = house.letter_to(OTT, having="Verschoben: Der reparierte Projektor")
    assert "jetzt morgen, 10 Uhr (zuerst zugesagt: heute, 17 Uhr)" in moved.text
    expect(ott.locator("main")).to_contain_text("zuerst zugesagt: heute, 17 Uhr")

    # A second slip wants a call first; said on the phone, nothing goes out.
    miriam.goto(where)
    expect(miriam.locator("main")).to_contain_text("Zuerst anrufen")
    miriam.fill("[name=when]", "morgen 12 Uhr")
    miriam.check("[name=how][value=spoken]")
    send(miriam)
    expect(ott.locator("main")).to_contain_text("morgen, 12 Uhr", timeout=40_000)

    # Done, we say; "nicht erledigt", says he: it is open again for both, and the next thing on her desk.
    miriam.goto(case)
    miriam.locator("#commitments").get_by_role("button", name="Gehalten").first.click()
    house.letter_to(OTT, having="Gehalten: Der reparierte Projektor")
    ott.locator("[id^=not-done]").first.click()
    expect(ott.locator("main")).to_contain_text("wieder offen")
    house.look(ott)
    miriam.goto(house.tree.base_url + "/")
    expect(miriam.locator(".lead")).to_contain_text("Ott")
    miriam.goto(case)
    expect(miriam.locator("#commitments")).to_contain_text("wieder offen")
    assert len([mail for mail in house.sink.to(OTT) if "Verschoben" in mail.text]) == 1
    house.end(markers=MARKERS, customers=[OTT])
