"""German words as people use them: a few in every letter, thousands now and then, one in three letters at all."""

import itertools
import random


def _words(text: str) -> list[str]:
    return text.split()


# In most texts, and in three of all: what the search is asked for.
COMMON, RARE = "Lieferung", "Sonnenfinsternis"

_EVERYDAY = _words(
    "die der und ich haben wir Sie nicht mit auf das ist ein eine für von bei noch leider wieder nach aber Lieferung "
    "Rechnung bitte Termin Gerät Kunde mehrfach seit Wochen niemand Anruf Firma"
)
_FRONT = _words(
    "Lampen Beamer Projektor Leinwand Kabel Messe Hörsaal Ersatz Leih Funk Licht Ton Bühnen Saal Vortrags Kamera "
    "Mischpult Decken Wand Garantie Wartungs Liefer Abhol Rechnungs Miet Vertrags Service Notfall Montage Prüf "
    "Regler Steuer Netz Akku Stecker Adapter Halterungs Stativ Konferenz Dolmetscher Übertragungs Größen Fußboden"
)
_BACK = _words(
    "gerät anlage lieferung termin vertrag schaden ausfall tausch prüfung rechnung gebühr techniker koffer ständer "
    "fernbedienung anschluss protokoll auftrag bestellung reparatur verspätung zusage adresse schlüssel lager tasche"
)
_SOMETIMES = [f"{front}{back}" for front, back in itertools.product(_FRONT, _BACK)]
GIVEN = _words(
    "Anja Björn Clemens Dörte Emre Franziska Günther Heike Ilse Jörg Käthe Łukasz Meike Änne Özlem Petra"
)
FAMILY = _words(
    "Müller Groß Yılmaz Böhm Schäfer Weiß Krämer Nowak Köhler Öztürk Lehmann Jäger Vogel Busch Kühn Pohl Engel Horn "
    "Sauer Ernst Götz Seidel Brandl Wirth Thiel Bauer"
)
CITIES = _words("Freiburg Offenburg Lörrach Breisach Emmendingen Basel Straßburg Kehl Lahr Villingen")


def title(dice: random.Random) -> str:
    return f"{dice.choice(_SOMETIMES)} {dice.choice(('defekt', 'fehlt', 'zu spät', 'zum zweiten Mal'))}"


def sentences(dice: random.Random, words: int) -> str:
    """About so many words, in sentences and paragraphs; more than half of them are everyday ones."""
    out: list[str] = []
    while words > 0:
        length = min(dice.randint(6, 15), words)
        chosen = [dice.choice(_EVERYDAY if dice.random() < 0.6 else _SOMETIMES) for _ in range(length)]
        sentence = " ".join(chosen)
        out.append(sentence[0].upper() + sentence[1:] + dice.choice((". ", ". ", "! ", "? ")))
        if dice.random() < 0.2:
            out.append("\n\n")
        words -= length
    return "".join(out).strip()
