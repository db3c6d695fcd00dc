"""Names of days, months, hours and counts, German and English, in folded spelling (ae, oe, ue, ss)."""

WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip

# Only read as weekdays in front of a date or an hour, or behind "am", "by": alone they are too often something else.
WEEKDAYS_SHORT = {
    "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip

MONTHS = {
    "januar": 1, "jaenner": 1, "februar": 2, "feber": 2, "maerz": 3, "april": 4, "mai": 5, "juni": 6,
    "juno": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "october": 10, "december": 12,
    "jan": 1, "feb": 2, "mrz": 3, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9,
    "okt": 10, "oct": 10, "nov": 11, "dez": 12, "dec": 12,
}  # fmt: skip

HOURS = {
    "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwoelf": 12,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip

LATE_HOURS = {
    "dreizehn": 13, "vierzehn": 14, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
    "zwanzig": 20, "einundzwanzig": 21, "zweiundzwanzig": 22, "dreiundzwanzig": 23,
}  # fmt: skip

MINUTES = {"fuenf": 5, "zehn": 10, "zwanzig": 20, "five": 5, "ten": 10, "twenty": 20}

COUNTS = {
    **HOURS,
    "ein": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "eines": 1, "a": 1, "an": 1, "zwo": 2,
    "zweier": 2, "dreier": 3, "beiden": 2,
    "vierzehn": 14, "fuenfzehn": 15, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "fuenfundvierzig": 45,
    "sechzig": 60, "neunzig": 90,
    "vierundzwanzig": 24, "achtundvierzig": 48, "zweiundsiebzig": 72,
    "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "sixty": 60,
    "ninety": 90, "forty-eight": 48, "twenty-four": 24, "seventy-two": 72,
    "einer halben": 0.5, "einer knappen": 1, "einer guten": 1, "half an": 0.5, "half a": 0.5,
    "einer dreiviertel": 0.75,
    "anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5,
    "one and a half": 1.5, "two and a half": 2.5, "a couple of": 0, "three quarters of an": 0.75,
    "a quarter of an": 0.25,
}  # fmt: skip

UNITS = {
    "minute": "minute", "minuten": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "viertelstunde": "quarter of an hour", "dreiviertelstunde": "three quarters of an hour",
    "stunde": "hour", "stunden": "hour", "std": "hour", "hour": "hour", "hours": "hour", "hrs": "hour",
    "h": "hour",
    "tag": "day", "tage": "day", "tagen": "day", "tages": "day", "day": "day", "days": "day",
    "kalendertagen": "day", "calendar days": "day",
    "werktag": "weekday", "werktage": "weekday", "werktagen": "weekday", "werktages": "weekday",
    "arbeitstag": "workday", "arbeitstage": "workday", "arbeitstagen": "workday", "arbeitstages": "workday",
    "bankarbeitstagen": "workday", "bankarbeitstage": "workday", "banktagen": "workday",
    "geschaeftstagen": "workday",
    "working days": "workday", "business days": "workday", "working day": "workday",
    "business day": "workday", "workdays": "workday", "weekdays": "workday", "banking days": "workday",
    "woche": "week", "wochen": "week", "week": "week", "weeks": "week",
    "fortnight": "fortnight",
    "monat": "month", "monate": "month", "monaten": "month", "monats": "month", "month": "month",
    "months": "month",
    "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year", "year": "year", "years": "year",
}  # fmt: skip

MINUTES_OF = {"minute": 1, "quarter of an hour": 15, "three quarters of an hour": 45, "hour": 60}
DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
MONTHS_OF = {"month": 1, "year": 12}

# Whose clock is meant. People say "CET" and "GMT" in summer too, and mean the clock on the wall there.
ZONES = {
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin", "mesz": "Europe/Berlin",
    "gmt": "Europe/London", "bst": "Europe/London", "uk time": "Europe/London", "utc": "UTC",
    "london time": "Europe/London", "german time": "Europe/Berlin", "swiss time": "Europe/Zurich",
    "austrian time": "Europe/Vienna", "deutscher zeit": "Europe/Berlin", "schweizer zeit": "Europe/Zurich",
    "britischer zeit": "Europe/London", "londoner zeit": "Europe/London",
    "est": "America/New_York", "edt": "America/New_York", "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles", "eastern": "America/New_York", "pacific": "America/Los_Angeles",
}  # fmt: skip

# The part of a day that a word names.
PARTS = {
    "frueh": "morning", "morgen": "morning", "vormittag": "forenoon", "mittag": "noon",
    "nachmittag": "afternoon",
    "abend": "evening", "nacht": "night", "vormittags": "forenoon", "mittags": "noon",
    "nachmittags": "afternoon",
    "abends": "evening", "morgens": "morning", "nachts": "night",
    "morning": "morning", "lunchtime": "noon", "lunch": "noon", "afternoon": "afternoon",
    "evening": "evening", "night": "night",
}  # fmt: skip

PART_ENDS = {"morning": 10, "forenoon": 12, "noon": 12, "afternoon": 18, "evening": 22, "night": 24}

# English mornings last until noon, German ones ("morgen früh") do not.
PART_ENDS_EN = {**PART_ENDS, "morning": 12}

FIXED_DAYS = {
    "nikolaus": (6, 12), "nikolaustag": (6, 12), "heiligabend": (24, 12), "heiliger abend": (24, 12),
    "silvester": (31, 12), "neujahr": (1, 1), "neujahrstag": (1, 1), "dreikoenig": (6, 1),
    "dreikoenigstag": (6, 1),
    "christmas eve": (24, 12), "christmas day": (25, 12), "boxing day": (26, 12),
    "new year's eve": (31, 12), "new year's day": (1, 1),
}  # fmt: skip

# Meant as the last day before: "bis Weihnachten", "by Christmas".
UNTIL_FEAST = {"weihnachten": (24, 12), "christmas": (24, 12)}

# Days from Easter Sunday.
EASTER_DAYS = {
    "gruendonnerstag": -3, "maundy thursday": -3, "karfreitag": -2, "good friday": -2, "karsamstag": -1,
    "ostersonntag": 0, "easter sunday": 0, "ostermontag": 1, "easter monday": 1, "christi himmelfahrt": 39,
    "pfingstsonntag": 49, "pfingstmontag": 50, "whit monday": 50, "fronleichnam": 60,
}  # fmt: skip

ORDINALS = {
    "erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "vierte": 4, "vierten": 4,
    "fuenften": 5, "sechsten": 6, "siebten": 7, "achten": 8, "neunten": 9, "zehnten": 10, "elften": 11,
    "zwoelften": 12, "dreizehnten": 13, "vierzehnten": 14, "fuenfzehnten": 15, "sechzehnten": 16,
    "siebzehnten": 17, "achtzehnten": 18, "neunzehnten": 19, "zwanzigsten": 20, "dreissigsten": 30,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "fifteenth": 15, "twentieth": 20,
}  # fmt: skip
NTH = {
    "ersten": 1, "erste": 1, "zweiten": 2, "zweite": 2, "dritten": 3, "dritte": 3, "vierten": 4, "vierte": 4,
    "letzten": -1, "letzte": -1, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1,
}  # fmt: skip
QUARTERS = {
    "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "first": 1, "second": 2, "third": 3, "fourth": 4,
    "q1": 1, "q2": 2, "q3": 3, "q4": 4,
}  # fmt: skip
