"""Reasons that exonerate in German. See klarwort.phrases for the notation, excuse.py for the tags."""

GERMAN = {
    "cause": """
        nach|seit <det>|<our>|unserer|unserem|dem|der … *umstellung|*wechsel|*umbau|*umzug|*tausch|*einfuehrung|*migration|*update|*erweiterung|*neubau|*inbetriebnahme ~ nicht|nichts|kaum|wenig|langsam*|vieles|einiges|alles|manches|drunter|chaos|holprig|schwierig|rund|selbst
        faellt|fiel|fielen|fallen|kam|traf ~ in die|den|das|eine|unsere|unseren|unser [*] [*] *woche|*wochen|*zeit|*tage|*saison|*phase|*ferien
        <therefore> <det> verspaetete*|lange*|fehlende*|falsche*|doppelte*|spaete*|unvollstaendige* … *
        <system> … macht|machte|bereitet|bereitete … <self> … schwierigkeiten|probleme|sorgen|aerger|kummer|kopfzerbrechen|schwierigkeit
        bei minus|regen|schnee|sturm|frost|hitze|kaelte|glaette|<number> … grad|wetter|temperaturen|springt|faehrt|geht|kann|laeuft … *
        <strain> … auf alles|uns|den|die|unseren … ausgewirkt|durchgeschlagen|niedergeschlagen
        wegen|aufgrund|infolge|angesichts|durch|bedingt|dank … <strain>
        aufgrund … <strain>|<swamped>
        auf grund … <strain>|<swamped>
        <strain> bedingt
        *bedingt* … <delayed>|<fault>
        da|weil|nachdem … <self>|<strain>|<colleague>|<system> … <swamped>|<broke_down>|<strain>
        da|weil|nachdem … <swamped>|<broke_down> … <be>|<have>
        <strain> ~ deshalb|daher|darum|deswegen|sodass|weshalb|wodurch|dadurch
        <system> ~ <broke_down> ~ deshalb|daher|darum|deswegen|sodass|weshalb|dadurch|so
        <broke_down> ~ <system> ~ deshalb|daher|darum|deswegen|sodass|weshalb
        <swamped> ~ deshalb|daher|darum|deswegen|sodass|weshalb|da
        grund|ursache|hintergrund … <strain>
        schuld|verantwortlich … <strain>|<system>
        liegt|lag … an|am|daran ~ <strain>|<system>
        <strain> … gefuehrt|geschuldet|bedingt|verursacht|zurueckzufuehren|ueberrascht|erwischt|getroffen
        <strain> … fuehrte|fuehrten|verursachte
        hat|haben uns … <strain>
        kam ~ <strain> ~ dazwischen
        im|unter … stress|zeitdruck|hektik|trubel … <slip>|untergegangen|<delayed>
        im|in … trubel|eifer|hektik|stress|weihnachtsgeschaeft|tagesgeschaeft
        unter * druck
        hatte|hatten <we> … keine|zu wenig|wenig|kaum zeit|leute|personal|kapazitaet|kapazitaeten|luft
        <we> hatte|hatten … keine|zu|wenig|kaum zeit|leute|personal|kapazitaet|kapazitaeten|luft
        <we> sind|waren … nicht dazu gekommen
        sind|waren|bin|war <we> … nicht dazu gekommen
        <we> bin|sind|war|waren … nicht dazugekommen
        musste|mussten <we> … vorziehen|priorisieren|zurueckstellen
        konnte|konnten <we> ~ weil|da|nachdem ~ <strain>|<system>|<colleague>|<third>|wenig*|viel*
        da|weil … nur|bloss ~ zu zweit|dritt|viert
        sind|waren … [nur|bloss] zu zweit|dritt|viert|wenige|wenig
        aufgrund|wegen … <fault>|<swamped> … konnten|konnte
        aufgrund|wegen|durch|infolge … technisch*|personell*|organisatorisch*|betriebsbedingt*|intern* … *
        <the> <strain> … hat|haben … durcheinander*|aufgehalten|lahmgelegt|gebremst|ausgebremst|zurueckgeworfen
        <system> … stand|standen|lag|lagen|stehen|steht … still|lahm
        <colleague> ~ ist|sind|war|waren ~ <strain>|krank|weg
        aus … technischen|organisatorischen|personellen|betrieblichen|internen|logistischen|zeitlichen|gesundheitlichen gruenden
        aus personalgruenden|zeitgruenden|kapazitaetsgruenden|krankheitsgruenden
        das|unser|unsere … <system> … hat|laesst|liess|zeigt|zeigte|verweigert ~ nicht|kein|keine|falsch|automatisch
        hat|laesst|liess … das|unser|unsere … <system> … nicht|kein|keine|falsch|automatisch
        <fault> in|im|mit|an … <system>|unserer|unserem … *
        etwas|einiges|vieles dazwischen
        kommen|komme|kommt|kamen|kam … nicht|kaum … hinterher|nach
        <strain> … uns|mich … beschaeftigt
        hat|hatten|haben … uns|mich … atem|trab|aufgehalten|ueberrollt|ueberrannt|gefordert
        <colleague> … kannte|wusste|konnte ~ noch|nicht|nichts|kaum
        wegen … viel|vielen|hohen|grossen … *
        kommen|komme|kommt … kaum … durch|hinterher|nach
        nichts|nicht mehr … zu machen|moeglich|drin
        <system> … automatisch|versehentlich … <pp>
        <system> ~ <broke_down> ~ und so|damit|da|folglich
        <system> … stand|standen|lag|stehen … still|lahm ~ und|damit|da
        weil|da … bund|land|gesetzgeber|behoerde|stadt|gemeinde ~ neu|geaendert|umgestellt|verschoben|gebraucht
        weil|da|nachdem … <we>|selber|selbst|auch … erst spaet|zu|kurzfristig … *
        seit|nach … fusion|uebernahme|zusammenlegung|inhaberwechsel|betriebsuebergabe … *
        schuld|grund|ursache … *wetter|kaelte|hitze|glatteis|schnee|feiertage|ferien
        bekommen|kriegen|finden sie|<we> … derzeit|momentan|heute|aktuell|zurzeit … kein|keine|keinen … *
        momentan|derzeit|aktuell|zurzeit … kein|keine|keinen * … aufzutreiben|bekommen|finden|kriegen
        im moment|augenblick … rutscht|bleibt|dauert|geht|kommt … *
        da|so rutscht|bleibt|geht|kommt|passiert … mal|schon|leider|eben|halt … *
        vor lauter <noun> … *
        vor lauter … *
        <strain> ~ hat|haben|hatte|hatten … uns|unser|unsere|unseren|unserem|mir|mich … geworfen|gebracht|gemacht|gekostet|erwischt|durchkreuzt|getroffen|lahmgelegt|aufgehalten|gestrichen|geworfen
        *plan|*planung|*kalender … ueber den haufen|durcheinander
        ueber den haufen geworfen
        strich|einen durch die rechnung
        durch die rechnung gemacht
        dazwischen gekommen|funkte|gefunkt
        <third>|<colleague>|<strain> … dazwischengefunkt|dazwischengekommen
        als … klein*|kleiner|kleine … betrieb|firma|laden|team|buero|handwerker|verein ~ koennen|koennte|geht|nicht|kein
        koennen|konnten|kann|konnte <we> … halt|eben|nun|einfach|schlicht|beim|bei … nicht|nur|kein|keine
        <we> koennen|konnten|kann|konnte … halt|eben|nun|einfach|schlicht … nicht|nur|kein|keine
        geht|ging|gehts … halt|eben|einfach … nicht|schneller|anders
        halt|eben noch nicht|neu
        neu|neue|neuen|neuer … kennt|kannte|weiss|wusste|beherrscht … noch|nicht|kaum|erst
        neue|neuen|neuer <noun> ~ der|die|das|er|sie ~ kennt|kannte|weiss|wusste|muss|musste|braucht ~ nicht|noch|erst
        zweimal|doppelt|dreimal so viel|viele … *
        doppelte|dreifache menge|zahl|arbeit|anzahl|aufkommen … *
        nachwuchs|personal|fachkraefte|leute|fahrer|techniker … zu finden|bekommen|kriegen
        findet|finden|bekommt|kriegt man|<we> … keine|kaum|nicht … leute|personal|fahrer|fachkraefte|monteure|handwerker|koeche
        nicht ueberall|zerreissen|hexen|zaubern|teilen
        kann|koennen <we> … auch|doch|ja nicht … hexen|zaubern|zerreissen|teilen|aendern|riechen
        der tag hat … *
        vierundzwanzig|24 stunden … tag … *
        krankheitsbedingt|urlaubsbedingt|saisonbedingt|personalbedingt|kapazitaetsbedingt|witterungsbedingt|umzugsbedingt|systembedingt
        dazwischengekommen
        unvorhergesehen*|unvorhersehbar*|unerwartet*|ungeplant* … *
    """,
    "defence": """
        <had> <we>|<you> ~ gern|gerne|eigentlich|laengst|schon|frueher ~ aber|nur|doch|bloss ~ *
        <we> <had> ~ gern|gerne|eigentlich|laengst|schon|frueher ~ aber|nur|doch|bloss ~ *
        wollte|wollten ich|wir ~ aber|nur|doch|bloss ~ *
        ich|wir wollte|wollten ~ aber|nur|doch|bloss ~ *
        <therefore> … konnte|konnten <we> … nicht|keine|kein|nur|erst
        <therefore> … kommen|komme|kam|kamen|schaffen|schafften <we>|es … nicht|spaet|nach
        <therefore> … hat|haben|ist|sind|kam|blieb|wurde … <delayed>
        <therefore> <be>|<have> … <delayed>|spaet|liegen|unter
        sodass ~ nicht|keine|kein|spaet|liegen … <pp>|<delayed>|<be>
        so dass ~ nicht|keine|kein|spaet|liegen … <pp>|<delayed>|<be>
        da|weil|nachdem ~ konnten|konnte|kommen|kamen|schaffen <we> … nicht|keine|kein|nur|erst
        sonst … haette|haetten|waere|waeren
        <therefore> rutscht|rutschte|geht|ging|bleibt|blieb … *
    """,
    "state": """
        nur|bloss|lediglich ~ klein*|reduziert*|verkleinert*|halb* mannschaft|besetzung|team|crew|personal
        arbeite|arbeiten mich|uns ~ ein
        ich|wir bin|sind erst seit … *
        <our>|der|die <noun> … ist|war|liegt|lag|sind|waren|liegen ~ spital|krankenhaus|bett|*urlaub|karenz|karenziert|reha|kur|pension|rente|elternzeit|*schutz|verunfallt|*hospital
        <colleague> ~ ist|sind|war|waren|hat ~ pension|rente|ruhestand|gekuendigt|ausgeschieden|aufgehoert|gewechselt
        bedenken|beruecksichtigen|beachten|verstehen|sehen sie ~ dass <we> ~ zurzeit|derzeit|gerade|gleichzeitig|parallel|momentan|nur|viele|<number>
        zu bedenken|beruecksichtigen|beachten ~ dass <we> ~ zurzeit|derzeit|gerade|gleichzeitig|parallel|momentan|nur|viele|<number>
        in|waehrend|zu … <strain> ~ geht|laeuft|dauert|ist|sind … langsamer|laenger|nicht|zaeh|zaeher|schleppend
        langsamer|laenger|zaeher|schleppend ~ bei uns
        bei uns ~ langsamer|laenger|zaeher|schleppend
        will|wollen|braucht|brauchen jeder|jede|alle|halt … *
        will|wollen|braucht|brauchen halt|eben|nun|immer jeder|alle … *
        finden|findet <we>|man|sich ~ kaum|nichts|nicht … *
        jeder|jede|jedes mann|hand|fahrzeug|maschine … gebraucht|unterwegs|im einsatz|eingeplant
        eine|ein|einen <noun> nach der|dem anderen … *
        zum ersten mal … allein|alleine|selbst|selber
        ersten|erster|zweiten|erstes <noun> … allein|alleine
        nicht|noch nicht|keinen nachbesetzt|nachbesetzen|ersetzen|ersetzt|nachfolger … *
        <therefore> … keine|keinen|kein|nicht zeit|ruhe|kopf|moeglichkeit|gelegenheit
        bei uns … <swamped>|<strain>|<broke_down>
        bei uns … viel|viele los|betrieb|anfragen|auftraege|bestellungen|krankmeldungen
        <our> … <system> … <broke_down>
        <system> … <broke_down> ~ <our>|uns
        bei uns ~ <system> ~ <broke_down>
        es gab … <strain>
        <we> bin|sind|war|waren … <swamped>
        bin|sind|war|waren <we> … <swamped>
        <we> bin|sind|war|waren … im|in|auf|unter … <strain>|terminen|besprechungen|sitzungen|verzug|rueckstand|reisen
        bin|sind|war|waren <we> … im|in|auf|unter … <strain>|terminen|besprechungen|sitzungen|verzug|rueckstand|reisen
        <we> <have> … viel|viele|wenig|wenige|zu|kaum|alle … haende|tun|arbeit|anfragen|auftraege|bestellungen|leute|personal
        <have> <we> … viel|viele|wenig|wenige|zu|kaum|alle … haende|tun|arbeit|anfragen|auftraege|bestellungen|leute|personal
        <we> <have> … <strain> $
        <have> <we> … <strain> $
        stecke|stecken|stehe|stehen|befinde|befinden … <we>|uns|mich … <strain>|<process>
        <we> stecke|stecken|steckten … <strain>
        <we> befinde|befinden|befanden … <strain>
        uns … fehlen|fehlten … leute|kollegen|mitarbeiter|haende|fachkraefte|fahrer|personal
        fehlen uns … leute|kollegen|mitarbeiter|haende|fachkraefte|fahrer
        <our> … <colleague>|<third> … <strain>|krank|erkrankt|ausgefallen|ausgeschieden|gekuendigt|verreist
        die|der|zwei|drei|mehrere|viele|einige|halbe … <colleague>|belegschaft|mannschaft|leute … krank|erkrankt|urlaub|ausgefallen|verreist|grippe|ausgeschieden|gekuendigt
        halbe|ganze|gesamte … belegschaft|mannschaft|team|abteilung|buero … <strain>|<swamped>
        krank|erkrankt|urlaub … <colleague>
        *zeit ist|sind … immer|stets|besonders|traditionell … <swamped>|stressig|schwierig
        immer|gerade|besonders|derzeit|momentan|aktuell|zurzeit … hektisch|stressig|turbulent|viel los|angespannt
        viel los
        land unter
        <the> … <strain> hat|haben uns
        erst seit … dabei|hier|eingearbeitet|im amt|im team
        ich … neu … hier|team|abteilung|position
        bin … neu … hier|team|abteilung|position
        <our> auslastung
        angespannte* … <strain>|lage|situation
        lage|situation|markt|maerkte ~ angespannt|schwierig|prekaer|herausfordernd
        hoelle|teufel los
        bleibt|bleiben … mal|einiges|manches|vieles … liegen|strecke
        nicht anders gekonnt
        konnten <we> nicht anders
        weniger|wenig|kaum|zu leute|personal|kollegen|mitarbeiter|haende|fahrer
        drunter und drueber
        fehlen|fehlt|fehlten uns|mir … <number>|leute|personal|kollegen|zeit
        uns fehlen|fehlt|fehlten … <number>|leute|personal|kollegen|zeit
        alle haende voll
        mitten in|im … <strain>
        geht es … hoch her|zu|drunter
        <we> hatte|hatten … besprechungen|termine|sitzungen|kundentermine|viel|stress
        hatte|hatten <we> … besprechungen|termine|sitzungen|kundentermine|viel|stress
        <colleague> … allein|alleine
        ganz|ganze|ganzen tag … besprechung*|termin*|sitzung*|unterwegs
        rufen|melden|wollen alle … *
        wurden|werden <we> … ueberrannt|ueberrollt|ueberschwemmt
        <we> wurden|werden … ueberrannt|ueberrollt|ueberschwemmt
        <colleague> … hatte|hatten … <strain>
        hatte|hatten … <colleague> … <strain>
        noch nicht lange … hier|dabei|im
        <we> sind|bin|ist … klein* … team|betrieb|firma|laden|unternehmen|buero
        sind <we> … klein* … team|betrieb|firma|laden|unternehmen|buero
        um die ohren
        nicht genug|genuegend|ausreichend … leute|personal|mitarbeiter|fahrer|monteure|haende
        <swamped> … *zeit|*tage|*wochen
        <ordeal>
        telefone|telefon … nicht|kaum still|heiss
        planung|plaene|plan … ueber den haufen|durcheinander
        an <our>|die [*] grenzen … stossen|gestossen|gekommen|kommen|gebracht
        stelle|stellen|posten … nicht|noch|immer … besetzt|nachbesetzt|unbesetzt
        brennt|brannte|brennts|brennen ~ ecken|huette|dach|baum|enden|lichterloh
        es brennt|brannte … bei|in uns
        rotieren|rotierten|rotiert … <we>|alle|hier|nur|mannschaft|team|jeder
        <we>|alle|jeder ~ rotieren|rotiert|rotierten
        am|ans|ueber limit|anschlag|rand|belastungsgrenze|leistungsgrenze|kapazitaetsgrenze
        auf dem zahnfleisch
        auf dem letzten loch
        bei uns ~ auf hochtouren
        <system>|<colleague>|alles ~ auf hochtouren
        wo … der kopf … steht|stand
        bis zum|ueber|bis hals|oberkante|unterkante|anschlag|rand
        bis ueber beide|die ohren
        keiner|niemand|kaum|nicht|laengst … hinterher
        hinken|hinkten|hinkt … hinterher
        rennen|rannten|rennt|laufen|liefen ~ tuer|tuere|bude|laden ~ ein
        keine|kaum … freie minute|sekunde|pause|atempause
        atempause|verschnaufpause|durchschnaufen|durchatmen … keine|nicht|kaum|zum
        zum durchschnaufen|durchatmen … keine|nicht|kaum
        kam|kommt|kamen|trifft|traf|passierte … alles|zusammen|auf … einmal|gleichzeitig|zusammen
        nebenbei|nebenher|parallel|gleichzeitig|daneben noch … *
        fuer zwei|drei|vier … arbeitet|arbeiten|schuftet|gearbeitet
        zwei|drei|mehrere|viele|einige|etliche|beide … in|im|auf elternzeit|karenz|reha|kur|krankenstand|mutterschutz|militaer|wiederholungskurs
        <colleague>|<third> … in|im|auf|seit elternzeit|karenz|reha|kur|krankenstand|mutterschutz|pension|rente|militaer
        hat|haben|hatte|hatten elternzeit|karenz|urlaub|ferien|frei
        in|im elternzeit|karenz|krankenstand|mutterschutz
        muss|muessen|musste|mussten … [erst] … einarbeiten|eingearbeitet|anlernen|angelernt|einfinden|zurechtfinden|reinfinden|hineinfinden|einlesen
        noch|erst|gerade … einarbeiten|einarbeitung|eingearbeitet|eingelernt|angelernt
        erst … ersten|zweiten|dritten|ein|zwei|drei|vier tag|tagen|woche|wochen|monat|monaten … bei|im|da|dabei|hier
        hatte|hatten|war|waren ~ seinen|ihren|seinem|ihrem|sein|ihr erster|ersten|zweiten|zweiter|dritten tag|arbeitstag|woche
        allein|alleine … telefondienst|dienst|schicht|laden|telefon|lager|buero|theke|kueche
        auch nur menschen
        sind auch nur … *
        auch der|die beste|besten|erfahrenste … mal|einmal|nicht
        bei uns|uns nicht anders
        bei jedem|jeder|allen|anderen … genauso|gleich
        man muss dazu|dabei|auch wissen|sagen|sehen|bedenken
        sie muessen|duerfen|muessten dazu|verstehen|wissen|bedenken|sehen … *
        man muss|darf|sollte … verstehen|wissen|bedenken|sehen|vergessen ~ dass|wir|uns
        zu unserer|meiner|seiner|ihrer ehrenrettung|entlastung|verteidigung|entschuldigung
        zur|als entlastung|ehrenrettung|rechtfertigung
        in der ganzen|gesamten branche
        die ganze|gesamte branche
        bei dem|diesem|so wetter|andrang|betrieb|tempo|pensum|ansturm|viel|vielen|einem … *
        bei <number> … im|pro|am jahr|monat|tag|woche
        seit|nach … <system>|fusion|uebernahme|umzug|umbau|umstellung|wechsel … laeuft|kommt|hapert|hakt|klemmt|holpert|knirscht|dauert|ist|sind ~ nicht|keiner|niemand|langsam|laenger|alles|noch
        hakt|hakte|klemmt|klemmte|hapert|haperte|knirscht|holpert es … bei|in|im|mit
        es … hakt|hakte|klemmt|klemmte|hapert|haperte|knirscht|holpert … bei|in|im|mit|noch
        kalt erwischt
        auf dem falschen fuss
        <our>|mein ~ <system>|handy|laptop|pc ~ geist aufgegeben|verabschiedet|abgeraucht|gezickt|gemuckt
        geist aufgegeben|auf
        jemand|leute|haende|fahrer|kraefte … gefehlt|fehlten|fehlt … uns|bei
        dieser|diesem tage|zeit|wochen … *unternehmen|alle|jeder|betrieb … ueberlastet|voll|land
        kollege|kollegin|kollegen … pension|pensioniert|rente|gegangen|gekuendigt|aufgehoert|gewechselt|verlassen
        duenne|duenner|knappe|knapper personaldecke|besetzung|decke
        hoffen … sie … verstehen|verstaendnis ~ <strain>
        ausgerechnet ~ <strain>|<broke_down>|<swamped>
        brummt|brummte … laden|geschaeft|betrieb
        hatte|hatten <we> … [parallel|nebenbei] [noch] eine|einen|ein *messe|*messen|*veranstaltung|*inventur|*pruefung|*umzug … *
        noch|parallel … *messe|*inventur|*grossauftrag|*event zu <do>|bestuecken|betreuen|bewaeltigen|stemmen … *
        <we> komme|kommen … nicht mal|einmal|mehr|dazu … *
        komme|kommen … nicht mal|einmal … zum|zu|dazu … *
        weiss|wissen <we> … nicht … wo|wohin|wie ~ kopf|anfangen|soll|sollen
        <colleague>|chef|chefin|<noun> … ist|war … gerade|derzeit|noch|erst|frisch … neu|vater|mutter|umgezogen|operiert|verunfallt|gestorben
        habe|haben|hatte|hatten <we> … neue*|neuen|frisch* … <colleague>|*kraft|lehrling|mitarbeiter*
        <we> habe|haben|hatte|hatten … neue*|neuen|frisch* … <colleague>|*kraft|lehrling|mitarbeiter*|buchhalter*|fahrer
        vom fach|jeweils krank
        privat|persoenlich|familiaer … *situation|schwierig*|belastet|sorgen|umstaende
        nicht <our> tag|woche|jahr
        der wurm drin
        wurm drin|drinnen
        kopf … nicht frei
        nicht ganz … auf der hoehe|fit
        erst|gerade seit <number>|kurzem|einer|paar tag|tagen|woche|wochen|monat|monaten|kurzem|zwei|drei … *
        <we> wechseln|wechsle|bauen|ziehen|stellen|migrieren|renovieren|sanieren … gerade|derzeit|momentan|aktuell|zurzeit|soeben … *
        <we> wechseln|bauen|ziehen|stellen gerade|derzeit|momentan|aktuell|zurzeit … *
        spinnt|streikt|zickt|muckt|hakt|klemmt|spinnen|streiken … unser|unsere|unserer|mein|meine|die|der|das … *
        in dieser|der preisklasse|preislage|preiskategorie
        bei|zu|um|fuer dem|diesem|den|diesen preis|preisen|budget|kurs|tarif … *
        versteht sich von selbst
        auf der hand … *
        man kann … nicht alles|jeden|ueberall|immer … *
        kann man … nicht|kaum alles|jeden|ueberall|immer … *
        nicht alles im kopf|griff|blick
        nur|bloss ein|eine einzige|einzigen|einziger … <colleague>|fahrer|mann|kraft|person
        ein|zwei|drei|vier|mehrere|einige|etliche … <colleague>|leute|fahrer|monteure|koeche ausgefallen|weg|gegangen|fehlen|fehlten
        liegt|lag|liegen … flach|darnieder|im bett|krankenhaus
        flachgelegt|flachgelegen|verabschiedet … <colleague>|unser*
        hatte|hatten <we> … andere|anderes|wichtigeres … *
        es war|ist … so|zu viel|viele|voll|knapp|eng … *
        war|ist|waren … gerade|eben|halt|einfach|schlicht zu|so viel|viele|voll|knapp|eng|hektisch … *
        dauert|braucht … halt|eben|nun|einfach seine|ihre|so|ein zeit … *
        gut ding … *
        so|derart * … dass ~ keine|kein|nicht|kaum … zeit|luft|raum|geld|leute|kapazitaet|moeglichkeit
        chaos|chaotisch|notbesetzung|rumpfmannschaft|minimalbesetzung|eingerannt
        absaufen|abgesoffen|ersaufen|ertrinken|ertranken|nirwana|nirvana
        zwei-mann-betrieb|ein-mann-betrieb|einmannbetrieb|zweimannbetrieb|familienbetrieb|kleinbetrieb
        fairerweise|ehrlicherweise|branchenweit|personell|personaltechnisch|personaldecke … *
        doppelschichten|ueberstunden|sonderschichten|stemmen|bewaeltigen|abarbeiten|verhext|verflixt … *
    """,
}
