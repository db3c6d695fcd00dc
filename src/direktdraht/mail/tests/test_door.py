"""The door over a real socket."""

import smtplib

import pytest

from direktdraht.mail.models import IncomingMail, MailAddress

MAIL = b"From: j.brandt@theater.example\r\nSubject: Beamer\r\n\r\nEr ist aus.\r\n..ein Punkt\r\n"


def send(port: int, raw: bytes, to: str = "service@lichtklang.example") -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=20) as session:
        session.sendmail("j.brandt@theater.example", [to], raw)


def test_what_got_its_250_is_in_the_database(door: int) -> None:
    send(door, MAIL)
    taken = IncomingMail.objects.get()
    assert taken.raw.bytes() == MAIL
    assert (taken.envelope_from, taken.source) == ("j.brandt@theater.example", "smtp")


def test_a_line_of_any_length_is_taken(door: int) -> None:
    send(door, b"Subject: lang\r\n\r\n" + b"x" * 50_000 + b"\r\n")
    assert IncomingMail.objects.get().raw.size > 50_000


def test_only_our_addresses_are_taken_once_there_are_some(door: int) -> None:
    MailAddress.objects.create(address="service@lichtklang.example", purpose="service")
    send(door, MAIL, to="Service+c7.abcdefghijkl@lichtklang.example")
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        send(door, MAIL, to="fremd@lichtklang.example")
    assert refused.value.recipients["fremd@lichtklang.example"][0] == 550
    assert IncomingMail.objects.count() == 1


def test_the_limit_is_said_and_kept(door: int) -> None:
    with smtplib.SMTP("127.0.0.1", door, timeout=20) as session:
        session.ehlo()
        assert session.esmtp_features["size"] == "26214400"
        assert session.has_extn("8bitmime")
        assert session.has_extn("smtputf8")
        with pytest.raises(smtplib.SMTPSenderRefused) as refused:
            session.sendmail("a@b.example", ["service@lichtklang.example"], b"x" * 26_300_000)
        assert refused.value.smtp_code == 552


def test_an_empty_mail_is_refused(door: int) -> None:
    with pytest.raises(smtplib.SMTPDataError):
        send(door, b"\r\n")
    assert not IncomingMail.objects.exists()
