"""What the checker is told of a case, and what a letter is for."""

import datetime as dt
import zoneinfo

import pytest

from direktdraht.cases.acting import do, keep, promise
from direktdraht.cases.checking_words import Checked, check_words
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case
from direktdraht.cases.noting import note
from direktdraht.cases.taking_back import hold
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.kit.clock import now
from klarwort.context import MessageKind
from klarwort.report import ClaimKind
from tests.cast import People

pytestmark = pytest.mark.django_db
BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
HOUR = dt.timedelta(hours=1)


def check(case: Case, text: str, house: People) -> Checked:
    return check_words(case, text, by=house.clara, at=now(), attachments=())


def backed(checked: Checked, kind: ClaimKind) -> list[bool | None]:
    return [claim.backed for claim in checked.report.claims if claim.kind is kind]


def rules(checked: Checked) -> set[str]:
    return {finding.rule for finding in checked.report.findings}


@pytest.mark.rule("S2.14")
def test_a_deed_that_nobody_recorded_is_not_backed_until_somebody_does(albers: Case, house: People) -> None:
    words = "Herr Dr. Albers, das Ersatzgerät wurde versandt."
    assert backed(check(albers, words, house), ClaimKind.DONE) == [False]
    do(albers, Deed("Ersatzgerät versandt", now()), by=house.petra, at=now())
    assert backed(check(albers, words, house), ClaimKind.DONE) == [True]


def test_what_was_ordered_comes_closest_and_is_no_evidence(albers: Case, house: People) -> None:
    do(albers, Deed("Ersatzgerät bestellt", now()), by=house.petra, at=now())
    checked = check(albers, "Das Ersatzgerät wurde versandt.", house)
    claim = next(one for one in checked.report.claims if one.kind is ClaimKind.DONE)
    assert claim.backed is False
    assert checked.entries[claim.nearest or ""].text == "Ersatzgerät bestellt"


def test_a_deed_that_can_still_be_taken_back_is_on_record(albers: Case, house: People) -> None:
    arguments = {
        **{"what": "Ersatzgerät versandt", "done_at": now().isoformat(), "evidence": "", "file": None},
        **{"keeps": None, "for_customer": True, "spoken": False},
    }
    hold(albers, "deed", arguments, by=house.clara, at=now())
    checked = check(albers, "Das Ersatzgerät wurde versandt.", house)
    assert backed(checked, ClaimKind.DONE) == [True]


def test_a_promise_is_backed_by_its_commitment_at_the_time_it_has_now(albers: Case, house: People) -> None:
    noon = (
        (now() + dt.timedelta(days=2)).astimezone(BERLIN).replace(hour=12, minute=0, second=0, microsecond=0)
    )
    words = f"Die neue Fassung haben Sie am {noon:%d.%m.%Y} um 12 Uhr."
    assert backed(check(albers, words, house), ClaimKind.PROMISE) == [False]
    promise(albers, what="Die neue Fassung", due_at=noon, by=house.clara, at=now())
    assert backed(check(albers, words, house), ClaimKind.PROMISE) == [True]
    other = words.replace("um 12 Uhr", "um 16 Uhr")
    assert backed(check(albers, other, house), ClaimKind.PROMISE) == [False]


def test_a_note_and_what_is_known_must_not_leave_and_a_talk_may(albers: Case, house: People) -> None:
    note(albers, text="Er hat vor dem großen Saal ziemlich Angst.", by=house.clara, at=now())
    leaked = "Sie haben vor dem großen Saal ziemlich Angst. Keine Anrufe vor 8 Uhr."
    assert "internal_note" in rules(check(albers, leaked, house))
    speak(albers, text="Wir bringen zwei Ersatzlampen in den Saal.", incoming=False, by=house.clara, at=now())
    told = check(albers, "Wir bringen zwei Ersatzlampen in den Saal.", house)
    assert "internal_note" not in rules(told)


def test_what_was_put_aside_is_not_for_this_letter(albers: Case, house: People) -> None:
    sentence = "Wir sollten unsere Abläufe gemeinsam ansehen."
    put_aside(albers.pk, text=sentence, by=house.clara, at=now())
    assert "internal_note" in rules(check(albers, sentence, house))


def test_a_talk_that_was_had_is_a_fact_on_record(albers: Case, house: People) -> None:
    words = "Herr Dr. Albers, wir haben heute telefoniert."
    assert backed(check(albers, words, house), ClaimKind.FACT) == [False]
    speak(albers, text="Ist außer sich.", incoming=False, by=house.clara, at=now())
    assert backed(check(albers, words, house), ClaimKind.FACT) == [True]


def test_what_a_letter_is_for_follows_from_the_case(albers: Case, hagenbucher: Case, house: People) -> None:
    at = now()
    assert check(albers, "", house).kind is MessageKind.FIRST
    assert check(hagenbucher, "", house).kind is MessageKind.DIRECT
    speak(albers, text="Rückruf", incoming=False, by=house.clara, at=at)
    assert check(albers, "", house).kind is MessageKind.HOLD
    promise(albers, what="Neue Fassung", due_at=at + HOUR, by=house.clara, at=at)
    late = check_words(albers, "", by=house.clara, at=at + 2 * HOUR)
    assert late.kind is MessageKind.DELAY
    keep(albers, Commitment.objects.get(), by=house.clara, at=at)
    do(albers, Deed("Neue Fassung übergeben", at), by=house.clara, at=at)
    assert check(albers, "", house).kind is MessageKind.FINAL
    albers.phase = "follow_up"
    assert check(albers, "", house).kind is MessageKind.FOLLOW_UP


def test_reasons_are_in_the_language_of_whoever_writes(albers: Case, house: People) -> None:
    house.clara.language = "en"
    text = "Wir melden uns so schnell wie möglich bei Ihnen, lieber Herr Dr. Albers."
    reasons = [one.reason for one in check(albers, text, house).report.findings]
    assert reasons
    assert not any("Kunde" in reason for reason in reasons)


def test_who_was_promised_a_talk_about_how_we_work_may_read_of_it(albers: Case, house: People) -> None:
    words = "Herr Dr. Albers, am Freitag um 10 Uhr gehen wir gemeinsam unsere Abläufe durch, um sie zu verbessern."
    assert "process_talk" in rules(check(albers, words, house))
    what = "Gespräch, in dem wir unsere Abläufe verbessern"
    promise(albers, what=what, due_at=now() + HOUR, by=house.clara, at=now())
    assert "process_talk" not in rules(check(albers, words, house))
