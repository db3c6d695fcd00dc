"""Work that the customer is given for our mistake. See klarwort.phrases for the notation."""

from klarwort.vocabulary.word_list import words

# Who does it themselves, and what makes it the customer's work all the same.
DOERS = {"de": words("ich wir"), "en": words("i we i'll we'll i've we've")}
ASKED = {
    "de": words(
        "bitte bitten benoetigen brauchen muessten muessen sollten koennten koennen obliegt verweisen ohne"
    ),
    "en": words("please kindly you you'll you'd ask request invite advise urge need require unless without"),
}

GERMAN = {
    "effort": """
        setzen sie sich ~ mit … <third>|verkaeufer|vermieter|versicherung ~ verbindung
        schreiben|lesen|kratzen sie ~ ab
        kippen|drehen|heben|ruecken sie … *
        tragen|geben|fuellen sie ~ in … *tabelle|*formular|*liste|*maske|*feld|*datei … ein
        organisieren|besorgen|klaeren|buchen|bestellen|beantragen|reklamieren|veranlassen sie … selbst|selber
        rufen|fragen|melden|wenden sie ~ selbst|selber|direkt ~ an|nach|bei|beim
        warten sie ~ melden|meldet|rufen|fragen … *
        schrauben|loesen|oeffnen|entfernen|bauen|ziehen|stecken|kratzen sie ~ ab|aus|notieren|und … *
        ohne ~ *ausweis*|*kopie*|*vollmacht*|*pass|*bescheinigung*|*attest* ~ nicht|nichts|keine|leider
        bitte ~ zaehlen|vergleichen|gleichen|nummerieren|begruenden|belegen|sortieren|suchen|wiegen|filmen|protokollieren|testen|installieren|deinstallieren|stellen|formulieren|beantworten|nennen|kreuzen|markieren|unterschreiben|schildern|tragen|legen sie … *
        zaehlen|vergleichen|gleichen|nummerieren|begruenden|belegen|sortieren|wiegen|filmen|protokollieren|deinstallieren|kreuzen|markieren|schildern sie … *
        bringen|schicken|holen|fahren|transportieren|tragen sie … selbst|selber … *
        fragen sie … noch einmal|nochmal|wieder|erneut … *
        fuer|zur|vor ~ brauchen|benoetigen|verlangen|bedarf|erbitten <we>|es ~ *original*|*rechnung|*begruendung|schriftlich*|*nachweis*|*foto*|*formular*|*beleg*|*unterlagen|*kopie*|*angaben|*seriennummer|*bestaetigung|*quittung
        <we> brauchen|benoetigen ~ *original*|*begruendung|*nachweis*|*foto|*fotos|*formular|*beleg*|*kopie*|*seriennummer|*quittung ~ bevor|um|damit|vorher|zuerst|sonst
        bitte|bitten ~ <ask_effort> sie
        <ask_effort> sie … bitte
        <ask_effort> sie uns|mir|sich|das|dies|die|den|dazu|dafuer … *
        bitten <we> sie … zu <ask_effort>
        bitten <we> sie ~ <ask_effort>|auszu*|einzu*|vorzu*|zuzu*|zurueckzu*|nachzu*|hochzu*|zu
        <we> bitten sie ~ <ask_effort>|auszu*|einzu*|zuzu*|zurueckzu*|nachzu*|hochzu*|mitzu*
        sie muessten|muessen|sollten|koennten|koennen … selbst|selber|direkt|zunaechst|erst|noch|dazu|dafuer|sich ~ <ask_effort>|an|bei
        muessten|muessen|sollten|koennten|koennen sie … selbst|selber|direkt|zunaechst|erst|noch|dazu|dafuer|sich|bitte ~ <ask_effort>
        muessten|muessen|sollten sie … <ask_effort>
        sie muessten|muessen … <ask_effort>
        wenden sie sich … an|direkt
        an den|die|das … <third> … wenden
        melden sie sich … bitte|bei|dort|erneut|noch|wieder
        <your> … selbst|selber … <ask_effort>
        benoetigen|brauchen <we> … von ihnen|noch|zunaechst … *
        <we> benoetigen|brauchen … von ihnen|noch|zunaechst … *
        ohne ~ *formular*|*foto*|*nachweis|*beleg|angaben|*rechnung|*nummer|*schein|*unterlagen|*quittung|*verpackung ~ nicht|nichts|keine|leider
        machen|stellen|erstatten sie … *antrag|*auftrag|*anzeige|*meldung
        packen|pack sie … ein
        liegt es an ihnen
        obliegt … ihnen
        *formular … ausfuellen|ausdrucken|ausgefuellt
        fuellen sie … aus
        holen sie … ab
        bringen sie … vorbei|zu|in
        schicken|senden sie … zurueck|ein|nochmals|erneut|noch
        versuchen sie es … erneut|spaeter|noch|nochmal
        rufen sie … an|hotline
        pruefen sie … [bitte] … *
        halten sie … bereit
        haken sie … nach
        kuemmern sie sich
        selbst … kuemmern|organisieren|beauftragen|besorgen
        reichen sie … ein|nach
        sie … selbst|selber … *buchen|*bringen|*holen|*klaeren|*rufen|*nehmen|*melden|*aendern|*tauschen
        ^ <ask_effort> sie … [dazu|das|die|den|bitte] *
        bitte … <ask_effort> sie
        noch einmal|nochmals|erneut|ausfuehrlich|detailliert … schildern|beschreiben|erklaeren|mitteilen|darlegen
        konkretisieren|praezisieren sie
        auf eigene|ihre kosten|rechnung|gefahr … *
        bitte retournieren|senden|schicken|bringen|legen|fuegen|laden|scannen|notieren|listen|erfassen sie … *
        retournieren|legen|fuegen|scannen|listen|erfassen|notieren sie … bei|bitte|ein|auf|*kopie|*formular|*foto*|*beleg
        ausmachen|auszumachen … selbst|selber|direkt|mit
        am besten … selbst|selber … <ask_effort>
        vorher|zuvor koennen|kann <we> … nichts|nicht … *
    """,
    "request": """
        koennten|koennen|wuerden sie … noch|nochmal|nochmals|erneut|abermals … [einmal] … <ask_effort>
        koennten|koennen|wuerden sie … selbst|selber|direkt … bei|an … <third> ~ <ask_effort>
        duerfen|duerften|darf|duerfte|koennten|koennen <we> sie bitten ~ <ask_effort>|auf*|ein*|zu*
        duerfen|duerften|darf <we> … bitten ~ nochmals|erneut|einzeln|selbst|<ask_effort>
    """,
}

