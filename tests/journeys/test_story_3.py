"""„Verlässliche Taten statt schöner Worte“: the friendly agent who may do nothing, as far as built."""

import re
import smtplib
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import make_msgid

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.house import House, seconds_until
from tests.sink import Received

pytestmark = pytest.mark.journey

OTT = "ott@klinikum-am-rhein.example"
MARKERS = ["MARKER-WARUM", "Kulanz"]


def send(page: Page) -> None:
    page.click("main form button.button--first")


_MIRIAMS = """
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
print(case.pk)
"""


@pytest.mark.rule("S3.17")
def test_story_3_step_1_three_write_and_one_speaks(new_house: Callable[..., House]) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))
    case = f"{house.tree.base_url}/cases/{house.tree.python(_MIRIAMS).strip()}/"
    miriam, clara, oliver = (house.desk(name) for name in ("miriam", "clara", "oliver"))

    # Three have it open. Everybody sees who takes care, and who is writing at this moment.
    for page in (miriam, clara, oliver):
        page.goto(case)
    expect(miriam.locator("#head")).to_contain_text("Verantwortlich: Sie")
    expect(clara.locator("#head")).to_contain_text("Verantwortlich: Miriam Schulte")
    for page, words in (
        (clara, "MARKER-CLARA wir prüfen das."),
        (oliver, "Ich tausche die Lampe am Freitag."),
    ):
        page.locator("#sheet textarea").first.click()
        page.keyboard.press("Control+End")
        page.keyboard.type(words)
    expect(miriam.locator("#head")).to_contain_text("Clara Vogt und Oliver Kurz schreiben gerade")

    # Clara's answer would be a second voice: before it leaves, one look, and the first button gives it to Miriam.
    clara.get_by_role("button", name="Ansehen, wie es ankommt").click()
    expect(clara.locator("#looks")).to_contain_text("Miriam Schulte spricht mit")
    clara.get_by_role("button", name="An Miriam Schulte geben").click()
    expect(clara.locator("#answer")).to_contain_text("Ihr Entwurf liegt bei Miriam Schulte")
    oliver.get_by_role("button", name="An Miriam Schulte geben").click()

    # She has both before her, takes what she needs, gives the other back; one answer goes out, in her name.
    expect(miriam.locator("#offers")).to_contain_text("MARKER-CLARA")
    house.examine(miriam, widths=(1280, 360))
    miriam.locator("#offers article", has_text="Clara Vogt").get_by_role("button", name="Zurückgeben").click()
    miriam.locator("#offers article", has_text="Oliver Kurz").get_by_role(
        "button", name="Auf mein Blatt"
    ).click()
    expect(miriam.locator("#sheet textarea").first).to_have_value(re.compile("Ich tausche die Lampe"))
    miriam.get_by_role("button", name="Ansehen, wie es ankommt").click()
    miriam.get_by_role("button", name="senden", exact=False).click()
    letter = house.letter_to(OTT, having="Ich tausche die Lampe am Freitag.")
    assert "From: Miriam Schulte" in letter.raw.decode()
    expect(clara.locator("#sheet textarea").first).to_have_value(re.compile("MARKER-CLARA"))
    assert len(house.sink.to(OTT)) == 1

    house.end(markers=["MARKER-CLARA"], customers=[OTT])


