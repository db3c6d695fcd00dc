"""Reasons that exonerate in German. See klarwort.phrases for the notation, excuse.py for the tags."""

GERMAN = {
    "cause": """
        wegen|aufgrund|infolge|angesichts|durch|bedingt|dank … <strain>
        aufgrund … <strain>|<swamped>
        auf grund … <strain>|<swamped>
        <strain> bedingt
        *bedingt* … <delayed>|<fault>
        krankheitsbedingt|urlaubsbedingt|saisonbedingt|personalbedingt|kapazitaetsbedingt|witterungsbedingt|umzugsbedingt|systembedingt
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
        dazwischengekommen
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
        unvorhergesehen*|unvorhersehbar*|unerwartet*|ungeplant* … *
        das|unser|unsere … <system> … hat|laesst|liess|zeigt|zeigte|verweigert ~ nicht|kein|keine|falsch|automatisch
        hat|laesst|liess … das|unser|unsere … <system> … nicht|kein|keine|falsch|automatisch
        <fault> … in|im|mit|an … <system>|unserer|unserem … *
        etwas|einiges|vieles dazwischen
        kommen|komme|kommt|kamen|kam … nicht|kaum … hinterher|nach
        <strain> … uns|mich … beschaeftigt
        hat|hatten|haben … uns|mich … atem|trab|aufgehalten|ueberrollt|ueberrannt|gefordert
        <colleague> … kannte|wusste|konnte ~ noch|nicht|nichts|kaum
        wegen … viel|vielen|hohen|grossen … *
        kommen|komme|kommt … kaum … durch|hinterher|nach
        nichts|nicht mehr … zu machen|moeglich|drin
        <system> … automatisch|versehentlich … <pp>
    """,
    "defence": """
        <therefore> … konnte|konnten <we> … nicht|keine|kein|nur|erst
        <therefore> … kommen|komme|kam|kamen|schaffen|schafften <we>|es … nicht|spaet|nach
        <therefore> … hat|haben|ist|sind|kam|blieb|wurde … <delayed>
        <therefore> <be>|<have> … <delayed>|spaet|liegen|unter
        sodass ~ nicht|keine|kein|spaet|liegen … <pp>|<delayed>|<be>
        so dass ~ nicht|keine|kein|spaet|liegen … <pp>|<delayed>|<be>
        da|weil|nachdem ~ konnten|konnte|kommen|kamen|schaffen <we> … nicht|keine|kein|nur|erst
        sonst … haette|haetten|waere|waeren
    """,
    "state": """
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
        chaos|chaotisch
        mitten in|im … <strain>
        geht es … hoch her|zu|drunter
        <we> hatte|hatten … besprechungen|termine|sitzungen|kundentermine|viel|stress
        hatte|hatten <we> … besprechungen|termine|sitzungen|kundentermine|viel|stress
        <colleague> … allein|alleine
        ganz|ganze|ganzen tag … besprechung*|termin*|sitzung*|unterwegs
        rufen|melden|wollen alle … *
        notbesetzung|rumpfmannschaft|minimalbesetzung
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
    """,
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
