"""Phrases that could stand in any letter to anybody. See klarwort.phrases for the notation.

`formula`: empty whatever stands beside it; `thanks`: empty unless it names what for; `offer`: empty unless
it names a person, a number, a time.
"""

from klarwort.vocabulary.word_list import words

GERMAN = {
    "formula": """
        in besten|guten|sicheren haenden
        unser hoechstes|groesstes|wichtigstes gut|kapital
        <your> … zufriedenheit|anliegen|meinung|vertrauen|wohl|sicherheit|feedback … wichtig|herzen|prioritaet|mittelpunkt|viel
        *qualitaet|*naehe|*service|*zufriedenheit|*vertrauen … grossgeschrieben
        *zufriedenheit … wichtig|herzen|prioritaet|mittelpunkt|stelle|gross*|massstab|ziel|antrieb
        *zufriedenheit|*qualitaet|*kundenorientierung … wichtig|herzen|prioritaet|mittelpunkt|oberste*|gross*
        sie als kunde|kundin … *
        als <your>|geschaetzte*|langjaehrige*|treue* kunde|kundin … *
        <you> … als kunde|kunden|kundin … wichtig|schaetzen|herzen|mittelpunkt|zu schaetzen
        liegt|liegen|lag … uns|mir … am herzen
        am herzen
        legen|lege <we> … gross* wert
        <we> … legen|lege … wert
        nehmen|nehme … <your>|das|dies|solche|jede|alle|ihr … ernst
        <your>|jede|solche|beschwerden|kritik|hinweise … nehmen|nehme … ernst
        <we> nehmen|nehme … ernst
        nehmen|nehme <we> … ernst|herzen|anlass
        zu herzen … *
        <we> nehmen|nehme … zum anlass
        nehmen <we> … zum anlass
        zum anlass nehmen|genommen
        seien|sie versichert
        sie … sicher sein … dass
        sie duerfen|koennen … versichert|gewiss|sicher sein
        <we> … bedauern|bedauere|bedaure … [die|den|das|alle] [<pp>|*enen] unannehmlichkeit*|umstaende|umstand|vorfall|missverstaendnis*|vorkommnis*|situation
        bedauern|bedauere|bedaure <we> … unannehmlichkeit*|umstaende|vorfall|vorkommnis*|missverstaendnis*|situation
        fuer … unannehmlichkeit*|umstaende … entschuldig*|um
        *entschuldig* ~ unannehmlichkeit*|umstaende
        unannehmlichkeiten … <pp>
        tut|tun … uns … leid ~ unannehmlichkeit*|umstaende
        tun … alles … macht|moegliche|kraeften|menschenmoegliche|erdenkliche|stehende|koennen
        alles … macht|moegliche|kraeften|menschenmoegliche|erdenkliche … <do>|tun|unternehmen|getan|setzen
        alles in unserer|meiner macht stehende
        alles … daran|dran … setzen|zu|um
        setzen … alles … daran|dran
        setzen|geben|tun <we> … alles
        <we> tun|geben|setzen … alles|bestes|moeglichstes|unser
        <our>|unser bestes|moeglichstes|aeusserstes
        geben|tun … <our> bestes|moeglichstes
        bemuehen|bemuehe … <we>|uns|mich … [stets|staendig] *
        <we> … bemueht|bestrebt|bestreben
        hoffen|freuen|freue|hoffe … <we>|uns … zusammenarbeit|geschaeftsbeziehung|partnerschaft|vertrauen|besuch|bestellung
        <we> freuen|freue|hoffe|hoffen … zusammenarbeit|geschaeftsbeziehung|partnerschaft|auftraege|vertrauen|wiedersehen
        weiterhin|weitere|weiter … gute|angenehme|erfolgreiche|vertrauensvolle zusammenarbeit
        auf eine … zusammenarbeit
        wuerden|freuen|freue|hoffen|hoffe ~ wieder|weiterhin ~ begruessen|sehen|kunden|kunde
        vertrauen schenken|entgegenbringen|entgegengebrachte*
        danken|danke|bedanken … gute*|konstruktive*|angenehme*|partnerschaftliche*|vertrauensvolle* zusammenarbeit
        weiterhin … treu|begruessen|vertrauen schenken|kunden zaehlen|kunden begruessen
        <your> vertrauen … zurueckgewinnen|rechtfertigen|nicht enttaeuschen
        mit ihnen … wert|wertvolle|schaetzen zusammenarbeit
        arbeiten … staendig|stets|kontinuierlich|laufend|permanent … *
        staendig|stets|kontinuierlich|laufend bemueht|bestrebt
        unser anspruch … *
        entspricht|entsprach|entsprechen … nicht unserem|unseren|unsere … anspruch|anspruechen|qualitaetsstandard*|standard*|selbstverstaendnis|massstaeben|qualitaetsanspruch|verstaendnis|vorstellungen
        nicht … <our> … qualitaetsanspruch|anspruch|anspruechen|standards|qualitaetsstandards|selbstverstaendnis
        hohe|hoechste|hohen|hoechsten … qualitaetsanspruch|standards|qualitaetsstandards|ansprueche|anspruechen|massstaebe
        bitten … um|fuer … verstaendnis|geduld
        um verstaendnis|geduld
        um … etwas geduld|verstaendnis
        <your> verstaendnis|geduld
        verstaendnis … bitten|danken|hoffen|haben
        bitte … haben sie verstaendnis|geduld
        <you> … auf verstaendnis … stossen
        hoffen|hoffe … auf <your>|verstaendnis … verstaendnis|geduld
        <we> … bedauern … sehr … dass es … gekommen
        <your> kritik|feedback|rueckmeldung|anregung|anregungen|hinweis|hinweise … hilft|helfen|wertvoll|wichtig|ansporn|chance|geschenk|willkommen|verbessern
        hilft|helfen … uns … verbessern|besser
        uns … verbessern|besser zu werden
        fuer eine … bestmoegliche
        stets|immer … offenes ohr
        offenes ohr
        jederzeit … fuer sie da
        fuer sie da
        zu ihrer … zufriedenheit
        zur … vollsten|vollen|allseitigen zufriedenheit
        gute|beste|zufriedenstellende|einvernehmliche|faire loesung … finden
        loesung … finden … zufrieden*|alle|beide|beiden
        wie gewohnt
        im sinne … *
        in gewohnter qualitaet
        mit hoechster prioritaet
        hoechste|oberste|hoher|hohe prioritaet
        hohen|hoechsten|grossen stellenwert
        kunde … koenig
        aus|von … fehlern … lernen
        wuenschen <you> … weiterhin|schoen*|alles gute
        hoffen|hoffe <we>|ihnen … geholfen|weitergeholfen|gedient … [zu] haben
        mit diesen|dieser … angaben|antwort|informationen … geholfen|weitergeholfen
        bedanken uns … vertrauen|verstaendnis|geduld|treue
        mit grossem bedauern
        mit bedauern … <pp>|haben|kenntnis
        zur kenntnis genommen
        haben <we> … zur kenntnis
        wertvolle*|geschaetzt* … kunde|kunden|kundin|feedback|rueckmeldung
        zu schaetzen
        qualitaet|vertrauen|service|kundennaehe|sicherheit|zuverlaessigkeit|kundenzufriedenheit|nachhaltigkeit|leidenschaft … stelle|gut|herz*|prioritaet|massstab|alles|grossgeschrieben|leben|verpflichtet|vordergrund
        leben|lebe <we> … kundennaehe|service|qualitaet|leidenschaft|werte|verantwortung|dienstleistung
        <your> vertrauen|zufriedenheit … ist|sind|gilt
        <your> … erwartungen … entsprechen|entsprochen|erfuellen|erfuellt|gerecht|enttaeuscht
        hinter <your> erwartungen … *
        zufriedenzustellen|zufriedenstellen
        freuen … wieder … begruessen|sehen
        auskunft … gedient|geholfen
        steht|stehen … im vordergrund|mittelpunkt|fokus
        unser|unsere ziel|philosophie|leitbild|credo|devise … *
        fuehlen <we> uns … verpflichtet
        <we> fuehlen uns … verpflichtet
        <your> … meinung|zufriedenheit|feedback|stimme|kritik zaehlt|zaehlen|bedeutet
        <your> … zaehlt … fuer|bei
        uns|mir ist|bewusst … bewusst ~ wie wichtig
        ist uns … anliegen|beduerfnis|freude|ehre|wichtig ~ dass|zu|<your>
        wohl fuehlen|wohlfuehlen
        kontinuierlich|staendig|stets|laufend|fortwaehrend … verbesser*|arbeiten|weiterentwickeln|optimier*
        jeden tag … bestes|fuer sie
        der kunde|gast|mensch|patient … mittelpunkt|koenig
        untroestlich
        ausserordentlich|zutiefst bedauerlich
        dieser|diesen vorfall … bedauer*|anlass
        aus diesem|diesen|dem … vorfall|fehler|fehlern|erfahrung … lernen|gelernt|mitnehmen
        kuemmern|kuemmere … um <your> anliegen|sache|fall|angelegenheit|beschwerde
        an erster stelle
        ganz|weit oben auf … liste|agenda|prioritaetenliste
        oberster|oberste stelle
    """,
    "thanks": """
        danke*|dank … fuer|fuers … verstaendnis|geduld|vertrauen|treue|feedback|rueckmeldung|anfrage|nachricht|schreiben|interesse|entgegenkommen|mail|e-mail|kontaktaufnahme|anruf|hinweis|offenheit|kritik|mitteilung|zeit|loyalitaet|kenntnisnahme
        fuer <your> … verstaendnis|geduld|feedback|treue|vertrauen|kenntnisnahme … danken|danke|bedanken|dank|dankbar
    """,
    "offer": """
        fuer|bei … rueckfragen|fragen|weitere|weiteren … zur verfuegung
        stehe|stehen … gern*|jederzeit|zur verfuegung
        jederzeit … gern* zur verfuegung
        zur verfuegung … stehen|stehe
        bei rueckfragen|fragen … melden|wenden|kontaktieren
        zoegern sie [bitte] nicht
        sollten|falls|wenn … fragen … melden|wenden|kontaktieren|verfuegung|zoegern
        koennen sie sich … jederzeit|gern* … wenden
        jederzeit … an uns wenden
        sind|bin <we> … gerne|gern|jederzeit … behilflich|fuer sie
        helfen|beraten <we> … gern*
        stehen|stehe <we> … bereit|zur verfuegung|zur seite
        <we> stehen|stehe … bereit|zur verfuegung|zur seite
        gern|gerne … bereit|auskunft|auskuenfte|fragen
    """,
}

