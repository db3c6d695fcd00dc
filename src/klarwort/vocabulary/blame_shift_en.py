"""How blame goes to others in English. See klarwort.phrases for the notation, blame_shift.py for the tags."""

ENGLISH = {
    "other": """
        <third>|<colleague> … <slip>
        <third>|<colleague> … <be>|has|have|had ~ <slip>|blame|fault|responsible
        <third>|<colleague> … did not|didn't|never|has not|hasn't|have not|haven't|had not|hadn't … *
        <third>|<colleague> … sent|gave|delivered|provided|shipped|supplied|entered|passed|told|quoted|used|booked|installed|made|got|took|put|printed|loaded … <badly>|<fault>|wrong
        <third>|<colleague> … let us down
        <third>|<colleague> … left us … *
        <third>|<colleague> … kept us … waiting
        <third>|<colleague> … promised|told|sold|quoted you … too much|more|wrong*
        <third>|<colleague> ~ promised you
        <third>|<colleague> … should … have
        <third>|<colleague> … was|were|is|are … late|slow|unreliable|responsible|careless|blame|negligent|fault|confused|wrong
        <third>|<colleague> … at fault|blame
        <third>|<colleague> … got it|this|that|the|your ~ wrong
        <third>|<colleague> … dropped the ball
        <fault>|responsibility|blame … lies|lay|is|was|rests|rested|sits … with|at|on|by ~ <third>|<colleague>
        the fault of … <third>|<colleague>
        fault|mistake|error|problem|delay|blame … by|of|with|from|at|on … <third>|<colleague>
        <third>|<colleague> … <fault>
        caused by … <third>|<colleague>
        because|since|as … <third>|<colleague> … <badly>|<slip>|late|not
        due to|because of … <third>|<colleague>
        been|was|were [*] entered|recorded|typed|written|noted|processed|filed|packed|taken by … <third>|<colleague>
        <badly>|<slip> … by … <third>|<colleague>
        take … up with … <third>|<colleague>
        take … up with them|him|her
        somebody|someone ~ must|may|might have … wrong|wrongly|<slip>|<fault>
        rather than [*] [of] ours|us|our
        <third>|<colleague> … could|should|might … have
        is|was [only|just|still] a|an temp|trainee|apprentice|intern|newcomer|stand-in|novice
        know any|no better
        blame … <third>|<colleague>
        it|that|this is|was … up to|matter for|job of|responsibility of … <third>|<colleague>
        out of … <third>|<colleague> hands
        the|our * [*] <gave> … <badly>|late|without|slow
        the|our|that * [*] <gave> … too|much late|slow|early|much
        the|our * [*] did not|never … <acts>
        the|our * [*] has|have|had not|never <gave>
        the|our * [*] didn't … <acts>
        the|our * [*] hasn't|haven't <gave>
        the|our * [*] is|are|was|were … blame|fault|unreliable
        the|our * [*] alone … blame|responsible|fault
        lies|lay … with|at … the|our * [*] $
        taking forever|ages
        takes|took forever|ages
        keeping|keeps|kept|leaving|leaves|left us … dark|waiting|lurch
        in the dark
        it was … the|our|my * ~ who|that
        that|this|it was not … but
        with|under proper|correct|normal|appropriate use|handling|care|maintenance|storage
        without checking|consulting|asking|telling … with|us|me
        mr|ms|mrs|miss|dr * ~ <slip>
        <third>|<colleague> … did|made|does|done … <badly>|<slip>|mess|hash|<fault>
        the|our * [*] did|made … <badly>|<slip>|mess|hash|<fault>
        <third>|<colleague> … turn|show|turned|showed|come … up
        the|our * [*] … not|never turn|show|turned|showed up
        before my|our time
        not my|our department|area|remit|field
        turn to act|move
        ball … in … court
        up to the … <third>|landlord|insurer
        ^ had the|your|a|an|mr|ms|mrs|he|she|they * [*] … <pp>
        that's|it's [really|entirely|all|squarely|simply] on them|him|her $
        this|that|it is|was [really|entirely|all|squarely|simply] on them|him|her $
        their|his|her own doing
        is|was|that's|it's [all|entirely|really|clearly] their|his|her [own] fault|doing|mistake|responsibility|problem
        fine|intact|perfect|undamaged|sealed|sound|flawless ~ when … left us|our|here
        left us|our|here … fine|intact|perfect|undamaged|sealed|sound|flawless
        it's their|his|her|the * [*] that|which|who failed|broke|cracked|leaked|slipped|stopped|gave|got|missed|lost|messed|forgot
        it is|was their|his|her|the * [*] that|which|who failed|broke|cracked|leaked|slipped|stopped|gave|got|missed|lost|messed|forgot
        better off ringing|calling|asking|contacting|speaking|talking … *
        you'd|you would be better … *
        our|my part|job|responsibility|bit|role|involvement ends|ended|stops|stopped|finishes|finished … *
        between you and the|your|them|him
        down to the|your <third>|weather|wholesaler|mill|factory|council|landlord|venue|quarry
        what the <third>|<colleague> did|does|made|do … *
        what they did|made … is|was … *
        on his|her|their head
        should|ought never [to] have agreed|promised|said|told|accepted|signed|let|booked
        those|these|the|them lads|boys|guys|people|lot|chaps|girls from|at|in|down … never|didn't|don't|can't|won't|wouldn't|not
        lads|boys|guys|lot from … agency|<third>|<colleague>|office|council … *
        someone|somebody in|at|from|over|on … who|decided|changed|thought|put|sent|forgot|signed|told|deleted|moved|took|turned
        went|goes|going ahead|off … without … *
        typical|classic … <third>|<colleague>
        we have|we've|i've|i <third>|<colleague>|them|him|her to thank … *
        to thank for
        landed|dropped|left us … in|with … it|mess|this|problem
        brought|bring|taken this|it|that … upon|on … *
        only|just go|work|going|working by|on|from|with what … *
        only|just following|follow|followed orders|instructions|what|the … *
        just doing what|as … *
        that's what they|head|he|she|i|we … told|said|say|put|puts
        took|takes|taking his|her|their [own] [sweet] time
        dragged|dragging his|her|their|its feet|heels
        <third>|<colleague> … dragged|dithered|dawdled|stalled|sat … *
        sat on it|this|that|your … *
        i|we [had|did|have] told|tell <colleague>|reception|them|the … but|yet|and|evidently|clearly|apparently
        can't|cannot be|take responsible|responsibility|answer|answerable|vouch … *
    """,
    "asked": """
        i|we|we'd|i'd had … asked|told|instructed|requested … <third>|<colleague>
        i|we asked|told|instructed … <third>|<colleague> … to … contact|call|inform|send|you
        we|i … rely|depend|relied|depended … on … <third>|<colleague>
        we|i … was|were … misinformed|misled|given|told … by|wrong|<third>
        we|i|we're|i'm [are|am] [still] waiting … on|for … <third>|<colleague>
        let down by
        we|i … were|was|been … let|misled|misinformed|failed|delayed … by
        nobody|no-one|no … told|informed|warned|notified me|us
        we|i was|were|been not|never … told|informed|notified|involved|made
        not me|us|i $
        people|guys|folks|lot|team|colleagues in|from|at|over <colleague>|<third> … <gave>|<slip>|did|have|got
        contact|call|ask|chase the <third> … directly|yourself
        <third>|<colleague> is|are|was|were … responsible|accountable|liable|blame
        parcel|delivery|courier|postal|removal|cleaning service is|has|was|did ~ *
        part|side of … <third>|<colleague>
    """,
    "you": """
        you must|may|might|probably|presumably have … pressed|used|set|entered|clicked|switched|misread|opened|deleted|overloaded|connected|plugged|mixed|stored|washed|typed|turned|selected|chosen|missed|overlooked|forgotten
        ^ had you … *
        happened|avoided|prevented|arisen had you … *
        if you had|you'd … *
        if only you
        if your … had … *
        you should|could|ought|might … have
        as you could|should|would … have
        you would have … seen|known|noticed|found
        you failed|neglected|forgot|omitted|missed|refused
        you [apparently|evidently|obviously|unfortunately|clearly|simply|also] did|have|had not … *
        you [apparently|evidently|obviously|unfortunately|clearly|simply|also] didn't|never|haven't|hadn't … *
        you … signed|approved|confirmed|accepted|agreed|authorised|authorized|ordered|requested … off|it|this|that|the|exactly|yourself
        signed off|approved|confirmed|authorised|authorized|accepted … by you|your
        signed|approved … on your side|end|part
        on|from|at your side|end|part
        your [own] [*] <colleague> signed|accepted|approved|confirmed|missed|refused|failed
        your … <colleague> … could|should|ought|might have
        your own … <fault>|order|choice|decision|data|details|request|instructions|specification*|doing|use
        your [*] side|end|part
        you gave|sent|provided|supplied|entered|submitted|told|chose|selected|ordered … us … wrong|incorrect|late|incomplete|too
        you gave|sent|provided|supplied|entered|submitted|chose|selected|ordered … wrong|incorrect|late|incomplete|too
        your … details|files|data|documents|information|artwork|instructions|payment|approval|order|specifications|reply|feedback … was|were|arrived|came|reached|contained|had … <badly>|unclear|late|missing|only|not
        because|since|as you did|didn't|had|have|haven't|failed|only|never|ordered|gave|sent|signed|approved|chose
        because of your
        due|owing to your
        according to|per your … instructions|specification*|order|approval|request
        as per your
        you were|was [clearly|duly|already|repeatedly|well|explicitly|expressly|fully] informed|told|warned|advised|aware|reminded
        you must|would|will have known|been aware
        you knew|insisted
        we|i … warned|reminded|advised|asked you … that|repeatedly|clearly|to
        we|i … told you … that|clearly|to
        as stated|set|laid|mentioned|noted|specified|explained … in … terms|contract|confirmation|manual|agreement|conditions|quotation|quote
        in our terms|conditions|contract|manual
        operator|operating|user error
        improper|incorrect|wrong use|handling|storage
        misuse|mishandling
        your [own] fault|mistake|error|oversight|responsibility|decision|choice
        the fault|error|problem|cause is|was|lies|lay … yours|you|your
        responsibility … lies|rests … with you
        only … received … from you
        your * [*] did not|never … *
        your <people>|<colleague>|payment|approval|reply|feedback|answer|documents|side has|have not|never … *
        your * [*] didn't|hasn't|haven't|failed|forgot|refused … *
        you gave|sent|provided|supplied|told|entered|chose|quoted … [us] … wrong|incorrect|late|incomplete
        according to your
        at|on your end|side
        you let|missed|ignored|overlooked|lost|dropped|broke|misread|misunderstood|damaged … *
        came|come|comes|stem|stems|stemmed … from your|you
        caused by|through … improper|incorrect|wrong|your|you|user|misuse
        you ought|should … have
        due to|through improper|incorrect|inappropriate
        without your … change*|delay|hesitation|mistake|interference|late|request* ~ would|could … *
        you would have … been|better|avoided
        but for your
        <fault> … originated|arose|occurred|happened|lies|began|started … in|at|on|with your
        originated|arose … your
        ^ had your … <pp>|read|told|said|let|put|sent|checked
        your * [*] [*] waved|nodded|signed|passed|okayed|ticked|let|accepted it|them|this|that|everything|the [through|off]
        waved|nodded it|this|them|everything through
        your * [*] [*] gave us the ok|okay|go-ahead|nod|all-clear|green
        not|isn't|wasn't [at] [all] [entirely|exactly|particularly|very] clear|obvious|apparent|evident ~ from|in|on your|you
        nothing in|on your … said|told|suggested|indicated|mentioned|showed
        your * [*] [*] did|made not|no|nowhere say|mention|specify|state|show|indicate
        your * [*] [*] didn't|doesn't|never … say|mention|specify|state|show|indicate
        nobody|no-one|none on|in|at|of|from your … told|said|flagged|mentioned|warned|noticed|raised|rang|checked|there|home|answered|available
        no one on|in|at|of|from your … told|said|flagged|mentioned|warned|noticed|raised|rang|checked
        you never|didn't|hadn't … said|mentioned|told|flagged|specified|say|mention|tell|flag|specify
        left|leaves|leave room for
        room for interpretation
        open to interpretation
        the * you sent|gave|supplied us … left|was|were|is|are|did|had … *
        anyone|everybody|everyone who follows|reads|followed … *
        as the manual|instructions|label|leaflet|handbook|data says|say|states|state|tells|sheet … *
        it|this|that is|was in|on the manual|label|instructions|handbook|leaflet|quote|small|confirmation
        says|states|clearly so in|on the|your|our manual|label|instructions|handbook|leaflet|quote|order|small|confirmation|contract
        you [really|perhaps|surely] should|could|might|ought [to] have told|said|mentioned|let|warned|checked|read|noticed|asked|ordered|measured
        anyone|people|customers|clients|those who … can't|cannot|can|shouldn't|should|must|will … expect|hardly|not|be|complain
        if people|customers|clients … will|insist|can|choose|want|order … *
        a|one * [*] at|in|through|of the manual|drawing|spec|sheet|instructions|label … *
        would have been|done|saved|told|sufficed … enough|trick|us|you|shown
        would have sufficed
        your [own] initials|signature|stamp|name … *
        signed … with your … *
        with hindsight … you|anyone|everyone|it
        exactly what|as|how you … *
        just as you … *
        you said|told us|me … fine|ok|okay|alright|enough|do|leave|not
        you did|do [after] ask|say|want|choose|insist|agree|sign|order|approve … *
        you were the|asked … one|ones|who|for
        that was [entirely] your … *
        on your end|premises|site … evidently|clearly|apparently|obviously|must|was|has
        evidently|clearly|apparently|obviously … dropped|knocked|mishandled|moved|tampered|touched
        was|were|been [evidently|clearly|apparently|obviously] dropped|knocked|mishandled|tampered at|by|on your … *
        photo|picture|photos|pictures … you sent … *
        nobody|no-one ~ was|were there|around|available|in|on … ask|sign|let|take|answer
        there was nobody|no-one … ask|sign|let|take|answer
        i|we did wonder|warn|say|mention|point|tell|query|flag|advise … *
        i|we [had|have|did] [always] advised|warned|counselled|recommended … against|you|not
        between chair and keyboard
        your people|team|staff|lads|guys wanted|insisted|asked|chose … *
    """,
    "not_us": """
        the|our * [*] alone|solely|only is|are|was|were responsible|accountable
        confirmed|approved|signed|ordered|accepted [off] by … your <colleague>|staff|team|office|people|site
        already in|on your artwork|data|file|files|plan|plans|drawing|papers|template|copy
        there before us|we
        the|our|your * [*] only sent|gave|told|released|approved|confirmed|let us|me … *
        according to our|my records|notes|file|files|log|system ~ you|your … *
        you can|could|may thank|blame the … *
        nothing we|i can|could do|have|had about|with … *
        never have held|worked|lasted|fitted … *
        chap|lad|lass|girl|guy|bloke|man|woman on|in|from … forgot|missed|left|mixed|overlooked|misread
        nothing to do with it|us|me|our
        have|has|had nothing to do with … *
        if the|our|their|his|her * [*] had|hadn't … we … *
        if the|our|their|his|her * [*] had|hadn't ~ we|i would|could|'d … *
        your <colleague>|wife|husband|partner|son|daughter|neighbour|architect|solicitor|* [*] [*] told|gave|said [to] us|me … different|differently|else|otherwise|wrong|another
        your * on the phone|desk told|gave|said … *
        beyond|outside|outwith our|my … control|influence|power|remit|responsibility|hands
        out of our|my … hands|control
        not|isn't|wasn't … our|my … fault|doing|responsibility|mistake|problem|error|job
        no fault of ours|our
        we|i … not|cannot|can't|couldn't|no … responsible|blame|help|liable|influence|control
        nothing to do with us
        through no fault
        not down|due to us|me
        not … within … our … control|power
        force majeure
        act of god
        we|i … did nothing wrong
        we|i have|had no … control|influence|say
        were|was not … responsible
        no … influence|control|say
        have|has no … influence|control|say
        what else|more we|i could … *
        what else|more could we|i … *
        could|can not … have known|foreseen|seen|guessed
        couldn't possibly|have … known|foreseen|seen|guessed
        no way of knowing|telling|seeing
        how were|was|are|could we|i [supposed|to] … know|foresee|guess|see
        not mind|mind-readers readers
        mind-readers
        did everything|all we|i could
        done everything|all we|i could
        our hands are|were tied
        can't|cannot be held … *
        nothing wrong with|on our
        a matter|question for the|your|them … *
        not ours $
        nothing|little|not much we|i could have … *
        little|nothing|not more we|i could … *
        we|we're are|were|was|i'm|am only|just|merely the|a|an reseller|agent|middleman|dealer|broker|installer|shop|retailer|agents|messenger
        we only|just|merely sell|pass|book|arrange|deliver|fit|install … *
    """,
    "helpless": """
        nothing we|i can|could do
    """,
}
