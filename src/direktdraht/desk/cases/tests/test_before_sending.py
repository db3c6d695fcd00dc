"""What is to be looked at once before a letter leaves, and that it refuses nothing."""

import datetime as dt

import pytest
from django.test import Client

from direktdraht.cases.acting import promise
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, HeldAct
from direktdraht.cases.noting import note
from direktdraht.cases.taking_back import hold
from direktdraht.correspondence.models import Draft
from direktdraht.kit.clock import now
from tests.cast import People, reply_by_mail

pytestmark = pytest.mark.django_db
WORDS = "Sehr geehrter Herr Dr. Albers,\n\nes tut mir leid."
LATE_WORD = "Noch etwas: auch die Beamer flackern."


def open_sheet(client: Client, case: Case) -> dict[str, str]:
    """What the sheet posts, as it was when the page was opened."""
    composer = client.get(f"/cases/{case.pk}/").context["composer"]
    return {"text": WORDS, "seen": str(composer.seen)}


def looked_at(client: Client, case: Case, sheet: dict[str, str]) -> dict[str, object]:
    """The preview, and what its form posts."""
    assert client.post(f"/cases/{case.pk}/preview/", sheet).status_code == 303
    context = client.get(f"/cases/{case.pk}/preview/").context
    return {"fingerprint": context["fingerprint"], "looked": [look.key for look, _words in context["looks"]]}


def sentences(client: Client, case: Case) -> list[str]:
    return [look.sentence for look, _words in client.get(f"/cases/{case.pk}/preview/").context["looks"]]


def is_sent(client: Client, case: Case, form: dict[str, object]) -> bool:
    answer = client.post(f"/cases/{case.pk}/send/", form)
    assert answer.status_code == 303
    return HeldAct.objects.filter(case=case, act="answer").exists()


def test_where_nothing_came_in_nothing_is_in_the_way(clara: Client, albers: Case) -> None:
    form = looked_at(clara, albers, open_sheet(clara, albers))
    assert form["looked"] == []
    assert 'id="looks"' not in clara.get(f"/cases/{albers.pk}/preview/").content.decode()
    assert is_sent(clara, albers, form)


@pytest.mark.rule("S3.17")
def test_what_came_in_since_the_sheet_was_opened_is_shown_beside_the_letter(
    clara: Client, albers: Case
) -> None:
    sheet = open_sheet(clara, albers)
    reply_by_mail(albers, LATE_WORD, at=now())
    form = looked_at(clara, albers, sheet)
    page = clara.get(f"/cases/{albers.pk}/preview/").content.decode()
    assert LATE_WORD in page
    assert len(form["looked"]) == 1  # type: ignore[arg-type]
    assert is_sent(clara, albers, form)


@pytest.mark.rule("S3.17")
def test_what_came_in_after_the_look_holds_the_letter_once(clara: Client, albers: Case) -> None:
    form = looked_at(clara, albers, open_sheet(clara, albers))
    reply_by_mail(albers, LATE_WORD, at=now())
    assert not is_sent(clara, albers, form)
    assert Draft.objects.get(stream_id=albers.pk).text == WORDS
    assert is_sent(clara, albers, looked_at(clara, albers, open_sheet(clara, albers)))


def test_a_colleague_s_call_promise_and_letter_count_and_one_s_own_do_not(
    clara: Client, albers: Case, house: People
) -> None:
    sheet = open_sheet(clara, albers)
    friday = now() + dt.timedelta(days=2)
    promise(albers, what="Zwischenstand", due_at=friday, spoken=True, by=house.clara, at=now())
    looked_at(clara, albers, sheet)
    assert sentences(clara, albers) == []
    speak(albers, text="Er will keine Folien mehr.", incoming=True, by=house.miriam, at=now())
    promise(albers, what="Rückruf", due_at=friday, spoken=True, by=house.miriam, at=now())
    note(albers, text="Bitte freundlich bleiben.", by=house.miriam, at=now())
    hold(albers, "answer", {"words": "Guten Tag, hier Brandt."}, by=house.jonas, at=now())
    assert [sentence.split()[0] for sentence in sentences(clara, albers)] == ["Dr.", "Miriam", "Jonas"]
    page = clara.get(f"/cases/{albers.pk}/preview/").content.decode()
    assert "Er will keine Folien mehr." in page
    assert "Guten Tag, hier Brandt." in page


def test_what_was_shown_beside_the_letter_is_not_shown_again(clara: Client, albers: Case) -> None:
    sheet = open_sheet(clara, albers)
    reply_by_mail(albers, LATE_WORD, at=now())
    looked_at(clara, albers, sheet)
    albers.stream.refresh_from_db()
    page = clara.get(f"/cases/{albers.pk}/?seen={albers.stream.last_seq}")
    looked_at(clara, albers, {"text": WORDS, "seen": str(page.context["composer"].seen)})
    assert sentences(clara, albers) == []


def test_a_draft_of_yesterday_still_knows_what_it_had_seen(clara: Client, albers: Case) -> None:
    clara.post(f"/cases/{albers.pk}/draft/", open_sheet(clara, albers))
    reply_by_mail(albers, LATE_WORD, at=now())
    looked_at(clara, albers, open_sheet(clara, albers))
    assert len(sentences(clara, albers)) == 1


def test_the_same_sheet_kept_once_more_by_a_slow_browser_changes_nothing(clara: Client, albers: Case) -> None:
    sheet = open_sheet(clara, albers)
    form = looked_at(clara, albers, sheet)
    clara.post(f"/cases/{albers.pk}/draft/", sheet, headers={"HX-Request": "true"})
    assert is_sent(clara, albers, form)
