"""Talk about how we might work together better, before the matter is saved. See klarwort.phrases for the notation."""

GERMAN = {
    "talk": """
        zum anlass genommen ~ <improve>|ueberarbeiten|umzustellen|einzufuehren|schulen
        *prozesse*|*ablaeufe|*management|*wesen|*routine*|*protokoll|*organisation ~ neu|hinterfragen|aufzustellen|aufstellen|ordnen|umzustellen|umzubauen|ueberdenken|reorganisieren|ausrichten
        schlage|schlagen|rege|regen|empfehle|empfehlen <we> … vor|an ~ nur|ueber|schriftlich|gemeinsam* … *
        fuer|bei … naechste*|naechsten|kuenftige*|zukuenftige*|weitere*|kommende* <noun> ~ empfehle|empfehlen|schlage|schlagen|rege|regen|rate|raten|sollten|sollte|braucht|brauchen
        empfehle|empfehlen|schlage|schlagen|rege|regen ich|wir ~ fuer|bei … naechste*|naechsten|kuenftige*|zukuenftige*|weitere*|kommende* … *
        klare|klarer|feste|fester|feste|eine|einen [*] ansprechperson|ansprechpartner|ansprechpartnerin ~ <your>|ihnen|beiden|brauchen
        <should> … zusammensetzen|<meeting>
        zusammensetzen
        setzen … zusammen
        <should>|<we>|vorschlagen|regen … <process> … <improve>
        <improve> … <process>
        <process> … <improve>
        <future> … <should>|brauchen|benoetigen|bitten|erwarten|bitte|sollten|waere … *
        <should> … <future> … *
        fuer die zukunft ~ sollten|muessten|koennten|brauchen|benoetigen|wollen|moechten <we>
        in zukunft ~ sollten|muessten|koennten|brauchen|benoetigen|wollen|moechten <we>
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
        braucht|braeuchte|brauchte es … <process>|<meeting>|feste*|fixe*|klare*|regelmaessig*|verbindlich*|besser*|mehr
        es braucht|braeuchte … <process>|<meeting>|feste*|fixe*|klare*|regelmaessig*|verbindlich*|besser*|mehr
        sind|bin <we> … dabei ~ <process>|*wesen|*management|*system ~ neu|aufzusetzen|aufzustellen|umzubauen|<improve>|einzufuehren
        <we> sind|bin … dabei ~ <process>|*wesen|*management|*system ~ neu|aufzusetzen|aufzustellen|umzubauen|<improve>|einzufuehren
        grundsaetzlich|generell|prinzipiell … anschauen|ansehen|ueberlegen|unterhalten|reden|hinterfragen|nachdenken|angehen
        anschauen|ansehen|ueberlegen|hinterfragen|nachdenken … wie … zusammenarbeiten|kommunikation|abstimmen|laeuft|ablaeuft|rennt|miteinander
        wie … zusammenarbeiten|kommunikation|abstimmen|miteinander ~ <improve>|anschauen|ansehen|ueberlegen|laeuft|rennt|funktioniert
        feste*|fixe*|zentrale*|gemeinsame*|einheitliche* … <process>|*termin|*termine|*liste|*kalender|*ordner|*plan|*stelle ~ benennen|bestimmen|festlegen|vereinbaren|einrichten|fuehren|definieren|hilft|helfen|waere|sinnvoll|brauchen
        beide|beiden|beiderseits|beidseitig seiten|haeuser|teams … benennen|bestimmen|festlegen|klaeren|<improve>|arbeiten|lernen
        um|damit … solche*|derartige*|dergleichen|so|sowas|reibungsverluste* … auszuschliessen|vermeiden|verhindern|vorzubeugen|auffangen|passiert|passieren|vorkommt|vorkommen ~ <should>|<we>|braucht|empfiehlt
        als massnahme … *
        reibungsverluste|reibungspunkte … *
        aufgleisen|aufzugleisen
        schulen|schulung … <colleague>|mitarbeitende* … kuenftig|damit|um
        vier-augen-prinzip … *
        wollen|moechten|sollten|koennten <we> … <future>|enger|frueher … zusammenarbeiten|abstimmen|einbeziehen|austauschen
        wollen <we> … hinterfragen|beleuchten|durchleuchten|aufarbeiten
        nehmen|nehme <we> … zum anlass
        fuers naechste mal
        beim naechsten mal ~ <should>|sollten|bitte|brauchen|frueher|rechtzeitig
        wie wichtig … waere|ist ~ dass|wenn ~ *
        <future> ~ ohne|nur|nicht mehr ~ schriftlich*|*freigabe*|*bestaetigung*|*unterschrift|*vorlauf
        ohne ~ schriftlich*|*freigabe|*bestaetigung ~ <future>|nicht mehr
        dieselbe*|dieselben|gleiche|gleichen|identische*|einheitliche* *liste|*listen|*system|*systeme|*plan|*vorlage|*stand|*sprache … *
        zieht|ziehen … am selben|gleichen|einem strang
        am selben|gleichen strang
        neue*|neues|neuen *tool|*software|*buchungssystem|*planungstool|*app … einfuehren|ausrollen|einspielen|anschaffen|testen|live
        fuehren|rollen|schaffen|testen <we> … neue*|neues|neuen … *
        handbuch|leitfaden|leitfaeden|ablaufplan|richtlinie|regelwerk … arbeiten|erstellen|regelt|schreiben|entwickeln
        arbeiten <we> … an … neuen|neuem … *handbuch|*leitfaden|*prozess|*konzept|*system|*ablauf
        <we> arbeiten … an … neuen|neuem … *handbuch|*leitfaden|*prozess|*konzept|*system|*ablauf
        an einen|einem|den tisch … setzen|bringen|holen
        alle|beteiligten ~ an einen tisch
        aufteilen|aufzuteilen|zuteilen ~ <process>|sauber|klar
        <process> … sauber|klar|besser … aufteilen|trennen|festhalten|dokumentieren
        klaeren|festlegen|regeln|definieren|festhalten ~ wer|wie|wann|welche … darf|soll|muss|macht|entscheidet|zustaendig|freigibt|ausloesen|bestellt
        wer … darf|soll|zustaendig|entscheidet ~ klaeren|festlegen|regeln|definieren
        ein gemeinsamer|gemeinsames|gemeinsame *kalender|*terminkalender|*dokument|*liste|*ablage|*ordner|*plattform|*planung … *
        darueber sprechen|reden|nachdenken|unterhalten ~ ob|wie
        in dem|diesem zusammenhang ~ <should>|auch|klaeren|ansprechen
        bei der gelegenheit|dieser ~ <should>|klaeren|ansprechen|reden
        nutzen|nutze <we> … um|fuer … *
        <we> nutzen|nutze … vorfall|anlass|gelegenheit|fall … *
        *zertifizierung|*audit|*akkreditierung … anstreben|gehoeren|vergangenheit|planen|kuenftig
        anlass|gelegenheit … nehmen|nutzen … *
        hat uns … veranlasst|gezeigt|dazu ~ <process>|wie|dass|neu
    """,
}
ENGLISH = {
    "talk": """
        used|taken|using|taking the|this [*] as|to … overhaul|review|revise|improve|tighten|rethink … *
        <should> … think|talk|speak about a|an|one shared|joint|common|single|new … *
        look|looking … at our|the|both [*] routines|routine|process|processes|procedures|handovers|set-up|setup|workflow
        routines|management|handling|procedures|processes|organisation ~ reorganise|reorganising|rethink|revise|revising|restructure|restructuring|redesign|redesigning
        reorganise|reorganising|reorganize|reorganizing|restructure|restructuring|redesign|redesigning|rethink our|the … *
        for|on|with [the|our|all|any] next|future|further|upcoming|coming … i|we|i'd|we'd [would|should|can] recommend|suggest|propose|advise … *
        i|we|i'd|we'd [would] recommend|suggest|propose|advise … for|on|with [the|our|all|any] next|future|further|upcoming … *
        how we|both|our … work|cooperate|collaborate|communicate together|in|with|generally … *
        need|needs|needed|want a|one|an clear|single|named|fixed|dedicated contact|person|owner|process … *
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
        <future>|forward … we'd|i'd|we|i … suggest|recommend|propose|like|love
        suggest|propose|recommend … shared|joint|common|single|regular|standing … *
        shared|joint|common|single … tracker|spreadsheet|calendar|list|path|plan|inbox|log|document|board|template|protocol
        point of contact on both … *
        on both sides … *
        things|thing|slips|mistakes|mix-ups like this|these|that ~ slip|happen|fall|recur|again|future|occur
        these|this|such [sort|kind] [of] things|thing don't|doesn't|do|does|never|can't|cannot … slip|happen|fall|recur
        catch this|these|that … [sort|kind] … *
        everyone|everybody|both|all|us … round|around a|the|one table
        everyone|everybody … in|into a|one|the|same room
        revisit|rethink|review|look|examine|redesign|overhaul|reconsider|tidy ~ how|way we … work|communicate|hand|plan|order|book|talk|share|schedule|share
        how we … hand over|communicate|work|plan together
        setting|putting|bedding up|in … new|better system|process|procedure|software|tool|policy|checklist
        working on … new|better system|process|procedure|software|tool|policy|checklist|handbook|manual
        roll|bring|set|put out|in|up|place … new|better|proper system|process|procedure|software|tool|policy|checklist
        escalation path|route|matrix|procedure
        agree|set|draw|put|map … up|out|together|joint|clear|some … protocol|rules|path|plan|process|template|checklist|guidelines
        lines of communication
        communication between … needs|could|should|has|must
        takeaways|take-aways|learnings
        post-mortem|debrief|wash-up
        next time … you|could|should|please|let's
        rolling|roll|rolled out … new|better|improved … *
        bringing|bring in|forward … new … system|process|tool|procedure|checklist|policy
        introducing|introduce|launching|launch|trialling|piloting … new … system|process|tool|procedure|checklist|policy|app|software|platform
        new … tool|system|process|procedure|software|app|platform … put|puts|bring|brings … end|stop
        put an end to … *
        shows|goes how|to important|show … *
        how important … it|that|both|we|clear|good … *
        same|one list|spreadsheet|system|page|version|calendar|template … *
        on the same page
        singing from … *
        handbook|manual|playbook|guideline|guidelines|policy … rewriting|writing|drafting|updating|review|cover|covers
        rewriting|drafting|updating|reviewing|overhauling our|the … handbook|manual|playbook|guidelines|policy|procedures
        <should> … <meeting> … next|future|before|with
        <meeting> next time|year … *
        all the trades|parties|departments|teams … *
        agree|clarify|settle|decide|define who|how|when … *
        who is|can|should|may [be] [allowed] … order|orders|sign|approve|approves|responsible
        prompted|led|caused|encouraged us to … *
        look|looking afresh|again|hard|closely at … *
        taken|taking|take stock of … *
        use|using this|it as … *
        certification|accreditation … prevent|stop|past|working|towards|will
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
# How one works, and that it is to be otherwise some day: together, and with no time, they are talk of processes.
WORKING_DE = {
    "working": """
        <process>|*bestaetigung|*bestaetigungen|*zustaendigkeiten|*prinzip|*kontrolle|*kontrollen|*software|*schulung|*schulungen
        *qualitaetsmanagement*|*checkliste|*checklisten|gegengelesen|gegengezeichnet|gegenlesen|freigibt|freigeben|*reklamationen
        schulen|*erfassung|*dokumentation|*tool|*tools|*app|*vorlage|*vorlagen|schriftlich|schriftliche|*koordination
        jede|jeder|jedes *bestellung|*auftrag|*aenderung|*lieferung|*termin
    """,
}
WORKING_EN = {
    "working": """
        <process>|confirmation|confirmations|responsibilities|rule|check|checks|software|training|checklist|checklists
        coordination|co-ordination|complaints|templates|template|tool|tools|app
        training|train our|the|all [*] <colleague>
        every order|change|delivery|appointment
        signs|sign off
    """,
}
SOME_DAY_DE = {
    "some_day": """
        <future>|mittelfristig|langfristig|perspektivisch
        das naechste|naechstes|naechsten mal
        nicht wieder|mehr|nochmals|noch … vorkommt|passiert|geschieht|vorkommen|passieren
        fuehren <we> … ein
        planen|pruefen|erwaegen|ueberlegen <we> … *
        <we> planen|pruefen|erwaegen|ueberlegen … *
        <we> schulen|schule
        waere|waeren … hilfreich|sinnvoll|wuenschenswert|gut|noetig
        tut|taete not|gut
        anregen|vorschlagen|vereinbaren|empfehlen|auswerten|evaluieren|aufarbeiten|umverteilen|verteilen
        im zuge|rahmen … *
    """,
}
SOME_DAY_EN = {
    "some_day": """
        <future>|long-term|medium-term
        in future
        next time
        in the medium|long term
        does|do|will|cannot|can not|never|n't … happen|recur … again
        not happen again
        introducing|introduce|planning|plan|considering
        we are [currently|now] training|revising|reviewing
        would be … helpful|useful|good|desirable|sensible
        called for
        suggest|propose|agree|recommend|evaluated|evaluate|redistribute|reassign
        as part of … *
    """,
}
