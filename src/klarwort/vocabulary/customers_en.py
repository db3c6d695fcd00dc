"""How customers say what they want and how it is, in English. See klarwort.phrases for the notation."""

_WISH = (
    "want|wants|would|i'd|we'd|expect|expects|demand|require|request|need|needs|please|ask|asking|must|like|insist"
    "|can|could|kindly|looking|hope|should|requesting|expecting|demanding|appreciate"
)

REMEDIES = {
    "replacement": f"""
        {_WISH} ~ replacement|replacements|exchange|substitute|re-delivery|redelivery
        {_WISH} ~ replace|replaced|exchange|exchanged|swap|swapped|redeliver|resend|re-send
        {_WISH} ~ new|another|working|proper one|unit|item|device|machine|part|parts|set|delivery|copy|product
        replace|exchange|swap|resend it|this|the|my|our|them|these
        send|get … [a] replacement|replacements|substitute
    """,
    "refund": f"""
        {_WISH} ~ refund|refunded|reimbursement|reimburse|reimbursed|compensation|compensate|compensated|repayment
        money|deposit|difference|fee|payment|cash back
        give|get … money|deposit back
        refund|reimburse me|us|the|my|our
        return … money|deposit|payment
    """,
    "credit": f"""
        {_WISH} ~ credit|discount|voucher|reduction|rebate|goodwill
        {_WISH} ~ credited|deduct|deducted|discounted
        reduce|lower … invoice|bill|price
        credit … account|invoice
        price reduction
    """,
    "redo": f"""
        {_WISH} ~ repair|repaired|fix|fixed|redo|redone|reprint|reprinted|rework|reworked|rectify|rectified|remade|repeat|mended|mend|recleaned|sorted|sort
        {_WISH} ~ done|made|printed|cleaned|painted|put again|properly|right
        fix|repair|redo|rectify|sort it|this|that|the
        put|make … right
    """,
    "correction": f"""
        {_WISH} ~ correct|corrected|correction|amend|amended|amendment|cancel|cancelled|cancellation|adjust|adjusted|revised
        correct|amend|cancel|adjust … invoice|bill|order|address|name|contract|statement
        put the record straight
    """,
    "visit": f"""
        {_WISH} ~ engineer|technician|visit|call-out|callout|plumber|electrician|on-site|fitter|appointment
        {_WISH} ~ come|comes round|over|out|back|here|today|tomorrow|by
        send … someone|somebody|engineer|technician|fitter|anyone
        have ~ look at
        {_WISH} ~ collect|collected|collection|picked … *
    """,
    "loan": """
        loaner|courtesy|stopgap|interim
        loan|temporary|spare unit|car|device|machine|replacement|laptop|solution|equipment|one|set
        on loan
        to tide
        lend us|me
    """,
    "apology": f"""
        {_WISH} ~ apology|apologise|apologize|apologies
        not|without|never … even … apology|sorry|apologise|apologised
        no apology
        not so much
        apology … owed|due|least|order
    """,
    "explanation": f"""
        {_WISH} ~ explanation|explain|explained|statement|reason|reasons|answer|answers|account
        {_WISH} ~ know|understand|hear|told … why|how|what
        explain|tell … why|how|what
        explain yourself|yourselves
    """,
    "callback": f"""
        {_WISH} ~ callback|call-back|phone|ring
        {_WISH} ~ call … me|us|back
        call|phone|ring me|us
        {_WISH} ~ speak|talk to|with
        get in touch
        get back to
        contact me|us
        {_WISH} ~ hear from|back
        give|return … call
    """,
    "other": f"""
        {_WISH} ~ solution|proposal|remedy|resolve|resolved|resolution|action|help|something|suggest|suggestion|solve|solved
        what are|do|will you … going|do|propose|doing|intend|suggest
        how do|will|are you … intend|propose|plan|fix|solve|resolve|going|put
        do something
    """,
}

DISAPPOINTMENT = {
    "said": """
        disappointed|disappointing|disappointment|disappointingly
        let us|me|down down
        sad|saddened|upset|dismayed|dissatisfied|unhappy|disheartened|disheartening|gutted|discouraged
        not|hardly|less|far … happy|satisfied|impressed|pleased
        less than impressed|happy|satisfied
        expected|expecting|hoped … more|better|different
        fell|falls|fallen|far short … *
        below … expectations|standard|par
        not what … expected|ordered|hoped|used
        lost … faith|confidence|trust
        such a shame
        a shame|pity
        frustrated|frustrating|frustration
        trusted|relied … *
        expected|deserve|deserved better
    """,
}

