"""What the customer does on the page, and that nothing else than a POST does anything."""

from collections.abc import Callable

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from direktdraht.cases import acting, closing, confirming
from direktdraht.cases.models import Case
from direktdraht.correspondence.models import File, Message
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.portal.tests.scene import HOUR, again, answered, plain, promised, shown, url_of
from tests.cast import People


def test_they_write_and_are_thanked_on_the_same_page(albers: Case, customer: Client) -> None:
    url = url_of(albers)
    response = customer.post(f"{url}say/", {"say": "words", "text": "Folie 12 bitte auch."})
    assert response.status_code == 303
    assert response["Location"] == f"{url}?said=words#thanks"
    page = shown(customer, response["Location"])
    assert "Danke. Ihre Nachricht ist angekommen, Clara Vogt liest sie selbst." in page
    assert "Folie 12 bitte auch." in page
    notice = OutgoingMail.objects.filter(kind=OutgoingMail.Kind.NOTICE).first()
    assert notice is not None
    assert "Folie 12 bitte auch." in notice.text


def test_the_thanks_are_only_for_what_really_happened(albers: Case, customer: Client) -> None:
    for said in ("solved", "unsolved", "why"):
        assert "letter__thanks" not in shown(customer, f"{url_of(albers)}?said={said}")


def test_several_files_at_once(albers: Case, customer: Client) -> None:
    files = [
        SimpleUploadedFile("Plan.pdf", b"%PDF"),
        SimpleUploadedFile("Logo.svg", b"<svg/>", "image/svg+xml"),
    ]
    customer.post(f"{url_of(albers)}say/", {"say": "words", "text": "", "files": files})
    assert set(File.objects.filter(stream=albers.pk).values_list("name", flat=True)) == {
        "Plan.pdf",
        "Logo.svg",
    }
    page = shown(customer, url_of(albers))
    assert "Plan.pdf" in page
    assert "Logo.svg" in page


def test_the_limit_is_told_before_and_a_file_above_it_loses_no_words(
    albers: Case, customer: Client, settings: object
) -> None:
    settings.UPLOAD_LIMIT = 2_000_000  # type: ignore[attr-defined]
    assert "jede höchstens 2 MB groß" in shown(customer, url_of(albers))
    large = SimpleUploadedFile("Film.mp4", b"x" * 2_000_001)
    response = customer.post(
        f"{url_of(albers)}say/", {"say": "words", "text": "Sehen Sie selbst.", "files": [large]}
    )
    assert response.status_code == 422
    page = plain(response.content.decode())
    assert "ist zu groß" in page
    assert "Sehen Sie selbst.</textarea>" in page
    assert not Message.objects.filter(kind=Message.Kind.PAGE).exists()


def test_nothing_written_is_said_kindly(albers: Case, customer: Client) -> None:
    response = customer.post(f"{url_of(albers)}say/", {"say": "words", "text": "  \0 "})
    assert response.status_code == 422
    assert "Schreiben Sie bitte ein Wort" in response.content.decode()


def test_solved_closes_nothing_by_itself(albers: Case, customer: Client) -> None:
    customer.post(f"{url_of(albers)}say/", {"say": "solved"})
    case = again(albers)
    assert case.says_solved
    assert case.closed_at is None
    assert "Sie haben gesagt: Es ist gelöst." in shown(customer, url_of(albers))


def test_a_no_with_words_reaches_the_owner_once(albers: Case, customer: Client) -> None:
    answered(albers)
    before = OutgoingMail.objects.filter(kind=OutgoingMail.Kind.NOTICE).count()
    customer.post(f"{url_of(albers)}say/", {"say": "unsolved", "text": "Folie 12 fehlt noch."})
    notices = OutgoingMail.objects.filter(kind=OutgoingMail.Kind.NOTICE)
    assert notices.count() == before + 1
    newest = notices.order_by("-pk")[0]
    assert "Folie 12 fehlt noch." in newest.text
    assert "noch nicht gut" in newest.text
    assert again(albers).says_unsolved
    page = shown(customer, url_of(albers))
    assert "<h1>Sie sagen: Es ist noch nicht gut.</h1>" in page
    assert "Folie 12 fehlt noch." in page


