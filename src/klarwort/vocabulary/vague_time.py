"""Times that nobody can be held to. See klarwort.phrases for the notation.

`vague`: an adverb or a span without an end; `when`: an event without a date; `state`: haste in place of a time.
"""

GERMAN = {
    "vague": """
        noch vor|vorm dem sommer|winter|herbst|fruehling|fruehjahr|jahresende|weihnachten|ostern
        <vague>
        so schnell|bald|rasch|zeitnah|frueh|zuegig wie|als moeglich
        so schnell|bald|rasch|zeitnah es [uns] geht|moeglich|irgend
        moeglichst bald|schnell|rasch|zeitnah|zuegig|frueh|umgehend
        schnellst|baldigst|ehest|raschest moeglich*
        in kuerze|baelde|naechster|absehbarer|naher [zeit|zukunft]
        in nahe|naher|absehbare zukunft
        binnen|innert|innerhalb kurzem|kuerze|kuerzester|kurzer|nuetzlicher|angemessener|absehbarer [zeit|frist]
        innert nuetzlicher frist
        in kuerzester zeit
        in den naechsten|kommenden [paar] tagen|wochen|stunden|monaten
        in ein paar tagen|wochen|stunden
        in einigen|wenigen tagen|wochen|stunden
        die|der naechsten|naechste|kommenden tage|wochen|zeit
        dieser|der|die tage $
        die tage
        dieser tage
        zu gegebener|spaeterer|gegebenen zeit
        zur gegebenen zeit
        zum naechst*|frueh* * zeitpunkt
        zu einem spaeteren zeitpunkt
        bei naechster|naechstmoeglicher|passender gelegenheit
        frueher oder spaeter
        ueber kurz oder lang
        im laufe|lauf der|des naechsten|kommenden|monats|woche|jahres|naechster|zeit
        irgendwann
        anfang|mitte|ende naechster|naechsten|kommender|kommenden woche|monats|jahres
        ohne weiteren|weitere|schuldhaftes verzug|verzoegerung|umschweife|zoegern
        auf die schnelle
        demnaechst
        eines tages
        in der naechsten zeit
        auf absehbare zeit
        noch etwas|eine|ein bisschen weile|geduld|dauern|zeit
        nach moeglichkeit
        so bald|schnell
        lange nicht mehr
        nicht mehr lange
        noch [etwas|einige|eine|ein] [weile|zeit] … in anspruch|dauern|brauchen|beanspruchen|gedulden
        etwas|einige|eine zeit|weile … anspruch|dauern|brauchen
        nicht … lange|mehr … dauern
        im laufe|lauf … *
        unaufgefordert
        wenn|sobald … luft|zeit|ruhe|ruhiger … ist|haben|wird|einkehrt|kommt
        wenn … zulaesst|zulassen|erlaubt|erlauben|passt|moeglich
        sobald|wenn … moeglich
        in den naechsten|kommenden [paar] tagen|wochen
        anfang|mitte|ende des|der|naechsten|dieses|kommenden monats|woche|jahres|quartals
        vermutlich|wahrscheinlich|wohl ~ monat|woche|monats|jahr|tage
        fruehestens|vorerst
        naechsten|kommenden monat
        naechste|kommende woche $
        in der zweiten|ersten jahreshaelfte|monatshaelfte|wochenhaelfte
        noch in diesem|dem jahr|monat|quartal|winter|herbst|fruehjahr|fruehling|sommer
        noch dieses|diesen|heuer jahr|monat|quartal|winter|herbst|fruehjahr|fruehling|sommer
        noch vor weihnachten|ostern|pfingsten|jahresende|jahreswechsel|neujahr|sommer
        im|zum fruehjahr|fruehling|sommer|herbst|winter $
        im neuen jahr
        nach den feiertagen|ferien|festtagen
        zwischen den jahren
        gehen|gehe … davon aus ~ noch|demnaechst|jahr|bald|wochen|tagen
        rechnen|rechne <we>|damit ~ in|im|noch … tagen|wochen|monat|jahr
        wenn nichts dazwischenkommt|dazwischen
        sollte|sollten|muesste|muessten eigentlich|demnaechst|bald|noch … *
    """,
    "when": """
        sobald … *
        wenn … <we>|es|das|die ~ wissen|haben|da|vorliegen|vorliegt|steht|feststeht|klar|geklaert ~ <do>|melde*|informier*|hoeren
        nach … pruefung|klaerung|abschluss|ruecksprache|eingang|freigabe … melde*|informier*|<do>|erhalten|bekommen
        im anschluss
        nach abschluss … pruefung
        ^ melde|melden <we> uns|mich [wieder|dann|dazu|dafuer] [bei] [ihnen] $
        <we> melde|melden uns|mich [wieder|dann|dazu|unaufgefordert] [wieder] [bei] [ihnen] [wieder] $
        <we> komme|kommen … auf sie zu
        hoeren [sie] … von uns|mir $
        sie hoeren … von uns|mir $
        gebe|geben … [dann] bescheid|rueckmeldung|nachricht
        <we> informiere|informieren|benachrichtige|benachrichtigen|unterrichte|kontaktiere|kontaktieren sie
        informiere|informieren|benachrichtige|benachrichtigen|kontaktiere <we> sie
        setze|setzen … uns|mich … in verbindung
        <we> rufe|rufen … zurueck|an $
        rufe|rufen <we> … zurueck|an $
        sie … in verbindung setzen
        halten|halte … sie|auf … laufenden
        auf dem laufenden
        komme|kommen … [wieder] auf sie zu
        auf sie zu
        wenn er|sie|es|ich|wir|mein|unser|herr|frau|der|die … wieder … haus|buero|da|gesund|zurueck|frei|platz|luft|urlaub
        <we>|werden|wird|es … dann nach|nachgereicht|nachgeliefert|nachliefern|nachreichen|nachgeholt
        reichen|reiche|liefern|liefere|holen|schicken|bringen <we> … [dann] … nach $
        wenn … <third>|<colleague> … zurueck|wieder|frei|luft|zeit … *
        sobald|wenn … an der reihe
        zwischendurch|zwischenrein|gelegentlich|beizeiten … *
        bei gelegenheit
        wenn es [sich] ausgeht|hergeht|passt|geht
        wenn's ausgeht|passt|geht
        folgt|folgen … separat*|getrennt*|post|gesondert*|per|noch|dann|nach $
        sehen|schauen <we> … [dann] … weiter
        <we> sehen|schauen … [dann] … weiter
        dann sehen|schauen <we> … *
    """,
    "state": """
        mit hochdruck|nachdruck
        unter|mit vollem|voller|hoechster|grosser|hohem|ganzer hochdruck|dampf|kraft|energie|eile|tempo|einsatz
        auf hochtouren
        mit voller kraft
        fieberhaft
        in volle* gang
        noch nicht absehbar
        laesst|laesst sich ~ noch nicht … sagen|abschaetzen|absehen
        koennen <we> … noch nicht … sagen|abschaetzen|absehen
        sind|bleiben|bin|bleibe <we> dran|daran
        <we> sind|bleiben|bin|bleibe … dran
        arbeiten|arbeite … an … loesung|behebung
        arbeiten|arbeite … an ihrem|ihrer fall|anliegen|anfrage|problem|auftrag|sache|reklamation|beschwerde
        arbeiten|arbeite <we> … daran
        <we> arbeiten|arbeite … daran
    """,
}

