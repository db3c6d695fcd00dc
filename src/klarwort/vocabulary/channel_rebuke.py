"""What tells nobody off, for all its words (channel_rebuke_de.py, channel_rebuke_en.py). See klarwort.phrases for the notation."""

from klarwort.vocabulary.word_list import words

INNOCENT_DE = {
    "welcome": """
        <we> … sie … uebergangen|umgangen|uebergehen
        schoen|gut|richtig dass sie
        danke dass sie
        muessen sie … nicht|nichts … *
        sie muessen|brauchen … nicht|nichts|kein
        nicht noch einmal
        zoegern|scheuen <you>|sie|nicht … *
    """,
}
INNOCENT_EN = {
    "welcome": """
        good that you
        thank you for
        you need|have|do not|don't|needn't
        without having
    """,
}
# Who read or answered late was late themselves.
READ_LATE = words("gesehen gelesen beantwortet reagiert geantwortet saw seen read answered replied reacted")
WE = words("ich wir i we")
