"""How customers say what they want and how it is, in German. See klarwort.phrases for the notation."""

_WISH = (
    "moechte|moechten|will|wollen|erwarte|erwarten|verlange|verlangen|fordere|fordern|brauche|brauchen|benoetige"
    "|benoetigen|bitte|bitten|erbitte|erbitten|wuensche|wuenschen|haette|haetten|bestehe|bestehen|wuerde|wuerden"
    "|koennen|koennten|koennt|beanspruche|hoffe|muss|muessen|sollten|verlangt"
)
_DEMANDED = "erwarte|erwarten|verlange|verlangen|fordere|fordern|moechte|moechten|will|wollen ich|wir"

REMEDIES = {
    "replacement": f"""
        {_WISH} ~ ersatz|ersatzlieferung|ersatzgeraet|ersatzteil|ersatzteile|austausch|umtausch|nachlieferung|neulieferung|austauschgeraet|ersatzware|*ersatzlieferung|tauschgeraet
        {_WISH} ~ austauschen|ausgetauscht|umtauschen|umgetauscht|ersetzen|ersetzt|nachliefern|nachgeliefert|tauschen|auszutauschen|nachzuliefern|ersetzten
        {_WISH} ~ neues|neue|neuen|einwandfreies|einwandfreie|anderes exemplar|geraet|ware|modell|stueck|produkt|teil|lieferung|maschine|artikel
        tauschen|liefern|schicken|senden|ersetzen sie … aus|um|nach|ersatz|neu|neue|neues|neuen|anderes|ersatz*
        ersatz|ersatzlieferung|austausch ~ {_DEMANDED}
        {_WISH} ~ neu|noch einmal|nochmals|erneut liefern|geliefert|schicken|zuschicken
    """,
    "refund": f"""
        geld|betrag|kaufpreis|anzahlung|kosten … zurueck|erstatten|erstattet|zurueckerstatten|zurueckzahlen|zurueckueberweisen|rueckerstatten
        {_WISH} ~ erstattung|rueckerstattung|rueckzahlung|geld|rueckueberweisung|kostenerstattung|kaufpreiserstattung|schadenersatz|schadensersatz|entschaedigung
        {_WISH} ~ erstatten|zurueckerstatten|zurueckzahlen|ueberweisen|rueckerstatten|zurueckueberweisen|erstattet|zurueckerstattet|zurueckgezahlt
        geld|erstattung|rueckerstattung ~ {_DEMANDED}
        erstatten|ueberweisen sie ~ geld|betrag|kaufpreis|euro|franken|kosten|zurueck|summe
        zahlen sie ~ zurueck
        trete … vom kauf|vertrag zurueck
        vom kauf|vertrag … zuruecktreten
    """,
    "credit": f"""
        {_WISH} ~ gutschrift|preisnachlass|nachlass|rabatt|minderung|preisminderung|gutschein|teilgutschrift|skonto|kulanz*
        gutschrift|nachlass|preisnachlass|rabatt ~ {_DEMANDED}
        schreiben sie ~ gut
        {_WISH} ~ gutschreiben|gutgeschrieben|gutzuschreiben|anrechnen|verrechnen
        mindern … rechnung|preis|betrag
        kuerzen … rechnung|preis|betrag
    """,
    "redo": f"""
        {_WISH} ~ nachbesserung|nacharbeit|nachbearbeitung|nachreinigung|nacherfuellung|neudruck|nachdruck|reparatur|instandsetzung|ueberarbeitung|wiederholung
        {_WISH} ~ nachbessern|nachgebessert|erneuern|erneuert|nacharbeiten|wiederholen|wiederholt|ueberarbeiten|ueberarbeitet|reparieren|repariert|neu_machen|nachreinigen|richten|instandsetzen|nachzubessern
        {_WISH} ~ noch einmal|nochmals|neu|erneut machen|gemacht|drucken|gedruckt|anfertigen|angefertigt|reinigen|gereinigt|streichen|gestrichen|erstellen
        bessern sie ~ nach
        machen|drucken|streichen|reinigen|arbeiten|reparieren|beheben|wiederholen sie ~ neu|noch|nach|nochmals|das|den|die
        beheben sie
        {_WISH} ~ beheben|behoben|beseitigen|beseitigt|mangelbeseitigung|maengelbeseitigung|instand
        in ordnung bringen|gebracht
        bringen sie ~ in ordnung
    """,
    "correction": f"""
        {_WISH} ~ korrektur|berichtigung|richtigstellung|stornierung|storno|rechnungskorrektur|stornorechnung
        {_WISH} ~ korrigieren|korrigiert|berichtigen|berichtigt|richtigstellen|richtiggestellt|aendern|geaendert|stornieren|storniert|anpassen|angepasst|korrigierte|berichtigte|korrekte|richtige
        korrigieren|berichtigen|aendern|stornieren sie
        stellen sie ~ richtig
        {_WISH} ~ neue|neuen rechnung|lieferschein|auftragsbestaetigung|vertrag|rechnungen
    """,
    "visit": f"""
        {_WISH} ~ techniker|monteur|servicetechniker|handwerker|termin|ortstermin|vor-ort-termin|besuch|kundendienst|besichtigung
        {_WISH} ~ vorbeikommen|vorbeikommt|vorbeischauen|vorbeischaut|herkommen|rauskommen|ansieht|anschaut|ansehen|anschauen|nachsehen|nachschauen|besichtigen|vorbeischicken
        schicken|senden sie ~ jemanden|techniker|monteur|mitarbeiter|kollegen|handwerker|kundendienst
        kommen sie ~ vorbei|her|vor|zu
        {_WISH} ~ vor ort
        {_WISH} ~ jemand|jemanden kommt|kommen|schicken|vorbeikommt|schickt
        {_WISH} ~ abholen|abgeholt|abholung
        holen sie ~ ab
    """,
    "loan": """
        leihgeraet|ueberbrueckungs*|leihwagen|ersatzwagen|leihweise|uebergangsgeraet|mietgeraet|leihmaschine|leihstellung|ueberbrueckungsgeraet|ueberbrueckung|zwischenloesung|uebergangsloesung|leihauto|leihrad
    """,
    "apology": f"""
        {_WISH} ~ entschuldigung
        {_WISH} ~ entschuldigen|entschuldigt
        entschuldigung … waere|erwartet|wert|angebracht|faellig|gewuenscht
        nicht einmal|mal … entschuldigung
        kein|keine|ohne wort|entschuldigung|silbe [der] [entschuldigung]
    """,
    "explanation": f"""
        {_WISH} ~ erklaerung|stellungnahme|begruendung|aufklaerung|ursache|antwort|auskunft|rechenschaft|aufschluss
        {_WISH} ~ wissen|erfahren|verstehen … warum|wieso|weshalb|wie|woran|was
        {_WISH} ~ erklaeren|erlaeutern|darlegen|begruenden
        erklaeren|erlaeutern|sagen|nennen|teilen sie ~ warum|wieso|weshalb|grund|ursache|woran|wie
        erklaeren sie
        nehmen sie ~ stellung
        {_WISH} ~ stellung nehmen|beziehen
        {_WISH} ~ wissen|erfahren
    """,
    "callback": f"""
        {_WISH} ~ rueckruf|rueckmeldung|anruf|zurueckrufen|anrufen|anruft|zurueckruft|telefonat
        rufen|melden sie ~ an|zurueck|sich|mich|uns|durch
        rufen sie
        bitte|um rueckruf|rueckmeldung|anruf
        melden sie sich
        {_WISH} ~ melden|meldet
        {_WISH} ~ ansprechpartner|sprechen
    """,
    "other": f"""
        {_WISH} ~ loesung|loesungsvorschlag|vorschlag|abhilfe|unternehmen|kuemmern|kuemmert|handeln|wiedergutmachung|klaerung|klaeren|regeln|unterstuetzung|helfen|hilfe
        finden|kuemmern|sorgen|unternehmen|handeln|helfen|klaeren|regeln|loesen sie ~ *
        was gedenken|schlagen|wollen|werden|tun sie ~ *
        wie wollen|gedenken sie ~ *
    """,
}