ENGLISH = {
    "vague": """
        in the course of the|this|next week|month|day|year|spring|summer|autumn|winter
        around|about|towards the middle|end|beginning|start of … *
        before the summer|winter|autumn|spring|holidays|end
        before|by christmas|easter
        <vague>
        as|so soon|quickly|fast|swiftly|promptly|early as [we|i|is] possible|can|able|practicable|feasible
        as quickly|soon as … possible
        right away
        straight|straightaway away
        at once
        in due course|time
        in the|a [very|not] near|coming|short|future|while|moment [future]
        in the near|foreseeable|not-too-distant future
        before [too] long
        at short notice
        at|as your|our|the earliest|next|first [possible|available] convenience|opportunity|date|moment|chance|slot
        some time|day|point|stage|week [next|this|soon|now]
        sometime
        at some|a later point|stage|date|time
        one of these days
        over|in|within|during the next|coming|following few|couple|several|days|weeks|hours
        over|in|within|during the coming|next days|weeks|few|hours|months
        in|within|for a few|couple|matter|short [of] days|weeks|hours|moments|time|while
        a few [more|working] days|weeks|hours
        in a while|bit
        within|in a reasonable|timely [amount|manner|fashion] *
        timely manner|fashion
        without [further|undue] delay
        with all|due speed|haste|urgency
        in|in no time
        early|mid|late|later next|this week|month|year
        later on
        by and by
        sooner or later
        when possible|available
        when time|capacity permits
        when|once we can
        any day|moment|minute now
        no|not later than we
        next week $
        is|are expected|anticipated … next week|month|soon
        later this week|month|year
        a little|bit|while [more|longer] [time|longer]
        take|takes|taking … time|while|longer
        much|very longer|long
        with|at all [possible|due] speed|haste
        when|once|if … permits|allows|allow|permit|possible
        weather|time|capacity permitting
        at some point
        mid|early|late month|week|year|spring|summer|autumn|december|january
        mid-month|mid-week|month-end
        next month $
        probably|presumably|hopefully ~ month|week|days
        for the time being
        any time soon
        this side of … *
        in|by the new year|spring|summer|autumn|winter
        after the holidays|break
        look at|into it|this|that … *
        sometime|some time … *
        pencilled|penciled in … *
        some point … *
        and take it from there
        see where we … *
    """,
    "when": """
        as soon as … *
        once … we|i|it|the|they ~ know|have|available|clear|confirmed|complete|completed|finished|done|received|heard
        when we|i have|know|hear
        upon|after|following … completion|review|clarification|receipt|internal … will|contact|update|inform
        pending *
        until further notice
        the moment we|i
        once our|the|my|all|everything … complete|completed|finished|done|received|clear
        be|get|keep in touch $
        get|come|be back|in to|touch [you|with] [you] $
        hear from us|me $
        once … has|have|is|are|we've|i've|it's
        i'll|we'll|will let you know
        let you know
        will contact|inform|update|notify|call you $
        keep you posted|informed|updated
        keep … in the loop
        i'll|we'll|i|we … shall|will … be in touch
        look into it|this|that $
        when|once he|she|they|i|we|it|my|our|the|he's|she's|they're … back|available|free|arrives|returns
        when|once we|i|they [*] get|have|find a|an|some|the chance|moment|minute|time|opportunity|slot
        when|once things|it calm|calms|quieten|quietens|settle|settles … *
        get round|around to it|this|you
        in due
        follow|follows on|along later|after|separately
        down the line|road
        the minute|second|moment i|we|the|our|he|she|they|this|that|my … *
        barring … *
        all being well
        with any luck
    """,
    "state": """
        at|with full|top|high|great|all speed|pace|steam|haste|urgency|tilt
        flat out
        around the clock
        full steam
        under way
        as a matter of urgency
        with top|highest|high priority
        we're|i'm|we|i [are|am] on it
        we're|i'm|we|i [are|am] working on|flat … *
        working on … solution|fix|it|this|that
    """,
}

