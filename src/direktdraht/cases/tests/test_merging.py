"""One matter that came in twice becomes one case, and can be two again."""

import datetime as dt
import uuid

import pytest

from direktdraht.cases.acting import do, keep, move, promise
from direktdraht.cases.acts import read_answer
from direktdraht.cases.calling import Jotted, open_from_call, save_sheet
from direktdraht.cases.cover_facts import facts_of
from direktdraht.cases.handover_words import written
from direktdraht.cases.hearing import hear_mail, hear_on_page, speak
from direktdraht.cases.known_of_case import known_of
from direktdraht.cases.merging import merge_case, split_case, which_stays
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.noting import note_key_date
from direktdraht.cases.owning import give_to
from direktdraht.cases.planning import finish, plan
from direktdraht.cases.read_along import streams_of
from direktdraht.cases.taking_back import hold
from direktdraht.cases.verifying import verify
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.commitments.planning import Step
from direktdraht.correspondence.addressing import reference
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.models import Draft, Message
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.intake.finding import find_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.ids import plus_address
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.reading import read_mail
from tests.cast import SERVICE, People, bankhaus_albers, complaint_by_mail, heard, raw_mail

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)
AGAIN = "Noch einmal: die Präsentation ist unbrauchbar, und die Beamer fehlen auch."


@pytest.fixture
def again(albers: Case, house: People) -> Case:
    """The same matter, written an hour ago to Ferit's desk; he has promised something and planned a step."""
    case = complaint_by_mail(bankhaus_albers(), AGAIN, subject="Präsentation", at=now() - HOUR)
    give_to(case, house.ferit, by=house.clara, at=now())
    promise(case, what="Zwei Beamer", due_at=now() + 5 * HOUR, spoken=True, by=house.ferit, at=now())
    do(case, Deed(what="Beamer bestellt", done_at=now()), by=house.ferit, at=now())
    plan(case, Step("Aufbau", now() + 6 * HOUR, house.ferit, True), by=house.ferit, at=now())
    note_key_date(case, what="Abbau", date=now() + 90 * HOUR, by=house.ferit, at=now())
    put_aside(case.pk, text="Wer liefert die Beamer?", by=house.ferit, at=now())
    return Case.objects.get(pk=case.pk)


def fresh(case: Case) -> Case:
    return Case.objects.select_related("customer").get(pk=case.pk)


def rows_of(case: Case) -> tuple[set[str], set[str], set[str]]:
    return (
        set(Commitment.objects.filter(stream=case.pk).values_list("what", flat=True)),
        set(Action.objects.filter(stream=case.pk).values_list("what", flat=True)),
        set(KeyDate.objects.filter(case=case).values_list("what", flat=True)),
    )


@pytest.mark.rule("S3.17")
def test_all_that_was_promised_planned_and_done_is_kept_with_both_texts(
    albers: Case, again: Case, house: People
) -> None:
    waits = albers.waits_since
    merge_case(again, albers, by=house.clara, at=now())
    albers, again = fresh(albers), fresh(again)
    promised, actions, dates = rows_of(albers)
    assert "Zwei Beamer" in promised
    assert {"Beamer bestellt", "Aufbau"} <= actions
    assert "Abbau" in dates
    assert albers.waits_since is None or albers.waits_since == waits
    assert streams_of(albers) == [albers.pk, again.pk]
    words = Message.objects.filter(stream__in=streams_of(albers), direction="in")
    assert {albers.verbatim.split()[0], "Noch"} <= {message.text.split()[0] for message in words}
    assert (again.outcome, again.is_open, again.merged_into) == ("merged", False, albers)
    assert albers.owner == house.clara
    assert albers.next_at is not None
    assert InformDuty.objects.filter(stream=again.pk).count() == 0
    assert verify() == []


@pytest.mark.rule("S3.17")
def test_whatever_reaches_the_other_lands_in_the_one_that_stays(
    albers: Case, again: Case, house: People
) -> None:
    merge_case(again, albers, by=house.clara, at=now())
    contact = bankhaus_albers()
    hear_mail(again, heard(contact, raw_mail(contact, "Danke.", subject="Re: Präsentation"), now()), at=now())
    hear_on_page(again, contact=contact, text="Und noch etwas.", files=[], at=now())
    speak(again, text="Er ist ruhiger.", incoming=True, by=house.ferit, at=now())
    late = Message.objects.filter(stream=albers.pk).values_list("text", flat=True)
    assert {"Danke.", "Und noch etwas.", "Er ist ruhiger."} <= set(late)
    assert not fresh(again).is_open
    assert fresh(albers).is_open
    assert verify() == []


def test_an_answer_to_a_mail_of_the_other_finds_the_one_that_stays(
    albers: Case, again: Case, house: People
) -> None:
    merge_case(again, albers, by=house.clara, at=now())
    ours = plus_address(SERVICE, reference(again.pk))
    reply = f"From: albers@b.test\nTo: {ours}\nSubject: Re: Präsentation\nMessage-ID: <1@b.test>\n\nJa."
    found = find_case(read_mail(reply.encode()), [])
    assert found is not None
    assert found.case.pk == albers.pk


