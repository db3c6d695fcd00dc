"""What German letters say when they own up, apologise, feel with somebody, thank, explain. See klarwort.phrases."""

OWNERSHIP = {
    # Somebody of us answers for it.
    "answers": """
        mir|uns ist|sind|war|waren … durchgerutscht|entgangen|unterlaufen|passiert|entfallen|durchgegangen
        das|dies war falsch|dumm|verkehrt|nachlaessig von mir|uns
        derjenige|diejenige der|die … *
        ich war es der|die … *
        ich|wir stehe|stehen dazu $
        dafuer|dazu stehe|stehen ich|wir … *
        ziehe|bringe ich … durch|zu ende
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
        niemand|keiner [sonst] ausser|als mir|uns|ich|wir
        niemand|keiner … ausser mir|uns
        faellt|fiel|fallen … auf mich|uns zurueck
        geht|gehen|ging … auf mich|uns|<our> konto|kappe|rechnung
        auf <our> konto|kappe
        bin|bleibe|sind|bleiben … als chef|chefin|inhaber*|geschaeftsfuehrer* … verantwortlich
        <we> bleibe|bleiben … verantwortlich|zustaendig
        bleibe|bleiben <we> … verantwortlich|zustaendig
        dafuer|hierfuer … <we> … verantwortlich|verantwortung|gerade|ein
        <we> <have> trotzdem|dennoch … <pp>
        bin|sind <we> … dran
        bei uns|mir … passiert|geschehen ~ verantworte|verantworten
        nicht <your> fehler|schuld ~ sondern|mein|meiner|unser|unserer
        mist gebaut
        bock|boecke geschossen
        <we> … geschlampt|gepennt|gepatzt|verbockt|verschlafen|versagt|gepfuscht
        geht|ging|gehen das|dies|es|alles … auf mich|uns
        leichtsinnig|nachlaessig|gedankenlos|dumm|fahrlaessig|unueberlegt|schludrig … von mir|uns
        entscheidung … getroffen|falsch|meine|unsere ~ ich|wir|meine|unsere
        getroffen|entschieden|unterschrieben|zugelassen|verantwortet habe|haben ich|wir
        versagt|fehler|passiert|schief* ~ auf|in unserer|meiner|unserem|meinem seite|haus|haende|hand
        asche auf <our> haupt
        ich|wir habe|haben … unterschrieben|entschieden|freigegeben $
        <we> ~ das|dies war falsch|dumm|nachlaessig|leichtsinnig|verkehrt|unbedacht
    """,
    # Somebody of us says what they did wrong.
    "admits": """
        <we> <have> mein|meine|meinen|unser|unsere|unseren ~ nicht gehalten|eingehalten|erfuellt
        mit meiner|unserer unterschrift
        auf mein|unser wort verlassen ~ gebrochen
        mein|unser wort|es habe|haben ich|wir … gebrochen
        habe ich|haben wir es gebrochen
        ich habe es gebrochen
        ich|wir allein habe|haben … *
        allein ich|wir habe|haben … *
        <we> <had> ~ nie|niemals|nicht … annehmen|zusagen|versprechen|beginnen|anfangen|uebernehmen|zulassen duerfen|sollen
        <we> <have> ~ ungeprueft|unbesehen|blind|ungelesen|ungefragt ~ <pp>
        <have> <we> ~ ungeprueft|unbesehen|blind|ungelesen|ungefragt ~ <pp>
        <we> <have> ~ ohne ~ zu * $
        <have> <we> ~ ohne ~ zu * $
        <we> <have> ~ zugesagt|versprochen|genannt|angegeben|gegeben ~ bevor|ehe|obwohl <we> … *
        <we> <have> … versprochen|zugesagt|genannt ~ nicht|kaum|nie … wissen|halten|kennen konnte|konnten|kann
        <have> <we> … versprochen|zugesagt|genannt ~ nicht|kaum|nie … wissen|halten|kennen konnte|konnten|kann
        <we> <have> ~ gehofft … *
        <have> <we> ~ gehofft … *
        <we> <have> mich|uns|mir … uebernommen|verkalkuliert|verrechnet|verschaetzt|vertan|geirrt|zugemutet|vorgenommen
        <have> <we> mich|uns|mir … uebernommen|verkalkuliert|verrechnet|verschaetzt|vertan|geirrt|zugemutet|vorgenommen
        <we> ~ und er|sie|es|das war|waren falsch|verkehrt|veraltet|ungeprueft
        <we> <have> ~ auf einmal|gleichzeitig|zugleich … angenommen|zugesagt|uebernommen
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
        <we> … ohne ~ zu fragen|pruefen|kontrollieren|messen|testen|klaeren|schauen|lesen
        <have> <we> … ohne ~ zu fragen|pruefen|kontrollieren|messen|testen|klaeren|schauen|lesen
        ohne die|den|das|dass <we>|*stelle … gefragt|geprueft <have>
        <we> … selber|selbst nicht … *
        <we> <have> … doppelt|verkehrt … <pp>
        <we> <have> … zu spaet|wenig|frueh|viel|lange … <pp>
        <have> <we> … doppelt|verkehrt … <pp>
        <have> <we> … zu spaet|wenig|frueh|viel|lange … <pp>
        <we> <have> … alte|alten|alter|veraltete|veralteten … <pp>
        <we> <have> … nur|bloss ueberflogen|halb|fluechtig
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
        exguesi|exgusi|tschuldigung|tschuldigen … *
        ^ sorry
    """,
}

