"""What can be done for a customer, by concept, and the ladders on which one deed stands above another.

"Bestellt" is no evidence for "versendet"; "versendet" is one for "bestellt", of the same thing.
"""

LADDERS: tuple[tuple[str, ...], ...] = (
    ("ask", "order", "make", "pack", "hand_over", "send", "arrive", "install"),
    ("grant", "credit", "pay"),
    ("schedule", "set_out", "visit"),
    ("book", "pay_supplier"),
)

SPOKEN = frozenset({"call", "talk", "agree"})
"""A call that was had, an agreement: facts rather than deeds."""

# Verbs of a concept: "ab|schicken" parts in a sentence ("ich schicke … ab").
GERMAN = {
    "ask": """an|fordern an|fragen beantragen beauftragen veranlassen ein|leiten an|stossen bitten
        in_auftrag_geben aus|loesen""",
    "order": "bestellen nach|bestellen ordern an|schaffen kaufen besorgen beschaffen ein|kaufen",
    "make": """fertigen an|fertigen bauen nach|bauen her|stellen drucken nach|drucken produzieren
        naehen backen zu|schneiden fertig|stellen fertig|machen ab|fuellen giessen kochen uebersetzen setzen binden
        programmieren an|mischen aus|arbeiten zu|bereiten erstellen schreiben entwerfen giessen fraesen schweissen""",
    "prepare": "her|richten vor|bereiten zurecht|machen zurecht|legen bereit|machen bereit|legen",
    "pack": "packen ein|packen verpacken laden verladen auf|laden kommissionieren",
    "hand_over": "aus|geben gehen uebergeben auf|geben ab|geben ein|werfen",
    "send": """senden versenden zu|senden ab|senden nach|senden schicken verschicken ab|schicken zu|schicken
        nach|schicken los|schicken raus|schicken verlassen raus|gehen ab|gehen gehen heraus|gehen hinaus|gehen""",
    "arrive": """liefern aus|liefern an|liefern nach|liefern beliefern bringen vorbei|bringen mit|bringen
        zu|stellen ein|treffen an|kommen kommen erhalten bekommen kriegen zu|gehen bereit|stehen
        bereit|liegen bereit|stellen vor|liegen aus|haendigen""",
    "install": """ein|bauen montieren installieren an|schliessen auf|stellen auf|bauen verlegen an|bringen
        ein|setzen ein|richten auf|spielen konfigurieren verkleben ein|passen haengen auf|haengen pflanzen verputzen
        ersetzen aus|tauschen tauschen wechseln aus|wechseln erneuern nach|ruesten um|ruesten""",
    "grant": """bewilligen genehmigen zu|sagen gewaehren uebernehmen ein|raeumen erlassen verzichten
        frei|geben""",
    "credit": "gut|schreiben verrechnen an|rechnen verbuchen buchen ab|ziehen",
    "pay": """bezahlen zahlen aus|zahlen zurueck|zahlen ueberweisen zurueck|ueberweisen erstatten
        zurueck|erstatten ruecken|erstatten ersetzen zurueck|buchen begleichen an|weisen""",
    "schedule": "ein|planen planen an|setzen ein|teilen vor|merken reservieren terminieren buchen um|buchen",
    "set_out": "los|fahren ab|fahren aus|ruecken los|gehen unterwegs",
    "visit": """kommen vorbei|kommen fahren hin|fahren besuchen vorbei|fahren an|reisen an|fahren da|sein
        statt|finden beginnen an|fangen starten""",
    "check": """pruefen ueberpruefen nach|pruefen kontrollieren an|sehen an|schauen untersuchen messen
        nach|messen begutachten testen nach|sehen durch|gehen klaeren ab|klaeren nach|vollziehen auf|nehmen
        nach|schauen durch|sehen lesen ermitteln fest|stellen finden analysieren besichtigen""",
    "fix": """warten reparieren richten beheben beseitigen in_stand_setzen nach|bessern aus|bessern loesen erledigen
        schliessen ab|dichten entstoeren nach|justieren ein|stellen nach|arbeiten kitten schweissen flicken
        streichen nach|streichen lackieren kleben leimen loeten isolieren versiegeln verfugen schleifen
        polieren justieren kalibrieren entkalken trocknen nach|fuellen befuellen auf|laden naehen kuerzen spachteln ab|schliessen fertig|stellen regeln entlueften
        wiederher|stellen her|stellen zurueck|spielen retten""",
    "correct": """korrigieren berichtigen aendern ab|aendern richtig|stellen an|passen um|stellen bereinigen
        aktualisieren ergaenzen um|schreiben nach|tragen ueberarbeiten um|arbeiten erneuern um|benennen
        neu_machen verbessern verlaengern vervollstaendigen umtragen""",
    "cancel": """stornieren kuendigen ab|sagen widerrufen zurueck|nehmen zurueck|ziehen loeschen entfernen
        streichen aus|buchen auf|heben zurueck|rufen nieder|schlagen""",
    "block": "sperren stoppen an|halten aus|setzen still|legen ab|schalten ab|stellen ein|frieren zurueck|halten",
    "unblock": "starten neu|starten hoch|fahren frei|schalten entsperren ein|schalten aktivieren an|schalten wieder|eroeffnen frei|geben oeffnen",
    "collect": "beseitigen ab|holen holen ein|sammeln mit|nehmen ab|bauen ab|transportieren zurueck|holen entsorgen",
    "inform": """melden informieren mit|teilen benachrichtigen schreiben an|schreiben mailen zu|mailen
        bescheid_geben sagen bescheid_sagen nennen erklaeren erlaeutern unterrichten zurueck|melden senden
        beantworten antworten vor|stellen vor|legen zeigen hoeren erfahren wissen bestaetigen zu|kommen""",
    "call": "an|rufen zurueck|rufen rufen durch|rufen telefonieren melden",
    "talk": "sprechen besprechen reden unterhalten ab|stimmen treffen ab|sprechen durch|sprechen",
    "agree": "vereinbaren verabreden einigen aus|machen ab|machen verstaendigen zu|sagen",
    "answer_for": "auf|kommen",
    "pass_on": """weiter|geben weiter|reichen weiter|tragen weiter|leiten vor|legen uebergeben uebermitteln ein|reichen hinterlegen melden
        ein|spielen hoch|laden""",
    "clean": "beseitigen wischen saugen ab|saugen ab|waschen entkalken entruempeln auf|raeumen reinigen saeubern putzen raeumen aus|raeumen ab|pumpen spuelen lueften desinfizieren waschen",
    "repeat": "wiederholen nach|holen neu_an|setzen",
    "take_on": "kuemmern bearbeiten betreuen dran|bleiben begleiten nach|gehen arbeiten an|gehen sorgen",
    "register": "an|melden ein|tragen an|legen auf|nehmen erfassen hinterlegen vermerken ein|geben",
    "hire": "ein|stellen beauftragen hinzu|ziehen ab|stellen ein|setzen",
    "offer": "an|bieten vor|schlagen",
}

