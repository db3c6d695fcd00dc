"""How somebody of us goes missing from what we did. See klarwort.phrases for the notation.

`fail`: what went wrong happened by itself; `handled`: somebody unnamed does something unnamed.
"""

GERMAN = {
    "fail": """
        es ist|sind … zu … <fault>|<trouble> … gekommen
        ist|sind es … zu ~ gekommen
        kam|kamen es … zu ~ *
        es kam … zu … <fault>|<trouble>|*ung|*ungen
        zu … <fault>|<trouble> … gekommen
        ist|sind|war|waren … <fault>|<trouble> … aufgetreten|entstanden|passiert|geschehen|unterlaufen|vorgekommen|eingetreten|gemacht
        <fault>|<trouble> … ist|sind|war|waren … aufgetreten|entstanden|passiert|geschehen|unterlaufen|vorgekommen|eingetreten
        trat|traten … <fault> … auf
        <fault> trat|traten|ergab|ergaben|entstand|entstanden … *
        hat|haben|hatte|hatten … sich … eingeschlichen|ergeben
        schlich|schlichen … sich … ein
        gab|gibt|gebe es … <fault>|<trouble>|schwierigkeiten
        es gab|hat … <fault>|<trouble>|schwierigkeiten
        hat|haben es … <fault>|<trouble> … gegeben
        es … hat|haben … <fault>|<trouble> … gegeben
        wurde|wurden … <fault>|<badly> … gemacht|begangen|verursacht|<pp>
        <fault> wurde|wurden … gemacht|begangen|verursacht
        wurde|wurden … nicht|falsch|falsche|falschen|irrtuemlich|versehentlich|fehlerhaft|unvollstaendig|zu|leider|doppelt … <pp>
        wurde|wurden … <slip>
        ist|sind … nicht|falsch|irrtuemlich|versehentlich|fehlerhaft|unvollstaendig|zu|leider … <pp> worden
        ist|sind … <slip> [worden]
        * <slip> worden
        worden $
        <slip> wurde|wurden
        <pp> wurde|wurden … nicht
        nicht|falsch|versehentlich|irrtuemlich <pp> wurde|wurden
        ist|sind|war|waren … schiefgelaufen|schiefgegangen|liegengeblieben|untergegangen|verlorengegangen|durchgerutscht|verschwunden|danebengegangen|durcheinandergeraten|abhandengekommen|misslungen|unterblieben|haengengeblieben|misslich
        ist|sind … verloren|schief|liegen|unter|abhanden|daneben|hängen … gegangen|gelaufen|geblieben|gekommen
        lief|liefen|ging|gingen|blieb|blieben|lag|kam ~ schief|unter|verloren|liegen|daneben|abhanden|schieflief
        etwas … schief*|daneben
        unterblieb|unterblieben|misslang|missglueckte
        man hat|hatte|habe … *
        hat|hatte|habe man … *
        seitens … <our>|des|der … wurde|wurden|ist … *
        wurde|wurden … seitens … *
        nicht|leider … beruecksichtigt|beachtet|bedacht|bemerkt|erkannt|weitergegeben … worden|wurde|wurden
        keine … beachtung|beruecksichtigung … gefunden|fanden
        fand|fanden … keine … beachtung|beruecksichtigung
        ist|sind … nicht|leider|nie … erfolgt|stattgefunden|zustande|angekommen|eingegangen|vorgenommen|durchgefuehrt
        blieb|blieben … aus|unbeantwortet|unbearbeitet|unerledigt|unberuecksichtigt|liegen
        sie wurden … nicht|falsch|schlecht|versehentlich … <pp>
        fand|fanden … nicht … statt
        etwas … untergegangen|verloren|vergessen|uebersehen|schiefgelaufen
        ist|sind … etwas … *
        etwas … durcheinander*|schief*|verkehrt|vergessen|uebersehen
        durcheinandergeraten|durcheinandergekommen
        hat|haben sich … verzoegert|verschoben|verlaengert|hinausgezoegert|herausgestellt
        konnte|konnten … nicht|leider|nie … <pp> werden
        nicht … <pp> werden konnte|konnten
        kam|kamen … nicht zustande
        wurde|wurden … vergessen|uebersehen|versaeumt|verwechselt
        hat|haben … nicht|leider … stattgefunden|geklappt|funktioniert
        muss|muessen … <pp>|uebersehen|vergessen worden sein
        ist|sind … verschwunden
        aus … nachvollziehbaren|unerklaerlichen|ungeklaerten|unbekannten|unersichtlichen|rekonstruierbaren|ersichtlichen gruenden … *
        aus … nicht … gruenden ~ *
        irgendwo|irgendwie|irgendwann ~ verloren|untergegangen|durchgerutscht|schief|schiefgelaufen|gegangen|verschwunden|vergessen|liegen|liegengeblieben|verschuett
        irgendwo|irgendwie … auf dem|der weg|strecke … *
        auf dem weg … verloren|verschuett|verschwunden
        verschuettgegangen|verschuett
        ging|gingen … doppelt|falsch|nicht|nie … raus|hinaus|ab|weg|ein
        rausgerutscht|herausgefallen|rausgefallen|hinausgefallen|untergetaucht
        aus der|dem|den *liste|*plan|*kalender|*system … gefallen|gerutscht|verschwunden|geraten
        hat|haben … nicht|nie … den weg … gefunden
        ist|sind … leider|offenbar|anscheinend|scheinbar … untergegangen|verloren|schief*|liegen*|durch*
        das|dies|es haette … auffallen|bemerkt|erkannt|gesehen|geprueft|kontrolliert|beachtet … muessen|sollen
        fehlte|fehlten … auf|in|im|am|bei … das haette … *
        da|hier|dabei ist|hat … etwas|was|einiges … schief*|daneben|gehakt|geklemmt|verrutscht
        warum|wieso|weshalb|wie|wo|wann ~ laesst|liess|ist sich ~ nicht|kaum … mehr|sagen|nachvollziehen|rekonstruieren|feststellen|klaeren
        laesst|liess sich … nicht|kaum … sagen|nachvollziehen|rekonstruieren|feststellen|klaeren|ermitteln
        nicht|kaum mehr|genau nachvollziehbar|rekonstruierbar|nachzuvollziehen|festzustellen|feststellbar|zu
        muss|muessen … <pp> sein|worden [sein]
        ging|gingen … vergessen|verloren|unter|daneben|verschuett
        fand|fanden ~ den weg … *
        verabsaeumt|vertroedelt|verschlampt … worden|wurde|wurden
    """,
    "handled": """
        <case_word>|ursache|massnahme*|schritte|<fault> … wurde|wurden|wird|werden … <handled>
        wurde|wurden|wird|werden … <case_word>|ursache|massnahme*|schritte|<fault> … <handled>
        ist|sind … <case_word>|massnahmen|massnahme|schritte … <handled> worden
        <case_word>|massnahme*|schritte … ist|sind … <handled> worden
        entsprechende*|geeignete*|notwendige*|erforderliche*|angemessene* … massnahme*|schritte … *
        massnahmen|schritte … wurden|worden|eingeleitet|ergriffen
        wird|werden … <vague>|derzeit|aktuell|momentan|gegenwaertig|gerade|noch|intern|weiterhin … <handled>|geklaert
        wird|wurde … daran|dran|darum gearbeitet|gekuemmert
        an einer|der loesung … wird|gearbeitet
        es wird|wurde … an|nach ~ gearbeitet|gesucht
        ist|sind|befindet|befinden … sich|in … bearbeitung|klaerung|pruefung
        in bearbeitung|klaerung|pruefung … ist|befindet
        es wird … <pp>
        wird … um … gebeten
        *klaerung|*abklaerung|*ueberpruefung|*pruefung|*untersuchung|*bereinigung|*korrektur … wurde|wurden|ist|sind|wird … angestossen|eingeleitet|veranlasst|aufgenommen|gestartet|initiiert|beauftragt|vorgenommen
        wurde|wurden|ist|sind|wird … *klaerung|*abklaerung|*ueberpruefung|*pruefung|*untersuchung|*korrektur … angestossen|eingeleitet|veranlasst|aufgenommen|gestartet|initiiert
    """,
}

