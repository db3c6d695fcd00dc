"""Talk about how we might work together better, before the matter is saved. See klarwort.phrases for the notation."""

GERMAN = {
    "talk": """
        <should> … zusammensetzen|<meeting>
        zusammensetzen
        setzen … zusammen
        <should>|<we>|vorschlagen|regen … <process> … <improve>
        <improve> … <process>
        <process> … <improve>
        <future> … <should>|brauchen|benoetigen|bitten|erwarten|bitte|sollten|waere … *
        <should> … <future> … *
        fuer|in die|zukunft ~ sollten|muessten|koennten|brauchen|benoetigen|wollen|moechten <we>
        brauchen|benoetigen|bitten <we> … <future>|kuenftig|vorab|immer … *
        damit … nicht … wieder|mehr|nochmal|erneut … passiert|vorkommt|geschieht|wiederholt ~ <we>|vorschlagen|schlagen|sollten|brauchen|empfehlen
        damit … <future> ~ *
        um … <future>|kuenftig ~ zu|vermeiden|verhindern
        um … wiederholung|derartige*|solche* … zu vermeiden|verhindern|auszuschliessen
        woechentlich*|monatlich*|regelmaessig*|quartalsweise … <meeting>|abstimmung*|austausch|telefonat|gespraech*|treffen|bericht*
        jour fixe|fixes
        lessons learned
        *lessons-learned*|*retrospektive*|*statusmeeting*|*jour-fixe*|*prozessworkshop*|*prozessoptimierung*|*prozessanalyse*|*prozessverbesserung*|*verbesserungsprozess*|*qualitaetsoffensive*
        <meeting> … sinnvoll|hilfreich|angebracht|ansetzen|aufsetzen|einrichten|anberaumen|veranstalten|durchfuehren|planen|einplanen
        ein|einen|gemeinsamer|gemeinsamen … *workshop
        *workshop … verbessern|sinnvoll|helfen
        <our>|unsere|die zusammenarbeit … <improve>|grundlage|fuesse|beine|ebene|niveau
        zusammenarbeit auf eine … *
        schnittstelle*
        wer … [bei|von] … entscheidet|zustaendig|freigibt|ansprechpartner|macht
        klare* … zustaendigkeiten|verantwortlichkeiten|regeln|absprachen|prozesse|strukturen|ansprechpartner|vorgaben
        <we> pruefen|ueberpruefen|hinterfragen|analysieren|ueberdenken|ueberarbeiten|optimieren|verbessern|nehmen|stellen … <process>
        pruefen|ueberpruefen|analysieren|ueberdenken|ueberarbeiten|optimieren|verbessern <we> … <process>
        <process> … auf den pruefstand
        auf den pruefstand
        unter die lupe
        vertrag*|rahmenvertrag|vereinbarung*|agb … <improve>|ergaenzen|anpassen|aendern|aufnehmen
        *checkliste* … <improve>|erstellen|nutzen|ausfuellen|vorlage
        aus … lernen
        lehren … ziehen|gezogen
        nachhaltig*|langfristig*|strukturell* … <improve>|verbessern|abstellen|loesen
        qualitaetsmanagement … *
        verbindlich* … <process>|*liste|*liste|*plan|*fristen|regelung*
        in ruhe … zusammen|besprechen|analysieren|ueber
        zu einem gemeinsamen termin
        gemeinsam … <process>|ueberlegen|analysieren|aufarbeiten
        grundsaetzlich … <process>|reden|sprechen|klaeren|besprechen
        mehr vorlauf
        frueher … einbinden|eingebunden|informieren
        rege|regen|schlage|schlagen <we> … an|vor ~ <future>|<process>|monatlich*|woechentlich*|regelmaessig*|vertrag*
        <we> schlage|schlagen|rege|regen … vor|an ~ <future>|<process>|<improve>|monatlich*|woechentlich*|regelmaessig*
        <future> … monatlich|woechentlich|regelmaessig|enger … abstimmen|austauschen|treffen
        lassen sie uns … <process>|spielregeln|regeln|festlegen|<improve>
        intern* … prozesse|ablaeufe|pruefen|ueberpruefen|abstimmung*
        waere … gut|schoen|hilfreich|sinnvoll ~ wenn sie
        sprechen|reden|unterhalten|austauschen ~ ueber … <process>
        ueber … zusammenarbeit|ablaeufe|prozesse|vertrag … sprechen|reden|unterhalten|nachdenken
        lernen ~ <process>|ablaeufe
        fuehren|fuehre <we> … ein ~ *
        fuehren|fuehre … <we> … *tool|*system|*prozess|*software|*checkliste … ein
        neues|neue|neuen … *tool|*system|*prozess|*software|*verfahren ~ verhindert|verhindern|vermeidet|vermeiden|ausschliesst
        <should> … angewoehnen|schriftlich|festhalten|einhalten|abstimmen
        <process> … muessen|sollten|werden ~ besser|klarer|enger|schneller|neu
        <process> … besser|klarer|enger|schneller werden
    """,
}
ENGLISH = {
    "talk": """
        should|could|must|need|want|like|propose|suggest|let's … sit|get … down|together
        sit down [together] [with|to|and]
        get together to
        get round|around … table
        <improve> … <process>
        <process> … <improve>|improved|optimised|optimized|streamlined|reviewed
        going|moving forward … <should>|we|need|ask|would
        in [the] future … <should>|need|ask|would|suggest|require|let's
        <should> … in [the] future
        we|i … need|require|ask … in [the] future
        for the future … *
        in the medium|long|longer term … *
        to|so prevent|avoid|stop|ensure … recurring|recurrence|again|repeat|happening|future ~ *
        so that … not … again|recur|repeat ~ <should>|suggest|propose|need|recommend
        weekly|monthly|regular|fortnightly|quarterly|daily … <meeting>|report|update|exchange|calls|reviews
        status meeting|call|meetings
        lessons learned|learnt
        lessons-learned
        learn … lessons
        a|joint|another|process|common workshop
        <meeting> … would … make|be … sense|useful|helpful|appropriate|beneficial
        who decides|approves|signs|does what
        clear|clearer|defined|better … responsibilities|rules|processes|procedures|structures|roles|communication|guidelines|lines|channels
        contract|agreement|terms … <improve>|amend|amended|adjust|tightened|updated|clause
        tighten|amend|adjust|revise|update … contract|agreement|terms
        our cooperation|collaboration|partnership … on|to … footing|basis|level
        root and branch
        put … processes|procedures|workflow* … test|scrutiny|microscope
        interface* … between|with
        more lead time
        involve|involved … earlier
        sign-off list|procedure|process
        process improvement|optimisation|optimization|review
        continuous improvement
        best practice|practices
        i|we suggest|propose|recommend … <process>|weekly|monthly|regular|meeting|clause|alignment|rules
        i|we suggest|propose|recommend … <improve>|adding
        ground rules
        working together
        internal processes|procedures|workflows
        it would be … good|helpful|useful|better … if you
        from now on … monthly|weekly|regular|alignment
        monthly|weekly|regular … call|calls|alignment|meeting
        as an opportunity to
        opportunity to … review|revise|rethink|improve|overhaul
        ordering|approval|reporting channels|procedures|process
        talk|speak|chat|think … about|through|over … <process>
        learn ~ <process>
        introducing|introduce|implementing|rolling … tool|system|process|software|procedure ~ prevents|prevent|avoid|avoids|stop|stops
        <should> … habit|writing|recording
        <process> … need|needs|must|should … better|clearer|closer|improve|change
        interfaces … *
    """,
}
# What was agreed, or has a date of its own.
INNOCENT_DE = {
    "agreed": """
        fuer|zu|in|bei <our> … gespraech|termin|treffen|nachgespraech|besprechung|runde … am|um|im
        wie besprochen|vereinbart|verabredet|gewuenscht
        von ihnen vorgeschlagen*|gewuenscht*|angeregt*|erbeten*|angefragt*
        sie … vorgeschlagen|gewuenscht|angeregt|gebeten
        <your> … vorschlag|wunsch|idee|bitte
    """,
}
INNOCENT_EN = {
    "agreed": """
        for|at|in <our> … meeting|talk|review|appointment|call … on|at
        as agreed|discussed|arranged|requested
        you|you've|you'd … suggested|proposed|asked|requested
        suggested|proposed|requested by you
        your … suggestion|proposal|idea|request|wish
    """,
}
