"""Story 3: the friendly agent runs into a rule, says so in ten seconds, and somebody answers by a time."""

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys.house import House, seconds_until
from tests.sink import Received

pytestmark = pytest.mark.journey

OTT = "ott@klinikum-am-rhein.example"
WORDS = "MARKER-REGEL Ersatz gibt das Lager erst nach zwei Unterschriften heraus."
_MIRIAMS = """
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.cases.opening import Complaint, open_case
from direktdraht.cases.owning import give_to
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
ott, miriam = Contact.objects.get(family_name="Ott"), Person.objects.get(given_name="Miriam")
words = "Der Projektor ist zum zweiten Mal ausgefallen, und wieder ist nichts geschehen."
case = open_case(Complaint(ott, "Projektor fällt aus", words, Case.Channel.PHONE, now()), at=now())
if case.owner_id != miriam.pk:
    give_to(case, miriam, by=miriam, at=now())
answer_customer(case, Answer("Ich kümmere mich um Ersatz."), by=miriam, at=now())
print(case.pk)
"""


def link_in(mail: Received) -> str:
    found = re.search(r"/obstacles/\d+/", mail.text)
    assert found, mail.text
    return found[0]


@pytest.mark.rule("S3.14")
@pytest.mark.rule("S3.19")
def test_story_3_step_5_what_stands_in_the_way_is_said_and_answered(new_house: Callable[..., House]) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))
    case = f"{house.tree.base_url}/cases/{house.tree.python(_MIRIAMS).strip()}/"
    miriam = house.desk("miriam", width=390)

    # On her phone, from the case: one sentence, one tick.
    miriam.goto(case)
    began = time.monotonic()
    miriam.get_by_role("link", name="Hindernis notieren").click()
    expect(miriam.locator("[name=what]")).to_be_focused()
    miriam.keyboard.type(WORDS)
    miriam.get_by_label("eine Regel").check()
    miriam.locator("main form.form button[type=submit]").click()
    expect(miriam.locator("#obstacles")).to_contain_text("Antwort bis")
    assert time.monotonic() - began < 10, "in ten seconds"
    expect(miriam.get_by_text("Ferit Aydın antwortet darauf")).to_be_visible()

    # Ferit has it on his day and in his mail, and says what changes, and by when.
    mail = house.letter_to("ferit@brandt-praesentation.example", having="MARKER-REGEL")
    ferit = house.desk("ferit")
    ferit.goto(house.tree.base_url + link_in(mail))
    house.examine(ferit, widths=(1280, 360))
    ferit.fill("[name=text]", "Zwei sind eine zu viel.")
    ferit.fill("[name=change]", "Eine Unterschrift genügt")
    ferit.fill("[name=when]", "Freitag 12 Uhr")
    ferit.locator("main form.form button[type=submit]").click()
    expect(ferit).to_have_url(re.compile("/obstacles/$"))
    house.examine(ferit, widths=(1280, 360))
    miriam.goto(case)
    expect(miriam.locator("#obstacles")).to_contain_text("Eine Unterschrift genügt")
    expect(miriam.locator("#timeline")).to_contain_text("Zwei sind eine zu viel.")

    # It is done; what is stored about all of them is one page, in either language.
    ferit.goto(house.tree.base_url + link_in(mail))
    ferit.get_by_role("button", name="Es ist getan").click()
    expect(ferit.get_by_text("Aus dem Weg.")).to_be_visible()
    ferit.goto(f"{house.tree.base_url}/house/people-data/")
    house.examine(ferit, widths=(1280, 360))
    ferit.get_by_role("link", name="English").click()
    expect(ferit.locator("h1")).to_have_text("What is stored about us")

    # The customer's page and mail know nothing of it.
    ott = house.customer(house.page_in(house.letter_to(OTT, having="Ich kümmere mich um Ersatz.")))
    house.look(ott)
    house.end(markers=["MARKER-REGEL", "Unterschrift"], customers=[OTT])
