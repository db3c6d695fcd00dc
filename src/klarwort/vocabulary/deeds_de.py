"""German verbs by what they do; "ab|schicken" parts in a sentence ("ich schicke … ab"). Folded spelling."""

VERBS = {
    "ask": """an|fordern an|fragen beantragen beauftragen veranlassen ein|leiten an|stossen bitten ersuchen erbitten
        ein|holen aus|loesen mahnen nach|fragen nach|haken""",
    "order": """bestellen nach|bestellen vor|bestellen ordern nach|ordern an|schaffen kaufen zu|kaufen besorgen beschaffen
        ein|kaufen ab|rufen erwerben disponieren organisieren""",
    "make": """fertigen an|fertigen vor|fertigen bauen nach|bauen zusammen|bauen her|stellen drucken nach|drucken
        aus|drucken produzieren nach|produzieren naehen backen zu|schneiden fertig|stellen fertig|machen ab|fuellen giessen
        kochen uebersetzen setzen binden programmieren an|mischen aus|arbeiten zu|bereiten erstellen schreiben entwerfen
        fraesen schweissen schneidern praegen stanzen besticken sticken beflocken gravieren bedrucken konfektionieren
        zusammen|stellen gestalten kopieren grillen an|ruehren dekorieren aus|stellen auf|setzen verfassen brennen
        schmieden drechseln plotten filmen drehen saegen ab|schliessen vollenden komplettieren zeichnen kalkulieren""",
    "prepare": """her|richten vor|bereiten zurecht|machen zurecht|legen bereit|machen bereit|legen ein|decken
        auf|bereiten vor|heizen vor|waermen vor|kuehlen vor|konfigurieren grundieren""",
    "pack": """packen ein|packen verpacken um|packen laden verladen auf|laden ein|laden beladen kommissionieren bestuecken
        verstauen palettieren zusammen|packen""",
    "hand_over": """aus|geben gehen uebergeben auf|geben ab|geben ein|werfen aus|haendigen ueberreichen ueberlassen
        mit|geben deponieren hinterlegen""",
    "send": """senden versenden zu|senden ab|senden nach|senden zurueck|senden schicken verschicken ab|schicken zu|schicken
        nach|schicken zurueck|schicken los|schicken raus|schicken weg|schicken mit|schicken verlassen raus|gehen ab|gehen
        gehen heraus|gehen hinaus|gehen expedieren retournieren uebersenden uebermitteln mailen zu|mailen faxen zu|faxen
        auf|geben spedieren""",
    "arrive": """liefern aus|liefern an|liefern nach|liefern ab|liefern beliefern bringen vorbei|bringen mit|bringen
        hin|bringen zurueck|bringen zu|stellen ein|treffen an|kommen an|langen ein|langen kommen erhalten bekommen kriegen zu|gehen
        zu|kommen bereit|stehen bereit|liegen bereit|stellen hin|stellen vor|liegen aus|haendigen ueberreichen uebergeben
        mailen zu|mailen ab|laden entladen aus|laden erreichen ab|setzen nach|reichen vorbei|fahren stellen hin|legen ab|legen""",
    "install": """ein|bauen verbauen montieren an|montieren installieren neu|installieren an|schliessen an|klemmen
        auf|stellen auf|bauen verlegen an|bringen befestigen verschrauben fest|schrauben verkabeln ein|setzen ein|richten
        auf|spielen ein|spielen implementieren ein|passen haengen auf|haengen ein|haengen auf|ziehen pflanzen ersetzen
        aus|tauschen um|tauschen tauschen wechseln aus|wechseln erneuern nach|ruesten um|ruesten auf|ruesten aus|statten
        in_stellung_bringen ein|fuegen ein|schrauben beziehen polstern""",
    "remove": """aus|bauen demontieren ab|montieren ab|bauen zurueck|bauen entfernen ab|nehmen ab|reissen raus|nehmen
        heraus|nehmen ab|haengen deinstallieren loeschen streichen entkernen ab|ziehen weg|nehmen raus|reissen
        aus|reissen ab|schneiden faellen beseitigen""",
    "grant": """bewilligen genehmigen zu|sagen gewaehren uebernehmen ein|raeumen erlassen verzichten frei|geben zu|stimmen
        stunden absegnen tragen schenken spendieren""",
    "credit": """gut|schreiben verrechnen an|rechnen verbuchen buchen ab|ziehen mindern reduzieren senken kuerzen
        nach|lassen rabattieren ab|schreiben ermaessigen verringern gegen|rechnen""",
    "pay": """bezahlen zahlen aus|zahlen zurueck|zahlen ueberweisen zurueck|ueberweisen rueck|ueberweisen erstatten
        zurueck|erstatten rueck|erstatten refundieren retournieren verguten vergueten rueck|vergueten ersetzen
        zurueck|buchen rueck|buchen zurueck|gehen zurueck|fliessen begleichen an|weisen entschaedigen ab|gelten zurueck|geben""",
    "charge": "berechnen fakturieren belasten ab|buchen ein|ziehen",
    "schedule": """ein|planen planen an|setzen ein|teilen vor|merken reservieren terminieren buchen um|buchen vor|ziehen
        verschieben verlegen um|planen vor|sehen auf|schieben vertagen fest|legen fixieren blocken frei|halten
        zurueck|legen disponieren vergeben""",
    "set_out": "los|fahren ab|fahren aus|ruecken los|gehen auf|brechen ab|reisen los|ziehen los|legen",
    "visit": """kommen vorbei|kommen fahren hin|fahren besuchen vorbei|fahren an|reisen an|fahren da|sein auf|suchen
        vorbei|schauen vorbei|sehen hin|gehen wieder|kommen statt|finden beginnen an|fangen starten wahr|nehmen
        erscheinen auf|kreuzen""",
    "check": """pruefen ueberpruefen nach|pruefen gegen|pruefen kontrollieren nach|kontrollieren checken durch|checken
        an|sehen an|schauen untersuchen messen nach|messen aus|messen vermessen durch|messen begutachten testen
        aus|probieren probieren nach|sehen durch|gehen klaeren ab|klaeren nach|vollziehen auf|nehmen nach|schauen
        durch|sehen lesen aus|lesen aus|werten analysieren besichtigen sichten begehen inspizieren verifizieren
        validieren ab|gleichen nach|rechnen nach|zaehlen zaehlen wiegen nach|wiegen recherchieren nach|verfolgen
        beproben ab|hoeren durch|spielen warten ab|nehmen sehen schauen""",
    "find": """finden auf|finden auf|tauchen wieder|finden auf|spueren orten lokalisieren entdecken auf|decken ermitteln fest|stellen
        identifizieren ein|grenzen aus|machen erkennen""",
    "fix": """warten reparieren richten beheben beseitigen nach|bessern aus|bessern loesen erledigen entstoeren
        nach|arbeiten in_stand_setzen ueberholen sanieren renovieren ab|stellen heilen
        regeln bereinigen ausraeumen aus|raeumen restaurieren instand|setzen""",
    "adjust": """ein|stellen nach|stellen justieren nach|justieren kalibrieren neu|kalibrieren eichen aus|richten
        an|passen regulieren ein|regeln nach|regeln aus|wuchten stimmen konfigurieren parametrieren optimieren
        ein|messen umstellen um|programmieren""",
    "paint": """streichen nach|streichen ueber|streichen lackieren nach|lackieren tapezieren verputzen spachteln
        verspachteln uebermalen polieren schleifen ab|schleifen beschichten oelen""",
    "seal": """ab|dichten dichten versiegeln verschliessen verfugen isolieren daemmen verkleben kleben schliessen kitten
        flicken stopfen loeten schweissen verschweissen leimen zu|machen verspachteln an|kleben imprägnieren""",
    "alter": "kuerzen aendern ab|aendern um|naehen saeumen weiten buegeln besaeumen um|arbeiten naehen",
    "fill": "nach|fuellen befuellen auf|fuellen betanken nach|tanken nach|legen entlueften auf|laden ein|fuellen",
    "dry": "trocknen entfeuchten aus|trocknen",
    "restore": """wiederher|stellen wieder|herstellen her|stellen zurueck|spielen ein|spielen retten zurueck|setzen
        zurueck|sichern zurueck|rollen rekonstruieren zurueck|nehmen zurueck|holen rueck|sichern zurueck|gewinnen""",
    "update": "aktualisieren updaten upgraden patchen auf|spielen modernisieren nach|pflegen ein|pflegen umstellen",
    "correct": """korrigieren berichtigen aendern ab|aendern um|aendern richtig|stellen an|passen um|stellen bereinigen
        ergaenzen um|schreiben nach|tragen ueberarbeiten um|arbeiten erneuern um|benennen neu_machen verbessern
        vervollstaendigen umtragen um|tragen verlegen tauschen""",
    "extend": "verlaengern aus|weiten erweitern auf|stocken vergroessern erhoehen an|heben verdoppeln aus|dehnen",
    "cancel": """einziehen stornieren kuendigen ab|sagen widerrufen zurueck|nehmen zurueck|ziehen loeschen entfernen streichen
        aus|buchen auf|heben zurueck|rufen nieder|schlagen annullieren tilgen auf|loesen erlassen ab|bestellen
        ab|melden aus|tragen ein|stampfen fallen_lassen ausser_kraft_setzen aus|setzen""",
    "block": """sperren stoppen an|halten aus|setzen still|legen ab|schalten aus|schalten ab|stellen ein|frieren
        zurueck|halten deaktivieren unterbrechen ab|klemmen ab|drehen trennen separieren ab|riegeln blockieren
        ein|stellen unterbinden pausieren zurueck|stellen zurueck|rufen isolieren ab|sperren zurueck|ziehen herunter|fahren
        schliessen""",
    "unblock": """starten neu|starten an|fahren hoch|fahren frei|schalten entsperren ein|schalten aktivieren reaktivieren
        an|schalten zu|schalten wieder|eroeffnen frei|geben oeffnen entriegeln auf|sperren auf|schliessen an|stellen
        auf|drehen in_gang_setzen eroeffnen""",
    "collect": """beseitigen entfernen ab|holen holen ein|sammeln mit|nehmen zurueck|nehmen ab|bauen ab|transportieren
        zurueck|holen entgegen|nehmen weg|bringen weg|holen ab|schleppen auf|lesen heraus|holen raus|holen""",
    "dispose": "entsorgen weg|werfen vernichten verschrotten schreddern aus|sortieren",
    "inform": """melden informieren mit|teilen benachrichtigen schreiben an|schreiben zurueck|schreiben mailen zu|mailen
        bescheid_geben sagen nennen erklaeren erlaeutern unterrichten zurueck|melden rueck|melden senden beantworten
        antworten vor|stellen vor|legen zeigen hoeren erfahren wissen bestaetigen zu|kommen verstaendigen hin|weisen
        warnen alarmieren kontaktieren schildern berichten durch|geben auf|klaeren orientieren avisieren an|kuendigen
        bekannt|geben quittieren dar|legen erzaehlen erwaehnen aeussern zu|geben""",
    "call": """an|rufen zurueck|rufen rufen durch|rufen telefonieren melden an|laeuten durch|laeuten an|klingeln
        durch|klingeln erreichen""",
    "talk": """sprechen besprechen reden unterhalten ab|stimmen treffen ab|sprechen durch|sprechen beraten eroertern
        aus|tauschen verhandeln zusammen|setzen""",
    "agree": """vereinbaren verabreden einigen aus|machen ab|machen verstaendigen zu|sagen zu|stimmen ein|willigen
        akzeptieren an|nehmen fest|legen bestaetigen billigen ein|verstehen fixieren""",
    "refuse": "ab|lehnen verweigern zurueck|weisen widersprechen ab|weisen",
    "answer_for": "auf|kommen",
    "pass_on": """geben weiter|geben weiter|reichen weiter|tragen weiter|leiten zu|leiten vor|legen uebergeben uebermitteln
        ein|reichen ein|bringen hinterlegen melden ein|spielen hoch|laden nach|reichen stellen""",
    "clean": """wischen saugen ab|saugen ab|waschen entkalken entruempeln auf|raeumen reinigen saeubern putzen raeumen
        aus|raeumen leeren ab|pumpen aus|pumpen spuelen durch|spuelen lueften desinfizieren sterilisieren waschen kehren
        fegen entfetten entstauben schrubben beseitigen entrosten entfernen""",
    "repeat": "wiederholen nach|holen neu_an|setzen",
    "take_on": """helfen mit|helfen an|packen unter|stuetzen kuemmern bearbeiten betreuen dran|bleiben begleiten nach|gehen arbeiten an|gehen sorgen ueberwachen
        beobachten beaufsichtigen""",
    "register": """an|melden ein|tragen an|legen auf|nehmen erfassen hinterlegen vermerken ein|geben notieren
        dokumentieren protokollieren fest|halten archivieren eroeffnen""",
    "hire": """ein|stellen beauftragen hinzu|ziehen ab|stellen ein|setzen verpflichten engagieren zu|teilen besetzen
        auf|stocken ab|ordnen""",
    "train": "schulen ein|weisen unterweisen an|lernen trainieren ein|schulen instruieren aus|bilden nach|schulen",
    "move": """um|ziehen verlagern um|lagern aus|lagern ueberfuehren migrieren verlegen portieren um|setzen um|stellen
        umleiten um|leiten um|laden transportieren verschieben uebertragen""",
    "sign": "unterschreiben unterzeichnen signieren gegen|zeichnen beglaubigen paraphieren",
    "publish": "veroeffentlichen publizieren aus|haengen bekannt|machen online|stellen posten",
    "secure": "sichern ab|sichern schuetzen ab|decken verriegeln ein|zaeunen absperren befestigen stuetzen ab|stuetzen",
    "store": "lagern ein|lagern auf|bewahren kuehlen unter|bringen ein|frieren",
    "photograph": "fotografieren ab|fotografieren",
    "apologise": "entschuldigen",
    "offer": "an|bieten vor|schlagen unterbreiten",
}
