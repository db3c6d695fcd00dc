"""The tasks people have most often, each walked the shortest way that the product offers."""

import re

from playwright.sync_api import expect

from tests.journeys.counting import Hand, Task

SEND = "main form button.button--first"
ALBERS, RUTH, JANE = (
    "albers@bankhaus-albers.example",
    "ruth@weingut-hagenbucher.example",
    "jane@poole-events.example",
)
Cases = dict[str, int]


def take_a_call(hand: Hand, cases: Cases) -> None:
    hand.key("n")
    hand.page.wait_for_url("**/call/*/")
    hand.page.keyboard.type("Der Ton kam aus dem falschen Saal.")
    hand.click("[data-guide=ended]")
    hand.write("#who", "Gerd Winterhalter")
    hand.write("#phone", "+49 171 3920090")
    hand.click(".listen__end .button--first")
    hand.page.wait_for_url(re.compile("/cases/"))
    hand.sees("Der Ton kam aus dem falschen Saal.")


def find_a_customer(hand: Hand, cases: Cases) -> None:
    hand.key("/")
    hand.page.keyboard.type("Albers")
    hand.key("Enter")
    hand.sees("Bankhaus Albers")


def answer(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["albers"])
    hand.write("#sheet textarea", "Sehr geehrter Herr Dr. Albers,\n\nes tut mir leid. Ich rufe Sie heute an.")
    hand.click("#sheet .composer__end button")
    hand.click("form[action$='/send/'] button")
    hand.house.letter_to(ALBERS, having="es tut mir leid")


def promise(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["poole"])
    hand.click("#commitments .block__head a")
    hand.write("[name=what]", "The new slides are with you")
    hand.write("[name=when]", "morgen 10 Uhr")
    hand.click(SEND)
    hand.house.letter_to(JANE, having="The new slides are with you")


def grant(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["poole"])
    hand.click("#authority .block__head a")
    hand.write("[name=amount]", "40")
    hand.click(SEND)
    hand.sees("Gutschrift 40", within="#authority")


def say_yes(hand: Hand, cases: Cases) -> None:
    hand.click("section[aria-labelledby=asked-of-me] a")
    hand.click("button[value=as_asked]")
    hand.sees("Sie sagen ja", within="#held")


def keep(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["projector"])
    hand.click("form[action$='/keep/'] button")
    hand.house.letter_to(RUTH, having="tauscht den Beamer in der Probierstube")


def move(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["projector"])
    hand.click("#commitments li:has-text('Ich rufe Sie an') .promise__acts a")
    hand.write("form[action$='/move/'] [name=when]", "übermorgen 16 Uhr")
    hand.write("form[action$='/move/'] [name=why]", "Oliver Kurz braucht einen Tag länger mit dem Gerät.")
    hand.click("form[action$='/move/'] button[type=submit]")
    hand.house.letter_to(RUTH, having="braucht einen Tag länger")


def be_there(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["albers"])
    hand.click("main a[href*='/promise/?there=1']")
    hand.write("[name=what]", "Ich bin bei der Generalprobe dabei")
    hand.click(SEND)
    hand.sees("Ich bin bei der Generalprobe dabei", within="#commitments")


def record_a_deed(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["projector"])
    hand.click("#deeds .block__head a")
    hand.write("[name=what]", "Das neue Gerät hat das Haus verlassen")
    hand.click(SEND)
    hand.house.letter_to(RUTH, having="Das neue Gerät hat das Haus verlassen")


def ask_a_colleague(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["albers"])
    hand.click("#aside a[href$='/help/']")
    hand.choose("[name=other]", "Petra Lang")
    hand.click(SEND)
    hand.house.sink.wait_for(lambda mail: any("petra" in one for one in mail.recipients), seconds=20)


def give_to_somebody(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["canvas"])
    hand.choose("#give-to", "Petra Lang")
    hand.click("#aside form:has(#give-to) button")
    expect(hand.page.locator("#aside section[aria-labelledby=owner]")).to_contain_text("Petra Lang")


def be_away(hand: Hand, cases: Cases) -> None:
    hand.click("a.masthead__me")
    hand.click("section[aria-labelledby=away] .block__head a")
    hand.write("[name=absence-first_day]", "2031-03-03")
    hand.write("[name=absence-last_day]", "2031-03-07")
    hand.choose("[name=absence-deputy]", "Miriam")
    hand.click("form[action$='/absences/'] button")
    hand.sees("Miriam", within="section[aria-labelledby=away] ul")


def call_back(hand: Hand, cases: Cases) -> None:
    hand.reach("main a[href^='tel:']")


def read_the_direct_line(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["direct"])
    hand.sees("Ansage in der Warteschleife")


def open_the_original(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["direct"])
    hand.click("#words a[href*='/mails/']")
    hand.sees("Ansage in der Warteschleife")
    hand.sees(RUTH)


def answer_in_own_words(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["direct"])
    hand.write("#sheet textarea", "Sehr geehrte Frau Hagenbucher,\n\ndas tut mir leid. Ich komme selbst.")
    hand.click("#sheet .composer__end button")
    hand.click("form[action$='/send/'] button")
    hand.house.letter_to(RUTH, having="Ich komme selbst")


def see_my_promises(hand: Hand, cases: Cases) -> None:
    hand.click("details.promised summary")
    hand.sees("tauscht den Beamer in der Probierstube", within="details.promised")
    hand.sees("Ich rufe Sie an und frage, ob alles läuft", within="details.promised")


