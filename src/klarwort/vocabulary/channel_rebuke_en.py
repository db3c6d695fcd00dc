"""How customers are told off in English for how, where and when they complained. See klarwort.phrases for the notation."""

# What a customer does who complains, to whom and through what: the parts that the phrases below put together.
_COMPLAINT_EN = (
    "complaint|complaints|claim|claims|enquiry|enquiries|inquiry|inquiries|query|queries|message|messages|email|emails|"
    "e-mail|e-mails|call|calls|letter|letters|request|requests|report|reports|text|texts|note|notes|comment|comments"
)
_TO_COMPLAIN_EN = (
    "ring|phone|call|text|email|e-mail|write|contact|copy|message|approach|involve|bother|chase|post|publish|go|come|send|"
    "turn|escalate|complain|raise|press|pester|drag|bring|take|speak|talk"
)
_COMPLAINING_EN = (
    "ringing|phoning|calling|texting|emailing|e-mailing|writing|contacting|copying|messaging|approaching|involving|"
    "bothering|chasing|posting|publishing|going|turning|escalating|complaining|pressing|pestering|shouting"
)
_REPORTED_EN = (
    "complained|reported|told|notified|informed|contacted|raised|mentioned|flagged|claimed|objected|called|rung|phoned|"
    "said|spoken|written|reporting|telling|raising|mentioning"
)
_BOSS_EN = (
    "director|directors|managing|management|chief|ceo|md|boss|owner|chairman|chair|board|superior|superiors|ombudsman|"
    "lawyer|lawyers|solicitor|press|paper|papers|regulator|council|authority|association|everyone|headquarters|chamber"
)
_REVIEW_EN = "review|reviews|google|facebook|twitter|online|internet|social|stars|trustpilot|publicly|rating"

