"""What English letters say when they own up, apologise, feel with somebody, thank, explain. See klarwort.phrases."""

OWNERSHIP = {
    "answers": """
        <fault> is|was|lies|lay … mine|ours
        <fault> is|was|lies|lay … with|on me|us
        is|was … my|our … <fault>|job|responsibility|duty|task|doing|oversight|failure|carelessness
        that's|it's … my|our <fault>|job|responsibility
        <fault> … my|our own
        my|our own <fault>
        my|our <fault> entirely|alone|completely
        entirely|all|purely|solely my|our <fault>
        entirely|all … on me|us
        i|we … am|are|i'm|we're … responsible|accountable|answerable|liable
        i'm|we're … responsible|accountable|answerable
        i|we take|accept|bear|carry … responsibility|blame
        responsibility … is|rests|lies|stays … mine|ours|me|us
        responsibility is … mine|ours
        responsible … i|we am|are
        the buck stops with me|us
        i|we stand by
        i|we should|ought … have
        should … have … me|us
        i|we got … wrong
        i|we let you down
        let you down
        i|we own … this|that|it
        owning up
        i|we answer for … *
        i|we signed|waved off|through
        came from us|me
        is|was|that's|it's on us|me
        down to us|me
        but|yet you [have] bought|ordered|booked|hired|rented [*] [*] from|with|through us|me
        it|this|that should|must never|not have happened … on my|our watch
        there is|there's no excuse
        i|we have no excuse
        on my watch
    """,
    "admits": """
        i|we ~ did not ask|tell|check|inform|call|look|read|think|notice
        i|we|i've|we've [have] <slip>
        i|we|i've|we've [have] … <slip>
        i|we did not|didn't … *
        i|we|i've|we've failed to
        i|we sent|gave|quoted|booked|delivered|entered|told|shipped|used|charged|billed|printed|packed|installed|wrote|put|took|read|noted|typed|picked|chose|measured|ordered|cut|set|filed|addressed|copied|loaded|dialled … wrong|incorrect|faulty|incomplete|old|outdated
        i|we … wrongly|mistakenly|incorrectly
        i|we was|were … too late|slow|careless
        i|we never *
        not ~ as i|we promised|said|agreed
        i|we [had|have] left|kept|used … old|wrong|outdated
        i|we left you
    """,
    "there": """
        i|i'm [am] … your … contact
        your … contact … is me
        i|i'll [will] personally
        personally
        i|i'll [will] see to it
        i|i'm [am] … looking after … myself|personally
        i|i'll|i'm [will|am] stay|staying|remain|see|handle|handling|take|taking … myself|until
        i|i'll [will] make sure
        i|i'm taking|i've taken … over
        i [will] take charge
        in my hands
    """,
}

APOLOGY = {
    "sorry": """
        i|we am|are|i'm|we're [<very>] sorry|ashamed
        i'm|we're [<very>] sorry|ashamed
        i am|we are … sorry
        ^ [so|very|really] sorry
        i|we … apologise|apologize
        i|we … sincerely|deeply|truly|fully|do … apologise|apologize|regret
        i|we owe you … apology
        my|our … apologies|apology
        please accept … apologies|apology
        ^ apologies
        i|we [deeply|very|sincerely|much|do|really] regret
        forgive me|us|my|our
        i beg your pardon
        sorry $
        sorry for|about|that
    """,
}

THANKS = {
    "thanks": """
        thank you
        thanks
        i|we thank
        i|we appreciate … you|your
        grateful … to|for|that
        much appreciated
        it was right|good of|that you
        i'm|we're|am|are … grateful
    """,
}

EMPATHY = {
    "feels_with": """
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
        i|we know ~ you|your
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
    """,
}

REMEDY = {
    "remedy": """
        replacement*|refund*|voucher*|exchange|substitute|loan|courtesy|discount|reprint
        credit note|you|your|against
        crediting|refunding|replacing|reprinting|exchanging|repairing|reimbursing|redoing|remaking
        i|we … replace|refund|credit|exchange|repair|reprint|redo|remake|reimburse|rework|repaint|rebuild
        will … repaint|replace|repair|rebuild|reprint|rework|refit
        has|have [already] replaced|repaired|repainted|rebuilt|reprinted|refunded|refitted
        waive|waived|waiving … fee|charge|cost|costs|invoice
        paid|pay … difference|fare|upgrade
        new * … goes out|on|to
        i|we|i've|we've … replaced|refunded|credited|exchanged|repaired|reprinted|redone|reimbursed|cancelled|canceled
        been replaced|refunded|credited|exchanged|repaired|waived|cancelled
        at our|my [own] expense|cost
        free of charge
        at no [extra] cost|charge
        without charge
        by express
        i|we … deliver … again|anew
        on the house
    """,
}

EXPLANATION = {
    "explains": """
        because
        the reason|cause|fault … is|was|lay|lies
        which is why
        that is|that's why
        you asked|wanted|ask … why|how
        due to
        owing to
        as a result
        therefore|hence
        this|it happened … when|because|as
        how it|this came about|happened
        what happened … was|is|:
        was caused by
        so … your|the … was|were
    """,
}