DISAPPOINTMENT = {
    "said": """
        enttaeuscht|enttaeuschend|enttaeuschende|enttaeuschender|enttaeuschendes|enttaeuschung|enttaeuschungen
        schade
        traurig|traurige|trauriges|bedauerlich|bedauerlicherweise
        unzufrieden|unzufriedenheit|ernuechternd|ernuechtert|desillusioniert|betruebt|gekraenkt
        nicht|kaum|wenig|alles_andere … zufrieden|gluecklich|begeistert
        alles andere als zufrieden|gluecklich|begeistert|erfreut
        mehr|anderes|besseres|anders erwartet|gedacht|erhofft|vorgestellt|gewohnt
        haette|haetten ~ erwartet|gewuenscht|erhofft
        nicht … erwartet|vorgestellt|erhofft|gewohnt
        erwartungen … nicht|enttaeuscht|weit|bei
        unter|hinter … erwartungen
        im stich
        haengen gelassen|lassen
        vertrauen … verloren|weg|dahin|erschuettert|missbraucht
        habe|haben|hatten|hatte … vertraut|verlassen
        frustriert|frustrierend|frust
        verletzt … mich|uns
        ratlos|resigniert
        fassungslos|sprachlos
    """,
}

URGENCY = {
    "said": """
        dringend|dringende|dringender|dringendst|dringlich|dringlichkeit|dringenden|dringendes
        eilt|eilig|eilige|eilsache|notfall|notfaelle|akut|brandeilig
        sofort|unverzueglich|umgehend|schnellstens|schnellstmoeglich|postwendend|sofortige|sofortigen|sofortiger|asap|ehestmoeglich|ehestens|raschest|raschestmoeglich|augenblicklich|stante
        so schnell|rasch|bald wie|als moeglich|irgend
        noch heute|diese|diesen|am|vor
        heute noch
        keine|kaum|nicht … zeit … mehr|warten|verlieren
        keine zeit
        zeit draengt|laeuft|knapp
        nicht … laenger|mehr … warten
        kann|koennen … nicht warten
        steht|stehen … still|alles|band|produktion|betrieb|baustelle|maschine|anlage
        *stillstand
        produktion|betrieb|anlage|band|maschine|laden|praxis|kueche|baustelle … steht|ruht|still|stillsteht
        bis spaetestens|heute|morgen|mittag|uhr
        spaetestens bis|morgen|heute|am|um
        binnen|innert|innerhalb … stunden|stunde|tagen|frist|tage
        letzte frist|minute
        auf der stelle
        draengt|pressiert
        ohne heizung|wasser|strom|licht|warmwasser|internet|telefon
        wie auf kohlen
        rechtzeitig
        hoechste zeit|eisenbahn|prioritaet
    """,
}

