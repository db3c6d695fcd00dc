"""German words as people use them: a few in every letter, thousands now and then, some in three letters at all."""

import itertools
import random

# In nearly every text, in every twentieth, and in three of all: what the search is asked for.
COMMON, RARE = "Lieferung", "Sonnenfinsternis"

_EVERYDAY = (
    "die der und ich haben wir Sie nicht mit auf das ist ein eine für von bei noch heute wieder nach aber Lieferung "
    "Rechnung bitte Termin Gerät Kunde gestern seit Woche niemand Anruf Firma"
).split()
_FRONT = (
    "Lampen Beamer Projektor Leinwand Kabel Messe Hörsaal Ersatz Leih Funk Licht Ton Bühnen Saal Vortrags Kamera "
    "Mischpult Decken Wand Garantie Wartungs Liefer Abhol Rechnungs Miet Vertrags Service Notfall Montage Prüf Regler "
    "Steuer Netz Akku Stecker Adapter Halterungs Stativ Konferenz Dolmetscher Schnitt Übertragungs Größen Fußboden"
).split()
_BACK = (
    "gerät anlage lieferung termin vertrag schaden ausfall tausch prüfung rechnung gebühr techniker koffer fernbedienung "
    "ständer anschluss protokoll auftrag bestellung reparatur verspätung zusage adresse schlüssel lager tasche"
).split()
_SOMETIMES = [f"{front}{back}" for front, back in itertools.product(_FRONT, _BACK)]
GIVEN = "Anja Björn Clemens Dörte Emre Franziska Günther Heike Ilse Jörg Käthe Łukasz Meike Änne Özlem Petra".split()
FAMILY = (
    "Müller Groß Yılmaz Böhm Schäfer Weiß Krämer Nowak Köhler Öztürk Lehmann Jäger Vogel Busch Kühn Pohl Engel Horn "
    "Sauer Ernst Götz Seidel Brandl Wirth Thiel Bauer"
).split()
CITIES = "Freiburg Offenburg Lörrach Breisach Emmendingen Basel Straßburg Kehl Lahr Villingen".split()


def title(dice: random.Random) -> str:
    return f"{dice.choice(_SOMETIMES)} {dice.choice(('defekt', 'fehlt', 'zu spät', 'zum zweiten Mal'))}"


def sentences(dice: random.Random, words: int) -> str:
    """About so many words, in sentences and paragraphs; every second word is one of the everyday ones."""
    out: list[str] = []
    while words > 0:
        length = dice.randint(6, 15)
        chosen = [
            dice.choice(_EVERYDAY if dice.random() < 0.6 else _SOMETIMES) for _ in range(min(length, words))
        ]
        out.append(" ".join(chosen).capitalize() if chosen[0].islower() else " ".join(chosen))
        out[-1] += dice.choice(". . ! ?".split()) + ("\n\n" if dice.random() < 0.2 else " ")
        words -= length
    return "".join(out).strip()