@pytest.mark.rule("S2.23")
@pytest.mark.rule("S3.13")
def test_story_3_step_2_and_3_deeds_within_the_frame_and_above_it(new_house: Callable[..., House]) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))
    case = f"{house.tree.base_url}/cases/{house.tree.python(_MIRIAMS).strip()}/"
    miriam = house.desk("miriam")

    # Step 2. Her draft is all regret and no deed: the desk says so.
    miriam.goto(case)
    miriam.locator("#sheet textarea").first.fill(
        "Guten Tag, Frau Ott,\n\nes tut mir sehr leid, dass der Projektor wieder ausgefallen ist."
    )
    expect(miriam.locator("#proof")).to_contain_text("Bedauern, aber keine Tat")
    # She reads what she may grant at once, and does: a credit note, in one step, with nobody's leave.
    expect(miriam.locator("#authority")).to_contain_text("Das dürfen Sie sofort")
    miriam.click("#authority .block__head a")
    miriam.fill("[name=amount]", "120")
    miriam.select_option("[name=basis]", "goodwill")
    send(miriam)
    credit = house.letter_to(OTT, having="Eine Gutschrift über 120,00")
    ott = house.customer(house.page_in(credit))
    expect(ott.locator("main")).to_contain_text("Eine Gutschrift über 120,00")
    house.look(ott)
    expect(miriam.locator("#authority")).to_contain_text("Gutschrift 120", timeout=40_000)

    # Step 3. What goes beyond it: one question with what the case knows, by mail and on Ferit's day.
    miriam.goto(case + "grant/")
    miriam.fill("[name=amount]", "600")
    miriam.fill("[name=what]", "Die Reparatur im Mai bekommen Sie zurück: 600 €")
    miriam.fill("[name=when]", "Freitag 12 Uhr")
    send(miriam)
    expect(miriam.locator("#above")).to_be_visible()
    miriam.fill("[name=why]", "MARKER-WARUM Zum zweiten Mal.")
    house.examine(miriam, widths=(1280, 360))
    miriam.click("button[value=ask]")
    expect(miriam.locator("#authority")).to_contain_text("Ferit Aydın")
    ferit = house.desk("ferit")
    ferit.click("text=Miriam Schulte fragt: Gutschrift 600")
    house.examine(ferit, widths=(1280, 360))

    # Ferit is silent: after two hours it climbs to Jonas, who answers from his mail, without signing in.
    house.turn_clock(hours=2.2)
    mail = house.letter_to("jonas@mobil.example", having="MARKER-WARUM")
    link = re.search(r"http://\S+/a/grant/[\w-]+/", mail.text)
    assert link, mail.text
    jonas = house.customer(link[0])
    house.examine(jonas, widths=(390, 360))
    jonas.click("button[value=as_asked]")
    expect(jonas.locator("main")).to_contain_text("Danke")
    house.letter_to(OTT, having="Die Reparatur im Mai bekommen Sie zurück")
    ott.reload()
    expect(ott.locator("main")).to_contain_text("Die Reparatur im Mai bekommen Sie zurück")
    house.look(ott)
    house.letter_to("miriam@mobil.example", having="Jonas Brandt sagt ja")
    house.end(markers=MARKERS, customers=[OTT])


_TOLD_OTT = """
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.kit.clock import now
case = Case.objects.get(title="Projektor fällt aus")
answer_customer(case, Answer("Guten Tag,\\n\\nich bin dran."), by=case.owner, at=now())
"""
_LINK = re.compile(r"http://\S+/a/help/[\w-]+/")


def reply(house: House, mail: Received, words: str, *, sender: str, copy: str) -> None:
    """Answered to all, the customer copied in."""
    answer = EmailMessage()
    answer["From"], answer["To"], answer["Cc"] = sender, str(mail.message["Reply-To"]), copy
    answer["Subject"], answer["In-Reply-To"] = f"AW: {mail.message['Subject']}", mail.message_id
    answer["Message-ID"] = make_msgid(domain="webpost.example")
    answer.set_content(words)
    with smtplib.SMTP("127.0.0.1", house.tree.door_port, timeout=20) as door:
        door.send_message(answer)