REPETITION = {
    "said": """
        schon|bereits wieder|mehrfach|mehrmals|wiederholt|oft|zigmal|zweimal|dreimal|viermal|zum
        zum zweiten|dritten|vierten|fuenften|sechsten|zehnten|wiederholten|x-ten|soundsovielten|xten … *
        zum 2|3|4|5|6|7|8|9|10 mal
        mehrfach|mehrmals|wiederholt|zigmal|vielfach … *
        zweimal|dreimal|viermal|fuenfmal|zigmal
        wieder|erneut|abermals … nicht|falsch|kaputt|defekt|das|derselbe|dieselbe|dasselbe|zu|fehlt|beschaedigt|niemand|keine|kein
        immer wieder|noch
        noch immer
        nach wie vor
        wie|da bereits|schon|mehrfach … geschrieben|gesagt|mitgeteilt|gemeldet|erwaehnt|reklamiert|telefonisch|besprochen
        zweite|dritte|vierte|fuenfte|zweiter|dritter|2|3|4 mail|e-mail|versuch|reklamation|anruf|brief|nachricht|schreiben|erinnerung|beschwerde|mahnung|termin
        das zweite|dritte|vierte|fuenfte mal
        nochmal|nochmals … schreiben|schreibe|melde|melden|anrufen|reklamieren|erinnern|nachfragen|nachhaken|auffordern
        muss|muessen ~ erneut|nochmal|nochmals|schon|wieder
        ich erinnere|mahne
        auf meine|unsere|mein|unser … keine|nicht|nie|ohne
        bis heute|jetzt … nichts|keine|kein|nicht|niemand|ohne
        seit wochen|tagen|monaten|jahren … *
        dasselbe|derselbe|dieselbe|gleiche|selbe … problem|fehler|mangel|thema|aerger|theater|spiel
        jedes mal
        jedesmal
        wiederholungsfall
    """,
}

