"""Apologies that take themselves back. See klarwort.phrases for the notation.

`sorry`: words for an apology of any sort, the half-hearted ones too. What takes it back stands in grammar.py.
"""

ABOUT_DE = {
    "sorry": """
        <sorry>
        tut|taete|tun … leid
        um nachsicht|entschuldigung|verzeihung
        schade
        <sorry> … <sorry>
        traurig|betruebt … *
    """,
}
ABOUT_EN = {
    "sorry": """
        <sorry>
        excuse us|me
        pity|shame
        excuse
        sad|saddened|dismayed to|that
    """,
}
