"""An internal step told as if it were a result. See klarwort.phrases for the notation."""

from klarwort.vocabulary.word_list import words

GERMAN = {
    "step": """
        im bild|bilde
        im haus|intern … verteilt|gestreut|weitergegeben|herumgegangen
        rueckfrage|anfrage ~ gestellt|gerichtet|geschickt|platziert|deponiert
        chefsache … *
        auf die|der agenda|tagesordnung|traktandenliste … *
        habe|haben|hab <we> ~ gebeten|ersucht|beauftragt|angewiesen ~ anzuschauen|anzusehen|pruefen|ueberpruefen|kuemmern|klaeren|nachzugehen|nachzusehen
        <we> habe|haben|hab ~ gebeten|ersucht|beauftragt|angewiesen ~ anzuschauen|anzusehen|pruefen|ueberpruefen|kuemmern|klaeren|nachzugehen|nachzusehen
        habe|haben|hab <we> ~ gebeten|ersucht ~ einmal|mal|sich … *
        <we> habe|haben|hab ~ gebeten|ersucht ~ einmal|mal|sich … *
        <have> <we> ~ vermerk|notiz|eintrag|aktennotiz|hinweis … gemacht|hinterlegt|angelegt|gesetzt|geschrieben|erstellt
        <we> <have> ~ vermerk|notiz|eintrag|aktennotiz|hinweis … gemacht|hinterlegt|angelegt|gesetzt|geschrieben|erstellt
        liegt|ist|sind|steht|liegen … bei|beim|bei|auf … direktion|zentrale|fachabteilung|versicherer|versicherung|jurist*|gutachter|einkauf|technik $
        ist|sind|wurde|wurden ~ bei|beim … gemeldet|angemeldet|deponiert|eingereicht|vorgelegt|angezeigt|platziert|hinterlegt
        <third>|<colleague> wurde|wurden|ist|sind … angeschrieben|kontaktiert|angefragt|angemailt|informiert
        <have> <we> ~ intern|team|haus|besprechung|sitzung … angesprochen|thematisiert|eingebracht|vorgebracht
        <we> <have> ~ intern|team|haus|besprechung|sitzung … angesprochen|thematisiert|eingebracht|vorgebracht
        <have> <we> ~ <third> ~ angeschrieben|kontaktiert|angefragt|gemahnt
        <we> <have> ~ <third> ~ angeschrieben|kontaktiert|angefragt|gemahnt
        <have> <we> … <passed_on>
        <we> <have> … <passed_on>
        <passed_on> … <case_word>
        <become>|wird|werden|ist|sind … <passed_on>|zugeordnet|zugewiesen|zugeteilt
        *untersuchung|*pruefung|*analyse|*ermittlungen|*recherche … wurde|wurden|ist|sind … eingeleitet|veranlasst|angestossen|gestartet|beauftragt
        <passed_on> an
        leiten|leite|geben|gebe|reichen … <we>|das|ihr|ihre|es ~ weiter
        <we> leiten|leite|geben|gebe|reichen … weiter
        in|zur bearbeitung|pruefung|klaerung
        ist|sind … bei|beim|in|im|zur [der|dem|unserer|unserem|den|unseren] *abteilung|*abteilungen|bearbeitung|klaerung|pruefung|<colleague>|technik|fachbereich $
        liegt|befindet|befinden|steht [sich] [derzeit|jetzt|nun|aktuell|noch|momentan] bei|in|im|zur … *abteilung|*abteilungen|bearbeitung|klaerung|pruefung|<colleague>|technik|fachbereich
        wird|werden … geprueft|bearbeitet|untersucht|gesichtet|ueberprueft|evaluiert
        <we> pruefen|bearbeiten|sichten|evaluieren … <case_word>|den|das|die|ihr
        ticket|vorgang|fall … eroeffnet|angelegt|erstellt
        eroeffnet … ticket|vorgang|fall
        interne* … pruefung|klaerung|abstimmung|untersuchung|ruecksprache|eskalation|weiterleitung … *
        sind|bin … <we> … im gespraech|austausch|kontakt|abstimmung|ruecksprache
        <we> sind|stehen|bin|stehe … im|in … gespraech|austausch|kontakt|abstimmung|ruecksprache
        stehen|stehe … in|im … kontakt|austausch|abstimmung
        intern … adressiert|platziert|besprochen|thematisiert|angesprochen|weitergegeben|geklaert|abgestimmt|gemeldet
        sensibilisiert|geschult
        zu protokoll genommen
        haben <we> … thematisiert|angesprochen|sensibilisiert
        auf|in … agenda|liste|tagesordnung … *
        liegt|liegen … *abteilung|<colleague>|geschaeftsleitung|geschaeftsfuehrung … vor
        im team|kollegium|haus … angesprochen|besprochen|thematisiert|diskutiert
        <case_word> liegt|liegen … vor|bei
        liegt|liegen|ist|steht … beim|bei|auf … management|leitung|vorstand|geschaeftsfuehrung|tisch|entscheidung|<colleague>
        auf den tisch|schreibtisch … gelegt
        zustaendig* … stelle|kollegen|abteilung|fachabteilung ~ *
        an die richtige*|zustaendige*|verantwortliche* … *
        rechtsabteilung|geschaeftsleitung|gutachter|fachabteilung|*abteilung ist|wurde … <passed_on>
        wird|werden … geprueft
        intern … besprochen|weitergegeben|weitergeleitet|abgestimmt|geprueft|diskutiert|aufgenommen|vermerkt|behandelt|ausgewertet|aufgearbeitet
        durchlaeuft|durchlaufen … *
        bei|beim|an … geschaeftsleitung|geschaeftsfuehrung|vorstand|management … eingereicht|<passed_on>
        <have> <we> ~ an … *abteilung|<colleague>|fachabteilung|*stelle|*spezialist*|*team … gegeben|gesandt|geschickt|gereicht|weiter*
        <we> <have> ~ an … *abteilung|<colleague>|fachabteilung|*stelle|*spezialist*|*team … gegeben|gesandt|geschickt|gereicht|weiter*
        *abteilung|<colleague>|*spezialist*|*stelle … zur kenntnis gebracht
        zur kenntnis gebracht
        in die wege geleitet
        kuemmert|kuemmern sich … *abteilung|<colleague>|*team|stelle
    """,
}

