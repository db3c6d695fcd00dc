"""Names of days, months, hours and counts, German and English, in folded spelling (ae, oe, ue, ss)."""

WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip

# Only read as weekdays directly in front of a date ("Fr., 20.11."): alone they are too often something else.
WEEKDAYS_SHORT = {
    "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
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

MINUTES = {"fuenf": 5, "zehn": 10, "zwanzig": 20, "five": 5, "ten": 10, "twenty": 20}

COUNTS = {
    **HOURS,
    "ein": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "a": 1, "an": 1, "zwo": 2,
    "vierzehn": 14, "zwanzig": 20, "dreissig": 30, "vierundzwanzig": 24, "achtundvierzig": 48,
    "fourteen": 14, "twenty": 20, "thirty": 30, "forty-eight": 48, "twenty-four": 24,
    "einer halben": 0.5, "half an": 0.5, "einer dreiviertel": 0.75, "anderthalb": 1.5, "eineinhalb": 1.5,
    "zweieinhalb": 2.5, "one and a half": 1.5, "a couple of": 0,
}  # fmt: skip

UNITS = {
    "minute": "minute", "minuten": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "stunde": "hour", "stunden": "hour", "std": "hour", "hour": "hour", "hours": "hour", "hrs": "hour",
    "tag": "day", "tage": "day", "tagen": "day", "day": "day", "days": "day",
    "werktag": "workday", "werktage": "workday", "werktagen": "workday", "arbeitstag": "workday",
    "arbeitstage": "workday", "arbeitstagen": "workday", "working days": "workday",
    "business days": "workday",
    "working day": "workday", "business day": "workday",
    "woche": "week", "wochen": "week", "week": "week", "weeks": "week",
}  # fmt: skip

# The part of a day that a word names.
PARTS = {
    "frueh": "morning", "morgen": "morning", "vormittag": "forenoon", "mittag": "noon",
    "nachmittag": "afternoon",
    "abend": "evening", "nacht": "night", "vormittags": "forenoon", "mittags": "noon",
    "nachmittags": "afternoon",
    "abends": "evening", "morgens": "morning", "nachts": "night",
    "morning": "morning", "lunchtime": "noon", "afternoon": "afternoon", "evening": "evening",
    "night": "night",
}  # fmt: skip

PART_ENDS = {"morning": 10, "forenoon": 12, "noon": 12, "afternoon": 18, "evening": 22, "night": 24}

# English mornings last until noon, German ones ("morgen früh") do not.
PART_ENDS_EN = {**PART_ENDS, "morning": 12}

FIXED_DAYS = {
    "nikolaus": (6, 12), "nikolaustag": (6, 12), "heiligabend": (24, 12), "heiliger abend": (24, 12),
    "silvester": (31, 12), "christmas eve": (24, 12), "christmas day": (25, 12), "boxing day": (26, 12),
    "new year's eve": (31, 12),
}  # fmt: skip
