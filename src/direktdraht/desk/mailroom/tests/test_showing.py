"""A stranger's mail on the desk: laid out without rights, its files named for what they are, dropped and placed."""

from email.message import EmailMessage

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from direktdraht.cases.models import Case
from direktdraht.correspondence.models import Message
from direktdraht.desk.house.tests.cast import Cast, arrive, as_person, cast, page

pytestmark = pytest.mark.django_db
PICTURES = '<p>ein <b>Bild</b></p><img src="https://zaehlt.example/mit.gif"><script>böse()</script>'


@pytest.fixture
def scene() -> Cast:
    return cast()


def laid_out(**headers: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "neu@fremd.example", "service@brandt.example", "Bild"
    for name, value in headers.items():
        mail[name] = value
    mail.set_content("ein Bild")
    mail.add_alternative(PICTURES, subtype="html")
    mail.add_attachment(b"MZ..", maintype="image", subtype="png", filename="rechnung.png")
    mail.add_attachment(b"x", maintype="application", subtype="pdf", filename="plan.pdf.html")
    return mail.as_bytes()


def test_pictures_of_strangers_are_fetched_only_when_asked_for(client: Client, scene: Cast) -> None:
    incoming = arrive(laid_out())
    as_person(client, scene.clara)
    own = reverse("mail_page", args=[incoming.pk])
    assert "<iframe" not in page(client, own)
    assert "1 picture lies on another machine" in page(client, own)
    frame = page(client, f"{own}?as=html")
    assert 'sandbox="allow-popups allow-popups-to-escape-sandbox"' in frame
    layout = reverse("mail_layout", args=[incoming.pk])
    plain = client.get(layout)
    assert "<b>Bild</b>" in plain.content.decode()
    assert "zaehlt.example" not in plain.content.decode()
    assert "böse" not in plain.content.decode()
    policy = plain.headers["Content-Security-Policy"]
    assert policy.startswith("sandbox")
    assert "script" not in policy
    assert "img-src" not in policy
    asked = client.get(layout, {"pictures": "1"})
    assert "https://zaehlt.example/mit.gif" in asked.content.decode()
    assert "img-src https: http:" in asked.headers["Content-Security-Policy"]
    assert asked.headers["Referrer-Policy"] == "no-referrer"


def test_what_is_dangerous_is_named_and_never_opened_in_place(client: Client, scene: Cast) -> None:
    incoming = arrive(laid_out())
    shown = page(as_person(client, scene.clara), reverse("mail_page", args=[incoming.pk]))
    assert "careful, a program: do not open it" in shown
    assert "careful, a web page" in shown
    assert "2 files hang on it" in shown
    from_mail = [one for one in shown.split('href="') if "/parts/" in one[:60]]
    assert len(from_mail) == 2
    for one in from_mail:
        answer = client.get(one.partition('"')[0])
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Content-Security-Policy"].startswith("sandbox")


def test_a_signed_mail_is_read_and_called_unchecked(client: Client, scene: Cast) -> None:
    raw = (
        b"From: neu@fremd.example\r\nTo: service@brandt.example\r\nSubject: Signiert\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=b\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nDie Lampe ist kaputt.\r\n"
        b"--b\r\nContent-Type: application/pgp-signature; name=signature.asc\r\n\r\nabc\r\n--b--\r\n"
    )
    shown = page(as_person(client, scene.clara), reverse("mail_page", args=[arrive(raw).pk]))
    assert "Signed, not checked" in shown
    assert "Die Lampe ist kaputt." in shown


def test_mails_are_dropped_and_what_is_none_is_refused(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    before = Case.objects.count()
    answer = client.post("/mail/drop/", {"mails": SimpleUploadedFile("bild.eml", laid_out())})
    assert Case.objects.count() == before + 1
    assert answer.headers["Location"] == reverse("case", args=[Case.objects.latest("pk").pk])
    client.post("/mail/drop/", {"mails": SimpleUploadedFile("foto.png", b"\x89PNG")})
    assert "“foto.png” is no mail" in page(client, "/mail/")
    assert Case.objects.count() == before + 1


def test_a_mail_joins_the_case_with_the_number_that_somebody_types(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    client.post("/mail/drop/", {"mails": SimpleUploadedFile("bild.eml", laid_out())})
    case = Case.objects.latest("pk")
    quoting = f"From: lager@spedition.example\r\nSubject: Palette\r\n\r\nIhr Fall {case.reference}\r\n"
    other = arrive(quoting.encode())
    url = reverse("mail_join", args=[other.pk])
    client.post(url, {"case": "2026-9999", "among_us": "1"})
    assert not Message.objects.filter(incoming=other).exists()
    client.post(url, {"case": case.reference, "among_us": "1"})
    assert Message.objects.get(incoming=other).track == Message.Track.INTERNAL