def test_two_again_takes_back_what_came_along(albers: Case, again: Case, house: People) -> None:
    before = rows_of(albers), rows_of(again)
    merge_case(again, albers, by=house.clara, at=now())
    promise(albers, what="Rückruf", due_at=now() + HOUR, spoken=True, by=house.clara, at=now())
    split_case(again, by=house.clara, at=now())
    assert rows_of(again) == before[1]
    assert rows_of(albers) == ({*before[0][0], "Rückruf"}, *before[0][1:])
    assert fresh(again).is_open
    assert fresh(again).next_at is not None
    assert verify() == []
    with pytest.raises(Refused):
        split_case(again, by=house.clara, at=now())


def test_what_was_merged_twice_still_comes_apart(albers: Case, again: Case, house: People) -> None:
    third = complaint_by_mail(bankhaus_albers(), AGAIN, subject="Und noch einmal", at=now())
    promise(third, what="Drittes", due_at=now() + HOUR, spoken=True, by=house.clara, at=now())
    merge_case(third, again, by=house.clara, at=now())
    merge_case(again, albers, by=house.clara, at=now())
    assert {"Zwei Beamer", "Drittes"} <= rows_of(albers)[0]
    assert fresh(third).merged_into == albers
    split_case(third, by=house.clara, at=now())
    assert rows_of(third)[0] == {"Drittes"}
    assert "Zwei Beamer" in rows_of(albers)[0]


@pytest.mark.rule("S2.15")
def test_the_direct_line_stays_with_its_duty_to_answer(
    albers: Case, hagenbucher: Case, house: People
) -> None:
    Case.objects.filter(pk=hagenbucher.pk).update(customer=albers.customer, complainant=albers.complainant)
    goes, stays = which_stays(fresh(albers), fresh(hagenbucher))
    assert (goes, stays) == (albers, hagenbucher)
    with pytest.raises(Refused):
        merge_case(stays, goes, by=house.jonas, at=now())
    merge_case(goes, stays, by=house.jonas, at=now())
    assert fresh(hagenbucher).waits_since == min(albers.waits_since, hagenbucher.waits_since)  # type: ignore[type-var]


def test_only_one_customer_s_open_cases_and_nothing_that_is_about_to_leave(
    albers: Case, again: Case, tran: Case, house: People
) -> None:
    with pytest.raises(Refused):
        merge_case(tran, albers, by=house.clara, at=now())
    with pytest.raises(Refused):
        merge_case(albers, albers, by=house.clara, at=now())
    hold(again, "answer", {"words": "Guten Tag."}, by=house.ferit, at=now())
    with pytest.raises(Refused):
        merge_case(again, albers, by=house.clara, at=now())


def test_who_took_care_of_the_other_is_told_and_drafts_go_along(
    albers: Case, again: Case, house: People
) -> None:
    Draft.objects.create(stream_id=again.pk, person=house.ferit, text="Guten Tag", at=now())
    merge_case(again, albers, by=house.clara, at=now())
    told = OutgoingMail.objects.filter(
        to_address=house.ferit.email, stream=albers.stream_id, from_name="Clara Vogt"
    )
    assert told.count() == 1
    assert Draft.objects.get().stream_id == albers.pk


def test_what_came_along_goes_on_where_it_is_now(albers: Case, again: Case, house: People) -> None:
    merge_case(again, albers, by=house.clara, at=now())
    beamer = Commitment.objects.get(what="Zwei Beamer")
    move(albers, beamer, NewTime(now() + 9 * HOUR), spoken=True, by=house.clara, at=now())
    step = Action.objects.get(what="Aufbau")
    finish(albers, step, by=house.clara, at=now())
    assert verify() == []
    keep(albers, Commitment.objects.get(pk=beamer.pk), spoken=True, by=house.clara, at=now())
    assert verify() == []
    split_case(again, by=house.clara, at=now())
    assert verify() == []


def test_whoever_joins_in_reads_both_texts(albers: Case, again: Case, house: People) -> None:
    merge_case(again, albers, by=house.clara, at=now())
    albers = fresh(albers)
    facts = facts_of([albers], now())[albers.pk]
    assert facts.theirs
    assert facts.theirs.text.startswith("Noch einmal")
    said = written(albers, to=house.miriam, by=house.clara, at=now()).said
    assert said.count("Noch einmal") == 1
    assert "ist unbrauchbar. Die Bilder" in said


def test_what_was_told_on_the_phone_is_known_to_the_checker_of_words(albers: Case, house: People) -> None:
    jotted = Jotted("Die Leinwand ist zu klein.", contact=albers.complainant)
    told = open_from_call(
        save_sheet(uuid.uuid4(), jotted, by=house.clara, at=now()), by=house.clara, at=now()
    )
    merge_case(told, albers, by=house.clara, at=now())
    assert "Die Leinwand ist zu klein" in known_of(fresh(albers)).their_words


def test_a_file_on_a_sheet_that_goes_along_stays_on_it(albers: Case, again: Case, house: People) -> None:
    plan_of = {"name": "Plan.pdf", "content_type": "application/pdf", "content": b"%PDF-1.4"}
    file = add_file(again.pk, **plan_of, by_person=house.ferit, for_customer=True, at=now())
    Draft.objects.create(
        stream_id=again.pk, person=house.ferit, text="Anbei.", beside={"files": [file.pk]}, at=now()
    )
    merge_case(again, albers, by=house.clara, at=now())
    sheet = Draft.objects.get(stream_id=albers.pk, person=house.ferit)
    answer = read_answer(fresh(albers), {"words": sheet.text, "files": sheet.beside["files"]})
    assert answer.files == [file]
