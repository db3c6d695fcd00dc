"""What German letters say when they own up, apologise, feel with somebody, thank, explain. See klarwort.phrases."""

OWNERSHIP = {
    # Somebody of us answers for it.
    "answers": """
        <fault>|das|es|dies … liegt|lag|liegen|lagen … bei|an mir|uns
        liegt|lag … bei|an mir|uns
        <fault> … haben wir|ich [allein] zu verantworten
        haben|habe wir|ich … zu verantworten
        das|dies|es … ist|war|waren … unser|mein|unsere|meine <fault>
        war|ist … unser|mein|unsere|meine <fault>|aufgabe|pflicht|nachlaessigkeit|vergesslichkeit|unachtsamkeit|sache|job
        <fault> … ist … unserer|meiner
        unser|mein eigener|alleiniger|klarer <fault>
        unserem|meinem|unserer|meiner <fault> … <you>
        bin|sind … ich|wir … verantwortlich|zustaendig|haftbar
        ich|wir … bin|sind … verantwortlich|zustaendig
        ich|wir uebernehme|uebernehmen|trage|tragen … verantwortung
        uebernehme|uebernehmen|trage|tragen … ich|wir … verantwortung
        verantwortung … uebernehme|uebernehmen|trage|tragen … ich|wir
        verantwortung liegt|bleibt … bei mir|uns
        stehe|stehen … ich|wir … ein|gerade
        ich|wir stehe|stehen … ein|gerade
        auf meine|unsere kappe
        geht|nehme|nehmen … auf meine|unsere kappe|rechnung
        das|dies|es … geht|ging auf uns|mich
        das|dies war ich
        <have>|<had> … <we> … pruefen|kontrollieren|merken|auffallen|melden|sagen|nachfragen|sehen|verhindern|bemerken muessen|sollen|koennen
        <we> <had> … muessen|sollen
        <had> … <we> … muessen|sollen
        <had> … mir|uns … auffallen muessen|sollen
        <had> … mir|uns … nicht passieren|unterlaufen duerfen
        mir|uns … ist|sind … fehler|fehlern|irrtum|versehen|patzer|verwechslung … unterlaufen|passiert
        ist|sind mir|uns … <fault> … unterlaufen|passiert
        ist mir|uns … durchgerutscht|durchgegangen|entgangen|passiert
        mein|unser versaeumnis|fehler|irrtum|versehen|patzer
        durch meine|unsere schuld
        meine|unsere schuld
        da … wir|ich … geschlampt|gepatzt|versagt
        kam|kamen|stammt|stammen|stammte … von uns|mir
        gebe|geben … ich|wir zu
        verantworte|verantworten ich|wir
        verantwortlich|zustaendig [dafuer] bin|sind ich|wir
        aber|doch sie haben … bei|von uns|mir gekauft|bestellt|gebucht|gemietet|beauftragt
        aber|doch gekauft|bestellt|gebucht|gemietet haben sie … bei|von uns|mir
        ich|wir verantworte|verantworten
        nehme|nehmen … ich|wir auf mich|uns
        dafuer gibt es keine entschuldigung|ausrede
    """,
    # Somebody of us says what they did wrong.
    "admits": """
        nicht ~ wie ich|wir … zugesagt|versprochen|angekuendigt|vereinbart
        <fault> <have> ich|wir … gemacht|begangen
        <we> <have> ~ nicht <pp> $
        <we> <have> … <slip>
        <slip> <have> <we>
        <we> <have> … nie|nicht … <pp> $
        <we> … alte|alten|alter|veraltete|veralteten … <pp> haben|habe|hatten|hatte
        <have> … nicht ernst genommen
        <have> <we> … <slip>
        <we> <have> … nicht|falsch|falsche|falschen|falsches|unvollstaendig|fehlerhaft|versehentlich <pp>
        <have> <we> … nicht|falsch|falsche|falschen|falsches|unvollstaendig|fehlerhaft|versehentlich <pp>
        <we> <have> … nicht|falsch|falsche|falschen|falscher|falsches|unvollstaendig|fehlerhaft|versehentlich|zu … <pp>
        <have> <we> … nicht|falsch|falsche|falschen|falscher|falsches|unvollstaendig|fehlerhaft|versehentlich|zu … <pp>
        vergass|vergassen|versaeumte|versaeumten|uebersah|uebersahen ich|wir
        ich|wir vergass|vergassen|versaeumte|versaeumten|uebersah|uebersahen
        <we> <have> … im stich gelassen
        <have> <we> … im stich gelassen
        <we> <have> … keine|keinen|kein … <pp>
        <have> <we> … keine|keinen|kein … <pp>
        <we> waren|war … spaet|langsam|nachlaessig|unaufmerksam
        <we> lag|lagen falsch
        lag|lagen <we> falsch
        <we> … nicht|falsch|falsche|falschen|unvollstaendig|versehentlich … <pp> habe|haben|hatte|hatten
        <we> … <slip> habe|haben|hatte|hatten
    """,
    # Somebody of us is there for it from now on.
    "there": """
        <be>|bleibe … ihr|ihre ansprechpartner*
        bleibe|bleiben … dran
        ich uebernehme … selbst|persoenlich|ab
        ihr|ihre … ansprechpartner*|ansprechperson … bin|ist … ich
        ich bin … <your> ansprechpartner*|ansprechperson|anlaufstelle
        ich … persoenlich
        persoenlich … ich
        kuemmere|kuemmre ich mich … darum|selbst|selber|persoenlich
        ich kuemmere|kuemmre mich … darum|selbst|selber|persoenlich
        ich bleibe … bis
        ich sorge … dafuer
        dafuer sorge|buerge|hafte ich
        ich betreue|begleite|uebernehme … <your>|das|den|die
        uebernehme ich … selbst|ab
        lege|legen|halte ich ~ fest
        ich lege|halte … fest
    """,
}

