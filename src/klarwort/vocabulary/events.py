"""What happens on a key date: heads of nouns (compounds end in them) and phrases, in folded spelling."""

from klarwort.vocabulary.word_list import words

GERMAN_HEADS = (
    "probe|generalprobe|vortrag|vortraege|praesentation|inventur|messe|termin|hochzeit|trauung|pruefung"
    "|abnahme|eroeffnung|"
    "sitzung|versammlung|audit|umzug|feier|jubilaeum|konferenz|kongress|tagung|meeting|besprechung"
    "|schulung|workshop|"
    "seminar|abgabe|uebergabe|montage|premiere|konzert|auffuehrung|auftritt|veranstaltung|saisonstart"
    "|verkaufsstart|"
    "produktionsstart|launch|go-live|operation|abflug|abreise|urlaub|verhandlung|ausstellung|vernissage"
    "|inbetriebnahme|"
    "event|geburtstag|beerdigung|taufe|fest|roadshow|symposium|forum|lesung|vorlesung|einweihung|gala"
    "|ball|turnier|"
    "lehrgang|kurs|schulanfang|druckschluss|redaktionsschluss|drucktermin|jahresabschluss|quartalsabschluss|"
    "monatsabschluss|stichtag|deadline|release|relaunch|show|kick-off|kickoff|webinar|vorstellung"
    "|begehung|besichtigung|"
    "richtfest|einzug|auszug|parteitag|gipfel|rede|preisverleihung|kundentag|hausmesse|pitch|dreh"
    "|livestream|call|marathon|"
    "schichtbeginn|produktionsbeginn|semesterbeginn|baubeginn|beginn|lieferung|anlieferung|lieferschluss"
    "|verladung|aufbau|"
    "abbau|besuch|gespraech|bewerbungsgespraech|rueckruf|klausur|examen|wahl|ernte|testlauf|vorfuehrung"
    "|pressetermin|treffen"
)

ENGLISH_HEADS = (
    "rehearsal|talk|presentation|lecture|stocktake|stocktaking|stock take|inventory|fair|trade fair"
    "|trade show|meeting|wedding|exam|"
    "inspection|opening|audit|move|party|anniversary|conference|congress|training|workshop|seminar"
    "|deadline|handover|premiere|"
    "concert|performance|event|launch|go-live|surgery|flight|departure|hearing|exhibition|birthday"
    "|funeral|ceremony|gala|"
    "tournament|course|release|show|kick-off|kickoff|webinar|demo|demonstration|pitch|site visit|visit"
    "|keynote|speech|call|"
    "appointment|delivery|shipment|interview|election|year-end closing|photo shoot|shoot|festival|summit"
    "|roadshow|town hall"
)

# Read as they stand, both languages: what someone does in front of people.
PHRASES = (
    r"tage?\sder\soffenen\stuere?n?|open\s(?:house|day)|"
    r"vor\s(?:[\w-]{1,40}\s){1,3}(?:leute|leuten|menschen|gaesten|zuhoerern|kunden|publikum|personen"
    r"|investoren|aktionaeren)\s"
    r"(?:treten|trete|treten\swir|stehen|stehe|sprechen|spreche|rede|reden|praesentieren|praesentiere)"
    r"|(?:speak|stand|present|speaking|standing|presenting|talk)\s(?:in\sfront\sof|to"
    r"|before)\s(?:[\w-]{1,40}\s){1,3}(?:people|guests|customers|clients|investors|shareholders)"
)

# Nouns that a time can be followed by without being what happens then.
NO_EVENT = words(
    """
    tag montag dienstag mittwoch donnerstag freitag samstag sonntag
    sie ihnen ihr ihre herr frau schluss ende zeit uhr das der die es nichts alles spaetestens
    feierabend leute ich wir deadline problem hilfe antwort
    """
) - {"deadline"}  # fmt: skip
