"""The instruments of the other tests: a mail server that keeps what it gets, a browser that shows a page."""

import smtplib

import pytest
from playwright.sync_api import Browser

from tests.sink import Sink


def test_the_sink_keeps_what_it_is_given(sink: Sink) -> None:
    with smtplib.SMTP(sink.host, sink.port) as client:
        client.sendmail(
            "a@example.org", ["b@example.org"], "Subject: Hallo\r\nMessage-ID: <1@x>\r\n\r\nGuten Tag\r\n"
        )
    (mail,) = sink.wait_for_mail_to("b@example.org")
    assert (mail.sender, mail.message_id, mail.text.strip()) == ("a@example.org", "<1@x>", "Guten Tag")


def test_the_sink_can_refuse(sink: Sink) -> None:
    sink.answer = lambda envelope: "451 4.7.1 later"
    with smtplib.SMTP(sink.host, sink.port) as client, pytest.raises(smtplib.SMTPDataError):
        client.sendmail("a@example.org", ["b@example.org"], "Subject: Hallo\r\n\r\nGuten Tag\r\n")
    assert sink.received == []


@pytest.mark.journey
def test_the_browser_shows_a_page(browser: Browser) -> None:
    with browser.new_context(locale="de-DE", timezone_id="Europe/Berlin") as context:
        page = context.new_page()
        page.goto("data:text/html;charset=utf-8,<h1>Zusage</h1>")
        assert page.get_by_role("heading").inner_text() == "Zusage"
