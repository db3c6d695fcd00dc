"""How words are cut short in notes, in folded spelling: by their whole, by their end; what is not here is guessed."""

# The word, as far as it is written, and what it stands for; with its full stop.
WORDS = {
    "gs": "gutschrift", "re": "rechnung", "rg": "rechnung", "tel": "telefonat", "anz": "anzahlung", "best": "bestellt",
    "bez": "bezahlt", "verb": "verbucht", "rep": "repariert", "erh": "erhalten", "gel": "geliefert",
    "gebr": "gebracht", "veranl": "veranlasst", "beauftr": "beauftragt", "vers": "versendet", "inst": "installiert", "mont": "montiert", "inf": "informiert",
    "gepr": "geprueft", "erst": "erstattet", "erl": "erledigt", "reserv": "reserviert", "gebu": "gebucht",
    "unterschr": "unterschrieben", "einverst": "einverstanden", "gewechs": "gewechselt", "gesp": "gesperrt",
    "ausget": "ausgetauscht", "eingeb": "eingebaut", "abgeh": "abgeholt", "korr": "korrigiert", "bestaet": "bestaetigt",
    "vereinb": "vereinbart", "abgest": "abgestimmt", "storn": "storniert", "ueberw": "ueberwiesen", "verschb": "verschoben",
    "versch": "verschickt", "zugest": "zugestellt", "aufgef": "aufgefuellt", "ger": "gereinigt", "gerein": "gereinigt",
    "verz": "verzinkt", "freigeg": "freigegeben", "angef": "angefragt", "abgegeb": "abgegeben", "durchgef": "durchgefuehrt",
    "gespr": "gespraech", "pal": "paletten", "lief": "lieferung", "bespr": "besprechung", "unterl": "unterlagen",
    "etik": "etiketten", "schl": "schluessel", "wkz": "werkzeug", "stoer": "stoerung", "reklam": "reklamation",
    "kontr": "kontrolle", "kontroll": "kontrolle", "masch": "maschine", "abr": "abrechnung", "versich": "versicherung",
    "fil": "filiale", "whg": "wohnung", "gesch": "geschaeftsfuehrung", "grundrein": "grundreinigung", "buchh": "buchhaltung",
    "bettw": "bettwaesche", "verp": "verpackung", "zw": "zwischen", "ansprechp": "ansprechpartner", "techn": "techniker",
    "del": "delivery", "accts": "accounts", "acct": "account", "mgr": "manager", "eng": "engineer", "conf": "confirmed",
    "recalc": "recalculated", "recal": "recalibrate", "appt": "appointment", "inv": "invoice", "repl": "replaced",
    "recd": "received", "rcvd": "received", "coll": "collected", "cancld": "cancelled", "chq": "cheque", "cert": "certificate",
    "docs": "documents", "mtg": "meeting", "insp": "inspection", "maint": "maintenance", "sched": "scheduled", "temp": "temperature",
    "calib": "calibrated", "reinst": "reinstated", "orig": "original", "req": "requested", "reqd": "required", "addr": "address",
    "amt": "amount", "bldg": "building", "equip": "equipment", "veh": "vehicle", "sig": "signature", "disc": "discount", "qty": "quantity",
    # These stand without a full stop as well.
    "ug": "keller", "lkw": "lastwagen", "kfz": "fahrzeug", "stk": "stueck", "stg": "stiege", "kd": "kunde", "kdn": "kundin",
    "rm": "room", "rms": "rooms", "pp": "pages", "wp": "waermepumpe", "wr": "wechselrichter", "uk": "unterkonstruktion",
    "ab": "auftragsbestaetigung", "ls": "lieferschein", "tn": "teilnehmer", "ma": "mitarbeiter", "an": "arbeitnehmer",
    "gf": "geschaeftsfuehrung", "ja": "jahresabschluss", "hdd": "festplatte", "ssd": "festplatte", "rca": "ursachenanalyse",
    "flt": "forklift", "tg": "tiefgarage", "et": "ersatzteil", "zb": "zwischenbericht", "pw": "passwort", "sv": "sachverstaendiger",
    "tls": "zertifikat", "ut": "untertitel", "og": "obergeschoss", "eg": "erdgeschoss", "dg": "dachgeschoss", "br": "betriebsrat",
    "wz": "werkzeug", "zi": "zimmer", "fa": "finanzamt", "cn": "credit", "vm": "vormittag", "nm": "nachmittag", "rs": "ruecksprache",
}  # fmt: skip
BARE = """
    gs ug lkw kfz stk stg kd kdn rm rms del pp wp wr uk ls tn ma gf hdd ssd rca flt tg zb pw sv tls og eg dg br wz cn rs ja ut
    accts acct mgr recalc recal appt inv repl recd rcvd coll conf chq cert mtg insp maint sched temp calib reqd amt bldg veh qty eng
"""
"""Which of them stand without a full stop."""
# The end of a longer word.
ENDS = {
    "ltg": "leitung", "liefg": "lieferung", "lfg": "lieferung", "wg": "wagen", "ber": "bericht", "rg": "rechnung",
    "masch": "maschine", "verl": "verlaengerung", "abt": "abteilung", "tg": "tung", "sg": "sung", "ssg": "ssung", "lg": "lung",
    "dg": "dung", "rstg": "rstellung", "elem": "elemente", "rein": "reinigung", "zuschl": "zuschlag", "lief": "lieferung",
    "kontr": "kontrolle", "mstr": "meister", "gespr": "gespraech", "tle": "teile",
}  # fmt: skip
NOUNS = {"best": "bestellung", "vers": "versicherung", "rep": "reparatur", "inst": "installation", "mont": "montage", "gespr": "gespraech",
    "verb": "verbindung", "erst": "erstattung", "korr": "korrektur", "bestaet": "bestaetigung", "vereinb": "vereinbarung",
    "storn": "storno", "ueberw": "ueberweisung", "freig": "freigabe", "unterschr": "unterschrift", "reserv": "reservierung", "lief": "lieferung",
    "abn": "abnahme", "einb": "einbau", "ausb": "ausbau", "umb": "umbau", "abh": "abholung", "zust": "zustellung",
    "ausl": "auslieferung", "anl": "anlage", "erg": "ergebnis", "antw": "antwort", "zlg": "zahlung", "ers": "ersatz"}  # fmt: skip
"""What they stand for where they are written large: nouns."""
WORDS_TOO = "an ab ja re et me so ma amt lief disc br del temp sig"
"""Which of them are words of their own as well: they stand short only in capitals, or with a full stop of no sentence."""
TITLES = {"fr": "frau", "hr": "herr", "hrn": "herrn"}
