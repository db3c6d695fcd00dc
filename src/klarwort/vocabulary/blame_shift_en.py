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
        been|was|were <pp> … by … <third>|<colleague>
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
        your … side|end|part
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
    """,
    "not_us": """
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
    """,
    "helpless": """
        nothing we|i can|could do
    """,
}
