"""What German letters say when they feel with somebody and make amends. See klarwort.phrases."""

EMPATHY = {
    "feels_with": """
        sie haben|hatten ~ und kein|keine|keinen … *
        <number>|*zehn|*zig|alle|<your> <people> ohne … *
        sie haben|hatten uns|mir ~ zweimal|dreimal|viermal|mehrmals|mehrfach|<number> ~ kein|keine|keinen|niemand|nichts
        heiraten|eroeffnen|oeffnen|verreisen|fliegen|ziehen|feiern|starten sie ~ und ~ nicht|kein|keine|keinen|ohne
        <number>|*zig|*zehn|hundert*|alle|viele|mehrere|<your> <people> standen|sassen|warteten|schliefen|stehen|sitzen|warten|schlafen|froren|frieren … *
        sie haben|hatten uns|mir ~ anvertraut|vertraut
        sie haben|hatten ~ auf uns|mich|mein|unser ~ verlassen
        <your> ~ und es gibt|gab|ist|war kein|keine|keinen|nichts|niemand
        schlechter|schlimmer|unguenstiger ~ kommen|treffen|sein koennen
        bringe|bringen|brachten <we> sie … lage|verlegenheit|bedraengnis|klemme|not|schwierigkeiten
        dieselbe|dasselbe|gleiche|immer geschichte|formular|frage … *
        jedem|jeder|allen dieselbe|dasselbe|die … *
        <number>|<your> [*] <people> … seit … *
        seit ~ <number>|<your> [*] <people>
        <you>|<your> … entgangen|entgeht|verdorben|ruiniert|geplatzt|zunichte|dahin|verloren
        sie hatten|haben <your> <noun> … versprochen|zugesagt|angekuendigt|vertroestet
        sie bezahlen|bezahlten|zahlen|zahlten ~ herumstehen|herumsitzen|nichtstun|warten
        fuer|um nichts|sonst … freigenommen|gefahren|gekommen|angereist|vorbereitet
        unseretwegen|meinetwegen|unsertwegen … *
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
        mir|uns ist|sind … klar|bewusst ~ dass|was|wie
        ist|sind mir|uns … klar|bewusst ~ dass|was|wie
        kann|koennen <we> … nur … ahnen|erahnen|ausmalen|denken|vorstellen
        kann|koennen <we> mir|uns … ausmalen|denken|vorstellen
        wer … so|das|nachts|bei|im … wartet|sitzt|steht|friert|erlebt … *
        bringt|brachte|brachten|bringen sie|<you> … lage|verlegenheit|bedraengnis|klemme|not|schwierigkeiten
        in eine|einer … lage ~ <you>|sie
        koennen|konnten sie … nicht|kein|keine|keinen … *
        koennen|konnten|kann|kommen|kommt <your> <noun> … nicht|kein|keine|keinen … *
        <your> <noun> … mussten|musste|muessen|muss … *
        mussten|musste|muessen|muss <your> <noun> … *
        <your> <people> … sind|ist|waren|war … gestanden|gesessen|gelegen|ohne|umsonst|vergeblich
        dass <your> <people> … *
        fuer … ist|war|waere|wird das|dies|es … ernst|bitter|hart|schlimm|zumutung|katastrophe|gefaehrlich|unangenehm|peinlich|aergerlich|existenz*|viel|teuer
        das|dies ist|war fuer <you>|sie|<your> … *
        zumutung
        <people> … werden|wird … bei|mit <you> … anrufen|beschweren|melden|nachfragen|schimpfen|stehen|auftauchen
        beschweren|aergern werden|wird … *
        am|kurz|einen tag|vorabend|abend|stunde vor|einer|der|ihrer|des … *hochzeit|*messe|*eroeffnung|*premiere|*abgabe|*pruefung|*fest|*feier|*vortrag|*audit|*wochenende
        am vorabend … *
        ausgerechnet am|im|zu|jetzt|vor|an|heute … *
        mitten im|in|ins … *geschaeft|*saison|*betrieb|*woche|*nacht|*winter|*pruefung*|*umzug|*ernte
        fehlen|fehlt|fehlten jedem|allen|beiden|manchen … *
        fuer manche|viele|einige|jeden … ist|war|bedeutet … *
        umsonst|vergeblich|vergebens … gefahren|gekommen|gewartet|angereist|angerufen|freigenommen
        sie haben|hatten ~ umsonst|vergeblich|von hand|allein|naechte|nacht|stundenlang|tagelang|wochenlang ~ <pp>
        und|haben|hatten sie haben|proben|ware … von hand … <pp>
        ohne heizung|strom|wasser|licht|telefon|internet|kueche|dach|warmwasser|warmes|fahrzeug|maschine … *
        standen|stand|stehen|steht bei <you> … still|leer|kalt|unter|herum
        <your> <noun> … still|leer|kalt|dunkel|brach $
        bleibt|blieb|blieben|bleiben <your> <noun> … kalt|zu|leer|dunkel|geschlossen|stehen|liegen|still
        improvisieren|improvisiert|vertroesten|vertroestet|einspringen|eingesprungen|heimschicken|heimgeschickt|wegschicken|weggeschickt|ausharren|ausgeharrt|rechtfertigen
        verlieren|verloren|verliert sie|<your> … *
        sie|<your> … *kunden|*gaeste|*umsatz|*auftrag|*auftraege|*ware|*geld|*zeit … verlieren|verloren|weggeschickt|abweisen|abgewiesen
        lage … unangenehm*|schwierig*|unmoeglich*|peinlich*
        hart|bitter|schwer … gewesen sein
        muss … fuer sie … gewesen|sein
        *parteien|*familien|familie|<people> … haben|hat|hatten|hatte … kein|keine|keinen|weder
        sie stehen|standen … vor|ohne|da|mit … *
        stehen|standen sie … vor|ohne|da|mit … *
        auf den kompost|muell
        vergisst man nicht
        weggeworfen|weggeschuettet|entsorgen muessen|muss … *
    """,
    # What they must bear; "Sie müssen nur …" is something else, see klarwort.elements.phrased.
    "must": """
        sie ~ muessen|mussten
        muessen|mussten sie … *
    """,
}