ENGLISH = {
    "ask": "request ask commission instruct arrange initiate trigger apply",
    "order": "order reorder buy purchase procure source",
    "make": "make build rebuild finish complete assemble bake cook translate typeset bind prepare produce manufacture print reprint bake sew cut cast create draft design write",
    "prepare": "prepare",
    "pack": "pack load box",
    "hand_over": "hand pass post",
    "send": "send resend ship dispatch despatch post mail forward leave go release",
    "arrive": "deliver redeliver arrive bring drop land come get receive have reach hand",
    "install": "install plant hang configure fit refit mount replace swap exchange change connect put set lay renew",
    "grant": "grant approve cover waive allow pay bear absorb",
    "credit": "credit deduct book offset put",
    "pay": "pay repay refund reimburse transfer remit return",
    "schedule": "move schedule book rebook reserve plan assign arrange pencil allocate",
    "set_out": "leave start drive head",
    "visit": "come visit drive travel start begin be",
    "check": "check inspect examine test measure review investigate look find verify audit trace read survey clarify",
    "fix": """fix service maintain repair mend resolve solve clear sort remedy seal restore recover finish complete close paint repaint
        rectify settle patch glue solder insulate seal sand polish calibrate descale dry refill recharge rehang plaster""",
    "correct": "correct amend change update adjust rework revise rewrite edit alter extend rename improve",
    "cancel": "cancel withdraw revoke void remove delete drop reverse recall strike lift terminate",
    "block": "stop halt block freeze suspend pause hold switch isolate quarantine",
    "unblock": "start restart reboot unlock unblock reactivate activate release reopen reinstate enable switch",
    "collect": "collect pick fetch retrieve remove take",
    "inform": """tell inform notify write email e-mail mail update explain answer reply respond confirm message
        report show present hear know let get""",
    "call": "call ring phone telephone",
    "talk": "speak talk discuss meet",
    "agree": "agree settle",
    "pass_on": "pass forward submit escalate hand file upload hand",
    "clean": "clean flush wash clear empty ventilate air pump",
    "repeat": "repeat redo rerun",
    "take_on": "handle look chase follow deal work attend take care monitor",
    "register": "register enter log record file note add enrol",
    "hire": "hire bring engage assign",
    "offer": "offer propose",
}

