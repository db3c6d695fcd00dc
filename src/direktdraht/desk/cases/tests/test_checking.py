"""The proof-reader beside the draft: live, at the preview, before sending, after a talk; and never outside the desk."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from direktdraht.cases.acting import do, promise
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, KeyDate
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.links import link_for, token
from direktdraht.correspondence.models import Draft
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.proof_marks import Rank
from direktdraht.desk.cases.proofreading import Proof, read_proof
from direktdraht.kit.clock import now
from direktdraht.kit.said import day as said_day
from direktdraht.mail.models import OutgoingMail
from direktdraht.obstacles.models import Obstacle
from tests.cast import People

pytestmark = pytest.mark.django_db

BAD = """Sehr geehrter Herr Dr. Albers,

wir bedauern, falls die Präsentation nicht Ihren Erwartungen entsprochen hat. Da ich derzeit stark ausgelastet bin, \
hatte ich unseren Grafiker gebeten, sich direkt bei Ihnen zu melden. Leider wurden einige Unterlagen nicht \
berücksichtigt. Wir werden das schnellstmöglich klären und sollten uns zusammensetzen, um die Abläufe zu optimieren. \
Vielen Dank für Ihr Verständnis."""
GOOD = """Herr Dr. Albers,

die Präsentation, die Sie gestern bekommen haben, war so nicht brauchbar, und das einen Tag vor Ihrem Vortrag. Das tut \
mir leid. Es lag an mir: Wichtige Bilder habe ich nicht weitergegeben. Die neue Fassung haben Sie morgen um 12 Uhr. \
Ich komme morgen um 14 Uhr zur Generalprobe und gehe jede Folie mit Ihnen durch."""
NOON = "Die neue Fassung haben Sie morgen um 12 Uhr"
REHEARSAL = "Ich komme morgen um 14 Uhr zur Generalprobe"
SENT = "Herr Dr. Albers, das Ersatzgerät wurde versandt."


def proof(case: Case, text: str, house: People, **more: object) -> Proof:
    return read_proof(find_case(case.pk), text, by=house.clara, at=now(), **more)  # type: ignore[arg-type]


def check(client: Client, case: Case, text: str, **more: object) -> str:
    return client.post(f"/cases/{case.pk}/check/", {"text": text, **more}).content.decode()


def looks(client: Client, case: Case, text: str, **more: object) -> list[str]:
    client.post(f"/cases/{case.pk}/preview/", {"text": text, **more})
    return [look.kind for look, _words in client.get(f"/cases/{case.pk}/preview/").context["looks"]]


@pytest.mark.rule("S0.23")
def test_of_the_bad_letter_the_missing_comes_first_and_style_last(albers: Case, house: People) -> None:
    marks = proof(albers, BAD, house).marks
    assert marks[0].rank is Rank.MISSING
    assert [mark.rank for mark in marks] == sorted(mark.rank for mark in marks)
    rules = {mark.rule for mark in marks}
    assert {"non_apology", "excuse", "blame_shift", "agentless", "process_talk", "hollow", "promise"} <= rules
    assert "unproven" not in rules


@pytest.mark.rule("S2.16")
def test_of_the_good_letter_only_its_promises_are_marked_and_never_the_admission(
    albers: Case, house: People
) -> None:
    KeyDate.objects.update(dropped_at=now())  # it is about tomorrow, whatever day the test runs on
    marks = proof(albers, GOOD, house).marks
    assert [(mark.rule, mark.words) for mark in marks] == [("promise", NOON), ("promise", REHEARSAL)]
    assert proof(albers, GOOD, house, taken=[NOON, REHEARSAL]).marks == []


@pytest.mark.rule("S0.22")
def test_a_first_answer_with_one_cause_after_the_other_is_asked_to_call_or_to_wait(
    clara: Client, albers: Case
) -> None:
    causes = "Weil die Vorlage fehlte, wurde falsch gedruckt. Weil der Kollege krank war, merkte es niemand."
    assert "Für später merken? Oder kurz anrufen statt schreiben?" in check(clara, albers, causes)
    assert "Oder kurz anrufen" not in check(clara, albers, causes.partition(". ")[0] + ".")


@pytest.mark.rule("S0.25")
def test_a_first_answer_longer_than_an_upset_customer_reads_is_told_so(clara: Client, albers: Case) -> None:
    sentence = "Auf der Folie stand das falsche Bild. "
    told = "120 Wörter reichen meist"
    assert told in check(clara, albers, sentence * 20)
    assert told not in check(clara, albers, sentence * 10)


def test_three_marks_at_a_time_the_rest_a_line_away_and_no_praise(clara: Client, albers: Case) -> None:
    page = check(clara, albers, BAD)
    shown, rest = page.split("<details")
    assert shown.count('<li class="finding') == 3
    assert rest.count('<li class="finding') > 3
    assert 'data-mark-number="1"' in shown
    assert "data-mark-number" not in rest
    KeyDate.objects.update(dropped_at=now())
    quiet = check(clara, albers, GOOD, taken=[NOON, REHEARSAL])
    assert "finding" not in quiet.replace("findings", "")


@pytest.mark.rule("S2.23")
def test_regret_without_a_deed_is_said_to_be_that(clara: Client, albers: Case) -> None:
    page = check(
        clara, albers, "Es tut mir sehr leid, was Sie mit der Präsentation erleben mussten, Herr Dr. Albers."
    )
    assert "Bedauern, aber keine Tat" in page


def test_of_a_letter_that_has_only_begun_nothing_is_missing_yet(clara: Client, albers: Case) -> None:
    assert "finding--" not in check(clara, albers, "Guten Tag, Herr Dr. Albers,\n\nheute früh")


@pytest.mark.rule("S2.14")
def test_a_claim_without_a_deed_shows_what_comes_closest_and_goes_with_the_deed(
    clara: Client, albers: Case, house: People, later: Callable[[], int]
) -> None:
    do(albers, Deed("Ersatzgerät bestellt", now() - dt.timedelta(days=1)), by=house.petra, at=now())
    page = check(clara, albers, SENT)
    assert "Im Fall steht nur: „Ersatzgerät bestellt“, gestern." in page
    answer = clara.post(
        f"/cases/{albers.pk}/check/deed/", {"text": SENT, "deed": "Das Ersatzgerät wurde versandt"}
    )
    assert Draft.objects.get().text == SENT
    sheet = clara.get(answer["Location"])
    form = sheet.context["form"]
    assert form["what"].value() == "Das Ersatzgerät wurde versandt"
    assert "?letter=1" in sheet.content.decode()
    fields = {name: form[name].value() or "" for name in ("what", "day", "time", "audience")}
    done = clara.post(f"/cases/{albers.pk}/deed/?letter=1", fields | {"evidence": "Sendung 4711"})
    assert done["Location"].endswith("#answer")
    assert "Davon steht" not in check(clara, albers, SENT)
    later()
    assert Action.objects.filter(evidence="Sendung 4711").exists()
    assert "Im Fall steht nur" not in check(clara, albers, SENT)


def test_a_promise_on_record_at_another_time_says_which(clara: Client, albers: Case, house: People) -> None:
    due = (now() + dt.timedelta(days=1)).replace(hour=15, minute=0, second=0, microsecond=0)
    promise(albers, what="Die neue Fassung", due_at=due, by=house.clara, at=now())
    assert "Im Fall steht etwas anderes: „Die neue Fassung“" in check(clara, albers, GOOD)


@pytest.mark.rule("S2.14")
def test_before_sending_a_claim_and_a_promise_are_held_for_one_look(clara: Client, albers: Case) -> None:
    assert looks(clara, albers, SENT + " " + NOON + ".") == ["unproven", "promise"]
    assert looks(clara, albers, GOOD, taken=[NOON, REHEARSAL]) == []


def test_a_promise_without_a_time_is_held_only_while_it_is_not_on_record(albers: Case, house: People) -> None:
    text = "Herr Dr. Albers, ich rufe Sie zurück."
    held = {mark.title: mark.reason for mark in proof(albers, text, house).held}
    assert held == {
        "Zusage ohne Zeit": "Ohne Tag und Uhrzeit steht sie nirgends, und niemand wird daran erinnert."
    }
    tomorrow = now() + dt.timedelta(days=1)
    promise(albers, what="Ich rufe Sie zurück", due_at=tomorrow, spoken=True, by=house.clara, at=now())
    assert proof(albers, text, house).held == []


def test_a_promise_for_a_time_that_is_over_says_so_once(albers: Case, house: People) -> None:
    """It has a time, so nobody is told that it has none."""
    day = now() - dt.timedelta(days=2)
    marks = proof(albers, f"Herr Dr. Albers, ich schicke Ihnen das Gerät am {day:%d.%m.%Y}.", house).marks
    of_words = [(mark.title, mark.reason, mark.is_held) for mark in marks if mark.end]
    assert of_words == [("Zeit vorbei", f"Dieser Zeitpunkt ist vorbei: {said_day(day, now())}.", True)]


@pytest.mark.rule("S4.16")
def test_before_sending_what_is_ours_alone_and_a_promise_to_pay_are_held(
    clara: Client, albers: Case, house: People
) -> None:
    assert looks(clara, albers, "Keine Anrufe vor 8 Uhr, sagt die Kartei.") == ["internal_note"]
    assert (
        looks(clara, albers, "Wir übernehmen sämtliche Kosten, die Ihnen entstanden sind.")[0] == "liability"
    )


def test_an_obstacle_among_us_must_not_leave(albers: Case, house: People) -> None:
    what = "Gutschriften über 200 Euro wartet die Buchhaltung ab"
    Obstacle.objects.create(case=albers, what=what, noted_by=house.clara, noted_at=now(), answer_by=now())
    text = "Ihre Gutschriften über 200 Euro wartet die Buchhaltung ab."
    assert "internal_note" in {mark.rule for mark in proof(albers, text, house).marks}


def test_style_alone_holds_no_letter(clara: Client, albers: Case) -> None:
    assert (
        looks(clara, albers, "Es tut mir leid, falls Sie das so empfinden. Vielen Dank für Ihr Verständnis.")
        == []
    )


def test_without_scripts_the_preview_says_it(clara: Client, albers: Case) -> None:
    clara.post(f"/cases/{albers.pk}/preview/", {"text": BAD})
    page = clara.get(f"/cases/{albers.pk}/preview/").content.decode()
    assert "Nicht der Moment" in page
    assert "Es fehlt noch" in page


@pytest.mark.rule("S2.27")
def test_on_the_direct_line_the_sheet_is_empty_and_an_honest_why_welcome(
    jonas: Client, hagenbucher: Case, house: People
) -> None:
    page = jonas.get(f"/cases/{hagenbucher.pk}/")
    assert page.context["composer"].form.initial["text"] == ""
    honest = "Frau Hagenbucher, das Ersatzgerät kam nicht, weil ich die Bestellung vergessen habe. Das war mein Fehler."
    marks = read_proof(find_case(hagenbucher.pk), honest, by=house.jonas, at=now()).marks
    assert {mark.rule for mark in marks} <= {"missing"}


def test_a_plain_case_page_asks_the_checker_nothing(
    clara: Client, albers: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    clara.post(f"/cases/{albers.pk}/draft/", {"text": BAD})
    monkeypatch.setattr("direktdraht.cases.checking_words.known_of", None)
    assert clara.get(f"/cases/{albers.pk}/").status_code == 200


def test_a_check_asks_few_questions_and_writes_nothing(clara: Client, albers: Case) -> None:
    check(clara, albers, GOOD)
    with CaptureQueriesContext(connection) as queries:
        check(clara, albers, GOOD)
    assert len(queries) <= 14
    assert not any(one["sql"].startswith(("INSERT", "UPDATE")) for one in queries.captured_queries)
    assert not Draft.objects.exists()


@pytest.mark.rule("S4.8")
def test_what_was_promised_aloud_is_offered_after_the_talk(
    clara: Client, albers: Case, house: People, later: Callable[[], int]
) -> None:
    KeyDate.objects.update(dropped_at=now())
    words = "Er ist außer sich. Ich komme morgen um 9 Uhr vorbei. Ich rufe ihn morgen um 15 Uhr zurück."
    speak(albers, text=words, incoming=True, by=house.clara, at=now())
    page = clara.get(f"/cases/{albers.pk}/?called=1")
    offered = page.context["said_aloud"]
    assert [(one.words, one.is_for_them) for one in offered] == [
        ("Ich komme morgen um 9 Uhr vorbei", True),
        ("Ich rufe ihn morgen um 15 Uhr zurück", False),
    ]
    assert "Das haben Sie Dr. Albers zugesagt" in page.content.decode()
    one = offered[0]
    fields = {"what": one.words, "day": f"{one.local:%Y-%m-%d}", "time": f"{one.local:%H:%M}", "spoken": "on"}
    clara.post(f"/cases/{albers.pk}/promise/", fields)
    later()
    assert Commitment.objects.get().what == one.words
    left = clara.get(f"/cases/{albers.pk}/?called=1").context["said_aloud"]
    assert [one.words for one in left] == [offered[1].words]
    sheet = clara.get(f"/cases/{albers.pk}/promise/?what=Ich+rufe+an&spoken=1").context["form"]
    assert sheet["spoken"].value()


def test_nothing_of_it_reaches_the_customer(
    clara: Client, albers: Case, client: Client, later: Callable[[], int]
) -> None:
    clara.post(f"/cases/{albers.pk}/preview/", {"text": BAD})
    shown = clara.get(f"/cases/{albers.pk}/preview/").context
    looked = [look.key for look, _words in shown["looks"]]
    clara.post(f"/cases/{albers.pk}/send/", {"fingerprint": shown["fingerprint"], "looked": looked})
    later()
    link = link_for(albers.pk, albers.complainant, at=now())
    page = client.get(f"/k/{token(link)}/").content.decode()
    mails = "".join(one.text for one in OutgoingMail.objects.filter(stream=albers.stream_id))
    assert "schnellstmöglich" in page
    for words in ("Zusage ohne Zeit", "Nicht der Moment", "Ausrede", "Es fehlt noch", "wiegt schwer"):
        assert words not in page
        assert words not in mails
