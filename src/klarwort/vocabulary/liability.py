"""Promises to pay whatever it comes to, and to accept liability. See klarwort.phrases for the notation."""

GERMAN = {
    "pay": """
        *versicherung|*haftpflicht*|*versicherer … gleicht|gleichen … aus
        gleicht|gleichen … *versicherung|*haftpflicht*|*versicherer … aus
        kommt|kommen … *versicherung|*haftpflicht*|*versicherer … auf
        kommen|komme … <we>|fuer … <money_all>|<damage> … auf
        <we> kommen|komme … fuer … <damage>|alles … auf
        fuer … <damage> … aufkommen|aufzukommen|haften|einstehen
        fuer … <damage> … kommen|komme <we> … auf
        uebernehmen|uebernehme … <money_all> … <damage>
        <money_all> … <damage> … uebernehmen|uebernehme|tragen|trage|erstatten|erstatte|ersetzen|ersetze|begleichen|bezahlen|zahlen|uebernommen|erstattet|ersetzt
        uebernehmen|uebernehme|tragen|trage|erstatten|ersetzen|ersetze|begleichen|bezahlen|zahlen … <money_all> … <damage>
        <we> … <damage> … uebernehmen|tragen|erstatten|ersetzen|begleichen|bezahlen
        uebernehmen|tragen|erstatten|ersetzen|begleichen|zahlen|ersetze|leisten <we> … <damage>
        <we> uebernehmen|uebernehme|tragen|trage|erstatten|ersetzen|begleichen|zahlen|bezahlen|leisten|leiste … <damage>
        <your> … *schaden|*verlust|*verluste|*ausfall|*folgekosten|*mehrkosten|*umsatzausfall|*verdienstausfall … ersetzen|erstatten|uebernehmen|ersetzt|erstattet
        leisten|leiste|zahlen|zahle … schadenersatz|schadensersatz|entschaedigung|ersatz fuer|wiedergutmachung
        schadenersatz|schadensersatz|entschaedigung … leisten|zahlen|gewaehren|zusagen|zusichern|erhalten|bekommen
        entschaedigen|entschaedige … *
        <we> … entschaedigen
        halten|halte <we>|sie … schadlos
        halten|halte <we>|sie ~ frei von
        halten|halte <we>|sie … von … <damage>|*forderungen|*anspruechen … frei
        <we> halten … schadlos
        schadlos … halten|gehalten
        stellen|stelle <we> sie … frei
        <we> stellen|stelle sie … frei
        freistellen|freizustellen|freistellung
        versicherung|haftpflicht*|versicherer … zahlt|begleicht|begleichen|uebernimmt|uebernehmen|ersetzt|reguliert|regulieren|aufkommen|zahlen|erstattet|deckt|bezahlt
        wird … versicherung … zahlen|begleichen|uebernehmen|regulieren|ersetzen
        in voller|voellig* hoehe
        vertragsstrafe|konventionalstrafe|poenale … akzeptieren|zahlen|anerkennen|anerkannt|uebernehmen|begleichen
        akzeptieren|zahlen|anerkennen … vertragsstrafe|konventionalstrafe|poenale
        gewaehren|gewaehre … vollen|volle schadenersatz|schadensersatz|erstattung
        was … auch kostet|an kosten entsteht
        was immer|auch … gekostet|kostet ~ zurueck|erstatten|ersetzen|bekommen|zahlen|bezahlen|uebernehmen
        vertragsstrafe|konventionalstrafe|poenale ~ abziehen|ab|widersprechen|einwaende
        ziehen sie … vertragsstrafe|konventionalstrafe|poenale
        zahlen|bezahlen|ersetzen|erstatten … jeden betrag
        <damage> geht|gehen … zu [unseren] lasten|unsere kosten
        zu unseren lasten
        nennen sie … summe|betrag
        schicken sie uns … rechnung ~ begleichen|zahlen|uebernehmen
        fuer … <damage> … kommt|kommen … auf
        sie bekommen|erhalten|kriegen … schadenersatz|schadensersatz|entschaedigung|schmerzensgeld
        schmerzensgeld
        stehen|stehe … fuer … <damage> … gerade|ein
        alle|saemtliche … rechnungen ~ bezahlen|zahlen|uebernehmen|begleichen|erstatten
        <noun> rechnungen ~ bezahlen|zahlen wir
        keinen|kein … finanziell*|wirtschaftlich* … nachteil|schaden … *
        auf den|ihren kosten … sitzen
        kosten gehen|geht … auf uns|mich
        <money_all> … <damage>|*rechnungen ~ gehen|geht … auf uns|mich|unsere|unser
        fuer <money_all> … <damage> ~ kommen|komme|haften|stehen <we>
        ersetzen|ersetze|erstatten|erstatte|uebernehmen|uebernehme|tragen … zur gaenze
        *schaden|*schaeden|*ausfall|*verlust|*verluste|*folgekosten|*mehrkosten|*entgang … ersetzen|ersetze|erstatten|erstatte|uebernehmen|uebernehme|tragen|trage <we>
        zur gaenze ersetzt|erstattet|uebernommen|beglichen
        <money_all> *ausfall*|*verlust*|*kosten|*schaden … ersetzen|erstatten|uebernehmen|bezahlen
        <money_all> *kosten|*schaeden|*aufwendungen ~ von uns … getragen|uebernommen|erstattet|bezahlt|ersetzt|beglichen
        anspruch|ansprueche|forderung … gestehen|zugestanden|zugestehen|stattgegeben
        gestehen|gebe|geben … anspruch|forderung … zu|statt
        fuer … <damage> … stehen|stehe|steht <we>|<our>|versicherung|haftpflicht … gerade|ein
        fuer … <damage> … gerade|einstehen|einzustehen|geradestehen|geradezustehen|aufkommen|aufzukommen
        <damage> … ersetzen|ersetze|erstatten|erstatte|bezahlen|bezahle|uebernehmen|uebernehme|tragen|trage|begleichen <we>
        <money_all> … ersetzen|erstatten|bezahlen|uebernehmen <we> … *
        <damage> … gehen|geht … auf|zu uns|mich|unsere|unser|lasten
        <damage> ~ die|das|sie gehen|geht|gehn … auf|zu uns|mich|unsere|unser|lasten
        auf heller und pfennig
        bis auf|zum den letzten cent|rappen|euro|franken
        auf den cent genau
        jeden cent|rappen|euro|franken|groschen … *
        was … [an|auch] … verrechnet|berechnet|kostet|entgangen|entgeht|verlangt ~ uebernehmen|zahlen|ersetzen|erstatten|begleichen|tragen <we>
        <we> uebernehmen|zahlen|ersetzen|erstatten|begleichen|tragen ~ was ~ verrechnet|berechnet|kostet|entgangen|entgeht|verlangt
        wegen … <damage>|*kosten … keine gedanken|sorgen
        finanziell … gerade|ein|schadlos|aufkommen
        haben <we> … einzustehen|geradezustehen|aufzukommen
        einzustehen haben
        haftpflicht|haftpflichtversicherung|versicherung|versicherer … wird|werden … gerade*|aufkommen|einstehen|begleichen|tragen|uebernehmen
        nennen sie uns … ~ ueberweisen|zahlen|uebernehmen|begleichen <we>
        <damage> … reguliert|regulieren|uebernimmt|uebernehmen|zahlt|ersetzt|traegt|begleicht … *haftpflicht*|*versicherung|versicherer
        <damage> … tragen|trage|uebernehmen|uebernehme|zahlen|zahle|erstatten|ersetzen … <we>
        gehen|geht sie|<you> … nicht leer aus
        nicht leer aus
        *haftpflicht|*haftpflichtversicherung … reguliert|zahlt|uebernimmt|ersetzt|kommt … *
        egal wie hoch
        in welcher hoehe auch
        ungeachtet|unabhaengig … hoehe
        <we> ~ gleichen|ersetzen|erstatten|bezahlen|uebernehmen|begleichen|vergueten ~ vollstaendig|komplett|restlos|unabhaengig|voll|samt
        gleichen|ersetzen|erstatten|bezahlen|uebernehmen|begleichen|vergueten <we> ~ vollstaendig|komplett|restlos|unabhaengig|voll
        gleiche|gleichen … <we> … aus
        *ausfall|*verlust|*schaden|*schaeden|*entgang|*nachteil|*nachteile gleiche|gleichen <we> … *
        *ausfall|*verlust|*schaden|*schaeden|*entgang|*nachteil|*nachteile … gleiche|gleichen <we> … aus
        fuer alles … geradestehen|gradestehen|aufkommen|einstehen|haften|zahlen|gerade|auf
        alles|alle ~ ihnen ~ in rechnung|verrechnet ~ <we>
        dass <we> ~ fuer ~ geradestehen|gradestehen|aufkommen|einstehen|haften
        koennen|duerfen sie … uns|mir in rechnung stellen|verrechnen|weiterreichen|weiterberechnen
        stellen|reichen|leiten sie uns … [einfach] … in rechnung|weiter
    """,
    "accept": """
        haften|hafte [*] <we>
        haftet <our>
        <our> … haftet
        <we> … haftbar|haften
        haftung … uebernehmen|uebernehme|anerkennen|anerkannt|tragen|akzeptieren|erkennen
        uebernehmen|uebernehme|erkennen|akzeptieren … haftung
        die volle|alleinige|rechtliche haftung
        haftung … liegt|trifft … uns
        erkennen|erkenne … <your>|die|den|ihre … <damage>|schuld|ansprueche|anspruch|haftung|forderung … an
        <damage>|anspruch|ansprueche|forderung … anerkennen|anerkannt|anzuerkennen|berechtigt
        erkennen|erkenne <we> … an
        dem grunde nach
        verzichten|verzichte … einrede|verjaehrung*|einwendungen|einwaende|rechte|anspruch|ansprueche
        einrede … verzichten|verzichte|verzicht
        verjaehrung … verzichten|verzichte|verzicht|berufen|einrede
        grobe*|grob fahrlaessig*
        fahrlaessig|fahrlaessigkeit|vorsatz|vorsaetzlich|pflichtverletzung|vertragsbruch|vertragsverletzung|sorgfaltspflicht*
        rechtlich … verantwortlich|verpflichtet|haftbar
        <we> … schuldhaft|rechtswidrig
        alleinschuld|alleinverschulden|alleinige* schuld
        in vollem umfang … verantwortlich|haft*
        rechtsanspruch|rechtspflicht|rechtsgrund
        ersatzpflichtig|schadenersatzpflichtig|schadensersatzpflichtig|einstandspflichtig
        ansprueche|anspruch|forderung|forderungen … berechtigt|begruendet
        *forderung|*forderungen|*anspruch|*ansprueche … akzeptieren|akzeptiere|erfuellen|erfuelle|anerkennen|anerkannt|bedienen
        akzeptieren|akzeptiere|erfuellen|bedienen … <your> … *forderung|*forderungen|*anspruch|*ansprueche
        in der haftung
        <we> in der pflicht … *kosten|*schaden|zahlen|ersetzen
        schuld … erkennen|anerkennen|anerkannt … *
    """,
    # Nobody will plead what would free us: the "not" is part of it.
    "waives": """
        auf … *haftungsausschluss|*ausschluss|*haftungsbeschraenkung|*kleingedruckte*|*agb … nicht … *
        *haftungsausschluss|*haftungsbeschraenkung|*ausschlussfrist … nicht|verzichten|absehen
        nicht … auf … *haftungsausschluss|*ausschluss|*haftungsbeschraenkung|*verjaehrung|*frist berufen|zurueckziehen
    """,
}
ENGLISH = {
    "pay": """
        whatever|what … lose|lost|lacks|forgo … we|i … pay|cover|make|refund|reimburse
        cover|pay|bear|meet|reimburse|compensate|refund|settle|absorb … <money_all> … <damage>
        we|i|we'll|i'll … cover|pay|bear|meet|reimburse|compensate|settle|absorb … your|the|such|resulting|consequential … <damage>|losses|bill
        we|i|we'll|i'll … cover|pay|bear|meet|settle|absorb … <damage>
        pay|paying … damages|compensation|penalty
        damages|compensation … paid|pay|offer|grant|receive
        compensate … you|your … for … *
        compensate you
        make good … <damage>|loss|losses|all
        hold … harmless
        indemnify|indemnification|indemnity
        insurer|insurance|insurers … pay|pays|settle|cover|covers|reimburse|settles|compensate
        pay|paid|refund|refunded|reimburse|reimbursed|cover|covered|settle|settled|compensate|compensated … in full
        full compensation|reimbursement
        accept|pay … penalty|penalties
        contractual penalty
        liquidated damages
        foot the bill
        at our expense … whatever|all|any|every
        any|all|whatever|every … costs|losses|expenses|damage ~ pay|cover|reimburse|meet|bear|refund|covered|reimbursed|paid|borne
        send us the bill|bills|invoice|invoices
        whatever ~ costs|cost|comes|come|amounts ~ bill|invoice|charge|pay|reimburse|refund|cover
        deduct|charge|withhold … penalty|penalties
        name your … price|figure|sum
        take care of … all|any … costs|damage|expenses
        whatever it costs you
        receive|get|entitled … damages|compensation
        will be compensated|reimbursed
        our|the company|house|firm … will|shall … bear|cover|meet|pay … <damage>
        answer|answering for … <damage>
        all|any|every … bills|invoices|receipts ~ pay|cover|settle|reimburse
        out of pocket
        bills|invoices … we|i … pay|settle|cover
        <money_all> … <damage>|bills ~ is|are|be on us
        <damage> … is|are|be on us
        everything|anything ~ cost|costs ~ we|i|we'll|i'll … cover|pay|refund|reimburse|bear
        pick|picking up … every|cost|tab|bill|bills|costs|difference|expense|expenses|<damage>
        every penny|cent|pound|euro|franc … *
        shoulder|shouldering … <damage>|cost|costs|bill|lot|whole|full
        stand … the cost|loss|bill
        make you|your [*] whole
        see you right
        on our|the dime|tab
        whatever … bills|bill|charges|charge|invoices|lost|lose|owe|spend|spent … we'll|we|i'll|i|cover|pay|meet|reimburse|refund|settle
        we'll|we|i'll|i … cover|pay|meet|reimburse|refund|settle|match … whatever|anything|everything … *
        send us|me … bill|bills|invoice|invoices|receipts|total|amount … and|we'll|i'll … cover|pay|settle|reimburse|refund|meet
        losses|earnings|takings|wages|fine|penalty|fees … will|shall be paid|met|covered|reimbursed|settled|borne
        our insurer|insurers|insurance|liability will|shall … settle|pay|stand|cover|meet|reimburse
        your legal|lawyer's|lawyers|solicitor's|solicitors fees|costs|bill|bills … *
        <damage>|bill|repair|repairs … will|shall|is|are … settled|met|paid|covered|picked … by|up … insurer|insurers|insurance|us
        however|whatever much|high|large|big … *
        you won't|will be|not [be] out|lose … pocket|penny|cent
        won't cost you a penny|cent
        not be a penny|cent
        foot|footing|foots the|any|your … bill|bills|cost|costs
        bill is|'s ours|mine|on
        we'll|i'll|we|i … be footing|paying|covering|meeting|picking … the|your|all|whole|any
        reimburse|cover|refund|repay|compensate|pay ~ whatever|everything ~ won't|don't|doesn't|charges|lost|lose|costs|cost|comes
        hold our|my hands up legally
        legally as well
        bill|invoice|charge us|me for … whatever|everything|anything|all|it|the
        make up|good … loss|losses|shortfall|difference|everything|lost|profit
    """,
    "accept": """
        accept|acknowledge|assume|admit|concede|recognise|recognize|take … liability|claim|claims|fault|negligence
        liability … accepted|acknowledged|admitted|ours|assume|accept|conceded
        we|i … liable
        gross|grossly negligence|negligent
        negligence|negligent|negligently
        breach|breached … contract|duty|agreement|warranty
        waive|waives|waiving|waived … *
        limitation … defence|defense|period
        defence|defense of limitation
        legal|legally responsible|liable|responsibility|obliged|bound
        acknowledge|accept|recognise|recognize … your … claim|claims|demand
        claim … justified|valid|merits|well-founded|accepted
        on the merits
        unlimited liability
        full|sole|entire legal|liability
        entitled to … damages|compensation
        claim|claims is|are … justified|valid|accepted|well-founded
    """,
    # Nobody will plead what would free us: the "not" is part of it.
    "waives": """
        not|won't rely|hide|stand|fall … on|behind … terms|exclusion|print|disclaimer|clause
        disclaimer … not|won't … *
    """,
}
# No promise of that sort: denied, within the frame, a guarantee's name, an amount that is named.
INNOCENT_DE = {
    "frame": """
        *haftpflicht gemeldet
        ohne anerkennung … *
        <not> … haften|haftbar|haftung|anerkenn*
        *porto*|*versandkosten*|*ruecksendekosten*|*reinigungskosten*|*taxikosten*|*fahrtkosten*|*expresskosten*|*hotelkosten*|*druckkosten*|*reparaturkosten*|*anfahrtskosten*|*portokosten*
        kosten … fuer … versand|porto|reinigung|taxi|rueckversand|anfahrt|reparatur|express|ruecksendung|ersatz*
        kosten der|des … reparatur|rueckversands|ruecksendung|lieferung|reinigung|nachbesserung|expresslieferung
        auf unsere kosten
        kommen|komme <we> [*] nicht auf
        uebernehmen|erstatten|ersetzen|tragen <we> [*] kein|keine|keinen|nicht
        <we> uebernehmen|erstatten|ersetzen|tragen [*] kein|keine|keinen|nicht
        kaum|nicht zu erkennen
    """,
}
INNOCENT_EN = {
    "frame": """
        without … admission|prejudice|admitting
        <not> … liable|accept|liability|assume
        shipping|postage|return|taxi|cleaning|courier|delivery|repair|express|travel costs|fare|charge|charges|expenses
        costs|cost of … shipping|return|taxi|cleaning|courier|repair|express|postage|hotel
        at our [own] expense
        paid in full
        refund … price|you|in
    """,
}