# What a vague word says of something else than when we do something.
INNOCENT_DE = {
    "theirs": """
        koennen|muessen|brauchen|sollten sie … <vague>
        dass sie … <vague>
        noch|mal|nur|eben schnell|rasch|gleich … *
        rufen|schreiben|melden|sagen|geben|schicken sie … <vague>
        bitte ~ <vague>
        <vague> erreich*|*bereit|ansprechbar
        dran ~ bis
        sobald sie … *
        wenn sie … *
        wie|zu <vague>
        <vague> genug
        nicht <vague>
        <vague> … bescheid sagen|geben sie
        haette|haetten … <vague>
        so bald|schnell nicht|wieder
        <vague> gute besserung
        bis bald
        statt|anstatt|nicht … gleich|sofort
        gleich zwei|drei|mehrere|gross|viel|hoch|lang|wichtig
        das|der|die|den gleiche*
        freuen|freue|hoffe|hoffen … <vague> … wieder*|*
        wieder … begruessen
        nicht noetig|erforderlich ~ *
        ab sofort
        <vague> bei der|dem|ihrer|ankunft|anreise|abnahme
    """,
}
INNOCENT_EN = {
    "theirs": """
        once in a while
        have let you know
        <number> days|hours|weeks|minutes|day|hour|week longer
        <number>|both|all|several|many … at once
        thank|thanks|good|glad … at once
        ringing|calling|writing|coming|telling at once|immediately|promptly
        a little|bit slower|slow|smaller|bigger|of|different|tight|short
        on|away [annual] holiday|leave|vacation|from … *
        call|ring|write|tell|let|reach|phone|email me|us … <vague>
        please ~ <vague>
        as soon as you
        when you
        once you
        not|too <vague> enough
        how <vague>
        should|could have … <vague>|sooner
        available|reachable <vague>
        get well soon
        welcome|see you|back … <vague>
        no need … *
        you … always … <vague>
        is|was quickly polished|wiped|fixed
        no|not later than <number>
    """,
}