ENGLISH = {
    "channel": f"""
        objections|complaints|claims ~ only|not admissible|permitted|possible|allowed|entertained
        do not|don't expect|want|answer|read messages|calls|emails … *
        ask|asking|request|requesting|beg|urge|advise you not to {_TO_COMPLAIN_EN}
        please do not|don't|never|stop {_TO_COMPLAIN_EN}|{_COMPLAINING_EN} … *
        ask|asking|request|requesting you to stop|refrain|avoid|cease {_COMPLAINING_EN} … *
        please|kindly refrain|desist|abstain|stop from|{_COMPLAINING_EN} … *
        do not|don't {_TO_COMPLAIN_EN} … {_BOSS_EN}|workshop|staff|team|mobile|directly|office|colleagues|us … *
        not|hardly|scarcely|never … necessary|needed|required|called to|for … {_TO_COMPLAIN_EN} … *
        no need|reason|call|cause … for|to … {_TO_COMPLAIN_EN} … {_BOSS_EN}|everyone|all|staff|team|press … *
        need not|needn't have {_REPORTED_EN}|copied|gone|involved|brought|dragged … *
        {_COMPLAINT_EN} … sent|addressed|made|received|by|via|that|which … cannot|can't|will|won't|are|is not|never|be|cannot … dealt|processed|considered|read|answered|accepted|handled|monitored|acted
        {_COMPLAINT_EN} … cannot|can't|won't|not … be dealt|processed|considered|read|answered|accepted|handled … *
        <we> cannot|can't|won't|do|will|are … consider|accept|process|answer|deal|read|able … {_COMPLAINT_EN} ~ form|portal|channel|writing|phone|text|message|email|that|which
        {_COMPLAINT_EN} … sent|addressed to … only|just … cause|causes|create|creates|slow|slows … *
        you went|going|turned|turning|wrote|writing … {_BOSS_EN} … surprised|surprises|disappointed|taken|puzzled|baffled|before
        surprised|puzzled|baffled|taken|dismayed ~ you went|turned|wrote|copied|posted|contacted … *
        before|instead|rather ~ {_REVIEW_EN} ~ phone|call|ring|talk|speak|contact|tell|told|rung|spoken
        phone|call|ring|talk|speak|contact|tell|telling|talking|speaking|told ~ before|instead|rather ~ {_REVIEW_EN}
        may i|we point out|remind … *
        our|the opening|office|business hours … door|website|posted|published|stated|clearly
        {_COMPLAINING_EN}|shouting|threats|capital|capitals|threatening|insisting … will|does|do|won't|doesn't|don't not|nothing|never … speed|faster|quicker|anywhere|help|further|sooner
        {_COMPLAINING_EN}|shouting|threats|capital|capitals|threatening|insisting … won't|doesn't|don't … speed|faster|quicker|anywhere|help|further|sooner
        for {_COMPLAINT_EN}|messages|things|matters|that|this|such|those … of … is|there|exists|have … form|desk|portal|address|helpdesk
        form|desk|portal|helpdesk|hotline … is|exists|was [there] for [such] {_COMPLAINT_EN} … *
        form|desk|portal|helpdesk … is there|provided for … *
        please ~ use … form|portal|hotline|app|address|channel|channels|website|helpdesk|system|procedure|complaints
        in future … please|use|contact|write|call|address|direct|send ~ *
        please ~ in future
        only … in writing|by|via|through|online|using
        complaints|claims|enquiries|queries|requests … must|can|should|only|need|have … be … made|submitted|sent|addressed|raised|made|accepted|in|via|through|directed
        do|does|can not|cannot|don't|can't|unable … take|accept|handle|process|deal|discuss|answer … complaints|this|such|claims|enquiries|queries … *
        please|should|must|need|use ~ proper|correct|official|right|appropriate|usual channel|channels|procedure|department|address|contact|way|form|person
        you|you've … wrong address|department|person|channel|number
        not the right|correct … department|person|address|contact
        not … responsible for … this|that|your|such
        please contact|speak|write|turn|go|refer|address|approach|consult … first
        contact … account|your … handler|manager|representative|adviser|advisor … first|before
        please contact your … *
        go|went|going over|above … head|heads
        directly to … management|ceo|director|boss
        quote|state|include your … number|reference … *
        without … reference|number|form … not|cannot|unable
        address … your|this|such … complaint|complaints|request|correspondence … to
        no need|reason … to … involve|contact|copy|escalate|write … management|ceo|md|director|boss|owner|superior|superiors|executive|chairman|chairwoman|lawyer|lawyers|solicitor|press|everyone|office
        direct|address|send such|these|your … enquiries|inquiries|complaints|requests|queries … to
        exclusively|only|solely … through|via|by|in … portal|form|writing|email|hotline|channel*|online
        to be … submitted|made|sent|addressed|directed … *
        not … publicly|facebook|google|social ~ *
        posting|post|publishing|tweeting|writing … facebook|google|linkedin|instagram|online|publicly|review ~ before|instead|without|helpful|rather
        before|instead|without … talking|speaking|coming|contacting|ringing|calling|asking … us|me
        mailbox|inbox|address|line|number|channel|account … not … intended|meant|monitored|set|there|made
        better|helpful|easier|quicker|preferable had you … *
        better|helpful|easier|quicker|preferable if you had … *
        only … business|office|opening hours
        during|within business|office|opening hours … only
        do not|don't reply
        not … the|a [right|proper|best] place|forum|venue to|for
        would have … liked|preferred|appreciated you|it … to|if
        better|helpful|easier|quicker|preferable if you'd … *
        appreciate it if you … *
        rather than phoning|ringing|calling|emailing|writing|texting|messaging|going|coming|contacting … *
        instead of phoning|ringing|calling|emailing|texting|messaging|going … me|us|directly|everyone
        there was|is really|simply|honestly no need to … *
        went|go|going through … helpdesk|portal|proper|usual|office|channels|account
        straight|directly to my|our|the boss|manager|director|owner|ceo|md … *
        my private|personal number|mobile|phone|email
    """,
    "tone": """
        you shouted|yelled|swore|screamed|threatened|insulted|shouting|yelling|swearing … *
        put|said|worded|written|phrased that|this|it … more|less politely|civilly|kindly|calmly|bluntly|nicely
        more politely|civilly|calmly
        do not|don't appreciate being|having|to be … *
        factual|civil|polite|courteous|reasonable|appropriate|respectful|professional|constructive … tone|language|manner
        your [*] tone|language|manner|wording|attitude
        your choice of
        ^ [please|do] calm down
        you [need|should|must|could|please] [to] calm down
        remain|stay|keep|be … polite|civil|calm|factual|courteous|reasonable|objective
        moderate … your
        insult*|abuse|abusive|threats|accusation*|allegation*|offensive|rude … *
        we|i reject … *
        take exception
        refrain from … *
        such|this|that language|tone|remarks|wording|manner|accusations
        not … tolerate|accept … language|tone|abuse|such
    """,
    "told": """
        <we> … explained|told|answered|said|written|replied ~ twice|three|four|five|several|many|countless|often|times|already|repeatedly
        as … [already|repeatedly|previously|several] … told|said|explained|stated|mentioned|informed|advised|communicated|pointed|written … *
        as we|i … have|already … told|said|explained|stated|mentioned|informed|advised|written
        we|i have|already ~ told|said|explained|informed|answered|stated … several|repeatedly|already|times|before|you
        already … told|explained|answered|informed|said … you|this|that|several|before
        we|i … tell|told|explain|ask|repeat … for the … last|umpteenth|second|third time
        once again|more … *
        repeated|constant|further|continued … calls|emails|e-mails|enquiries|inquiries|chasers|messages|requests … *
        please … be patient
        wait your turn
        stop … chasing|calling|writing|emailing
    """,
    "late": f"""
        your [*] notice|complaint|claim|report … should|ought|must [to] have … *
        left it|this rather|very|too|quite late
        anyone|who|whoever|people ~ waits|wait ~ not be surprised
        you should|ought|could|might [to] have … {_REPORTED_EN}
        {_COMPLAINT_EN} … comes|came|is|was|arrived|reached too|far|much late … *
        too late for|to … {_COMPLAINT_EN}|complain|claim|report|object … *
        time limit|limits … *
        why are|do|did|were you … only|now|just … *
        only now|just|today … reporting|telling|raising … *
        why did|didn't|have|haven't … you … *
        why you … waited|only|left|took|did|didn't|have|haven't … *
        defects|defect|faults|damage|shortages|claims|complaints … must|have|has|need|should … be|reported|notified … *
        you|should|could have … told|contacted|reported|raised|called|complained|informed|said|mentioned … earlier|sooner|immediately|before|time|once
        you … only … now|contacted|reported|raised|told|complained
        had you … reported|told|contacted|called … earlier|sooner
        too late … report|complain|claim|raise
        reported … late|too
        must be … reported|notified|raised … within|immediately
        within … days … of … delivery|receipt
        deadline|period|window for … complaints|claims … *
        late … notice|notification|report|complaint
        you|should|could have … straight|immediately|earlier|sooner|directly|right … *
    """,
}
