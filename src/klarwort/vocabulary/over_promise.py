"""Promises that nobody can keep. See klarwort.phrases for the notation.

`always`: for ever, all, wholly; `sure`: certainty beyond one's own hands, healed by a deed with a time.
"""

GERMAN = {
    "always": """
        wird|werden|kann|koennen … nie|niemals * $
        hand ~ ins feuer
        kein|keinem|ein zweites|weiteres|zweitem|einziges mal passieren|vorkommen|geschehen|passiert
        nicht ein zweites|weiteres|einziges mal … *
        nie|niemals wieder|mehr
        nie|niemals … vorkommen|passieren|geschehen|wiederholen|auftreten|enttaeuscht
        nicht|kein|keine|keinesfalls|keinen … mehr|wieder|noch … vorkommen|passieren|geschehen|wiederholen|auftreten|geben|haben
        wird … nicht … wieder|mehr … *
        wird|werden sich … nicht … wiederholen
        kommt|kommen|passiert|passieren … nicht|nie|kein … wieder|mehr … vor
        ein fuer alle|allemal mal|male
        gift darauf
        darauf … gift
        kein|keine|keinen … mehr verloren|kaputt|verspaetet|liegen
        fuer immer|alle zeiten|ewig
        <shall>|<we>|koennen ~ immer|stets|jederzeit|ausnahmslos … <do>|einhalten|puenktlich|erreichbar|alles|da|zufrieden|liefern|erfuellen|perfekt|fehlerfrei|garantieren
        immer|stets|ausnahmslos … puenktlich|einhalten|eingehalten|perfekt|fehlerfrei|reibungslos|zufrieden
        ab jetzt|sofort|heute|nun|morgen ~ fehlerfrei|reibungslos|perfekt|problemlos|einwandfrei|keine|kein|alles|nie|stets
        kuenftig|zukuenftig|zukunft|fortan ~ fehlerfrei|reibungslos|perfekt|problemlos|immer|nie|stets|keinerlei|ausgeschlossen|jederzeit
        keine|keinerlei probleme|fehler|schwierigkeiten|sorgen|aerger|verzoegerungen|ausfaelle … mehr|haben
        nie|keine … fehler|probleme|sorgen mehr
        voellig|vollkommen|absolut|vollstaendig|komplett|gaenzlich ausgeschlossen|sicher|unmoeglich|fehlerfrei|problemlos|risikolos|zuverlaessig
        ausgeschlossen|unmoeglich … dass|kuenftig|wieder
        ist|sind … ausgeschlossen
        endgueltig|dauerhaft|restlos|fuer immer … behoben|geloest|beseitigt|erledigt|abgestellt|ausgeraeumt|vorbei|geschichte
        alle|saemtliche|jeder|jeden … fehler|probleme|maengel|wunsch|wuensche|termin|termine ~ behoben|beseitigt|geloest|erfuell*|einhalten|eingehalten|halten|immer
        <your> jeden … wunsch
        jeden|alle|jede|jeder … wunsch|wuensche|forderung
        jeden|alle|jedes|jede … termin|frist|zusage|preis … halten|einhalten|zusagen
        um jeden preis
        koste es|was
        was es wolle
        alles … egal|ganz was|gleich
        egal was|wie|wann
        ohne wenn und aber
        alles … was sie [sich] … wollen|wuenschen|moechten|verlangen
        alles … perfekt|wunderbar|bestens|glatt|reibungslos|fehlerfrei
        perfekt* … sein|werden|laufen|funktionieren|wird|erleben
        rund um die uhr
        24/7
        vollste|restlose zufriedenheit
        begeistert sein
        lueckenlos
        nichts … mehr … schiefgehen|schief|passieren|dazwischenkommen
        nichts … schiefgehen
        immer sofort|gleich|puenktlich|alles
        jede|jeder|jedes|jeden … auf die minute|puenktlich|perfekt|sekunde
        ab sofort|jetzt|heute … jede|jeder|jedes|alle|alles
        tag und nacht
        machen|mache|erfuellen … alles moeglich|wahr
        alles moeglich … *
        fuer alle zeiten|ewigkeit|immer
        keinerlei|kein|keine … mehr haben|geben|auftreten
        stoerungsfrei|fehlerfrei|reibungslos|lueckenlos|ausfallsicher
        nicht|kein … noch einmal|nochmal|nochmals|erneut … passiert|passieren|vorkommen|vorkommt|geschehen
        leben|lebtag lang
        ewigkeit
        haelt|bleibt|bleiben|halten … ewig
        wie am schnuerchen
        sie … nie|niemals|nichts … mehr … muessen|merken|haben|sorgen|warten
        jeden wunsch … *
        alles wird gut
        ab heute|sofort|jetzt|morgen … alles|nie
        beseitigt|behebt|loest|verhindert|beheben|loesen|beseitigen … alle|saemtliche|jeden … fehler|probleme|maengel
        der vergangenheit an*
        vergangenheit … gehoeren|gehoert
        stets|immer|jederzeit … fuer sie da
        jederzeit … rechnen|zaehlen
        wird|werden <you> … kein|keine|keinen|nichts … mehr … *
        solange ich|wir ~ nie|kein|keine|nicht|immer
    """,
    "sure": """
        garantiert*|garantieren|garantiere|garantie
        hundertprozentig*|tausendprozentig
        100% *
        100 prozent
        hundert|tausend|zweihundert prozent
        auf jeden|alle fall|faelle
        unter allen umstaenden
        in jedem fall
        unter keinen|keinem umstaenden
        definitiv|zweifellos|todsicher|felsenfest|bombensicher|ausnahmslos|unweigerlich
        mit absoluter|hundertprozentiger|letzter sicherheit
        ganz|absolut|voellig sicher … dass
        absolut|ganz|voellig|100% … verlassen
        verspreche|versprech|versprechen|schwoere|schwoeren|gelobe|geloben … <you>|hoch|dass|alles … *
        darauf … mein wort|ehrenwort|verlassen … immer|nie|dass
        sie … koennen … sich … darauf verlassen ~ immer|nie|alles|kein|keine|stets|fehlerfrei|reibungslos
        ehrenwort|hand ins feuer
        dafuer … hand ins feuer
        verbuerge|verbuergen
        selbstverstaendlich … jederzeit|alles|immer|sofort
        mein|unser ehrenwort|wort
        unter garantie
        versprochen $
        sie koennen|duerfen … sicher|gewiss … sein ~ nie|nicht|kein|keine|immer|alles|jede|jeder
    """,
}

