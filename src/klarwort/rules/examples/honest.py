"""Sentences of honest letters that no rule may mark."""

from klarwort.rules.examples.example import good

EXAMPLES = (
    *good(
        "de",
        """
        Es tut mir leid: Die Präsentation war so nicht brauchbar, und das einen Tag vor Ihrem Vortrag.
        Ich bitte Sie um Entschuldigung, dass die Palette am Montag nicht bei Ihnen stand.
        Wir haben Ihren Termin vergessen. Dafür entschuldige ich mich.
        Das hätte nicht passieren dürfen, und es tut mir leid.
        Es tut mir leid, dass Sie so viel Ärger mit unserem Gerät haben.
        Ihre Enttäuschung verstehe ich, und ich bedaure sehr, dass wir sie ausgelöst haben.
        Es tut mir leid, dass Sie von der Verzögerung nicht durch uns erfahren haben.
        Für die falsche Rechnung und den Aufwand in Ihrer Buchhaltung bitte ich um Entschuldigung.
        Der Fehler liegt bei uns: Wir haben zwei Ihrer Bilder nicht weitergegeben.
        Ich bin ab jetzt Ihr Ansprechpartner, bis die Anlage wieder läuft.
        Ich habe die Zwischenstände nicht eingefordert. Das war meine Aufgabe.
        Das Bauteil kam fehlerhaft vom Hersteller; für Sie bin trotzdem ich verantwortlich.
        Diese Zusage habe ich gegeben, und ich stehe dafür ein, dass sie jetzt erfüllt wird.
        Ich prüfe jeden Schritt selbst und sage Ihnen, wenn er erledigt ist.
        Die falsche Auskunft kam von uns.
        Ich habe angenommen, die Fotos seien nicht freigegeben, und Sie nicht gefragt.
        Ein Ersatzgerät verlässt heute um 16 Uhr unser Lager.
        Ich schreibe Ihnen die Position 3 in Höhe von 480 Euro gut.
        Wir drucken die Auflage auf unsere Kosten neu.
        Ich komme heute um 14 Uhr zur Generalprobe.
        Frau Yilmaz überarbeitet gerade die Folien 4 bis 9 mit Ihren Originalbildern.
        Ich habe die Mahnung zurückgezogen und Ihr Konto berichtigt.
        Wir wiederholen die Schulung mit einem anderen Trainer am 4. Dezember.
        Sie bekommen zwei Vorschläge von mir zur Auswahl: Teillieferung morgen oder komplett am Freitag.
        Sie hören heute bis 15 Uhr von mir.
        Die Ware ist am Donnerstag, 26. November, vor 10 Uhr bei Ihnen.
        Ich rufe Sie morgen früh um 8:30 Uhr an.
        Noch diese Woche, spätestens Freitag 12 Uhr, liegt Ihnen der Bericht vor.
        Den nächsten Zwischenstand bekommen Sie am Mittwoch um 9 Uhr, auch wenn es nichts Neues gibt.
        In genau einer Woche, am 27.11., prüfen wir gemeinsam, ob es hält.
        Bis zum 15. Januar ist die Umstellung abgeschlossen.
        Heute Abend vor 18 Uhr schicke ich Ihnen die neue Fassung.
        Ich habe gestern vergessen, Sie zurückzurufen.
        Die Torte kam eine Stunde zu spät, und Ihre Gäste saßen da.
        Herr Kunz bringt Ihnen morgen um 8 Uhr einen Leihwagen vor die Tür.
        Ich war heute Morgen in der Halle und habe mir die Maschine angesehen.
        Frau Eder hat die neue Scheibe gestern bestellt; sie kommt am Donnerstag.
        Sie hatten vier Wochen keine Heizung, das ist unzumutbar.
        Ich weiß noch nicht, woran es lag, und sage es Ihnen am Montag bis 12 Uhr.
        Wir haben die Zeichnung falsch gelesen.
        Das Zimmer war nicht geputzt, als Sie kamen. Es tut mir leid.
        Ich erstatte Ihnen die zweite Nacht, 118 Euro, heute noch auf Ihre Karte.
        Ihr Sohn musste in der Kälte warten, weil ich den Bus falsch eingeteilt habe.
        Der Fahrer ist um 14 Uhr bei Ihnen und nimmt das alte Gerät mit.
        Darf ich Sie heute Nachmittag anrufen?
        Welche Farbe soll der neue Bezug haben?
        Sie erreichen mich unter 0171 2345678, auch am Wochenende.
        Danke, dass Sie uns die Fotos geschickt haben; darauf sieht man den Riss genau.
        Die Lieferung ist seit 9 Uhr unterwegs und trifft gegen 11 Uhr ein.
        Ich habe den Antrag geprüft und bewilligt.
        Ihr Ärger ist berechtigt.
        Wir tauschen alle vier Fenster aus, am Dienstag und Mittwoch nächster Woche.
        Den Betrag haben wir am 3. November überwiesen.
        Heute früh ist der Bus ausgefallen, und niemand von uns hat Sie angerufen.
        Ich hätte Sie vor dem Umbau fragen müssen.
        Meine Kollegin Jana Frei übernimmt ab Montag, ihre Nummer ist 030 55512.
        Bis die neue Pumpe da ist, steht bei Ihnen ab heute Abend ein Notgerät.
        Der Kuchen war innen roh. Das darf uns nicht passieren.
        Ich kann Ihnen den Termin am Freitag nicht zusagen; sicher ist Dienstag, 9 Uhr.
        Nein, der Vertrag verlängert sich nicht.
        Was haben Sie am Abend noch erreicht?
        Sie haben völlig recht: 14 Tage ohne Antwort sind zu lang.
        Wir liefern Ihnen die fehlenden drei Stühle am Donnerstag zwischen 8 und 10 Uhr.
        Ihre Tochter wurde am Samstag nicht abgeholt, weil ich die Liste nicht gelesen habe.
        Sobald ich die Werte am Montag um 10 Uhr habe, rufe ich an.
        Ich komme selbst vorbei und bringe das Geld mit.
        Am 24. Dezember ist die Werkstatt zu, deshalb holen wir das Auto schon am 22. ab.
        Der Techniker kommt am Montag um 7:30 Uhr; er hat Ihre Telefonnummer.
        Für morgen ist Ihr Auto fertig.
        Sie hatten gefragt, wie das geschehen konnte: Unser Server war ausgefallen, und ich habe die Liste nicht von Hand geprüft.
        Der Schaden an Ihrem Parkett beträgt nach meiner Messung zwei Quadratmeter.
        Mir ist klar, dass Sie wegen uns die Eröffnung verschieben mussten.
        Der Hersteller hat die Teile falsch gebohrt; für Sie bin ich dennoch verantwortlich.
        Sie können zwischen einem neuen Gerät und Ihrem Geld wählen.
        Ihr Dach ist seit gestern Abend provisorisch abgedeckt.
        Am Donnerstag um 7 Uhr stehen zwei Leute mit der neuen Tür bei Ihnen.
        Die Suppe war kalt, und Sie haben 40 Minuten darauf gewartet.
        Ich habe den Preis falsch ausgezeichnet.
        Warum haben wir Ihnen nicht Bescheid gesagt? Weil ich die Liste liegen ließ.
        Ihre Mutter hat zwei Stunden im Flur gelegen, und niemand von uns kam.
        Ich habe heute mit Dr. Heim gesprochen; er ruft Sie um 17 Uhr an.
        Ihr Koffer ist in Frankfurt und kommt mit dem Flug um 18:20 Uhr.
        Wir haben den Vertrag zum 31. Dezember beendet, wie Sie es wollten.
        Möchten Sie lieber das blaue oder das graue Modell?
        Auf der Rechnung stehen jetzt 312 Euro statt 421 Euro.
        Ich bringe am Freitag beide Muster mit, dann können Sie wählen.
        Der Lieferant hat mir die neuen Platten für Mittwoch, 8 Uhr, zugesagt.
        Ihr Brief hat mich getroffen, denn Sie haben recht.
        Bis Freitag 16 Uhr haben Sie von mir eine Antwort, auch wenn noch nichts entschieden ist.
        Die Karten liegen für Sie an der Abendkasse.
        Wir haben Ihre Tochter drei Mal umgesetzt, ohne Sie zu fragen. Das war falsch.
        Heute um 9:15 Uhr hat Herr Sailer die Heizung wieder in Betrieb genommen.
        Sie müssen nichts weiter tun.
        Wenn Sie möchten, hole ich das Sofa selbst ab.
        Ich war am Montag nicht da und habe niemanden gebeten, ans Telefon zu gehen. Das war mein Fehler.
        Der Test ist negativ; den Befund schicke ich Ihnen heute noch per Post.
        Zwei der fünf Kisten sind angekommen, die anderen drei stehen noch in Graz.
        Ich habe Ihren Namen falsch geschrieben, entschuldigen Sie bitte.
        Für die nächsten zwei Wochen steht Ihnen ein Leihrad zur Verfügung.
        Frau Aydin fährt heute noch zu Ihnen.
        Der Boden ist verlegt, und die Leisten kommen morgen um 8 Uhr dran.
        Ich habe Ihren Mann heute um 11 Uhr in der Klinik besucht.
        Sie haben drei Mal angerufen, und drei Mal war niemand da.
        Der Kranwagen steht seit 6 Uhr vor Ihrem Haus.
        Ich buche Sie auf den Zug um 9:04 Uhr um, ohne Aufpreis.
        Das Essen war versalzen. Ich habe es probiert.
        Wir haben Ihnen die falsche Größe geschickt; die richtige liegt seit gestern bei der Post.
        Ihr Garten sieht nach unseren Arbeiten schlimm aus.
        Sagen Sie mir bitte, ob Ihnen Dienstag oder Mittwoch besser passt.
        Morgen früh um sechs fange ich selbst mit dem Streichen an.
        Ihr Einspruch ist richtig, ich habe den Bescheid aufgehoben.
        Die Klasse Ihrer Tochter hat ab Montag wieder eine feste Lehrerin, Frau Bauer.
        Die neue Dichtung habe ich heute um 11 Uhr eingebaut; die Pumpe läuft seitdem.
        Das war mein Fehler: Ich habe die falsche Telefonnummer notiert.
        Sie haben zwei Stunden vor verschlossener Tür gewartet, und das tut mir leid.
        Heute um 16 Uhr rufe ich Sie an und sage Ihnen, was die Werkstatt gefunden hat.
        Ihre Rechnung ist um 85 Euro niedriger; die neue liegt bei.
        Frau Kern hat das Paket heute Morgen selbst zur Post gebracht.
        Was brauchen Sie bis morgen von mir?
        Ich verstehe, dass Sie verärgert sind: Der Termin war zum dritten Mal verschoben.
        Herr Vogel hat gestern die falsche Platine mitgebracht. Ich hätte sie ihm zeigen müssen.
        Sie haben die falsche Lieferung bekommen, und wir haben es zwei Tage nicht gemerkt.
        Sie haben uns nicht erreicht, weil ich das Telefon umgestellt hatte.
        Der Gutachter kommt am Mittwoch um 10 Uhr und bringt das Protokoll mit.
        Niemand von uns war am Samstag im Büro.
        Die Tür klemmt noch immer, das habe ich heute selbst gesehen.
        Wegen Ihrer Messe habe ich die Lieferung auf Dienstag, 7 Uhr, vorgezogen.
        Aufgrund Ihrer Bilder konnte ich das passende Scharnier gleich mitbringen; es ist eingebaut.
        Der Spediteur hat den Termin verpasst; ein zweiter Wagen fährt morgen um 5 Uhr bei uns los.
        Von den zwanzig Türen sind nur die drei im Erdgeschoss betroffen; diese tauschen wir am Mittwoch um 9 Uhr.
        Unsere Bank meldet sich nicht bei Ihnen; darum kümmere ich mich, und Sie hören am Freitag um 10 Uhr von mir.
        Den Plan hätte ich vor dem Druck prüfen müssen.
        Das hätte nie so aus unserer Werkstatt gehen dürfen.
        Ich habe eben mit dem Fahrer gesprochen, er steht an der Grenze.
        Die Unterkonstruktion steht schon.
        Wir haben zwar gerade Hochsaison, aber das ist nicht Ihr Problem: Ihre Torten stehen am Samstag um 9 Uhr im Saal.
        Ihr Hausmeister hat die Anlage am Montag abgenommen.
        Schreiben Sie mir einfach, welche Farbe Sie möchten.
        Die Toleranz habe ich falsch aus der Zeichnung übernommen.
        Am Montag waren wir zu zweit statt zu fünft, und ich habe trotzdem keinen Termin abgesagt; das war falsch.
        """,
    ),
    *good(
        "en",
        """
        I am sorry: the presentation was not usable, and that a day before your talk.
        I apologise that the pallet was not on your dock on Monday.
        We forgot your appointment. I apologise for that.
        This should not have happened, and I am sorry.
        I am sorry you are having so much trouble with our machine.
        I understand your disappointment and I deeply regret that we caused it.
        I am sorry that you did not hear about the delay from us first.
        I apologise for the wrong invoice and the work it gave your accounts team.
        The mistake is ours: we did not pass on two of your images.
        I am your contact from now on until the line is running again.
        I did not ask for the interim drafts. That was my job.
        The part was defective when it reached us; towards you I am responsible all the same.
        I gave you that commitment and I will see to it that it is met now.
        I check every step myself and tell you when it is done.
        The wrong information came from us.
        I assumed the photos were not cleared, and I did not ask you.
        A replacement unit leaves our warehouse at 4 pm today.
        I am crediting you item 3, 480 euros.
        We are reprinting the run at our expense.
        I will come to the rehearsal at 2 pm today.
        Ms Yilmaz is reworking slides 4 to 9 with your original images right now.
        I have withdrawn the reminder and corrected your account.
        We will repeat the training with a different trainer on 4 December.
        You have two options from me: a part delivery tomorrow or everything on Friday.
        You will hear from me by 3 pm today.
        The goods will be with you on Thursday, 26 November, before 10 am.
        I will call you tomorrow morning at 8:30.
        You will have the report this week, by Friday noon at the latest.
        Your next update comes on Wednesday at 9, even if there is nothing new.
        Exactly one week from now, on 27 November, we will check together whether it holds.
        The changeover will be finished by 15 January.
        I will send you the new version before 6 pm tonight.
        I forgot to call you back yesterday.
        The cake came an hour late and your guests sat there waiting.
        Mr Kunz will bring a courtesy car to your door tomorrow at 8.
        I was on the shop floor this morning and looked at the machine.
        Ms Eder ordered the new pane yesterday; it arrives on Thursday.
        You had no heating for four weeks, which is unacceptable.
        I do not know the cause yet and will tell you by noon on Monday.
        We misread the drawing.
        The room had not been cleaned when you arrived. I am sorry.
        I am refunding the second night, 118 euros, to your card today.
        Your son had to wait in the cold because I scheduled the bus wrongly.
        The driver will be with you at 2 pm and take the old unit away.
        May I call you this afternoon?
        Which colour would you like for the new cover?
        You can reach me on 0171 2345678, at the weekend too.
        Thank you for sending the photos; they show the crack exactly.
        The delivery has been on its way since 9 and arrives around 11 am.
        I have checked and approved the application.
        You are right to be angry.
        We will replace all four windows on Tuesday and Wednesday next week.
        We transferred the amount on 3 November.
        The bus did not run this morning, and none of us called you.
        I should have asked you before the rebuild.
        My colleague Jana Frei takes over on Monday; her number is 030 55512.
        Until the new pump is here, an emergency unit will be at your place from tonight.
        The cake was raw inside. That must not happen to us.
        I cannot promise you Friday; Tuesday at 9 is certain.
        No, the contract does not renew.
        What did you manage to get done that evening?
        You are quite right: 14 days without an answer is too long.
        We will deliver the three missing chairs on Thursday between 8 and 10.
        Your daughter was not picked up on Saturday because I did not read the list.
        As soon as I have the readings on Monday at 10, I will call.
        I will come by myself and bring the money.
        The workshop is closed on 24 December, so we will collect the car on the 22nd.
        The technician comes on Monday at 7:30; he has your phone number.
        Your car will be ready tomorrow.
        You asked how this could happen: our server was down and I did not check the list by hand.
        By my measurement the damage to your parquet is two square metres.
        I know that because of us you had to postpone the opening.
        The manufacturer drilled the parts wrongly; towards you I am responsible all the same.
        You can choose between a new unit and your money back.
        Your roof has been covered provisionally since last night.
        Two of our people will be with you on Thursday at 7 with the new door.
        The soup was cold and you waited 40 minutes for it.
        I put the wrong price on it.
        Why did we not tell you? Because I left the list lying around.
        Your mother lay in the corridor for two hours and none of us came.
        I spoke to Dr Heim today; he will call you at 5 pm.
        Your suitcase is in Frankfurt and comes with the 18:20 flight.
        We ended the contract on 31 December, as you wanted.
        Would you prefer the blue or the grey model?
        The invoice now says 312 euros instead of 421.
        I will bring both samples on Friday so that you can choose.
        The supplier has confirmed the new panels to me for Wednesday at 8.
        Your letter hit home, because you are right.
        You will have an answer from me by 4 pm on Friday, even if nothing has been decided.
        The tickets are waiting for you at the box office.
        We moved your daughter three times without asking you. That was wrong.
        Mr Sailer had the heating running again at 9:15 today.
        There is nothing more you need to do.
        If you like, I will collect the sofa myself.
        I was away on Monday and asked nobody to answer the phone. That was my mistake.
        The test is negative; I am posting you the report today.
        Two of the five crates have arrived, the other three are still in Graz.
        I misspelt your name, please excuse me.
        You have a loan bike for the next two weeks.
        Ms Aydin is driving to you today.
        The floor is laid, and the skirting boards follow tomorrow at 8.
        I visited your husband in hospital at 11 today.
        You called three times, and three times nobody was there.
        The crane lorry has been outside your house since 6.
        I am rebooking you onto the 9:04 train at no extra charge.
        The food was too salty. I tasted it.
        We sent you the wrong size; the right one has been in the post since yesterday.
        Your garden looks terrible after our work.
        Please tell me whether Tuesday or Wednesday suits you better.
        I will start painting myself tomorrow morning at six.
        Your objection is right; I have revoked the notice.
        From Monday your daughter's class has a permanent teacher again, Ms Bauer.
        I fitted the new seal at 11 today; the pump has been running since.
        That was my mistake: I wrote down the wrong phone number.
        You waited two hours outside a locked door, and I am sorry.
        I will call you at 4 pm today and tell you what the garage found.
        Your invoice is 85 euros lower; the new one is enclosed.
        Ms Kern took the parcel to the post office herself this morning.
        What do you need from me by tomorrow?
        I understand that you are angry: the appointment was moved for the third time.
        You were sent the wrong parcel, and we did not notice for two days.
        You could not reach us because I had switched the phone over.
        The surveyor comes on Wednesday at 10 and brings the report.
        None of us was in the office on Saturday.
        The door still sticks; I saw it myself today.
        The carrier missed the slot, and that is mine to sort out: a second lorry leaves at 5 am tomorrow.
        My colleague was off sick and I had not lined anyone up for his round; I should have.
        The invoice was paid by your accounts team on 3 November; our reminder was wrong.
        Neither your team nor the haulier could have known, since I had changed the date and told no one.
        We haven't found the missing crate.
        Because of your stocktake I have moved the delivery to Friday at 7 am.
        Of course I will bring the key myself at 5 pm today.
        I should have measured the door before I ordered.
        Your guests ate in the cold last night.
        You had to send forty people home.
        Once the crane is clear, no later than 11, I will call you.
        Only the north stairs are affected; we exchange the treads on Tuesday at 8 am.
        The snag list has nine items, and I go through it with you on Friday at 10.
        We'll pick up the wrong boards on Thursday morning.
        """,
    ),
)
