"""Reasons that exonerate in English. See klarwort.phrases for the notation, excuse.py for the tags."""

ENGLISH = {
    "cause": """
        since|after we|i|the|our [*] moved|switched|changed|migrated|took|move|switch|change|changeover|migration|merger|refit|rebuild ~ nothing|hardly|not|everything|slow|slowly|chaos|little|things
        landed|fell|came|arrived|coincided ~ in|with|on the|our very|middle|same|week|day|busiest|start|end … *
        <system> … giving|gave|given|causing|caused us|me … trouble|problems|headaches|grief|difficulties
        hence the late|long|missing|wrong|delayed … *
        in|at minus|rain|snow|frost|heat|temperatures|weather … start|starts|cannot|can't|hard … *
        laptop|phone|computer|van|car|machine|oven|printer|system … died|crashed|broke|packed|froze ~ so|and
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
        nobody|no-one gets|can|could … without … *
        no one gets|can|could … without … *
        try getting|finding|booking … *
        you try … *
        can't get|find … staff|drivers|people|fitters|plasterers|parts|hands|anyone
        cannot get|find … staff|drivers|people|fitters|plasterers|parts|hands|anyone
        impossible to get|find … staff|drivers|people|fitters|plasterers|parts|hands|anyone
        <strain> … played|wreaked|caused|threw|knocked|put … havoc|out|off|back|everything
        havoc with
        knocked … for six|sideways
        threw|thrown|put … everything|schedule|plans|rota|us out|off|back
        so many|much … that we|i|our … can't|couldn't|cannot|could|never
        with so many|much … *
        as a small|family|two-man|tiny … we|i … can't|cannot|can|only|simply
        be in two places
        only so much|many … *
        only got|have two|one|so pair|hands|much|many … *
        two pairs of hands
        what with … *
    """,
    "defence": """
        i|we would|had|meant|wanted|intended|hoped … [have|to] … but|only|except|unfortunately ~ *
        i|we [had] meant|wanted|intended|hoped|planned to ~ but|only|except|unfortunately ~ *
        i|we would have <pp>|rung|called|come|written|answered ~ but|only|except|had ~ *
        i'd|we'd have <pp>|rung|called|come|written|answered ~ but|only|except ~ *
        meant|means|meaning [that] we|i|our|no … could|couldn't|not|no
        so|hence|therefore we|i could|were|was|couldn't … not|unable|no|only
        so|hence|therefore … no * … <pp>|went
        because|as|since ~ we|i could|cannot|can't|couldn't|were … not|keep|unable|only
        which is|was why ~ late|put|delayed|back|missed|moved|overlooked|not|nobody|nothing
        so … was|were|got … late|delayed|missed|overlooked|lost
    """,
    "state": """
        with|on a|only|just [a] small|reduced|smaller|half crew|team|staff
        still learning … *
        only had this|the … for|since … *
        <our>|the <colleague>|* … <be>|has|have … in|at|to hospital|bed|home … *
        <colleague>|* who|that ~ has|have retired|left|resigned|gone|moved
        <colleague> … has|have retired|left|resigned|quit|gone
        half|most|much of|the|our * [*] was|were|is|are|has|have [been|all] off|out|away|down|missing|sick|ill
        half the|our * was|were|is|are off|out|away|down|missing|sick|ill
        we|i are|'re|were|was [down] [to] two|three|four|five … instead|rather|not of|than … *
        we're [down] [to] two|three|four|five … instead|rather of|than … *
        bear in mind|remember|appreciate|consider ~ we're|we|i are|am|'re|have|run|running|only|all|dealing|looking … *
        things|everything|it [naturally|always|usually|inevitably] move|moves|go|goes|run|runs|take|takes … slower|slowly|longer|quiet|while
        first|second evening|day|week|shift|time|night … on|by|alone his|her|their|own|himself|herself
        apprentice's|trainee's|temp's|newcomer's first|second … *
        lost|losing|short two|three|four|five|several|some|a … drivers|people|staff|fitters|cooks|chefs|colleagues|nurses|teachers|bakers … *
        every|each hand|man|van|driver|pair is|was|are|were needed|out|busy|wanted
        one emergency|breakdown|call|job|crisis|problem … after|chased|followed|on … another|next|other|top
        inbox|phone|phones|switchboard|post|mailbox … overflowing|overflowed|ringing|rang|piled|jammed|swamped|hook
        everybody|everyone wants|wanted|needs|needed … *
        emergencies … on|my|our|at desk|hands|plate|once
        nobody|noone|no-one … to spare|available|free|left to
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
        <colleague> … alone … *
        <colleague> … by himself|herself
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
        chasing our|my|their tails|tail
        rushed|run off our|my|their|its feet
        up to our|my|their [*] eyes|eyeballs|ears|necks|neck|elbows|knees
        flat out … so|and|since|with|at|all|this
        at full stretch|tilt|capacity|pelt
        bursting at the seams
        fighting fires
        spread|stretched too|so|very|rather|a|pretty thin|bit|little
        thin on the ground
        a|one|two|three|several|five|six man|men|person|people|drivers|fitters|staff|chefs|pairs down|short|off|out|away
        short of|on staff|people|hands|drivers|fitters|chefs|crew|manpower|bodies
        hands full|tied
        up the wall
        been|was|were|is|are|it's [*] [*] manic|mad|crazy|mental|frantic|chaos|chaotic|bedlam|madhouse|mayhem|bonkers
        madhouse
        back to back
        juggling
        behind with … our|the|everything|orders|paperwork
        catch-up|catching up … *
        not enough|too few hours|hands|people|drivers|staff
        round the clock … *
        since the|our [*] merger|takeover|move|changeover|migration|switch|buyout|acquisition
        please bear with us
        bear with us … *
        teething
        retired|quit|resigned … and|so|last|in|recently|since|which
        on maternity|paternity|parental|sick|annual|compassionate leave|duty
        new chap|lad|lass|girl|guy|bloke|starter|hire|recruit|boy|joiner … *
        chap|lad|lass|bloke who|that … *
        still|only|just finding|learning|settling|getting|started|joined|trained|training|arrived … *
        finding his|her|their|its way|feet
        learning the ropes
        to grips with
        on his|her|their|my first|second|third|last day|week|shift
        second|first|third day|week … with us|on|job|here
        peak|busy|festive|wedding|christmas|holiday|silly|harvest|ski|exam|flu [*] season|period|time
        busiest|maddest week|month|time|day|period|fortnight|season
        in our|my|his|her|their defence|defense
        to be [perfectly|completely] fair|honest … we|i|it|our|the
        you have|need to understand|appreciate|remember|bear … *
        you must understand|appreciate|remember|realise … *
        the whole|entire industry|trade|sector
        everyone|everybody in the|this|our industry|trade|business|line
        it's the same everywhere
        only human
        with * sites|jobs|orders|customers a|on|per week|day|year|the|our … *
        on top of us
        caught us out|cold|short|unawares|napping
        packed it in|up
        gave up the ghost
        on the blink|fritz
        fell|fallen over … system|server|website|software
        double shifts
        three times the|our|as
        twice the|our|as … orders|volume|usual|normal|many
        rough|tough|nightmare|hellish|awful|challenging|trying [*] few|week|weeks|month|months|year|time|spell|patch … us|me|we|i|our|here
        we've|i've|it's had|been … rough|tough|nightmare|hellish|awful|challenging|trying … *
        a|an nightmare|challenging|torrid week|month|year|time|spell … *
        not had a minute|moment|second|breather|break … *
        haven't|hadn't had a minute|moment|second|breather|break … *
        not|barely|hardly|scarcely … time to breathe|eat|think|sit
        know which way … *
        coming or going
        we've|we have had|a new … started|start|joined|learning|training
        wife|husband|daughter|son|mother|father|baby … ill|hospital|poorly|born|unwell|sick
        shorter|fewer|less|half than|the|of staff|crew|team|people|hands
        it's|it is always|never|usually like|busy|mad this|that|at|around|before … *
        a skeleton crew|staff
        skeleton crew|staff
        two-person|one-man|two-man|one-woman|family|small office|band|business|team|outfit|firm|shop|operation … *
        has|have|had been off|away|ill|laid … since|for|all|this|last|with
        at this|that price|rate
        for the price|money … *
        for what you … pay|paid|paying
        goes without saying
        stands to reason
        you can't|cannot … everything|everywhere|everyone … *
        one can't|cannot … everything|everywhere|everyone|remember … *
        nobody can … everything|everywhere|everyone … *
        we|we're are|'re|were [just|only|still|currently] changing|moving|switching|migrating|refurbishing|rebuilding|between … *
        we're|i'm [just|only|still|currently] changing|moving|switching|migrating|refurbishing|rebuilding|between … *
        <system> plays|acts|goes|playing|acting … up|haywire|wrong
        playing|acting up
        only|just|still been here|open|in|with|running … for|since|a … *
        only|just took|taken over … *
        laid up
        off since … *
        had other|bigger … *
        rome … built
        takes time … *
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
