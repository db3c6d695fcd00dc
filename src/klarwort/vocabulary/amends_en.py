"""What English letters say when they feel with somebody and make amends. See klarwort.phrases."""

EMPATHY = {
    "feels_with": """
        you had|have ~ and no … *
        <number>|all|your <people> without|with no … *
        you wrote|rang|called|emailed|phoned|asked … times|twice … no|nobody|nothing|without|never
        you are|'re getting|opening|moving|marrying|flying|leaving|celebrating|launching ~ not|no|without
        <number>|*ty|*teen|*-one|*-two|*-three|*-four|*-five|*-six|*-seven|*-eight|*-nine|hundred|all|many|several|your <people> stood|stand|sat|sit|slept|sleep|waited|wait|queued|froze … *
        you trusted|entrusted … us|me
        your ~ and there is|was|are|were no|nothing|nobody
        <people>|father's|mother's|daughter's|son's|parents ~ and there is|was|are|were no|nothing|nobody
        worse|worst|bad time|moment|day … you|your
        with the|your * on … worse … *
        the same story|thing|question|form|answer … *
        you ~ same story|thing|question
        <number>|your [*] <people> have|has been *ing
        <number>|your [*] [*] <people> … for|since ~ week|weeks|days|months|nights|hours|morning|sunday|monday|tuesday|wednesday|thursday|friday|saturday
        whole|entire * [*] [*] gone|lost|ruined|spoilt|spoiled|wasted
        you [had|have] told|promised|announced your|the <people> … *
        you are|were|you're [still] paying ~ to|for … *
        nobody|no-one should|must have|need to … *
        no one should|must have|need to … *
        you ~ for nothing|naught
        you ~ in vain
        you stood|sat|appeared|faced|went in|before|without your|them|a|the … without|with
        i|we … understand|see|imagine ~ you|your
        i|we … appreciate how|that|what
        you … opened|stood|sat|worked|slept|travelled|traveled ~ without|no|nights|hours
        you|guests were|are left … *
        leaves|left|leaving|leave your|you ~ without|no|short|standing|alone
        your <people> cannot|can't … *
        your <people> … nobody|without|waiting|stuck|idle|down
        your <people> is|are|was|were [still] down|idle|stuck|shut|waiting|cold
        <people> * [*] is|are|was|were down|idle|stuck
        nobody|no-one on|in|at your … *
        rightly so
        your <people> … had|waited|worked to|until|no
        your <people> had no … *
        your … stayed|remained shut|closed|cold|dark|empty|down
        you spent … night|nights|hours|day|days|weekend|evening|morning
        has|have been sleeping|waiting|sitting|standing|living|working … *
        your <people>|daughter|son|bride|groom|partner|baby|pupils|clients|customer|customers … without|cold|dark|waiting|stuck
        i|we know [that|what|how|why|how] you|your|this|it|every|the [*] … <people>|you|your|means|meant|cost|costs
        you should not|never have … to … *
        you shouldn't have … to … *
        costs|cost|costing you … pounds|dollars|euros|thousand|hundred|orders|custom|trade|business|rent|sleep
        each|every day|hour|week|minute … costs|cost … you|your
        your line|plant|shop|kitchen|press|site runs|ran|stands|stood dry|still|idle
        middle of … *
        your * meets|opens|starts|begins|arrives|launches … *
        your frustration|disappointment|anger|annoyance|concern|worry|worries|irritation
        you are|were|you're [quite] right to
        rightly … annoyed|angry|upset|disappointed|frustrated|cross
        you … cost|costs|gave … time|money|work|effort|trouble|sleep
        it|this|that|which … gave|caused|cost|costs|left you|your
        the work|trouble|effort|stress|worry it … you|your
        for you … means|meant
        means|meant … for you
        meant … you|your
        one|a day|week|hour|night before your
        right before your
        just before your
        you … had to … *
        you|your … waited|waiting
        kept|left you … waiting|standing|hanging|alone|without
        you … counted|counting|relied|relying|trusted|depended on
        in your position|place|shoes
        i would … feel the same
        i would be … too
        that you are|were disappointed|upset|annoyed|angry
        must|cannot|can't|can not have been … *
        cannot|can't have been|felt|looked … *
        stood|sat|standing|sitting|left|sit|stand|were|was idle|empty|stranded|waiting|outside|cold|dark|stuck|shut … *
        of your [*] <people> … are|is|was|were|have|had|cannot|can't|use|could
        your <people> … had|have|has to … *
        your <people> … is|are|was|were … cooking|sleeping|working|living|eating|washing|boiling|waiting|standing|sitting|making|writing|doing
        your <people> … cannot|can't|couldn't|could … *
        your … cannot|can't|couldn't|won't … open|work|trade|serve|start|run|get|sell|use|ship|print|pay
        your * [has|have|had|was|were|is|are] [been] [still] stranded|idle|shut|closed|empty|cold|dark|flooded|down|silent|standing
        you have|had … that|which won't|can't|don't|doesn't|didn't|cannot
        turned|turn|turning away|down … *
        sent|send|sending … home|away $
        sent|send|sending … home|away
        evening|morning|afternoon|eve|weekend|days|hours before|of your|the … *
        at the worst|busiest|height|peak … *
        of all days|weeks|times|nights|mornings
        you|your lost|lose|losing … sale|sales|order|orders|trade|custom|customers|sleep|money|day|days|week|weekend|stock|income
        you [have] lost … *
        you took|take|fielded|handled|carried the … calls|complaints|blame|anger|brunt
        it is|was|it's you they|who … *
        short-changed
        had|have nothing|no … to|in|for ~ sell|serve|show|wear|eat|sit|sleep|home|heating|water
        without heat|heating|water|power|hot|light|a|an|any|their|phones|lift|kitchen ~ you|your
        rent|bills|wages to find|pay
        left you … *
        cost|costs|costing|lost you|your … *
        puts|put you in|on … *
        an|a awkward|difficult|impossible|horrible position|place|spot|morning|day|week|night
        not a|the day|week|time … you … *
        what|how this|that|it does|did|means|meant|must … you|your
        you had|have|'d|'ve … sitting|standing|waiting|watching|stuck|stranded … *
        you spent … unable|without|waiting|on|trying|in
        you were|have been [left] unable|forced|obliged … *
        you|your ~ unable to … *
    """,
    # What they must bear; "you will have to contact …" is something else, see klarwort.elements.phrased.
    "must": """
        you|you've|you'd|you'll [will|now|also|still|may|would|even] have|had [had] to … *
    """,
}