ENGLISH = {
    "effort": """
        copy|note|write it|them|this|that|the … down
        tip|turn|lift|tilt the|it … over|up … *
        please wait … and|then … *
        without … copy|passport|licence|id|certificate|proof|authorisation ~ cannot|can't|unable|not
        ^ unscrew|unplug|open|remove|detach|note|copy|scan|fill|enter|measure|photograph|list|download|install the|your|a|all|down … *
        for you to ring|call|contact|write|ask|arrange|sort|take|bring|book … *
        please|kindly recount|count|compare|weigh|label|number|justify|film|list|sort|search|reinstall|install|test|inspect|document|state|specify|sign|scan|measure … *
        ask|try|call|check|write|ring again in|next|later|on … *
        for … we|i need|require|want|shall|must|would|will … [have|need] … original|invoice|statement|form|photo|photos|photographs|proof|receipt|written|signed|copies|evidence|serial
        before … we|i need|require … original|invoice|statement|form|photo|photos|proof|receipt|written|signed|evidence|serial
        please … <ask_effort> … us|me|the|your|it|this|a|them|our|again|directly
        please <ask_effort>
        could|can|would|kindly you … please … <ask_effort>
        kindly <ask_effort>
        you will|would|may|'ll have|need … to … *
        you'll|you'd have|need … to … *
        you need|have|ought|must|should … [to] … <ask_effort>
        you must|should|may|can|could … yourself|directly|first … *
        you … <ask_effort> … yourself|yourselves
        we|i … need|require … from you|your
        we|i … ask|request|invite|advise|urge you … to
        it is up to you
        up to you to
        responsibility to … *
        fill in|out … form
        complete … form|questionnaire
        send … back|again|in
        take … up with
        get|be in touch with … the|your … <third>
        contact … the|your … <third>|manufacturer|carrier … directly
        try again later
        check back
        chase
        bring … it|the|them … to|in|back
        you must|should|may|can|could|would|'ll|have|need … yourself|yourselves
        ^ go ahead and <ask_effort>|box|pack|ship|post
        ship|post|mail|send it|them|this|the … back … us
        unless you … provide|send|supply|produce|show|fill|complete|submit … *
        without ~ receipt|number|photos|photographs|proof|form|invoice|packaging ~ nothing|cannot|can't|unable|not
        let us|me know if … not|nothing|no
        best if you … *
        feel free to … chase|call|contact|remind
        chase us|me|them
        ^ print|fill|send|take|bring|complete|return|book|contact|call|pack|check|upload|attach the|your|us|it|them|this
        turn to your|the|a … <third>|company|bank|insurer|manufacturer
        you must|should|need|have … report|notify|contact|inform|tell|call … your|the
        give the|your|their|his|her … ring|call|bell|shout
        give us|me … ring|call|bell|shout ~ if ~ nothing|not|no|hasn't|haven't|isn't|never
        describe|explain|outline|repeat … again|once|detail
        be more specific
        drop the|their|your <third>|<colleague> … line|email|note
        you'll|you|you'd [will|would] have|need to … yourself|yourselves|again|first
        reinstall|re-install|rekey|retype|re-enter|resend|reboot|reset|relabel|repack … yourself|yourselves|all|again
        at your own expense|cost|risk
        ringing|calling|contacting|asking … the|your <third> … [directly|yourself]
        better off … ringing|calling|contacting|asking
    """,
    "request": """
        could|can|would|will you [please] go|run|talk|walk … through|over … again|once|more
        could|can|would|will you … <ask_effort> … again|once|scratch|anew|over|start|beginning
        could|can|would|will you … re-send|resend|resubmit|re-enter|rebook|reorder
        could|can|would|will you … <ask_effort> … the|your … <third> … yourself|directly
    """,
}
# To reach us, to choose, to be spared: no work.
INNOCENT_DE = {
    "eased": """
        rufen|erreichen sie mich|uns
        bitte … nichts … *
        zahle|zahlen|bezahle|bezahlen|uebernehme|uebernehmen|erstatte|erstatten <we> ~ *rechnung|*rechnungen|*beleg|*quittung
        wollen|sollten|moechten|koennen|wenn|falls sie ~ lieber … *
        lieber selbst|selber … *
        fragen|verlangen sie nach mir|uns
        <noun> … muessen|brauchen sie nicht|nichts
        schreiben|sagen|geben sie mir|uns … bescheid|welche|ob|was|wann|welcher|lieber|einfach
        sagen|nennen|schreiben sie mir|uns
        sie muessen|brauchen … nichts|nicht|kein|keine
        muessen|brauchen sie … nichts|nicht|kein
        entscheiden|waehlen sie
        melden sie sich … jederzeit|bei mir|direkt
        <we> … hole|holen … ab
        jederzeit
        wenn|falls sie … moechten|wollen|lieber
        entschuldigen|verzeihen
        haben sie verstaendnis
        verlassen sie sich
        <ask_effort> sie … nichts|nicht|kein|keine|keinen ~ *
        muessen sie nichts
        <sorry> ~ mussten
    """,
}
INNOCENT_EN = {
    "eased": """
        call|ring|reach|phone|text|tell|write me|us
        please * nothing … *
        <we> pay|cover|reimburse|refund|settle ~ bill|invoice|receipt|receipts
        you would|'d rather|sooner|prefer … *
        you'd rather|sooner|prefer … *
        let me|us know which|what|whether|when|how|where
        you don't|needn't have|need
        you do|will not … have|need
        you need not
        ask for me|us
        nothing … you need|have
        no need … *
        please accept|forgive|choose|excuse|bear
        tell me which|what|whether
        at any time
        if you like|prefer|want|wish
        i|we will … collect|pick
        please don't|never
        <sorry> ~ you had
        please do not
        ^ don't
        ^ do not
    """,
}
