"""How blame goes to others in German. See klarwort.phrases for the notation, blame_shift.py for the tags."""

GERMAN = {
    "other": """
        bei|von uns ist|sind|war|waren|ging|gingen ~ alles|es|sie|ware ~ korrekt|richtig|ordnungsgemaess|einwandfrei|planmaessig|tadellos|fehlerfrei
        <third>|<colleague> … hat|haben|hatte|hatten ~ <slip>
        <third>|<colleague> … hat|haben|hatte|hatten ~ <badly>|nicht|kein|keine|keinen ~ <pp>
        hat|haben|hatte|hatten ~ <third>|<colleague> … <slip>
        hat|haben|hatte|hatten ~ <third>|<colleague> ~ <badly>|nicht|kein|keine|keinen ~ <pp>
        <third>|<colleague> … hat|haben|hatte|hatten ~ <badly>|<slip>
        <third>|<colleague> … uns … im stich|haengen|sitzen|versetzt|enttaeuscht|warten
        <have> … uns|uns … <third>|<colleague> … im stich gelassen
        <third>|<colleague> … im stich
        <third>|<colleague> ~ nicht|falsch|verspaetet|spaet|unvollstaendig ~ geliefert|gekommen|erschienen|informiert
        <third>|<colleague> … ist|sind|war|waren … nicht|spaet|unpuenktlich|unzuverlaessig|falsch … <pp>
        <third>|<colleague> … ist|sind|war|waren ~ schuld|verantwortlich|zustaendig|unzuverlaessig|ueberfordert
        <third>|<colleague> … ist|sind … <fault>|missverstaendnis|versehen|irrtum … unterlaufen|passiert
        <third>|<colleague> ~ liess|liessen|lieferte|lieferten|vergass|vergassen|versaeumte|verwechselte|verwechselten|reagierte|informierte|schickte|kam|kamen ~ <slip>|<badly>|nicht|im|spaet|keine|kein|keinen
        <third>|<colleague> vergass|vergassen|versaeumte|verwechselte|verwechselten|uebersah|uebersahen|versaeumten
        <third>|<colleague> ~ vergass|vergassen|versaeumte|verwechselte|verwechselten|uebersah|uebersahen
        <fault>|schuld|verantwortung|problem liegt|lag|liegen|lagen|trifft|traegt ~ beim|bei|an|am|den|die|der … <third>|<colleague>
        liegt|lag … [nicht] … sondern … beim|bei|am ~ <third>|<colleague>
        schuld … ist|sind|war|waren|daran|traegt … <third>|<colleague>
        verantwortlich … ist|sind|war|waren … <third>|<colleague>
        ist|sind|war|waren … <third>|<colleague> … verantwortlich|schuld
        <third>|<colleague> … traegt|tragen … schuld|verantwortung
        <fault> … beim|vom|durch|seitens|von … <third>|<colleague> … verursacht|passiert|unterlaufen|gemacht|begangen
        <fault> … seitens|von|durch|bei|beim|vom … <third>|<colleague>
        durch|wegen|aufgrund|seitens|infolge … <fault>|versaeumnis … <third>|<colleague>
        wegen|aufgrund … <third>|<colleague> … <fault>|<delayed>
        seitens … <third>|<colleague> … <pp>
        von|vom … <third>|<colleague> … nicht|falsch|spaet|fehlerhaft|verspaetet|unvollstaendig … <pp>
        <third>|<colleague> … zu viel versprochen|zugesagt
        <third>|<colleague> … zuviel|falsches|etwas|dinge|sachen versprochen|zugesagt|verkauft
        <third>|<colleague> der|die|das hat|haben ~ <badly>|nicht|nie|kein|keine
        beim|bei … <third>|<colleague> … bedanken|beschweren
        jemand … <slip>|<badly> … haben|<pp>
        ist|war [nur|eben|halt|noch] aushilfe|azubi|lehrling|praktikant*|leiharbeiter*|springer
        <third>|<colleague> haette|haetten … muessen|sollen|koennen
        haette|haetten … <third>|<colleague> … muessen|sollen|koennen
        ohne … <third>|<colleague> … geht|koennen|konnten
        auf … <third>|<colleague> ~ keinen|kein einfluss|verlass
        abhaengig|angewiesen … <third>|<colleague>
        <third>|<colleague> … keine auskunft|rueckmeldung|antwort|freigabe
        <third>|<colleague> ~ nicht … eingehalten|gehalten|weitergegeben|weitergeleitet|mitgeteilt|informiert|gemeldet|beachtet
        das|dies|es … ist|war … sache|aufgabe|zustaendigkeit|verantwortung|angelegenheit|problem … <third>|<colleague>
        ist|war … <third>|<colleague> … <pp> worden
        falsche|fehlerhafte|unvollstaendige|verspaetete|mangelhafte … angaben|informationen|lieferung|ware|auskunft|daten|zulieferung … <third>|<colleague>
        <third>|<colleague> … unvollstaendige|fehlerhafte|falsche|verspaetete|mangelhafte
        <det> [*] <noun> hat|haben|hatte|hatten … <badly>|nicht|kein|keine|keinen|ohne … <acted>
        hat|haben|hatte|hatten <det> [*] <noun> … <badly>|nicht|kein|keine|keinen|ohne … <acted>
        hat|haben|hatte|hatten … <det> [*] <noun> … <badly>|ohne … <acted>
        <det> [*] <noun> … <badly>|nicht|kein|keine|keinen|ohne … <acted> hat|haben|hatte|hatten
        <det> [*] <noun> … laesst|lassen|liess|liessen|haelt|halten … uns|mich
        laesst|lassen|liess|haelt … uns|mich … <third>|<colleague>|<noun> … im unklaren
        uns … im unklaren|stich
        <third>|<colleague> … <acts> … nicht|spaet|langsam|ewig|lange|kaum
        <det> <noun> … <acts> ~ ewig|nicht rechtzeitig|nicht zurueck
        <det> <noun> braucht|brauchen … ewig|lange
        das|dies|es war|waren … nicht … sondern … <det>
        das|dies war|waren … <det> <noun> $
        kann|koennen … <det> <noun> nichts
        bei … sachgemaess*|ordnungsgemaess*|richtig*|korrekt* … nutzung|verwendung|bedienung|handhabung|pflege|lagerung
        verlassen … auf <det> <noun> … *
        ewig $
        <det> [*] <noun> … hat|haben|hatte|hatten … <slip>
        hat|haben|hatte|hatten <det> [*] <noun> … <slip>
        hat|haben|hatte|hatten … die|der|unser|unsere <noun> … <slip>
        <det> [*] <noun> … ist|sind|war|waren ~ nicht|spaet … erschienen|gekommen|aufgetaucht|angetreten
        <det> [*] <noun> … <slip> hat|haben|hatte|hatten
        niemand|keiner … mir|mich|uns … gesagt|informiert|bescheid|mitgeteilt
        hat|haben mir|uns niemand|keiner … *
        vor meiner|unserer zeit
        nicht mein|unser|meine bereich|baustelle|abteilung|ressort|sache|fachgebiet
        der|die|das hier am zug ist
        am zug … *
        ^ haette|haetten der|die|das|ihr|ihre <noun> … <pp>
        deren|dessen <fault>|schuld|verschulden|versaeumnis|kappe|problem|sache
        auf deren|dessen … kappe|konto|rechnung
        die … sich ankreiden|zuschreiben|vorwerfen lassen
        einwandfrei|tadellos|unversehrt|unbeschaedigt|intakt|heil ~ uns|unser|unsere|unserem … verlassen|raus*|rausging|hinaus*|weg*
        <our> … einwandfrei*|tadellos*|unversehrt*|unbeschaedigt*|intakt*|heil … verlassen
        was <third>|<colleague>|die|der|das … gemacht|angestellt|verstanden|angerichtet|gebaut hat|haben ~ nicht|kaum|schwer
        was <det> <third>|<colleague>|<noun> … gemacht|angestellt|verstanden|angerichtet hat|haben ~ nicht|kaum|schwer
        <det> [*] <noun> [*] [*] <noun> haette|haetten … nie|niemals|nicht|so ~ duerfen|sollen|muessen
        <det> [*] <noun> … haette|haetten ~ muessen|sollen|duerfen|koennen
        <third>|<colleague> … nie|niemals|nicht … haette|haetten duerfen|sollen
        geht|gehen|ging … auf das|sein|ihr|deren konto|kappe … des|der|vom|von|unseres
        auf das|sein|ihr|deren konto|kappe [*] des|der|vom|von|unseres … geht|gehen|ging
        endet|endete|hoert|hoerte … an|bei|mit der|dem … rampe|tuer|haustuer|uebergabe|grundstuecksgrenze|zaehler|abgabe|laderampe|bordsteinkante|werkstor
        unser|unsere part|teil|auftrag|verantwortung|leistung|job|arbeit endet|endete|hoert|ist|war … *
        mit … <third> … sie … selbst|selber|direkt … ausmachen|klaeren|regeln|besprechen
        jemand|wer ~ der|die ~ ohne uns|mich
        ohne uns|mich|vorher|dass … zu fragen|informieren|sagen|verstaendigen|wissen|orientieren
        ohne ruecksprache|absprache|ruecksprachen mit uns|mir
        haette … genuegt|gereicht|gelangt
        haetten … genuegt|gereicht|gelangt
        zu verdanken … haben|wir
        verdanken <we>
        <third>|<colleague> ~ hat|haben es ~ <badly>|nicht|verbockt|vermasselt|vergeigt|versaut
        leute|jungs|burschen|herren|kollegen von|der|vom|aus|bei … lesen|hoeren|machen|schauen|koennen|wissen ~ nie|nicht|nichts|kaum
        <third>|<colleague> … sich … nie|nicht|nichts|geweigert|quer
        <det> [*] <noun> … zeit gelassen
        <third>|<colleague> … zeit gelassen
        sich|hat|haben … ewig … *
        laesst|liess|liessen|lassen … auf sich warten
        auf sich warten
        fuer fehler|maengel|schaeden|versaeumnisse … <third>|<colleague>|der|des ~ nicht|schlecht|kaum|keine
        koennen|kann <we> … schlecht|nicht|kaum|keine … geradestehen|gradestehen|einstehen|haften|verantworten|garantieren|verantwortung
        eingebrockt
    """,
    "asked": """
        <we> … gebeten|beauftragt|angewiesen|angehalten ~ sich … <you> … zu
        <third>|<colleague> … gebeten|beauftragt|angewiesen … <you>|sich
        hatte|hatten <we> … <third>|<colleague> … gebeten|beauftragt|angewiesen|darauf|hingewiesen|gemahnt
        <we> hatte|hatten … <third>|<colleague> … gebeten|beauftragt|angewiesen|darauf|hingewiesen|gemahnt
        <we> wurde|wurden … <third>|<colleague> … falsch|nicht|spaet|schlecht|unvollstaendig … informiert|beliefert|unterrichtet|beraten
        <we> … von|vom … <third>|<colleague> … <pp>|gelassen
        bin|sind|wurde|wurden <we> … von|vom … <third>|<colleague> … *
        <we>|mir|uns … nicht informiert|unterrichtet|gesagt|mitgeteilt worden
        mir|uns … wurde … nicht|falsch|nie … <pp>
        <we> wurde|wurden … nicht … informiert|unterrichtet|eingebunden
        nicht ich|wir|uns|mir $
        muessten|muessen sie … an|bei … <third>|<colleague> … wenden|melden|halten|reklamieren|klaeren
        wenden sie sich … an … <third>
        sie muessten|muessen … an|bei … <third>|<colleague> … wenden|melden|halten
        leute|jungs|kollegen|kolleginnen|herrschaften aus|von|in … <colleague> … hat|haben ~ <pp>|<slip>|<badly>
        <third>|<colleague> … zu verantworten|verschulden
        <third>|<colleague> … verschuldet|verursacht
        hat|haben … <third>|<colleague> … verschuldet|verursacht
        wenn mir|uns … [das] … gesagt|mitgeteilt|gemeldet|bescheid|verraten … haette|haetten|haett
        haette|haetten … mir|uns … [das] … gesagt|mitgeteilt|gemeldet|verraten|bescheid
        wenn … mir|uns … [das] … gesagt|mitgeteilt|gemeldet|verraten haette|haetten|haett
        mehr konnten|konnte|koennen <we> … nicht … *
        hatte|hatten <we> … dem|der|den|beim|im <colleague>|<third> … gesagt|gegeben|gemeldet|mitgeteilt|weitergegeben|ausgerichtet|uebergeben ~ aber|doch|nur|wo|dort
        <we> hatte|hatten … dem|der|den|beim|im <colleague>|<third> … gesagt|gegeben|gemeldet|mitgeteilt|weitergegeben|ausgerichtet|uebergeben ~ aber|doch|nur|wo|dort
        dort|da|bei denen ist|hat … [anscheinend|offenbar|wohl] nicht|liegen … angekommen|geblieben|weitergegeben|reagiert
        nur weitergeben|sagen|ausrichten|ausfuehren ~ was|wie … *
        so wurde|ist|war … uns|mir … [so] gesagt|mitgeteilt|vorgegeben|uebermittelt
        uns|mir wurde|ist|war … [so|nur] gesagt|mitgeteilt|vorgegeben|uebermittelt
    """,
    "you": """
        ^ haetten sie … <pp>
        haetten sie … muessen|koennen|sollen
        sie haetten … muessen|sollen|koennen|<pp>
        haette|haetten … <your> ~ muessen|sollen|koennen|duerfen
        haette … von ihnen ~ muessen|sollen|koennen
        <your> … <colleague>|leute|empfang hat|haben … unterschrieben|angenommen|abgezeichnet|quittiert|bestaetigt|uebersehen|verweigert
        angabe|angaben|daten|bestellung|auftrag|adresse|skizze|zeichnung|vorgabe … nicht … eindeutig|klar|vollstaendig|lesbar|deutlich|korrekt
        ob … <your>|sie ~ richtig|korrekt|ordnungsgemaess|sachgemaess … <pp>
        wenn sie … <pp> haetten
        wenn sie … haetten
        wenn <your> … waere|waeren|haette|haetten
        waere|waeren … <your> … gewesen|gekommen
        von ihrer seite
        seitens <your>
        auf <your> seite
        auf seiten
        <fault>|schuld|ursache|problem … liegt|lag … bei ihnen|<your>
        liegt|lag|lagen … bei|an ihnen|<your>
        sie haben|hatten … <badly>|nicht|kein|keine|keinen|nie|leider|selbst|so … <slip>|<pp>
        haben|hatten sie … <badly>|nicht|kein|keine|keinen|spaet|selbst|so ~ <slip>|<pp>
        sie haben|hatten … das|dies|den|die … freigegeben|bestellt|bestaetigt|unterschrieben|abgenommen|genehmigt|gewuenscht|gewollt|akzeptiert|abgesegnet
        von ihnen … freigegeben|bestellt|bestaetigt|unterschrieben|abgenommen|genehmigt|verursacht|verschuldet|angegeben|uebermittelt|vorgegeben
        <your> … freigabe|unterschrift|abnahme|bestaetigung … lag vor
        <your> … unterlagen|daten|angaben|bilder|dateien|freigabe|zahlung|rueckmeldung|antwort|druckdaten|informationen|vorgaben ~ <badly>|nicht|kam|kamen|fehlte|fehlten|erst
        <your> … angaben|daten|unterlagen|vorgaben … war|waren … <badly>|unklar|missverstaendlich|widerspruechlich
        <badly> … angaben|daten|unterlagen|adresse ~ <your>|ihrerseits
        da|weil|nachdem|wegen|aufgrund … <your> … <badly>|fehlend*|fehler|spaet*|nicht|fehlte|fehlten|unklar*
        da|weil|nachdem sie ~ nicht|falsch|zu|erst|keine|keinen|kein ~ <pp>
        aufgrund|wegen|infolge ihre|ihrer|ihres|ihren ~ *
        durch <your> … <fault>|<badly>|*aenderung*|*wunsch|*wuensche|*angaben|*bestellung|*verhalten|*vorgaben|*nutzung|*bedienung|*eingriff|*zahlung|*rueckmeldung|*abwesenheit
        laut|gemaess … <your> angaben|auftrag|bestellung|vorgaben|freigabe
        wie sie … haetten|haben|konnten … entnehmen|sehen|lesen|erkennen
        wie sie ~ entnehmen|nachlesen|ersehen|erkennen koennen|konnten
        ihnen ~ bekannt|bewusst|klar|auffallen … sein|gewesen|muessen
        ihnen war … bekannt|bewusst|klar
        bitte beachten|bedenken|beruecksichtigen sie ~ dass sie
        steht|stand|stehen|geht … in|aus unseren|unserer|den|der|dem|unserem … agb|vertrag|geschaeftsbedingungen|auftragsbestaetigung|anleitung|bedienungsanleitung|kleingedruckten|angebot
        darauf … <have> <we> … hingewiesen
        darauf … <we> sie … hingewiesen
        <we> <have> … mehrfach|ausdruecklich|deutlich|rechtzeitig|vorher|bereits … hingewiesen|gewarnt|erinnert|informiert|gebeten
        <have> <we> … mehrfach|ausdruecklich|deutlich|rechtzeitig|vorher|bereits … hingewiesen|gewarnt|erinnert|gebeten
        in <your> verantwortung|verantwortungsbereich|zustaendigkeit|haenden
        <your> eigene*|selbst … fehler|verschulden|schuld|verantwortung
        <your> … versaeumnis|fehler|irrtum|verschulden|bedienfehler
        selbst … schuld|verschuldet|verursacht
        sie wollten|bestanden ~ *
        auf <your> … wunsch|veranlassung|anweisung ~ *
        zu spaet … von ihnen
        erst … von ihnen … erhalten|bekommen
        laut <your>
        <your> … <noun> hat|haben … nicht|keine|kein|keinen|falsch|spaet|erst … <pp>
        <your> … <noun> … nicht|falsch|spaet|erst … <pp> hat|haben
        bei ihnen … zu suchen
        auf <your> … zu suchen
        die ursache … <your> seite
        <your> … haus|betrieb|firma|team|seite … stammt|stammen|kam|kamen|verursacht|verschuldet
        stammt|stammen|kam|kamen … aus|von <your>|ihnen
        sie … frist|termin … verstreichen|versaeumt|verpasst
        da|weil sie … <pp> haben|hatten
        ohne <your> … aenderung*|*wunsch|*wuensche|verspaetung|verzoegerung|zoegern|fehler|eingriff|nachforderung* … *
        da|hier|dann haetten sie … *
        <fault> … in|bei|auf <your> … entstanden|passiert|aufgetreten|verursacht|gemacht
        aus <your>|der|dem|ihrem|ihrer … *mail|*bestellung|*auftrag|*zeichnung|*schreiben|*anfrage|*angaben|*unterlagen ~ nicht hervor|hervorgegangen|ersichtlich|erkennbar|lesen|entnehmen
        ging|geht ~ nicht hervor
        war|ist ~ nicht|kaum … ersichtlich|erkennbar|herauszulesen
        war|ist ~ nicht|kaum … zu erkennen|entnehmen|sehen|lesen
        war|ist fuer uns … nicht … *
        stand|steht ~ nichts|nirgends|nicht|kein … davon|drin|drauf|auftrag|bestellung|mail|zeichnung
        nicht|nichts … gesagt|erwaehnt|dazugesagt|dazugeschrieben|angegeben … haben|hatten|hat
        niemand|keiner … bei ihnen|<your> ~ <pp>
        von ihnen|ihrer|ihren … niemand|keiner|kein ~ <pp>
        wie es … *anleitung|*vertrag|*handbuch|*datenblatt|*hinweis|*agb|*auftragsbestaetigung|*pflegehinweis* … steht|vorgeschrieben|heisst
        in der|den|dem *anleitung|*bedienungsanleitung|*pflegehinweisen|*handbuch|*datenblatt … steht|stand|heisst|nachlesen|vorgeschrieben
        wenn man|sie ~ passiert|passieren|entsteht|geschieht|kommt … nicht
        so eindeutig|klar|deutlich|genau war|waren <your> … *
        <your> … war|waren|ist|sind nicht gerade|eben|besonders|wirklich|ganz … eindeutig|klar|deutlich|genau|hilfreich|lesbar
        nicht gerade|eben|besonders … eindeutig|klar|deutlich|genau|lesbar … <your>
        spielraum|interpretationsspielraum|raum … liess|gelassen|interpretation
        <your> [*] <noun> hat|haben … abgenickt|durchgewunken|abgesegnet|ok|okay
        <your> [*] <noun> hat|haben … quittiert|gegengezeichnet|abgenommen|freigegeben|unterschrieben ~ insofern|also|daher|somit|deshalb|folglich|damit
        <your> [*] <noun> hat|haben … doch|ja|selbst|ausdruecklich ~ <pp>
        liegt|lag|liegen|lagen an|am ~ in|an|bei|auf <your> <noun>
        liegt|lag|liegen|lagen an <your> <noun>
        das haetten sie … *
        wer ~ bestellt|storniert|wartet|bucht|spart|liest|kauft|will|liefert|aendert ~ darf|muss|kann|braucht|soll ~ *
        blick in|ins|auf … haette|waere ~ *
        <your> … <noun> hat|haben … gesagt|gemeint|versichert ~ passt|ok|okay|egal
        sie|<your> … gesagt|gemeint ~ passt|okay|egal
        mit|traegt|ueber <your> unterschrift|kuerzel|handzeichen|stempel|namenszug … *
        <your> unterschrift|kuerzel|handzeichen|stempel … steht|stand|drauf|darunter|drunter|dort
        <your> … fuer … verantwortlich|zustaendig|ordnung … selbst|selber|sie
        keiner|niemand von|bei ihnen … *
        war|waren ~ von|bei ihnen … keiner|niemand|kein
        war|ist ~ keiner|niemand von|bei ihnen
        bei ihnen … offensichtlich|offenbar|anscheinend|vermutlich|wohl|wahrscheinlich … *
        offensichtlich|offenbar|anscheinend|vermutlich|wahrscheinlich ~ bei ihnen … <pp>|*
        auf dem|den|ihrem|ihren *foto|*fotos|*bild|*bildern|*plan|*video ~ nicht|kaum|schlecht|schwer
        das|die|den sie geschickt|gesendet|gegeben|uebermittelt|gemailt haben|hatten ~ nicht|kaum|schlecht|falsch|unleserlich
        muessen|muss sie|<your> … sich … anrechnen|zurechnen|gefallen|vorwerfen|vorhalten|fragen lassen
        sich … anrechnen|zurechnen|gefallen|vorwerfen|vorhalten lassen
        vor dem bildschirm|rechner|geraet
        hatte|hatten <we> … gleich|damals|anfang … bedenken|gewarnt|abgeraten|gesagt
        <we> hatte|hatten … gleich|damals|anfang … bedenken|gewarnt|abgeraten|gesagt
        haben <we> … abgeraten|davor|gewarnt
        <we> haben … abgeraten|gewarnt
        ihrerseits|kundenseitig|*bedienungsfehler*|*bedienfehler*|*anwenderfehler*|*fehlbedienung*
        unsachgemaess*|eigenverschulden|selbstverschuldet|mitverschulden
    """,
    "not_us": """
        fuer … <fault>|*schaden|*ausfall ist|sind|war|waren ~ der|die|das|unser|unsere|ihr|ihre * verantwortlich|zustaendig|schuld
        hat|haben <your> * … so|selbst|ausdruecklich|telefonisch|schriftlich … bestaetigt|freigegeben|bestellt|gewuenscht|abgenommen|abgesegnet
        <your> * [*] hat|haben ~ so|selbst|ausdruecklich|telefonisch|schriftlich … bestaetigt|freigegeben|bestellt|gewuenscht|abgenommen|abgesegnet
        war|waren|ist|lag|steckte schon|bereits ~ in|auf <your> *vorlage|*daten|*datei|*plan|*plaenen|*unterlagen|*druckdaten|*muster
        der|die|das|unser|unsere|ihr|ihre * hat|haben uns|mir ~ erst … *
        laut|nach|gemaess <our>|unserer|unseren *aufzeichnung|*aufzeichnungen|*notiz|*notizen|*unterlagen|*protokoll|*akte ~ <your>|sie … *
        bei|beim|der|dem <third>|gemeinde|stadt|behoerde|land|* bedanken … *
        muessten|muessen|koennen|duerfen sie sich ~ bedanken … *
        konnte|konnten ~ gar|so|nie nicht|niemals halten|funktionieren|klappen|passen|gutgehen
        <your> <colleague>|*erin|*frau|*mann|*tochter|*sohn|*nachbar*|*architekt* … hat|haben ~ uns|mir ~ anderes|anders|falsch*|widersprechend*
        nicht|kaum … in unserer|unserem|meiner|unsere|unseren … hand|haenden|macht|einflussbereich|verantwortung|verantwortungsbereich|verantwortungsbereichs|zustaendigkeit|einfluss
        ausserhalb unseres|unserer … *bereich*|einfluss*|kontrolle|verantwortung|macht|moeglichkeiten
        keinen|wenig einfluss
        <we>|dafuer|daran … koennen|kann|konnten … nichts [dafuer]
        koennen|kann|konnten <we> … nichts dafuer
        trifft uns|mich … keine|keinerlei schuld
        uns|mich trifft … keine|keinerlei schuld
        nicht von uns|mir … verschuldet|verursacht|zu vertreten|zu verantworten
        haben|habe wir|ich … nicht … zu vertreten|verantworten
        nicht zu vertreten
        nicht unsere|unser|meine|mein … schuld|fehler|verschulden|verantwortung|problem|sache|aufgabe
        nicht … bei|an uns
        <we> … nicht … zustaendig|verantwortlich|schuld
        liegt|lag … nicht … bei|an uns|mir
        kein … fehler|verschulden|versaeumnis … unsererseits|von uns|unserer
        hoehere* gewalt
        ohne unser … zutun|verschulden|wissen
        seitens <our> … kein|keine
        nicht unserem … verschulden
        <no> … einfluss
        <no> … handhabe|moeglichkeit … *
        koennen|konnten|kann <we> … nicht … beeinflussen|aendern|steuern|verhindern
        das wetter|der schneefall|der sturm … *
        koennen|kann|konnten <we> … nichts machen|tun|aendern|ausrichten
        konnten|konnte|koennen <we> … nicht|kaum|schlecht|unmoeglich … wissen|ahnen|sehen|erkennen|vorhersehen|riechen|absehen|hellsehen
        konnten|konnte <we> [beim|bei|von|aus] … natuerlich|schlicht|einfach nicht … *
        nicht … vorhersehbar|absehbar|vorherzusehen|zu ahnen
        damit haben|hatten <we> … nichts|wenig zu tun
        haben|hatten <we> … nichts zu tun
        die haende gebunden
        uns|mir koennen sie … nicht|keinen … *
        kein|keinen vorwurf … *
        keine hellseher|hellseherin
        sache des|der|von|vom|eines … *
        nicht [die] unsere|unser|unserer $
        <we> sind|bin [hier] [da|dabei|ja] nur|lediglich|bloss der|die|das|ein|eine … *
        unverschuldet*
    """,
}
