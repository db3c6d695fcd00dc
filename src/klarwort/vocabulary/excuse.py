"""Reasons that lie within one's own house and exonerate it (excuse_de.py, excuse_en.py), and what makes them none.

`cause`: a reason is given for a failure; `defence`: any cause at all, told so that our failure follows from it
by itself; `state`: our own strain is told as if it excused; `lost`: our own post box did it.
"""

# What makes a strain no excuse: somebody stands in, nothing was affected, it is the customer's own.
INNOCENT_DE = {
    "stands_in": """
        vertritt|vertreten|vertretung … mich|uns|uebernimmt|hat
        vertritt mich|uns
        nicht betroffen
        uebernimmt … vertretung
        in meiner|unserer abwesenheit
        keine auswirkung*|auswirkungen
        <your> … urlaub|ferien|krankheit|umzug|messe|team
        waehrend <our> … betriebsferien|urlaub ~ erreichen|erreichbar
        trotz … <strain>
        <your> … <ordeal>
        <your> [*] <strain>
        fuer <your> <strain>
        nicht <your> problem|sorge|schuld|baustelle|sache
        verglichen|vergleich … *
        soll|sollen sie nicht|nichts … *
        nichts zu tun
    """,
    # Nothing failed: because of it we do something sooner or besides, or we give it away.
    "sees_to_it": """
        <therefore> … <we> … schon|bereits|frueher|eher|zusaetzlich|ausserdem|vorsorglich|vorab
        <your> <noun> ist|sind|war|waren … ausgefallen|abgestuerzt|kaputt|defekt|verspaetet|krank
        <do> <we> … schon|bereits um|am|ab|heute|morgen
        danke*|dank|gut|glueck ~ sonst
        kostenlos*|kostenfrei*|gratis|geschenkte* … <strain>|<ordeal>
        sie haben die wahl
        waehlen|entscheiden sie
        <therefore> <do>|springe|springt|uebernehme <we>|herr|frau … selbst|selber|persoenlich|um|am|heute|morgen|statt
        notdienst|bereitschaft|vertretung … bin|ist|sind|erreichen|erreichbar
        ist|sind … bei <you> … eingegangen|angekommen
        haben davon nichts
    """,
}
INNOCENT_EN = {
    "stands_in": """
        stands|standing in for
        covers|covering for me|us
        not affected
        unaffected
        while|when i|we am|are … away|off ~ you
        in my|our absence
        despite|regardless … <strain>
        <your> … holiday|vacation|move|illness|team|shop
        <your> … <ordeal>
        not your problem|worry|concern|fault
        no concern of yours
        compared with|to
        <ordeal> … hardly|barely|scarcely
        <your> [*] <strain>
        your stocktake|stocktaking|opening|wedding|fair|festival
    """,
    "sees_to_it": """
        so|therefore <we>|we'll|i'll … already|early|earlier|ahead|sooner|extra|additional|additionally
        so|therefore <we>|we'll|i'll … <did>|<pp>|<do> … too|well
        your * [*] is|are|was|were|has|have … cancelled|down|broken|delayed|ill
        free|complimentary … <strain>|<ordeal>
        you choose|decide
        up to you
        your choice
        so|therefore <we>|we'll|i'll … myself|instead|personally
        your * [itself] [came|is|was] … on|in|unaffected|safe ~ van|way|by|today|tomorrow
        nothing|none … of|to|affected … your|yours
    """,
}
