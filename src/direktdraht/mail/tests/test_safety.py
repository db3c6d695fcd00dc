"""What a stranger's mail may not do: fetch pictures, run, or pass itself off as harmless."""

import pytest

from direktdraht.mail.dangers import danger_of
from direktdraht.mail.html import clean_html, remote_pictures
from direktdraht.mail.language import language_of

HTML = '<p>Da</p><img src="https://track.example/p.gif?u=1" onerror="x()" width="1"><img src="cid:logo">'


def test_remote_pictures_are_counted_and_come_only_when_asked_for() -> None:
    assert remote_pictures(HTML) == 1
    assert clean_html(HTML) == "<p>Da</p>"
    assert clean_html(HTML, with_pictures=True) == (
        '<p>Da</p><img src="https://track.example/p.gif?u=1" width="1"><img>'
    )


@pytest.mark.parametrize(
    ("name", "head", "danger"),
    [
        ("Rechnung.pdf.exe", b"", "program"),
        ("Rechnung.pdf", b"MZ\x90\x00", "program"),
        ("Foto.jpg.js", b"", "script"),
        ("Liste.xlsm", b"PK", "macros"),
        ("Öffnen.lnk", b"", "shortcut"),
        ("Brief.html", b"", "web page"),
        ("Brief.pdf", b"%PDF", ""),
        ("exe", b"", ""),
        ("Plan.zip", b"PK", ""),
    ],
)
def test_dangerous_files_are_named(name: str, head: bytes, danger: str) -> None:
    assert danger_of(name, head) == danger


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Guten Tag, der Beamer ist kaputt und ich habe keine Antwort.", "de"),
        ("Hello, the projector is broken and I have no answer.", "en"),
        ("Bonjour, le projecteur est en panne et je n'ai pas de réponse.", "fr"),
        ("Buongiorno, il proiettore non funziona e non ho ricevuto una risposta.", "it"),
        ("Goedemorgen, de beamer is kapot en ik heb nog geen antwoord.", "nl"),
        ("Dzień dobry, projektor nie działa i nie mam odpowiedzi.", "pl"),
        ("Buenos días, el proyector no funciona y no tengo respuesta.", "es"),
        ("Здравствуйте, проектор не работает.", "ru"),
        ("OK", ""),
        ("", ""),
    ],
)
def test_the_language_is_told_by_the_small_words(text: str, language: str) -> None:
    assert language_of(text) == language
