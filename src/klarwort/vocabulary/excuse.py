"""Reasons that lie within one's own house and exonerate it (excuse_de.py, excuse_en.py), and what makes them none.

`cause`: a reason is given for a failure; `defence`: any cause at all, told so that our failure follows from it
by itself; `state`: our own strain is told as if it excused; `lost`: our own post box did it.
"""

from klarwort.vocabulary.word_list import words

# What makes a strain no excuse: somebody stands in, nothing was affected, it is the customer's own.
INNOCENT_DE = {
    "stands_in": """
        vertritt|vertreten|vertretung … mich|uns|uebernimmt|hat
        vertritt mich|uns
        betreue|uebernehme|vertrete|uebernommen|betreut ich|wir|<your>|sie|habe
        nicht betroffen
        uebernimmt … vertretung
        in meiner|unserer abwesenheit
        keine auswirkung*|auswirkungen
        <your> … urlaub|ferien|krankheit|umzug|messe|team
        waehrend <our> … betriebsferien|urlaub ~ erreichen|erreichbar
        trotz … <strain>
        <strain>|<ordeal> … bei <you>
        <your> … <ordeal>
        <your> [*] <strain>
        fuer <your> <strain>
        nicht <your> problem|sorge|schuld|baustelle|sache
        verglichen|vergleich … *
        soll|sollen sie nicht|nichts … *
        nichts zu tun
        niemand|keiner von uns … *
    """,
    # Nothing failed: because of it we do something sooner or besides, or we give it away.
    "sees_to_it": """
        <we> * <therefore> … schon|bereits|frueher|eher|um|am
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
        <therefore> kommen|komme|bringen|bringe|liefern|liefere|beginnen|beginne|holen|hole|starten|fangen|schicken|schicke <we> … schon|bereits|am|um|heute|morgen|erst|frueher
    """,
}
INNOCENT_EN = {
    "stands_in": """
        stands|standing in for
        i|we|i've|we've [have] [been] [now] looking|look|taken|taking|handling|handle|run|running after|over|it|your … *
        covers|covering for me|us
        not affected
        unaffected
        while|when i|we am|are … away|off ~ you
        in my|our absence
        despite|regardless … <strain>
        <strain>|<ordeal> … at your end|place|site|house
        <your> … holiday|vacation|move|illness|team|shop
        <your> … <ordeal>
        not your problem|worry|concern|fault
        no concern of yours
        compared with|to
        <ordeal> … hardly|barely|scarcely
        <your> [*] <strain>
        nobody|none of us … *
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
        nothing|none … affected … your|yours
        so|therefore we|i|we're|i'm|we'll|i'll|he|she [are|am|is|'re] *ing|come|bring|start|send|begin|finish|open
    """,
}
# Our house, and what may befall it: together, and with nothing else in the sentence, they tell our trouble.
HOUSE_DE = {
    "house": """
        <self>|<colleague>|<system>
        *backstube|*werkhalle|*halle|*betrieb|*buero|*filiale|*fuhrpark|*kuehlhaus|*atelier|*studio|*praxis|*kanzlei|*laden|*lagerhalle
        *kompressor|*fahrzeug|*lieferwagen|*laptop|*handy|*festplatte*|*telefon|*leitung|*kalender|*postfach|*auftragsbuch|*chef|*chefin|*update
    """,
}
HOUSE_EN = {
    "house": """
        <self>|<colleague>|<system>
        workshop|bakery|works|branch|studio|surgery|yard|depot|fleet|site|floor
        boss|manager|update|here
        compressor|vehicle|laptop|disk|drive|diary|calendar|inbox|order-book
    """,
}
HARDSHIP_DE = {
    "hardship": """
        <ordeal>
        krank|erkrankt|krankheit|*grippe|verletzt|operiert|operation|*unfall|verunfallt|gestorben|verstorben|*todesfall|begraebnis|beerdigung|schwanger
        kind ~ bekommen|krank
        <colleague>|leute|zwei|drei|mehrere ~ gekuendigt|kuendigte|kuendigten|aufgehoert|weggegangen|abgeworben
        zugesperrt|insolvent
        verreckt|eingegangen|abgebrannt|ausgebrannt|ueberflutet|eingefroren|*nschaden*|*rschaden*|*sschaden*|*tschaden*|*sdefekt|*ndefekt|*ausfall|*ausgefallen|*ausfaelle
        gewitter|unwetter|blitz*|stromausfall|hochwasser|sturm|schneechaos|glatteis
        stand|standen|lag|lagen … still|flach|tage|tagelang|stunden|drei|zwei
        <self> … renovieren|umbauen|umziehen|sanieren|migrieren|renoviert|umgebaut|saniert|umgezogen
        ohne ihn|sie|mich ~ niemand|keiner|nicht
        wenig|kaum|keine zeit
        zerschossen|lahmgelegt|durcheinandergebracht
        erst seit … *
        zu wie in|im|am|auf
        gefordert|ueberfordert|ueberlastet|ausgelastet|ueberrannt|untergegangen|rotiert|geschwitzt
        nur|bloss|gerade ~ mit einem|einer|zwei|zu … besetzt|mann|leuten|person|zweit|dritt
        so|zu voll|viel|viele|knapp|eng|hektisch ~ dass
        nicht|kaum|einfach ~ dazu gekommen
        nicht zu denken|schaffen|bekommen|kriegen|finden|machen|stemmen
        nicht … zum <noun> gekommen
        geht|ging|gehen|gingen … unter|manches|vieles|einiges|nichts|drunter
        mit den gedanken|dem kopf … *
        landet|landen|bleibt|bleiben|haengt … alles|vieles … bei|an uns|mir
        kopf steht|stand|stehen
        nichts mehr|gar *
    """,
}
HARDSHIP_EN = {
    "hardship": """
        <ordeal>
        ill|sick|flu|injured|operation|accident|died|funeral|bereavement|pregnant|poorly|hospital
        baby|wedding|birth … last|week|elsewhere|mind|mind
        had a baby
        handed in … notice
        <colleague>|people|two|three ~ resigned|quit|retired|left|notice
        packed up|in
        failure|breakdown|crash|burnt|flooded|frozen|stolen|broken-into
        down|off|out|idle|shut for two|three|four|five|several|days|a|weeks
        storm|lightning|flood|power-cut|snowed
        <self> … redecorating|renovating|rebuilding|relocating|refurbishing|moving
        nobody|no-one else can|could|knows|knew
        little|no|hardly time
        wrecked|scrambled|wiped
        only been … weeks|days|months|month|week
        like * circus|madhouse|zoo
        at a health resort
        branch|office|site|plant closed|shut|burnt
        lands|falls|landed … on us|me
        on our|my toes
        no getting to|away
        so|too full|busy|much|many|hectic|tight|stretched that
        did not|didn't|never|couldn't … get round|around|to
        only|just one|two|three|a [*] man|men|person|people|pair|driver|fitter|of … *
        go|goes|went|gets|got … astray|missing|lost|under|overlooked
        mind|head|thoughts was|were|is [*] elsewhere
        pushed|slipped to the back
        nobody|no-one is|was applying|available|free
    """,
}
# What is put off is not provided for; when somebody is there is only told.
PUT_OFF = words(
    "erst fruehestens spaeter verschoben verschiebt verlaengert postponed pushed later delayed until bis"
)
HOURS = words("offen geoeffnet besetzt geschlossen open closed staffed shut")
# Our own post box did it, in German; in English beside the others.
LOST_DE = {
    "lost": """
        <your> … mail|e-mail|nachricht|anfrage|schreiben|brief|fax … <strain>|untergegangen|durchgerutscht|verloren
        <your> … mail|e-mail|nachricht|anfrage|schreiben|brief … nie|nicht … angekommen|erreicht|eingegangen
        im spam*|junk* … gelandet|verschwunden|haengengeblieben
        spam* … gelandet
        im * untergegangen
        in der flut … untergegangen
        <your> … fax|antrag|formular|kuendigung|rueckmeldung|brief|unterlagen … nie|nicht … angekommen|erreicht|eingegangen|vorgelegen
    """,
}
