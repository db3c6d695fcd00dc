"""„Alles stehen und liegen lassen“: the other duties go to a colleague and come back by themselves."""

import datetime as dt

import pytest

from direktdraht.cases.acting import promise, tell_by_voice
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.covering import who_acts
from direktdraht.cases.covers import Cover
from direktdraht.cases.duties import duties_of
from direktdraht.cases.hearing import hear_on_page
from direktdraht.cases.leaving_everything import end_cover, leave_everything, next_morning
from direktdraht.cases.models import Case
from direktdraht.cases.owning import give_to
from direktdraht.cases.planning import plan
from direktdraht.commitments.planning import Step
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Absence
from direktdraht.timeline.models import Audience, Entry
from tests.cast import People, albers_case
from tests.record import fresh

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def tran_of_clara(house: People, tran: Case) -> Case:
    """Clara's too: asked something, and promised a call today."""
    give_to(tran, house.clara, by=house.ferit, at=now())
    answer_customer(
        Case.objects.get(pk=tran.pk),
        Answer("Guten Tag, Frau Tran,\n\nbei welchem Bild flackert er? Ich rufe an."),
        by=house.clara,
        at=now(),
    )
    promise(tran, what="Rückruf", due_at=now() + 2 * HOUR, by=house.clara, at=now())
    return Case.objects.get(pk=tran.pk)


def mail_to_miriam() -> str:
    return OutgoingMail.objects.get(to_address="miriam.schulte@brandt.test", stream=None).text


@pytest.mark.rule("S0.30")
def test_everything_but_the_one_case_goes_to_the_colleague_and_comes_back(
    house: People, albers: Case, tran_of_clara: Case
) -> None:
    until = now() + 12 * HOUR
    cover = leave_everything(house.clara, to=house.miriam, until=until, because_of=albers, at=now())
    assert [duty.case for duty in cover.duties.all()] == [tran_of_clara]
    assert Case.objects.get(pk=tran_of_clara.pk).owner == house.clara
    assert duties_of(house.clara, until=until, at=now(), but=albers.pk) == []
    assert [duty.case for duty in duties_of(house.clara, until=until, at=until, but=albers.pk)] == [
        tran_of_clara
    ]


@pytest.mark.rule("S0.30")
def test_the_colleague_gets_one_mail_with_which_nothing_is_asked_twice(
    house: People, albers: Case, tran_of_clara: Case
) -> None:
    leave_everything(house.clara, to=house.miriam, until=now() + 12 * HOUR, because_of=albers, at=now())
    text = mail_to_miriam()
    assert "Mai Tran, Hotel Löwen" in text
    assert "tel:017604069012" in text
    assert "Rückruf" in text
    assert "> bei welchem Bild flackert er?" in text
    assert "> der Beamer aus der letzten Lieferung flackert." in text
    assert f"/cases/{tran_of_clara.pk}/" in text
    assert "unbrauchbar" not in text, "the case she stays with is hers"


@pytest.mark.rule("S0.30")
def test_steps_that_are_planned_for_today_go_along_in_whosever_case(
    house: People, albers: Case, tran_of_clara: Case, hagenbucher: Case
) -> None:
    soon, later = now() + 3 * HOUR, now() + 90 * HOUR
    for case, what, planned_at in (
        (tran_of_clara, "Lampe prüfen", soon),
        (hagenbucher, "Ersatzgerät einpacken", soon),
        (hagenbucher, "Gerät zurückholen", later),
        (albers, "Folien lesen", soon),
    ):
        step = Step(what, planned_at, house.clara)
        plan(case, step, by=house.clara, at=now())
    tell_by_voice(tran_of_clara, by=house.clara, at=now())
    Case.objects.filter(pk=tran_of_clara.pk).update(next_at=later)
    until = now() + 12 * HOUR
    cover = leave_everything(house.clara, to=house.miriam, until=until, because_of=albers, at=now())
    given = [(duty.case_id, duty.step and duty.step.what) for duty in cover.duties.order_by("case_id")]
    assert given == [(tran_of_clara.pk, None), (hagenbucher.pk, "Ersatzgerät einpacken")]
    assert who_acts(hagenbucher, now()) == house.jonas, "his case is nobody else's for that"
    text = mail_to_miriam()
    assert "Zu tun: Lampe prüfen, bis" in text
    assert "Zu tun: Ersatzgerät einpacken, bis" in text
    assert "Gerät zurückholen" not in text
    assert duties_of(house.clara, until=until, at=now(), but=albers.pk) == []
    assert len(duties_of(house.clara, until=until, at=until, but=albers.pk)) == 2, "back by themselves"


@pytest.mark.rule("S0.9")
def test_each_timeline_says_so_among_ourselves(house: People, albers: Case, tran_of_clara: Case) -> None:
    cover = leave_everything(house.clara, to=house.miriam, until=now() + 12 * HOUR, at=now())
    end_cover(cover, by=house.clara, at=now())
    entries = Entry.objects.filter(stream=tran_of_clara.pk, kind__startswith="cover.")
    assert [(entry.kind, entry.audience) for entry in entries] == [
        ("cover.began", Audience.STAFF),
        ("cover.ended", Audience.STAFF),
    ]


def test_what_they_promised_in_a_case_of_another_is_a_duty_too(
    house: People, hagenbucher: Case, albers: Case
) -> None:
    given = promise(hagenbucher, what="Gerät prüfen", due_at=now() + HOUR, by=house.clara, at=now())
    promise(hagenbucher, what="Später", due_at=now() + 90 * HOUR, by=house.clara, at=now())
    (duty,) = duties_of(house.clara, until=now() + 5 * HOUR, at=now(), but=albers.pk)
    assert (duty.case, duty.is_own, duty.commitments) == (hagenbucher, False, [given])


