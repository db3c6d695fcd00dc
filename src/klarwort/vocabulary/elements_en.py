"""What English letters say when they own up, apologise, feel with somebody, thank, explain. See klarwort.phrases."""

OWNERSHIP = {
    "answers": """
        i am|was the one|person who|that … *
        i'm the one|person who|that … *
        i|we will|'ll see this|it|that|you through
        i'll|we'll see this|it|that|you through
        i|we will|'ll answer|carry|take it|this|that … me|us|myself
        that|this|it was|is my|our doing
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
        i|we should|ought [to] [not|never|also|really] have <pp>|been|known|noticed|seen|asked|rung
        should|ought … have been|come … by|from|to me|us
        should|ought have been … me|us
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
        had no business … *
        no business doing|to
        mine|ours to sort|fix|carry|put|solve|answer
        is|was|that's|it's mine|ours
        nobody|no-one but|except me|us|myself
        nobody|no-one else is|was to blame
        nobody|none else|of … to blame
        responsible [for] … me|us|i|mine
        the buck
        our|my bad
        we|i owe you … *
        we|i fell|fallen short
        we|i had signed … *
        own|owned up
        are|were|stay|remain [now] my|our job|responsibility|fault|problem
        careless|wrong|stupid|foolish|thoughtless|sloppy|lazy … of me|us
        that was|were my|our decision|call|choice|doing|mistake|fault
        my|our decision|call|choice and … *
        wrong call … mine|ours
        who decided ~ i did
        that [one] is|was on us|me
        my|our own [depot|team|office|people|staff|fault|making|doing] to blame|making|doing
        nobody|no-one but … blame
        mine alone
        in my|our hands
        i|we [had] signed [for] … *
        i|we should have $
        i|we … dropped the ball
        bad|wrong|poor decision|call … i|we|mine|ours
        i|we made it|that|this alone
    """,
    "admits": """
        i|we have|had not|never kept|met|honoured|done|told|sent|rung
        i|we haven't|hadn't kept|met|honoured|done|told|sent|rung
        i|we|i've|we've [have] <pp> … wrong|wrongly|backwards|crooked
        over my|our signature
        i|we|i've|we've [have] … and|but … did not|didn't|never see|notice|check|ask|read|spot
        i|we|i've|we've [have] broken|broke it|my|our|that … *
        word and i|we broke it|that
        i|we alone decided|chose|signed … *
        i|we should|ought [to] never [have] taken|accepted|agreed|promised|let|started … *
        i|we had|have put|entered|typed|set|written|read|given|booked|sent … wrong|incorrect|old|outdated
        i|we ~ before|without i|we had|knew|checked|asked … *
        and i|we should not|never have $
        i|we|i've|we've [have] promised|gave|told|quoted|named ~ could|can not|never|hardly … *
        i|we|i've|we've [have] promised|gave|told|quoted|named ~ couldn't|cannot|can't … *
        i|we … took|taken|bit on|off … too|more|two|at once
        i|we ~ hoped|hoping for the best
        i|we ~ hoped [that] nobody|it … *
        i|we put|left|laid|filed … and … left|forgot it|them|about
        i|we thought|assumed ~ and was|were wrong
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
        i|we ~ without checking|asking|reading|looking|testing|measuring|telling|ringing
        i|we let … go|slip|out|through|happen
        i|we read|put|installed|loaded|fitted|hung|wired|printed|packed … upside|backwards|wrong|back
        i|we [had] changed|moved|swapped ~ and|but|then forgotten|forgot|not|never
    """,
    "there": """
        i|i'm [am] … your … contact
        your … contact … is me
        i|i'll [will] personally
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
        great|real|big|huge help
        obliged|indebted to you … *
        your * helped … *
        glad|relieved [that] you … *
        thanks to your … *
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

EXPLANATION = {
    # Of what happened; a reason for what one asks or plans is none.
    "because": """
        so yours|theirs|it was|were|got|stayed|never
        because
        which is why
        that is|that's why
        due to
        owing to
        as a result
        therefore|hence
        so … your|the … was|were
        fell|lost|broke|failed|went|got|slipped|dropped|disappeared|vanished ~ when|while|as i|we … *
    """,
    "reason": """
        the reason|cause|explanation $
        the reason|cause|fault … is|was|lay|lies
        you asked|wanted|ask … why|how
        this|it happened … when|because|as
        how it|this came about|happened
        what happened … was|is|:
        was caused by
        you … want|wanted|like … know ~ why|how
        it appears|seems|turned|turns|transpired … that
        the answer|explanation|cause|reason [is] … *
        why did|was|were|do … *
        how did|could … happen|come|go|end
        no cleverer|better|other explanation|reason
        traced … to|back
        put|down to a|an|the … *
        what went wrong
        resulted|resulting from
        our records show
    """,
    # These give no cause.
    "none": """
        rang|called|wrote|ring|calling|ringing|phoning|emailing … because
        sorry because
        you|your <people>|guests … because there|you|they|nobody|nothing
        you * because you|there|they
        because of it|that|this|which
        as a result you|your … *
        because of us|me|you|your
        writing … because
        call|ring|write … because
        therefore|hence|why ~ ask|please|kindly
    """,
}
