"""What a sentence has, and what only looks like it: effects on the customer, ownership, deeds, times."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from klarwort.checking import check

_EXAMPLES = Path(__file__).with_name("element_examples.txt")

HAS = {
    ("de", "empathy"): """
        Ihre Gäste mussten zwei Stunden im Regen warten.
        Sie saßen die ganze Nacht ohne Heizung da.
        Damit steht Ihre Schicht seit heute früh still.
        Ihnen fehlt damit das Gerät für die Operation.
        Bei Ihnen stehen deshalb zwölf Leute herum.
        Ihr Laden blieb am Samstag zu.
        Ihre 30 Schüler standen im Regen.
        Jede Stunde kostet Sie 400 Euro.
        Die Bewohner haben gefroren.
        Ich weiß, dass Sie wegen uns die Taufe verlegt haben.
    """,
    ("en", "empathy"): """
        Your guests had to wait two hours in the rain.
        That leaves your shift idle since this morning.
        Your children had no warm meal.
        Your shop stayed shut on Saturday.
        Because of us your team worked until midnight.
        Your son sat through the exam without his glasses.
        You should never have to queue twice for one visa.
    """,
    ("de", "ownership"): """
        Das geht auf uns.
        Ich bleibe dran, bis es läuft.
        Übersehen haben wir es.
    """,
    ("en", "ownership"): """
        This one is on us.
        I will stay on it until it works.
        We left the old price in the system.
        I typed the wrong postcode.
        The harp will not be in Bath on Sunday as we promised.
    """,
    ("en", "named_contact"): "Wanda Cole, (415) 555-0172",
    ("de", "action_done"): """
        Ich habe den Kühlschrank heute früh ausgetauscht.
        Frau Brand hat die Rechnung storniert.
        Ich hab Ihnen die Stube herrichten lassen.
    """,
}
HAS_NOT = {
    ("de", "empathy"): """
        Ihre Bestellung ist nicht angekommen.
        Sie haben keinen Anspruch auf Ersatz.
        Warum haben Sie so lange gewartet?
    """,
    ("en", "empathy"): """
        You can return it without a receipt.
        We did not answer your mail.
    """,
    ("de", "precise_time"): """
        Passt Ihnen Dienstag?
        Am Freitag ist unser Büro geschlossen.
        Wenn Ihnen Montag lieber ist, tauschen wir.
    """,
    ("en", "precise_time"): """
        You can reach me until 7 tonight.
        I cannot guarantee that it will be there by Monday.
    """,
    ("de", "thanks"): "Vielen Dank für Ihre Geduld.",
    ("de", "apology"): "Dass Sie unzufrieden sind, bedauern wir.",
    ("en", "action_promised"): """
        We waive the limitation defence.
        Your claim is being dealt with by our legal team.
        You will receive a reply in due course.
    """,
    ("de", "action_promised"): "Für alles, was Ihnen fehlt, kommen wir gerne auf.",
    ("de", "action_done"): """
        Ich habe Ihr Schreiben an die Technik weitergereicht.
        Unsere Untersuchung ist abgeschlossen.
        Wir haben Sie eine Stunde warten lassen.
        Leider wurden zwei Akten gelöscht.
    """,
    ("en", "action_done"): """
        Our review is now complete.
        It was established that a screw had been left out.
    """,
}


def _cases(table: dict[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    return [
        (language, kind, line.strip())
        for (language, kind), lines in table.items()
        for line in lines.strip().splitlines()
    ]


def _kinds(text: str, language: str) -> set[str]:
    return {element.kind.value for element in check(text, language=language).elements}


@pytest.mark.parametrize(("language", "kind", "text"), _cases(HAS))
def test_a_sentence_has(language: str, kind: str, text: str) -> None:
    assert kind in _kinds(text, language)


@pytest.mark.parametrize(("language", "kind", "text"), _cases(HAS_NOT))
def test_a_sentence_only_looks_as_if_it_had(language: str, kind: str, text: str) -> None:
    assert kind not in _kinds(text, language)


def _examples() -> Iterator[tuple[str, str, bool, str]]:
    """The examples of the file: language, kind, whether it has it, the sentence."""
    language = kind = sign = ""
    for line in _EXAMPLES.read_text("utf-8").splitlines():
        if line.startswith("@"):
            _, language, kind, sign = line.split()
        elif line and not line.startswith("#"):
            yield language, kind, sign == "+", line


def test_what_a_sentence_has_and_has_not() -> None:
    wrong = [
        (kind, text)
        for language, kind, has, text in _examples()
        if (kind in _kinds(text, language)) is not has
    ]
    assert wrong == []


def test_a_final_answer_with_all_done_needs_no_time() -> None:
    done = "Ich habe die Rechnung storniert."
    assert "time" not in check(done, kind="final").missing
    assert "time" in check(done + " Frau Brand liefert Ihnen den Schrank neu.", kind="final").missing


def test_the_effect_is_asked_for_without_the_customers_words() -> None:
    assert "effect" in check("Der Ofen ist noch nicht da.", kind="first").missing
    assert "effect" not in check("Ihre Gäste mussten deshalb frieren.", kind="first").missing


def test_who_says_what_they_do_next_answers_for_a_letter_in_between() -> None:
    rings = "Ich rufe Sie um 18 Uhr an."
    assert "ownership" not in check(rings, kind="hold").missing
    assert "ownership" in check(rings, kind="first").missing
    assert "ownership" not in check("Ich bringe Ihnen den Koffer heute Abend selbst.", kind="first").missing


def test_a_new_date_alone_bridges_nothing() -> None:
    date = (
        "The new installation date is Monday, 11 January 2027, and our team will arrive between 8 and 9 am."
    )
    assert "mitigation" in check(date, kind="delay").missing
    assert "mitigation" not in check(date + " Until then you have our loan unit.", kind="delay").missing
    assert "mitigation" not in check("Bis dahin koche ich bei Ihnen am Dienstag um 11.", kind="delay").missing
