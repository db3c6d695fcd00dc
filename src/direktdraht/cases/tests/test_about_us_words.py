"""Words about how a complaint is dealt with are told from words about the thing, in each language customers use."""

import time

import pytest

from direktdraht.cases.about_us_words import about_us_in

ABOUT = """
Seit drei Wochen meldet sich niemand bei mir.
Nobody has called me back since Monday.
Depuis trois semaines, personne ne m'a rappelé.
Je suis toujours sans réponse de votre part.
Une promesse de plus qui n'est pas tenue.
Da tre settimane nessuno mi ha risposto.
Non ho ancora avuto nessuna risposta da voi.
Avete preso in giro un cliente fedele; mi sento preso in giro.
Niemand heeft mij teruggebeld.
Ik heb nog steeds geen reactie gekregen.
U heeft weer niets van zich laten horen, ik heb niets meer van u gehoord.
Nikt do mnie nie oddzwonił.
Od dwóch tygodni brak odpowiedzi.
Po raz drugi nie dotrzymali Państwo obietnicy.
Nadie me ha contestado desde el lunes.
Sigo sin respuesta.
Otra vez me dan largas.
""".strip().splitlines()
FRIENDLY = """
Merci beaucoup, mardi me convient.
Vous trouverez les photos en pièce jointe, j'attends votre réponse.
Quelle personne viendra réparer l'appareil ?
Grazie mille, martedì va bene.
In allegato le foto; attendo una risposta.
Hartelijk dank, dinsdag is goed.
Bij deze de foto's. Wie van u komt langs?
Dziękuję bardzo, wtorek pasuje.
W załączeniu zdjęcia, proszę o odpowiedź.
Muchas gracias, el martes me viene bien.
Adjunto las fotos y espero su respuesta.
La promesa se cumplió, gracias.
De afspraak van dinsdag schikt mij.
""".strip().splitlines()


@pytest.mark.parametrize("words", ABOUT)
def test_what_is_about_us(words: str) -> None:
    assert about_us_in(words)


@pytest.mark.parametrize("words", FRIENDLY)
def test_what_is_friendly_or_about_the_thing(words: str) -> None:
    assert not about_us_in(words)


def test_the_words_are_found_in_capitals_and_where_they_stand() -> None:
    text = "İzmir: KEINE ANTWORT!"
    found = about_us_in(text)
    assert found
    assert text[slice(*found)] == "KEINE ANTWORT"


def test_a_long_mail_is_read_in_no_time() -> None:
    began = time.monotonic()
    for words in ("personne nessuno niemand nikt nadie ", "promesse non ", "a"):
        about_us_in((words * 8000)[:8000])
    assert time.monotonic() - began < 2
