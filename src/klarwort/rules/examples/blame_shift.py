"""Examples of `blame_shift`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Hätte der Hausmeister den Hahn zugedreht, wäre der Keller trocken.
        Das geht ganz klar auf deren Kappe.
        Die Torte war tadellos, als sie unser Haus verlassen hat.
        Der Fehler liegt eindeutig beim Hersteller, darauf haben wir keinen Einfluss.
        Da müssten Sie sich direkt an den Spediteur wenden.
        Die Kollegen aus der Logistik haben das falsch weitergegeben.
        Hätten Sie uns die Unterlagen früher geschickt, wäre das nicht passiert.
        Das wurde von Ihrer Seite so freigegeben.
        Wie Sie unserer Auftragsbestätigung hätten entnehmen können, war der Termin unverbindlich.
        Der Vertrieb hat Ihnen da offenbar zu viel versprochen.
        Unser Zulieferer hat uns im Stich gelassen.
        Der Glaser hat uns die Scheiben viel zu spät geschickt.
        Schuld an der Verzögerung ist allein die Spedition.
        Das Problem liegt eindeutig beim Hersteller des Motors.
        Sie haben uns die Maße falsch durchgegeben.
        Wenn Sie rechtzeitig bezahlt hätten, wäre die Ware längst bei Ihnen.
        Unser Azubi hat die Schilder verwechselt.
        Dafür kann die Küche nichts, das war der Service.
        Hierauf haben wir als Händler keinerlei Einfluss.
        Laut Ihrer eigenen Bestellung war Größe 42 gewünscht.
        Die Post braucht derzeit einfach ewig.
        Ihre IT hat die Freigabe nicht erteilt, deshalb konnten wir nicht arbeiten.
        Sie hätten den Mangel sofort bei der Abnahme rügen müssen.
        Unser Subunternehmer hat die Fliesen ohne Rücksprache verlegt.
        Das hat unser Außendienst mit Ihnen so vereinbart, nicht ich.
        Die Ursache ist auf Ihrer Seite zu suchen.
        Bei sachgemäßer Nutzung wäre das Gerät nicht ausgefallen.
        Leider lässt uns die Fluggesellschaft selbst im Unklaren.
        Frau Lenz aus der Buchhaltung hat vergessen, den Beleg zu scannen.
        Der Caterer ist einfach nicht erschienen.
        Da hat die Werkstatt in Linz geschlampt.
        Wir sind von unserem Zulieferer im Stich gelassen worden.
        Sie haben die Frist ja selbst verstreichen lassen.
        Hätten Sie angerufen, hätten wir das sofort klären können.
        Das Kleingedruckte hätten Sie vor der Unterschrift lesen sollen.
        Für Lieferungen ab Rampe ist der Frachtführer verantwortlich.
        Die falschen Angaben stammen aus Ihrem Haus.
        Das Wetter können wir leider nicht beeinflussen.
        Der Schaden ist durch unsachgemäße Bedienung entstanden.
        Die Kita-Leitung hat uns Ihre Nachricht nie gezeigt.
        Es ist der Vermieter, der hier am Zug ist.
        Sie haben beim Ausfüllen des Antrags das falsche Feld angekreuzt.
        Ohne Ihre späte Änderung wären wir fertig geworden.
        Da hätten Sie besser die Pflegehinweise beachtet.
        Die Verzögerung hat der Paketdienst zu verantworten.
        Unser Lieferant hat uns leider falsche Ware geschickt.
        Sie hätten die Störung früher melden müssen.
        Der Fehler ist in Ihrer IT-Abteilung entstanden.
        Das Versäumnis liegt auf Seiten der Werbeagentur.
        Unser Monteur hat wohl nicht richtig hingehört.
        Leider haben Sie versäumt, uns die neue Anschrift mitzuteilen.
        Der Zoll hält die Ware fest, da können wir nichts machen.
        Sie haben die Anleitung offenbar nicht gelesen.
        Das hätte Ihrem Empfang eigentlich auffallen müssen.
        Die Maße in Ihrer Skizze waren auch nicht besonders eindeutig, die Angaben waren nicht vollständig.
        Beim Lieferanten dürfen Sie sich bedanken, der hat zu spät geladen.
        Den Auftrag hat eine Kollegin angenommen, die ist noch Praktikantin.
        Hier müssen S' sich bei der Spedition beschweren.
        """,
    ),
    *bad(
        "en",
        """
        Had the caretaker closed the valve, your cellar would be dry.
        The crates stood outside, and that's entirely on him.
        The parcel was perfectly sealed when it left us.
        The fault clearly lies with the manufacturer, we have no influence on that.
        You would have to take this up with the carrier directly.
        The people in logistics passed on the wrong information.
        Had you sent us the documents earlier, this would not have happened.
        This was signed off on your side.
        As you could have seen in our order confirmation, the date was not binding.
        Sales apparently promised you too much.
        Our supplier let us down.
        The glazier sent us the panes far too late.
        The haulage firm alone is to blame for the delay.
        The problem clearly lies with the engine manufacturer.
        You gave us the wrong measurements.
        If you had paid on time, the goods would have been with you long ago.
        Our apprentice mixed up the signs.
        That was not the kitchen but the front-of-house team.
        As a dealer we have no influence on this whatsoever.
        According to your own order you wanted size 42.
        Royal Mail is simply taking forever these days.
        Your IT department did not grant access, so we could not work.
        You should have reported the defect at handover.
        Our subcontractor laid the tiles without checking with us.
        It was our field rep who agreed that with you, not me.
        The cause is to be found at your end.
        With proper use the device would not have failed.
        Unfortunately the airline is keeping us in the dark as well.
        Ms Lenz in accounts forgot to scan the receipt.
        The caterer simply did not turn up.
        The garage in Leeds did a sloppy job there.
        We were let down by our supplier.
        You let the deadline pass yourself.
        If you had called, we could have sorted it out at once.
        You ought to have read the small print before signing.
        The incorrect details came from your company.
        The weather is unfortunately outside our control.
        The damage was caused by improper operation.
        The nursery manager never showed us your message.
        It is the landlord's turn to act here.
        Without your late change we would have finished.
        You would have been better off following the care instructions.
        The parcel service is responsible for the delay.
        Our supplier unfortunately sent us the wrong goods.
        You should have reported the fault earlier.
        The mistake originated in your IT department.
        The omission is on the part of the advertising agency.
        Our fitter evidently did not listen properly.
        Unfortunately you neglected to give us your new address.
        Customs are holding the goods, there is nothing we can do.
        You evidently did not read the instructions.
        Someone in dispatch must have typed it in wrong.
        This is an Apple problem rather than one of ours.
        Your own crew signed the delivery note.
        Your driver could have noticed the dent.
        """,
    ),
    *bad(
        "de",
        """
        Wär die Zufahrt frei gewesen, hätte der Kranfahrer auch abladen können.
        Ihr Hausverwalter hat die Schlüssel doch selbst übergeben.
        Aus Ihrer Bestellung ging nicht hervor, dass es eilt.
        Der Parkettleger hat da wohl nicht richtig gemessen.
        Ein Anruf bei uns hätte genügt.
        Die Einlagerung ist Sache des Spediteurs, nicht unsere.
        Unsere Verantwortung endet an der Bordsteinkante.
        Der Fehler geht auf das Konto des Zulieferers.
        """,
    ),
    *bad(
        "en",
        """
        Your site manager waved it through on the day.
        We are only the agent, the airline sets the times.
        Nobody on your team told us the hall was being painted.
        It's their valve that failed.
        A look at the drawing would have been enough.
        The lads from the agency never read the notes.
        """,
    ),
    *tricky(
        "de",
        "Der Hersteller hat die falsche Dichtung verbaut. Für Sie bin ich zuständig: Die richtige liegt morgen um 9 Uhr bei Ihnen.",
        "Fact + ownership pair.",
    ),
    *tricky(
        "en",
        "The manufacturer fitted the wrong seal. Towards you it is my responsibility: the right one will be with you at 9 tomorrow.",
        "Fact + ownership pair.",
    ),
    *tricky(
        "de",
        "Haben Sie die Unterlagen schon an Frau Kern geschickt, oder soll ich sie abholen?",
        "Plain question, no accusation.",
    ),
    *tricky(
        "de",
        "Der Hersteller hat die Teile falsch gebohrt; für Sie bin ich dennoch verantwortlich.",
        "A fact from upstream, and somebody who answers for it.",
    ),
    *tricky(
        "de",
        "Der Lieferant hat mir die neuen Platten für Mittwoch, 8 Uhr, zugesagt.",
        "What others do well is news.",
    ),
    *tricky("de", "Wir haben die Zeichnung falsch gelesen.", "We did it ourselves."),
    *tricky(
        "en",
        "The manufacturer drilled the parts wrongly; towards you I am responsible all the same.",
        "A fact from upstream, and somebody who answers for it.",
    ),
    *tricky(
        "en",
        "The supplier has confirmed the new panels to me for Wednesday at 8.",
        "What others do well is news.",
    ),
    *tricky("de", "Durch uns haben Sie den Samstag verloren.", "The customer lost something through us."),
    *tricky(
        "en", "You should never have had to ask twice.", "What should not have happened to the customer."
    ),
    *tricky("de", "Sie wollten wissen, wie das geschehen konnte.", "The customer asked."),
    *tricky(
        "de",
        "Die Spedition hat zwei Kisten stehen lassen, aber gekauft haben Sie bei uns, und ich bringe sie heute um 17 Uhr.",
        "A fact from upstream, and somebody who answers for it.",
    ),
    *tricky(
        "de", "Hätten wir Sie gestern angerufen, wären Sie nicht umsonst gefahren.", "What we did not do."
    ),
    *tricky("de", "Unser Fahrer kommt am Montag durch Ihre Einfahrt.", "Where he drives."),
    *tricky(
        "en",
        "The supplier sent the wrong bolts, but you ordered them from us, and the right ones arrive at 8 tomorrow.",
        "A fact from upstream, and somebody who answers for it.",
    ),
    *tricky(
        "en",
        "Because you'd asked what happened: the supplier had mixed up two labels.",
        "The customer asked.",
    ),
    *tricky("en", "If you had not called, I would have shipped the wrong box.", "The customer saved us."),
    *tricky("en", "You should have had six; we sent four.", "What we owed them."),
    *tricky(
        "en", "Your photos helped; they showed us which weld had failed.", "Somebody showed what went wrong."
    ),
    *bad(
        "de",
        """
        Die Rohre hat uns der Großhandel in der falschen Länge geschickt.
        Ihr Architekt hat uns die Maße viel zu spät gegeben.
        Unser Subunternehmer hat sich nicht an die Absprache gehalten.
        Hätten Sie uns die Freigabe am Montag geschickt, wäre alles fertig gewesen.
        Das ist in der Buchhaltung passiert, damit haben wir im Verkauf nichts zu tun.
        Der Fehler liegt eindeutig beim Paketdienst.
        Bei uns ist alles korrekt hinausgegangen, den Rest müssten Sie mit der Post klären.
        Ihre Mitarbeiterin am Telefon hat uns etwas anderes gesagt.
        Die Kollegin von der Frühschicht hat Ihren Zettel offenbar nicht gelesen.
        Schuld ist der Importeur, der seine Termine nie einhält.
        Wenn der Maler rechtzeitig fertig gewesen wäre, hätten wir längst montiert.
        Sie haben das Gerät vermutlich falsch bedient.
        Unser Lieferant hat uns schlicht hängen lassen.
        Mit dem alten Anstrich, den Ihr Maler aufgetragen hat, konnte das gar nicht halten.
        Der Kollege aus der Nachtschicht hat vergessen, das umzubuchen.
        Hätte der Spediteur angerufen, wäre jemand da gewesen.
        Ihre Unterlagen waren leider unvollständig, daher die Verzögerung.
        Das hat die Zentrale so entschieden, wir vor Ort können nichts dafür.
        """,
    ),
    *bad(
        "en",
        """
        The wholesaler sent us pipes of the wrong length.
        Your architect gave us the measurements far too late.
        Had you sent us the sign-off on Monday, everything would have been ready.
        This happened in accounts; we in sales have nothing to do with it.
        The mistake is clearly the courier's.
        Everything left us in perfect order; what happened after that is between you and the post.
        Your receptionist told us something different on the phone.
        The girl on the early shift evidently did not read your note.
        If the painter had been finished on time we would have been in long ago.
        You must have pressed the wrong button.
        You can thank the council for that, they closed the road.
        Our supplier simply left us hanging.
        It could never have held on the old paint your decorator used.
        The chap on nights forgot to change the booking.
        Head office decided that; there is nothing we can do about it here in the branch.
        The printers let us down badly.
        """,
    ),
    *tricky(
        "de",
        "Der Lieferant hat die falsche Farbe geschickt, und ich habe sie ungeprüft eingebaut.",
        "We own up to our part.",
    ),
    *tricky("de", "Ihre Unterlagen wurden versehentlich vernichtet.", "Theirs, but we did it."),
    *tricky("en", "The wardrobes were carried up by our fitters at nine.", "Others did well."),
    *tricky(
        "en",
        "Your colleague Mr Maurer dropped the key off yesterday, thank you for that.",
        "Thanked, not blamed.",
    ),
    *tricky("en", "My colleague promised you 4 May, and we will keep to that.", "We stand by it."),
    *bad(
        "de",
        """
        """,
    ),
    *bad(
        "en",
        """
        The damage was there before us, from the previous tenant.
        The structural engineer only sent us the approval on Friday.
        Your caretaker would not let the fitter in.
        According to our records your wife cancelled the appointment.
        The misprint was already in your artwork.
        As long as the landlord does not agree, our hands are tied.
        With proper care this leather does not crack.
        It was the railway that caused the delay, not us.
        Your purchasing department approved that quantity itself.
        Our drivers are told to ring the bell; this one evidently did not.
        The general contractor alone is responsible for the delay.
        The early shift put the pallets at the wrong gate, over which I have no control.
        """,
    ),
)
