"""What talks no trouble small, for all its words (minimising_de.py, minimising_en.py). See klarwort.phrases for the notation."""

# Small things that are not ours: the customer's effort, a quantity, what we offer.
INNOCENT_DE = {
    "else": """
        alles andere als
        nicht nur
        nur … noch|sie|ich|dann|wenn|weil|bis|fuer|gegen|mit
        nur … fuer sie
        kein … einzelfall|kavaliersdelikt|kleinigkeit
        keine … kleinigkeit|lappalie|bagatelle
        nicht … einzelfall|kleinigkeit|lappalie
        <only> … sagen|bitten|wiederholen|wuenschen
        nicht noch einmal
        nur … noch … *
        zwischenstand|zwischenbescheid|anfang|schritt|vorlaeufig*
        erste* schritt|teil|anfang
        ob … *
        waere|waeren … nichts|nicht … passiert|geschehen
        niemand|keiner … sonst|anderes|anderer … schuld|verantwortlich|verantwortung|dafuer
    """,
}
INNOCENT_EN = {
    "else": """
        isolated the|a|an|it|your|our|both|them|that
        anything but
        not|doesn't|don't affect you|your|yours
        far from
        <have> just *
        not only|just|merely|simply
        only … you|when|if|after|until
        only for [*] you|your|the|this|that|our|a
        no|not … trifle|detail|one-off|exception|formality
        interim|beginning|start|preliminary
        first step|part|instalment
        whether … *
        nobody|one|none … else … blame|responsible|fault|answer|answers
        snag|snagging list|lists
    """,
}