COMPLAINT = {
    "said": """
        reklamation|reklamiere|reklamieren|reklamationsschreiben|beanstande|beanstanden|beanstandung|maengelruege|mangelruege|maengelanzeige|bemaengle|bemaengeln|ruege|ruegen
        beschwerde|beschwere|beschweren|beschwerdebrief|beschweren
        unzufrieden|unzumutbar|inakzeptabel|unakzeptabel|mangelhaft|fehlerhaft|unbrauchbar|ungenuegend|untragbar
        nicht akzeptabel|hinnehmbar|tragbar|zumutbar|brauchbar|vertragsgemaess|akzeptieren|hinnehmen|zufrieden
        schon wieder
    """,
    "wrong": """
        kaputt|defekt|defekte|defektes|defekten|defekter|beschaedigt|beschaedigte|beschaedigten|beschaedigtes|zerbrochen|gebrochen|zerkratzt|undicht|zerrissen|verschimmelt|verdorben|verbogen|verbeult|eingedrueckt|gerissen|verschmutzt|dreckig|schmutzig|verklebt|verrutscht|gerissen*|zerbrochene*|zerkratzte*|verschmutzte*|verdorbene*|undichte*|verbogene*|kaputte*
        falsch|falsche|falschen|falsches|falscher|verkehrt|verkehrte|vertauscht|verwechselt|fehlgeliefert
        mangel|maengel|schaden|schaeden|fehler|defekt|panne|stoerung|ausfall|*maengel|*schaden|*schaeden|*fehler|*mangel|*ausfall
        fehlt|fehlen|fehlte|fehlten|gefehlt|unvollstaendig|verschwunden|verloren
        nicht|nie|nichts ~ angekommen|geliefert|gekommen|erschienen|erhalten|bekommen|passiert|gemeldet|geantwortet|zurueckgerufen|eingehalten|funktioniert|geht|laeuft|passt|stimmt|gehalten|erledigt|abgeholt|eingetroffen|gutgeschrieben|erstattet|reagiert
        funktioniert|funktionieren|laeuft|geht|passt|stimmt|stimmen|reagiert|kam|kommt|kamen|heizt|startet|schliesst|haelt … nicht|nie|nichts
        niemand|keiner … gekommen|da|erreichbar|gemeldet|erschienen|kam|ruft|rief|meldet|antwortet|zustaendig|geht|weiss|hilft|kuemmert|reagiert
        keine|keinen|keinerlei antwort|reaktion|rueckruf|anruf|zwischenbescheid|rueckmeldung|lieferung|information|auskunft
        verspaetet|verspaetung|zu_spaet|ueberfaellig|verzoegerung|verzug|lieferverzug|verzoegert
        zu spaet|laut|klein|gross|kurz|lang|teuer|wenig|viel|kalt|langsam
        ausgefallen|abgestuerzt|ausgebrannt|geplatzt|gescheitert|liegengeblieben|gestrandet
        doppelt abgebucht|berechnet|gebucht|bezahlt|belastet
        zuviel|ueberhoeht berechnet|abgebucht|*
        vergeblich|umsonst|vergebens … gewartet|versucht|angerufen|da
        seit … tagen|wochen|monaten|tag|woche|stunden|jahren|gestern|montag … warte|warten|gewartet|nichts|ohne
        warte|warten|wartet … seit|immer|noch|schon|vergeblich
        vergessen worden
        statt|anstatt … *
        nur ~ statt|anstatt
        weigern|weigert|verweigert|verweigern|ignoriert|ignorieren
        anders|weniger|kleiner|dunkler|heller als … bestellt|vereinbart|besprochen|zugesagt|versprochen|abgemacht
        wie stellen|koennen sie ~ vor|es
        trotz … zusage|termin|vereinbarung|versprechen|mehrfacher
        obwohl ~ vereinbart|zugesagt|versprochen|bestellt|bezahlt|bestaetigt|abgemacht
        blockiert|gesperrt … *
        kein|keine|keinen|ohne internet|strom|wasser|warmwasser|heizung|licht|telefon|empfang|ton|bild
        zweimal|doppelt|dreimal … erhalten|bekommen|gekommen|geliefert|bezahlt|gemahnt|verschickt
        um klarstellung|richtigstellung|aufklaerung|abhilfe
        blaettert|broeckelt|loest|rostet|faellt … ab|sich
        nur noch ~ statt|lauwarm*|halb*|langsam|schlecht*|laut
        stunde|stunden|tag|tage|wochen … warten|gewartet|wartezimmer|schlange
        ohne dass … jemand|einer|mir|uns|ihm|ihr
        verursacht|angerichtet|hinterlassen|ruiniert|zerstoert|verpfuscht|verdreckt|verwelkt|verlegt|uebersehen
        tropft|leckt|stinkt|schimmelt|klemmt|wackelt|rostet|riecht|brummt|quietscht|flackert
        unfreundlich|unverschaemt|respektlos|patzig|abgewimmelt|abgefertigt|rausgeschmissen|ausgelacht|unhoeflich
        kratzer|riss|risse|flecken|fleck|schimmel|beule|delle|bruch|leck|beulen|dellen
        storniert|abgesagt|gestrichen
    """,
}
NO_COMPLAINT = {
    "if": """
        falls|sollte|sollten ~ *
        wenn … etwas|mal|einmal
    """,
    "over": """
        dank|danke fuer
        behoben|geloest|erledigt|repariert|beseitigt|gefunden|geklaert|bereinigt
        wieder … in ordnung|da|gut
        kein|keine|keinerlei|ohne|keinen mangel|maengel|schaden|schaeden|fehler|beschwerde|beschwerden|beanstandung|beanstandungen|reklamation|problem|defekt|stoerung|ausfall
        nichts … auszusetzen|beanstanden|fehlt|kaputt
        alles … *
        muster|moeglicherweise|versicherung|versicherungsschutz
        fehlt|fehlen|brauche noch nur|noch
        nicht … falsch|kaputt|defekt|vergessen|beschaedigt|verspaetet|zu_spaet|zu
    """,
}
WHY = """
    warum|wieso|weshalb|weswegen|wofuer
    aus welchem grund
    wie um alles|himmels
    wie bitte|eigentlich|nur kann|konnte|kommt
    wie kann|konnte|kommt|koennen|kam … es|das|so|sein|passieren|dass
    woran liegt|lag|hat|liegen
    was … ist|war|lief … passiert|los|schief|geschehen|schiefgelaufen|schiefgegangen|grund|ursache
    was lief|ging
    was … der|die grund|ursache
"""

PURCHASE = """
    bestellen kaufen angebot angebote preis preise preisliste katalog bestellung order buy purchase quote prices
    quotation interested demo future kuenftig kuenftige
"""
BUT = "aber leider trotzdem jedoch allerdings nur dennoch but however though yet still unfortunately sadly"
NOT = "nicht kein keine keinen keinem keiner not no don't doesn't never nie keinesfalls"
