"""„Der direkte Draht“: a customer writes to the managing director's own address."""

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys.house import House, seconds_until

pytestmark = pytest.mark.journey

RUTH = "ruth@weingut-hagenbucher.example"
MARKERS = ["MARKER-NOTIZ", "Kennt Jonas von der Messe"]


_JONAS_IS_AWAY = """
import datetime as dt
from direktdraht.kit.clock import now
from direktdraht.staff.absences import note_absence
from direktdraht.staff.models import Person
jonas, ferit = (Person.objects.get(given_name=name) for name in ("Jonas", "Ferit"))
start = now() - dt.timedelta(hours=1)
note_absence(jonas, starts_at=start, ends_at=start + dt.timedelta(days=3), deputy=ferit, by=jonas, at=now())
"""
_JONAS_IS_BACK = """
from direktdraht.kit.clock import now
from direktdraht.staff.absences import end_absence
from direktdraht.staff.models import Absence
absence = Absence.objects.get(person__given_name="Jonas")
end_absence(absence, by=absence.person, at=now())
"""
_HER_PAGE = """
from direktdraht.cases.models import Case
from direktdraht.correspondence.links import link_for, token
from direktdraht.kit.clock import now
case = Case.objects.get(channel="direct_line", closed_at=None)
print(f"/k/{token(link_for(case.pk, case.complainant, at=now()))}/")
"""


@pytest.mark.rule("S2.1")
@pytest.mark.rule("S2.2")
@pytest.mark.rule("S2.13")
@pytest.mark.rule("S2.15")
def test_story_2_step_1_the_mail_comes_to_jonas_himself_and_he_answers(
    new_house: Callable[..., House],
) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 8, 10))
    house.tree.python(_JONAS_IS_AWAY)
    house.mail_in("direktdraht")

    # He is away: Ferit has it at once, and her page says who answers for him; he stays the one who takes care.
    deputy = house.letter_to("ferit@mobil.example", having="ich schreibe Ihnen persönlich")
    assert "tel:" in deputy.text
    ferit = house.desk("ferit")
    expect(ferit.locator("main")).to_contain_text("Für Jonas Brandt")
    ruth = house.customer(house.tree.base_url + house.tree.python(_HER_PAGE).strip())
    expect(ruth.locator("main")).to_contain_text("vertreten durch Ferit Aydın")
    expect(ruth.locator("main")).to_contain_text("Jonas Brandt")
    house.look(ruth)
    house.tree.python(_JONAS_IS_BACK)

    # To him, in full, at once; nothing automatic goes out in his name.
    notice = house.letter_to("jonas@mobil.example", having="ich schreibe Ihnen persönlich")
    assert "Ansage in der Warteschleife" in notice.text
    jonas = house.desk("jonas")
    expect(jonas.locator("main")).to_contain_text("auf dem direkten Draht")
    jonas.get_by_role("link", name="Hagenbucher wartet").first.click()
    case = jonas.url

    # Nobody closes it over his head without an answer.
    jonas.goto(case + "close/")
    expect(jonas.locator("main")).to_contain_text("noch nicht beantwortet")
    time.sleep(2)
    assert house.sink.to(RUTH) == []

    # His own words, seen first as she will read them.
    jonas.goto(case)
    jonas.fill(
        ".composer__sheet textarea[name=text]",
        "Sehr geehrte Frau Hagenbucher,\n\nwir haben Ihnen zweimal einen Tag genannt und zweimal nicht gehalten. "
        "Das tut mir leid. Das Ersatzgerät bringe ich Ihnen selbst, am Donnerstag um 10 Uhr bin ich bei Ihnen.\n\n"
        "Jonas Brandt",
    )
    jonas.click(".composer__sheet button.button--first")
    expect(jonas.locator("main")).to_contain_text("zweimal nicht gehalten")
    if jonas.locator("[name=also]").count():
        jonas.locator("[name=also]").first.check()
        jonas.locator("[name=also]").first.locator("xpath=ancestor::form").locator("button").click()
    jonas.click("form[action$='/send/'] button[type=submit]")

    letter = house.letter_to(RUTH, having="zweimal nicht gehalten")
    assert "jonas.brandt" in str(letter.message["From"])
    assert "Jonas Brandt" in letter.text
    ruth = house.customer(house.page_in(letter))
    expect(ruth.locator("main")).to_contain_text("Jonas Brandt")
    expect(ruth.locator("main")).to_contain_text("zweimal nicht gehalten")
    house.look(ruth)

    # She answers by mail; it joins the case and reaches him again.
    house.answer_by_mail(letter, "Donnerstag um 10 Uhr passt. Danke, dass Sie selbst kommen.")
    house.letter_to("jonas@mobil.example", having="Danke, dass Sie selbst kommen")
    expect(ruth.locator("main")).to_contain_text("Danke, dass Sie selbst kommen", timeout=40_000)

    # Thursday: the device stands, she says on her page that it is solved, he closes.
    house.turn_clock(hours=50.5)
    jonas = house.desk("jonas")
    jonas.goto(case + "deed/")
    jonas.fill("[name=what]", "Ersatzgerät aufgestellt und mit Ihnen geprüft")
    if jonas.locator("[name=keeps] option").count() > 1:
        jonas.select_option("[name=keeps]", index=1)
    jonas.click("main form button.button--first")
    house.letter_to(RUTH, having="Ersatzgerät aufgestellt")
    ruth = house.customer(house.page_in(letter))
    ruth.click("button[name=say][value=solved]")
    house.look(ruth)
    jonas.goto(case + "close/")
    jonas.check("[name=outcome][value=solved]")
    jonas.click("main form button.button--first")
    ruth.reload()
    expect(ruth.locator("main")).to_contain_text("Ein Wort von Ihnen", timeout=40_000)
    house.look(ruth)
    house.end(markers=MARKERS, customers=[RUTH])