ENGLISH = {
    "always": """
        will|can|shall never <do>|break|leak|crash|stop|freeze|go|be|let|occur|rust|lose|miss|run
        stake my|our … *
        nothing … can|will|could|shall|is … ever|again … *
        cannot|can't|won't|never recur|reoccur|happen
        cannot|can't|won't|never be repeated
        not|never … a second time
        never … again|happen|recur|repeat|occur|fail|let|miss|disappoint|late|see
        not|won't|no|never … happen|occur|recur|repeat|repeated|again … again|future
        will not|won't … happen|occur|recur|repeat
        no … further|more problems|errors|mistakes|issues|delays|trouble|complaints
        no … problems|errors|mistakes|issues|delays … whatsoever|any|ever|again|more
        from now|today|here on ~ always|no|never|every|perfect*|smooth*|everything|all|flawless*|without|nothing|on time
        always … on|in time|schedule
        always … be|keep|meet|deliver|get|arrive|have|happy|available|perfect|there|right
        once and for all
        no way … fail|fails|happen|happens|again|break|second
        for ever
        for good
        every|any|all wish|wishes|whim|need
        every deadline|appointment|request
        every single|last … *
        completely|absolutely|totally|utterly|entirely|virtually|quite impossible|safe|certain|excluded|reliable|perfect|foolproof|secure
        impossible … in|again|future|for|that
        ruled out
        all|every … errors|faults|problems|bugs|defects|issues ~ eliminated|fixed|gone|resolved|solved|removed|eradicated
        finally|permanently|definitively|forever … eliminated|fixed|gone|resolved|solved|eradicated|behind
        whatever it takes|costs
        whatever … want|need|wish|happens|you
        at any|all cost|costs|price
        no matter what|how|when
        everything|anything … you … want|wish|ask|like|need
        everything … perfect|flawless*|smooth*|faultless*|run
        flawlessly|faultlessly|seamlessly
        run|work|works|go|function|deliver … perfectly|smoothly
        perfectly … from|every|in future
        perfect|flawless|faultless|error-free|trouble-free … from|service|delivery|in|every|future
        zero … errors|defects|problems|downtime|mistakes
        around the clock
        24/7
        nothing … go|goes wrong … [again|ever]
        nothing will|can … wrong|stop
        without fail|exception
        no ifs or|and buts
        bulletproof|foolproof|watertight
        move heaven
        100% *
        hundred percent|per
        you will … love|delighted|thrilled
        day and night
        no longer … happen|occur|recur
        can|will|could not|never|no … [any] … happen|occur … more|longer|again
        not … any … ever|more|again
        ever again
        every … on time|minute|dot
        for all time|eternity
        you … always … immediately|get|find|have
        anything you … wish|want|like|ask
        make … possible … anything|everything|wish
        not|never … a second time|again
        lifetime|eternity
        last|hold|stay|remain forever
        like clockwork
        any|every request|wish|demand|desire
        never have to … *
        you … never … wait|worry|have|notice|see
        from today|now|here … everything|all|always|never|every
        not|never happen|happens … you|here|again|us
        removes|fixes|solves|eliminates|ends|remove|fix|solve … all|every … errors|problems|bugs|faults|issues|defects
        thing of the past
        count|rely on us … any|always|whatever
        to your complete|full|utmost|entire satisfaction
        never … call|ring|worry|wait|chase|write|complain|contact|see|hear … again
        will|'ll never … again
        as long as i|we|i'm|we're ~ never|no|not|won't|always
    """,
    "sure": """
        guarantee|guaranteed|guarantees|guaranteeing
        definitely|certainly|undoubtedly|unquestionably|unfailingly|doubtless
        under no|all|any circumstances
        in any|every case|event … will
        promise|promised|swear|vow|pledge … you|that|never|everything|always|all|to
        you have my|our word
        my word … of honour|honor
        mark my words
        absolutely|completely|totally … sure|certain|rely|confident
        you can … [absolutely|always|completely|fully|totally|definitely] … rely|depend|count|bank … on … never|always|everything|it|no|that
        no doubt
        beyond … doubt
        stake my|our
        on my|our life|honour|honor
        word of honour|honor
        100% reliable|safe|certain|sure
        one|a hundred per|percent
    """,
}

