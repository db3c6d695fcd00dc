"""Examples of `channel_rebuke`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Gestatten Sie den Hinweis, dass dafür eigentlich das Serviceportal vorgesehen ist.
        Wir hätten uns gewünscht, dass Sie zuerst bei uns anrufen.
        Bitte nutzen Sie künftig unser Beschwerdeformular.
        Die Geschäftsführung ist für solche Anliegen nicht der richtige Ansprechpartner.
        Wir bitten Sie um einen sachlichen Ton.
        Wie bereits mehrfach mitgeteilt, liegt der Vorgang beim Fachbereich.
        Bitte wenden Sie sich zunächst an Ihren zuständigen Sachbearbeiter.
        Per Telefon nehmen wir keine Beschwerden entgegen.
        Beschwerden nehmen wir nur schriftlich entgegen.
        Warum haben Sie sich nicht gleich bei der Anreise gemeldet?
        Ihr Ton ist nicht angebracht.
        Bitte richten Sie solche Anfragen künftig an unsere Hotline.
        Das haben wir Ihnen schon dreimal erklärt.
        Sie haben sich an die falsche Stelle gewandt.
        Mängel sind innerhalb von acht Tagen anzuzeigen.
        Bitte sehen Sie von weiteren Anrufen ab.
        Es ist nicht nötig, gleich die Geschäftsführung einzuschalten.
        Ohne Angabe der Kundennummer können wir Ihr Schreiben nicht bearbeiten.
        Für Reklamationen ist ausschließlich unser Onlineportal vorgesehen.
        Solche Formulierungen verbitten wir uns.
        Sie hätten sich gleich an die Rezeption wenden können.
        Wie schon in unserer letzten Mail erwähnt, ist die Sache in Arbeit.
        Rufen Sie uns bitte nur zu den Geschäftszeiten an.
        Mit Ihrer Wortwahl kommen wir so nicht weiter.
        Bitte wenden Sie sich künftig direkt an unseren Kundenservice und nicht an die Geschäftsleitung.
        Bitte mäßigen Sie Ihren Ton.
        Schade, dass Sie sich direkt an den Vorstand gewandt haben.
        Ihre Mängelrüge ist leider verspätet.
        Dieses Postfach ist nicht für Beschwerden vorgesehen.
        Wir verweisen für solche Fälle auf unser Kundenportal.
        """,
    ),
    *bad(
        "en",
        """
        There was no need to copy your message to our managing director.
        A public review is not really the place for this.
        It would have been easier if you'd come to us first.
        Please use our complaint form in future.
        Management is not the right contact for matters like this.
        We must ask you to keep a factual tone.
        As we have told you several times, the matter is with the department.
        Please contact your account handler first.
        We do not take complaints over the phone.
        We only accept complaints in writing.
        Why did you not say something on arrival?
        Your tone is not appropriate.
        Please direct such enquiries to our hotline in future.
        We have explained this to you three times already.
        You have contacted the wrong department.
        Defects must be reported within eight days.
        Please refrain from further calls.
        There is no need to involve senior management straight away.
        Without a customer number we cannot process your letter.
        Complaints are to be submitted exclusively through our online portal.
        We will not tolerate such language.
        You could have gone to reception straight away.
        As already mentioned in our last email, the matter is being worked on.
        Please call us during business hours only.
        Your choice of words will not get us anywhere.
        In future please contact our customer service and not the management.
        Please moderate your tone.
        This number is not meant for complaints.
        Writing a review on Google before talking to us was not helpful.
        May I ask why you only told us on Monday?
        Damage has to be reported within two days.
        It would have been easier if you had called the office first.
        """,
    ),
    *bad(
        "de",
        """
        Dass Sie gleich den Vorstand anschreiben, wäre wirklich nicht nötig gewesen.
        """,
    ),
    *bad(
        "en",
        """
        I'd appreciate it if you rang the office rather than texting me directly.
        """,
    ),
    *tricky(
        "de",
        "Schön, dass Sie mir direkt geschrieben haben. Frau Kern und ich kümmern uns gemeinsam darum.",
        "Welcomes direct line.",
    ),
    *tricky(
        "de",
        "Sie müssen nichts noch einmal schildern, ich habe Ihre Mails gelesen.",
        "The customer is spared, not told off.",
    ),
    *tricky(
        "en",
        "You do not need to describe it again; I have read your emails.",
        "The customer is spared, not told off.",
    ),
    *tricky("en", "We expect the line to calm down tonight.", "It is the line that calms down."),
    *tricky("en", "We repaired the valve in a careful manner.", "Our manner, not the customer's."),
    *tricky(
        "de",
        "Es tut mir leid, dass wir Sie bei der Planung übergangen haben.",
        "We passed them over, not they our ranks.",
    ),
    *tricky("de", "Die Frist habe ich versäumt, nicht Sie.", "We were late."),
    *tricky(
        "en", "The place for the skip is marked; it comes at 7 on Friday.", "A place that stands somewhere."
    ),
    *bad(
        "de",
        """
        Sie hätten die fehlenden Kisten gleich bei der Übergabe beanstanden müssen.
        Ihre Reklamation kommt zu spät, die Frist waren zehn Tage.
        Es wäre nicht nötig gewesen, unseren Geschäftsführer anzuschreiben.
        Ich bitte Sie, mich nicht mehr auf dem Handy anzurufen.
        Bitte sehen Sie davon ab, meine Mitarbeiter am Telefon zu bedrängen.
        Beschwerden per WhatsApp werden nicht bearbeitet.
        Reklamationen, die nicht über das Formular eingehen, können wir nicht berücksichtigen.
        Mit Großbuchstaben und Ausrufezeichen kommen wir nicht weiter.
        Ich darf Sie darauf hinweisen, dass unsere Sprechzeiten am Aushang stehen.
        Dass Sie sich gleich an die Innung gewandt haben, hat uns schon befremdet.
        Bevor man eine Bewertung schreibt, greift man üblicherweise zum Telefon.
        Für solche Mitteilungen ist unser Kontaktformular da.
        Ihr Ton ist für meine Kolleginnen nicht zumutbar.
        Wir haben Ihnen das jetzt dreimal erklärt.
        Von täglichen Anrufen wird es auch nicht schneller.
        Wenden Sie sich künftig bitte nicht direkt an die Werkstatt.
        Warum melden Sie das erst nach einer Woche?
        Für eine Beschwerde sind Sie reichlich spät dran.
        Mündliche Reklamationen können wir grundsätzlich nicht annehmen.
        Unterlassen Sie bitte die ständigen Anrufe in der Produktion.
        Warum haben Sie nicht einfach angerufen, statt gleich einen Anwalt zu nehmen?
        Ich möchte Sie bitten, in Zukunft den Dienstweg einzuhalten.
        Das hätte man auch freundlicher schreiben können.
        Wer eine Woche wartet, darf sich nicht wundern.
        """,
    ),
    *bad(
        "en",
        """
        You should have complained about the missing crates at the handover.
        Your claim comes too late; the time limit was ten days.
        It was not necessary to write to our managing director.
        I must ask you not to ring me on my mobile any more.
        Kindly refrain from pressing my staff on the phone.
        Complaints by text message will not be processed.
        We cannot consider claims that do not come in on the form.
        Capital letters and exclamation marks will not get us anywhere.
        May I point out that our opening hours are on the door.
        That you went straight to the ombudsman has surprised us, to say the least.
        One usually picks up the phone before writing a review.
        Our contact form is there for messages of this kind.
        Your tone is not acceptable to my colleagues.
        We have explained this to you three times now.
        Ringing every day will not make it any faster.
        In future please do not approach the workshop directly.
        Emails sent to the whole team only cause confusion.
        Why are you only reporting this after a week?
        You have left it rather late to complain.
        Verbal complaints cannot be accepted as a matter of principle.
        Please stop calling the production floor.
        A factual email would have done just as well.
        Why did you not simply ring instead of going to a solicitor?
        I would like to ask you to go through the proper channels next time.
        You might have put that more politely.
        Anyone who waits a week should not be surprised.
        """,
    ),
    *tricky("de", "Gut, dass Sie gleich den Chef verlangt haben.", "Welcome."),
    *tricky("de", "Bitte zögern Sie nicht, mich auch abends anzurufen.", "An invitation."),
    *tricky("de", "Ich habe Ihre Beschwerde zu spät gelesen.", "We were late."),
    *tricky("en", "You were right to ask for the owner straight away.", "Welcome."),
    *tricky("en", "We answered your complaint too late.", "We were late."),
    *bad(
        "de",
        """
        Nachträgliche Einwände gegen die Abrechnung sind nur binnen zwei Wochen zulässig.
        Am Wochenende erwarten meine Leute keine Nachrichten von Kunden.
        Ich finde es nicht in Ordnung, dass Sie meinen Lehrling am Telefon angeschrien haben.
        Bitte halten Sie künftig den vorgesehenen Meldeweg ein.
        Ihre Mängelrüge hätte uns bis zum 20. November erreichen müssen.
        """,
    ),
    *bad(
        "en",
        """
        Objections to the statement are only admissible within two weeks.
        My people do not expect messages from customers at the weekend.
        I do not think it is right that you shouted at my apprentice on the phone.
        Please keep to the prescribed reporting route in future.
        Your notice of defects should have reached us by 20 November.
        """,
    ),
)
