"""Words for one thing, German and English: of machines and computers, and of the trades. As `same_things`."""

TECHNICS = """
    rechner computer laptop notebook pc workstation
    server host maschine vm
    festplatte platte disk hdd ssd drive disks
    datenbank db database
    datensicherung sicherung backup restore ruecksicherung
    datei dateien daten file files data datensatz datensaetze records
    zugang login access konto account zugriff
    benutzer nutzer user users
    kennwort passwort password pw
    berechtigung recht rechte permission permissions rights
    zertifikat certificate cert tls ssl
    software programm application app anwendung
    aktualisierung update upgrade patch
    version release stand build
    schnittstelle interface api anbindung
    netzwerk netz network lan wlan wifi
    internet leitung anschluss broadband line connection
    firewall router switch
    drucker printer
    bildschirm monitor screen display
    tastatur keyboard
    kasse kassen till tills pos register
    telefon phone handy mobile smartphone natel
    telefonanlage pbx phone-system
    website webseite webshop shop onlineshop site homepage
    seite page
    newsletter mailing
    fehlermeldung error stoerung incident outage ausfall
    protokoll protokolle log logs
    angriff attack zugriff intrusion fremdzugriff
    virus malware
    postfach mailbox mailboxen inbox
    bestellung bestellungen order orders
    produktion fertigung production
    linie line strasse band foerderband conveyor belt
    werkzeug form mould tool die wkz spritzgusswerkzeug
    stempel punch schneidstempel
    lager bearing waelzlager
    welle shaft spindel spindle
    getriebe gearbox
    zahnrad gear
    riemen belt keilriemen
    kette chain
    feder spring
    schraube screw bolt
    mutter nut muttern
    schweissnaht naht weld seam
    blech sheet metal
    halterung halter winkel bracket brackets
    zeichnung plan drawing drawings blueprint
    beschichtung verzinkung coating zinkschicht galvanising
    haertung haerten hardening haerterei
    oel oil hydraulikoel
    filter filters sieb strainer
    druck pressure
    temperatur temperature temp
    drehzahl speed
    drift abweichung deviation
    kalibrierung calibration eichung
    messgeraet instrument gauge sensor fuehler probe
    charge batch los lot lots
    serie series run
    auflage run print druckauflage
    handzettel flyer prospekt broschuere brochure leaflet katalog catalogue catalogues flugblatt
    druckplatte plate
    papier paper
    etikett etiketten label labels
    verpackung packaging packung pack packs
    deckel lid cap
    flasche bottle
    fass drum barrel
    tank behaelter container vessel
    stahl steel
    kunststoff plastic
    seil rope cable drahtseil
    dauerlauf dauerbetrieb endurance-test probelauf testlauf test-run trial-run
    ausschuss scrap rejects
"""
TRADES = """
    auto wagen car fahrzeug vehicle kfz pkw
    lieferwagen transporter sprinter van
    lastwagen lkw truck lorry laster
    anhaenger trailer
    bus coach reisebus
    stapler gabelstapler forklift flt
    rad fahrrad bike bicycle
    reifen tyre tyres tire tires pneu winterreifen ganzjahresreifen
    bremse bremsen bremsbelag brake brakes pads bremsbelaege
    auspuff exhaust
    kupplung clutch
    scheinwerfer headlight
    windschutzscheibe frontscheibe windscreen
    leihwagen mietwagen ersatzwagen courtesy-car loan-car hire-car
    leih loan miet rental courtesy hire
    fahrer driver kurier courier spedition carrier chauffeur haulier
    monteur techniker technician engineer fitter montageteam installateur mechaniker mechanic
    elektriker electrician
    maler painter
    schreiner tischler carpenter joiner schreinerei tischlerei
    gaertner gardener
    klempner installateur plumber
    koch koeche cook cooks chef
    kellner service waiter waiters
    kueche catering caterer
    reinigungskraft putzkraft cleaner cleaners
    trainer kursleiter trainer instructor tutor lecturer referent dozent
    schulung training course kurs lehrgang seminar workshop unterweisung refresher
    pruefer inspektor inspector auditor examiner
    krankenschwester pflegekraft nurse pfleger
    arzt aerztin doctor
    patient patientin
    rezept prescription
    rollstuhl wheelchair
    brille glasses spectacles
    hoergeraet hearing-aid
    zahn krone crown tooth
    prothese prosthesis
    bett bed
    matratze mattress
    waesche laundry bettwaesche linen tuecher towels handtuecher
    berufskleidung arbeitskleidung overalls workwear uniform kittel
    anzug sakko jacke jackett suit jacket
    kleid dress kostuem costume
    hose trousers
    schuhe shoes stiefel boots
    moebel furniture
    sofa couch
    stuhl stuehle chair chairs sessel armchair
    tisch table tables
    bein beine leg legs
    zelt marquee tent festzelt
    buehne stage podest buehnenpodest platform
    mischpult mixer console desk
    lautsprecher speaker speakers box
    mikrofon microphone mic
    leinwand screen beamer projector
    video film mitschnitt recording aufzeichnung
    untertitel subtitle subtitles ut caption captions
    abspann credits
    ton sound audio
    instrument klavier piano fluegel
    torte kuchen cake
    brot broetchen semmel gebaeck backware fruehstuecksware bread rolls gipfel backwaren
    speise essen mahlzeit meal food menue menu
    getraenk getraenke drink drinks beverage
    geschirr teller crockery plates dishes
    besteck cutlery
    fleisch meat
    kuehlzelle kuehlraum kuehlung cold-room fridge refrigerator kuehlschrank freezer
    ofen oven backofen
    kaffeemaschine bruehgruppe coffee-machine
    spuelmaschine dishwasher
    waschmaschine washing-machine
    zimmer room hotelzimmer
    uebernachtung nacht night stay
    flug flight
    ticket fahrkarte karte ticket tickets fahrschein
    reise trip journey travel
    fahrtkosten reisekosten travel taxi
    reiseleiter guide
    transfer shuttle
    blumen strauss flowers bouquet
    geschenk praesentkorb hamper hampers gift
    buch buecher book books
    zeitung newspaper
    gesangbuch liedblatt hymn hymns order-of-service
    bild gemaelde painting
    rahmen frame
    schmuck ring jewellery
    uhr watch
    konzert concert
    probe rehearsal generalprobe
    hochzeit wedding
    beerdigung funeral bestattung
    grabstein headstone gravestone stein
    sarg coffin
    tier animal
    hund dog
    pferd horse
    kuh kuehe cow cows cattle
    futter feed
    milch milk
    ernte harvest
    saatgut seed
    duenger fertiliser fertilizer
    umzug move removal
    umzugskarton karton box boxes
    schaedling ungeziefer pest pests
    impfung vaccination
    labor lab laboratory prueflabor
    blut blood
    spende donation
"""
