"""The mail inside a forwarded one, as the programs of seven languages write it."""

import datetime as dt
import zoneinfo
from email.message import EmailMessage

import pytest

from direktdraht.mail.forwards import enclosed_mails, forwarded_below
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.said_dates import moment_said
from direktdraht.mail.subjects import bare_subject, is_forward, is_reply

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
OURS = {"petra@brandt.test", "clara@brandt.test"}

OUTLOOK_DE = """Von: Albers, Henrik <albers@bank.test>
Gesendet: Montag, 16. November 2026 18:05
An: Petra Lang <petra@brandt.test>
Betreff: Beamer
"""
FORMS = {
    "Outlook de": "-----Ursprüngliche Nachricht-----\n" + OUTLOOK_DE,
    "Outlook de without a line": OUTLOOK_DE,
    "Outlook de in bold": """*Von:* Henrik Albers <albers@bank.test<mailto:albers@bank.test>>
*Gesendet:* Montag, 16. November 2026 18:05
*An:* Petra Lang <petra@brandt.test<mailto:petra@brandt.test>>
*Betreff:* Beamer
""",
    "Outlook de with mailto": """Von: Henrik Albers [mailto:albers@bank.test]
Gesendet: Montag, 16. November 2026 18:05
An: Petra Lang
Cc: Ute Renz
Betreff: Beamer
""",
    "Outlook en": """-----Original Message-----
From: Henrik Albers <albers@bank.test>
Sent: Monday, November 16, 2026 6:05 PM
To: Petra Lang <petra@brandt.test>
Subject: Beamer
""",
    "Outlook fr": """De : Henrik Albers <albers@bank.test>
Envoyé : lundi 16 novembre 2026 18:05
À : Petra Lang <petra@brandt.test>
Objet : Beamer
""",
    "Outlook it": """Da: Henrik Albers <albers@bank.test>
Inviato: lunedì 16 novembre 2026 18:05
A: Petra Lang <petra@brandt.test>
Oggetto: Beamer
""",
    "Outlook nl": """Van: Henrik Albers <albers@bank.test>
Verzonden: maandag 16 november 2026 18:05
Aan: Petra Lang <petra@brandt.test>
Onderwerp: Beamer
""",
    "Outlook pl": """Od: Henrik Albers <albers@bank.test>
Wysłano: poniedziałek, 16 listopada 2026 18:05
Do: Petra Lang <petra@brandt.test>
Temat: Beamer
""",
    "Outlook es": """De: Henrik Albers <albers@bank.test>
Enviado: lunes, 16 de noviembre de 2026 18:05
Para: Petra Lang <petra@brandt.test>
Asunto: Beamer
""",
    "Gmail": """---------- Forwarded message ---------
Von: Henrik Albers <albers@bank.test>
Date: Mo., 16. Nov. 2026 um 18:05 Uhr
Subject: Beamer
To: Petra Lang <petra@brandt.test>
""",
    "Gmail fr": """---------- Forwarded message ---------
De : Henrik Albers <albers@bank.test>
Date: lun. 16 nov. 2026 à 18:05
Subject: Beamer
To: Petra Lang <petra@brandt.test>
""",
    "Thunderbird de": """-------- Weitergeleitete Nachricht --------
Betreff: \tBeamer
Datum: \tMon, 16 Nov 2026 18:05:11 +0100
Von: \tHenrik Albers <albers@bank.test>
An: \tPetra Lang <petra@brandt.test>
""",
    "Thunderbird nl": """-------- Doorgestuurd bericht --------
Onderwerp: \tBeamer
Datum: \tMon, 16 Nov 2026 18:05:11 +0100
Van: \tHenrik Albers <albers@bank.test>
Aan: \tPetra Lang <petra@brandt.test>
""",
    "Apple de": """Anfang der weitergeleiteten Nachricht:

Von: Henrik Albers <albers@bank.test>
Betreff: Beamer
Datum: 16. November 2026 um 18:05:11 MEZ
An: Petra Lang <petra@brandt.test>
""",
    "Apple it": """Inizio messaggio inoltrato:

Da: Henrik Albers <albers@bank.test>
Oggetto: Beamer
Data: 16 novembre 2026 18:05:11 CET
A: Petra Lang <petra@brandt.test>
""",
    "Apple es": """Inicio del mensaje reenviado:

De: Henrik Albers <albers@bank.test>
Asunto: Beamer
Fecha: 16 de noviembre de 2026, 18:05:11 CET
Para: Petra Lang <petra@brandt.test>
""",
}
WORDS = "Guten Tag,\n\nder Beamer fällt zum dritten Mal aus.\n\nHenrik Albers"


def is_ours(address: str) -> bool:
    return address in OURS


def forwarded(text: str, *, subject: str = "WG: Beamer", freely: bool = False):  # type: ignore[no-untyped-def]
    mail = ParsedMail(from_address="petra@brandt.test", subject=subject, text=text)
    return forwarded_below(mail, is_ours=is_ours, zone=BERLIN, freely=freely)


