"""Who is writing, and drafts that go to whoever takes care."""

import datetime as dt

import pytest
from django.test import Client

from direktdraht.cases.models import Case, HeldAct
from direktdraht.correspondence.models import Draft
from direktdraht.kit.clock import now
from direktdraht.timeline.models import Audience, Entry
from tests.cast import People

pytestmark = pytest.mark.django_db
WORDS = "Sehr geehrter Herr Dr. Albers,\n\nes tut mir leid, so war die Fassung nicht brauchbar."
WRITES = "Miriam Schulte schreibt gerade"


@pytest.fixture
def miriam(house: People) -> Client:
    client = Client()
    client.force_login(house.miriam)
    return client


def page_of(client: Client, case: Case) -> str:
    return client.get(f"/cases/{case.pk}/").content.decode()


def give_to_owner(client: Client, case: Case, text: str = WORDS) -> Draft:
    """As the first button of a sheet does that is not the owner's."""
    assert client.post(f"/cases/{case.pk}/offer/", {"text": text, "p0-what": ""}).status_code == 303
    return Draft.objects.get(stream_id=case.pk, person__given_name="Miriam")


@pytest.mark.rule("S3.17")
def test_others_see_who_is_writing_and_for_a_moment_only(clara: Client, miriam: Client, albers: Case) -> None:
    assert WRITES not in page_of(clara, albers)
    miriam.post(f"/cases/{albers.pk}/draft/", {"text": WORDS})
    assert WRITES in page_of(clara, albers)
    assert "schreibt gerade" not in page_of(miriam, albers)
    Draft.objects.update(at=now() - dt.timedelta(minutes=2))
    assert WRITES not in page_of(clara, albers)


def test_the_page_that_lies_open_hears_of_it(clara: Client, miriam: Client, albers: Case) -> None:
    version = clara.get(f"/cases/{albers.pk}/").context["version"]
    fresh = f"/cases/{albers.pk}/fresh/?version={version}"
    assert clara.get(fresh).status_code == 204
    miriam.post(f"/cases/{albers.pk}/draft/", {"text": WORDS})
    assert WRITES in clara.get(fresh).content.decode()


@pytest.mark.rule("S0.21")
def test_who_looks_is_nobody_s_business(clara: Client, miriam: Client, albers: Case) -> None:
    entries = Entry.objects.count()
    page_of(miriam, albers)
    assert "Miriam" not in clara.get(f"/cases/{albers.pk}/").content.decode().split("<select")[0]
    miriam.post(f"/cases/{albers.pk}/draft/", {"text": WORDS})
    assert Entry.objects.count() == entries


@pytest.mark.rule("S3.17")
def test_a_draft_goes_to_whoever_takes_care(
    clara: Client, miriam: Client, albers: Case, house: People
) -> None:
    sheet = page_of(miriam, albers)
    assert sheet.index("An Clara Vogt geben") < sheet.index("Ansehen, wie es ankommt")
    draft = give_to_owner(miriam, albers)
    assert "Ihr Entwurf liegt bei Clara Vogt" in page_of(miriam, albers)
    assert WORDS.splitlines()[2] in page_of(clara, albers)
    assert WORDS.splitlines()[2] in clara.get("/").content.decode()
    entry = Entry.objects.get(kind="draft.offered")
    assert (entry.audience, entry.data["person"]) == (Audience.STAFF, "Clara Vogt")
    clara.post(f"/cases/{albers.pk}/offers/{draft.pk}/take-up/")
    assert [(one.person, one.text) for one in Draft.objects.all()] == [(house.clara, WORDS)]
    assert not HeldAct.objects.exists()
    assert WORDS.splitlines()[2] not in clara.get("/").content.decode()


def test_what_stands_on_the_owner_s_sheet_stays_there(clara: Client, miriam: Client, albers: Case) -> None:
    draft = give_to_owner(miriam, albers)
    sheet = {"text": "Es tut mir leid.", "p0-what": "Rückruf", "p0-when": "morgen 9 Uhr"}
    clara.post(f"/cases/{albers.pk}/offers/{draft.pk}/take-up/", sheet)
    kept = Draft.objects.get()
    assert kept.text == f"Es tut mir leid.\n\n{WORDS}"
    greeting, _gap, rest = WORDS.partition("\n\n")
    draft = give_to_owner(miriam, albers)
    clara.post(f"/cases/{albers.pk}/offers/{draft.pk}/take-up/", {"text": greeting, "p0-what": ""})
    assert Draft.objects.get().text == f"{greeting}\n\n{rest}"
    assert kept.beside["rows"][0]["what"] == "Rückruf"


def test_it_can_be_given_back_and_fetched_back(clara: Client, miriam: Client, albers: Case) -> None:
    draft = give_to_owner(miriam, albers)
    clara.post(f"/cases/{albers.pk}/offers/{draft.pk}/give-back/")
    assert WORDS.splitlines()[2] in page_of(miriam, albers)
    assert 'name="text"' in page_of(miriam, albers)
    give_to_owner(miriam, albers)
    miriam.post(f"/cases/{albers.pk}/offer/fetch-back/")
    clara.post(f"/cases/{albers.pk}/offers/{draft.pk}/take-up/")
    assert Draft.objects.get().person.given_name == "Miriam"


def test_an_empty_sheet_and_one_s_own_case_have_nothing_to_give(
    clara: Client, miriam: Client, albers: Case
) -> None:
    greeting = miriam.get(f"/cases/{albers.pk}/").context["composer"].form.initial["text"]
    for client, text in ((miriam, greeting), (miriam, ""), (clara, WORDS)):
        client.post(f"/cases/{albers.pk}/offer/", {"text": text})
    assert not Draft.objects.filter(offered_at__isnull=False).exists()


def test_a_second_voice_is_held_for_one_look_and_then_goes(miriam: Client, albers: Case) -> None:
    miriam.post(f"/cases/{albers.pk}/preview/", {"text": WORDS})
    preview = miriam.get(f"/cases/{albers.pk}/preview/")
    assert [look.kind for look, _words in preview.context["looks"]] == ["voice"]
    form = {"fingerprint": preview.context["fingerprint"]}
    miriam.post(f"/cases/{albers.pk}/send/", form)
    assert not HeldAct.objects.exists()
    looked = [look.key for look, _words in preview.context["looks"]]
    miriam.post(f"/cases/{albers.pk}/send/", form | {"looked": looked})
    assert HeldAct.objects.get().act == "answer"
