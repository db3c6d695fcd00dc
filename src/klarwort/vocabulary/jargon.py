"""Words of ours that customers need not know. See klarwort.phrases for the notation."""

from klarwort.vocabulary.word_list import words

# `trade`: words that many a customer knows: what else is wrong with the sentence says it better.
GERMAN = {
    "inside": """
        *root-cause*|*second-level*|*first-level*|*third-level*|*2nd-level*|*1st-level*|*ticketnummer*|*stoerungsticket*|*pipeline*|*backlog*|*hotfix*|*bugfix*|*rollout*|*rollback*|*deployment*|*workaround*|*eskalationsstufe*|*servicestunden*|*change-advisory*|*change-request*|*workflow*|*stakeholder*|*key-account*|*troubleshooting*|*case-owner*|*dispatching*|*taskforce*|*task-force*|*forecast*|*follow-up*|*backoffice*|*back-office*|*fachseite*|*querschnitt*|*sperrbestand*|*stammdaten*|*materialnummer*|*buchungskreis*|*fertigungsauftrag*|*avisiert*|*stoerungsticket*|*incident*|*sla-*|*kulanzantrag*|*wvl*|*wiedervorlage*|*fachkonzept*|*mandantenfaehig*|*mandantentrennung*|*release*|*sprint*|*freigabeworkflow*|*eskalationsmanagement*|*qm-*|*pruefstatus*|*prozessschritt*|*kpi*|*onboarding*|*asap*|*fyi*|*cc*|*case*|*level-2*|*level-1*|*issue*|*tracker*|*staging*|*cluster*|*timeout*|*proxy*|*failover*|*blocker*|*reason-code*|*clearing*|*trouble-ticket*|*crossdocking*|*cross-docking*|*retourenprozess*|*rma-*
        root cause
        second|first|third level
        change advisory board
        on hold
        ticket … <passed_on>|geschlossen|erstellt|status|eroeffnet|offen
        eroeffnet|erstellt|angelegt … ticket
        <your> ticket
        in der pipeline
        im backlog
        lead time
        task force
        tier 1|2|3
        prio 1|2|3
        sla klasse|class
        work in progress
        single point
        quality gate
        look and feel
        auf pending|hold|wip|resolved|closed
        *pending*
        *ticketsystem*|*getrackt*|*gelabelt*|*getaggt*|*go-live*|*request*|*approved*|*gerootet*|*deployt*|*gepatcht*|*committed*
        im tool|system … hinterlegt|getrackt|nachgehalten
    """,
    "trade": """
        *wareneingang*|*kommissionier*|dispo|disponiert|*stueckliste*|*kostenstelle*|*warengruppe*|*lieferavis*|erp|*erp-*|crm
    """,
}
ENGLISH = {
    "inside": """
        *root-cause*|*second-level*|*first-level*|*third-level*|*2nd-level*|*1st-level*|*backlog*|*hotfix*|*bugfix*|*rollout*|*rollback*|*deployment*|*change-advisory*|*stakeholder*|*stakeholders*|*workstream*|*troubleshooting*|*taskforce*|*deliverable*|*deliverables*|*onboarding*|*failover*|*blocker*|*triage*|*triaged*|*incident-*|*sla-*|*resourcing*|*bandwidth*|*synergies*|*crossdock*|*cross-dock*|*wip*|*backorder*|*backordered*|*provisioning*|*provisioned*
        root cause
        second|first|third|2nd|1st level|line support|team
        change advisory board
        change request|control|board
        in the pipeline
        in our|the backlog|queue|sprint|workflow
        tier 1|2|3|one|two
        level 1|2|3
        priority 1|2|3|p1|p2|p3
        p1|p2|p3|p4
        task force
        trouble ticket
        your|the|this ticket
        ticket has|was|is|number
        sla class|breach|target
        lead time
        case owner
        service window|hours
        maintenance window
        action item|items
        key account
        service desk
        next release|sprint
        swim lane
        quality gate
        reason code
        case number|id|owner
        blocked stock
        set to pending
        status is|was|set pending|open|closed|resolved|wip
        customer response
        pending due
        next|current sprint|release|cycle|iteration
        go-live|rollout
    """,
    "trade": """
        circle back
        touch base
        erp|crm
    """,
}

# Capitals that everybody knows, or that are no word of ours.
KNOWN = words(
    """
    AG GMBH KG EU DE AT CH UK US USA EUR CHF USD GBP CEO PDF USB IBAN BIC TV PC LED AGB MWST UST VAT LKW PKW
    DHL UPS DPD GLS FEDEX IHK TÜV ADAC BMW VW AM PM OK NR TEL FAX WC DVD CD SMS WLAN WIFI DIN ISO CEST CET GMT BST UTC
    ID PS PLZ STR DR HR FR A4 A3 MB GB KB KM CM MM KG KWH KW EC SIM HDMI XL XXL XS II III IV VI VII VIII IX XI NL BE FR IT
    ES PL CZ NRW BW HH ZH BE VIP FAQ URL QR KI AI JPG PNG DM BGB HGB LTD INC LLC PLC NHS BBC I A O E-MAIL UHR CO MR MRS MS
    ICH SIE WIR NICHT UND DER DIE DAS THE AND NOT WE YOU ALL NO YES JA NEIN BRD ARD ZDF ORF SRF GMX AOK TAN PIN SEPA TGV
    ICE IC RE EUROPE EIN LEITER RAM CPU DJ AC DC LCD LPG PVC MDF UV IR EKG MRT CT OP HNO BGH OLG EG OG UG DG HGV MOT ICU ER OR USV SB DB SBB ÖBB OEBB HTTP WWW COM NY LA PO ERP CRM
    """
)

# Behind these a number is the customer's own: their order, their invoice.
THEIRS = words(
    """
    bestellung bestellnummer auftrag auftragsnummer rechnung rechnungsnummer rechnungen kundennummer lieferschein
    lieferscheinnummer sendung sendungsnummer sendungsverfolgung seriennummer artikel artikelnummer vertrag
    vertragsnummer angebot buchung buchungsnummer reservierung flug zug modell typ charge kennzeichen gutschrift
    order orders invoice booking reservation shipment tracking serial item article model type contract
    quote quotation flight customer batch part delivery note credit number product room
    """
)

YOUR = words("ihr ihre ihrem ihren ihrer ihres your")

# Words that say: the customer asked for it.
ASKED_FOR = words(
    "angefordert angeforderte angeforderten gewuenscht gewuenschte gewuenschten requested gewuenschter"
)