@pytest.mark.rule("S3.26")
def test_story_3_step_4_oliver_is_called_in_and_asks_nobody_twice(new_house: Callable[..., House]) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))
    case = f"{house.tree.base_url}/cases/{house.tree.python(_MIRIAMS).strip()}/"
    house.tree.python(_TOLD_OTT)
    ott = house.customer(house.page_in(house.letter_to(OTT, having="ich bin dran")))

    # Three clicks: the case, "Um Hilfe bitten", "Fragen". Who knows the projector is chosen already.
    miriam = house.desk("miriam")
    miriam.goto(case)
    miriam.click("#aside a[href$='/help/']")
    expect(miriam.locator("[name=whom]:checked + span")).to_contain_text("Oliver Kurz")
    house.examine(miriam, widths=(1280, 360))
    miriam.fill("[name=need]", "MARKER-HILFE Ist bis Freitag ein Leihgerät da?")
    send(miriam)
    expect(miriam.locator("#plan")).to_contain_text("Liegt bei Oliver Kurz")

    # Oliver is in the workshop with his phone. His mail has the customer's words; two taps answer it, without a login.
    mail = house.letter_to("oliver@brandt-praesentation.example", having="MARKER-HILFE")
    assert "wieder ist nichts geschehen" in mail.text
    found = _LINK.search(mail.text)
    assert found, mail.text
    oliver = house.customer(found[0])
    expect(oliver.locator("main")).to_contain_text("wieder ist nichts geschehen")
    house.examine(oliver, widths=(390, 360))
    oliver.click("summary >> nth=0")
    oliver.fill("[name=offer-text]", "MARKER-LEIHGERAET Ich bringe meines am Donnerstag.")
    oliver.fill("[name=offer-when]", "Donnerstag 9 Uhr")
    oliver.click("text=Das anbieten")
    expect(oliver.locator("main")).to_contain_text("Miriam Schulte weiß es jetzt")

    # Miriam finds it on her day, says yes, and it stands in the plan.
    miriam.goto(house.tree.base_url)
    expect(miriam.locator("main")).to_contain_text("MARKER-LEIHGERAET")
    miriam.click("text=So machen wir es")
    expect(miriam.locator("#plan .deed").first).to_contain_text("MARKER-LEIHGERAET")

    # She asks the department too, and reads beside the form what was asked already. It is answered by mail: from a
    # private address, to all, the customer copied in. It stays among us; the colleague's own is the answer.
    miriam.goto(case + "help/")
    expect(miriam.locator("#before + *")).to_contain_text("MARKER-LEIHGERAET")
    miriam.check("[name=whom][value^=d] >> nth=0")
    miriam.fill("[name=need]", "MARKER-LAMPE Welche Lampe passt?")
    send(miriam)
    asked = house.letter_to("oliver@brandt-praesentation.example", having="MARKER-LAMPE")
    reply(house, asked, "MARKER-PRIVAT Die alte.", sender="Olli <olli@webpost.example>", copy=OTT)
    house.letter_to("miriam@brandt-praesentation.example", having="MARKER-PRIVAT")
    reply(
        house,
        asked,
        "MARKER-TYP 400 W.",
        sender="Oliver Kurz <oliver@brandt-praesentation.example>",
        copy=OTT,
    )
    expect(miriam.locator("#plan")).to_contain_text("MARKER-TYP", timeout=40_000)
    ott.reload()
    expect(ott.locator("main")).to_contain_text("ich bin dran")
    house.look(ott)

    # Petra says nothing: after half a day it lies with Ferit.
    miriam.goto(case + "help/")
    miriam.select_option("[name=other]", label="Petra Lang, Logistik")
    miriam.fill("[name=need]", "MARKER-VERSAND Wann geht es hinaus?")
    miriam.fill("[name=when]", "Freitag 12 Uhr")
    send(miriam)
    house.letter_to("petra@brandt-praesentation.example", having="MARKER-VERSAND")
    house.turn_clock(hours=4.2)
    house.letter_to("ferit@brandt-praesentation.example", having="jetzt liegt es bei Ihnen")
    ferit = house.desk("ferit")
    expect(ferit.locator("main")).to_contain_text("MARKER-VERSAND")
    ferit.click("text=Ja, mache ich")
    expect(ferit.locator("#plan")).to_contain_text("Ferit Aydın sagt Ja")
    house.end(
        markers=[f"MARKER-{word}" for word in ("HILFE", "LEIHGERAET", "LAMPE", "PRIVAT", "TYP", "VERSAND")],
        customers=[OTT],
    )


@pytest.mark.rule("S3.11")
def test_story_3_step_6_a_trifle_of_our_own_is_noted_fixed_and_closed_and_nothing_leaves(
    new_house: Callable[..., House],
) -> None:
    house = new_house(clock_shift_seconds=seconds_until(2, 9, 4))
    miriam = house.desk("miriam")
    miriam.wait_for_url(house.tree.base_url + "/")

    # Noted, as a call is: whose it was, and that it is a trifle.
    miriam.keyboard.press("n")
    miriam.wait_for_url("**/call/*/")
    miriam.keyboard.type(
        "Auf zwei Lieferscheinen an das Klinikum stand unser altes Logo. Niemand hat es bemerkt."
    )
    miriam.keyboard.press("Control+Enter")
    miriam.fill("#who", "Ott")
    miriam.locator("input[type=radio][name=contact]").first.click()
    expect(miriam.locator("input[type=checkbox][name=contact]")).to_be_checked()
    miriam.select_option("#severity", "trifle")
    miriam.click(".listen__end .button--first")
    miriam.wait_for_url(re.compile("/cases/"))
    case = miriam.url.partition("?")[0]

    # Fixed: a deed that concerns nobody but us.
    miriam.goto(case + "deed/")
    miriam.fill("[name=what]", "Die Vorlage trägt das neue Logo")
    miriam.check("[name=audience][value=staff]")
    send(miriam)
    expect(miriam.locator("#deeds")).to_contain_text("neue Logo", timeout=40_000)

    # Closed in one click more; logged, and announced to nobody.
    miriam.goto(case)
    miriam.locator("form[action$='/finish/'] button").first.click()
    expect(miriam.locator("#head")).to_contain_text("Abgeschlossen", timeout=40_000)
    expect(miriam.locator("#timeline")).to_contain_text("neue Logo")
    assert house.sink.to(OTT) == []
    verified = house.tree.manage("verify", check=False)
    assert verified.returncode == 0, verified.stdout + verified.stderr
