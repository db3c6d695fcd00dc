"""What can be done for a customer, by concept, and the ladders on which one deed stands above another.

"Bestellt" is no evidence for "versendet"; "versendet" is one for "bestellt", of the same thing.
"""

LADDERS: tuple[tuple[str, ...], ...] = (
    ("ask", "order", "make", "pack", "hand_over", "send", "arrive", "install"),
    ("grant", "credit", "pay"),
    ("schedule", "set_out", "visit"),
    ("book", "pay_supplier"),
    ("block", "cancel"),
)

# Of one thing these are told by one another's names: what was repaired may be called mended, sealed or set right.
REPAIRING = "fix adjust paint seal alter fill dry restore install update clean unblock correct"
AWAY = "cancel remove dispose"
HANDING_ON = "pass_on hand_over"
BOOKING = "hire schedule"
# Who does one of these comes to where it is done.
ON_SITE = (
    "check install fix clean adjust paint seal collect remove fill train dry arrive find photograph repeat"
)
# What a deed shows beside itself, whatever ladder it stands on: who painted it has repaired it.
IMPLIED = {
    "install": "fix",
    "adjust": "fix correct",
    "paint": "fix",
    "seal": "fix",
    "alter": "fix correct",
    "fill": "fix",
    "dry": "fix",
    "restore": "fix unblock",
    "update": "correct fix",
    "extend": "correct",
    "find": "check",
    "fix": "check",
    "dispose": "collect remove",
    "move": "schedule",
    "unblock": "fix",
    "agree": "talk",
    "train": "inform",
    "refuse": "inform",
    "pass_on": "send inform",
}

# Whoever did no more than these has done nothing else yet: "Kapitel 5 an Übersetzerin gegeben" is not translated.
LEADS_UP = "ask order pass_on inform call talk offer schedule hire book register agree block begin"

# Nouns that name a deed, in folded spelling; compounds end in them.
NOUNS = {
    "ask": "anfrage anforderung auftrag request enquiry inquiry",
    "order": "abruf zukauf order einkauf bestellung nachbestellung purchase",
    "make": """ausdruck nachbau reprint neuanfertigung anfertigung umsetzung fertigung herstellung produktion druck
        nachdruck neudruck production""",
    "pack": "verpackung packing",
    "hand_over": "rueckgabe uebergabe handover",
    "send": """rueckversand versendung ruecksendung retoure retournierung shipment versand absendung abgang dispatch despatch shipping""",
    "arrive": """anlieferung nachlieferung zufuhr lieferung auslieferung zustellung ankunft eingang delivery arrival
        receipt""",
    "install": """austausch einbau aufbau anbau umtausch aufbau umbau swap change-out einbau montage installation austausch ersatz tausch wechsel anschluss
        replacement fitting exchange""",
    "grant": "zusage genehmigung kulanz kostenuebernahme approval waiver",
    "credit": "abschlag minderung ermaessigung abzug deduction reduction gutschrift verrechnung nachlass rabatt credit discount",
    "pay": """refundierung verguetung rueckverguetung rueckueberweisung payout zahlung rueckzahlung ueberweisung
        erstattung rueckerstattung auszahlung refund repayment transfer payment reimbursement""",
    "schedule": """vormerkung umplanung terminverschiebung rebooking termin einsatzplanung buchung umbuchung
        appointment booking slot""",
    "set_out": "anfahrt abfahrt",
    "visit": "lokalaugenschein ortstermin begehung besuch einsatz vor-ort-termin visit callout call-out",
    "check": """nachschau abgleich probelauf testlauf check-up audit durchlauf abnahme auswertung analyse trial measurement
        nachkontrolle feedback pruefung ueberpruefung besichtigung begehung durchsicht inspektion kontrolle
        untersuchung messung test befund inspection check review investigation""",
    "fix": """instandhaltung wartung service maintenance wartungstermin entstoerung sanierung reparatur
        instandsetzung behebung nachbesserung repair fix""",
    "correct": "korrektur berichtigung aenderung umstellung anpassung correction amendment adjustment update",
    "cancel": """aufhebung widerruf absage annullierung storno stornierung kuendigung ruecknahme loeschung
        cancellation withdrawal removal""",
    "block": "abschaltung deaktivierung quarantaene stilllegung shutdown sperre sperrung stopp hold",
    "unblock": """inbetriebnahme start neustart restart reboot go-live freigabe freischaltung aktivierung release
        activation""",
    "collect": "abtransport heimholung rueckholung ruecknahme ruecktransport rueckholaktion abholung collection pick-up pickup",
    "inform": """notification rueckinfo info auskunft hinweis information feedback mail email e-mail message meldung rueckmeldung nachricht bescheid zwischenstand zwischenbericht
        antwort mitteilung update reply answer report""",
    "call": "anrufe anruf rueckruf telefonat callback call ring telefonanruf",
    "talk": "ruecksprache meeting gespraech unterredung treffen besprechung conversation talk",
    "agree": """konsens einverstaendnis handshake zustimmung consent vereinbarung absprache abrede einigung
        agreement""",
    "pass_on": "weiterleitung weitergabe uebermittlung einreichung",
    "clean": "desinfektion grundreinigung sterilisation reinigung spuelung raeumung cleaning",
    "repeat": "wiederholung",
    "register": "anmeldung eintrag registration entry",
    "remove": "abriss ausbau ausbau abbau demontage rueckbau dismantling",
    "find": "fund lokalisierung",
    "adjust": "kalibrierung justierung calibration",
    "restore": "restore rollback wiederherstellung recovery ruecksicherung backup-restore restoration",
    "update": "upgrade aktualisierung",
    "dispose": "entsorgung vernichtung disposal",
    "train": "schulung einweisung unterweisung einschulung training briefing",
    "move": "umzug transport verlagerung migration relocation",
    "sign": "unterschrift unterzeichnung signature",
    "extend": "verlaengerung erweiterung extension",
    "hire": "einsatz verstaerkung einsatzteam",
    "offer": "vorschlag proposal",
    "apologise": "apology apologies entschuldigung",
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

# Verbs of their own, whatever verb stands behind their first part.
NO_PART = """
    ankommen abnehmen annehmen angehen vorgehen vorhaben anfangen auffallen ausfallen einfallen zufallen umgehen
    nachlassen anlassen zulassen auslassen zurueckkommen vorkommen auskommen einsehen nachsehen ansehen aussehen
    zusehen vorsehen zugeben angeben ausgehen eingehen untergehen zurueckgehen vorgeben nachgeben aufgeben angehoeren
    zuhoeren aufhoeren anhoeren vorstellen darstellen umfallen gefallen
    receive report require regret remember realise realize return review respond recall remain refer regard relate rely
    resume retain reveal reach reason recommend recognise recognize prefer pretend prevent overlook overcome overhear
"""
# Shaped like a deed's noun, and the name of a thing.
NO_DEED = """
    sendung rechnung leitung dichtung packung ladung fassung stellung einrichtung vorrichtung abteilung fuehrung haltung
    ordnung verbindung kupplung deckung schaltung steuerung waehrung heizung lueftung wohnung zeitung zeichnung
    verpackung sicherung halterung aufhaengung anleitung abrechnung mahnung bescheinigung bestaetigung
    uebersetzung zusammenfassung ausstattung verkleidung beleuchtung
    verglasung richtung siedlung festung reinigung_sfirma buehne bedienung versicherung vertretung verwaltung
    equipment document department apartment element moment station portion position condition section
    ration motion nation session ad advertisement compartment section installment instrument bind hearing
"""