@pytest.mark.rule("S2.20")
def test_asking_why_is_kept_and_asked_once(albers: Case, customer: Client) -> None:
    customer.post(f"{url_of(albers)}say/", {"say": "why", "text": "Wie konnte das passieren?"})
    assert again(albers).asked_why_at
    page = shown(customer, url_of(albers))
    assert "Sie haben gefragt, warum." in page
    assert 'value="why"' not in page


@pytest.mark.rule("S2.20")
def test_asking_why_opens_a_closed_case(albers: Case, house: People, customer: Client) -> None:
    answered(albers)
    confirming.note_spoken_yes(albers, by=house.clara, at=now())
    closing.close_case(again(albers), outcome=Case.Outcome.SOLVED, by=house.clara, at=now())
    customer.post(f"{url_of(albers)}say/", {"say": "why"})
    assert again(albers).is_open


@pytest.mark.rule("S4.15")
def test_not_done_opens_the_commitment_again(albers: Case, house: People, customer: Client) -> None:
    commitment = promised(albers, "Neue Fassung", due=5)
    acting.keep(albers, commitment, by=house.clara, at=now() - HOUR)
    response = customer.post(f"{url_of(albers)}not-done/", {"commitment": commitment.pk})
    assert response.status_code == 303
    commitment.refresh_from_db()
    assert commitment.is_open
    page = shown(customer, url_of(albers))
    assert "Sie haben gesagt: „Neue Fassung“ ist nicht erledigt." in page
    assert "promise--open" in page


def test_not_done_of_another_case_does_nothing(
    albers: Case, tran: Case, house: People, customer: Client
) -> None:
    theirs = promised(tran, "Ersatzgerät", due=5)
    acting.keep(tran, theirs, by=house.ferit, at=now() - HOUR)
    customer.post(f"{url_of(albers)}not-done/", {"commitment": theirs.pk})
    customer.post(f"{url_of(albers)}not-done/", {"commitment": "x' or 1"})
    theirs.refresh_from_db()
    assert theirs.kept_at
    assert again(albers).said_unsolved_at is None


def test_tapping_twice_says_it_once(albers: Case, customer: Client) -> None:
    for _time in range(2):
        customer.post(f"{url_of(albers)}say/", {"say": "words", "text": "Nur einmal."})
        customer.post(f"{url_of(albers)}say/", {"say": "unsolved"})
    assert Message.objects.filter(kind=Message.Kind.PAGE).count() == 1
    assert shown(customer, url_of(albers)).count("Sie haben gesagt: Es ist noch nicht gut.") == 1


def test_a_word_on_the_page_of_a_closed_case_opens_it(albers: Case, house: People, customer: Client) -> None:
    answered(albers)
    confirming.note_spoken_yes(albers, by=house.clara, at=now())
    closing.close_case(again(albers), outcome=Case.Outcome.SOLVED, by=house.clara, at=now())
    customer.post(f"{url_of(albers)}say/", {"say": "words", "text": "Doch noch etwas."})
    assert again(albers).is_open


def test_every_act_needs_the_token_of_its_own_form(albers: Case) -> None:
    scanner = Client(enforce_csrf_checks=True)
    for act, sent in (("say", {"say": "solved"}), ("not-done", {"commitment": 1}), ("renew", {})):
        assert scanner.post(f"{url_of(albers)}{act}/", sent).status_code == 403
    assert again(albers).said_solved_at is None


def _rows() -> dict[str, int]:
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


LOOKS: list[Callable[[Client, str], object]] = [
    lambda client, url: client.get(url),
    lambda client, url: client.head(url),
    lambda client, url: client.get(f"{url}?lang=en&said=solved"),
    lambda client, url: client.get(f"{url}now/"),
    lambda client, url: client.head(f"{url}now/"),
    lambda client, url: client.get(f"{url}until/"),
    lambda client, url: client.get(f"{url}say/"),
    lambda client, url: client.get(f"{url}not-done/?commitment=1"),
    lambda client, url: client.get(f"{url}renew/"),
    lambda client, url: client.options(url),
]


@pytest.mark.parametrize("look", LOOKS)
def test_whoever_only_looks_changes_nothing(
    look: Callable[[Client, str], object], albers: Case, customer: Client
) -> None:
    promised(albers, "Neue Fassung", due=5)
    url, before = url_of(albers), _rows()
    with CaptureQueriesContext(connection) as captured:
        look(customer, url)
    written = [
        q["sql"] for q in captured if q["sql"].lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE"))
    ]
    assert written == []
    assert _rows() == before