ENGLISH = {
    "fail": """
        <fault>|mistakes|errors|things … was|were|has|have|had … made|occurred|arisen|happened|crept|slipped|been
        <fault> occurred|arose|happened|crept|emerged|surfaced
        <fault>|<trouble> … has|have … occurred|arisen|happened|crept|emerged
        there was|were|has|have … <fault>|<trouble>|problems
        there appears|seems … <fault>|<trouble>
        was|were|been not|never|wrongly|incorrectly|mistakenly|accidentally|unfortunately|inadvertently|erroneously … <pp>
        was|were|been … <slip>|mislaid|misplaced|overlooked|forgotten|misdirected|mixed|mishandled|lost
        has|have not|never … been … <pp>
        wasn't|weren't <pp>
        hasn't|haven't|hadn't been <pp>
        was|were|been … <pp> … incorrectly|wrongly|late|twice|mistakenly
        <pp> in error
        <pp> by mistake|accident
        was|were|been … <pp> … to|in|at the|wrong wrong|error
        wrong … was|were … <pp>
        something … went|gone|goes wrong|awry|amiss
        things … went|gone wrong|awry
        went|gone missing|wrong|astray|awry|unnoticed|unanswered
        fell|fallen|slipped|slip … through|between … cracks|net|chairs
        got|gets|became … lost|mixed|confused|delayed|overlooked|muddled|damaged|forgotten
        it appears|seems|transpired|turned … *
        crept|slipped in|into
        it was … not … <pp>
        one should|would|must … *
        the decision was … *
        it was|has … found|established|determined|discovered that
        was|were left off|out|behind|undone
        did|does not|never get <pp>
        never got <pp>
        did not happen|occur|materialise
        didn't happen|occur|materialise
        did not take place
        didn't take place
        disappeared|vanished
        you|he|she|they was|were … given|told|sent|charged|billed|misinformed|quoted|shown|put … wrong|incorrect|twice|late|not|out
        you were … not|never|wrongly|incorrectly|misinformed|overcharged|double-booked|overlooked|forgotten
        was|were|been <slip>|double-booked|overbooked|overcharged
        was|were neglected|omitted|forgotten to
        breakdown|lapse|gap|failure in|of communication
        remained|stayed|was left unanswered|undone|unprocessed
        was|were left … on|unanswered|undone
        got lost|mislaid|forgotten
        was|were|been <pp> … by accident|mistake|error
        got|gotten … mixed|muddled|lost|mislaid
        things got … *
        could|can not … be <pp>
        couldn't|can't … be <pp>
        has|have been … <pp> … incorrectly|wrongly|late
        for reasons unknown|unclear|that|which|we|nobody … *
        at some point|stage … dropped|fell|got|went|slipped|disappeared|vanished|lost|was|were|changed
        somehow|somewhere ~ dropped|fell|got|went|slipped|disappeared|vanished|lost|was|were|ended|missed
        somewhere along the … *
        along the way|line … dropped|fell|got|went|slipped|lost|was|were
        dropped|fell|slipped off the|our … list|sheet|schedule|system|radar|plan|books|rota|calendar
        slipped through
        fell by the wayside
        never made it … to|onto|into|on
        never reached … the|our … list|team|department|kitchen|desk
        ended up … wrong|elsewhere|nowhere|twice
        wrong … ended|finished|landed|wound up|in|on … *
        wrong … found|made|worked its|their way … *
        no longer|not possible|clear to|why|how|where … establish|say|determine|tell|trace|reconstruct|was|were|it
        no telling|saying how|why|where … *
        must have been <pp>
        must have got|gone|slipped|fallen|come|ended|dropped … *
        found its|their way … *
        went walkabout|unanswered|unrecorded|unread
    """,
    "handled": """
        <case_word>|cause|measures|steps|<fault>|action … is|are|was|were|has|have|will … <handled>
        <case_word>|cause … being … <handled>
        appropriate|necessary|corresponding|suitable|corrective|required … measures|steps|action|actions
        measures|steps|action … been|being|were|was … *
        is|are currently|presently|still … being … <pp>
        is|are being|under … <handled>|investigation|review|consideration|resolved|dealt|clarified
        it|this|that is|has|was … being|been … <handled>|dealt
        work is … under way|underway|ongoing|progress|being
        a solution … is|being
        under investigation|review|consideration
        solution … being … *
        being sought|looked|worked|dealt
    """,
}

