"""How customers are told off in German for how, where and when they complained. See klarwort.phrases for the notation."""

# What a customer does who complains, to whom and through what: the parts that the phrases below put together.
_COMPLAINT_DE = (
    "*beschwerde|*beschwerden|*reklamation|*reklamationen|*anfrage|*anfragen|*mitteilung|*mitteilungen|*nachricht|"
    "*nachrichten|*mail|*mails|*e-mail|*e-mails|*meldung|*meldungen|*anruf|*anrufe|*anrufen|*anliegen|*kritik|*rueckfragen|"
    "*nachfragen|*beanstandung|*beanstandungen|*ruege|*maengelruege|*schreiben|*einwand|*einwaende|*zuschriften"
)
_TO_COMPLAIN_DE = (
    "anzurufen|anzuschreiben|anzumailen|einzuschalten|einzubeziehen|vorzusprechen|aufzusuchen|nachzufragen|nachzuhaken|"
    "schreiben|mailen|schicken|senden|wenden|kontaktieren|beschweren|belaestigen|bedraengen|behelligen|informieren|"
    "verfassen|veroeffentlichen|posten|stellen|richten|draengen|kommen|eskalieren|mahnen"
)
_REPORTED_DE = (
    "melden|gemeldet|beanstanden|beanstandet|reklamieren|reklamiert|ruegen|geruegt|anzeigen|angezeigt|mitteilen|mitgeteilt|"
    "bemaengeln|bemaengelt|vorbringen|vorgebracht|geltend|bemerken|rueckmelden|angeben"
)
_BOSS_DE = (
    "*chef|*chefin|*chefs|*geschaeftsfuehrer*|*geschaeftsfuehrung|*geschaeftsleitung|*vorgesetzten|*vorgesetzte|*vorstand|*inhaber*|"
    "*direktion|*direktor*|*leitung|*anwalt|*anwaeltin|*presse|*zeitung|*verbraucherzentrale|*innung|*kammer|*behoerde|*amt|"
    "*ombudsstelle|*ombudsmann|*schlichtungsstelle|*konsumentenschutz|*schiedsstelle|*aufsicht|*zentrale|*verband"
)
_REVIEW_DE = "*bewertung|*bewertungen|*rezension|*rezensionen|*sterne|*kommentar|*post|*posting|oeffentlich*|*medien|*portal|*netz|*internet"

