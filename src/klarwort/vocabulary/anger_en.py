"""How anger sounds in English. See klarwort.signs for the notation of the phrases."""

from klarwort.signs import AngerKind

PHRASES = (
    (
        AngerKind.OUTRAGE,
        """
        not good enough
        outrageous
        disgrace
        disgraceful
        disgusting
        disgusted
        appalling
        appalled
        unacceptable
        not acceptable
        inexcusable
        ridiculous
        a joke
        are you kidding
        unbelievable
        shocking
        furious
        livid
        fuming
        angry
        outraged
        infuriating
        infuriated
        shambles
        fiasco
        farce
        scandal
        insulting
        an insult
        pathetic
        incompetent
        incompetence
        unprofessional
        rubbish
        garbage
        crap
        bloody
        damn
        a disaster
        complete mess
        total mess
        how dare you
        beyond belief
        what on earth
        what the hell
        wtf
        sick of
        pissed off
        annoyed
        """,
    ),
    (
        AngerKind.INSULT,
        """
        idiot|idiots
        liar|liars
        lied to
        crooks
        scam
        scammers
        fraud
        clowns
        useless
        morons
        """,
    ),
    (
        AngerKind.LOST_TRUST,
        """
        lost all trust|confidence|faith
        lost trust|confidence|faith
        no trust|confidence|faith left
        let us|me down
        let down
        relied on you
        counted on you
        trusted you
        deeply|extremely|bitterly|hugely|very|so disappointed
        disappointed
        broken promises
        empty promises
        strung along
        left in the lurch
        stringing us|me along
        fobbed off
        """,
    ),
    (
        AngerKind.OUT_OF_PATIENCE,
        """
        fed up
        had enough
        enough is enough
        that's enough
        out of patience
        patience … running out
        lost my|our patience
        running out of patience
        end of my|our patience
        at the end of my rope|tether
        last straw
        yet again
        once again … failed
        how many times
        how much longer
        how long … do
        for the third|fourth|fifth|sixth|tenth|umpteenth time
        sick and tired
        cannot go on like this
        can't go on like this
        nobody cares
        no one cares
        """,
    ),
)