# Somebody is named after all, or it is the customer who receives.
INNOCENT_DE = {
    "named": """
        wurde|wurden ihnen … *
        <you> wurde|wurden … geliefert|zugestellt|uebergeben|zugesagt|versprochen|berechnet|verkauft
        von mir|uns|herrn|frau|meinem|meiner|unserem|unserer|<your>|ihnen
        durch mich|uns|herrn|frau|meinen|meine|unsere|unseren
        wurde|wurden|ist … <you> … angenommen|zugestellt|geliefert|uebergeben|erstattet|gutgeschrieben|ueberwiesen
        angenommen|entgegengenommen|zugestellt
        gestohlen|geboren
        <have> <we> … zurueckueberwiesen|ueberwiesen|erstattet|gutgeschrieben|korrigiert|berichtigt|ersetzt|nachgeliefert|getauscht|ausgetauscht|storniert|zurueckgebucht
        <we> <have> … zurueckueberwiesen|ueberwiesen|erstattet|gutgeschrieben|korrigiert|berichtigt|ersetzt|nachgeliefert|getauscht|ausgetauscht|storniert|zurueckgebucht
        nicht|noch … weiss|wissen|sagen ~ ob|wann|wie
        nicht|nichts|niemand|keine|keiner … beschaedigt|verletzt|betroffen|beeintraechtigt
        <you>|ihnen|<your> … abgeladen|abgestellt|uebernommen|abgegeben|unterschrieben|quittiert|abgenommen|unterzeichnet
        unterschrift … da|liegt|vor
    """,
}
INNOCENT_EN = {
    "named": """
        by me|us|mr|ms|mrs|dr|my|our|you|your
        was|were received|accepted|signed|delivered
        you were|was … <pp> … by <noun>
        <we> … refunded|credited|reimbursed|corrected|replaced|repaid|reissued
        tell|say|know … whether|if|when
        not|nothing|none|nobody|no … been|was|were [*] breached|damaged|affected|harmed|touched|hurt
    """,
}
