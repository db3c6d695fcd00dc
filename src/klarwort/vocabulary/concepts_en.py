"""What English words stand for, British and American. `stem*` and `*end` are open."""

_PARTICIPLE = (
    r"/(?!need|indeed|speed|bed|red|hundred|feed|seed)(?:\w{2,20}ed|sent|done|made|found|taken|given|put|held|kept|lost"
    r"|brought|written|paid|built|broken|met|set|left|told|gone|drawn|sold|bought|caught|begun|run|won|spoken|seen)/"
)

_DO = (
    "send call bring come deliver print swap exchange refund replace repay repair write visit collect install correct "
    "change cancel block drive meet go take arrange organise organize pay put work rework produce make pack lend "
    "accompany check test withdraw delete remove clean paint book order reserve credit reprint redo remake rebuild "
    "fix fit ship post hand present walk share attend join stay run ring phone email mail give get update inform "
    "report show prepare issue set finish complete transfer reimburse review inspect load unload measure move provide"
)

CONCEPTS = {
    "pp": _PARTICIPLE,
    "do": _DO,
    "did": "sent called brought came delivered printed withdrew cancelled booked ordered reserved blocked drove met went took "
    "paid packed checked tested removed cleaned painted stopped corrected changed collected spoke rang wrote put",
    "the": "the a an this that these those",
    "self": "we i us me our my we're i'm we've i've ourselves myself",
    "we": "we i we're i'm we've i've",
    "our": "our my",
    "you": "you your yours you've you're you'd yourself yourselves",
    "your": "your",
    "have": "have has had we've i've having haven't hasn't hadn't",
    "be": "is are was were been being be am isn't aren't wasn't weren't",
    "shall": "will shall we'll i'll going",
    "should": "should could would must need may might ought let's",
    "not": "not no never n't don't didn't doesn't wasn't weren't isn't aren't hasn't haven't hadn't couldn't can't "
    "cannot won't wouldn't without neither nor nothing",
    "only": "only merely just simply purely solely",
    "very": "very really quite rather extremely particularly so especially awfully exceptionally unusually incredibly pretty",
    "third": """
        parcel
        garage shop store hotel hospital school clinic cleaner* tailor* baker* butcher* glazier* joiner* mason* plasterer* tiler* photographer* florist* band dj
        manufacturer* supplier* carrier* haulier* courier* subcontractor* contractor* vendor* forwarder* freight
        shipper* shipping dhl dpd ups gls fedex usps hermes post postal partner* agency agencies printer* printers
        wholesaler* importer* distributor* retailer* dealer* factory mill plant provider* host bank* customs
        authority authorities council insurer* insurance architect* engineer* surveyor* installer* electrician*
        plumber* builder* landlord* airline* freelancer* translator* photographer* caterer* driver* messenger
        warehouse laboratory lab platform marketplace outsourcer call-centre third-party producer* publisher*
        predecessor* consultant* utility refinery foundry upholsterer* fitter* decorator* roofer*
    """,
    "colleague": """
        colleague* department* dept sales accounts accounting accountant* warehouse logistics trainee* intern interns
        apprentice* temp temps office team teams back-office dispatch purchasing procurement marketing branch staff
        employee* technician* support helpdesk hotline reception receptionist* production workshop kitchen
        designer* developer* developers it-department planner* scheduler* depot stockroom adviser* advisor* agent* rep reps
        representative* secretary assistant assistants foreman crew crews driver* bookkeeping payroll finance editor*
        editorial management planning desk manager* salesperson salesman temp's newcomer* operator* housekeeping
    """,
    "slip": """
        forgot forgotten overlooked missed mixed confused lost mislaid misplaced misread misunderstood botched
        bungled neglected failed mislabelled mislabeled misjudged muddled swapped damaged broke ruined scratched
        overpromised oversold ignored blundered messed dropped delayed caused mishandled misinformed misrouted
        misquoted mistyped misdirected slipped fumbled overbooked double-booked omitted erred miscalculated
        misreported mispacked mis-sold miscommunicated wronged slacked
    """,
    "badly": """
        wrong wrongly incorrect incorrectly late faulty defective incomplete incompletely badly poorly carelessly
        mistakenly erroneously unclear unclearly sloppy sloppily inaccurate inaccurately improperly poor
    """,
    "fault": """
        mistake* error* fault faults oversight* mix-up* mixup* problem* issue* delay* glitch* misunderstanding*
        damage confusion irregularit* discrepanc* complication* shortage* backlog* failure* slip slip-up* hiccup*
        breakdown* outage* disruption* inconsistenc* difficult* bottleneck* miscommunication* defect* inaccurac*
        shortfall* duplicate* overbooking* leak* blame cause causes setback* gap gaps lapse*
    """,
    "strain": """
        sick sickness illness ill flu covid* cold absence absences leave holiday holidays vacation* christmas easter
        summer season peak peak-season year-end month-end quarter-end stocktaking stocktake inventory audit busy busiest
        workload volume volumes demand backlog* staffing understaffed short-staffed shortage* shortages turnover
        staff resignation* maternity training rush pressure stress stressful hectic migration migrations
        update updates upgrade upgrades outage* crash server servers software system systems network internet
        relocation move renovation* restructuring reorganisation reorganization spam junk strike* weather
        snow storm storms traffic flood* ice fog supply bottleneck* capacity constraints constraint overload overloaded
        refurbishment computer computers printer pandemic changeover bank-holiday
        off-sick bereavement heatwave roadworks onboarding handover
        unprecedented influx surge queue overtime fire burglary break-in accident burst
        frost heat rain gale gales roadworks closure closures diversion marathon frozen
    """,
    # So much our own trouble that it excuses wherever it stands.
    "ordeal": """
        flu outage* understaffed short-staffed shorthanded short-handed backlog workload workloads hectic stressful
        restructuring migration blackout overworked overstretched firefighting covid
    """,
    "swamped": """
        moving relocating migrating renovating refurbishing restructuring
        busy busiest swamped overloaded overwhelmed stretched understaffed short-staffed shorthanded short-handed
        snowed hectic stressful tight sick ill offline crashed frozen rushed inundated buried
        flooded overrun overworked overstretched under-resourced understrength stressed
    """,
    "broke_down": """
        down crashed failed broke broken froze frozen offline hacked outage playing faulty collapsed malfunctioned
        glitched stalled died still
    """,
    "system": """
        system systems server servers software database phones phone network internet computer computers program
        programme machine machines erp crm mailserver website site app router printer till platform line lift
        plant equipment portal van lorry truck oven press boiler freezer scanner conveyor scheduler
    """,
    "gave": """
        sent gave delivered provided shipped supplied told quoted used booked installed made laid put took printed
        loaded built fitted left wrote entered passed filed ordered cut painted drilled drove parked packed measured
        promised agreed said changed cancelled canceled kept brought connected placed noted read handed wired
        stored assembled recorded translated cooked served parked returned handled
    """,
    "acts": "send deliver tell inform reply answer call respond pass check order book follow keep give show turn provide "
    "finish complete read listen grant warn notify consult report ask bother update supply return forward hand bring",
    "number": "/\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|couple/",
    "because": "because due owing since as given following through thanks after with",
    "therefore": "so therefore hence thus consequently why",
    "delayed": """
        delay delays delayed late slow slower slipped waiting wait backlog behind respond responded reply replied
        answer answered deliver delivered process processed sooner earlier quickly faster time
        piling pile overlooked missed forgotten confusion keep kept meet met lost longer call called up happen
        happened disruption attend attended ready finish finished through cracks ship shipped complete
    """,
    "sorry": "sorry apologise apologize apologises apologizes apologising apologizing apologies apology regret regrets "
    "regrettable indulgence forgiveness pardon",
    "trouble": """
        inconvenience* trouble* misunderstanding* upset annoyance* irritation* confusion disappointment* frustration*
        distress disruption* delay* impression issue* problem* error* mistake* shortcoming* offence offense difficult*
        dissatisfaction incident* situation disturbance* bother
    """,
    "any": "any possible potential eventual",
    "feel": "feel felt feeling perceive perceived perception see saw view viewed consider considered interpret "
    "interpreted experienced impression find found believe believed seems seemed took",
    "if": "if should in case where insofar wherever whenever",
    "small": """
        small slight minor tiny little brief short few minimal marginal trivial negligible insignificant cosmetic
        single couple bit superficial modest mild
    """,
    "trifle": """
        trifle* triviality trivialities formality formalities one-off exception exceptions glitch* blip* hiccup*
        technicality technicalities niggle* quibble* isolated teething snag* nitpick*
    """,
    "bad_word": "bad serious dramatic terrible tragic severe worrying critical",
    "vague": """
        soon soonest shortly asap promptly immediately presently momentarily quickly swiftly speedily eventually
        sometime someday urgently straightaway forthwith rapidly
    """,
    "process": """
        process processes workflow* procedure* interface* cooperation co-operation collaboration communication
        communications approval* briefing* sign-off sign-offs contract* agreement* framework responsibilities
        documentation checklist* standards rules structure* handover* planning roles lead-times
        channels clause quality-management relationship guidelines protocol* governance reporting specification* quality
    """,
    "improve": """
        adapt adapting adjust adjusting change
        reorganise reorganize reorganising reorganizing revise revising adding add map mapping optimise* optimize* optimising optimizing improve* improving standardise* standardize* review reviewing
        revisit rethink restructure streamline* streamlining tighten* tightening clarify clarifying define defining
        redefine harmonise harmonize formalise* formalize* agree establish set evaluate analyse analyze examine
        overhaul refine introduce discuss sharpen digitise digitize automate reassess document align introduce
    """,
    "meeting": """
        workshop* meeting* call session* lessons lessons-learned review* retrospective* kick-off* kickoff* jour
        catch-up* round-table workshop debrief* conference check-ins check-in stand-up
    """,
    "future": "future forward onwards henceforth medium-term long-term",
    "handled": """
        initiated taken implemented triggered forwarded escalated logged recorded registered investigated reviewed
        processed handled addressed assigned passed raised examined analysed analyzed looked checked referred
        instigated flagged submitted prioritised prioritized set
    """,
    "passed_on": """
        involved briefed consulted
        shared communicated circulated
        forwarded escalated logged registered recorded noted passed raised referred
        assigned submitted opened flagged flag routed handed relayed filed
        redirected created ticketed captured
    """,
    "case_word": """
        request* case complaint* matter inquiry enquiry concern concerns ticket* report message feedback query issue
        email e-mail file comments claim details documents question* incident
    """,
    "ask_effort": """
        read look see measure
        send resend submit fill complete describe explain contact call provide return book order upload email e-mail
        write repeat register raise log reply arrange check supply forward attach prove document collect print bring
        take chase reach request confirm complain reapply apply enter photograph pack drop gather list ring
        reorder resubmit rebook sort ask
    """,
    "money_all": "all any full fully every entire whole total unlimited complete unconditionally",
    "damage": "standstill downtime earnings takings turnover profit profits wages penny damage damages cost costs loss losses expense expenses liability amount claim claims penalty penalties "
    "consequences compensation charges",
    # Whom the customer has to answer to or care for.
    "people": "plasterers nurses teachers parents bride groom workers employees users passengers carers chefs waiters shoppers trainees volunteers fitters board neighbours households boys girls kids everyone tenants people guests guest tenants tenant patients customers staff team crew crews children family mother father wife "
    "husband residents pupils students visitors members drivers colleagues ward night day shift line plant shop site",
}
