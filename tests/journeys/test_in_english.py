"""One whole way in English: promised, moved, not done after all, done, solved, closed, and opened again by a mail."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys.house import House, seconds_until

pytestmark = pytest.mark.journey

JANE = "jane@poole-events.example"
MARKERS = ["MARKER-NOTE", "the client sits in the front row."]


@pytest.mark.rule("S4.14")
@pytest.mark.rule("S4.15")
def test_an_english_customer_from_the_complaint_to_the_end(new_house: Callable[..., House]) -> None:
    house = new_house(clock_shift_seconds=seconds_until(3, 9, 5))
    house.mail_in("rehearsal")
    receipt = house.letter_to(JANE, having="automatic")
    jane = house.customer(house.page_in(receipt), locale="en-GB")
    expect(jane.locator("html")).to_have_attribute("lang", "en")
    expect(jane.locator("main")).to_contain_text("The rehearsal is tomorrow at 2 pm")
    house.look(jane)

    # Clara, who prefers English today, answers with a commitment beside the letter.
    house.tree.python(
        "from direktdraht.staff.models import Person\nPerson.objects.filter(given_name='Clara').update(language='en')"
    )
    clara = house.desk("clara")
    clara.get_by_role("link", name="Poole waits").first.click()
    case = clara.url
    expect(clara.locator("main")).to_contain_text("In their words")
    clara.fill(
        ".composer__sheet textarea[name=text]",
        "Dear Ms Poole,\n\nthe slides you got were not usable, and that one day before your rehearsal. I am sorry.",
    )
    clara.locator("#sheet details.more summary").click()
    clara.locator("fieldset.row [name$=what]").first.fill("The new version with the right pictures")
    clara.locator("fieldset.row [name$=when]").first.fill("today 6 pm")
    clara.click(".composer__sheet .composer__end button.button--first")
    expect(clara.locator("main")).to_contain_text("The new version with the right pictures")
    clara.click("form[action$='/send/'] button[type=submit]")
    letter = house.letter_to(JANE, having="I am sorry")
    assert "The new version with the right pictures" in letter.text
    expect(jane.locator("main")).to_contain_text("The new version with the right pictures", timeout=40_000)

    # It takes longer: the new time reaches her before the first one has passed, and the first one stays.
    commitment = house.tree.python(
        "from direktdraht.commitments.models import Commitment\n"
        "print(Commitment.objects.get(what='The new version with the right pictures').pk)"
    ).strip()
    clara.goto(f"{case}commitments/{commitment}/")
    move = clara.locator("form[action$='/move/']")
    move.locator("[name=when]").fill("today 8 pm")
    move.locator("[name=why]").fill(
        "Two pictures must be taken again; the first twelve slides are yours at six."
    )
    move.locator("button").first.click()
    moved = house.letter_to(JANE, having="first twelve slides are yours at six")
    assert "20:00" in moved.text
    assert "18:00" in moved.text
    expect(jane.locator("main s")).to_contain_text("18:00", timeout=40_000)
    house.look(jane)

    # Kept, says Clara. Not done, says Jane: it is open again, and nothing is closed over her no.
    clara.goto(case)
    clara.click("form[action$='/keep/'] button")
    expect(jane.locator(".promise form[action*='/not-done/']")).to_be_visible(timeout=40_000)
    jane.click(".promise form[action*='/not-done/'] button")
    house.letter_to("clara@mobil.example", having="not done")
    clara.goto(case + "close/")
    expect(clara.locator("main")).to_contain_text("Over a no, nothing is closed")

    # Done now, with evidence; she says that it is solved.
    clara.goto(case + "deed/")
    clara.fill("[name=what]", "All eighteen slides rebuilt and checked with you on the phone")
    clara.select_option("[name=keeps]", index=1)
    clara.click("main form button.button--first")
    house.letter_to(JANE, having="All eighteen slides rebuilt")
    jane.reload()
    jane.click("button[name=say][value=solved]")
    clara.goto(case + "close/")
    clara.check("[name=outcome][value=solved]")
    clara.click("main form button.button--first")
    jane.reload()
    expect(jane.locator("main")).to_contain_text("A word from you opens it again", timeout=40_000)

    # A mail weeks later opens it again and says why.
    house.answer_by_mail(letter, "I am afraid slide 12 is wrong again.")
    house.letter_to("clara@mobil.example", having="slide 12 is wrong again")
    clara.goto(case)
    expect(clara.locator("main")).to_contain_text("Open again")
    house.look(jane)
    house.end(markers=MARKERS, customers=[JANE])
