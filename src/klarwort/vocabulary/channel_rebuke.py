"""How customers are told off for how, where and when they complained. See klarwort.phrases for the notation."""

GERMAN = {
    "channel": """
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
    "late": """
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

ENGLISH = {
    "channel": """
        please ~ use … form|portal|hotline|app|address|channel|channels|website|helpdesk|system|procedure|complaints
        in future … please|use|contact|write|call|address|direct|send ~ *
        please ~ in future
        only … in writing|by|via|through|online|using
        complaints|claims|enquiries|queries|requests … must|can|should|only|need|have … be … made|submitted|sent|addressed|raised|made|accepted|in|via|through|directed
        do|does|can not|cannot|don't|can't|unable … take|accept|handle|process|deal|discuss|answer … complaints|this|such|claims|enquiries|queries … *
        please|should|must|need|use ~ proper|correct|official|right|appropriate|usual channel|channels|procedure|department|address|contact|way|form|person
        you|you've … wrong address|department|person|channel|number
        not the right|correct … department|person|address|contact
        not … responsible for … this|that|your|such
        please contact|speak|write|turn|go|refer|address|approach|consult … first
        contact … account|your … handler|manager|representative|adviser|advisor … first|before
        please contact your … *
        go|went|going over|above … head|heads
        directly to … management|ceo|director|boss
        quote|state|include your … number|reference … *
        without … reference|number|form … not|cannot|unable
        address … your|this|such … complaint|complaints|request|correspondence … to
        no need|reason … to … involve|contact|copy|escalate|write … management|ceo|md|director|boss|owner|superior|superiors|executive|chairman|chairwoman|lawyer|lawyers|solicitor|press|everyone|office
        direct|address|send such|these|your … enquiries|inquiries|complaints|requests|queries … to
        exclusively|only|solely … through|via|by|in … portal|form|writing|email|hotline|channel*|online
        to be … submitted|made|sent|addressed|directed … *
        not … publicly|facebook|google|social ~ *
        posting|post|publishing|tweeting|writing … facebook|google|linkedin|instagram|online|publicly|review ~ before|instead|without|helpful|rather
        before|instead|without … talking|speaking|coming|contacting|ringing|calling|asking … us|me
        mailbox|inbox|address|line|number|channel|account … not … intended|meant|monitored|set|there|made
        better|helpful|easier|quicker|preferable had you … *
        better|helpful|easier|quicker|preferable if you had … *
        only … business|office|opening hours
        during|within business|office|opening hours … only
        do not|don't reply
        not … the|a [right|proper|best] place|forum|venue to|for
        would have … liked|preferred|appreciated you|it … to|if
        better|helpful|easier|quicker|preferable if you'd … *
        appreciate it if you … *
        rather than phoning|ringing|calling|emailing|writing|texting|messaging|going|coming|contacting … *
        instead of phoning|ringing|calling|emailing|texting|messaging|going … me|us|directly|everyone
        there was|is really|simply|honestly no need to … *
        went|go|going through … helpdesk|portal|proper|usual|office|channels|account
        straight|directly to my|our|the boss|manager|director|owner|ceo|md … *
        my private|personal number|mobile|phone|email
    """,
    "tone": """
        factual|civil|polite|courteous|reasonable|appropriate|respectful|professional|constructive … tone|language|manner
        your [*] tone|language|manner|wording|attitude
        your choice of
        ^ [please|do] calm down
        you [need|should|must|could|please] [to] calm down
        remain|stay|keep|be … polite|civil|calm|factual|courteous|reasonable|objective
        moderate … your
        insult*|abuse|abusive|threats|accusation*|allegation*|offensive|rude … *
        we|i reject … *
        take exception
        refrain from … *
        such|this|that language|tone|remarks|wording|manner|accusations
        not … tolerate|accept … language|tone|abuse|such
    """,
    "told": """
        as … [already|repeatedly|previously|several] … told|said|explained|stated|mentioned|informed|advised|communicated|pointed|written … *
        as we|i … have|already … told|said|explained|stated|mentioned|informed|advised|written
        we|i have|already ~ told|said|explained|informed|answered|stated … several|repeatedly|already|times|before|you
        already … told|explained|answered|informed|said … you|this|that|several|before
        we|i … tell|told|explain|ask|repeat … for the … last|umpteenth|second|third time
        once again|more … *
        repeated|constant|further|continued … calls|emails|e-mails|enquiries|inquiries|chasers|messages|requests … *
        please … be patient
        wait your turn
        stop … chasing|calling|writing|emailing
    """,
    "late": """
        why did|didn't|have|haven't … you … *
        why you … waited|only|left|took|did|didn't|have|haven't … *
        defects|defect|faults|damage|shortages|claims|complaints … must|have|has|need|should … be|reported|notified … *
        you|should|could have … told|contacted|reported|raised|called|complained|informed|said|mentioned … earlier|sooner|immediately|before|time|once
        you … only … now|contacted|reported|raised|told|complained
        had you … reported|told|contacted|called … earlier|sooner
        too late … report|complain|claim|raise
        reported … late|too
        must be … reported|notified|raised … within|immediately
        within … days … of … delivery|receipt
        deadline|period|window for … complaints|claims … *
        late … notice|notification|report|complaint
        you|should|could have … straight|immediately|earlier|sooner|directly|right … *
    """,
}
INNOCENT_DE = {
    "welcome": """
        <we> … sie … uebergangen|umgangen|uebergehen
        schoen|gut|richtig dass sie
        danke dass sie
        muessen sie … nicht|nichts … *
        sie muessen|brauchen … nicht|nichts|kein
        nicht noch einmal
    """,
}
INNOCENT_EN = {
    "welcome": """
        good that you
        thank you for
        you need|have|do not|don't|needn't
        without having
    """,
}
