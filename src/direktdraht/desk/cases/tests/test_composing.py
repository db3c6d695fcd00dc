"""The answer: kept, looked at, sent, taken back."""

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from direktdraht.cases.models import Case, HeldAct
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.models import Draft, File, Message
from direktdraht.desk.cases.said_for_good import said_for_good
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from tests.cast import People

pytestmark = pytest.mark.django_db
WORDS = "Sehr geehrter Herr Dr. Albers,\n\nes tut mir leid. Die neue Fassung haben Sie morgen um 12 Uhr."


def letter(case: Case) -> list[OutgoingMail]:
    return list(OutgoingMail.objects.filter(stream=case.stream_id, kind=OutgoingMail.Kind.LETTER))


def preview(client: Client, case: Case, **fields: object) -> str:
    """Post the sheet as a browser without scripts does; the preview's text."""
    answer = client.post(f"/cases/{case.pk}/preview/", {"text": WORDS, "p0-what": "", **fields})
    assert answer.status_code == 303, answer.content.decode()[-3000:]
    return client.get(answer["Location"]).content.decode()


def send(client: Client, case: Case) -> None:
    """As the page does that shows the letter, with whatever there is to look at before it leaves."""
    shown = client.get(f"/cases/{case.pk}/preview/").context
    looked = [look.key for look, _words in shown["looks"]]
    answer = client.post(f"/cases/{case.pk}/send/", {"fingerprint": shown["fingerprint"], "looked": looked})
    assert answer.status_code == 303


def test_what_is_typed_is_kept_and_a_promise_in_it_taken(clara: Client, albers: Case) -> None:
    fields = {"text": WORDS, "take": "Die neue Fassung haben Sie morgen um 12 Uhr"}
    answer = clara.post(f"/cases/{albers.pk}/draft/", fields, headers={"HX-Request": "true"})
    region = answer.content.decode()
    assert "<html" not in region
    assert "Die neue Fassung haben Sie morgen um 12 Uhr" in region
    assert "12\xa0Uhr" in region
    assert "proof-again" in answer.headers["HX-Trigger-After-Settle"]
    assert Draft.objects.get(stream_id=albers.pk).text == WORDS
    assert WORDS.splitlines()[2] in clara.get(f"/cases/{albers.pk}/").content.decode()


def test_without_scripts_the_draft_is_kept_and_another_row_offered(clara: Client, albers: Case) -> None:
    fields = {"text": WORDS, "p0-what": "Rückruf", "p0-when": "morgen 9 Uhr"}
    answer = clara.post(f"/cases/{albers.pk}/draft/", fields)
    assert answer.status_code == 303
    page = clara.get(f"/cases/{albers.pk}/").content.decode()
    assert 'name="p1-what"' in page
    assert "Rückruf" in page


def test_the_whole_letter_is_shown_before_it_leaves(clara: Client, albers: Case) -> None:
    shown = preview(clara, albers, **{"p0-what": "Rückruf", "p0-when": "morgen 9 Uhr"})
    assert "es tut mir leid" in shown
    assert "Rückruf" in shown
    assert "Clara Vogt" in shown
    assert "0171 39200 11" in shown
    assert letter(albers) == []


@pytest.mark.rule("S4.8")
def test_a_time_in_the_words_becomes_a_commitment_without_a_line_of_its_own(
    clara: Client, albers: Case, later: Callable[[], int]
) -> None:
    preview(clara, albers, taken=["Die neue Fassung haben Sie morgen um 12 Uhr"])
    send(clara, albers)
    assert letter(albers) == []
    later()
    sent = letter(albers)[0]
    assert sent.text.count("Die neue Fassung haben Sie morgen um 12 Uhr") == 1
    tomorrow = said_for_good("morgen", now())  # "Die neue Fassung haben Sie am Montag um 12 Uhr"
    promised = f"Die neue Fassung haben Sie {tomorrow} um 12 Uhr"
    assert Commitment.objects.get(stream_id=albers.pk).what == promised, "tomorrow it is no longer tomorrow"
    assert not Draft.objects.filter(stream_id=albers.pk).exists()


def test_a_time_can_still_become_a_commitment_at_the_preview(clara: Client, albers: Case) -> None:
    preview(clara, albers)
    clara.post(f"/cases/{albers.pk}/preview/", {"also": "Die neue Fassung haben Sie morgen um 12 Uhr"})
    promises = [one for one, _after in clara.get(f"/cases/{albers.pk}/preview/").context["promises"]]
    assert [promise.in_text for promise in promises] == [True]


def test_ten_seconds_to_take_it_back_and_the_text_is_there_again(
    clara: Client, albers: Case, later: Callable[[], int]
) -> None:
    preview(clara, albers)
    send(clara, albers)
    held = HeldAct.objects.get(case=albers)
    answer = clara.post(f"/cases/{albers.pk}/held/{held.pk}/take-back/")
    assert answer["Location"].endswith("#answer")
    later()
    assert letter(albers) == []
    assert "es tut mir leid" in clara.get(f"/cases/{albers.pk}/").content.decode()