APOLOGY = {
    "sorry": """
        tut|tat mir|uns … leid
        mir|uns tut|tat … leid
        es tut mir|uns … leid
        bitte|bitten … um entschuldigung|verzeihung
        um entschuldigung|verzeihung bitte|bitten|bitten
        <we> entschuldige|entschuldigen mich|uns
        entschuldige|entschuldigen <we> mich|uns
        <we> moechte|moechten|will|wollen … entschuldigen
        moechte|moechten <we> … entschuldigen
        <we> … entschuldige|entschuldigen|entschuldigten
        ich|wir bedaure|bedauere|bedauern
        bedaure|bedauere|bedauern ich|wir
        ^ entschuldigung $
        ^ entschuldigung … fuer
        entschuldigen sie bitte
        bitte entschuldigen sie
        ^ verzeihen sie
        ^ entschuldigen sie
        verzeihen sie mir|uns|bitte|meinen|meine|unseren|unsere
        aufrichtige|ehrliche entschuldigung
        mein|unser bedauern
        schaeme|schaemen mich|uns
        aufrichtig|zutiefst leid
        unangenehm|peinlich … mir|uns
        mir|uns … aufrichtig|sehr|furchtbar|schrecklich leid
    """,
}

THANKS = {
    "thanks": """
        danke|dank … fuer|dass
        <we> danke|danken … <you>
        danke|danken <we> … <you>
        vielen|herzlichen|besten dank
        dankbar … dass|fuer
        danke
        gut|schoen|richtig dass sie … geschrieben|gemeldet|gesagt|angerufen|hingewiesen
        bedanke|bedanken … mich|uns
        bin|sind … dankbar
    """,
}

EMPATHY = {
    "feels_with": """
        verstehe|verstehen|kann|koennen <we> … <you> ~ aerger|enttaeuschung|unmut|sorge|sorgen|veraergerung|wut
        <your> aerger|enttaeuschung|unmut|veraergerung|sorge|sorgen|frust|wut|unsicherheit|verdruss
        sie sind … zu recht|mit recht
        zu recht … enttaeuscht|veraergert|sauer|wuetend|aergerlich|verstimmt|aufgebracht
        <we> … verstehe|verstehen … dass sie
        verstehe|verstehen ~ dass|wie|warum sie
        kann|koennen … nachvollziehen|verstehen|vorstellen
        <you> … aerger|muehe|arbeit|aufwand|zeit|geld|nerven|schlaf … gekostet|gemacht|bereitet
        <you> hat|haben das|dies … gekostet|bereitet
        fuer <you> … heisst|bedeutet|bedeutete|hiess
        das heisst|bedeutet|hiess|bedeutete fuer sie
        <you> <your> … vortrag|messe|termin|veranstaltung|produktion|hochzeit|eroeffnung|umzug|abgabe|pruefung
        so viel aerger
        sie haben|hatten … muessen
        haben|hatten sie … muessen
        einen tag vor <your>
        vor <your> *
        mussten sie … warten|erklaeren|absagen|verschieben|umplanen|laufen|fahren|schliessen
        sie mussten ~ warten|erklaeren|absagen|verschieben|umplanen|erklaeren|rechtfertigen
        liessen|lassen|haben wir <you> … warten|allein|stehen|sitzen
        sie … vergeblich|umsonst gewartet
        standen sie … da
        sie … auf uns verlassen
        dass sie … enttaeuscht|veraergert|unzufrieden|wuetend|sauer sind
        waere ich auch|ebenfalls
        an <your> stelle
        sie … standen|stehen|sassen|sitzen|warteten|froren|arbeiteten|oeffneten ~ ohne|da|vor|im
        standen|sassen|warteten|froren sie|<people> … *
        sie haben|hatten ~ gesessen|gewartet|gestanden|gefroren|verloren|geschlafen|abgesagt
        haben|hatten sie ~ gesessen|gewartet|gestanden|gefroren|verloren|geschlafen
        ihnen fehlen|fehlt|fehlten|fehlte … *
        fehlen|fehlt|fehlten ihnen|<your> … *
        dass <your>|sie … musste|mussten|leer|kalt|dunkel|stillsteht|stillstand
        <your> <people> … kommen|kommt|konnten|konnte … nicht
        <your> <people> … kein|keine|keinen|niemand|stehen|warten|ohne|musste|mussten|allein
        bringt|brachte|kostet|kostete <you> … um|stunden|tage|geld|kunden|nerven|schlaf
        <you> … <people> … um … *
        auf|bei|in ihnen|<your> ~ niemand|stand|sass|sassen|standen|stehen
        <your> … <people> … sass|sassen|stand|standen|froren|fror|wartet|warten|warteten|frieren|sitzen|stehen
        <people> … haben|hat … gefroren|gewartet|gesessen|gestanden|geweint|gehungert
        <people> … froren|frieren|warteten|hungerten
        <your> *kunde|*kunden|*gaeste|*gast|*patient|*patienten wartet|warten|warteten
        kostet|kostete|kosten|gekostet <you> … euro|franken|chf|eur|umsatz|auftraege|kundschaft|miete|gaeste
        <you> … euro|franken|chf|eur|umsatz|auftraege gekostet
        jeder|jede|jeden tag|stunde|woche|minute … kostet|kosten|fehlt|verlieren … <you>|<your>
        steht|stehen|stand|standen|ruht|ruhen <your> *linie|*maschine|*anlage|*produktion|*betrieb|*laden|*kueche|*praxis|*baustelle|*werkstatt|*halle
        <we> weiss|wissen ~ dass|was|wie ~ sie|ihnen|<your>
        kein zustand
        steht|stehen|stand|standen <your> <people> … *
        <your> … blieb|blieben|bleibt|bleiben … zu|geschlossen|leer|kalt|dunkel|dicht
        allein gelassen
        ohne * … liegen|steht|stehen|stillsteht
        in <your> lage
    """,
}