ENGLISH = {
    "step": """
        put in the picture
        circulated|distributed|shared in-house|internally
        sent|put|submitted|raised a|an query|inquiry|enquiry|question … to|with … *
        i|we|i've|we've [have] asked|instructed|requested|told … to [*] look|take|check|investigate|review|see|examine|follow … *
        is|are|sits|lies|rests [now|currently] with … directors|board|headquarters|insurers|insurer|surveyors|purchasing|engineers|lawyers|experts|head
        reported|submitted|notified … to … insurers|insurer|headquarters|board|manufacturer|department
        put|placed|made|left|added a|an note|marker|flag|entry|comment|memo on|in|to … *
        i|we|i've|we've [have] brought|raised|taken|mentioned|aired … up|internally|in|at|with … internally|team|meeting|colleagues|house
        brought … up internally
        i|we|i've|we've [have] written|spoken|talked|emailed|contacted|approached [to|with] the|our <third>
        has|have|was|were|been|will|is|being … <passed_on>
        i|we|i've|we've [have|will] … <passed_on>
        <passed_on> … <case_word>
        <case_word> … <passed_on>
        passed … on|to|along
        handed … over|to
        raised … with|internally
        is|are|sits|lies … with … the|our|relevant|appropriate … <colleague>|team
        is|are|being … reviewed|processed|investigated|looked|handled|examined|assessed
        under review|consideration|investigation
        in progress|hand|process|queue
        open|opened|created|raised|logged … ticket|case|file
        in touch|contact|discussion|talks with … <colleague>|<third>|the|our
        taken … on board|note
        noted|recorded … your|this|on
        made … aware
        investigation|review|inquiry|analysis|enquiry … launched|opened|initiated|started|commissioned|instigated
        internal … review|investigation|discussion|process|escalation … *
        we|i are|am|we're|i'm looking|working … into|on … it|this|that|the
        sensitised|briefed|reminded … staff|team|<colleague>
        on the agenda|list
        is|are|sits|sitting|lies … [currently|now|presently] with … management|legal|<colleague>|department
        shared … with … <colleague>|team|management
        will|shall|'ll|we'll|i'll forward|pass|raise|refer|escalate|log … *
        discussed|reviewed|addressed … internally
        going|goes|gone through … review|process|approval|assessment|checks
        gone|going|went|sent|put up|on|to|over|through … the|our|head|higher … office|management|line|chain|<colleague>
        brought … to the|their attention
        i|we|i've|we've [have] put … forward|through|across to … *
        with … the|our|head relevant|appropriate|right|technical … <colleague>|people|office|team
    """,
}

# The step is over: what came of it is told.
OVER = words("ergebnis befund resultat result results answer findings")
OPENED = words("opened created filed")
ONWARDS = words("on to along over up around back")
# Whoever else does it: "if you'd flagged it"; and what ought to be done is no step that was taken.
THEIRS = words("you'd you've")
OUGHT = words("should must ought may can could sollen sollten muessen koennen")
OURS = words("we we've we'll i i've i'll wir ich")