def test_too_late_to_take_it_back_says_so(clara: Client, albers: Case, later: Callable[[], int]) -> None:
    preview(clara, albers)
    send(clara, albers)
    later()
    held = HeldAct.objects.get(case=albers)
    clara.post(f"/cases/{albers.pk}/held/{held.pk}/take-back/")
    assert len(letter(albers)) == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"p0-what": "Rückruf", "p0-when": "bald"}, "bald"),
        ({"p0-what": "Rückruf"}, "p0-when"),
        ({"p0-what": "", "p0-when": "morgen 9 Uhr"}, "p0-what"),
        ({"p0-what": "Rückruf", "p0-day": "2020-01-01", "p0-time": "10:00"}, "field--wrong"),
    ],
)
def test_a_mistake_loses_nothing(clara: Client, albers: Case, fields: dict[str, str], words: str) -> None:
    answer = clara.post(f"/cases/{albers.pk}/preview/", {"text": WORDS, **fields})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "es tut mir leid" in page
    assert words in page
    assert "field--wrong" in page
    assert Draft.objects.get(stream_id=albers.pk).text == WORDS


def test_an_empty_letter_is_no_letter(clara: Client, albers: Case) -> None:
    greeting = clara.get(f"/cases/{albers.pk}/").context["composer"].form.initial["text"]
    for text in ("", greeting):
        answer = clara.post(f"/cases/{albers.pk}/preview/", {"text": text})
        assert answer.status_code == 422


def test_a_file_goes_along_and_is_for_nobody_before(
    clara: Client, albers: Case, later: Callable[[], int]
) -> None:
    shown = preview(clara, albers, uploads=SimpleUploadedFile("Fassung 2.pdf", b"%PDF", "application/pdf"))
    assert "Fassung 2.pdf" in shown
    file = File.objects.get(stream_id=albers.pk)
    assert not file.for_customer
    send(clara, albers)
    later()
    file.refresh_from_db()
    assert file.for_customer
    assert letter(albers)[0].attachments[0]["name"] == "Fassung 2.pdf"


def test_a_file_can_be_left_out_again(clara: Client, albers: Case) -> None:
    preview(clara, albers, uploads=SimpleUploadedFile("falsch.pdf", b"%PDF", "application/pdf"))
    assert "falsch.pdf" not in preview(clara, albers)


def test_an_empty_file_is_refused_with_its_sentence_and_the_words_stay(clara: Client, albers: Case) -> None:
    empty = SimpleUploadedFile("leer.pdf", b"", "application/pdf")
    answer = clara.post(f"/cases/{albers.pk}/preview/", {"text": WORDS, "uploads": empty})
    assert answer.status_code == 422
    assert "leer.pdf" in answer.content.decode()
    assert "es tut mir leid" in answer.content.decode()


def test_only_what_was_looked_at_is_sent(clara: Client, albers: Case) -> None:
    preview(clara, albers)
    answer = clara.post(f"/cases/{albers.pk}/send/", {"fingerprint": "another"})
    assert answer["Location"] == f"/cases/{albers.pk}/preview/"
    assert not HeldAct.objects.exists()


def test_typing_on_after_the_preview_asks_for_another_look(clara: Client, albers: Case) -> None:
    preview(clara, albers)
    clara.post(f"/cases/{albers.pk}/draft/", {"text": WORDS + " Und mehr."}, headers={"HX-Request": "true"})
    assert clara.get(f"/cases/{albers.pk}/preview/").status_code == 303


def test_a_letter_that_was_refused_after_all_is_offered_again(
    clara: Client, albers: Case, house: People, later: Callable[[], int]
) -> None:
    preview(clara, albers)
    send(clara, albers)
    Draft.objects.all().delete()
    Case.objects.filter(pk=albers.pk).update(closed_at=albers.opened_at, outcome="done")
    later()
    held = HeldAct.objects.get(case=albers)
    assert held.refused
    assert held.refused in clara.get(f"/cases/{albers.pk}/").content.decode()
    clara.post(f"/cases/{albers.pk}/held/{held.pk}/again/")
    clara.post(f"/cases/{albers.pk}/reopen/")
    assert "es tut mir leid" in clara.get(f"/cases/{albers.pk}/").content.decode()


def test_drafts_are_each_persons_own(clara: Client, jonas: Client, albers: Case) -> None:
    clara.post(f"/cases/{albers.pk}/draft/", {"text": "Nur meins"})
    assert "Nur meins" not in jonas.get(f"/cases/{albers.pk}/").content.decode()


def test_a_file_of_another_case_never_travels(clara: Client, albers: Case, tran: Case) -> None:
    preview(clara, albers, uploads=SimpleUploadedFile("geheim.pdf", b"%PDF", "application/pdf"))
    file = File.objects.get()
    assert "geheim.pdf" not in preview(clara, tran, file=str(file.pk))


def test_without_a_mail_address_the_sheet_says_to_call(clara: Client, albers: Case) -> None:
    contact = albers.complainant
    contact.email = ""
    contact.save()
    page = clara.get(f"/cases/{albers.pk}/").content.decode()
    assert "<textarea" not in page
    assert Message.objects.filter(stream_id=albers.pk, direction="out").count() == 0