def test_a_single_one_comes_back_and_the_other_stays(
    house: People, albers: Case, tran_of_clara: Case
) -> None:
    cover = leave_everything(house.clara, to=house.miriam, until=now() + 12 * HOUR, at=now())
    end_cover(cover, by=house.clara, at=now(), case=albers)
    assert [duty.case for duty in cover.duties.filter(taken_back_at=None)] == [tran_of_clara]
    assert Cover.objects.get().is_running(now() + HOUR)
    end_cover(cover, by=house.clara, at=now(), case=tran_of_clara)
    assert not Cover.objects.get().is_running(now())
    end_cover(cover, by=house.clara, at=now())
    back = OutgoingMail.objects.filter(subject="Wieder bei Clara Vogt")
    assert [mail.to_address for mail in back] == ["miriam.schulte@brandt.test"] * 2


def test_only_some_may_go(house: People, albers: Case, tran_of_clara: Case) -> None:
    cover = leave_everything(
        house.clara, to=house.miriam, until=now() + 12 * HOUR, only={tran_of_clara.pk}, at=now()
    )
    assert [duty.case for duty in cover.duties.filter(taken_back_at=None)] == [tran_of_clara]


def test_what_lies_with_one_colleague_is_not_given_to_the_next(
    house: People, albers: Case, tran_of_clara: Case
) -> None:
    leave_everything(house.clara, to=house.miriam, until=now() + 12 * HOUR, at=now())
    with pytest.raises(Refused, match="nichts"):
        leave_everything(house.clara, to=house.petra, until=now() + 12 * HOUR, at=now())


def test_it_is_refused_with_a_reason(house: People, albers: Case) -> None:
    Absence.objects.create(person=house.miriam, starts_at=now() - HOUR, ends_at=now() + HOUR)
    for to, until, why in (
        (house.clara, now() + HOUR, "jemand anderen"),
        (house.miriam, now() + HOUR, "nicht da"),
        (house.petra, now() - HOUR, "vorbei"),
        (house.petra, now() + 200 * HOUR, "Abwesenheit"),
    ):
        with pytest.raises(Refused, match=why):
            leave_everything(house.clara, to=to, until=until, at=now())
    assert not Cover.objects.exists()


def test_a_third_person_does_not_end_it_but_a_manager_does(
    house: People, albers: Case, tran_of_clara: Case
) -> None:
    cover = leave_everything(house.clara, to=house.miriam, until=now() + 12 * HOUR, at=now())
    with pytest.raises(Refused):
        end_cover(cover, by=house.petra, at=now())
    end_cover(cover, by=house.ferit, at=now())
    assert not Cover.objects.get().is_running(now())


def test_it_ends_when_their_next_day_of_work_begins(house: People) -> None:
    friday = dt.datetime(2026, 11, 20, 15, tzinfo=dt.UTC)
    assert next_morning(house.clara, friday) == dt.datetime(2026, 11, 23, 7, tzinfo=dt.UTC)


def test_the_news_of_what_the_colleague_did_are_in_the_colleagues_name(
    house: People, tran_of_clara: Case
) -> None:
    leave_everything(house.clara, to=house.miriam, until=now() + 12 * HOUR, at=now())
    tell_by_voice(tran_of_clara, by=house.miriam, at=now())
    told = Entry.objects.filter(stream=tran_of_clara.pk, kind="duty.told_by_voice").last()
    assert told
    assert told.by_person == house.miriam


def told_since(case: Case, at: dt.datetime) -> set[str]:
    """Who got a notice about this case, by given name."""
    mails = OutgoingMail.objects.filter(stream_id=case.pk, due_at__gte=at, kind=OutgoingMail.Kind.NOTICE)
    return {name.split()[0] for name in mails.values_list("to_name", flat=True)}


@pytest.mark.rule("S0.30")
def test_what_comes_in_meanwhile_reaches_the_colleague_too(
    house: People, albers: Case, tran_of_clara: Case
) -> None:
    at, until = now(), now() + 12 * HOUR
    leave_everything(house.clara, to=house.miriam, until=until, because_of=albers, at=at)
    later = at + HOUR
    new = albers_case(later)
    assert new.owner == house.clara
    assert told_since(new, later) == {"Clara", "Miriam"}
    assert who_acts(new, later) == house.miriam
    assert who_acts(new, until) == house.clara, "it comes back with the rest"
    customer = albers.complainant
    hear_on_page(fresh(new), contact=customer, text="Und noch etwas.", files=[], at=later + HOUR)
    assert told_since(new, later + HOUR) == {"Miriam"}
    hear_on_page(fresh(albers), contact=customer, text="Sind Sie da?", files=[], at=later + HOUR)
    assert told_since(albers, later + HOUR) == {"Clara"}, "the one for which she dropped the rest"


@pytest.mark.rule("S0.30")
def test_what_they_keep_stays_theirs_whatever_comes_in(
    house: People, albers: Case, tran_of_clara: Case
) -> None:
    kept = albers_case(now())
    at = now()
    leave_everything(
        house.clara, to=house.miriam, until=at + 12 * HOUR, because_of=albers, only=[tran_of_clara.pk], at=at
    )
    hear_on_page(fresh(kept), contact=kept.complainant, text="Hallo?", files=[], at=at + HOUR)
    assert told_since(kept, at + HOUR) == {"Clara"}
    assert who_acts(kept, at + HOUR) == house.clara
