"""How a note or a letter says that something was not done, is not over, failed, or is only a stand-in; and that all is.

Folded spelling, German and English, with the short forms of notes. What is denied to one's joy denies nothing: "no
leaks", "ohne Befund", "nicht mehr undicht".
"""

_WELL = (
    r"(?:weiter\w*|further|more|longer|extra|zusaetzlich\w*|sichtbar\w*|beanstandung\w*|befund\w*|m(?:ae|a)ngel\w*|fehler\w*|scha(?:den|eden)|ausschuss"
    r"|abweichung\w*|auffaellig\w*|leck\w*|undicht\w*|stoerung\w*|problem\w*|riss\w*|verlust\w*|druckverlust|\w*kosten|aufpreis|berechnung|gefahr|verletz\w*"
    r"|ausf(?:all|aelle)|rueckst(?:and|aende)|keime|luft|sorge|geraeusch\w*|leaks?|faults?|defects?|issues?|damage\w*|errors?|trips?|alarms?"
    r"|charge|costs?|loss\w*|injur\w*|trace|signs?|rejects?|complaints?|findings?|bubbles?|cracks?|drips?|faulty|leaking)\b"
)
DENIED = (
    rf"\b(?:nicht(?!\s(?:nur|zuletzt|{_WELL}|mehr\b(?!\s(?:erreich|moegl|lieferb|da\b|verfuegb))))|(?:keine?[nrms]?|no|ohne|without)(?!\s{_WELL})\s(?=\w)"
    rf"(?<!ohne\s)(?<!without\s)|not(?!\s(?:only|just|{_WELL}))|\w+n't|none|never|nie(?:mals)?|niemand\w*|nobody|nichts|weder|neither"
    r"|ohne\s(?:antwort|rueckmeldung|reaktion|unterschrift|freigabe|zusage|termin)|without\s(?:answer|reply|response|signature|approval)"
    r"|abgelehnt|verweigert|abgebrochen|abgesagt|entfaellt|entfallen|ausgefallen|beantragt|angefragt|anfragen|angefr|abwarten|ausstehend\w*|ausst"
    r"|steh(?:t|en)\s(?:noch\s)?aus|declined|refused|rejected|denied|awaiting|pending|requested)\b"
)
SHORT_NOT = r"\bn\.\s?(?=[a-zäöü])"
"""In a note as it is written: "n. erreicht", but "n. Rücksprache"."""
FAILED = (
    r"\b(?:(?:n\.|nicht)\s?(?:erreicht|angetroffen|abgenommen|reingek\w*|durchgek\w*|erschienen|ersch\b|gelungen|geklappt|funktioniert|auffindbar|zu\serreichen)"
    r"|vergeblich|erfolglos|ohne\s(?:erfolg|ergebnis)|gescheitert|fehlgeschlagen|misslungen|unerreich\w*|nur\s(?:vorz|mailbox|ab)\b"
    r"|ab\sbesprochen|auf\s(?:die\s|der\s|den\s)?(?:mailbox|ab|band|anrufbeantworter)\b|mailbox\sbespr\w*|voicemail|left\s(?:a\s)?(?:vm|vmail|msg|message)|n/a"
    r"|no\s(?:answer|reply|response|callback|one\s(?:in|there|home))|not\s(?:reached|available|home)|unable|could\s?no?t|couldn't"
    r"|did\s?n[o']t\s(?:answer|work|pick)|failed(?=\s*(?:$|[.,;:]|to\b|again|on|at))|unsuccessful\w*|in\svain|keiner?\s(?:da|erreicht)|niemand\w*\s(?:da|erreicht|angetroffen))\b"
)
WAITING = (
    r"\b(?:ausst(?:ehend\w*)?|steh(?:t|en)\s(?:noch\s)?aus|(?<!wieder\s)offen|folg(?:t|en)(?!\sauf)|angefragt|angefr|beantragt|anfragen|abwarten|warte[nt]?"
    r"|in\s(?:arbeit|klaerung|bearbeitung|vorbereitung|pruefung|produktion|aussicht)|terminiert\sauf|verschoben|vertagt|vorgesehen|geplant|angekuendigt|erb(?:eten)?\b\.?"
    r"|erwartet|zu\sklaeren|muss|muessen|soll(?:en|te)?|unterwegs|erst(?![\w.])|(?<!nur\s)(?<!weder\s)noch(?!\s(?:am|heute|gestern|vor|ein\w*|mal\w*|in\sder|immer|gut|\d|vorhanden))"
    r"|(?:\w+ung|reparatur|suche|montage|arbeiten|test|dauerlauf|probelauf)\s(?:laeuft|laufen)"
    r"|(?:wird|werden)\s(?:[\w.:]+\s){0,4}(?:\w{0,6}ge\w{2,}(?:t|en)|(?:be|er|ver|zu|ent|zer)\w+(?:t|en))|being|will\s\w+"
    r"|await\w*|waiting|pending|tb[cda]|to\s(?:follow|come|be\s\w+(?:ed|en|t))|requested|on\s(?:order|hold|back\s?order)|in\s(?:progress|transit|production|revision)"
    r"|under\s?way|drafting|yet|still(?=\s(?:to|in|on|out|wet|open|running|waiting|missing|not|being|with|at|under|need\w*))|due|expected|eta|planned|postponed|rescheduled|outstanding|needs?|wip|o/s)(?!\w)"
)
ALL = (
    r"\b(?:alle[nrsm]?|saemtliche[nr]?|beide[nr]?|komplett\w*|vollstaendig\w*|ganz\w*|jede[nrs]?|all|both|every|each"
    r"|entire|whole|complete\w*|fully)\b"
)
PART = (
    r"\b(?:noch\s(?:nicht|offen)|teil(?:s|weise|w|lieferung\w*|menge\w*|zahlung\w*|betrag\w*|erfolg\w*|strecke\w*)|tlw|zum\steil|haelfte|fehl(?:t|en|te|ten)"
    r"|rest(?:lich\w*|l|e|en|menge\w*|lieferung\w*|betrag\w*|arbeiten|zahlung\w*|posten|summe|bestand)?(?!\w)(?!\s(?:ist\s|sind\s)?(?:erledigt|geliefert|gebracht|fertig|delivered|done))"
    r"|(?<!nicht\s)nur(?!\snoch\srest)|davon|belassen|erst(?![\w.])|bis\sauf|ausser|vorz|bislang|bisher|folg(?:t|en)"
    r"|(?<!not\s)only|half|partly|partial\w*|in\spart|part\s(?:of|payment|delivery|refund|shipment)|so\sfar|except|but|remaining|remainder|balance|outstanding|missing|to\sfollow"
    r"|(?:asked\sfor|instead\sof|statt)\s\d+(?![.,]\d)(?=\W|$)|(?<!\d)\d{1,2}\s?%\s(?:fertig|erledigt|done|complete|loaded|geladen))(?!\w)|\bo/s"
)
INSTEAD = (
    r"\b(?:provisor\w*|prov|vorlaeufig\w*|behelf\w*|notduerftig\w*|notreparatur|interims?\w*|uebergangs\w*|ersatzweise|leih\w*|miet(?:geraet|wagen|pumpe)\w*"
    r"|temporar(?:y|ily)|provisional\w*|stopgap|makeshift|loan(?:er)?|courtesy|for\snow|for\sthe\stime\sbeing)\b"
)
PARTS_OF = r"(?<![\w/.,])(\d{1,4})\s?(?:von|v\.|/|of)\s?(?:den|the|our|your|ihren)?\s?(\d{1,4})(?![\w/.,]*\d)"
"""So many of so many."""