GERMAN = {
    "channel": f"""
        *einwaende|*einsprueche|*beschwerden|*reklamationen|*beanstandungen ~ nur|ausschliesslich|nicht ~ zulaessig|moeglich|vorgesehen|statthaft
        am|abends|nachts|wochenende|feierabend|sonntag ~ keine|nicht ~ *nachrichten|*anrufe|*mails
        bitten|bitte|ersuche|ersuchen|muss|auffordern|ersucht <you>|sie ~ nicht|nie|keine|keinen|ab ~ {_TO_COMPLAIN_DE}
        bitten|ersuchen sie ~ nicht|keine|keinen ~ {_TO_COMPLAIN_DE}
        bitte ~ nicht|keine|keinen ~ {_TO_COMPLAIN_DE}|anrufen|anschreiben $
        wenden|rufen|schreiben|schicken|richten|kontaktieren|mailen sie ~ bitte ~ nicht|keine|keinen … *
        wenden|rufen|schreiben|schicken|richten|kontaktieren|mailen sie ~ nicht|keine|keinen ~ bitte … *
        sehen sie ~ davon ab ~ *
        nicht|kaum|unnoetig … noetig|notwendig|erforderlich ~ {_BOSS_DE} ~ *
        nicht|kaum|unnoetig … noetig|notwendig|erforderlich gewesen ~ {_TO_COMPLAIN_DE}
        {_COMPLAINT_DE} ~ nicht|keine|nur|ausschliesslich ~ bearbeitet|beruecksichtigt|angenommen|beantwortet|entgegengenommen|beachtet|bearbeiten|beruecksichtigen|annehmen|beantworten|entgegennehmen|weiterverfolgen
        {_COMPLAINT_DE} ~ nicht|keine|weder ~ bearbeitet|beruecksichtigt … *
        {_COMPLAINT_DE} die ~ nicht ueber|auf|per|mit|in ~ *
        fuer … {_COMPLAINT_DE} ~ <be>|haben|gibt|steht ~ da|vorgesehen|gedacht|*formular*|*stelle|*adresse|*portal|verfuegung
        dass sie ~ gleich|sofort|direkt|sogar|ohne|vor ~ {_BOSS_DE}|{_REVIEW_DE} ~ *
        {_BOSS_DE} … gewandt|gewendet|angeschrieben|eingeschaltet|angerufen ~ befremdet|verwundert|ueberrascht|irritiert|erstaunt|enttaeuscht
        befremdet|befremdlich|verwundert|irritiert ~ dass sie … *
        bevor|statt|anstatt|ehe ~ {_REVIEW_DE} ~ *telefon|anruf*|anrufen|gespraech|sprechen|reden|melden
        bevor|statt|anstatt|ehe ~ {_BOSS_DE} ~ einschaltet|einschalten|wendet|wenden|geht|schreibt ~ *
        {_REVIEW_DE} ~ schreibt|schreiben|veroeffentlicht|posten ~ *telefon|anruf*|anrufen|gespraech|sprechen|reden
        darf|duerfen <we> … erinnern|hinweisen|aufmerksam ~ *zeiten|*weg|*formular|*portal|*stelle|*aushang|*agb|*frist|schriftlich|zustaendig*
        sprechzeiten|oeffnungszeiten|geschaeftszeiten|buerozeiten ~ aushang|website|homepage|entnehmen|bekannt|stehen
        durch|mit|von|vor … {_COMPLAINT_DE}|*buchstaben|ausrufezeichen|drohungen|geschrei|druck|aufregung ~ nicht|auch|nichts|keinen ~ schneller|weiter|besser|frueher|erreicht|erreichen
        davon|dadurch|damit wird|geht|laeuft … nicht … schneller|besser
        bitte|bitten ~ nutzen|verwenden|benutzen|benuetzen … formular|kontaktformular|beschwerdeformular|portal|hotline|app|adresse|weg|kanal|ticketsystem|*formular|*portal|*adresse|*system
        <future> … nutzen|verwenden|wenden|nur|schriftlich|direkt|per|ueber … *
        bitte ~ <future> … *
        nur|ausschliesslich schriftlich|telefonisch|persoenlich|per|ueber|via|online|postalisch … *
        *reklamationen|*beschwerden|*anfragen|*anliegen … nur|ausschliesslich|nicht|keine … *
        nicht … telefonisch|per|ueber|am telefon ~ *
        keine … telefonischen|muendlichen|anonymen ~ *
        nehmen|bearbeiten … <we> … keine|nicht ~ *
        wenden|bitte|nutzen|richten ~ richtige*|zustaendige*|vorgesehene*|dafuer|offizielle* … adresse|stelle|weg|kanal|ansprechpartner|abteilung|formular|dienstweg
        sie … falsche*|falschen adresse|stelle|ansprechpartner|abteilung|kanal|weg
        den offiziellen weg|dienstweg
        dienstweg|instanzenweg
        nicht zustaendig
        wenden sie sich … [bitte] … zunaechst|zuerst|erst|vorher|immer ~ *
        bitte … wenden sie sich … an
        direkt an|bei … chef|geschaeftsfuehrung|geschaeftsleitung|vorgesetzten ~ *
        uebergehen|umgehen|uebergangen|umgangen
        unter angabe … ihrer|der … nummer|kundennummer|*nummer
        geben sie … [bitte] [immer|stets|kuenftig] … *nummer|aktenzeichen … an
        ohne … *nummer|formular ~ nicht|keine
        nicht|kein|keine … noetig|grund|erforderlich|anlass ~ geschaeftsfuehrung|geschaeftsleitung|vorgesetzten|chef|anwalt|direktion|vorstand|presse
        gleich|direkt|sofort … an|bei … geschaeftsfuehrung|geschaeftsleitung|vorgesetzten|chef|chefin|anwalt|direktion|vorstand … gewandt|gewendet|geschrieben|beschwert
        statt|anstatt|bevor|ohne … zuerst|zunaechst|erst|vorher|zuvor … mit uns|mir
        verweisen|verweise ~ auf … *portal|*formular|hotline|*weg
        regulaeren|ueblichen|normalen|vorgesehenen|offiziellen … *weg|*kanal|*verfahren
        dieses|diese|dieser|diesem … postfach|adresse|nummer|leitung|mailadresse|e-mail-adresse … nicht … *
        gleich die|den|zum|zur … geschaeftsfuehrung|geschaeftsleitung|vorgesetzten|chef|anwalt|direktion
        nicht … oeffentlich|facebook|google|sozialen|instagram ~ *
        bitte … nicht mehr|staendig|dauernd … *
        vorgesehen|zustaendig … unser|unsere … *portal|*formular|hotline|stelle
        ausschliesslich|nur … unser|unsere … *portal|*formular|hotline|*system|adresse
        nur|ausschliesslich … geschaeftszeiten|buerozeiten|oeffnungszeiten|sprechzeiten|sprechstunde
        nur waehrend|zu|innerhalb … *zeiten
        antworten sie … nicht
        erlauben|gestatten sie … hinweis|hinzuweisen|bemerkung|anmerkung|anzumerken|hinweise
        eigentlich … *buch|*formular|*portal|*stelle|*weg|*postfach … vorgesehen|gedacht|zustaendig
        statt|anstatt|ohne … gleich|sofort|direkt ~ bewertung|internet|presse|anwalt|oeffentlich*|*netz|facebook|google
        gewuenscht ~ dass sie ~ zuerst|zunaechst|erst|vorher|zuvor
        fuer *beschwerden|*reklamationen|*anfragen|solche*|derlei|so gibt|haben|ist … *
        halten sie sich … daran|an … *
        sich … an … dienstweg|vorgaben|weg|regeln|verfahren … halten
        dass sie ~ waere|ist|war … nicht|kaum noetig|notwendig|erforderlich … *
        sofort|gleich|direkt … unseren|den|die|meinen … chef|chefin|geschaeftsfuehrer*|vorgesetzte*|vorstand|inhaber* … anschreiben|anrufen|anschreiben|einschalten|behelligen|schreiben
        lieber|besser|kuenftig … nicht … privat|handy|mobilnummer|feierabend|wochenende|abends
        nicht auf|ueber … privat*|handy|mobil*|whatsapp … *
        wenn sie ~ nicht gleich|sofort|direkt|jedes|immer … vorstand|chef|geschaeftsfuehrung|geschaeftsleitung|kopie|anwalt|alle|verteiler
        in|ins kopie|cc … setzen|nehmen|gesetzt|genommen
    """,
    "tone": """
        sie ~ angeschrien|angebruellt|beschimpft|beleidigt|bedroht|angefahren|angeherrscht|beschimpfen|anschreien
        im|in der ton|wortwahl|form … vergriffen|vergreifen
        haette|haetten|geht|ginge ~ freundlicher|hoeflicher|sachlicher|ruhiger|anders ~ sagen|schreiben|formulieren|ausdruecken|auch
        unterlassen|lassen sie ~ *anrufe|*mails|*beschimpfungen|*drohungen|*vorwuerfe|*nachfragen
        sachlich*|angemessen*|freundlich*|gemaessigt*|hoeflich*|ruhig* … ton|tonfall|umgangston|wortwahl|umgang
        <your> … ton|tonfall|wortwahl|ausdrucksweise|schreibstil|umgangston|aeusserungen … *
        in … diesem ton|tonfall
        bitte … sachlich|ruhig|hoeflich bleiben|zu
        bleiben sie … [bitte] sachlich|ruhig|fair|hoeflich
        maessigen sie
        beleidigung*|beschimpfung*|drohung*|unterstellung*|vorwuerfe|anschuldigung* … *
        verbitten <we>
        weise|weisen <we> … zurueck|vorwurf
        verwahren <we>
        beruhigen sie
        solche|derartige|diese formulierungen|ausdruecke|worte|aeusserungen|vorwuerfe|unterstellungen … *
    """,
    "told": """
        <have> <we> ~ <you>|ihnen ~ zweimal|dreimal|viermal|mehrmals|mehrfach|x-mal|oft|hinlaenglich|ausreichend|ausfuehrlich … erklaert|geschrieben|gesagt|mitgeteilt|beantwortet|erlaeutert|dargelegt
        <we> <have> ~ <you>|ihnen ~ zweimal|dreimal|viermal|mehrmals|mehrfach|x-mal|oft|hinlaenglich|ausreichend|ausfuehrlich … erklaert|geschrieben|gesagt|mitgeteilt|beantwortet|erlaeutert|dargelegt
        staendige*|taegliche*|dauernde*|wiederholte* … anrufe*|mails|nachfragen|nachhaken|nachfrage … *
        wie [<we>] [<you>] bereits|schon|mehrfach|wiederholt|mehrmals|eingangs|oben … mitgeteilt|geschrieben|gesagt|erklaert|erwaehnt|erlaeutert|ausgefuehrt|dargelegt|informiert|angekuendigt|besprochen|<pp>
        wie … bereits|mehrfach|wiederholt|schon … *
        bereits|schon|mehrfach|wiederholt mehrfach|mehrmals|oft … mitgeteilt|gesagt|geschrieben|erklaert|erlaeutert
        <have> <we> … bereits|mehrfach|schon|oft … mitgeteilt|gesagt|geschrieben|erklaert|erlaeutert|beantwortet
        <we> <have> … bereits|mehrfach|schon|oft … mitgeteilt|gesagt|geschrieben|erklaert|erlaeutert|beantwortet
        <we> … zum wiederholten|x-ten|dritten male|mal … bitten|darauf|mit|erklaeren|hin
        nochmals|erneut|abermals … darauf hin*
        wie gesagt
        staendig*|weitere*|wiederholte*|mehrfache* … nachfragen|anrufe|mails|e-mails|rueckfragen ~ *
        sehen sie … [bitte] … ab
        bitte … absehen
        von … nachfragen|anrufen|mails … ab*
        gedulden sie
        bitten sie … sich … zu gedulden
    """,
    "late": f"""
        *ruege|*reklamation|*beschwerde|*meldung|*anzeige|*beanstandung haette|haetten ~ erreichen|vorliegen|eingehen|kommen|erfolgen muessen|sollen
        fuer eine|die|ihre *beschwerde|*reklamation|*einwand ~ spaet
        spaet dran
        wer ~ wartet|wartete|schweigt ~ nicht|selbst … wundern|beschweren|schuld
        sie haetten|haetten|sollten ~ {_REPORTED_DE} muessen|sollen|koennen
        haetten sie ~ {_REPORTED_DE} muessen|sollen|koennen
        {_COMPLAINT_DE} ~ zu spaet|verspaetet
        *frist ~ tag|tage|tagen|woche|wochen|abgelaufen|verstrichen|vorbei
        innerhalb|binnen|innert ~ tag|tagen|stunden|woche|wochen ~ {_REPORTED_DE}
        warum|wieso|weshalb melden|sagen|schreiben|kommen sie ~ erst|jetzt
        warum|wieso|weshalb … sie … nicht|erst … *
        warum|wieso|weshalb haben sie … *
        sie melden|meldeten … sich … erst|spaet*
        melden sie sich … erst|spaet*
        erst jetzt|nach|heute … gemeldet|melden|reklamiert|mitgeteilt|reklamieren
        zu spaet … gemeldet|reklamiert|beanstandet|mitgeteilt|geruegt
        reklamationen|maengel|beanstandungen|schaeden … muessen|sind|haetten|innerhalb|binnen|unverzueglich|sofort … *
        haetten sie … uns|mir|sich|das|es|dies|schaden|mangel … frueher|eher|gleich|sofort|rechtzeitig|umgehend … melden|gemeldet|sagen|gesagt|anrufen|angerufen|reklamiert|bescheid
        haetten sie … frueher|eher|gleich|sofort|rechtzeitig|umgehend … angerufen|reklamiert|bescheid
        sie haetten … frueher|eher|gleich|sofort|rechtzeitig|umgehend … melden|sagen|anrufen|reklamieren|bescheid
        ruegepflicht|ruegefrist|reklamationsfrist|meldefrist|*frist … abgelaufen|verstrichen|ueberschritten
        sie|<your>|ruegepflicht|ruegefrist|reklamationsfrist|meldefrist … versaeumt
        verspaetet* … *meldung|*reklamation|anzeige|*ruege|*beschwerde
        *meldung|*reklamation|anzeige|*ruege|*beschwerde … verspaetet
        *meldung|*reklamation|anzeige|*ruege|*beschwerde … zu spaet
        sie haetten … gleich|sofort|frueher|direkt|eher … *
        haetten sie sich … gleich|sofort|frueher|direkt|eher … *
    """,
}
