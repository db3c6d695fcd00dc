"""Mail without a case, mail put away, mail that has not left."""

import pytest
from django.test import Client
from django.urls import reverse

from direktdraht.cases.models import Case
from direktdraht.desk.house.tests.cast import NO_SENDER, Cast, arrive, as_person, cast, page
from direktdraht.mail.models import IncomingMail, OutgoingMail

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> Cast:
    return cast()


def test_the_outbox_never_shows_a_link(client: Client, scene: Cast) -> None:
    shown = page(as_person(client, scene.oliver), reverse("outgoing_mail", args=[scene.invitation.pk]))
    assert "[link to choose a password]" in shown
    assert "{password" not in shown
    OutgoingMail.objects.filter(pk=scene.invitation.pk).update(
        text="Your page: {page:12.abcdefghijklmnopqrstuvwx}"
    )
    shown = page(client, reverse("outgoing_mail", args=[scene.invitation.pk]))
    assert "[link to the customer’s page]" in shown
    assert "/k/" not in shown


def test_a_mail_without_a_case_becomes_one(client: Client, scene: Cast) -> None:
    as_person(client, scene.ferit)
    nobody = arrive(NO_SENDER)
    assert "Make a case of it" not in page(client, reverse("mail_page", args=[nobody.pk]))
    quoting = f"From: lager@spedition.example\r\nSubject: Palette\r\n\r\nIhr Fall {_a_case().reference}\r\n"
    incoming = arrive(quoting.encode())
    assert "Palette" in page(client, "/mail/")
    assert "It may belong to" in page(client, reverse("mail_page", args=[incoming.pk]))
    answer = client.post(reverse("mail_make_case", args=[incoming.pk]))
    stream = IncomingMail.objects.get(pk=incoming.pk).stream_id
    assert stream is not None
    assert answer.headers["Location"] == reverse("case", args=[stream])
    assert "Palette" not in page(client, "/mail/")
    again = client.post(reverse("mail_make_case", args=[incoming.pk]))
    assert again.headers["Location"] == reverse("mail_page", args=[incoming.pk])


def test_mail_of_machines_says_why_it_is_taken_for_that(client: Client, scene: Cast) -> None:
    words = "From: news@laut.example\r\nSubject: Angebote\r\nAuto-Submitted: auto-generated\r\n\r\nHallo.\r\n"
    arrive(words.encode())
    shown = page(as_person(client, scene.ferit), "/mail/?from=machines")
    assert "Auto-Submitted: auto-generated" in shown


def test_one_of_us_is_never_made_a_customer(client: Client, scene: Cast) -> None:
    as_person(client, scene.ferit)
    assert "Anruf von Frau Renz" in page(client, "/mail/")
    client.post(reverse("mail_make_case", args=[scene.incoming.pk]))
    assert IncomingMail.objects.get(pk=scene.incoming.pk).stream_id is None
    assert "Take the complaint down instead" in page(client, reverse("mail_page", args=[scene.incoming.pk]))


def _a_case() -> Case:
    return Case.objects.latest("pk")


def test_the_original_comes_out_byte_for_byte(client: Client, scene: Cast) -> None:
    answer = as_person(client, scene.clara).get(reverse("mail_download", args=[scene.incoming.pk]))
    assert answer.content == scene.incoming.raw.bytes()
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_mail_is_shown_as_words_and_never_as_markup(client: Client, scene: Cast) -> None:
    raw = (
        b"From: Clara <clara@brandt.example>\r\nSubject: <script>x</script>\r\n\r\n<img src=x onerror=y>\r\n"
    )
    shown = page(as_person(client, scene.clara), reverse("mail_page", args=[arrive(raw).pk]))
    assert "<img" not in shown
    assert "<script>x" not in shown


def test_what_was_put_away_is_fetched_back(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    assert "Günstige Lampen" in page(client, "/mail/put-away/")
    client.post(reverse("case_fetch_back", args=[scene.no_complaint.pk]))
    assert "Günstige Lampen" not in page(client, "/mail/put-away/").replace("flash", "").split("<main")[1]
    assert Case.objects.get(pk=scene.no_complaint.pk).is_open


def test_the_outbox_says_why_nothing_leaves(client: Client, scene: Cast) -> None:
    shown = page(as_person(client, scene.oliver), "/outbox/")
    assert "No mail server is set up yet" in shown
    assert reverse("mail_server") in shown
    assert reverse("mail_server") not in page(as_person(client, scene.clara), "/outbox/")