REMEDY = {
    "remedy": """
        *ersatz* *geraet|lieferung|teil|termin|wagen|fahrzeug|maschine
        *ersatzgeraet*|*ersatzlieferung*|*ersatzteil*|*ersatzwagen*|*leihgeraet*|*leihwagen*|*mietwagen*|*ersatztermin*|*austauschgeraet*|*leihmaschine*|*nachlieferung*|*neulieferung*|*teillieferung*|*ersatzfahrzeug*
        *gutschrift*|*rueckerstattung*|*erstattung*|*preisnachlass*|*rabatt*|*storno*|*stornierung*|*nachbesserung*|*expressversand*|*expresslieferung*|*neudruck*|*nachdruck*
        <we> … erstatte|erstatten|ersetze|ersetzen|tausche|tauschen|repariere|reparieren|ueberweise|ueberweisen
        erstatte|erstatten|ersetze|ersetzen|tausche|tauschen|ueberweise|ueberweisen|schreibe|schreiben <we> … *
        auf unsere|meine kosten|rechnung
        ohne aufpreis|mehrkosten|berechnung
        verrechnet|berechnet wird|werden nichts
        verrechnen|berechnen … nichts
        geld zurueck
        tauscht|ersetzt|repariert … den|die|das|<your> … *
        hat|habe|haben … getauscht|repariert|ersetzt
        liefert|liefere|liefern ~ nach
        neue|neuen|neues … gekauft|besorgt|beschafft|eingebaut|montiert|eingesetzt
        kostenlos|kostenfrei|gratis|unentgeltlich … <pp>
        kostenlos|kostenfrei|gratis|unentgeltlich
        schreibe|schreiben … gut
        gutgeschrieben|erstattet|zurueckueberwiesen|ausgetauscht|storniert|nachgeliefert|umgetauscht
        ersetzt|ersetzen|erstatten|gutschreiben|nachliefern|austauschen|nachbessern|umtauschen
        *neu gedruckt|geliefert|gefertigt|produziert|angefertigt|verlegt|gestrichen|gebacken|gebaut|ausgestellt|genaeht|drucken|drucke|liefern|produzieren|fertigen|anfertigen|verlegen|streichen
        drucken|drucke|fertigen|produzieren|produziere|liefern|liefere|backen|naehen|schneiden|streichen … neu|nach|erneut
        holen|hole … ab … bringen|bringe
        mitarbeiter|techniker|monteur … kommt … <you>
    """,
}

EXPLANATION = {
    "explains": """
        grund|ursache|ausloeser … dafuer|lag|liegt|waren
        warum|wieso|weshalb|wie … wissen|weiss <we>
        grund|ursache … war|ist
        der grund dafuer
        ^ weil
        weil
        ^ da <we>|<our>|<the>
        denn
        deshalb|daher|deswegen|darum
        wegen|aufgrund|infolge
        dadurch|so kam|kam … dadurch
        sie hatten|haben … gefragt ~ warum|wieso|weshalb|wie
        <you> … frage … warum|wieso|weshalb
        warum … passiert|geschehen
        wie es dazu kam|gekommen
        es lag|liegt|lag an|daran|bei
        das lag an|daran
        lag daran
        der fehler|irrtum lag|liegt
        passiert|entstanden … ist … weil|durch|als
    """,
}
