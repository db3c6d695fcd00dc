"""Reasons that exonerate in English. See klarwort.phrases for the notation, excuse.py for the tags."""

ENGLISH = {
    "cause": """
        due|owing to … <strain>|<swamped>|<broke_down>
        due|owing to ~ absences|absence|staffing|shortages|holidays
        because of … <strain>|<system>
        on account of … <strain>
        thanks to … <strain>
        as a result|consequence of … <strain>
        as|because|since|given|with … <self>|<strain>|<colleague>|<system> … <swamped>|<broke_down>|<strain>
        because|since … <swamped>|<broke_down>
        given|with|amid|during|following|after … <strain> ~ <delayed>
        <strain> ~ so|hence|therefore|why|meant|means|meaning|consequently|thus
        <system> … <broke_down> ~ so|hence|therefore|why|meant|meaning|and
        <swamped> ~ so|hence|therefore|why|that
        <colleague> … <swamped>|<strain>|off|away|resigned ~ so|hence|therefore|why|and|meant
        caused|explained by … <strain>
        <strain> … caused|led|hit|prevented|disrupted|delayed|resulted
        it|this is|was down to … <strain>|<system>
        put it down to
        the reason|cause|background … <strain>
        in the rush|heat|chaos|run-up|confusion
        we|i had no|little|not … time|people|staff|capacity|hands|resources
        we|i … did not|didn't|couldn't … get round|around to
        never got round|around to
        had to prioritise|prioritize
        hence the … delay|confusion|mix-up|wait|silence
        we|i … busy … with|on
        came up … at the last minute
        technical|internal|operational|logistical|organisational|organizational fault|problem|problems|reasons|difficulties|issues|glitch
        <strain> … threw|thrown … *
        only … two|three|four of us
        for … technical|organisational|organizational|operational|internal|logistical|staffing|health reasons
        unforeseen|unexpected|unforeseeable|unplanned circumstances|events|absence*|difficult*|problem*|complication*
        the|our [*] <system> did|does|would|has|had|will … not|automatically|wrong*
        the|our [*] <system> didn't|doesn't|wouldn't|won't … *
        bug|fault|error|glitch|problem … in|with … <system>|our
        kept|keeps|keeping … us|me … busy|busier|occupied|going
        cannot|can't|couldn't|not … keep up|cope|pace
        something came up
        alone … in|at|on
        <colleague> … did|know|knew|could ~ not … yet|know|aware
        can|could barely|hardly|scarcely … cope|keep|manage
        nothing [more] we could [do]
        stood|stand|was idle|still
        <system> … automatically|deleted|rejected|lost|blocked|cancelled|overwrote|froze
    """,
    "defence": """
        meant|means|meaning [that] we|i|our|no … could|couldn't|not|no
        so|hence|therefore we|i could|were|was|couldn't … not|unable|no|only
        so|hence|therefore … no * … <pp>|went
        because|as|since ~ we|i could|cannot|can't|couldn't|were … not|keep|unable|only
        which is|was why ~ late|put|delayed|back|missed|moved|overlooked|not|nobody|nothing
        so … was|were|got … late|delayed|missed|overlooked|lost
    """,
    "state": """
        we|i|i'm|we're [am|are|was|were] [<very>|currently|all|just|simply|completely|totally|a] [bit] <swamped>
        we|i|we've|i've [have|had|has] been … <swamped>
        we|i am|are|was|were … <swamped>
        we|i … off sick|ill
        we|i|i'm|we're [am|are|was|were|have|had] [been] away
        we|i was|were … on holiday|leave|vacation|site|road
        we|i was|were … in|at meetings|conference|training
        <our> … <system> … <broke_down>
        <our> … <colleague>|<third> … <strain>|sick|ill|off|away|quit|resigned|leave
        <our> … <colleague>|<third> … left us|suddenly|unexpectedly
        ^ <our> [*] <colleague>|<third> [has|have] left $
        <our> … <colleague>|<third> … left the|last company|firm|business|month|week|year|spring|summer|autumn|winter
        half|most|much|several|two|three|many|some|part of … <colleague>|us|people|staff|team … off|sick|ill|away|down|left|leave
        <colleague> … off sick|ill
        off with … flu|cold|covid
        off sick
        short of|on … staff|people|hands|drivers|time
        short-staffed|understaffed|short-handed|shorthanded
        short staffed|handed
        we|i|we're|we've|i've [are|were|was|am|have|had] [been|currently|also] experiencing|facing|having|seeing|suffering|under|in ~ <strain>
        we|i|we've [currently] had|have [*] [*] [*] [*] [*] <strain>
        under … pressure|stress|strain
        is|was|are [only|just|still] a|an temp|trainee|apprentice|intern|newcomer|stand-in|novice
        <strain> … always|particularly|usually|exceptionally … <swamped>|busy|difficult|hectic
        is|was|are|has … always|particularly|exceptionally|extremely|very|incredibly … busy|hectic|stressful|mad|crazy|manic|frantic
        high|heavy|large|record|unusual|exceptional|unprecedented volume|volumes|number|workload|demand
        there was|were|is|has … <strain>
        i|i'm [am|have] … new here|to|in
        only … started|joined … weeks|days|months|recently
        new to the job|role|team
        we|i've|we've … just moved|relocated|merged|switched|migrated
        a lot on
        a lot going on
        rushed off our feet
        snowed under
        hands full
        skeleton crew|staff|team
        fewer|few people|staff|hands|colleagues
        <number> <colleague>|people|men|women [are|were] down
        <number> … down at the moment
        <number> [of] * down with
        only … two|three|four of us
        chaotic|chaos|pandemonium
        in the middle|midst of … <strain>
        <colleague> … has been|is|was … on|off … leave|sick|holiday
        on maternity|paternity|parental|annual|sick|compassionate leave
        flood of … emails|messages|calls|enquiries|orders|mails
        we|i had … meetings|appointments|lot|hands|to do
        <colleague> … alone|by … *
        our|the * … had|has … accident|emergency|bereavement|illness
        our <colleague> had|has … accident|emergency|illness
        everyone|everybody calls|wants|rings … *
        minimal|reduced|limited|emergency cover|staff|crew|staffing|team
        overrun|inundated|overwhelmed … with|by
        not been here|with … long
        we're|we are … small team|company|business|firm|shop
        only a small team|company|business|firm|shop|crew|outfit|family
        not enough … staff|people|drivers|hands|fitters
        juggling|swamped|firefighting
        we|i had … many|several|lots|great|number ~ appointments|meetings|orders|customers|visitors|calls
        <ordeal>
        power cut|failure
        staff shortage|shortages|absences|turnover
        high|peak season
        phones … ringing|hook
        upset … our plans|schedule
        <our> … <system> … was|were being|been <pp>
        at|to|reached|hit our [*] limits|limit
    """,
    "lost": """
        <your> … email|e-mail|message|letter|request|enquiry|inquiry … <strain>|junk|lost
        <your> … email|e-mail|message|letter|request … never … reached|arrived|received
        in|into [our|my|the] spam|junk
        lost in the post
        <your> … fax|application|form|cancellation|reply|letter|documents … never|not … arrived|reached|received|came
        never|not … arrived|reached … us|with us
    """,
}
