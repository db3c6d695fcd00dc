"""Handover and merging in the browser: each page, each tap."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.test import Client

from direktdraht.cases.acting import promise
from direktdraht.cases.handover_reminding import climb_due
from direktdraht.cases.handovers import Handover
from direktdraht.cases.hearing import speak
from direktdraht.cases.leaving import deactivate_person
from direktdraht.cases.models import Case
from direktdraht.correspondence.links import link_for, token
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.absences import note_absence
from tests.cast import People, bankhaus_albers, complaint_by_mail

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)
AGAIN = "Noch einmal: die Präsentation ist unbrauchbar, die Bilder vom Umbau fehlen."


@pytest.fixture
def miriam(house: People) -> Client:
    client = Client()
    client.force_login(house.miriam)
    return client


@pytest.fixture
def known(albers: Case, house: People) -> Case:
    speak(albers, text="Er will die Bilder.", incoming=False, by=house.clara, at=now())
    promise(albers, what="Fassung 2", due_at=now() + 5 * HOUR, spoken=True, by=house.clara, at=now())
    return albers


@pytest.fixture
def again(albers: Case) -> Case:
    return complaint_by_mail(bankhaus_albers(), AGAIN, subject="Präsentation", at=now() - HOUR)


def owner_of(case: Case) -> str:
    return Case.objects.select_related("owner").get(pk=case.pk).owner.given_name


def lay_before(client: Client, case: Case, to: People, **changes: str) -> Handover:
    """From the owner's page to the handover, as it was made ready."""
    answer = client.post(f"/cases/{case.pk}/owner/", {"person": to.miriam.pk})
    form = client.get(answer["Location"]).context["form"]
    assert client.post(answer["Location"], {**form.initial, **changes}).status_code == 303
    return Handover.objects.get()


def test_who_is_away_confirms_nothing_and_that_is_said_before(
    clara: Client, known: Case, house: People
) -> None:
    away = {"starts_at": now() - HOUR, "ends_at": now() + 100 * HOUR, "deputy": house.oliver}
    note_absence(house.miriam, **away, by=house.miriam, at=now())  # type: ignore[arg-type]
    page = clara.get(f"/cases/{known.pk}/hand-over/{house.miriam.pk}/").content.decode()
    assert "nicht da, und niemand sonst kann es bestätigen." in page
    lay_before(clara, known, house)
    assert "niemand sonst kann es bestätigen" in clara.get(f"/cases/{known.pk}/").content.decode()


@pytest.mark.rule("S1.23")
def test_silence_stands_on_the_day_of_whoever_was_told_of_it(
    clara: Client, known: Case, house: People
) -> None:
    ferit = Client()
    ferit.force_login(house.ferit)
    lay_before(clara, known, house)
    assert "Übergaben" not in clara.get("/").content.decode()
    at = now()
    for _person in (house.miriam, house.clara, house.ferit):
        at += 100 * HOUR
        assert climb_due(at=at) == 1
    for client in (clara, ferit):
        assert "noch kein Wort" in client.get("/").content.decode()
    page = ferit.get(f"/cases/{known.pk}/").content.decode()
    assert "Daran erinnert: Miriam Schulte, Clara Vogt und Ferit Aydın." in page
    assert house.miriam.phone in page


@pytest.mark.rule("S1.23")
def test_read_confirmed_told_and_only_then_in_effect(
    clara: Client, miriam: Client, known: Case, house: People, later: Callable[[], int]
) -> None:
    handover = lay_before(clara, known, house)
    assert "Miriam Schulte" in clara.get(f"/cases/{known.pk}/").content.decode()
    assert "Übergaben" in miriam.get("/").content.decode()
    page = miriam.get(f"/cases/{known.pk}/").content.decode()
    assert "Gelesen, ich übernehme" in page
    assert "Fassung 2" in page
    miriam.post(f"/cases/{known.pk}/handovers/{handover.pk}/accept/")
    later()
    letter = OutgoingMail.objects.get(kind="letter", stream=known.stream_id)
    assert (letter.from_name, owner_of(known)) == ("Clara Vogt", "Clara")
    assert "weiß es" in clara.get(f"/cases/{known.pk}/").content.decode()
    clara.post(f"/cases/{known.pk}/handovers/{handover.pk}/told/")
    assert owner_of(known) == "Miriam"


def test_no_is_an_answer_and_withdrawing_leaves_all_as_it_was(
    clara: Client, miriam: Client, known: Case, house: People
) -> None:
    first = lay_before(clara, known, house)
    clara.post(f"/cases/{known.pk}/handovers/{first.pk}/accept/")
    miriam.post(f"/cases/{known.pk}/handovers/{first.pk}/decline/", {"why": "Ab morgen im Urlaub."})
    assert "Ab morgen im Urlaub." in clara.get(f"/cases/{known.pk}/").content.decode()
    Handover.objects.update(declined_at=None)
    clara.post(f"/cases/{known.pk}/handovers/{first.pk}/withdraw/")
    assert not Handover.objects.running().exists()
    assert owner_of(known) == "Clara"


