"""What German words stand for. `stem*` and `*end` are open; compounds are caught by their last part."""

_PARTICIPLE = (
    r"/(?!gegen|gehen|geben|gern|gestern|gelten|genehmen|gut|gegenwaertig|gesamt|bekannt|bereit|besten|bitte|bitten)"
    r"(?:\w{0,12}ge\w{2,20}(?:t|en|an)|(?:\w{0,8})(?:be|er|ver|ent|zer|emp|miss|ueber|unter)\w{2,20}(?:t|en)"
    r"|\w{2,20}iert|bekommen|erhalten|worden|getan|gewesen)/"
)

_DO = (
    "schick* sende* senden uebersende* versend* liefer* druck* komme kommen kommt rufe rufen ruft bring* tausch* erstatt* "
    "ersetz* ueberweis* buche* buchen bestell* reparier* schreib* stell* hole holen holt baue* bauen montier* installier* "
    "korrigier* aender* berichtig* stornier* sperr* fahre* fahren faehrt treff* besuch* gehe gehen geht setze* setzen "
    "uebernehm* veranlass* organisier* zahle* zahlen lege legen legt mache machen arbeit* ueberarbeit* produzier* "
    "fertig* pack* leihe* leihen begleit* kontrollier* teste* testen ziehe ziehen loesch* entfern* reinig* streich* "
    "verleg* miete* mieten reservier* gleiche* gutschreib* lasse lassen fuehre fuehren nehme nehmen gebe geben leite* "
    "back* naehe* schneid* koche* saeuber* spiele* lade* laden kuerz* verlaenger* verschieb* ergaenz* spreche "
    "messe* messen justier* hefte* binde* schalte* schalten richte* richten trage* erstell* bereite* warte* verlaesst "
    "verlassen geht gehen uebergeb* zeige* zeigen bearbeit* pruef* ueberpruef* untersuch* oeffne* verteil* rechne* hoere"
)