# Not for ever, not everything, or no promise at all.
INNOCENT_DE = {
    "limits": """
        <not>|kaum|schwer … garantieren|versprechen|ausschliessen|zusagen|sicher|sagen
        <you> … koennen|erreichen … jederzeit|immer … *
        durch alle <noun>
        immer noch|wieder|mehr|weniger
        ich … selbst|selber
        <number>|mehrjaehrige|zweijaehrige [*] jahre|jahr|monate … garantie
        *jahresgarantie|*jahre-garantie
        noch immer
        <sorry> ~ ohne wenn und aber
        fragen|rueckfragen … *
        versprechen|zusagen … nur was
        erreich* … mich|uns
        mich|uns … erreich*
        garantie* … verlaengert|zeit|fall|leistung|frist|gilt|bis|jahre
        wuerde|wuerden|koennte|koennten ~ *
        haette|haetten ~ *
        <you> … nie|immer … <pp>
        darf|duerfen|haette|haetten|sollte … nicht … *
    """,
}
INNOCENT_EN = {
    "limits": """
        cannot|can't|not|couldn't|won't … promise|guarantee|rule|exclude
        you can|may … always|any … reach|call|ring|write|contact
        <sorry> ~ ifs
        reach|call|ring|phone me|us … on|at|any|if|directly
        all i|we can promise
        as always
        i … myself
        everything|all left|was|were|went … *
        almost|nearly always|never
        under|within|warranty|out … guarantee
        *-year|year|years|month|months|manufacturer's guarantee
        guaranteed for|until|by … year|years|months|maker|manufacturer
        not always
        you … never|always … <pp>
        i|we|he|she|they|colleague|* promised you <number>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a|the|it|that
        i|we|he|she|they|colleague promised
        must|should|may|shouldn't|mustn't not|never … *
        shouldn't|mustn't … *
    """,
}
