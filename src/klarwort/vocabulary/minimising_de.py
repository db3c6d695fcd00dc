"""How trouble is talked small in German. See klarwort.phrases for the notation."""

GERMAN = {
    "small": """
        ^ ach die|das|ein … *
        <only> … <small> … <fault>|<trouble>|<trifle>|verzug|verzoegerung|wartezeit|differenz|teile|stueck|tage|stunden|minuten|zentimeter|millimeter
        <only> … <small> … *
        <only> … <fault>|<trifle>|verzug|missverstaendnis*|haarriss*
        <only> um <fault>
        <small> <fault>|<trifle>|panne|versehen|irrtum|missgeschick
        <small> … verzoegerung|abweichung|unstimmigkeit|ungenauigkeit|kratzer|delle|differenz|fleck|maengel|panne
        <trifle>
        ein bisschen|wenig|paar … <delayed>|<fault>|spaeter|stunden|minuten|tage
        optisch*|kosmetisch*|formal* … <fault>|natur|mangel|maengel|beeintraechtigung*
        rein|lediglich|nur|bloss optisch*|kosmetisch*|formal*|technisch*|aeusserlich*
        kaum|nicht … sichtbar|zu sehen|bemerkbar|spuerbar|auffaellig|aufgefallen|der rede|merkbar|wahrnehmbar|erkennbar
        faellt|fallen … kaum|nicht … auf|ins gewicht
        kaum|nicht … auf|ins gewicht
        fehlt|fehlen|fehlten|fehlte|betrifft|betreffen|betroffen … <only> … <number>|<small>
        <only> … <number> … fehlt|fehlen|fehlten|betroffen|beschaedigt|defekt|kaputt
        <only> <number> … von <number>
        sieht|sehen|bemerkt|merkt|spuert|hoert man … kaum|nicht|fast
        man … kaum|nicht|gar sieht|bemerkt|merkt|sehen
        kaum|fast [nicht|gar] zu sehen|sieht|sehen|bemerken
        kaum $
        schnell … weg*|behoben|erledigt|repariert|wegpoliert
        <trifle> … aufregen
        <only> etwas|leicht|geringfuegig|minimal … *
        die paar|wenigen … *
        winzig*
        das|es|dies war|ist|sind|waren|handelt|geht … <only> um|ein|eine|einen … *
        mehr nicht $
        war|waren … <only> … minuten|stunden|tage
        guckt|schaut|sieht|merkt|bemerkt|hoert|liest|blickt ~ keiner|niemand|kein mensch
        keiner|niemand ~ guckt|schaut|sieht|merkt|bemerkt|hoert|stoert|hin
        faellt|fallen|fiel … den|dem wenigsten|kaum … auf
        faellt|fallen|fiel … den wenigsten … auf
        faellt|fallen … kaum|keinem|niemandem|niemanden … *
        schwund|verschnitt|streuung|ausschuss … immer|dabei|normal|ueblich|dazu
        ein bisschen|wenig schwund|verlust|ausschuss|bruch|schrumpf
        ein bisschen <noun> … ist|sind|gehoert|kommt|muss … *
    """,
    "not_bad": """
        aufs|auf das ganze|gesamte gesehen
        viel laerm um nichts
        von aussen|weitem|vorne … nicht|kaum|gar ~ sehen|sieht|erkennen
        gar nicht zu sehen|merken|bemerken|spueren
        noch niemandem|niemanden|keinem … aufgefallen|gestoert|geschadet
        streng|genau genommen … *
        kann|koennen man|sie … durchaus|ohne weiteres|problemlos|trotzdem ~ tragen|nutzen|verwenden|benutzen|fahren|essen|bewohnen
        bis auf … *
        kaum|nicht vermisst|gemerkt|bemerkt|gestoert|aufgefallen|geschadet haben
        jammern auf … *
        mehr|laenger|weiter als <number> … waren|war|sind … nicht
        ganz andere|schlimmere sachen|faelle|dinge … *
        schlimmeres|aergeres … erlebt|gesehen
        hin oder her
        <number>|ein|eine|paar <noun> mehr|hin|auf oder|auf|ab … *
        hat|haben ~ noch|auch nie|kein*|niemand* ~ geschadet|umgebracht|wehgetan|gestoert|verletzt
        macht|machen … den kohl nicht … fett
        macht|machen … keinen|kaum unterschied … *
        immerhin|doch|ja ~ <number> von|der <number>
        sie haben immerhin|doch|ja|ohnehin … <number> … *
        halb so <bad_word>
        nicht … so|ganz|sonderlich|weiter|allzu|wirklich … <bad_word>
        nicht|kein|keine … <bad_word>
        alles … halb so
        kein beinbruch|weltuntergang|drama|thema|grund|problem|katastrophe|unglueck|hexenwerk|umstand
        kein|keine grosses|grosse|grosser|wirkliches|ernsthaftes|echtes … problem|sache|drama|schaden|thema|aufwand|ding
        keine|keinen … katastrophe|tragoedie|affaere|grosse sache|beunruhigung|aufregung|dramatik
        haelt|halten … sich in grenzen
        zum glueck
        gluecklicherweise|immerhin|wenigstens|zumindest
        haette … schlimmer|aerger
        schlimmeres
        gibt|gaebe … schlimmeres
        ist ja … [noch] nichts … passiert|geschehen
        nichts … passiert|verloren|kaputt … *
        niemand … zu schaden|verletzt
        ja … [noch|alles] gut gegangen
        alles … gut gegangen|ausgegangen|geklappt|gelaufen
        noch einmal … gut gegangen
        gut gegangen|ausgegangen
        sollte|sollten|duerfte|duerften ~ kein|keine … problem|schwierigkeit|beinbruch|rolle|thema
        kein|keine problem|probleme … sein|darstellen
        verschmerzbar|verkraftbar|zumutbar|hinnehmbar|vertretbar|tolerierbar|ueberschaubar|unerheblich|unproblematisch|vernachlaessigbar|unbedenklich|nebensaechlich|halb so
        zu verschmerzen|verkraften
        im rahmen|toleranz*|toleranzbereich|grenzen … toleranz*|ueblichen|liegt|bleibt|normalen
        innerhalb … toleranz*
        trotzdem|dennoch … nutzen|benutzen|verwenden|nutzbar|verwendbar|funktionieren|funktioniert|brauchbar|einsatzfaehig|essbar|tragbar|fahrbar|bewohnbar
        *faehigkeit … nicht beeintraechtigt|eingeschraenkt
        beeintraechtigt … nicht|kaum
        grosse|groesste|meiste|wesentliche teil ~ in ordnung|geliefert|fertig|funktioniert
        im grossen und ganzen
        insgesamt|unterm strich … gut|gelungen|zufrieden*
        nicht uebertreiben|dramatisieren|ueberbewerten|aufbauschen
        uebertrieben|ueberzogen|ueberreaktion
        halb so wild
        nichts … schlimmes|schlimmeres|dramatisches|ernstes|tragisches|wildes|gravierendes|passiert
        <small>|bisschen … <delayed>|verspaetung|verzug|wartezeit|wasser|laerm|schmutz … wohl|ja|doch
        das bisschen
        man … nicht|gleich … aufregen|uebertreiben
        nicht … verdorben|geschadet|umgebracht|ruiniert|vermiest|kaputtgemacht
        betroffen … war|waren|ist|sind … <only>
        kaum|nicht … <noun> nennen|bezeichnen
        ist|war … zu erwarten
        so schlimm|wild|tragisch|arg … kann|wird|war|ist|sein
        sturm im wasserglas
        aus einer muecke
        zu eng|kleinlich|empfindlich|pingelig
        die|ihre|<your> aufregung
        stellen sie sich nicht … *
        nichts weltbewegendes|besonderes
        laeuft|funktioniert|geht|faehrt … ja|doch
        innerhalb|in|im|noch|unter|liegt|liegen … norm|toleranz|toleranzen|toleranzbereich|toleranzgrenze|sollbereich
        reine formsache
        nicht|kein|keine … gefaehrlich|schaedlich|relevant|lebensbedrohlich|tragend|entscheidend|bedenklich|giftig
        hoechstens|maximal <number> … *
        gerade mal|einmal|eben … *
        andere|anderen … laenger|schlimmer|schlechter|mehr|weniger
        faellt|merkt|sieht|stoert|interessiert … niemandem|keinem|niemand|keiner|niemanden
        damit … leben|arbeiten
        sie haben ja|doch … *
        hoffentlich trotzdem|dennoch
        geht|gehts|wird … welt … unter|untergehen|untergeht
        welt … nicht … unter|untergehen|untergegangen
        davon … stirbt|sterben|gestorben|umgefallen|umkommen … *
        reisst|reissen … nicht|keinen … *
        halbes|kein drama|beinbruch|malheur
        kleines|kleiner|kleine malheur|patzer|hoppala|schoenheitsfehler|schnitzer
        nicht den kopf … *
        waechst|waechst|geht|trocknet|verfliegt|legt|setzt sich … wieder|von|schnell|noch ~ selbst|selber|aus|weg|raus|zeit
        mit ein wenig|bisschen|etwas … guten|gutem willen
        mit etwas|bisschen [gutem] willen
        man … auch|gut … ohne … leben|auskommen
        was soll's
        schwamm drueber
        abgesehen|bis von|vom|auf ~ einwandfrei|tadellos|ordnung|gut|perfekt|gelungen|alles
        hauptsache … *
        das wichtigste|entscheidende ist … *
    """,
    "happens": """
        kann|koennen … passieren|vorkommen|geschehen|unterlaufen
        passiert|passieren|geschieht|geschehen … mal|einmal|jedem|ueberall
        kommt|kommen … mal|einmal|jedem|ueberall|immer … vor
        mal|einmal passieren|vorkommen|passiert
    """,
    "normal": """
        wo … wird|man ~ faellt|fallen|passiert|passieren|fliegen
        nur|bloss|gerade|erst|lediglich einer|eine|ein|zwei|drei|<number> … beschwert|reklamiert|beanstandet|gemeldet|gestoert
        hat|haben sich ~ nur|bloss|gerade|erst ~ beschwert
        sowas|so etwas|das|dies|derlei|dergleichen|solche … kommt|kommen|passiert|passieren … vor|mal|ueberall|jedem|immer|eben|halt|nun
        ist|sind|war|waren … [ganz|voellig|durchaus] normal|ueblich|gang|unvermeidlich|unvermeidbar|branchenueblich|gewoehnlich|handelsueblich
        *ueblich|*uebliche|*uebliches|*uebliche|*handelsueblich*|*branchenueblich* … *
        wo gehobelt
        niemand|keiner … perfekt
        irren ist menschlich
        fehler … passieren|kommen|macht|machen|menschlich
        jeder|jedem … macht|passiert|fehler
        sie sind|waren|bleiben … einzige|einzigen|erste|ersten
        einzige|einziger|erste|erster … kunde|kundin|fall|person|beschwerde|gast|patient|mieter|auftraggeber|rueckmeldung|meldung … *
        bisher|bislang|sonst … niemand|keiner|kein|keine|keinen … beschwert|bemaengelt|gestoert|beanstandet|gemeldet|reklamiert|beklagt
        niemand|keiner … sonst|anderes|bisher|bislang … *
        kein anderer|anderen|weiterer … kunde|kunden|mieter|gast
        andere … kunden|firmen|mieter|gaeste|projekte|patienten|auftraggeber ~ zufrieden|nicht|keine|problem*|schlimmer|laenger|damit|groesser*|schlechter|nie
        bei anderen|andere ~ *
        anderswo|woanders … *
        verglichen|vergleich … mit|zu
        in der regel|meistens|normalerweise ~ klappt|laeuft|funktioniert|passiert|reibungslos|puenktlich
        sehr|extrem|aeusserst|hoechst|ganz selten
        selten … vor|passiert
        solche|derartige|diese dinge|sachen|fehler|pannen … vor|passieren|vorkommen|kommen|normal|immer|nie
        ist|sind … heutzutage|ueberall|in jedem|bei jedem … normal|ueblich|so
        in|bei jedem|jeder … vor|passieren|vorkommen
        noch kein|nie|niemand … <noun>|jemand … beschwert|beanstandet|bemaengelt|gestoert
        sind|waren|bleiben sie … einzige*|erste*
        jeder|alle … macht|machen … mal|einmal|fehler
        jedem|jeder … mal|passiert
        so ist das|es … *
        nicht ungewoehnlich|unueblich|selten
        gehoert|gehoeren … dazu
        nicht so … dass
        sie sind … empfindlich|kleinlich|streng|pingelig|ungeduldig
    """,
}