CONCEPTS = {
    "pp": _PARTICIPLE,
    "do": _DO,
    "the": "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem",
    "self": "wir ich uns mir mich unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner",
    "we": "wir ich",
    "our": "unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner",
    "you": "sie ihnen ihr ihre ihrem ihren ihrer ihres ihrerseits ihretwegen kundenseitig",
    "your": "ihr ihre ihrem ihren ihrer ihres",
    "have": "habe haben hat hatte hatten hab",
    "had": "haette haetten",
    "be": "ist sind war waren bin wurde wurden wird werden sei seien waere waeren",
    "is": "ist sind war waren bin sei waere",
    "become": "wurde wurden",
    "shall": "werde werden wird",
    "should": "sollte sollten soll sollen koennte koennten muessten muesste muessen muss wollen moechte moechten wuerde wuerden",
    "not": "nicht nie niemals kein keine keinen keinem keiner keinerlei nichts ohne weder",
    "no": "kein keine keinen keinem keiner keinerlei",
    "only": "nur lediglich bloss",
    "very": "sehr aeusserst ausgesprochen ueberaus wirklich ganz ziemlich besonders extrem so recht enorm",
    # Who else can be blamed.
    "third": """
        *glaser *baecker *schneider *fliesenleger *reinigung *florist* *band *dj *klinik *schule *hotel *werkstatt *labor*
        *hersteller *herstellers *herstellern *lieferant* *zulieferer* *zulieferbetrieb* *spediteur* *spedition*
        *paketdienst* *zusteller* *zustelldienst* *lieferdienst* *versanddienst* *versender post dhl dpd ups gls
        hermes fedex *kurier* *bote boten *fahrer *fahrers *frachtfuehrer* *transporteur* *transportunternehmen
        *reederei *airline *dienstleister* *subunternehmer* *nachunternehmer* *subunternehmen partner partners
        partnern *vertriebspartner* *servicepartner* *partnerfirma *partnerbetrieb* *agentur *agenturen *druckerei* *werk *werks *werkes
        *grosshaendler* *grosshandel* *haendler *importeur* *handwerker* *monteur* *installateur* *elektriker*
        *netzbetreiber* *provider* *hoster* *bank *zoll *behoerde* amt bauamt finanzamt *versicherer *versicherung *architekt*
        *statiker* *planer *ingenieurbuero *plattform *drittanbieter* *anbieter *vorlieferant* *produzent*
        *fabrik *verlag *labor *reinigungsfirma *fremdfirma* *firma *montagefirma *leasinggesellschaft
        *gutachter* *verwalter *hausverwaltung *vermieter *freelancer* *freiberufler* *uebersetzer* *fotograf*
        *caterer *callcenter *rechenzentrum *softwarehaus *vertragspartner *logistiker *zwischenhaendler
        *steuerberater *notar *stadtwerke *schreiner *maler *dachdecker *geruestbauer *vorgaenger *vorgaengerin
        *hausverwaltungen *wiederverkaeufer *grafikbuero *stahlwerk* *saegewerk *hauswart* *hausmeister* *saeckerei *kuerschner *faerberei *beschichter *baubuero *elektrofirma *fremdlabor
    """,
    "colleague": """
        *kollege *kollegen *kollegin *kolleginnen *abteilung *abteilungen *vertrieb *vertriebs *buchhaltung *lager
        *lagers *logistik *technik *grafiker* *azubi *azubis *auszubildende* *lehrling* *praktikant* *aushilfe*
        *werkstatt *produktion *versand *versands *support *hotline *zentrale *innendienst *aussendienst *einkauf
        *disposition *disponent* *marketing *filiale *zweigstelle *niederlassung *mitarbeiter *mitarbeiters
        *mitarbeitern *mitarbeiterin *mitarbeiterinnen *techniker* *sachbearbeiter* *empfang *rezeption *kueche
        *personal *team *teams *berater *beraterin *verkaeufer* *kundendienst *kundenservice *service
        *redaktion *entwicklung *entwickler* *projektleiter* *bauleiter* *bauleitung *geselle *gesellen
        *meister *schichtleiter* *fachabteilung *fachbereich *rechnungswesen *verwaltung *geschaeftsstelle
        *springer *vertretung *neuling *leiharbeiter* *fahrdienst *sekretariat *vorzimmer it edv
    """,
    # What went wrong.
    "slip": """
        geschlafen danebengegriffen verpatzt durcheinandergeworfen falschverstanden
        vergessen versaeumt verschlampt verwechselt uebersehen vertauscht geschlampt verbockt missverstanden
        verursacht verschuldet versagt vermasselt verpasst verschlafen verlegt verloren verstellt verdreht
        verrutscht hineingepfuscht gepatzt gepfuscht unterlassen versiebt verbummelt verpennt
        beschaedigt zerstoert zerkratzt vertan verrechnet verschrieben vergeigt uebergangen verwechselte
        vergass vergassen versaeumte uebersah uebersahen verlor verloren verwechselten vertauschte
        liegengelassen liegenlassen haengenlassen ignoriert vernachlaessigt geirrt falschgemacht verplant
        vergriffen durcheinandergebracht durcheinander ausgelassen weggelassen
    """,
    "badly": """
        falsch falsche falschen falscher falsches fehlerhaft fehlerhafte fehlerhaften unvollstaendig
        unvollstaendige unvollstaendigen verspaetet verspaetete mangelhaft mangelhafte unsauber schlampig
        ungenau missverstaendlich irrtuemlich versehentlich defekt defekte defekten beschaedigt schlecht
        unzureichend spaet unpuenktlich nachlaessig unkorrekt inkorrekt unleserlich eigenmaechtig doppelt
    """,
    "fault": """
        *fehler *fehlers *fehlern *versehen *panne *pannen *irrtum *irrtuemer *versaeumnis* *missgeschick*
        *verwechslung* *missverstaendnis* *problem *probleme *problemen *schuld *verschulden *ursache *mangel
        *maengel *verzoegerung *verzoegerungen *ausfall *ausfaelle *stoerung *stoerungen *schaden *schaeden
        *unstimmigkeit* *unregelmaessigkeit* *engpass *engpaesse *rueckstand *rueckstaende *abweichung*
        *lieferverzug *verspaetung* *komplikation* *umstaende *durcheinander *nachlaessigkeit* *fehlbuchung*
        *fehllieferung* *beeintraechtigung* *schwierigkeiten *ungereimtheit* *zahlendreher *tippfehler
        *kommunikationsproblem* *patzer *schnitzer *defekt* *reklamation* *wartezeit* *qualitaetsproblem*
        *luecke *luecken *unterbrechung* *doppelbuchung* *ueberbuchung* *kratzer *delle *dellen *leck
        *wasserschaden *terminverschiebung*
    """,
    # Reasons that exonerate oneself.
    "strain": """
        *notfall familiaer* gesundheitlich* *jahresinventur *krankheitsausfall* *ausfaelle *defekt *personalwechsel
        krank erkrankt erkrankte *krankheit* *krankenstand* *krankheitsfall* *krankheitsbedingt* *krankmeldung*
        *krankgemeldet krankgeschrieben *krankheitswelle *grippe* *erkaeltung* *corona* *erkrankung* *urlaub*
        *ferien *ferienzeit *feiertag* *betriebsferien *betriebsurlaub *sommerpause *weihnachtszeit
        *weihnachtsgeschaeft* *vorweihnachtszeit *jahresende *jahreswechsel *monatsende *quartalsende
        *jahresabschluss* *inventur* *hochsaison *saisonbedingt* *stosszeit* *hochbetrieb *hauptsaison
        *messezeit *messe *auftragsaufkommen* *anfragevolumen* *anfrageaufkommen* *bestellaufkommen*
        *bestellvolumen *aufkommen* *auftragslage *auftragsflut *anfragenflut *ansturm* *andrang* *nachfrage*
        *auslastung* *ueberlastung* *arbeitsbelastung* *arbeitsaufkommen *belastung* *stress* *hektik*
        *zeitdruck* *zeitmangel* *zeitnot *termindruck* *personalmangel* *personalnot *personalsituation
        *personallage* *personalengpass* *personalengpaesse* *personalwechsel* *personalausfall* *personalausfaelle*
        *fachkraeftemangel* *mitarbeitermangel *mitarbeiterwechsel *personalknappheit *fluktuation
        *unterbesetzung* *besetzung *kuendigung* *kuendigungen *elternzeit *mutterschutz *schulung* *fortbildung*
        *betriebsausflug* *betriebsfeier *weihnachtsfeier *betriebsversammlung *umzug* *umbau* *umbauarbeiten
        *umstrukturierung* *umorganisation* *reorganisation *umstellung* *systemumstellung* *softwareumstellung*
        *systemausfall* *systemfehler* *systemabsturz* *serverausfall* *serverabsturz *serverprobleme*
        *itproblem* *it-problem* *it-ausfall *edv-* *softwarefehler* *softwareproblem* *computerproblem*
        *computerfehler *computerpanne *technikproblem* *datenmigration *migration *update *updates
        *warenwirtschaft* *netzwerkausfall *netzausfall *stromausfall* *serverumzug *telefonanlage* *druckerdefekt
        *maschinenausfall* *maschinenschaden *maschinenstillstand *anlagenausfall *spam* *spam-ordner *spamordner *junk-ordner *spamfilter
        *streik* *warnstreik* *verkehr *verkehrs *verkehrslage *verkehrschaos *stau *staus *unwetter* *wetter* *schnee* *schneefall* *glatteis *sturm*
        *hochwasser *lieferengpass* *lieferengpaesse* *lieferschwierigkeit* *rohstoffmangel* *materialmangel*
        *materialengpass* *materialengpaesse *chipmangel *lieferkette* *kapazitaetsengpass* *kapazitaetsengpaesse
        *kapazitaetsgruend* *dienstreise* *geschaeftsreise *nachwuchsmangel *einarbeitung* *eingearbeitet
        *fuehrungswechsel *pandemie* *hitzewelle *hitze *baustelle* *urlaubszeit *urlaubsbedingt
        *rueckstau *arbeitsrueckstand *bearbeitungsrueckstand* *doppelbelastung *ueberstunden *notbetrieb
        *schwangerschaft *todesfall *aussendiensttermine *rohrbruch *wasserrohrbruch *brand *feuer *einbruch *wasserschaden
        *unfall *autounfall *stoerung *stoerungen *betriebsstoerung *fahrzeugausfall *reifenpanne *autopanne *serverpanne *computerausfall
        *elternzeit *nachtschicht *schichtwechsel *generationswechsel *betriebspruefung *prüfungsphase *vertretung
        *abwesenheit* *karenz *karenzzeit *karenzurlaub *pensionierung *uebersiedlung *adventszeit *erntezeit *ballsaison *festsaison *skisaison *heizsaison *hochzeitssaison *grippezeit *jahresabschluss* *fusion *uebernahme *kassensystem *kassenprogramm *reha *rekrutenschule *mutterschaft*
        frost* *frost *kaelte* *nebel* dauerregen* *dauerregen *regenfaelle* *sperrung* *sperrungen *demonstration* *kongress *hochzeiten *schulferien *krankmeldung* *absenz* *bauboom
    """,
    # So much our own trouble that it excuses wherever it stands.
    "ordeal": """
        *grippe* *krankheitswelle *krankenstand* *krankmeldungen *krankheitsausfaelle *personalmangel *personalnot
        *personalengpass *personalengpaesse *personalausfall *personalausfaelle *unterbesetzung *fachkraeftemangel
        *stromausfall* *serverausfall* *systemausfall* *systemabsturz *serverabsturz *netzwerkausfall *warnstreik
        *auftragsaufkommen* *anfrageaufkommen* *anfragenaufkommen *hochbetrieb *hochsaison *ausnahmezustand
        *ueberlastung *umstrukturierung *systemumstellung *softwareumstellung *arbeitsueberlastung *auftragsflut
        *weihnachtsgeschaeft *weihnachtstrubel *stosszeit *stosszeiten hektisch stressig turbulent
        *hochzeitssaison *adventsgeschaeft *ostergeschaeft *vorweihnachtsgeschaeft *unterbesetzt *jahresendgeschaeft
    """,
    "swamped": """
        umzieht umziehen umstellen umstellt umbaut umbauen umzogen
        ueberlastet ausgelastet unterbesetzt ueberfordert hektisch stressig turbulent chaotisch angespannt
        angespannte angespannten ausgebucht knapp eng duenn dezimiert unterwegs krank erkrankt verreist
        ueberrannt ueberschwemmt ueberhaeuft eingespannt beschaeftigt verplant voll abgestuerzt ausgefallen
        lahmgelegt eingefroren offline zusammengebrochen umgezogen gekuendigt ausgeschieden abwesend verhindert krankgemeldet
    """,
    "broke_down": """
        weg gestreikt streikte lahm
        ausgefallen ausfiel abgestuerzt abgeschmiert zusammengebrochen gestreikt streikt streikte gesponnen spinnt lahmgelegt
        gestoert kaputt defekt gehackt eingefroren gehangen haengt hing gecrasht down offline versagt still stillgestanden umgestellt aktualisiert
    """,
    "system": """
        *system *systems *systeme *server *servers *software *warenwirtschaft *datenbank *telefonanlage *drucker
        *maschine *maschinen *anlage *computer *rechner *netzwerk *internet *programm *buchungssystem *erp *crm it edv
        *e-mail-server *mailserver *kassensystem *website *webseite *shop *portal *leitung *app *router *kuehlung
        *ofen *presse *kran *lkw *lieferwagen *transporter *backofen *plotter *heizung *technik
    """,
    "det": "der die das den unser unsere unserer unserem ein eine dieser diese herr frau",
    "acted": """
        geschickt gesendet geliefert gesagt mitgeteilt informiert gegeben weitergegeben eingebaut bestellt gebucht
        notiert aufgeschrieben verladen verlegt eingetragen gemessen angegeben ausgerichtet uebermittelt beantwortet
        gemeldet zurueckgerufen angerufen gehalten eingehalten abgeholt gebracht zugestellt ausgeliefert montiert
        gebohrt gestrichen geprueft kontrolliert gelesen verstanden gemacht getan erledigt vereinbart zugesagt
        versprochen abgestimmt verpackt gestellt gekuemmert beraten bedient gearbeitet geschrieben abgegeben
        aufgenommen bearbeitet installiert angeschlossen eingestellt ausgefuehrt zugeschnitten gesaegt verputzt
        ausgefuellt abgelegt vergessen verwechselt uebersehen versaeumt
    """,
    "acts": "meldet antwortet liefert reagiert arbeitet braucht informiert schickt kommt haelt melden antworten reagieren "
    "schafft bearbeitet brauchen",
    "number": "/\\d+|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|ein|eine|einen/",
    "because": "wegen aufgrund infolge durch da weil angesichts infolgedessen dank nachdem bedingt",
    "therefore": "deshalb daher darum deswegen somit folglich dadurch weshalb sodass so infolgedessen",
    "delayed": """
        verzoegert verzoegerte verzoegerten verspaetet liegengeblieben untergegangen dauert dauerte laenger spaeter
        verschoben verschiebt warten geschafft rechtzeitig frueher puenktlich reagiert reagieren melden gemeldet
        bearbeitet bearbeiten antworten geantwortet liefern geliefert zurueckgerufen erreichbar einhalten
        gehalten halten geklappt untergehen liegen durchgerutscht schiefgelaufen durcheinander
        nachgekommen nachkommen hinterher hinterherkommen dazugekommen schneller
        zurueckmelden kuemmern gekuemmert beantworten beantwortet fertigstellen fertig fertiggeworden
        ausliefern ausgeliefert einrichten wahrnehmen vorbeikommen zurueckrufen weg verloren vergessen unter
    """,
    # Apologies and feelings.
    "sorry": """
        entschuldigen entschuldige entschuldigt entschuldigung entschuldigungen verzeihung verzeihen nachsicht
        bedauern bedaure bedauere bedauerlich leid pardon sorry
    """,
    "trouble": """
        *umtriebe *umtrieben *wartezeit* *verwirrung *durcheinander *unklarheiten
        *unannehmlichkeit* *umstaende *umstaenden *aerger *aergernis* *unmut *unzufriedenheit *irritation*
        *missverstaendnis* *beeintraechtigung* *unstimmigkeit* *umstand *verzoegerung* *vorfall *vorfalls
        *situation *vorkommnis* *fehler *fehlern *nachteil* *eindruck *unbehagen *verstimmung* *enttaeuschung*
    """,
    "any": "etwaige etwaigen eventuelle eventuellen moegliche moeglichen allfaellige allfaelligen jegliche jeglichen "
    "irgendwelche evtl",
    "feel": """
        fuehlen fuehlt fuehlten gefuehlt empfinden empfinde empfunden empfanden empfindet wahrnehmen wahrgenommen
        gefuehl eindruck sehen ansehen auffassen aufgefasst aufnehmen aufgenommen vorkommt vorkam vorkommen erscheint
        erschien erleben erlebt erlebten bewerten beurteilen wirkte wirkt verstanden
    """,
    "if": "falls sollte sollten sofern wenn soweit insofern gegebenenfalls ggf",
    # Small and big words.
    "small": """
        *klein kleine kleinen kleiner kleines kleinere gering geringe geringen geringer geringes geringfuegig*
        minimal* marginal* leicht leichte leichten leichter leichtes kurz kurze kurzen kurzer kurzes unwesentlich*
        winzig* unbedeutend* minimaler paar wenige wenigen einzelne einzelnen einzige einziger einziges bisschen
        halbe halben
        unerheblich* vernachlaessigbar* harmlos* optisch* kosmetisch*
    """,
    "trifle": """
        *kleinigkeit* *lappalie* *bagatell* *schoenheitsfehler* *formsache* *formalie* *randnotiz *nebensache*
        *einzelfall* *einzelfaelle* *ausnahme *ausnahmefall *ausnahmefaelle *ausrutscher* *nichtigkeit* *petitesse* *missgeschick*
        *kratzerchen *schoenheitsmangel *detail *nuance* *kinderkrankheit* *flüchtigkeitsfehler *schluckauf
        *luxusproblem*
    """,
    "bad_word": "schlimm wild tragisch dramatisch problematisch gravierend schwerwiegend arg aufregen",
    # Time.
    "vague": """
        zeitnah zeitnahe zeitnahen schnellstmoeglich schnellstmoegliche baldmoeglichst baldmoegliche
        schnellstens baldigst ehestmoeglich ehestmoeglichst ehebaldigst ehestens raschestmoeglich raschmoeglichst
        umgehend umgehende unverzueglich demnaechst alsbald kurzfristig kurzfristige bald zuegig zuegige rasch rasche
        schleunigst sofort sogleich irgendwann voraussichtlich vorraussichtlich prompt postwendend gleich
        beizeiten schnell fruehestmoeglich fruehestmoeglichen
        schnellstmoeglichen naechstmoeglich naechstmoeglichen zuegigst ehest raschest raschestens
    """,
    # Doing.
    "process": """
        *ablauf *ablaeufe *ablaeufen *prozess *prozesse *prozessen *workflow* *schnittstelle* *zusammenarbeit
        *kommunikation *kommunikationsweg* *informationsfluss *freigabe* *freigabeprozess* *wege *qualitaetsmanagement *vertrag *briefing* *abstimmung*
        *qualitaetssicherung *arbeitsweise* *vorgehensweise* *vorgehen *zustaendigkeit* *verantwortlichkeit*
        *organisation *vertrag *vertrages *vertraege *vertragswerk* *rahmenvertrag* *spielregel* *regel *regeln
        *rollen *projektstruktur* *strukturen *standards *checkliste* *vorgaben *uebergabe* *bestellprozess*
        *meldeweg* *meldewege *ansprechpartner-regelung *vereinbarung* *leistungsbeschreibung *lastenheft
        *dokumentation *planung *terminplanung *vorlauf* *vorlaufzeit* *bestellformular* *abnahmeprozess*
        *eskalationsweg* *reporting *zeitplan
        *beschwerdewesen *reklamationswesen *bestellwesen *meldewesen *ansprechpartner* *ansprechperson* *gefaess *gefaesse *zusammenspiel *abstimmungen *eskalationspfad* *freigaben *wege *kanal *kanaele *verfahren
    """,
    "improve": """
        optimier* *verbesser* ordnen ordnet geordnet pruefen ueberpruefen ueberpruef* ergaenz* ueberdenken ueberarbeiten standardisier* vereinheitlichen vereinheitlicht
        nachschaerfen nachgeschaerft schaerfen schaerfer neu anpassen angepasst straffen verschlanken
        festlegen festgelegt festzulegen festhalten definier* klaeren klar klarer klare regeln geregelt abstimmen analysier*
        aufarbeiten evaluier* hinterfragen strukturier* professionalisier* digitalisier* automatisier*
        einfuehren eingefuehrt einzufuehren etablier* aufsetzen aufstellen durchleuchten reflektier* harmonisier*
        beleuchten besprechen vereinfachen praezisier* neuregeln aufgleisen verankern einspielen nachbessern
    """,
    "meeting": """
        *workshop* *jour *regeltermin* *statusmeeting* *statusrunde* *statuscall* *status-call *meeting *meetings
        *abstimmungsrunde* *abstimmungstermin* *lessons *lessons-learned* *review* *retrospektive* *kick-off*
        *kickoff* *prozessworkshop *termin *telefonkonferenz* *videokonferenz* *runde *gespraechsrunde*
        *auswertungsgespraech *manoeverkritik *nachbesprechung *projektgespraech
        *koordinationssitzung* *sitzungsgefaess* *abstimmungssitzung* *statussitzung* *qualitaetszirkel* *arbeitskreis* *runder *austauschtermin* *austauschrunde* *stammtisch
    """,
    "future": "hinkunft hinkuenftig kuenftig zukuenftig zukunft fortan kuenftige kuenftigen kuenftiger zukuenftige zukuenftigen mittelfristig langfristig "
    "perspektivisch",
    # Passives that hide somebody.
    "handled": """
        eingeleitet veranlasst ergriffen getroffen angestossen weitergeleitet weitergegeben eskaliert
        aufgenommen uebergeben registriert erfasst geprueft untersucht bearbeitet adressiert abgestimmt
        zugewiesen analysiert hinterlegt vermerkt notiert dokumentiert eingereicht platziert
        zugestellt ueberprueft gesichtet angelegt klassifiziert priorisiert
    """,
    "passed_on": """
        eingeschaltet hinzugezogen einbezogen involviert beauftragt
        geteilt kommuniziert adressiert besprochen herangetragen
        weitergeleitet weitergegeben weitergereicht eskaliert uebergeben uebermittelt weiterleiten weitergeben
        eskalieren zugewiesen zugeteilt adressiert registriert erfasst angelegt eroeffnet vermerkt
        notiert hinterlegt aufgenommen platziert protokolliert weitergeleiteten gemeldet weitergetragen
        durchgestellt zugeleitet abgegeben
        vorgelegt unterbreitet
    """,
    "case_word": """
        *anliegen *anfrage *vorgang *fall *beschwerde *reklamation *ticket *meldung *sache *hinweis *hinweise
        *unterlagen *nachricht *thema *feedback *rueckmeldung *schreiben *mail *e-mail *dokument* *daten *anruf
        *angelegenheit *stoerungsmeldung *fehlermeldung *kritik *antrag *schadensmeldung *problem *fragen *frage
        *vorfall
    """,
    "ask_effort": """
        drucken nehmen gehen fragen besorgen lesen schauen nachsehen nachlesen messen ausmessen
        schicken senden uebersenden zuschicken zusenden einsenden einreichen nachreichen ausfuellen fuellen
        schildern beschreiben darlegen wiederholen mitteilen hochladen laden uebermitteln beilegen belegen
        nachweisen kontaktieren wenden anrufen reklamieren melden stellen eroeffnen anlegen registrieren
        zuruecksenden zurueckschicken zuruecksendung abholen bringen vorbeibringen verpacken ausdrucken fotografieren
        dokumentieren nachfragen klaeren buchen bestellen beantragen pruefen ueberpruefen vereinbaren
        erklaeren zusammenstellen heraussuchen aufsuchen einschicken bestaetigen schicken ausprobieren
        durchfuehren kuemmern reichen
        aufzulisten auflisten auszufuellen retournieren zurueckzusenden ausgemessen einzupacken nachzuweisen einzuscannen scannen aufzuschreiben aufschreiben notieren zusammenzustellen abzuholen vorbeizukommen
    """,
    "money_all": "alle allen aller saemtliche saemtlichen saemtlicher jeden jeglichen jegliche gesamte gesamten volle vollen "
    "vollem voller vollstaendig vollumfaenglich uneingeschraenkt unbegrenzt unbeschraenkt entstandene entstandenen "
    "entstehende entstehenden",
    "damage": "*stillstand *betriebsunterbrechung *gewinn *gewinns *einbussen *umsatzeinbussen *poenaleforderung *poenalforderung *busse *bussgeld *anwaltsrechnung *nutzungsausfall *zusatzkosten *hotelrechnung *schaden *schadens *schaeden *kosten *mehrkosten *folgekosten *ausfall *verlust *verluste *umsatzausfall "
    "*verdienstausfall *aufwendungen *auslagen *nachteile *betrag *forderung *forderungen *anspruch *ansprueche *anspruechen "
    "*verdienstentgang *gewinnentgang *vertragsstrafe *konventionalstrafe *poenale *schadenersatz *schadensersatz *schadenssumme *folgen "
    "*ertragsausfall *betriebsausfall *rechtsanwaltskosten *anwaltskosten *haftung",
    # Whom the customer has to answer to or care for.
    "people": "*kraefte *doktoranden *zimmerer* *filialen *filiale *schwestern *aerzte *eltern *maler* *bauherr* *vereinsmitglieder *helfer* *lehrlinge *azubis *handwerker* *chef *chefin *vorstand *aufsichtsrat *teilnehmer* *passagiere *reisende* *buergern *verkaeufer* *allergiker* *leute *leuten *gaeste *gaesten *gast *mieter *mietern *patienten *patient *kunden *kundschaft *mitarbeiter* *team "
    "*station *kinder *kindern *bewohner* *schueler* *familie *mannschaft *schicht *personal *fahrer *monteure *frau *mann "
    "*mutter *vater *kollegen *besucher* *mitglieder* *stapler *stand",
}
