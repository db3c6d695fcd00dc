"""Nouns that change the vowel of the verb they are made of: the root of the verb, and the ends of its nouns. Folded."""

NOUNS = """
    nehm nahme nahmen
    geb gabe gaben
    zieh zug zuege
    fahr fahrt fahrten fuhr fuhren
    geh gang gaenge
    sprech sprache sprachen spruch sprueche
    schliess schluss schluesse
    bau bau bauten
    ruf ruf rufe
    steh stand staende
    trag trag traege
    schreib schrift schriften
    greif griff griffe
    werf wurf wuerfe
    setz satz saetze
    leg lage lagen
    kauf kauf kaeufe
    tausch tausch
    bring bringung
    send versand
    liefer lieferung lieferungen
    komm kunft kuenfte
    seh sicht
    schneid schnitt schnitte
    brech bruch brueche
    messe mass masse
    bind bindung
    treff treffen
    lass lass laesse
    hol holung
    miet miete mieten
"""
FIRST = "gegen herunter runter hinunter herauf hinauf rauf daneben drueber fern voraus herum hinein rueber hinueber davon"
"""First parts of verbs, beside the particles that `verbs_de` has."""