ENGLISH = {
    "formula": """
        in [the] best|good|safe [of] hands
        our greatest|most|biggest [important|valuable] asset
        means|mean|matters|matter … world|lot|everything|deal|much … to us|me
        your|customer … satisfaction|business|opinion|feedback|experience|trust|custom|loyalty|concerns … important|matters|priority|heart|paramount|utmost|value|valued|everything
        customer satisfaction|service|experience … priority|heart|goal|everything|important|first
        our|top|highest|number|first … priority
        important to us
        matters to us
        you|your … matter … to us
        we|i value … you|your|our
        we|i value … feedback|custom|business|loyalty|relationship|opinion
        valued customer|client|partner|customers
        as a [loyal|longstanding|valued|long-standing] customer
        we|i take|treat|took … your|this|these|all|such|every|complaints|matters|quality|feedback|it … seriously|serious
        taken|takes … very|extremely seriously
        rest assured
        be|please assured|assure
        i|we assure|would like to assure you
        let me|us assure
        you … can be|rest … confident|sure|certain|assured
        any|the|for inconvenience [this|it|you] … caused|experienced|cause|may|have
        regret|apologise|apologize|sorry|apologies ~ inconvenience
        for the|any|your inconvenience
        inconvenience … caused
        do|doing|done … everything … power|can|possible|could|we|i
        everything … in|within our|my power
        all we|i can
        our|my [very|level] best|utmost
        best efforts
        every effort
        strive|striving|endeavour|endeavor … *
        going the extra mile
        committed|dedicated to … *
        commitment to … quality|excellence|service|customers|you
        look|looking forward to … continued|continuing|further|serving|welcoming|working|business|cooperation|partnership|future
        hope … continue|continued|keep … cooperation|business|relationship|partnership|working|serve|customer|trust
        hope … for … cooperation|relationship|partnership
        continued … cooperation|support|trust|business|custom|loyalty|partnership|patronage
        hope … chance|opportunity … serve|restore|regain|welcome|make|prove
        regain|restore|win|earn … your … trust|confidence|faith
        not|fall|fell|falls|below|short … standard|standards … [we|you|our] … *
        our … high|usual|own|quality|exacting … standards
        high|highest standards|quality|level
        the level of service
        not … reflect … values|standards|who we are|service|company
        thank|appreciate|appreciated ~ patience|understanding|cooperation|loyalty|bearing
        ask|asking|appeal for … your|patience|understanding … patience|understanding|patient
        your patience|understanding … appreciated|welcome
        bear with us
        ask for|your … patience|understanding
        your feedback|comments|complaint|views … helps|help|invaluable|valuable|appreciated|welcome|gift|improve|opportunity
        helps|help us … improve|better|grow|serve|learn
        always|constantly|continually|continuously … improve|improving|strive|striving|looking|learning|working
        learn|learned|lessons … from … mistakes|this|experience
        always|here … here to|for … help|you
        we are here for you
        looking into the|this matter|issue|it
        a|satisfactory|amicable|mutually … satisfactory|amicable|acceptable … solution|resolution|outcome
        find … solution … happy|satisfied|suits|works|everyone|both
        resolved to your … satisfaction
        to your full|complete|entire satisfaction
        hope this … helps|clarifies|answers|information|letter
        hope … been|was … help|helpful
        pride ourselves
        take … pride
        with … deep|great|sincere|utmost … regret|care|concern|importance
        utmost
        we hear you
        we understand … how|your … frustrating|frustration|important|disappointing
        deepest|sincere|sincerest … apologies
        hear|learn|read of|that|about … disappointed|dissatisfied|unhappy|experience
        duly noted
        the customer is king
        quality|trust|service|safety|satisfaction|care|reliability|excellence … comes|come|is|are … first|heart|asset|priority|everything|paramount|core|us
        great|high|utmost|special … emphasis|value|importance|store … on|by
        place|set|lay|attach … emphasis|value|importance|store
        your trust|satisfaction|confidence … is|means|are
        valuable|precious asset|gift
        close|dear to our|my heart|hearts
        we live … customer|quality|service|values|care
        meet|met|meeting|fulfil|fulfill|match … your expectations
        below|short of your expectations
        delighted|pleased|happy … to welcome|see|serve … back|again|soon
        welcome you back|again
        we|i trust|hope … information|this|answers … help|helpful|clarifies
        make you … happy|satisfied … customer|again
        ask|asking for … understanding
        everything we|i can
        our mission|philosophy|motto|aim|goal … *
        in keeping with … standards|values
        live up to … *
        your opinion|satisfaction|feedback|voice counts|means|matters
        we|i know … how important
        important to us that
        feel at home|comfortable|valued
        continuously|constantly|continually … improve|improving|working|developing
        give|giving … our best
        day in … out
        deeply|truly|terribly regrettable
        the customer|client|guest|patient … heart|centre|center|first
        take … to heart
        place … in us
        faith|trust|confidence … placed … in us
        your satisfaction|trust|happiness … *
        drives us
        at the top of … list|agenda|priorities|priority
        at the heart of … we|our
        top of our list|agenda
    """,
    "thanks": """
        thank|thanks ~ for … understanding|patience|feedback|email|e-mail|message|letter|loyalty|interest|contacting|reaching|writing|support|custom|trust|getting|call|enquiry|inquiry|comments|time|cooperation|bringing
        we|i appreciate … your … feedback|patience|understanding|business|time|comments|loyalty|custom
    """,
    "offer": """
        do|don't … hesitate
        not hesitate
        feel free to … contact|ask|reach|get|call ~ questions|time|anything|us $
        at your disposal|service
        any|further … questions|queries|concerns … contact|call|know|reach|touch|available|happy|assist
        happy|glad|pleased|available to … help|assist|answer … any|further|questions|you
        remain at your
        always here to
        please … contact us … any|further|questions
        let us know if … any|anything|further|help|more
        happy|glad|pleased to provide|offer … any|further|more|information
        any further information
    """,
}

# Thanks that go on with one of these say what for.
GOES_ON = words("dass weil ohne dadurch sodass bevor sonst because that before otherwise")
# "Since 1964" is a figure that says nothing about the matter.
SINCE = words("seit since")
