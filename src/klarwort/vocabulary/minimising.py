"""How trouble is talked small. See klarwort.phrases for the notation."""

GERMAN = {
    "small": """
        <only> … <small> … <fault>|<trouble>|<trifle>|verzug|verzoegerung|wartezeit|differenz|teile|stueck|tage|stunden|minuten|zentimeter|millimeter
        <only> … <small> … *
        <only> … <fault>|<trifle>|verzug|missverstaendnis*|haarriss*
        <only> um <fault>
        <small> <fault>|<trifle>|panne|versehen|irrtum|missgeschick
        <small> … verzoegerung|abweichung|unstimmigkeit|ungenauigkeit|kratzer|delle|differenz|fleck|maengel|panne
        <trifle>
        ein bisschen|wenig|paar … <delayed>|<fault>|spaeter|stunden|minuten|tage
        optisch*|kosmetisch*|formal* … <fault>|natur|mangel|maengel|beeintraechtigung*
        rein|lediglich|nur|bloss optisch*|kosmetisch*|formal*|technisch*|aeusserlich*
        kaum|nicht … sichtbar|zu sehen|bemerkbar|spuerbar|auffaellig|aufgefallen|der rede|merkbar|wahrnehmbar|erkennbar
        faellt|fallen … kaum|nicht … auf|ins gewicht
        kaum|nicht … auf|ins gewicht
        fehlt|fehlen|fehlten|fehlte|betrifft|betreffen|betroffen … <only> … <number>|<small>
        <only> … <number> … fehlt|fehlen|fehlten|betroffen|beschaedigt|defekt|kaputt
        <only> <number> … von <number>
        sieht|sehen|bemerkt|merkt|spuert|hoert man … kaum|nicht|fast
        man … kaum|nicht|gar sieht|bemerkt|merkt|sehen
        kaum|fast [nicht|gar] zu sehen|sieht|sehen|bemerken
        kaum $
        schnell … weg*|behoben|erledigt|repariert|wegpoliert
        <trifle> … aufregen
        <only> etwas|leicht|geringfuegig|minimal … *
        die paar|wenigen … *
        winzig*
        das|es|dies war|ist|sind|waren|handelt|geht … <only> um|ein|eine|einen … *
        mehr nicht $
        war|waren … <only> … minuten|stunden|tage
    """,
    "not_bad": """
        halb so <bad_word>
        nicht … so|ganz|sonderlich|weiter|allzu|wirklich … <bad_word>
        nicht|kein|keine … <bad_word>
        alles … halb so
        kein beinbruch|weltuntergang|drama|thema|grund|problem|katastrophe|unglueck|hexenwerk|umstand
        kein|keine grosses|grosse|grosser|wirkliches|ernsthaftes|echtes … problem|sache|drama|schaden|thema|aufwand|ding
        keine|keinen … katastrophe|tragoedie|affaere|grosse sache|beunruhigung|aufregung|dramatik
        haelt|halten … sich in grenzen
        zum glueck
        gluecklicherweise|immerhin|wenigstens|zumindest
        haette … schlimmer|aerger
        schlimmeres
        gibt|gaebe … schlimmeres
        ist ja … [noch] nichts … passiert|geschehen
        nichts … passiert|verloren|kaputt … *
        niemand … zu schaden|verletzt
        ja … [noch|alles] gut gegangen
        alles … gut gegangen|ausgegangen|geklappt|gelaufen
        noch einmal … gut gegangen
        gut gegangen|ausgegangen
        sollte|sollten|duerfte|duerften ~ kein|keine … problem|schwierigkeit|beinbruch|rolle|thema
        kein|keine problem|probleme … sein|darstellen
        verschmerzbar|verkraftbar|zumutbar|hinnehmbar|vertretbar|tolerierbar|ueberschaubar|unerheblich|unproblematisch|vernachlaessigbar|unbedenklich|nebensaechlich|halb so
        zu verschmerzen|verkraften
        im rahmen|toleranz*|toleranzbereich|grenzen … toleranz*|ueblichen|liegt|bleibt|normalen
        innerhalb … toleranz*
        trotzdem|dennoch … nutzen|benutzen|verwenden|nutzbar|verwendbar|funktionieren|funktioniert|brauchbar|einsatzfaehig|essbar|tragbar|fahrbar|bewohnbar
        *faehigkeit … nicht beeintraechtigt|eingeschraenkt
        beeintraechtigt … nicht|kaum
        grosse|groesste|meiste|wesentliche teil ~ in ordnung|geliefert|fertig|funktioniert
        im grossen und ganzen
        insgesamt|unterm strich … gut|gelungen|zufrieden*
        nicht uebertreiben|dramatisieren|ueberbewerten|aufbauschen
        uebertrieben|ueberzogen|ueberreaktion
        halb so wild
        nichts … schlimmes|schlimmeres|dramatisches|ernstes|tragisches|wildes|gravierendes|passiert
        <small>|bisschen … <delayed>|verspaetung|verzug|wartezeit|wasser|laerm|schmutz … wohl|ja|doch
        das bisschen
        man … nicht|gleich … aufregen|uebertreiben
        nicht … verdorben|geschadet|umgebracht|ruiniert|vermiest|kaputtgemacht
        betroffen … war|waren|ist|sind … <only>
        kaum|nicht … <noun> nennen|bezeichnen
        ist|war … zu erwarten
        so schlimm|wild|tragisch|arg … kann|wird|war|ist|sein
        sturm im wasserglas
        aus einer muecke
        zu eng|kleinlich|empfindlich|pingelig
        die|ihre|<your> aufregung
        stellen sie sich nicht … *
        nichts weltbewegendes|besonderes
        laeuft|funktioniert|geht|faehrt … ja|doch
        norm|toleranz*|sollbereich
        reine formsache
        nicht|kein|keine … gefaehrlich|schaedlich|relevant|lebensbedrohlich|tragend|entscheidend|bedenklich|giftig
        hoechstens|maximal <number> … *
        gerade mal|einmal|eben … *
        andere|anderen … laenger|schlimmer|schlechter|mehr|weniger
        faellt|merkt|sieht|stoert|interessiert … niemandem|keinem|niemand|keiner|niemanden
        damit … leben|arbeiten
        sie haben ja|doch … *
        hoffentlich trotzdem|dennoch
    """,
    "happens": """
        kann|koennen … passieren|vorkommen|geschehen|unterlaufen
        kommt|passiert|passieren|geschieht|geschehen … mal|einmal|jedem|ueberall
        kommt|kommen … mal|einmal|jedem|ueberall|immer … vor
        mal|einmal passieren|vorkommen|passiert
    """,
    "normal": """
        sowas|so etwas|das|dies|derlei|dergleichen|solche … kommt|kommen|passiert|passieren … vor|mal|ueberall|jedem|immer|eben|halt|nun
        ist|sind|war|waren … [ganz|voellig|durchaus] normal|ueblich|gang|unvermeidlich|unvermeidbar|branchenueblich|gewoehnlich|handelsueblich
        *ueblich*|*handelsueblich*|*branchenueblich* … *
        wo gehobelt
        niemand|keiner … perfekt
        irren ist menschlich
        fehler … passieren|kommen|macht|machen|menschlich
        jeder|jedem … macht|passiert|fehler
        sie sind|waren|bleiben … einzige|einzigen|erste|ersten
        einzige|einziger|erste|erster … kunde|kundin|fall|person|beschwerde|gast|patient|mieter|auftraggeber|rueckmeldung|meldung … *
        bisher|bislang|sonst … niemand|keiner|kein|keine|keinen … beschwert|bemaengelt|gestoert|beanstandet|gemeldet|reklamiert|beklagt
        niemand|keiner … sonst|anderes|bisher|bislang … *
        kein anderer|anderen|weiterer … kunde|kunden|mieter|gast
        andere … kunden|firmen|mieter|gaeste|projekte|patienten|auftraggeber ~ zufrieden|nicht|keine|problem*|schlimmer|laenger|damit|groesser*|schlechter|nie
        bei anderen|andere ~ *
        anderswo|woanders … *
        verglichen|vergleich … mit|zu
        in der regel|meistens|normalerweise ~ klappt|laeuft|funktioniert|passiert|reibungslos|puenktlich
        sehr|extrem|aeusserst|hoechst|ganz selten
        selten … vor|passiert
        solche|derartige|diese dinge|sachen|fehler|pannen … vor|passieren|vorkommen|kommen|normal|immer|nie
        ist|sind … heutzutage|ueberall|in jedem|bei jedem … normal|ueblich|so
        in|bei jedem|jeder … vor|passieren|vorkommen
        noch kein|nie|niemand … <noun>|jemand … beschwert|beanstandet|bemaengelt|gestoert
        sind|waren|bleiben sie … einzige*|erste*
        jeder|alle … macht|machen … mal|einmal|fehler
        jedem|jeder … mal|passiert
        so ist das|es … *
        nicht ungewoehnlich|unueblich|selten
        gehoert|gehoeren … dazu
        nicht so … dass
        sie sind … empfindlich|kleinlich|streng|pingelig|ungeduldig
    """,
}

