"""Examples of `excuse`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Die Stelle im Einkauf ist seit Mai nicht besetzt.
        Leider ist unsere Warenwirtschaft am Dienstag ausgefallen, deshalb ging Ihr Auftrag unter.
        Bei uns ist gerade die halbe Abteilung krank, da bleibt manches liegen.
        Zum Jahresende ist es bei uns immer besonders hektisch.
        Durch Urlaubszeit und Feiertage waren wir nur dünn besetzt.
        Aufgrund des hohen Auftragsaufkommens konnten wir nicht früher reagieren.
        Ihre E-Mail ist bei uns im Spam-Ordner gelandet.
        Wegen der angespannten Personallage kam es zu Verzögerungen.
        Wir sind selbst gerade umgezogen, daher das Durcheinander.
        Unser Koch hatte sich am Morgen krankgemeldet, deshalb kam das Buffet so spät.
        In der Ferienzeit sind bei uns nun mal weniger Leute im Büro.
        Weil unsere Buchungssoftware umgestellt wurde, ist Ihre Reservierung durchgerutscht.
        Wir hatten in den letzten Wochen außergewöhnlich viele Aufträge.
        Durch die vielen Krankmeldungen in der Pflege konnten wir die Termine nicht halten.
        Ich war zwei Wochen im Urlaub und komme erst jetzt dazu, Ihnen zu antworten.
        Bedingt durch den Jahresabschluss blieb Ihre Gutschrift liegen.
        Uns fehlen im Moment zwei Monteure, darum hat sich der Einbau verschoben.
        Aufgrund einer technischen Störung konnten wir Ihre Anrufe nicht entgegennehmen.
        Ihre Nachricht ist in der Flut der Mails untergegangen.
        Vor Weihnachten geht es in der Werkstatt leider immer drunter und drüber.
        Unser Drucker war defekt, sonst hätten Sie die Tickets rechtzeitig gehabt.
        Die Kollegin, die Ihren Fall betreut, ist seit Montag in Elternzeit.
        Wir stecken mitten in einer Umstrukturierung, da kann so etwas untergehen.
        Da wir zurzeit nur zu zweit sind, kommen wir mit den Rückrufen nicht nach.
        Ein Wasserrohrbruch in unserer Filiale hat alles durcheinandergebracht.
        Der Server stand zwei Tage still, sodass keine Bestätigungen verschickt wurden.
        Leider hatte unser Disponent einen Unfall, und niemand wusste von Ihrem Auftrag.
        Die Umstellung auf das neue Kassensystem hat uns mehr beschäftigt als gedacht.
        In den letzten Tagen ging es bei uns drunter und drüber.
        Wir haben im Augenblick einen sehr hohen Krankenstand.
        Zu dieser Jahreszeit rufen alle gleichzeitig an, da kommt man einfach nicht hinterher.
        Ich hatte den ganzen Tag Besprechungen und konnte nicht ans Telefon gehen.
        Es lag an einem Fehler in unserer Software.
        Wegen des Feiertags war das Lager nur mit einer Notbesetzung besetzt.
        Ihr Fax ist bei uns leider nie angekommen.
        Nach dem Hochwasser mussten wir alles neu sortieren, darum dauerte Ihre Anfrage so lange.
        Unsere neue Kollegin kannte den Ablauf noch nicht.
        Die Maschine stand eine Woche still, mehr war nicht zu machen.
        Im November kommen wir wegen der vielen Reifenwechsel kaum durch.
        Das Programm hat Ihre Buchung automatisch gelöscht.
        Da unser Lager gerade umzieht, hat sich Ihre Lieferung verspätet.
        Krankheitsbedingt war unser Telefon leider nicht durchgehend besetzt.
        Wir hatten in dieser Woche sehr viele Termine.
        Ein Serverausfall hat dazu geführt, dass Ihre Anfrage nicht beantwortet wurde.
        Bei uns herrscht im Moment Ausnahmezustand.
        Die Grippewelle hat auch vor unserem Haus nicht haltgemacht.
        Weil die Kollegin im Urlaub war, blieb Ihr Antrag liegen.
        Unsere Telefone stehen momentan nicht still.
        Der Stromausfall am Montag hat unsere Planung über den Haufen geworfen.
        Bei uns ist im Advent immer die Hölle los.
        Die Lage auf dem Holzmarkt ist seit Monaten äußerst angespannt.
        Da bleibt im Herbst zwangsläufig manches liegen.
        """,
    ),
    *bad(
        "en",
        """
        Our booking system was being upgraded, which is why nobody replied.
        Our ERP system went down on Tuesday, which is why your order slipped through.
        Half of the team is off with the flu, so things are piling up.
        The end of the year is always a very busy time for us.
        We were short-staffed over the holidays.
        Because of unusually high volumes we were unable to get back to you sooner.
        Your message unfortunately ended up in our spam folder.
        Due to current staffing constraints some delays have occurred.
        We have just moved offices, hence the confusion.
        Our head chef called in sick that morning, so the buffet was late.
        During the school holidays we only have a skeleton crew.
        Because our booking software was being migrated, your reservation fell through the cracks.
        We have had an exceptionally high number of orders these past weeks.
        With so many nurses off sick, we could not keep the appointments.
        I was on annual leave for two weeks and have only just seen your message.
        Owing to the year-end close your credit note was left on the pile.
        We are two fitters down at the moment, which is why the installation was put back.
        A technical fault meant that we could not take your calls.
        Your message got lost in a flood of emails.
        It always gets chaotic in the workshop before Christmas.
        The colleague handling your case has been on maternity leave since Monday.
        We are in the middle of a restructuring, so these things can get overlooked.
        As there are only two of us at present, we cannot keep up with callbacks.
        A burst pipe in our branch threw everything into disarray.
        The server was down for two days, so no confirmations went out.
        Unfortunately our dispatcher had an accident and nobody knew about your order.
        The switch to the new till system kept us busier than expected.
        We currently have a very high level of sick leave.
        At this time of year everyone calls at once, so we simply cannot keep up.
        I was in meetings all day and could not get to the phone.
        Our trainee was alone in the shop that day.
        It was caused by a bug in our software.
        Because of the bank holiday the warehouse was running on minimal cover.
        Your fax never arrived with us.
        After the flood we had to sort everything out again, so your enquiry took a long time.
        Our new colleague did not know the procedure yet.
        The machine stood idle for a week, there was nothing more we could do.
        In November we can barely cope with all the tyre changes.
        The program deleted your booking automatically.
        As our warehouse is moving at the moment, your delivery was late.
        Due to illness our phones were not staffed throughout.
        We had a great many appointments this week.
        A server failure led to your request going unanswered.
        Things have been hectic here lately.
        The flu has not spared our company either.
        Because a colleague was on leave, your application was left lying.
        Our phones have not stopped ringing.
        Monday's power cut upset all our plans.
        September is always crazy for us.
        Our pickers are under a lot of pressure before Easter.
        Your order was taken by someone who is only a trainee.
        """,
    ),
    *bad(
        "de",
        """
        Bei uns brennt es derzeit an allen Enden, da bleibt eine Rückfrage schon einmal liegen.
        Zwei unserer Monteure sind in Karenz, und der Dritte muss sich erst einarbeiten.
        Ich komme vor lauter Angeboten kaum noch ans Telefon.
        Der Sturm hat unseren ganzen Fahrplan über den Haufen geworfen.
        Als kleine Werkstatt können wir halt nicht jede Woche ausliefern.
        Unsere neue Kollegin kannte Ihren Vertrag eben noch nicht.
        In dieser Preisklasse geht das natürlich nicht ohne Wartezeit bei uns.
        Seit der Fusion kommt bei uns niemand mehr richtig hinterher.
        """,
    ),
    *bad(
        "en",
        """
        We have been rushed off our feet since the trade fair.
        Our new starter is still learning the ropes.
        We are two fitters down and flat out with the spring orders.
        It is wedding season and the kitchen is a madhouse.
        At this price we simply cannot check every box.
        What with the merger and the move, our post room lost sight of it.
        """,
    ),
    *tricky(
        "de",
        "Unser System war am Dienstag gestört; Ihr Auftrag ist vollständig gespeichert und nicht betroffen.",
        "Service status, no causal defence of a failure.",
    ),
    *tricky(
        "de",
        "Sie hatten gefragt, warum: Zwei Kollegen waren krank und ich habe keine Vertretung eingeteilt. Das war mein Versäumnis.",
        "EXPLAIN phase, asked-for, with ownership.",
    ),
    *tricky(
        "en",
        "You asked why: two colleagues were ill and I had not arranged cover. That was my omission.",
        "EXPLAIN phase with ownership.",
    ),
    *tricky(
        "de",
        "Am 24. Dezember ist die Werkstatt zu, deshalb holen wir das Auto schon am 22. ab.",
        "Nothing went wrong that a reason could excuse.",
    ),
    *tricky("de", "Ich bin am Freitag im Urlaub; Frau Kern vertritt mich.", "Somebody stands in."),
    *tricky(
        "de",
        "Ihr Sohn musste in der Kälte warten, weil ich den Bus falsch eingeteilt habe.",
        "An admission, not a reason that exonerates.",
    ),
    *tricky(
        "en",
        "The workshop is closed on 24 December, so we will collect the car on the 22nd.",
        "Nothing went wrong that a reason could excuse.",
    ),
    *tricky(
        "en",
        "Your son had to wait in the cold because I scheduled the bus wrongly.",
        "An admission, not a reason that exonerates.",
    ),
    *tricky("de", "Herr Kunz prüft ab jetzt jede Naht zu zweit.", "Two people do it: a measure, no strain."),
    *tricky(
        "de", "Ich hab den Monteur von einer anderen Baustelle geholt.", "Where somebody was fetched from."
    ),
    *tricky("en", "I moved your parcel to the front of the queue.", "A deed, whatever the queue."),
    *tricky(
        "de",
        "Am Donnerstag ist Feiertag, daher holen wir Ihre Wäsche schon am Mittwoch ab.",
        "Because of it we come sooner.",
    ),
    *tricky(
        "de",
        "Ihr Flug ist gestrichen, deshalb lassen wir die Küche für Sie bis Mitternacht offen.",
        "It happened to the customer.",
    ),
    *tricky(
        "en", "We can't rely on the weather, so I've reserved the hall as well.", "Because of it we do more."
    ),
    *tricky("en", "A free migration or your money back: you decide.", "An offer."),
    *bad(
        "de",
        """
        Ich hätte Sie gern früher angerufen, aber bei mir war die letzten Tage die Hölle los.
        Eigentlich wollte ich Ihnen am Montag schreiben, nur kam mir dann eine Störung nach der anderen dazwischen.
        Nach dem Wechsel auf die neue Kasse hat bei uns tagelang kaum etwas funktioniert.
        Unsere Buchhalterin ist in Karenz, und die Aushilfe muss sich noch einarbeiten.
        Der Meister liegt seit zwei Wochen im Spital, das hat sich natürlich auf alles ausgewirkt.
        Im Dezember will halt jeder noch schnell sein Auto umgemeldet haben.
        Bei minus zwölf Grad springt uns morgens kaum ein Fahrzeug an.
        Wir sind im Moment nur zu dritt statt zu fünft in der Backstube.
        Ihre Anfrage fiel leider genau in die Woche, in der wir die Telefonanlage getauscht haben.
        Seit dem Umbau finden wir selbst kaum noch etwas wieder.
        Die Personaldecke ist dünn, da rutscht schon einmal etwas durch.
        Bitte bedenken Sie, dass wir zurzeit drei Baustellen gleichzeitig betreuen.
        Wegen der Grippe im Team konnten wir die Ware nicht kommissionieren.
        In der Ferienzeit läuft bei uns naturgemäß alles etwas langsamer.
        Unser Lehrling hatte an dem Tag zum ersten Mal allein Dienst.
        Der Kollege, der sich damit auskennt, ist leider in Pension gegangen.
        Das neue Programm macht uns seit Wochen Schwierigkeiten, daher die verspätete Rechnung.
        Leider war an dem Abend die halbe Küche ausgefallen.
        Es war in den vergangenen Wochen sehr viel los, sodass Ihre Mail liegen blieb.
        Der Kalender war im Oktober so voll, dass Ihr Auftrag nach hinten gerutscht ist.
        Wissen Sie, mein Kollege hat letzte Woche ein Kind bekommen und war mit den Gedanken woanders.
        Uns ist der Kompressor verreckt, da ging zwei Tage gar nichts.
        Zwei meiner Leute haben im September gekündigt, Ersatz ist nicht zu bekommen.
        Die Umstellung auf die E-Rechnung hat uns ganz schön gefordert.
        Meine Tochter war krank, ich bin einfach nicht dazu gekommen.
        Wegen eines Festplattenschadens sind die Fotos der letzten Woche weg.
        Unsere Anlage stand nach dem Gewitter drei Tage.
        """,
    ),
    *bad(
        "en",
        """
        I had meant to ring you on Monday, but one emergency chased the next.
        I would have answered sooner, only my inbox has been overflowing since the fair.
        Since we moved to the new till nothing has worked properly here.
        Our bookkeeper is on maternity leave and her stand-in is still finding her feet.
        The foreman has been in hospital for two weeks, which has thrown everything out.
        December is when everybody wants their car through its test.
        Your enquiry landed in the very week we were changing our phone system.
        We are three in the bakery at the moment instead of five.
        I was away on a course, so nobody answered you.
        Please bear in mind that we are running three sites at once.
        Things naturally move a little slower here in the holidays.
        It was our apprentice's first evening on his own.
        The colleague who knows about these things has retired.
        The new program has been giving us trouble for weeks, hence the late invoice.
        You will appreciate that at harvest time every hand is needed in the field.
        My laptop died the same morning, so I had none of your details.
        We lost two drivers to a competitor in October and have not been able to replace them.
        My colleague had a baby last week and his mind was elsewhere.
        The compressor packed up and for two days nothing moved.
        Two of my people handed in their notice in September and nobody is applying.
        In Advent there is simply no getting to the phone in a bakery.
        A disk failure cost us last week's photographs.
        There was only one man in the workshop on Friday.
        """,
    ),
    *tricky("de", "Am Samstag sind wir auf der Messe, Sie finden uns in Halle 4.", "Nothing failed."),
    *tricky(
        "de",
        "Frau Roth ist im Mutterschutz; seit 1. März betreue ich Ihr Projekt.",
        "Somebody stands in.",
    ),
    *tricky(
        "de",
        "Der Sturm hat zwei Ziegel gelockert; wir decken sie morgen um sieben neu.",
        "Not our trouble, and seen to.",
    ),
    *tricky(
        "en",
        "I am on a course on Monday and will ring you on Tuesday at nine.",
        "What is, and what comes of it.",
    ),
    *tricky(
        "en",
        "You asked what caused it: our warehouse software stopped copying addresses after the update.",
        "They asked.",
    ),
    *bad(
        "de",
        """
        Bei uns geht's momentan zu wie im Taubenschlag.
        Aufgrund mehrerer krankheitsbedingter Ausfälle in der Disposition konnte Ihr Auftrag nicht eingeplant werden.
        """,
    ),
    *bad(
        "en",
        """
        It is like Piccadilly Circus in here at the moment.
        We had the auditors in, so there was little time for anything else.
        So close to the start of term the office is always bedlam.
        Owing to several absences in planning your order could not be scheduled.
        Between Christmas and New Year we traditionally run with a small crew.
        Our IT provider had an outage, so we had no access to your data.
        I have only had this patch since October and am still learning it.
        """,
    ),
)