# Nouns that name a deed, in folded spelling; compounds end in them.
NOUNS = {
    "ask": "anfrage anforderung auftrag request enquiry inquiry",
    "order": "bestellung nachbestellung purchase",
    "make": "fertigung herstellung produktion druck nachdruck neudruck reprint production",
    "pack": "verpackung packing",
    "hand_over": "uebergabe handover",
    "send": "versand absendung abgang dispatch despatch shipping",
    "arrive": "lieferung auslieferung anlieferung zustellung ankunft eingang delivery arrival receipt",
    "install": "einbau montage installation austausch ersatz tausch wechsel anschluss replacement fitting exchange",
    "grant": "zusage genehmigung kulanz kostenuebernahme approval waiver",
    "credit": "gutschrift verrechnung nachlass rabatt credit discount",
    "pay": "zahlung rueckzahlung ueberweisung erstattung rueckerstattung auszahlung refund repayment transfer payment reimbursement",
    "schedule": "termin einsatzplanung buchung umbuchung appointment booking slot",
    "set_out": "anfahrt abfahrt",
    "visit": "besuch einsatz vor-ort-termin visit callout call-out",
    "check": "pruefung ueberpruefung besichtigung begehung durchsicht inspektion kontrolle untersuchung messung test befund inspection check review investigation",
    "fix": "reparatur instandsetzung behebung nachbesserung repair fix",
    "correct": "korrektur berichtigung aenderung umstellung anpassung correction amendment adjustment update",
    "cancel": "storno stornierung kuendigung ruecknahme loeschung cancellation withdrawal removal",
    "block": "sperre sperrung stopp abschaltung hold",
    "unblock": "freigabe freischaltung aktivierung release activation",
    "collect": "abholung ruecktransport collection pick-up pickup",
    "inform": "mail email e-mail message meldung rueckmeldung nachricht bescheid zwischenstand zwischenbericht antwort mitteilung update reply answer report",
    "call": "anruf rueckruf telefonat callback call ring telefonanruf",
    "talk": "gespraech unterredung treffen besprechung conversation meeting talk",
    "agree": "vereinbarung absprache abrede einigung agreement",
    "pass_on": "weiterleitung weitergabe uebermittlung einreichung",
    "clean": "reinigung spuelung raeumung cleaning",
    "repeat": "wiederholung",
    "register": "anmeldung eintrag registration entry",
}

# With these a noun of a deed says only that the deed was asked for.
INITIATING = """
    veranlassen beauftragen anfordern beantragen einleiten anstossen ausloesen vorbereiten planen einplanen
    anfragen vorsehen bitten request initiate arrange plan commission prepare instruct trigger apply ask
"""
# Begun is not finished: "Nachdruck gestartet".
BEGINNING = "starten beginnen anfangen anlaufen start begin launch"
# Approved is not paid: "refund approved by accounts".
APPROVING = "genehmigen bewilligen zusagen freigeben approve authorise authorize grant sanction"
# With these the noun says what was done or will be.
LIGHT = """
    erfolgen machen durchfuehren erhalten bekommen erteilen ausstellen vornehmen abschliessen erledigen geben
    haben kriegen stattfinden folgen liegen ausfuehren erstellen schreiben gutschreiben schicken senden
    vorliegen buchen abwickeln setzen eintragen hinterlegen anlegen vermerken erfassen notieren gewaehren
    issue enter log add put grant make carry do get receive have give complete perform process send raise be
"""