def test_by_voice_no_letter_leaves(
    clara: Client, miriam: Client, known: Case, house: People, later: Callable[[], int]
) -> None:
    handover = lay_before(clara, known, house, by_voice="on")
    miriam.post(f"/cases/{known.pk}/handovers/{handover.pk}/accept/")
    later()
    assert not OutgoingMail.objects.filter(kind="letter", stream=known.stream_id).exists()
    assert "Übergaben" in clara.get("/").content.decode()
    clara.post(f"/cases/{known.pk}/handovers/{handover.pk}/told/")
    assert owner_of(known) == "Miriam"


@pytest.mark.rule("S1.23")
def test_where_the_receiver_leaves_the_giver_sees_it_and_the_customer_reads_nothing(
    clara: Client, miriam: Client, known: Case, house: People, later: Callable[[], int]
) -> None:
    handover = lay_before(clara, known, house)
    miriam.post(f"/cases/{known.pk}/handovers/{handover.pk}/accept/")
    later()
    deactivate_person(house.miriam, by=house.oliver, at=now())
    day = clara.get("/").content.decode()
    assert "Miriam Schulte arbeitet nicht mehr hier. Clara Vogt behält den Fall" in day
    assert "Miriam Schulte arbeitet nicht mehr hier" in clara.get(f"/cases/{known.pk}/").content.decode()
    their_page = Client().get(
        f"/k/{token(link_for(known.stream_id, known.complainant, at=now()))}", follow=True
    )
    assert "Miriam Schulte" not in their_page.content.decode()
    clara.post(f"/cases/{known.pk}/handovers/{handover.pk}/withdraw/")
    assert "Miriam Schulte" not in clara.get("/").content.decode()
    assert owner_of(known) == "Clara"


def test_whoever_takes_it_over_reads_it_first(
    miriam: Client, known: Case, house: People, later: Callable[[], int]
) -> None:
    answer = miriam.post(f"/cases/{known.pk}/owner/", {"person": house.miriam.pk})
    form = miriam.get(answer["Location"]).context["form"]
    miriam.post(answer["Location"], form.initial)
    assert not Handover.objects.exists()
    later()
    letter = OutgoingMail.objects.get(kind="letter", stream=known.stream_id)
    assert letter.from_name == "Miriam Schulte"
    assert owner_of(known) == "Clara"


def test_a_handover_to_nobody_or_to_the_owner_is_no_page(clara: Client, known: Case, house: People) -> None:
    for pk in (4711, house.clara.pk):
        assert clara.get(f"/cases/{known.pk}/hand-over/{pk}/").status_code == 404
    assert clara.post(f"/cases/{known.pk}/handovers/4711/accept/").status_code == 404


@pytest.mark.rule("S3.17")
def test_the_same_matter_is_proposed_read_together_and_made_one(
    clara: Client, albers: Case, again: Case, later: Callable[[], int]
) -> None:
    page = clara.get(f"/cases/{again.pk}/").content.decode()
    assert f"/cases/{again.pk}/merge/{albers.pk}/" in page
    both = clara.get(f"/cases/{again.pk}/merge/{albers.pk}/")
    assert AGAIN in both.content.decode()
    assert "unbrauchbar. Die Bilder" in both.content.decode()
    clara.post(f"/cases/{again.pk}/merge/{albers.pk}/")
    assert Case.objects.get(pk=again.pk).is_open
    later()
    assert clara.get(f"/cases/{again.pk}/")["Location"] == f"/cases/{albers.pk}/"
    assert clara.get(f"/cases/{again.pk}/fresh/")["HX-Redirect"] == f"/cases/{albers.pk}/"
    page = clara.get(f"/cases/{albers.pk}/").content.decode()
    assert AGAIN in page
    assert "Fassung 1 mit Anmerkungen.pdf" in page
    assert "merge/" not in page
    clara.post(f"/cases/{albers.pk}/split/{again.pk}/")
    assert Case.objects.get(pk=again.pk).is_open


@pytest.mark.rule("S3.17")
def test_the_customer_has_one_page_by_either_link(
    clara: Client, albers: Case, again: Case, later: Callable[[], int]
) -> None:
    links = [f"/k/{token(link_for(case.pk, case.complainant, at=now()))}/" for case in (albers, again)]
    assert AGAIN not in Client().get(links[0]).content.decode()
    clara.post(f"/cases/{again.pk}/merge/{albers.pk}/")
    later()
    for link in links:
        page = Client().get(link).content.decode()
        assert AGAIN in page
        assert "sechshundert Leute" in page
    Client().post(f"{links[1]}say/", {"text": "Und die Beamer?"})
    assert "Und die Beamer?" in clara.get(f"/cases/{albers.pk}/").content.decode()


def test_what_is_another_matter_is_not_proposed(clara: Client, albers: Case, tran: Case) -> None:
    other = complaint_by_mail(
        bankhaus_albers(), "Die Rechnung vom Juni stimmt nicht.", subject="Rechnung", at=now()
    )
    assert "/merge/" not in clara.get(f"/cases/{other.pk}/").content.decode()
    assert clara.get(f"/cases/{albers.pk}/merge/{tran.pk}/").status_code == 404
    assert clara.get(f"/cases/{albers.pk}/merge/{albers.pk}/").status_code == 404
