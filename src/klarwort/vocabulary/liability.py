"""Promises to pay whatever it comes to, and to accept liability. See klarwort.phrases for the notation."""

GERMAN = {
    "pay": """
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
        <damage>|anspruch|ansprueche|forderung … anerkennen|anerkannt|erkennen|anzuerkennen|berechtigt
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
    """,
}
ENGLISH = {
    "pay": """
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
        in full
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
