"""What is read from an entry of the record, and from a sentence that is compared with it."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from klarwort.claims import read_against_record
from klarwort.claims.outcome import outcome_of
from klarwort.claims.people import names_in
from klarwort.claims.record import Entry, read_entry
from klarwort.claims.roots import root, same_root
from klarwort.claims.stated import Stated
from klarwort.context import Context, EntryStatus, EntryType, RecordEntry
from klarwort.letter import Letter
from klarwort.passage import read_passage

NOW = dt.datetime(2026, 11, 18, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))


def entry(text: str, by: str = "Jonas Reif", kind: EntryType = EntryType.STEP) -> RecordEntry:
    return RecordEntry("1", NOW - dt.timedelta(days=1), kind, by, text, EntryStatus.DONE)


def read(text: str, by: str = "Jonas Reif", kind: EntryType = EntryType.STEP, greeted: str = "") -> Entry:
    return read_entry(
        entry(text, by, kind), NOW, None, frozenset({"jonas", "reif"}), frozenset(greeted.split())
    )


def stated(text: str, *record: RecordEntry) -> Stated:
    context = Context(now=NOW, record=record or (entry("Pumpe geprüft"),))
    return read_against_record(Letter(read_passage(text), context)).stated[-1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Sattler flickt die Bahn.", "bahn"),
        ("Neuer Bildschirm.", "bildschirm"),
        ("Herr Lutz rief an.", "an"),
        ("Was das Amt meint", "amt"),
        ("Anl. stillges., Anlief. morgen", "anlage stillges. anlieferung"),
        ("Abn. unterschr.", "abnahme unterschrieben"),
        ("Verlust an Vers. gemeldet", "versicherung"),
        ("80 Port. eingetr., Auftr. lt. Best. 120", "bestellung auftr."),
        ("GS 1.480 € erst., Versand Mo", "erstattet"),
        ("loan m/c dlvd, rcvd by Roth", "delivered received"),
    ],
)
def test_a_full_stop_cuts_a_word_short_only_where_no_sentence_ends(text: str, words: str) -> None:
    assert set(words.split()) <= read(text).words


@pytest.mark.parametrize(
    "text", ["Jonas hat die Pumpe bei Frau Roth abgeholt", "Pumpe abgeholt, Hr. Roth", "Roth: Pumpe abgeholt"]
)
def test_a_name_is_no_thing(text: str) -> None:
    found = read(text, greeted="roth")
    assert not {"roth", "jona", "jonas"} & (found.nouns | found.content | found.roots)
    assert "pump" in found.nouns
    assert "roth" in found.names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rundgang mit Hr. Mag. Leitner", "leitner"),
        ("Monteur Bäuerle vor Ort", "baeuerle"),
        ("Lager Köpenick", ""),
        ("hall blocked in Dr Amin's name", "amin"),
    ],
)
def test_whom_a_record_names(text: str, names: str) -> None:
    assert names_in([entry(text, "Büro")]) == frozenset(names.split())


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Jonas Reif hat die Pumpe getauscht.", "jonas reif"),
        ("Olga Merz hat die Pumpe getauscht.", "olga merz"),
        ("Olga hat die Pumpe getauscht.", "olga"),
        ("Zuvor hat das Werk die Pumpe getauscht.", ""),
        ("Als Ersatz bringt das Werk eine Pumpe.", ""),
        ("Letzte Zweifel sind ausgeräumt.", ""),
        ("Everything will be delivered tomorrow.", ""),
        ("Zwanzig Zentimeter war die Theke zu breit.", ""),
    ],
)
def test_a_name_is_what_nothing_else_explains(text: str, person: str) -> None:
    assert stated(text, entry("Pumpe geprüft")).person == frozenset(person.split())


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("posts, road side concreted", "post road"),
        ("Voranmeldung übermittelt", "voranmeldung"),
        ("USt-Voranmeldung übermittelt", "ust-voranmeldung"),
        ("told the parents who rang", "parent"),
        ("the screw was tight", "screw"),
        ("Beide Fahrer haben die Unterweisung erhalten.", "unterweisung"),
    ],
)
def test_what_is_named_is_a_thing(text: str, nouns: str) -> None:
    assert read(text).nouns == frozenset(nouns.split())


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Herrn Strobl drei Fässer Helles zugesagt", "fass 3"),
        ("Etiketten neu gedruckt, 4000 Stück", "etikett 4000"),
        ("Leihwäsche 80 Stück aus dem Lager", "leihwasch 80"),
        ("14/14 proofs on file", "proof 14"),
        ("500 of the 800 brochures printed", "brochur 500"),
        ("4 v. 6 Ventilen getauscht", "ventil 4"),
        ("2x Pumpe bestellt", "pump 2"),
        ("1 Pers. befreit", "perso 1"),
        ("Bestellungen aus Protokollen nachgetragen, 62 von 94", "bestellung 62"),
        ("Die Männer kommen zu dritt", "perso 3"),
        ("Kapitel 4 gelesen", ""),
        ("2. Kran zugesagt", ""),
        ("party of 22 booked on 28 December, ferry informed", ""),
        ("Bei 60 Grad gewaschen", ""),
        ("31 staff unpaid", "perso 31"),
    ],
)
def test_what_is_counted(text: str, counted: str) -> None:
    expected = frozenset({tuple(counted.split())} if counted else ())
    assert read(text, "Strobl, Jonas Reif").counted == expected


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("twenty-four tonnes loaded", "24 t"),
        ("2 v. 4 Pers. da", ""),
        ("drei Wochen gelagert", "3 wk"),
    ],
)
def test_what_is_measured(text: str, amounts: str) -> None:
    assert {amount for _, amount in read(text).amounts} == set(filter(None, [amounts]))


@pytest.mark.parametrize(("text", "sides"), [("left the brackets up", 0), ("the left door fitted", 1)])
def test_what_was_left_is_on_no_side(text: str, sides: int) -> None:
    assert len(read(text).sides) == sides


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Band 3 und 8: Seiten fallen heraus", "3 8"),
        ("Band 3 bis 5 gebunden", "3 4 5"),
        ("Band 3 Stück", ""),
    ],
)
def test_which_of_several_is_named(text: str, named: str) -> None:
    assert read(text).named == frozenset(("band", number) for number in named.split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nachgezogen", "nachziehen"),
        ("umgepackt", "umpacken"),
        ("gegengelesen", "gegenlesen"),
        ("gesichert", "Sicherung"),
        ("angenommen", "Annahme"),
        ("übergeben", "Schlüsselübergabe"),
        ("abgeholt", "holen"),
        ("approved", "approval"),
        ("inspected", "inspection"),
        ("replaced", "replacement"),
        ("delivered", "delivery"),
        ("paid", "payment"),
    ],
)
def test_the_forms_of_a_verb_and_its_noun_have_one_root(one: str, other: str) -> None:
    folded = (word.lower().replace("ü", "ue").replace("ß", "ss") for word in (one, other))
    assert same_root(*map(root, folded))


@pytest.mark.parametrize(
    ("one", "other"), [("abgeholt", "nachgeholt"), ("gebracht", "abgeholt"), ("ist", "hat")]
)
def test_verbs_with_other_first_parts_have_other_roots(one: str, other: str) -> None:
    assert not same_root(root(one), root(other))


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("no callback made", "denied failed"),
        ("n/a, left vm", "denied failed"),
        ("Rückruf, 2x n. erreicht", "denied failed"),
        ("Kran n. da", "denied"),
        ("40 to follow", "partial waiting"),
        ("Antrag gemailt; Antwort offen", "waiting"),
        ("Ware noch auf dem Lkw", "waiting"),
        ("Gepäck gefunden, wird zugestellt", "waiting"),
        ("Reparatur läuft", "waiting"),
        ("Anlage läuft", ""),
        ("In elf Wohnungen wird es warm", ""),
        ("Abladen erst morgen", "partial waiting"),
        ("Schlauch geflickt, aber nur provisorisch", "partial instead"),
        ("2 stewards added (asked for 4)", "partial"),
        ("14/60 pp printed", "partial"),
        ("14/14 proofs on file", ""),
        ("Meldung 07/26 übermittelt", ""),
        ("Teile geliefert", ""),
        ("line restarted", ""),
        ("GS erst., Versand Mo", ""),
        ("n. Ladenschluss gemessen", ""),
        ("Steamer geprüft, ohne Befund", ""),
        ("pressure test, no leaks", ""),
        ("nicht mehr undicht", ""),
        ("no further action", ""),
        ("nur noch Restarbeiten erledigt", ""),
        ("not only the pump", ""),
        ("Wir haben noch am Abend eine Plane gespannt", ""),
    ],
)
def test_what_came_of_it(text: str, outcomes: str) -> None:
    found = outcome_of(text)
    assert {name for name in found.__slots__ if getattr(found, name)} == set(outcomes.split())


@pytest.mark.parametrize(
    ("text", "by", "kind", "customer"),
    [
        ("Kd. nimmt KV an", "Büro", EntryType.STEP, True),
        ("Kd. inf.", "Büro", EntryType.STEP, False),
        ("mit Kd. telefoniert", "Büro", EntryType.STEP, False),
        ("Roth approved the proof", "Jonas Reif", EntryType.STEP, True),
        ("Roth profile installed", "Jonas Reif", EntryType.STEP, False),
        ("Freigabe durch Fr. Roth", "Jonas Reif", EntryType.STEP, True),
        ("Pumpe steht", "Fr. Roth", EntryType.MESSAGE, True),
        ("Pumpe steht", "Kunde", EntryType.MESSAGE, True),
        ("Pumpe steht", "Hersteller", EntryType.MESSAGE, False),
        ("Angebot geschickt", "Jonas Reif", EntryType.MESSAGE, False),
    ],
)
def test_what_the_customer_did(text: str, by: str, kind: EntryType, customer: bool) -> None:
    assert read(text, by, kind, "roth").by_customer is customer


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("Sie haben den neuen Andruck am Montag freigegeben.", True),
        ("You rang us on Tuesday at eight.", True),
        ("Die neue Fassung haben Sie gestern bekommen.", False),
        ("Wir haben den Andruck freigegeben.", False),
    ],
)
def test_what_the_customer_is_said_to_have_done(text: str, customer: bool) -> None:
    assert stated(text).by_customer is customer


@pytest.mark.parametrize(
    ("text", "waiting"),
    [
        ("Die Antwort steht noch aus.", True),
        ("I have asked the field team for a visit.", True),
        ("I will hand them over by three.", False),
        ("Wir haben die Pumpe getauscht.", False),
    ],
)
def test_what_is_said_to_be_awaited(text: str, waiting: bool) -> None:
    assert stated(text).waiting is waiting