ENGLISH = {
    "small": """
        <only> … <small>|<trifle>
        <only> … <fault>|<trouble>
        <small> … <fault>|<trouble>|<trifle>|inconvenience|deviation|difference|scratch|scratches|dent|blemish|wait|variation|stain|typo|omission
        nothing more than … *
        no more than … <small>|<trifle>|<fault>
        <trifle>
        a bit|little late|delayed|longer|of a|slow
        purely|merely|only|just|simply cosmetic|superficial|technical|visual|formal
        hardly|barely|scarcely … noticeable|visible|notice|see|seen|noticed|worth|matter|matters|feel
        not|isn't|won't … really|even|actually noticeable|visible|matter|worth
        you|they|guests|customers won't|don't|hardly notice
        nothing … worry|serious|major|dramatic|terrible|drastic|broken
        not worth mentioning
        grand scheme
        hardly|barely|scarcely|not|wouldn't call … emergency|disaster|crisis|catastrophe|problem|tragedy
        is|are|was to be expected
        it's|that's <only> a|an|one … *
        happens … every … *
        happen|happens|occurs … once in|now
        <only> … <number> … missing|late|damaged|affected|broken|wrong
        <only> * out of
        you can|will hardly|barely|scarcely … *
        <only> … blemish|scratch|dent|stain|chip|mark|smudge
        quickly … polished|wiped|fixed|repaired|sorted|out
        a bit of … *
        <only> slightly|marginally|somewhat … *
        <only> a little|touch|tad … *
        it|this|that is|was|it's|that's <only> a|an|one … *
        that's|it's all $
        it|this|that|you was|were <only> … minutes|hours|days
    """,
    "not_bad": """
        not|isn't|wasn't|aren't|nothing|hardly … [that|so|too|all|as|really] <bad_word>
        no big deal
        not|isn't|hardly … a|the big deal|disaster|catastrophe|tragedy|drama|problem|issue|end of
        end of the world
        storm in a teacup
        could … been|be|have … worse
        worse … things
        ^ at least … *
        fortunately|luckily|thankfully ~ *
        no harm|damage … done|was
        all's|alls well
        all|everything … went|turned|worked|ended … well|fine|out|ok|okay
        in the end ~ well|fine|fine|okay|ok|worked
        should|shouldn't|ought … not … [be] a|any … problem|issue|difficulty|matter
        should|shouldn't … not|cause … problem|issue
        no reason … to worry|panic|concern|alarm
        no cause for … *
        manageable|negligible|acceptable|tolerable|bearable|insignificant|trivial|immaterial
        within … tolerance*|limits|norm|spec|range|normal
        still … usable|use|used|works|work|function|functional|perfectly|eat|edible|wearable|drive|fit
        does|do|did not|doesn't … affect … *
        by and large|on the whole|all in all|overall
        most|majority of … *
        exaggerat*|overreact*|overdramatic|overblown
        not|don't … exaggerate|dramatise|dramatize|overreact|blow
        blown out of proportion
        nothing terrible|bad|awful|tragic|dreadful|catastrophic|much
        no need|reason to … get|be … upset|worked|excited|angry
        surely … not|didn't|won't … ruin|spoil|hurt|matter
        did|didn't not … ruin|spoil|hurt
        upset over|about such
        cannot|can't|couldn't|surely … that|so <bad_word>
        mountain out of
        fuss|fussy|petty|picky
        over such|so a|little … *
        upset over|about|for
        still runs|running|works|working
        does|do run|work|function
        within … norm|norms
        don't|do|not see the|what problem|issue|fuss
        not … dangerous|harmful|relevant|important|toxic|decisive
        <number> … at most
        at most … *
        others … much|longer|worse|more|less
        nobody|no-one will|would … notice|see|mind|care
        no one will|would … notice|see|mind|care
        live with it|that|this
        hopefully … anyway|nonetheless|nevertheless
    """,
    "normal": """
        these|such|this things|mistakes|errors|mishaps|delays|kind|sort … happen|occur|inevitable
        these|such things … happen
        it|that|this|things|mistakes|errors|accidents can|do|does|will|just happen|occur
        happens|happen to … best|everyone|everybody|anyone|all
        happens … all the|sometimes|occasionally|everywhere
        to err is human
        nobody|no one … perfect
        nobody is perfect
        only human
        is|are|was [quite|perfectly|completely|entirely|fairly] normal|common|usual|standard|typical|unavoidable|inevitable|customary
        par for the course
        part and parcel
        you are|were|you're … only|first|single|one … customer|client|person|one|guest|tenant|patient
        the only|first … customer|client|person|one|guest|tenant|complaint|report|case … *
        no|nobody|none … other|else|one … complained|complaint*|mentioned|noticed|reported|problem|bothered|objected
        no one|nobody else … *
        nobody|never … else|complained … *
        nobody|never … before $
        never had … complaint|complaints|problem|problems
        other … customers|projects|clients|companies|guests|tenants|suppliers|firms … *
        others … worse|longer|far|wait|happy|cope|manage
        compared … to|with
        extremely|very|really|quite|exceedingly|highly rare|rarely|unusual|seldom
        rarely … happens|happen|occurs
        normally|usually|generally|typically ~ well|fine|smoothly|works|on time|runs|satisfied
        once in a blue moon
        things|mistakes|errors like this|these|that … happen|occur
        like this … happen|happens|occur
        no|nobody|none * [has|have|had] … ever … complained|mentioned|noticed|objected
        nobody|no-one … complained|minded
        is|are … usual|normal|common … nowadays|today|these|in|for
        you … are … the first|only … to
        first to|one … mention|complain|say|report|notice
        everybody|everyone|anyone|we … makes|make mistakes|errors
        nothing unusual|out of the ordinary
        not unusual|uncommon
        part of any|every … *
        not as if|though
        you … be|are … sensitive|picky|fussy|impatient|oversensitive
    """,
}

