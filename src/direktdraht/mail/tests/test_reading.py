"""Mails written for these tests, and bytes that nobody wrote."""

import datetime as dt
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from direktdraht.mail.attachments import attachment_bytes
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.reread import read_command

DATA = Path(__file__).parent / "data"


def read(name: str) -> ParsedMail:
    return read_mail((DATA / name).read_bytes())


def test_a_complaint_is_read_in_full() -> None:
    mail = read("beschwerde_de.eml")
    assert (mail.from_name, mail.from_address) == ("Jörg Brandt", "j.brandt@theater-am-fluss.example")
    assert mail.to == ("service@lichtklang.example",)
    assert mail.cc == ("a.mueller@theater-am-fluss.example",)
    assert mail.delivered_to == ("service@lichtklang.example",)
    assert mail.subject == "Beamer fällt aus – morgen um 14 Uhr Generalprobe"
    assert mail.date == dt.datetime(2026, 11, 16, 17, 5, tzinfo=dt.UTC)
    assert mail.text.startswith("Guten Tag,\n\nder Beamer fällt schon wieder aus.")
    assert not mail.is_auto
    assert mail.error == ""


def test_html_comes_without_script_style_and_remote_pictures() -> None:
    html = read("beschwerde_de.eml").html_clean
    assert "<b>fällt</b>" in html
    assert not any(word in html for word in ("script", "alert", "onclick", "img", "track", "style"))


def test_attachments_have_harmless_names_and_are_found_again() -> None:
    raw = (DATA / "beschwerde_de.eml").read_bytes()
    pdf, png = read_mail(raw).attachments
    assert (pdf.name, png.name) == ("Lärmprotokoll.pdf", "Bühne.png")
    assert attachment_bytes(raw, pdf.part) == ("Lärmprotokoll.pdf", "application/pdf", b"%PDF-1.4\n")
    with pytest.raises(KeyError):
        attachment_bytes(raw, 0)


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("outlook_trennlinie.eml", "Nein, das ist nicht erledigt."),
        ("gmail_reply_en.eml", "Still broken. On Monday you wrote it was fixed."),
        ("unten_geantwortet.eml", "Seit Freitag."),
    ],
)
def test_the_reply_is_what_was_newly_written(name: str, reply: str) -> None:
    assert read(name).reply_text == reply


def test_an_outlook_block_without_a_line_is_cut_and_a_sentence_with_schrieb_is_not() -> None:
    mail = read("outlook_antwort.eml")
    assert mail.reply_text.endswith("Anna Müller")
    assert "Am Montag schrieb ich Ihnen schon: Die Lampe ist neu." in mail.reply_text
    assert "Ich bin um 14 Uhr da." in mail.text
    assert mail.references == ("<k1@theater-am-fluss.example>", "<c7.00aa.mac@lichtklang.example>")


@pytest.mark.parametrize("name", ["zwischen_den_zeilen.eml", "weitergeleitet.eml"])
def test_in_doubt_the_whole_text_stays(name: str) -> None:
    mail = read(name)
    assert mail.reply_text == mail.text


def test_an_absence_notice_is_automatic() -> None:
    mail = read("abwesend.eml")
    assert mail.is_auto
    assert mail.auto_reason == "Auto-Submitted: auto-replied"


def test_a_list_withholds_the_receipt_but_its_writer_is_human() -> None:
    mail = read("mensch_ueber_liste.eml")
    assert not mail.is_auto
    assert mail.no_auto_reply


def test_a_bounce_names_the_recipient_and_the_mail() -> None:
    mail = read("unzustellbar.eml")
    assert mail.is_bounce
    assert mail.failed_recipients == ("j.brandt@theater-am-fluss.example",)
    assert mail.bounced_message_id == "<c7.00aa.mac@lichtklang.example>"


def test_a_delay_is_no_bounce() -> None:
    mail = read("verspaetet.eml")
    assert mail.is_auto
    assert not mail.is_bounce


def test_a_broken_mail_is_repaired_and_says_so() -> None:
    mail = read("kaputt.eml")
    assert (mail.from_name, mail.subject) == ("Jörg Brandt", "Grüße ohne Kodierung")
    assert mail.text == "Die Bühne ist dunkel."
    assert mail.attachments[0].name == "b.txt"
    assert mail.date is None
    assert set(mail.repaired) >= {"boundary", "charset", "date", "encoding", "header", "message-id"}
    assert mail.message_id == read("kaputt.eml").message_id != ""


def test_utf_7_and_an_empty_from() -> None:
    mail = read("utf7.eml")
    assert (mail.subject, mail.text) == ("Grüße", "Die Bühne")
    assert (mail.from_name, mail.from_address) == ("Anna", "a.mueller@theater-am-fluss.example")


def test_an_attached_mail_is_a_file_and_not_the_text() -> None:
    mail = read("angehaengte_mail.eml")
    assert mail.text == "Bitte lesen."
    assert [file.name for file in mail.attachments] == ["Die Bühne.eml"]


def test_bytes_without_headers_say_so() -> None:
    assert read_mail(b"\x00\xff\n").error == "no headers"


def test_the_command_gives_one_object_per_file(tmp_path: Path) -> None:
    good, missing = read_command([DATA / "abwesend.eml", tmp_path / "nirgends.eml"])
    assert good["is_auto"] is True
    assert missing["error"]


_PIECES = st.sampled_from(
    [
        *(
            b"From: ",
            b"Subject: =?utf-8?Q?=C3",
            b"?=",
            b"Content-Type: multipart/mixed; boundary=b\n",
            b"--b\n",
            b"\n",
        ),
        *(
            b"--b--\n",
            b"Content-Type: text/html; charset=utf-16\n",
            b"Content-Transfer-Encoding: base64\n",
            b"\r\n\r\n",
        ),
        *(
            b"Content-Type: message/rfc822\n",
            b"filename*0*=utf-8''%C3;",
            b"Content-Disposition: attachment;",
            b"=?x?b?a",
        ),
        *(
            b"<div>",
            b"> ",
            b"Am 1.1. schrieb a@b:\n",
            b"Von: a\nAn: b\nBetreff: c\n",
            b"<a@b>",
            b'"',
            b"(",
            b"\x00",
            b"\xff",
        ),
        *(
            b"Content-Type: message/delivery-status\n",
            b"Final-Recipient: rfc822; a@b\n",
            b"From: MAILER-DAEMON@b\n",
        ),
        *(
            b"Content-Transfer-Encoding: uuencode\n",
            b"begin 644 a\n",
            b"+AGEAB-",
            b"charset=utf-7\n",
            b"\xf0\x9f\x98",
        ),
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.lists(_PIECES, max_size=40).map(b"".join)))
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    mail = read_mail(raw)
    assert mail.error in {"", "no headers"}
    assert mail.message_id
    for text in (mail.text, mail.reply_text, mail.subject, mail.html_clean, mail.from_name, mail.message_id):
        assert "\0" not in text
        text.encode()
    for file in mail.attachments:
        name, _type, content = attachment_bytes(raw, file.part)
        assert (name, len(content)) == (file.name, file.size)
        assert not set(name) & set("/\\\0\r\n")


def test_every_mail_of_another_collection_is_read() -> None:
    folder = os.environ.get("DIREKTDRAHT_EXTRA_MAILS")
    if not folder:
        pytest.skip("DIREKTDRAHT_EXTRA_MAILS names no folder")
    for path in sorted(file for file in Path(folder).rglob("*") if file.is_file()):
        mail = read_mail(path.read_bytes())
        assert mail.error in {"", "no headers"}, path
        assert mail.reply_text or not mail.text, path