@pytest.mark.parametrize("form", FORMS)
def test_the_customers_mail_is_found_below_the_remark(form: str) -> None:
    found = forwarded(f"Könnt ihr euch kümmern?\n\n{FORMS[form]}\n{WORDS}\n")
    assert found
    assert found.remark == "Könnt ihr euch kümmern?"
    assert found.mail.from_address == "albers@bank.test"
    assert "Albers" in found.mail.from_name
    assert "Henrik" in found.mail.from_name
    assert found.mail.subject == "Beamer"
    assert found.mail.reply_text.startswith("Guten Tag,\n\nder Beamer fällt")
    assert found.mail.date == dt.datetime(2026, 11, 16, 17, 5, tzinfo=dt.UTC)


def test_apple_marks_every_line_of_what_it_forwards() -> None:
    marked = "\n".join(f"> {line}" for line in [*FORMS["Apple de"].split("\n")[2:], *WORDS.split("\n")])
    found = forwarded(f"Bitte!\n\nAnfang der weitergeleiteten Nachricht:\n\n{marked}", subject="Fwd: Beamer")
    assert found
    assert found.mail.from_address == "albers@bank.test"
    assert found.mail.reply_text == WORDS


def test_what_a_colleague_forwarded_to_a_colleague_is_looked_through() -> None:
    inner = FORMS["Outlook de"].replace("Albers, Henrik <albers@bank.test>", "Clara Vogt <clara@brandt.test>")
    text = f"Für euch.\n\n{inner}\nIst das einer von deinen?\n\n{FORMS['Outlook de']}\n{WORDS}"
    found = forwarded(text)
    assert found
    assert found.mail.from_address == "albers@bank.test"
    assert found.remark == "Für euch.\n\nIst das einer von deinen?"


def test_an_old_quote_of_the_customer_is_not_their_word() -> None:
    older = "\n\nAm 14. November 2026 um 09:12 schrieb Petra Lang <petra@brandt.test>:\n> Morgen ist er da."
    found = forwarded(f"{FORMS['Outlook de']}\n{WORDS}{older}")
    assert found
    assert found.mail.reply_text == WORDS


def test_an_answer_that_quotes_is_no_forward_unless_it_may_be() -> None:
    text = f"Ich kümmere mich.\n\n{FORMS['Outlook de']}\n{WORDS}"
    assert forwarded(text, subject="AW: Beamer") is None
    assert forwarded(text, subject="AW: Beamer", freely=True)


def test_a_journey_is_no_mail() -> None:
    text = "Von: Hamburg\nNach: Berlin\nDatum: Montag\n\nDanke"
    assert forwarded(text) is None


def test_mails_hung_on_are_found_as_they_are() -> None:
    inner = EmailMessage()
    inner["From"] = "albers@bank.test"
    inner["Subject"] = "Beamer"
    inner.set_content(WORDS)
    outer = EmailMessage()
    outer["From"] = "petra@brandt.test"
    outer["Subject"] = "WG: Beamer"
    outer.set_content("Bitte!")
    outer.add_attachment(inner)
    raw = outer.as_bytes()
    (found,) = enclosed_mails(read_mail(raw), raw)
    assert read_mail(found).from_address == "albers@bank.test"


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Montag, 16. November 2026 18:05", "2026-11-16T17:05"),
        ("16.11.2026 18:05", "2026-11-16T17:05"),
        ("11/16/2026 6:05 PM", "2026-11-16T17:05"),
        ("16/11/2026 18:05", "2026-11-16T17:05"),
        ("2026-11-16 18:05", "2026-11-16T17:05"),
        ("Mon, 16 Nov 2026 18:05:11 +0000", "2026-11-16T18:05"),
        ("mercredi 1 juillet 2026 09:30", "2026-07-01T07:30"),
        ("lunedì 1 giugno 2026 09:30", "2026-06-01T07:30"),
    ],
)
def test_a_moment_in_a_heading(words: str, at: str) -> None:
    assert moment_said(words, zone=BERLIN) == dt.datetime.fromisoformat(at).replace(tzinfo=dt.UTC)


def test_a_moment_that_nobody_can_tell() -> None:
    assert moment_said("gestern", zone=BERLIN) is None
    assert moment_said("32.13.2026", zone=BERLIN) is None


PREFIXES = (
    "Re:,AW:,Antw:,RE[2]:,SV:,RIF:,Odp:,R:,Réf :,WG:,Fwd:,Fw:,TR:,RV:,I:,PD:,Doorst:,VB:"
    ",[Extern] WG:,AW: WG: Re:"
)


@pytest.mark.parametrize("prefix", PREFIXES.split(","))
def test_prefixes_are_taken_off(prefix: str) -> None:
    assert bare_subject(f"{prefix} Beamer") == "Beamer"


def test_a_reply_and_a_forward_are_told_apart() -> None:
    assert is_reply("AW: Beamer")
    assert not is_reply("WG: Beamer")
    assert is_forward("[Extern] WG: Beamer")
    assert not is_forward("Ware: Beamer")
    assert bare_subject("Ware: Beamer") == "Ware: Beamer"
