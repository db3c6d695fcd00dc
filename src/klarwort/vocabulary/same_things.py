"""Words for one thing, German and English, trade by trade: whichever a letter takes, the record may have another.

One line, one thing; a compound means what its end means. Folded spelling, abbreviations without their full stop.
"""

from klarwort.vocabulary.trade_things import TECHNICS, TRADES

GENERAL = """
    geraet apparat unit device appliance machine maschine anlage
    kiste karton box crate carton schachtel
    paket sendung parcel package shipment consignment paeckchen
    ware goods lieferung delivery artikel item items
    palette pallet paletten pallets pal
    ersatzteil teil part spare bauteil komponente component et
    schluessel key keys schl
    koffer tasche gepaeck luggage suitcase bag baggage
    kosten cost costs auslagen expenses aufwand spesen
    stueck piece pieces stk
    rest restmenge rueckstand remainder remaining balance outstanding restlich uebrig
    nummer nr number no
    liste verzeichnis aufstellung list schedule index register
    beleg quittung kassenbon bon receipt voucher slip
    fehler mangel defekt schaden fault defect damage error bug
    leck leak undichtigkeit leckage
    geruch gestank smell odour
    geraeusch laerm noise rattle
    messwert wert werte messergebnis messung reading readings value measurement
    ergebnis befund resultat result results finding findings outcome
    pruefung kontrolle test check inspection audit pruefbericht
    probe muster sample specimen probestueck
    termin slot appointment zeitfenster window
    mitarbeiter ma beschaeftigte angestellte personal belegschaft staff employee employees team crew workers arbeitnehmer an people leute mann maenner men kraefte helfer personen
    teilnehmer tn participant participants delegate delegates attendee attendees kursteilnehmer
    chef leiter leitung manager head supervisor boss lead mgr ltg geschaeftsfuehrung gf management
    hausmeister hauswart facility caretaker janitor objektleiter
    gast gaeste guest guests besucher visitor visitors
    kunde kundin customer client kd mandant mandantin mdt
    kind kinder child children
    schueler pupil pupils student students
    anwohner nachbar bewohner mieter resident residents tenant tenants neighbour
    sohn son tochter daughter
    stelle position posten place
    ecke corner
    seite seiten page pages pp
    dauer laufzeit duration term
    menge anzahl quantity number qty
    foto bild aufnahme photo picture image pic pics foto
    plakat poster banner aushang
    schild beschilderung sign signage tafel
    werkzeug tool tools wkz
    boden belag fussboden floor flooring bodenbelag
    ursache grund cause reason rca ursachenanalyse
    stand zwischenstand status update progress
    hilfe unterstuetzung help support
    uebergabe handover abgabe
    lager lagerhaus depot hub warehouse store store-room lagerraum
    nachschub bestand vorrat reserve stock supply
    aussendienst kundendienst service kd support
    standort filiale niederlassung branch site location fil zweigstelle store shop
    eingang empfang reception front-desk lobby desk
    hof gelaende yard platz courtyard
    tor gate einfahrt
    unterschrift signature
    fachmann fachkraft specialist expert spezialist
    vertretung ersatzmann springer cover stand-in substitute deputy
    rundgang begehung walk-round tour walkthrough
    aufsicht bewachung wache guard security waechter wachmann
"""
OFFICE = """
    rechnung invoice bill faktura rg inv honorarnote abrechnung statement
    mahnung reminder zahlungserinnerung dunning
    gebuehr fee charge gebuehren entgelt mahngebuehr surcharge zuschlag zulage aufpreis
    gutschrift credit gs cn credit-note
    rabatt nachlass abschlag discount reduction ermaessigung
    anzahlung deposit kaution down-payment advance
    zahlung payment ueberweisung transfer nachzahlung rueckzahlung
    lohn gehalt wage wages salary pay payroll verguetung
    lohnabrechnung lohnzettel gehaltsabrechnung payslip payslips
    steuer tax mwst vat umsatzsteuer ust
    steuererklaerung tax-return return
    finanzamt tax-office hmrc fa
    jahresabschluss abschluss bilanz accounts balance-sheet ja
    buchhaltung buchh accounts accounting bookkeeping finance
    konto account bankkonto acct
    kreditkarte karte card
    vertrag contract agreement abo subscription vereinbarung
    angebot offerte kostenvoranschlag quote quotation offer estimate kva
    auftrag bestellung order po purchase-order
    auftragsbestaetigung ab confirmation
    lieferschein ls delivery-note dn
    unterlagen dokument dokumente documents papers papiere akte file files docs paperwork
    bericht report pruefbericht protokoll gutachten befund minutes rapport
    brief letter schreiben
    e-mail email mail nachricht message
    formular antrag form application request
    frist fristverlaengerung deadline extension
    einspruch widerspruch objection appeal beschwerde
    klage schriftsatz claim writ pleading
    gericht court amtsgericht landgericht
    anwalt rechtsanwalt lawyer solicitor attorney
    notar notary
    vollmacht power-of-attorney proxy mandate
    bescheid notice ruling decision
    behoerde amt authority council office
    versicherung insurer insurance vers versicherer
    schadensmeldung schaden claim schadensfall
    gutachter sachverstaendige assessor surveyor expert loss-adjuster
    police versicherungsschein policy
    bescheinigung zertifikat certificate cert zeugnis nachweis attest testat
    ausweis pass id passport badge
    visum visa
    fragebogen umfrage questionnaire survey
    reklamation beschwerde complaint
    einladung einladungen invitation invitations
    praesentation folien slides slide deck presentation foliensatz
    uebersetzung translation
    dolmetscher interpreter dolmetscherin uebersetzer translator
    lektorat korrektorat revision proofreading korrektur review
    korrekturfahne fahne andruck proof proofs pdf
    entwurf fassung version draft layout
    vorlage template muster
    skript handout kursunterlagen handouts unterlagen
    besprechung sitzung meeting mtg konferenz jour-fixe call
    telefonat anruf telefongespraech call phone telephone phonecall tel rueckruf ringback
    mailbox anrufbeantworter voicemail postfach inbox
    vertrieb sales verkauf
    einkauf purchasing procurement buying
    personalabteilung personal hr
    kalender calendar terminkalender
    erinnerung reminder
    adresse anschrift address lieferadresse
    umschlag kuvert envelope kuverts
    stempel stamp
    porto versandkosten postage shipping carriage
    inkasso collection debt-collection
    schutz datenschutz privacy gdpr dsgvo
    aufsichtsbehoerde regulator
"""
BUILDING = """
    pumpe pump umwaelzpumpe
    ventil valve schieber hahn tap
    dichtung seal gasket
    motor engine drive antrieb
    steuerung controller control regler regelung plc sps
    heizung heating boiler kessel heizkessel therme brenner burner furnace
    waermepumpe heat-pump wp
    kompressor verdichter compressor
    lueftung ventilation luefter fan ventilator
    klimaanlage klima aircon air-conditioning ac hvac
    heizkoerper radiator radiatoren
    leitung rohr pipe line pipework zuleitung rohrstueck
    kabel cable wire wiring verkabelung
    strom power electricity stromversorgung netz mains
    steckdose socket outlet
    schalter switch
    sicherung fuse breaker schutzschalter
    verteiler verteilerkasten schaltschrank panel distribution-board cabinet
    lampe lamp leuchte light beleuchtung lights lighting strahler scheinwerfer spotlight
    fenster window windows scheibe pane glas glass verglasung
    tuer door doors
    schloss lock zylinder cylinder schliessanlage
    tor rolltor shutter gate
    dach roof
    dachrinne rinne gutter
    ziegel dachziegel tile tiles
    fliese fliesen tile tiles
    wand wall fassade facade trennwand partition
    decke ceiling
    treppe stairs staircase stiege
    gelaender handlauf railing handrail banister
    balkon balcony
    terrasse terrace patio deck
    keller untergeschoss kellergeschoss basement cellar ug
    dachboden attic loft dg
    kueche kitchen teekueche
    bad badezimmer bathroom
    toilette wc toilet toilets washroom klo
    dusche shower
    badewanne wanne bath tub
    waschbecken becken basin sink
    abfluss drain abwasser ablauf siphon
    wasserhahn armatur tap faucet mixer
    boiler warmwasser hot-water speicher
    wasser water
    gas gasleitung
    aufzug lift elevator fahrstuhl
    rolltreppe escalator
    brandmelder rauchmelder smoke-detector detector melder sensor fuehler pir
    alarm alarmanlage alarm-system
    kamera camera cctv
    sprinkler loescher extinguisher
    trockner trocknungsgeraet bautrockner dryer dehumidifier entfeuchter
    putz plaster render
    estrich beton slab concrete screed base
    farbe anstrich paint lack lackierung coat coating
    tapete wallpaper
    geruest scaffold scaffolding
    kran crane kranstellung
    bagger digger excavator
    baustelle site building-site
    aushub erdarbeiten excavation
    schutt bauschutt rubble debris muell abfall waste rubbish garbage
    container mulde skip
    zaun bauzaun fence
    gruendung fundament foundation footing
    unterkonstruktion uk substructure frame rahmen gestell
    wechselrichter inverter wr
    solaranlage photovoltaik pv module modul panel panels
    batterie akku battery speicher
    zaehler meter stromzaehler
    parkett dielen parquet floorboards laminat
    teppich carpet teppichboden
    vorhang gardine curtain blind jalousie rollo
    regal rack racking shelf shelves shelving
    schrank cupboard wardrobe cabinet locker spind
    arbeitsplatte platte worktop countertop
    schublade drawer
    scharnier hinge band
    griff handle
    holz wood timber
    furnier veneer
    garten garden
    rasen lawn turf fertigrasen
    hecke hedge
    baum tree baeume trees
    bewaesserung beregnung irrigation sprinkler
    gruengut gruenschnitt schnittgut schnitt clippings
    pflaster pflasterung paving paviour
    schimmel mould mold
    feuchtigkeit feuchte moisture damp humidity
    wohnung flat apartment whg
    haus gebaeude building house
    halle hall
    tiefgarage garage tg parkhaus carpark
    raum zimmer room rm rms zi
    aufenthaltsraum sozialraum pausenraum break-room
    saal hall auditorium
    buero office
"""
SAME = GENERAL + OFFICE + BUILDING + TECHNICS + TRADES