@pytest.mark.rule("S2.14")
@pytest.mark.rule("S2.16")
@pytest.mark.rule("S2.27")
def test_story_2_step_3_what_nobody_recorded_is_marked_and_an_admission_never(
    new_house: Callable[..., House],
) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 10, 10))
    house.mail_in("direktdraht")
    jonas = house.desk("jonas")
    jonas.get_by_role("link", name="Hagenbucher wartet").first.click()

    # An empty sheet for his own words. What hurts may be said; only what the record does not show is marked.
    words, proof = jonas.locator("#sheet textarea").first, jonas.locator("#proof")
    expect(words).to_have_value("")
    words.fill(
        "Sehr geehrte Frau Hagenbucher,\n\nwir haben Ihnen zweimal einen Tag genannt und zweimal nicht gehalten. "
        "Es lag an mir: Ich habe die Bestellung liegen lassen. Das tut mir leid. "
        "Das Ersatzgerät wurde heute Morgen versandt."
    )
    expect(jonas.locator("mark.proof--unproven")).to_have_text("Das Ersatzgerät wurde heute Morgen versandt")
    expect(jonas.locator("mark.proof")).to_have_count(1)
    expect(proof).to_contain_text("Davon steht im Fall nichts")
    house.examine(jonas, widths=(1280, 360))

    # It leaves only after one look; and by then he rather records the deed, with what shows it.
    jonas.click(".composer__sheet .composer__end button.button--first")
    expect(jonas.locator("#looks")).to_contain_text("Das Ersatzgerät wurde heute Morgen versandt")
    expect(jonas.get_by_role("button", name="Trotzdem senden")).to_be_visible()
    house.examine(jonas, widths=(1280, 360))
    jonas.get_by_role("link", name="Zurück und ändern").click()
    proof.get_by_role("button", name="Tat festhalten").click()
    expect(jonas.locator("[name=what]")).to_have_value(
        re.compile("^Das Ersatzgerät wurde am [A-Z]\\w+morgen versandt$")
    )
    jonas.fill("[name=evidence]", "Sendung 4711, Übergabe an Petra Lang")
    jonas.click("main form button.button--first")
    expect(words).to_have_value(re.compile("heute Morgen versandt"))
    expect(proof).not_to_contain_text("Davon steht im Fall nichts")
    expect(jonas.locator("mark.proof--unproven")).to_have_count(0)
    jonas.click(".composer__sheet .composer__end button.button--first")
    expect(jonas.locator("#looks")).to_have_count(0)
    jonas.click("form[action$='/send/'] button.button--first")
    letter = house.letter_to(RUTH, having="heute Morgen versandt")
    house.look(house.customer(house.page_in(letter)))
    house.end(markers=[*MARKERS, "Davon steht im Fall nichts"], customers=[RUTH])