REMEDY = {
    "remedy": """
        baue|bauen|montiere|montieren|streiche|streichen|reinige|reinigen|drucke|drucken|verlege|verlegen|naehe|naehen|backe|backen|liefere|liefern ~ noch einmal|mal|ein
        zweiter|zweite|zweites <noun> ist|sind unterwegs|bestellt|da|reserviert|bereit
        ersatzzimmer|ersatztermin|ersatzbus|ersatzkraft|ersatzraum|ersatzsaal|ersatzschluessel|ersatzkarte*|ersatzware|ersatzbett*|ersatzkleid*
        ziehe|ziehen <we> … prozent|euro|franken … *
        haelfte der|des|von … zurueck|erlassen|gutgeschrieben
        die haelfte … bekommen|erstatten|erlassen|zurueck
        bekommen|kriegen|erhalten sie … zurueck|erstattet
        wahl zwischen … *
        damit sie|<your> ~ koennen|kann|geht|laeuft ~ <do>|stelle|stellen|bringe|bringen|leihe|baue … *
        koennen sie … unser*|unseren|unserem|mein*|meinen … nutzen|benutzen|haben|verwenden|fahren|nehmen
        *aggregat|*notstrom*|*notbetrieb|*zweitgeraet|*zweitwagen … *
        <your> <people>|*mutter|*vater|*tochter|*sohn fahre|fahren|bringe|bringen <we> … *
        <have> <we> ~ saal|zimmer|raum|halle|wagen|taxi|tisch … gemietet|gebucht|reserviert|besorgt|gefunden
        gemietet|angemietet|ausgeliehen
        mit dem taxi
        die|*anfahrt|*gebuehr|*kosten|*pauschale haben|habe <we> … gestrichen|erlassen
        geht|gehen ~ nicht|nichts ~ ab $
        *ersatz* *geraet|lieferung|termin|wagen|fahrzeug|maschine
        *ersatzgeraet*|*ersatzlieferung*|*ersatzwagen*|*leihgeraet*|*leihwagen*|*mietwagen*|*ersatztermin*|*austauschgeraet*|*leihmaschine*|*nachlieferung*|*neulieferung*|*teillieferung*|*ersatzfahrzeug*
        *gutschrift*|*rueckerstattung*|*erstattung*|*preisnachlass*|*rabatt*|*nachbesserung*|*expressversand*|*expresslieferung*|*neudruck*|*nachdruck*
        <we> … erstatte|erstatten|ersetze|ersetzen|tausche|tauschen|repariere|reparieren|ueberweise|ueberweisen
        erstatte|erstatten|ersetze|ersetzen|tausche|tauschen|ueberweise|ueberweisen <we> … *
        auf unsere|meine kosten|rechnung
        geld zurueck
        tauscht|ersetzt|repariert … den|die|das|<your> … *
        hat|habe|haben … getauscht|repariert|ersetzt
        liefert|liefere|liefern ~ nach
        neue|neuen|neues … gekauft|besorgt|beschafft|eingebaut|montiert|eingesetzt
        kostenlos|kostenfrei|gratis|unentgeltlich … <pp>
        kostenlos|kostenfrei|gratis|unentgeltlich
        schreibe|schreiben … gut
        gutgeschrieben|erstattet|zurueckueberwiesen|ausgetauscht|nachgeliefert|umgetauscht
        *rechnung|*gebuehr|*betrag|*kosten|*miete|*pauschale … storniert|gestrichen|erlassen|zurueckgenommen|halbiert
        ersetzt|ersetzen|erstatten|gutschreiben|nachliefern|austauschen|nachbessern|umtauschen
        *neu gedruckt|geliefert|gefertigt|produziert|angefertigt|verlegt|gestrichen|gebacken|gebaut|ausgestellt|genaeht|drucken|drucke|liefern|produzieren|fertigen|anfertigen|verlegen|streichen
        drucken|drucke|fertigen|produzieren|produziere|liefern|liefere|backen|naehen|schneiden|streichen … neu|nach|erneut
        holen|hole … ab … bringen|bringe
        mitarbeiter|techniker|monteur … kommt … <you>
        erlasse|erlassen … <we>|<you>|ihnen
        <we> … erlassen
        streiche|streichen|streich|ziehe|ziehen|nehme|nehmen … von|aus der|<your> … *rechnung
        von der|ihrer [*] *rechnung … gestrichen|abgezogen|ab|genommen
        schenke|schenken <we> … *
        <we> schenke|schenken … *
        die|das|den|*miete|*kosten|*anfahrt|*taxi|*hotel zahle|zahlen|uebernehme|uebernehmen|trage|tragen <we>
        *miete|*kosten|*anfahrt|*taxi|*hotel|*porto … zahle|zahlen|uebernehme|uebernehmen|trage|tragen <we>
        *leihstuehle*|*leihtisch*|*leihrad|*leihfahrzeug*|*leihbett*|*leihpumpe*|*mietgeraet*|*ersatzbus|*ersatzfahr*|*ersatzkraft|*aushilfsgeraet*|*vorfuehrgeraet*|*demogeraet*|*ausstellungsstueck*|*ueberbrueckung*|*notstrom*|*zwischenloesung*|*uebergangsloesung*|*heizzentrale*|*heizgeraet*|*heizluefter*|*notversorgung*
        bis dahin|solange|zwischenzeit ~ stelle|stellen|bekommen|leihe|leihen|bringe|bringen|nutzen|benutzen|nehmen|gehoert|steht|haben|kriegen|liefern
        einstweilen|inzwischen|derweil|zwischenzeitlich|ueberbruecken ~ stelle|stellen|bekommen|leihe|leihen|bringe|bringen|nutzen|benutzen|nehmen|steht|haben
        tage|zeit|wochen dazwischen … *
        bringe|bringt|bringen|liefert|liefern ~ frisch*|neu|neue|neuen|neues|geprueft*|einwandfrei* … mit
        mit <number> gepruefte*|neue*|frische*|einwandfreie* … *
        bringt|bringe … <number>|frisch*|geprueft* … mit
        setze|setzen|mache|machen|mach|baue|bauen|verlege|verlegen|schneidere|giesse|giessen|schreibe|rechne|lackiere|fliese|pflanze|pflanzen … neu
        lassen|lasse … neu|frisch naehen|machen|drucken|anfertigen|herstellen|fertigen|bauen|giessen|lackieren
        aus <our> … *bestand|*lager|*ausstellung|*fundus|*reserve|*vorrat|*messebau|*mietpark … *
        *nachlass|*gutschein|*guthaben|*preisminderung|*abzug
        nehmen|behalten sie … unser*|*
        nur|bloss die haelfte
        bezahle|bezahlen <we> … *
        haenge|haengen|stelle|drucke|naehe|backe|giesse|streiche|verlege|montiere|liefere … neu $
        auf unsere|meine kosten|rechnung … genommen|gebucht|bestellt
        bis dahin|solange ~ fahren|nutzen|verwenden|haben|benutzen|wohnen sie … *
        <number> <noun> sind|ist … [wieder|zurueck] … auf <your> konto|karte
        *leih*|*miet* … laeuft|steht|bereit|kommt
        *leihpumpe|*mietpumpe|*leihgeraete|*leihanlage|*leihofen|*vorfuehrwagen|*vorfuehrmodell
    """,
    # What costs them nothing, which a "nichts" or "nicht" may say.
    "free": """
        ohne aufpreis|mehrkosten|berechnung
        verrechnet|berechnet wird|werden nichts
        verrechnen|berechnen … nichts
        brauchen|muessen sie … nichts|nicht … zahlen|bezahlen|ueberweisen|begleichen
        sie brauchen|muessen … nichts|nicht … zahlen|bezahlen|ueberweisen|begleichen
        zahlen|bezahlen sie … nichts|nicht
        ohne dass sie ~ zahlen|bezahlen
        kostet|kosten <you>|sie|das|es [das] … nichts|keinen cent|rappen|euro
        fuer sie kostet … nichts
        nehme|nehmen|verrechne|berechne|stelle … <we> … keins|keine|keinen|nichts
        *geld|*miete|*gebuehr|*anfahrt|*arbeit nehme|nehmen|verrechne|verrechnen|berechne|berechnen … kein*|nichts
        kostet|kosten <you>|sie … nichts
        zahlen|bezahlen wir|ich $
        <noun> zahlen|bezahlen sie nicht
    """,
}
