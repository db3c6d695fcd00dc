"""An internal step told as if it were a result. See klarwort.phrases for the notation."""

from klarwort.vocabulary.word_list import words

GERMAN = {
    "step": """
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
        liegt|befindet|befinden|steht ~ bei|in|im|zur … *abteilung|*abteilungen|bearbeitung|klaerung|pruefung|<colleague>|technik|fachbereich
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

# Whoever else does it: "if you'd flagged it"; and what ought to be done is no step that was taken.
THEIRS = words("you'd you've")
OUGHT = words("should must ought may can could sollen sollten muessen koennen")
OURS = words("we we've we'll i i've i'll wir ich")
