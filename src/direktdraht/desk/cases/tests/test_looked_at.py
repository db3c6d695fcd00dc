"""Between the look at a letter and its sending: a sheet that arrives late or from elsewhere loses and hides nothing."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from direktdraht.cases.models import Case, HeldAct
from direktdraht.correspondence.models import Draft, PutAside
from direktdraht.desk.cases.said_for_good import said_for_good
from direktdraht.kit.clock import now

pytestmark = pytest.mark.django_db
PROMISE = "Die neue Fassung haben Sie morgen um 12 Uhr"
WORDS = f"Sehr geehrter Herr Dr. Albers,\n\nes tut mir leid. {PROMISE}."
ELSEWHERE = "Sehr geehrter Herr Dr. Albers,\n\nich rufe Sie gleich an."
ROW = {"p0-what": "Rückruf", "p0-when": "morgen 9 Uhr"}


def kept_as() -> str:
    return said_for_good(PROMISE, now())


def keep(client: Client, case: Case, **fields: object) -> None:
    """The sheet keeps itself, as the script does at a pause of the typing."""
    answer = client.post(f"/cases/{case.pk}/draft/", fields, headers={"HX-Request": "true"})
    assert answer.status_code == 200


def look(client: Client, case: Case, **fields: object) -> dict[str, object]:
    """What the form below the shown letter posts."""
    if fields:
        assert client.post(f"/cases/{case.pk}/preview/", fields).status_code == 303
    context = client.get(f"/cases/{case.pk}/preview/").context
    return {"fingerprint": context["fingerprint"], "looked": [one.key for one, _words in context["looks"]]}


def follow(client: Client, address: str, form: dict[str, object] | None = None) -> Any:
    """The page that an act leads to, as a browser goes there."""
    answer = client.get(address) if form is None else client.post(address, form)
    while answer.status_code == 303:
        answer = client.get(answer["Location"])
    return answer


def send(client: Client, case: Case, form: dict[str, object]) -> str:
    return str(follow(client, f"/cases/{case.pk}/send/", form).content.decode())


def held(case: Case) -> HeldAct | None:
    return HeldAct.objects.filter(case=case, act="answer").first()


def test_the_same_sheet_arriving_late_changes_nothing(clara: Client, albers: Case) -> None:
    sheet: dict[str, Any] = {"text": WORDS, "taken": [PROMISE], **ROW}
    form = look(clara, albers, **sheet)
    keep(clara, albers, **sheet)
    clara.post(f"/cases/{albers.pk}/check/", sheet)
    send(clara, albers, form)
    sent = held(albers)
    assert sent
    assert [one["what"] for one in sent.arguments["promises"]] == [kept_as(), "Rückruf"]


def test_a_late_sheet_knows_nothing_of_a_file_sent_along_and_does_not_lose_it(
    clara: Client, albers: Case
) -> None:
    file = SimpleUploadedFile("Fassung 2.pdf", b"%PDF", "application/pdf")
    form = look(clara, albers, text=WORDS, uploads=file)
    keep(clara, albers, text=WORDS)
    send(clara, albers, form)
    sent = held(albers)
    assert sent
    assert len(sent.arguments["files"]) == 1


def test_a_sheet_changed_elsewhere_is_shown_with_both_texts_before_anything_is_sent(
    clara: Client, albers: Case
) -> None:
    form = look(clara, albers, text=WORDS, taken=[PROMISE], **ROW)
    keep(clara, albers, text=ELSEWHERE)
    page = send(clara, albers, form)
    assert held(albers) is None
    assert "hat sich geändert" in page
    assert "Eine andere Fassung" in page
    assert "ich rufe Sie gleich an" in page
    assert "es tut mir leid" in page
    # One tap takes the first version again, with its commitments; then it leaves.
    answer = follow(clara, f"/cases/{albers.pk}/preview/", {"other": "1"})
    assert answer.context["other"] == ELSEWHERE
    send(clara, albers, look(clara, albers))
    sent = held(albers)
    assert sent
    assert sent.arguments["words"] == WORDS
    assert [one["what"] for one in sent.arguments["promises"]] == [kept_as(), "Rückruf"]


def test_an_unfinished_commitment_from_elsewhere_is_shown_on_the_sheet_with_both_texts(
    clara: Client, albers: Case
) -> None:
    form = look(clara, albers, text=WORDS)
    keep(clara, albers, **{"text": ELSEWHERE, "p0-what": "Rückruf", "p0-when": ""})
    page = send(clara, albers, form)
    assert held(albers) is None
    assert "Es wurde nichts gesendet" in page
    assert "ich rufe Sie gleich an" in page
    assert "es tut mir leid" in page
    # What is typed there goes on being kept when the other version is taken.
    sheet: dict[str, object] = {"text": ELSEWHERE + " Bis gleich.", "p0-what": "Rückruf", "other": "1"}
    answer = follow(clara, f"/cases/{albers.pk}/preview/", sheet)
    assert answer.context["other"] == ELSEWHERE + " Bis gleich."
    assert Draft.objects.get().text == WORDS


def test_whoever_writes_on_is_not_bothered_with_what_they_had(clara: Client, albers: Case) -> None:
    look(clara, albers, text=WORDS)
    keep(clara, albers, text=WORDS + " Und mehr.")
    look(clara, albers, text=WORDS + " Und mehr.")
    assert clara.get(f"/cases/{albers.pk}/preview/").context["other"] == ""


def test_a_letter_looked_at_again_after_it_changed_says_so(clara: Client, albers: Case) -> None:
    look(clara, albers, text=WORDS)
    keep(clara, albers, text=ELSEWHERE)
    answer = follow(clara, f"/cases/{albers.pk}/preview/")
    assert "Bitte sehen Sie ihn noch einmal an." in answer.content.decode()


def test_a_second_window_is_told_that_the_letter_has_been_sent(
    clara: Client, albers: Case, later: Callable[[], int]
) -> None:
    form = look(clara, albers, text=WORDS)
    send(clara, albers, form)
    send(clara, albers, form)
    assert HeldAct.objects.count() == 1
    later()
    page = send(clara, albers, form)
    assert "Ihr Entwurf liegt nicht mehr hier" in page
    assert HeldAct.objects.count() == 1


def test_a_sentence_that_waits_takes_its_promise_out_of_what_was_shown(clara: Client, albers: Case) -> None:
    """Without scripts the whole sheet comes along; what is put aside is promised by no letter."""
    sheet: dict[str, Any] = {"text": WORDS, "taken": [PROMISE]}
    look(clara, albers, **sheet)
    clara.post(f"/cases/{albers.pk}/aside/", {**sheet, "set_aside": PROMISE})
    assert "sehen Sie ihn noch einmal an" in follow(clara, f"/cases/{albers.pk}/preview/").content.decode()
    send(clara, albers, look(clara, albers, text=WORDS.replace(PROMISE, ""), taken=[PROMISE]))
    sent = held(albers)
    assert sent
    assert sent.arguments["promises"] == []


def test_a_sentence_that_comes_back_into_the_letter_is_looked_at(clara: Client, albers: Case) -> None:
    clara.post(f"/cases/{albers.pk}/aside/", {"sentence": "Woran es lag, sage ich Ihnen am Freitag."})
    form = look(clara, albers, text=WORDS)
    clara.post(f"/cases/{albers.pk}/aside/{PutAside.objects.get().pk}/into-letter/")
    page = send(clara, albers, form)
    assert held(albers) is None
    assert "Woran es lag" in page