def see_everything(hand: Hand, cases: Cases) -> None:
    hand.click("nav.tabs a[href*='whose=all']")
    hand.sees("Weingut Hagenbucher")
    hand.sees("Bankhaus Albers")


def manager_gives_over(hand: Hand, cases: Cases) -> None:
    hand.click("nav.tabs a[href*='whose=all']")
    hand.open_case(cases["canvas"])
    hand.choose("#give-to", "Miriam")
    hand.click("#aside form:has(#give-to) button")
    expect(hand.page.locator("#aside section[aria-labelledby=owner]")).to_contain_text("Miriam")


def take_it_over(hand: Hand, cases: Cases) -> None:
    hand.click("nav.tabs a[href*='whose=all']")
    hand.open_case(cases["canvas"])
    hand.click("#aside form[action$='/owner/'] button")
    expect(hand.page.locator("#aside section[aria-labelledby=owner]")).to_contain_text("Ferit")


def hand_it_over(hand: Hand, cases: Cases) -> None:
    hand.open_case(cases["projector"])
    hand.choose("#give-to", "Petra Lang")
    hand.click("#aside form:has(#give-to) button")
    hand.click(SEND)
    hand.sees("Petra Lang", within="#handover")


def complain(hand: Hand, cases: Cases) -> None:
    hand.write("#words", "Der Stecker passt nicht, und die Messe beginnt morgen.")
    hand.write("#email", "i.frey@atelier-frey.example")
    hand.click("form.complain button")
    hand.page.wait_for_url("**/complain/thanks/**")


def see_what_happens(hand: Hand, cases: Cases) -> None:
    hand.sees("Clara Vogt")
    hand.sees("was Herr Reif mir heute Abend geschickt hat")
    expect(hand.page.locator("#until")).not_to_be_empty()


def call_my_person(hand: Hand, cases: Cases) -> None:
    hand.reach(".letter__bar a[href^='tel:']")


def write_to_my_person(hand: Hand, cases: Cases) -> None:
    hand.write("#text", "Die Leinwand hängt auch schief.")
    hand.click("button[name=say][value=words]")
    hand.sees("Die Leinwand hängt auch schief.")


def ask_why(hand: Hand, cases: Cases) -> None:
    hand.click("button[name=say][value=why]")
    expect(hand.page.locator("button[name=say][value=why]")).to_have_count(0)


def say_not_good(hand: Hand, cases: Cases) -> None:
    hand.click("button[name=say][value=unsolved]")
    hand.house.letter_to("clara@mobil.example", having="Albers")


def say_not_done(hand: Hand, cases: Cases) -> None:
    hand.click(".promise form[action*='/not-done/'] button")
    expect(hand.page.locator(".promise form[action*='/not-done/']")).to_have_count(0)


def say_solved(hand: Hand, cases: Cases) -> None:
    hand.click("button[name=say][value=solved]")
    expect(hand.page.locator("button[name=say][value=solved]")).to_have_count(0)


def reach_the_top(hand: Hand, cases: Cases) -> None:
    hand.reach(".letter__top a")


# In this order: what a later one needs, an earlier one has done.
TASKS = [
    Task("Take a call and write it down", "miriam", take_a_call),
    Task("Find a customer", "miriam", find_a_customer),
    Task("See my open commitments", "miriam", see_my_promises),
    Task("Call back", "clara", call_back),
    Task("Send the first answer, seen before as they will read it", "clara", answer),
    Task("Promise something by a time", "clara", promise),
    Task("Grant something within my frame", "clara", grant),
    Task("Say yes to a question for more", "ferit", say_yes),
    Task("Plan to be there at a date of theirs", "clara", be_there),
    Task("Ask a colleague for help", "clara", ask_a_colleague),
    Task("Mark a commitment as kept, and tell the customer", "miriam", keep),
    Task("Move a date, and tell the customer", "miriam", move),
    Task("Record a deed, and tell the customer", "miriam", record_a_deed),
    Task("Give a case to somebody", "clara", give_to_somebody),
    Task("Note my absence and who stands in", "clara", be_away),
    Task("Read a mail on the direct line", "jonas", read_the_direct_line),
    Task("Open the original of a mail on the direct line", "jonas", open_the_original),
    Task("Call back somebody who wrote on the direct line", "jonas", call_back),
    Task("Answer on the direct line in my own words", "jonas", answer_in_own_words),
    Task("Note who stands in for me on the direct line", "jonas", be_away),
    Task("See everything that is at risk", "ferit", see_everything),
    Task("Give somebody else's case to a colleague", "ferit", manager_gives_over),
    Task("Take a case over", "ferit", take_it_over),
    Task("Hand over a case whose customer knows who takes care", "miriam", hand_it_over),
    Task("Complain, without a number or a password", "anybody", complain),
    Task("See what happens, who and by when", "albers", see_what_happens),
    Task("Call my person", "albers", call_my_person),
    Task("Write to my person", "albers", write_to_my_person),
    Task("Ask why", "albers", ask_why),
    Task("Say that it is not good yet", "albers", say_not_good),
    Task("Say that something was not done", "ruth", say_not_done),
    Task("Say that it is solved", "albers", say_solved),
    Task("Reach the top", "albers", reach_the_top),
]