REMEDY = {
    "remedy": """
        half the|of|your … back|off|refunded
        you get|have … back $
        another|different room|car|seat|table|slot|flight|van … *
        choice between|of … money|new|refund|replacement
        choose between … *
        so that you|your … can … *
        <do> … so that you|your can … *
        i|we|i'll|we'll|i'm|we're|i've|we've [will|have] … stand-by|standby|spare|second|temporary … *
        you can|may|could use|have|borrow|take our|my … *
        i|we|i'll|we'll [will] drive|take|bring your <people>|guests|mother|father|parents|kids … *
        i|we|i've|we've [have] booked|hired|rented|reserved|found [you] a|an|another … for your|you|until
        in a taxi
        not|never count|counts … *
        replacement*|refund*|voucher*|exchange|substitute|loan|courtesy|discount|reprint
        credit note|you|your|against
        crediting|refunding|replacing|reprinting|exchanging|repairing|reimbursing|redoing|remaking
        i|we … replace|refund|credit|exchange|repair|reprint|redo|remake|reimburse|rework|repaint|rebuild
        will … repaint|replace|repair|rebuild|reprint|rework|refit
        has|have [already] replaced|repaired|repainted|rebuilt|reprinted|refunded|refitted
        new * … goes out|on|to
        i|we|i've|we've … replaced|refunded|credited|exchanged|repaired|reprinted|redone|reimbursed|cancelled|canceled
        been replaced|refunded|credited|exchanged|repaired|waived|cancelled
        at our|my [own] expense|cost
        free of charge
        by express
        i|we … deliver … again|anew
        on the house
        off the|your|this|next|my [*] [*] bill|invoice|balance|charge|account|rent|price|order|fee
        taken|take|taking|knocked|knock|knocking … pounds|per|percent|*%|*0|*5|half … off … *
        paid for by us|me
        yours to use|keep|have|borrow … *
        in the meantime|interim ~ have|use|lend|bring|put|borrow|drive|loan|hire|rent|stay
        until|till ~ runs|run|fixed|back|arrives|works|ready|then ~ lend|loan|spare|use|borrow|have|keep
        spare|temporary|stand-in|standby|backup|demonstration|demo|replacement|borrowed|hired|portable|mobile [*] unit|car|van|machine|instrument|boiler|heater|heaters|line|server|laptop|pump|generator|bus|coach|chairs|oven|fridge|freezer|till|printer|lift|stair-climber|bench
        to bridge|tide|cover|plug the|you|this … *
        bridge the gap
        see you right
        strip|strips|redo|relay|relays|re-lay|reprint|rebuild|repaint|refit … *
        pump|take|taking|takes … out|away ~ refill|replace|bring|new|proper
        waived|dropped|cancelled|scrapped|halved … fee|charge|bill|invoice|rent|hire
        we'll|i'll|we|i … pay for … *
        i|we|i've|we've [have] … borrowed|lent|loaned|hired
        credit of … *
        credit … applied|account|invoice|statement
        half the price|bill|cost|fee
        i|we|we'll|i'll [will|can|also] lend|loan|hire|rent … you|your
        i|we|we'll|i'll [will|can|also] … bring|put|leave|send you|your * … until|till|temporary|spare
        until|till then|it|that|the ~ you have|use|drive|can|get
        is|are|was|went back on|to|in your card|account
        booked|reserved|found you … room|rooms|hotel|table|seat|seats|car|taxi|flight
    """,
    # What costs them nothing, which a "no" or "not" may say.
    "free": """
        [is|are|comes|was] free $
        struck|taken|took … fee|charge|callout|call-out|cost … off
        waive|waived|waiving … fee|charge|cost|costs|invoice
        paid|pay … difference|fare|upgrade
        at no [extra] cost|charge
        without charge
        no|without|zero [further] invoice|charge|fee|fees|rental|bill|hire … *
        no invoice|charge|fee|rental|bill|cost
        won't|will not|shan't … be charged|billed|invoiced|pay|see
        nothing … to pay|charge
        won't|neither|not|nothing ~ cost … penny|cent|thing|extra
        not to charge|bill|invoice
        you|nobody won't|don't|will not|need not|needn't|do not … pay|be charged|billed
        cost|costs|costing you|your nothing
        for nothing [extra]|you
        on us $
        on our|my account|bill|tab
        and|which|that we|i|we'll|i'll pay|cover|settle
        we|i|we'll|i'll pay|cover|pick up … that|it|this|the|your|tab
    """,
}
