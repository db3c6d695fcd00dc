"""Words that say whether a clause tells what has been or what is to come, in folded spelling."""

from klarwort.vocabulary.word_list import words

AHEAD = (
    "wird|werde|werden|werdet|wirst|muss|muessen|will|wollen|soll|sollen|kann|koennen|brauche|brauchen"
    "|braucht|"
    "benoetige|benoetigen|erwarte|erwarten|moechte|moechten|darf|duerfen|'ll|must|need|needs|shall"
    "|have\\sto|has\\sto|"
    "going\\sto|expect|expects|can"
)

PAST = (
    "war|waren|warst|wurde|wurden|hatte|hatten|worden|kam|kamen|ging|gingen|bekam|bekamen|erhielt"
    "|erhielten|sagte|sagten|"
    "(?<!e[nmr]\\s)(?<!zum\\s)stand|standen|schrieb|schrieben|rief|riefen|fand|fanden|gab|lief|liefen|fiel|fielen|brachte"
    "|brachten|blieb|blieben|"
    "ankam|ankamen|eintraf|eintrafen|ersetzte|ersetzten|tauschte|tauschten|montierte|montierten|holte|holten|"
    "versprach|versprachen|bestellte|bestellten|kaufte|kauften|lieferte|lieferten|lieferten|stellte|stellten|"
    "meldete|meldeten|schickte|schickten|wartete|warteten|passierte|konnte|konnten|wollte|wollten|musste"
    "|mussten|"
    "funktionierte|erreichte|versuchte|versuchten|sprach|sprachen|sah|sahen|hiess|traf|trafen"
    "|vereinbarten|begann|"
    "bisher|bislang|"
    "was|were|had|did|didn't|wasn't|weren't|came|went|got|sent|told|said|wrote|bought|paid|spoke|gave"
    "|took|broke|"
    "sat|used\\sto|ran|drove|held|built|drew|fell|flew|grew|knew|led|rose|saw|taught|thought|threw|wore|won|"
    "made|left|met|found|began|brought|rang|sold|lost|kept|ago"
)

PARTICIPLES = (
    "bekommen|erhalten|versprochen|vergessen|verloren|begonnen|besprochen|verschoben|entschieden|verlassen|"
    "beschrieben|verstanden|worden|gewesen|unterschrieben|erschienen|vergangen|entstanden|empfangen|"
    "(?:be|ver|er|ent|zer|ueber|unter|um|an|ab|aus|auf|ein|zu|vor|nach|hinter|wider){1,2}(?:hoben|nommen|sprochen|schrieben|schlossen"
    "|worfen|zogen|bunden|wiesen|troffen|brochen|strichen|schnitten|griffen|sandt|bracht|glichen|schoben|boten|loren)|"
    "received|been|done|bought|written|spoken|seen|gone|come"
)

# "Wie am Montag besprochen": said, and so behind us.
SAID = (
    "besprochen|abgesprochen|vereinbart|abgemacht|ausgemacht|verabredet|gesagt|mitgeteilt|geschrieben|angekuendigt"
    "|erwaehnt|zugesagt|versprochen|festgehalten|geschildert|beschrieben|gemeldet|bestaetigt|gewuenscht"
)

# Look like a participle and are none.
NO_PARTICIPLE = words(
    """
    gegen gehen geben gelten genehmen gern gerne gestern gesamt gesamten geehrt geehrten bereit
    bestimmt erst ernst verdammt bekannt genannten genannt vielleicht gerecht geringen gesunden
    genauen eigenen morgen wegen gegebenen dagegen hingegen entgegen beginnt besteht bekommt
    erwartet bedeutet verlangt gehoert gefaellt gewinnt geeignet geht geschieht genuegt gelingt gilt
    verkauft
    """
)  # fmt: skip

# With "ist/sind": what is fixed for a time ahead.
LASTING_STATE = words(
    """
    geplant angesetzt angekuendigt eingeladen terminiert gebucht vorgesehen anberaumt angemeldet
    gesperrt geschlossen geoeffnet verabredet festgelegt vereinbart gefordert gefragt eingeplant
    ausgebucht ausverkauft reserviert bestellt
    """
)  # fmt: skip

# With "haben" too: done already, but its time is ahead ("für Mittwoch haben wir 200 Gäste eingeladen").
STILL_AHEAD = words(
    """
    eingeladen geladen angesetzt geplant gebucht anberaumt reserviert angemietet eingeplant
    """
)

NOT_PAST_ED = words(
    """
    need indeed speed feed seed proceed exceed succeed scheduled planned invited expected booked
    required bed red hundred fed agreed organized organised embed ted fred reed supposed determined
    interested ashamed tired limited united disappointed annoyed concerned guaranteed
    """
)  # fmt: skip
