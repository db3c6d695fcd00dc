"""„Die Kuh vom Eis“: the presentation that cannot be used, the evening before the rehearsal."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.house import House, seconds_until

pytestmark = pytest.mark.journey

ALBERS, CLARA_OUTSIDE = "albers@bankhaus-albers.example", "clara@mobil.example"
MARKERS = ["MARKER-NOTIZ", "MARKER-ANRUF", "Mag keine langen Mails", "Androhung"]


EVERYTHING_ELSE = "Alles andere stehen und liegen lassen"
CALL = "Rückruf wegen der Probierstube"
# Another customer of hers, to whom she has promised a call for tonight.
_CALL_DUE_TONIGHT = f"""
import datetime as dt
from direktdraht.cases.acting import promise
from direktdraht.cases.models import Case
from direktdraht.cases.owning import name_owner
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
clara = Person.objects.get(given_name="Clara")
case = Case.objects.open().exclude(owner=clara).get(title__contains="Probierstube")
name_owner(case, clara, reason="given", by=case.owner, at=now())
promise(case, what="{CALL}", due_at=now() + dt.timedelta(hours=1), by=clara, at=now())
"""
IDEA = "MARKER-ABLAUF: Wir sollten uns zusammensetzen, um die Abläufe zu optimieren."
PLACE = "one => [one.offsetLeft, one.offsetTop, one.offsetWidth].join()"
PROMISE = "Ich bin um 14 Uhr bei der Generalprobe dabei"


@dataclass
class Evening:
    """Monday, 21:48, and what came of it; each step goes on from the one before."""

    house: House
    clara: Page
    albers: Page
    case: str
    address: str

    @classmethod
    def step_2(cls, house: House) -> "Evening":
        """The mail comes, by SMTP, and reaches Clara outside the office with his words and his number."""
        house.mail_in("generalprobe")
        notice = house.letter_to(CLARA_OUTSIDE, having="wird das Konsequenzen haben")
        assert "tel:01713920077" in notice.text
        assert "Generalprobe" in notice.text
        receipt = house.letter_to(ALBERS, having="automatisch")
        assert receipt.message["Auto-Submitted"] == "auto-replied"
        assert "Clara Vogt" in receipt.text
        assert "leid" not in receipt.text

        clara = house.desk("clara")
        expect(clara.locator("main")).to_contain_text("Wenn das morgen nicht steht")
        expect(clara.locator("main")).to_contain_text("Generalprobe")
        expect(clara.locator("main")).to_contain_text("morgen, 14\u00a0Uhr")
        clara.get_by_role("link", name="Dr. Albers wartet").first.click()
        expect(clara.locator("main")).to_contain_text("seit 2014")
        expect(clara.locator("main mark, main .found").first).to_be_visible()

        # Dr. Albers opens his page: his own words, and nobody promises anything yet.
        address = house.page_in(receipt)
        albers = house.customer(address)
        expect(albers.locator("main")).to_contain_text("was Herr Reif mir heute Abend geschickt hat")
        expect(albers.locator("main")).to_contain_text("Clara Vogt")
        expect(albers.locator(".promise")).to_have_count(0)
        house.look(albers)
        return cls(house, clara, albers, clara.url, address)

    def step_4(self) -> None:
        """She decides to be at the rehearsal: he sees it on the page he has open, and by mail."""
        clara, albers = self.clara, self.albers
        clara.goto(self.case + "promise/")
        clara.fill("[name=what]", PROMISE)
        clara.fill("[name=when]", "morgen 14 Uhr")
        clara.check("[name=there]")
        clara.click("main form button.button--first")
        expect(albers.locator("main")).to_contain_text(PROMISE, timeout=40_000)
        news = self.house.letter_to(ALBERS, having=PROMISE)
        assert news.message["Auto-Submitted"] is None, "a person wrote it"
        assert "METHOD:REQUEST" in news.everything_to_read, "and it brings an entry for his calendar"
        self.house.look(albers)

        # Asked whether it is all right with him, he says yes; she sees it.
        expect(albers.locator("#promised ~ ul")).to_contain_text("dass ich dabei bin?")
        albers.get_by_role("button", name="Ja, gern").click()
        expect(albers.locator("#thanks")).to_contain_text("Clara Vogt weiß es jetzt")
        self.house.look(albers)
        clara.goto(self.case)
        expect(clara.locator("#commitments")).to_contain_text("Dr. Albers ist es recht")
        self.house.examine(clara, widths=(1280, 360))

        # Meanwhile colleagues note what stays in the house.
        for page, words in (
            ("call/", "MARKER-ANRUF Er hat Angst vor dem Saal."),
            ("note/", "MARKER-NOTIZ Nachts."),
        ):
            clara.goto(self.case + page)
            clara.fill("[name=text]", words)
            clara.click("main form button.button--first")
            expect(clara.locator("main")).to_contain_text(words)

    def step_4_cover(self) -> None:
        """What else is due goes to Miriam in one action; she has enough before her to ask nobody twice."""
        house, clara = self.house, self.clara
        house.tree.python(_CALL_DUE_TONIGHT)
        clara.goto(self.case)
        clara.get_by_role("link", name=EVERYTHING_ELSE).first.click()
        expect(clara.locator("main")).to_contain_text(CALL)
        expect(clara.locator("main")).not_to_contain_text("Generalprobe")
        house.examine(clara, widths=(1280, 360))
        clara.get_by_label("Miriam Schulte").check()
        clara.click("main form button.button--first")
        asked = house.letter_to("miriam@mobil.example", having=CALL)
        assert "tel:" in asked.text
        assert "mitten in der Verkostung" in asked.text, "their last words, so that nothing is asked twice"

        miriam = house.desk("miriam")
        expect(miriam.locator("main")).to_contain_text("Für Clara Vogt")
        miriam.get_by_role("link", name="Alles, was Sie dafür brauchen").click()
        expect(miriam.locator("main")).to_contain_text("mitten in der Verkostung")
        house.examine(miriam, widths=(1280, 360))
        clara.goto(house.tree.base_url)
        expect(clara.locator("details", has_text="Bei Miriam Schulte bis morgen")).to_be_visible()

    def step_4_back(self) -> None:
        """The next day it is hers again, and nobody did anything for it."""
        clara, miriam = self.house.desk("clara"), self.house.desk("miriam")
        expect(clara.locator("main")).to_contain_text(CALL)
        expect(clara.locator("main")).not_to_contain_text("Bei Miriam Schulte")
        expect(miriam.locator("main")).not_to_contain_text("Für Clara Vogt")

    def step_5(self) -> None:
        """Tuesday afternoon, at the rehearsal: kept, gone through together, his spoken yes, closed."""
        house, case = self.house, self.case
        house.turn_clock(hours=17.5)
        self.step_4_back()
        clara = house.desk("clara")
        clara.goto(case + "deed/")
        clara.fill("[name=what]", "Die neue Fassung mit Ihnen Folie für Folie durchgegangen")
        clara.fill("[name=evidence]", "Konzerthaus, mit Dr. Albers")
        clara.select_option("[name=keeps]", label=PROMISE)
        clara.check("[name=spoken]")
        clara.click("main form button.button--first")
        clara.goto(case + "yes/")
        clara.fill("[name=words]", "So geht es.")
        clara.click("main form button.button--first")

        albers = house.customer(self.address)
        expect(albers.locator("main")).to_contain_text("Folie für Folie durchgegangen", timeout=40_000)
        expect(albers.locator("main")).to_contain_text("So geht es.", timeout=40_000)
        house.look(albers)

        clara.goto(case + "close/")
        clara.check("[name=outcome][value=solved]")
        clara.click("main form button.button--first")
        expect(albers.locator("main")).to_contain_text("Ein Wort von Ihnen", timeout=40_000)
        house.look(albers)


@pytest.fixture
def evening(new_house: Callable[..., House]) -> Evening:
    return Evening.step_2(new_house(clock_shift_seconds=seconds_until(1, 21, 48)))


@pytest.mark.rule("S0.14")
@pytest.mark.rule("S0.26")
@pytest.mark.rule("S0.49")
def test_story_0_step_2_the_angry_mail_reaches_clara_at_night(evening: Evening) -> None:
    evening.house.end(markers=MARKERS, customers=[ALBERS])


@pytest.mark.postgres
@pytest.mark.rule("S0.28")
@pytest.mark.rule("S0.30")
@pytest.mark.rule("S4.10")
@pytest.mark.rule("S4.12")
@pytest.mark.rule("S4.15")
def test_story_0_step_4_she_will_be_there_with_cover_and_step_5_the_spoken_yes(evening: Evening) -> None:
    evening.step_4()
    evening.step_4_cover()
    evening.step_5()
    evening.house.end(markers=MARKERS, customers=[ALBERS])


@pytest.mark.rule("S0.3")
@pytest.mark.rule("S0.4")
@pytest.mark.rule("S0.23")
@pytest.mark.rule("S0.36")
def test_story_0_step_3_the_explanation_is_kept_for_later_and_to_call_comes_first(
    new_house: Callable[..., House],
) -> None:
    house = new_house(clock_shift_seconds=seconds_until(1, 21, 48))
    house.mail_in("generalprobe")
    house.letter_to(CLARA_OUTSIDE, having="wird das Konsequenzen haben")
    clara = house.desk("clara")
    clara.get_by_role("link", name="Dr. Albers wartet").first.click()

    # A first-aid card, not a form: the number and the way there stand before anything to write in.
    card = clara.locator(".first.firstaid")
    expect(card.locator("a[href='tel:+491713920077'], a[href='tel:01713920077']").first).to_be_visible()
    expect(card.locator("a[href*='/promise/?there=1']")).to_be_visible()
    place, sheet = card.bounding_box(), clara.locator("#sheet").bounding_box()
    assert place
    assert sheet
    assert place["y"] < sheet["y"]

    # She begins to explain. At the sentences it says that this is not their moment, and what is missing; nothing moves.
    words, proof = clara.locator("#sheet textarea").first, clara.locator("#proof")
    before = words.evaluate(PLACE)
    words.fill(
        f"Sehr geehrter Herr Dr. Albers,\n\nda ich derzeit stark ausgelastet bin, kam alles zu spät. {IDEA}"
    )
    expect(proof).to_contain_text("Ausrede")
    expect(proof).to_contain_text("Nicht der Moment")
    expect(proof).to_contain_text("Bis wann: „Generalprobe“, morgen, 14\u00a0Uhr")
    expect(proof).to_contain_text("Was Sie jetzt tun")
    expect(clara.locator("mark.proof")).to_have_count(2)
    assert words.evaluate(PLACE) == before
    house.examine(clara, widths=(1280, 360))

    # One key goes to the next sentence, one keeps it for later, and only what she may say now stays.
    for _sentence in range(2):
        words.press("Alt+j")
    words.press("Alt+s")
    expect(words).not_to_have_value(re.compile("MARKER-ABLAUF"))
    expect(clara.locator("#deeds")).to_contain_text("MARKER-ABLAUF", timeout=40_000)
    expect(proof).not_to_contain_text("Nicht der Moment")

    # A colleague is one click away, and has his words and the way to the case.
    card.locator("form[action$='/help/'] button").click()
    asked = house.letter_to("ferit@mobil.example", having="wird das Konsequenzen haben")
    assert "/cases/" in asked.text

    # What she promises becomes a commitment with one key, and the letter leaves without what was not for him.
    words.fill("Sehr geehrter Herr Dr. Albers,\n\nes tut mir leid. Ich bin morgen um 14 Uhr da.")
    expect(proof).to_contain_text("Als Zusage festhalten: morgen, 14\u00a0Uhr")
    words.press("Alt+p")
    expect(clara.locator("#taken")).to_contain_text("Der Brief sagt zu")
    expect(proof).not_to_contain_text("Als Zusage festhalten")
    clara.click("#sheet .composer__end button.button--first")
    expect(clara.locator("#looks")).to_have_count(0)
    clara.click("main form button.button--first")
    letter = house.letter_to(ALBERS, having="Ich bin morgen um 14 Uhr da")
    house.look(house.customer(house.page_in(letter)))
    house.end(markers=["MARKER-ABLAUF", "Nicht der Moment", "Es fehlt noch"], customers=[ALBERS])
