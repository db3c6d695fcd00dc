"""Forms of English verbs that no rule gives, and the verbs that tell of no deed."""

# base, past, participle
IRREGULAR = """
    send sent sent; make made made; build built built; rebuild rebuilt rebuilt; leave left left; go went gone
    bring brought brought; come came come; get got got; have had had; put put put; set set set; lay laid laid
    pay paid paid; repay repaid repaid; begin began begun; drive drove driven; find found found; read read read
    take took taken; tell told told; write wrote written; rewrite rewrote rewritten; hear heard heard; know knew known
    let let let; show showed shown; ring rang rung; speak spoke spoken; meet met met; see saw seen; do did done
    redo redid redone; give gave given; hold held held; buy bought bought; cut cut cut; cast cast cast; sew sewed sewn
    withdraw withdrew withdrawn; strike struck struck; stick stuck stuck; keep kept kept; lose lost lost
    forget forgot forgotten; think thought thought; feel felt felt; mean meant meant; understand understood understood
    be was been; say said said; run ran run; rerun reran rerun; stand stood stood; bear bore borne; fall fell fallen
    resend resent resent; undertake undertook undertaken; oversee oversaw overseen; break broke broken; let let let
    reset reset reset; sit sat sat; deal dealt dealt; mistake mistook mistaken; overlook overlooked overlooked
    lead led led; sell sold sold; teach taught taught; win won won; wear wore worn; fly flew flown; draw drew drawn
    choose chose chosen; hang hung hung; bind bound bound; stick stuck stuck; grind ground ground; throw threw thrown; hit hit hit; shut shut shut; rise rose risen; speed sped sped
    arise arose arisen; become became become; bend bent bent; beat beat beaten; bleed bled bled; blow blew blown
    burn burnt burnt; catch caught caught; creep crept crept; dig dug dug; drink drank drunk; eat ate eaten
    feed fed fed; fight fought fought; flee fled fled; forbid forbade forbidden; foresee foresaw foreseen
    forgive forgave forgiven; freeze froze frozen; unfreeze unfroze unfrozen; grow grew grown; hide hid hidden
    hurt hurt hurt; kneel knelt knelt; leap leapt leapt; lend lent lent; lie lay lain; light lit lit
    outgrow outgrew outgrown; override overrode overridden; overrun overran overrun; oversleep overslept overslept
    overtake overtook overtaken; quit quit quit; ride rode ridden; seek sought sought; shake shook shaken
    shine shone shone; shoot shot shot; shrink shrank shrunk; sing sang sung; sink sank sunk; sleep slept slept
    slide slid slid; spend spent spent; spill spilt spilt; spin spun spun; spoil spoilt spoilt; spread spread spread
    steal stole stolen; sting stung stung; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung
    tear tore torn; thrust thrust thrust; tread trod trodden; unwind unwound unwound; uphold upheld upheld
    upset upset upset; wake woke woken; weave wove woven; wring wrung wrung
"""

STATIVE = """
    understand regret hope believe think know wish thank appreciate apologise apologize mean want need like love
    feel see expect deserve owe trust value accept admit acknowledge sound seem appear remain stand live cost last
    belong contain require assume suppose realise realize remember agree recognise recognize look be have share
    ask take hear read occur happen slip staff sit
"""
FAILURE = """
    forget overlook miss fail lose mix confuse neglect misread misplace assume think believe underestimate
    mistake delay disappoint damage break cause mislead mishandle misjudge err omit
"""
HEDGE = "try hope aim intend expect seek strive endeavour endeavor attempt plan want wish"
ASSURING = "promise guarantee assure confirm undertake commit ensure pledge tell say sure"