# Small things that are not ours: the customer's effort, a quantity, what we offer.
INNOCENT_DE = {
    "else": """
        alles andere als
        nicht nur
        nur … noch|sie|ich|dann|wenn|weil|bis|fuer|gegen|mit
        nur … fuer sie
        kein … einzelfall|kavaliersdelikt|kleinigkeit
        keine … kleinigkeit|lappalie|bagatelle
        nicht … einzelfall|kleinigkeit|lappalie
        <only> … sagen|bitten|wiederholen|wuenschen
        nicht noch einmal
        nur … noch … *
        zwischenstand|zwischenbescheid|anfang|schritt|vorlaeufig*
        erste* schritt|teil|anfang
        ob … *
        waere|waeren … nichts|nicht … passiert|geschehen
        niemand|keiner … sonst|anderes|anderer … schuld|verantwortlich|verantwortung|dafuer
    """,
}
INNOCENT_EN = {
    "else": """
        isolated the|a|an|it|your|our|both|them|that
        anything but
        far from
        <have> just *
        not only|just|merely|simply
        only … you|when|if|after|until
        only for [*] you|your|the|this|that|our|a
        no|not … trifle|detail|one-off|exception|formality
        interim|beginning|start|preliminary
        first step|part|instalment
        whether … *
        nobody|one|none … else … blame|responsible|fault|answer|answers
    """,
}
