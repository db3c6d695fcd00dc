"""Whole letters: the two of the specification, elements, what is missing; and what holds for any text."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import klarwort
from klarwort.checking import check, findings_of
from klarwort.context import Context
from klarwort.letter import Letter
from klarwort.passage import read_passage
from klarwort.report import ElementKind, Report, Weight
from klarwort.rules import RULES
from klarwort.rules.examples import examples_of

GOOD_DE = (
    "Herr Dr. Albers, die Präsentation, die Sie gestern bekommen haben, war so nicht brauchbar – und das einen "
    "Tag vor Ihrem Vortrag. Das tut mir leid. Es lag an mir: Wichtige Bilder habe ich nicht weitergegeben. Herr "
    "Reif überarbeitet seit heute Nacht die Folien mit Ihren Originalbildern; die neue Fassung haben Sie heute um "
    "12 Uhr. Ich komme um 14 Uhr zur Generalprobe und gehe jede Folie mit Ihnen durch. Sie erreichen mich bis "
    "dahin jederzeit unter 0171 …. – Ihre Clara Vogt"
)
GOOD_EN = (
    "Dr Albers, the slides you received yesterday were not usable, and that one day before your talk. I am sorry. "
    "The mistake is mine: I did not pass on key images. Mr Reif has been reworking the deck with your originals "
    "since last night; you will have the new version at 12 noon today. I will be at the rehearsal at 2 pm and go "
    "through every slide with you. Until then you can reach me any time on +49 171 …. – Clara Vogt"
)
BAD_DE = (
    "Sehr geehrter Herr Dr. Albers, wir bedauern, falls die Präsentation nicht Ihren Erwartungen entsprochen hat. "
    "Da ich derzeit stark ausgelastet bin, hatte ich unseren Grafiker gebeten, sich direkt bei Ihnen zu melden. "
    "Leider wurden einige Unterlagen nicht berücksichtigt. Wir werden das schnellstmöglich klären und sollten uns "
    "zusammensetzen, um die Abläufe zu optimieren. Vielen Dank für Ihr Verständnis."
)
BAD_EN = (
    "Dear Dr Albers, we regret if the presentation did not meet your expectations. As I am currently extremely "
    "busy I had asked our designer to contact you directly. Unfortunately some documents were not taken into "
    "account. We will clarify this as soon as possible and should sit down together to optimise our workflows. "
    "Thank you for your understanding."
)
BAD_TWIN = ["agentless", "blame_shift", "excuse", "hollow", "non_apology", "process_talk", "vague_time"]
EXAMPLES = [example.text for rule in RULES for example in examples_of(rule.name)]
letters = st.lists(st.sampled_from(EXAMPLES), max_size=8).map(" ".join) | st.text(max_size=200)


def rules_of(report: Report) -> list[str]:
    return sorted({finding.rule for finding in report.findings})


@pytest.mark.parametrize("letter", [GOOD_DE, GOOD_EN])
def test_the_good_letter_has_all_and_nothing_to_mark(letter: str) -> None:
    report = klarwort.check(letter, kind="first", phase="rescue")
    assert rules_of(report) == []
    assert report.missing == ()
    kinds = {element.kind for element in report.elements}
    assert kinds >= {
        ElementKind.APOLOGY,
        ElementKind.OWNERSHIP,
        ElementKind.ACTION_DONE,
        ElementKind.ACTION_PROMISED,
        ElementKind.PRECISE_TIME,
        ElementKind.NAMED_CONTACT,
    }


@pytest.mark.parametrize("letter", [BAD_DE, BAD_EN])
def test_its_bad_twin_has_seven_findings_and_lacks_five_things(letter: str) -> None:
    report = check(letter, kind="first", phase="rescue")
    assert rules_of(report) == BAD_TWIN
    assert set(report.missing) == {"action", "time", "ownership", "apology", "phone"}


@pytest.mark.rule("S0.23")
def test_process_talk_is_strong_while_saving_and_silent_when_following_up() -> None:
    talk = "Wir sollten uns zusammensetzen, um die Abläufe zu optimieren."
    assert [finding.severity for finding in check(talk, phase="rescue").findings] == [Weight.STRONG]
    assert check(talk, phase="follow_up").findings == ()
    assert check(talk, kind="follow_up").findings == ()


@pytest.mark.rule("S4.6")
def test_a_promise_to_pay_is_held_whatever_the_letter() -> None:
    for kind in ("first", "final", None):
        (finding,) = check("Wir kommen für sämtliche Schäden auf.", kind=kind).findings
        assert (finding.rule, finding.severity) == ("liability", Weight.HOLD)


@pytest.mark.rule("S2.21")
def test_a_cause_upstream_needs_somebody_who_answers_for_it() -> None:
    fact = "Der Hersteller hat die falsche Dichtung verbaut."
    assert rules_of(check(fact)) == ["blame_shift"]
    assert rules_of(check(f"{fact} Für Sie bin ich verantwortlich.")) == []


@pytest.mark.rule("S0.51")
def test_a_reason_is_no_excuse_when_the_customer_asked() -> None:
    reason = "Zwei Kollegen waren krank, deshalb konnten wir nicht liefern."
    assert "excuse" in rules_of(check(reason))
    assert "excuse" not in rules_of(check(reason, context=Context(asked_why=True)))
    assert "excuse" not in rules_of(check(f"Sie hatten gefragt, warum. {reason}"))


def test_words_that_the_customer_uses_are_no_jargon() -> None:
    assert rules_of(check("Der RMA-Schein liegt bei.")) == ["jargon"]
    known = Context(customer_words="Wo bleibt der RMA-Schein?")
    assert rules_of(check("Der RMA-Schein liegt bei.", context=known)) == []


@pytest.mark.rule("S2.18")
def test_the_issue_is_asked_for_where_the_customers_words_are_known() -> None:
    wrote = Context(customer_words="Die Waschmaschine schleudert nicht und der Keller steht unter Wasser.")
    assert "issue" in check("Es tut mir leid. Ich rufe Sie an.", kind="first", context=wrote).missing
    named = "Herr Kern, Ihre Waschmaschine schleudert nicht, das tut mir leid."
    assert "issue" not in check(named, kind="first", context=wrote).missing
    assert "issue" not in check("Es tut mir leid.", kind="first").missing


def test_what_the_customer_wrote_is_not_checked() -> None:
    quoted = "Ich komme heute um 14 Uhr.\n\n> Wir sollten uns zusammensetzen.\n> Das kann ja mal passieren."
    assert check(quoted, language="de").findings == ()
    assert (
        check("Sie schreiben: „Das kann doch jedem mal passieren!“ Ich komme heute um 14 Uhr.").findings == ()
    )


def test_reasons_speak_the_readers_language() -> None:
    (finding,) = check("Mistakes were made.", context=Context(reader="de")).findings
    assert finding.reason.startswith("Niemand")
    assert check("Mistakes were made.").findings[0].reason.startswith("Nobody")


@pytest.mark.parametrize("wrong", [{"language": "fr"}, {"kind": "poem"}, {"phase": "dawn"}])
def test_what_is_no_language_kind_or_phase_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        check("Hallo.", **wrong)  # type: ignore[arg-type]


@settings(max_examples=50, deadline=None)
@given(text=letters)
def test_spans_lie_in_the_text_and_the_same_text_gives_the_same_report(text: str) -> None:
    report = check(text)
    for found in (*report.findings, *report.elements, *report.claims):
        assert 0 <= found.start < found.end <= len(text)
    assert check(text) == report


@settings(max_examples=25, deadline=None)
@given(raw=st.binary(max_size=200))
def test_no_bytes_raise(raw: bytes) -> None:
    check(raw.decode("utf-8", errors="surrogateescape"))


@settings(max_examples=25, deadline=None)
@given(text=letters, seed=st.integers(0, 1000))
def test_the_order_of_rules_never_matters(text: str, seed: int) -> None:
    letter = Letter(read_passage(text), Context())
    shuffled = random.Random(seed).sample(RULES, len(RULES))
    assert findings_of(letter, shuffled) == findings_of(letter, RULES)