URGENCY = {
    "said": """
        urgent|urgently|urgency|asap|immediately|immediate|emergency|pressing
        as soon|quickly|fast as possible
        right away|now
        at once
        straight away
        without delay
        this|by today|tonight|noon|tomorrow|morning|afternoon|evening
        today|tonight … latest
        no later than
        at the latest
        by close|end of
        running out of time
        time is running
        no|not|little … time … *
        cannot|can't … wait
        within … hours|hour|days|day|minutes
        line|production|plant|machine|site|shop|business … down|stopped|standstill|idle|halted
        standstill|downtime
        without heating|water|power|internet|electricity|phone
        top|high|highest priority
        in time for
        before it is|it's too
    """,
}

REPETITION = {
    "said": """
        again
        once more
        yet another|again
        second|third|fourth|fifth|sixth|umpteenth|nth|2nd|3rd|4th time|email|e-mail|mail|call|letter|attempt|complaint|message|reminder|delivery|visit|engineer|appointment
        twice|repeatedly|numerous
        three|four|five|six|several|many|multiple|countless|2|3|4|5|6 times|calls|emails|e-mails|messages|letters|attempts|reminders
        still … not|no|waiting|nobody|nothing|haven't|hasn't|broken|don't|doesn't|isn't|without
        as i|we … already|said|told|wrote|written|mentioned|explained
        already … told|written|called|reported|complained|explained|asked|said|sent|phoned|emailed
        keep|keeps … happening|failing|breaking|calling|asking|getting
        same … problem|fault|issue|mistake|error|thing|story
        every time
        for weeks|months|days|years
        chased|chasing
        to this day
    """,
}

COMPLAINT = {
    "said": """
        complaint|complain|complaining
        unacceptable|unsatisfactory|unusable|substandard|sub-standard|shoddy|faulty|inexcusable
        not acceptable|satisfactory|satisfied|happy|usable|good|fit
        poor … service|quality|workmanship|communication|standard|job
    """,
    "wrong": """
        broken|damaged|defective|faulty|cracked|scratched|dented|leaking|leaks|torn|mouldy|dirty|stained|bent|smashed|ruined|snapped|chipped|warped
        wrong|incorrect|incorrectly|mistaken|mixed-up
        missing|incomplete|lost|vanished
        fault|defect|defects|damage|mistake|mistakes|error|errors|failure|breakdown|outage
        problem|problems|issue|issues … with
        not|never|hasn't|haven't|didn't|don't|doesn't|isn't|wasn't|won't|cannot|can't … arrived|arrive|delivered|received|receive|work|works|working|turn|turned|show|showed|come|came|answered|replied|reply|called|fit|fits|start|starts|match|heat|heard|happened|kept|refunded|credited|reach|fixed|repaired
        never … *
        no … reply|answer|response|delivery|explanation|heating|show|callback|one|news|sign
        nobody|no-one|noone … came|answers|answered|called|turned|knows|cares|replied|showed|here|has|is|could|picks
        late|delayed|overdue|delay|delays
        too late|loud|small|big|short|long|cold|slow|expensive|hot
        charged|billed|invoiced … twice|too|wrong|double|for
        double|overcharged|double-charged|overbilled
        waiting|waited … for|since|hours|days|weeks|in|all
        failed|fails|crashed|stopped|collapsed|cancelled|died
        instead of
        not what ~ agreed|ordered|promised|expected|asked|paid
        despite … *
        even though ~ agreed|promised|confirmed|paid|booked|ordered
        slip|slipped through
        without|no heating|water|power|electricity|internet|phone|light|hot
        left … in|on … rain|doorstep|outside|open|street
        three|four|five|several different … people|persons|departments|agents
        on earth
        botched|spoilt|spoiled|wrecked|wilted|soaked|drenched|misspelt|misspelled|forgot|forgotten|overlooked|lukewarm|melted
        hours|days|weeks … waiting|queue|hold
        no|without … callback|call
        rude|unhelpful|dismissive|ignored|fobbed|unprofessional|disrespectful
        scratch|scratches|crack|cracks|dent|dents|leak|mould|stain|stains
    """,
}
NO_COMPLAINT = {
    "if": """
        if ~ anything|something|ever|should
        in case
    """,
    "over": """
        fixed|resolved|sorted|solved|repaired|settled … now|thank|thanks|quickly|well
        has|have|was|is|been|all … fixed|resolved|sorted|solved
        no|without|any … complaint|complaints|problem|problems|issue|issues|damage|defects|fault|faults
        not … wrong|broken|damaged|late|complaint|complaining
        thank|thanks … for … sorting|fixing|resolving|solving|repairing|replacing
        nothing … wrong|missing
        keep up
        never better
        can't wait
    """,
}
WHY = """
    why
    how come
    how on earth|ever
    how|what ~ could|can|did … happen|happened|this|that|it|possible|go
    how is it|that
    for what reason
    what … went|happened|caused|cause|reason|going … [wrong]
    what is|was|are|were … reason|cause|explanation
"""