THANKS = {
    "thanks": """
        grosse|echte|wirkliche|riesige hilfe
        <your> <noun> hat|haben|half|halfen … geholfen|weitergeholfen
        dankbar
        froh dass sie … *
        dank <your> … *
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

EXPLANATION = {
    # Of what happened; a reason for what one asks or plans is none.
    "because": """
        so blieb|kam|ging|fiel|lag|wurde|landete … *
        weil
        ^ da <we>|<our>|<the>|<noun>
        denn
        deshalb|daher|deswegen|darum
        wegen|aufgrund|infolge
        so kam es
        kam es … dadurch
        gefallen|verloren|gegangen|verschwunden|gerissen|geloescht|vertauscht ~ als ich|wir … *
        sodass
        so dass
    """,
    "reason": """
        grund|ursache|ausloeser … dafuer|lag|liegt|waren
        warum|wieso|weshalb|wie … wissen|weiss <we>
        grund|ursache … war|ist
        der grund dafuer
        sie hatten|haben … gefragt ~ warum|wieso|weshalb|wie
        <you> … frage … warum|wieso|weshalb
        warum … passiert|geschehen
        wie es dazu kam|gekommen
        es lag|liegt|lag an|daran|bei
        das lag an|daran
        lag daran
        der fehler|irrtum lag|liegt
        passiert|entstanden … ist … weil|durch|als
        sie moechten|wollen|wollten|hatten|haben … wissen … *
        wissen|gefragt warum|weshalb|wieso|woran|wie … *
        zurueckzufuehren
        <fault>|das|es … geht|ging|gehen … auf … zurueck
        hat sich … herausgestellt|gezeigt|ergeben
        stellte|stellt|zeigte sich … heraus|dass
        die antwort
        der grund
        schuld war … *
        kam|kommt|ruehrt|stammt … davon|daher|von einer|einem
    """,
    # These give no cause.
    "none": """
        wegen|bezueglich|betreffend ~ melde|rufe|schreibe|angerufen|geschrieben|gemeldet
        melde|rufe|schreibe|angerufen|geschrieben ~ wegen|weil
        ich|wir melde|rufe|schreibe ~ weil|wegen
        <sorry> ~ weil
        sie <have>|mussten ~ weil sie … *
        <your> <people>|*gaeste … weil kein|keine|keinen|nichts|niemand|sie
        aufgrund|wegen|dank <your> … *
        sie|<your> ~ mussten|musste|konnten|konnte ~ deshalb|daher|deswegen|darum
        sie|<your> mussten|musste|konnten|konnte deshalb|daher|deswegen|darum
        wegen uns|mir|<you>
        wegen|aufgrund|bezueglich … *brief*|*schreiben*|*mail*|*nachricht*|*anruf*|*anfrage*
        deshalb|daher|deswegen|darum ~ bitte|bitten|herum*|kuemmere|kuemmern|gehe|geht|schreibe
        bitte|bitten|herum*|kuemmere|kuemmern|geht … deshalb|daher|deswegen|darum
        nicht … darum
    """,
}
