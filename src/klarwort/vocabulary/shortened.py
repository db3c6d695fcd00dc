"""How words are cut short in notes, in folded spelling: by their whole, by their end; what is not here is guessed."""

# The word, as far as it is written, and what it stands for. With or without its full stop.
WORDS = {
    "gs": "gutschrift", "re": "rechnung", "rg": "rechnung", "tel": "telefonat", "anz": "anzahlung", "best": "bestellt",
    "bez": "bezahlt", "verb": "verbucht", "rep": "repariert", "erh": "erhalten", "gel": "geliefert",
    "gebr": "gebracht", "veranl": "veranlasst", "beauftr": "beauftragt", "vers": "versendet", "inst": "installiert", "mont": "montiert", "inf": "informiert",
    "gepr": "geprueft", "erst": "erstattet", "erl": "erledigt", "reserv": "reserviert", "gebu": "gebucht",
    "unterschr": "unterschrieben", "einverst": "einverstanden", "gewechs": "gewechselt", "gesp": "gesperrt",
    "ug": "keller", "lkw": "lastwagen", "kfz": "fahrzeug", "stk": "stueck", "stg": "stiege", "kd": "kunde",
    "gespr": "gespraech", "pal": "paletten",
    "del": "delivery", "rm": "room", "accts": "accounts", "acct": "account", "mgr": "manager",
    "recalc": "recalculated", "recal": "recalibrate", "appt": "appointment", "inv": "invoice", "repl": "replaced",
}  # fmt: skip
# The end of a longer word.
ENDS = {
    "ltg": "leitung", "liefg": "lieferung", "lfg": "lieferung", "wg": "wagen", "ber": "bericht", "rg": "rechnung",
    "masch": "maschine", "verl": "verlaengerung", "abt": "abteilung", "tg": "tung", "sg": "sung", "ssg": "ssung", "lg": "lung",
    "dg": "dung", "rstg": "rstellung",
}  # fmt: skip
TITLES = {"fr": "frau", "hr": "herr", "hrn": "herrn"}
