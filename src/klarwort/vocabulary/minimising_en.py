"""How trouble is talked small in English. See klarwort.phrases for the notation."""

ENGLISH = {
    "small": """
        ^ oh a|the|just|only|come … *
        <only> … <small>|<trifle>
        <only> … <fault>|<trouble>
        <small> … <fault>|<trouble>|<trifle>|inconvenience|deviation|difference|scratch|scratches|dent|blemish|wait|variation|stain|typo|omission
        nothing more than … *
        no more than … <small>|<trifle>|<fault>
        <trifle>
        a bit|little late|delayed|longer|of a|slow
        purely|merely|only|just|simply cosmetic|superficial|technical|visual|formal
        hardly|barely|scarcely … noticeable|visible|notice|see|seen|noticed|worth|matter|matters|feel
        not|isn't|won't … really|even|actually noticeable|visible|matter|worth
        you|they|guests|customers won't|don't|hardly notice
        nothing … worry|serious|major|dramatic|terrible|drastic|broken
        not worth mentioning
        grand scheme
        hardly|barely|scarcely|not|wouldn't call … emergency|disaster|crisis|catastrophe|problem|tragedy
        is|are|was to be expected
        it's|that's <only> a|an|one … *
        happens … every … *
        happen|happens|occurs … once in|now
        <only> … <number> … missing|late|damaged|affected|broken|wrong
        <only> * out of
        you can|will hardly|barely|scarcely … *
        <only> … blemish|scratch|dent|stain|chip|mark|smudge
        quickly … polished|wiped|fixed|repaired|sorted|out
        a bit of … *
        <only> slightly|marginally|somewhat … *
        <only> a little|touch|tad … *
        it|this|that is|was|it's|that's <only> a|an|one … *
        that's|it's all $
        it|this|that|you was|were <only> … minutes|hours|days
    """,
    "not_bad": """
        much ado about
        you cannot|can't|won't|couldn't see|notice|tell|spot … *
        nobody|no-one has ever|yet noticed|minded|complained|missed … *
        strictly speaking … only|just|merely … *
        perfectly|quite|entirely wearable|usable|edible|fine|good|drivable|habitable … *
        apart|aside from … everything|all|rest|it … *
        hardly|barely|scarcely … missed|minded|noticed|noticeable|suffered
        first-world problem|problems
        at the outside|most|worst
        seen|had|known [far|much|a] [lot] worse
        <number> … tops
        hardly|barely|scarcely show|shows|shown|notice|matters|matter|counts
        a|one|an day|hour|week|penny|inch|millimetre|minute here|there|either|more or|there|way
        make|makes|made no|little|hardly odds|difference|matter
        sent to try us|you
        never|hardly hurt|harmed|killed … *
        nothing [that] a|some|an|the|little … will not|won't|cannot|can't|couldn't … *
        you do|did|still|already have|get|got … <number> of [the] <number>|*
        not|isn't|wasn't|aren't|nothing|hardly … [that|so|too|all|as|really] <bad_word>
        no big deal
        not|isn't|hardly … a|the big deal|disaster|catastrophe|tragedy|drama|problem|issue|end of
        end of the world
        storm in a teacup
        could … been|be|have … worse
        worse … things
        ^ at least … *
        fortunately|luckily|thankfully ~ *
        no harm|damage … done|was
        all's|alls well
        all|everything … went|turned|worked|ended … well|fine|out|ok|okay
        in the end ~ well|fine|fine|okay|ok|worked
        should|shouldn't|ought … not … [be] a|any … problem|issue|difficulty|matter
        should|shouldn't … not|cause … problem|issue
        no reason … to worry|panic|concern|alarm
        no cause for … *
        manageable|negligible|acceptable|tolerable|bearable|insignificant|trivial|immaterial
        within … tolerance*|limits|norm|spec|range|normal
        still … usable|use|used|works|work|function|functional|perfectly|eat|edible|wearable|drive|fit
        does|do|did not|doesn't … affect … *
        by and large|on the whole|all in all|overall
        most|majority of … *
        exaggerat*|overreact*|overdramatic|overblown
        not|don't … exaggerate|dramatise|dramatize|overreact|blow
        blown out of proportion
        nothing terrible|bad|awful|tragic|dreadful|catastrophic|much
        no need|reason to … get|be … upset|worked|excited|angry
        surely … not|didn't|won't … ruin|spoil|hurt|matter
        did|didn't not … ruin|spoil|hurt
        upset over|about such
        cannot|can't|couldn't|surely … that|so <bad_word>
        mountain out of
        fuss|fussy|petty|picky
        over such|so a|little … *
        upset over|about|for
        still runs|running|works|working
        does|do run|work|function
        within … norm|norms
        don't|do|not see the|what problem|issue|fuss
        not … dangerous|harmful|relevant|important|toxic|decisive
        <number> … at most
        at most … *
        others … much|longer|worse|more|less
        nobody|no-one will|would … notice|see|mind|care
        no one will|would … notice|see|mind|care
        live with it|that|this
        hopefully … anyway|nonetheless|nevertheless
        the world … won't|will|not|hardly … end|stop
        nobody|no-one|no died|dies|hurt
        nobody|no-one|none ever|even|really|will|would|is|looks … notice|see|look|looks|spot|mind|going|noticed
        no one ever|even|really|will|would|is|looks … notice|see|look|looks|spot|mind|going
        you can|will|would|could hardly|barely|scarcely … *
        easily|quickly|simply fixed|wiped|polished|sorted|remedied|solved|touched
        will|'ll|should buff|wash|rub|polish|wear|settle|dry out|off|down|in
        comes|come with the territory
        bound to be … *
        rather|quite|bit … particular|sensitive|fussy
        let's not … *
        i wouldn't … worry|lose|read
        sky … falling
        apart|aside from … is|was|are … fine|perfect|good|sound|ok|okay|works
        all that counts|matters
        the main|important thing … *
        that's [really] all|what that|really counts|matters
    """,
    "normal": """
        only|just|merely one|two|three|four|a [*] [*] … complained|objected|minded|noticed|grumbled|affected
        these|such|this things|mistakes|errors|mishaps|delays|kind|sort … happen|occur|inevitable
        these|such things … happen
        it|that|this|things|mistakes|errors|accidents can|do|does|will|just happen|occur
        happens|happen to … best|everyone|everybody|anyone|all
        happens … all the|sometimes|occasionally|everywhere
        to err is human
        nobody|no one … perfect
        nobody is perfect
        only human
        is|are|was [quite|perfectly|completely|entirely|fairly] normal|common|usual|standard|typical|unavoidable|inevitable|customary
        par for the course
        part and parcel
        you are|were|you're … only|first|single|one … customer|client|person|one|guest|tenant|patient
        the only|first … customer|client|person|one|guest|tenant|complaint|report|case … *
        no|nobody|none … other|else|one … complained|complaint*|mentioned|noticed|reported|problem|bothered|objected
        no one|nobody else … *
        nobody|never … else|complained … *
        nobody|never … before $
        never had … complaint|complaints|problem|problems
        other … customers|projects|clients|companies|guests|tenants|suppliers|firms … *
        others … worse|longer|far|wait|happy|cope|manage
        compared … to|with
        extremely|very|really|quite|exceedingly|highly rare|rarely|unusual|seldom
        rarely … happens|happen|occurs
        normally|usually|generally|typically ~ well|fine|smoothly|works|on time|runs|satisfied
        once in a blue moon
        things|mistakes|errors like this|these|that … happen|occur
        like this … happen|happens|occur
        no|nobody|none * [has|have|had] … ever … complained|mentioned|noticed|objected
        nobody|no-one … complained|minded
        is|are … usual|normal|common … nowadays|today|these|in|for
        you … are … the first|only … to
        first to|one … mention|complain|say|report|notice
        everybody|everyone|anyone|we … makes|make mistakes|errors
        nothing unusual|out of the ordinary
        not unusual|uncommon
        part of any|every … *
        not as if|though
        you … be|are … sensitive|picky|fussy|impatient|oversensitive
    """,
}
