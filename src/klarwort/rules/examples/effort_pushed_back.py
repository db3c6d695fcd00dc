"""Examples of `effort_pushed_back`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Bitte schildern Sie uns den Ablauf noch einmal ausführlich.
        Könnten Sie uns die Unterlagen noch einmal schicken?
        Bitte füllen Sie den beiliegenden Schadensbogen aus.
        Reklamieren Sie das bitte direkt beim Paketdienst.
        Sie müssten das Gerät dann selbst zu uns bringen.
        Wir benötigen von Ihnen noch Fotos und den Kaufbeleg.
        Melden Sie sich bitte, falls bis Freitag nichts angekommen ist.
        Am besten rufen Sie selbst einmal beim Hersteller an.
        Bitte senden Sie uns die Unterlagen erneut zu.
        Sie können den Termin auf unserer Website selbst umbuchen.
        Bitte verpacken Sie die Ware und geben Sie sie bei der Post auf.
        Haken Sie gern nächste Woche noch einmal nach.
        Bitte prüfen Sie selbst, ob die Sicherung herausgesprungen ist.
        Drucken Sie das Etikett aus und bringen Sie das Paket zur nächsten Filiale.
        Dazu müssten Sie sich an Ihre Versicherung wenden.
        Laden Sie die Unterlagen bitte in unserem Portal hoch.
        Den Schaden müssen Sie Ihrer eigenen Versicherung melden.
        Bitte senden Sie uns Fotos des Schadens und füllen Sie das Formular aus.
        Bitte klären Sie das direkt mit dem Spediteur.
        Ohne Rechnungsnummer und Fotos können wir leider nichts machen.
        Stellen Sie bitte einen Antrag auf Nachforschung.
        Den Drucker bringen S' am besten selber bei uns vorbei.
        """,
    ),
    *bad(
        "en",
        """
        Please describe the problem to us again in detail.
        Could you send us all the photos again?
        Give the depot a call and they can tell you more.
        Just give us a shout if nothing has arrived by then.
        Please fill in the enclosed damage form.
        Please take this up directly with the courier.
        You would have to bring the device in yourself.
        We still need photos and the receipt from you.
        Let us know if nothing has arrived by Friday.
        It would be best if you called the manufacturer yourself.
        Please send us the documents again.
        You can rebook the appointment yourself on our website.
        Please pack the goods and drop them at the post office.
        Feel free to chase us again next week.
        Please check yourself whether the fuse has blown.
        Print the label and take the parcel to the nearest shop.
        For that you would need to turn to your insurance company.
        Please upload the documents to our portal.
        You must report the damage to your own insurer.
        Please send us photos of the damage and fill in the form.
        Please sort this out directly with the carrier.
        Go ahead and pack it and post it back to us.
        Unless you can provide the receipt, we cannot help.
        Without the original packaging we are unable to do anything.
        """,
    ),
    *bad(
        "de",
        """
        Bitte retournieren Sie die Geräte auf eigene Kosten.
        """,
    ),
    *bad(
        "en",
        """
        You would be better off ringing the maker yourself.
        """,
    ),
    *tricky("de", "Rufen Sie mich jederzeit an.", "To reach us is no work for us."),
    *tricky("de", "Sagen Sie mir, welche Farbe Sie möchten.", "A choice of the customer's own."),
    *tricky("en", "Call me at any time.", "To reach us is no work for us."),
    *tricky("en", "Tell me which colour you would like.", "A choice of the customer's own."),
    *tricky("de", "Wir holen die Stühle und bringen sie zu Ihnen.", "We bring them."),
    *tricky("de", "Fragen Sie nach mir, ich sitze am Empfang.", "The way to a person."),
    *tricky("en", "You need not send anything back.", "The customer is spared it."),
    *tricky("en", "I will bring the keys to your office at noon.", "The writer brings them."),
    *tricky("de", "Bitte schicken Sie uns nichts mehr, ich habe alle Unterlagen.", "Work is spared."),
    *tricky("de", "Können Sie mir sagen, ob Ihnen 9 oder 11 Uhr lieber ist?", "A choice, no work."),
    *tricky("en", "Please don't fill in the form; I have everything I need.", "Work is spared."),
    *tricky(
        "en", "Could you leave the gate open tomorrow at 8?", "Asked for the first time, and only they can."
    ),
    *bad(
        "de",
        """
        Bitte laden Sie alle Belege noch einmal im Kundenkonto hoch.
        Zählen Sie die Kartons bitte nach und teilen Sie uns die Nummern mit.
        Den Mangel müssten Sie uns mit Fotos aus drei Winkeln belegen.
        Klären Sie das bitte mit Ihrem Vermieter, bevor wir tätig werden.
        Das defekte Teil bringen Sie am besten selbst ins Werk.
        Für die Gutschrift brauchen wir das Original der Rechnung und eine schriftliche Begründung.
        Ein neues Passwort müssen Sie sich selbst anlegen, das Konto können wir nicht wiederherstellen.
        Könnten Sie uns den gesamten Vorgang noch einmal schildern?
        Fragen Sie in zwei Wochen noch einmal nach.
        Vergleichen Sie bitte die Lieferung Stück für Stück mit dem Lieferschein.
        Tragen Sie die Messwerte bitte in die angehängte Tabelle ein.
        Bitte warten Sie zwei Wochen und melden Sie sich dann wieder.
        Ohne Lichtbildausweis in Kopie können wir Ihren Antrag nicht weiterbearbeiten.
        Schrauben Sie die Rückwand ab und notieren Sie die Seriennummer.
        Die Rücksendung organisieren Sie bitte selbst.
        """,
    ),
    *bad(
        "en",
        """
        Please upload all your receipts to the customer account once more.
        Please recount the boxes and let us have the numbers.
        You would need to prove the defect with photographs from three angles.
        Please sort this out with your landlord before we do anything.
        It is best if you take the broken part to the works yourself.
        For the credit we need the original invoice and a written statement.
        You will have to set up a new password yourself; we cannot restore the account.
        Could you go through the whole story once more?
        Ask again in a fortnight.
        Please compare the delivery with the delivery note item by item.
        The claim form is on our website; print it, sign it and post it to us.
        Please enter the readings in the attached spreadsheet.
        The easiest thing is for you to ring customs yourself.
        Please wait a fortnight and then get back to us.
        Without a copy of your passport we cannot take this any further.
        Unscrew the back panel and make a note of the serial number.
        You will have to arrange the return yourself.
        """,
    ),
    *tricky(
        "de",
        "Wollen Sie die Bretter lieber selbst holen, liegen sie ab sieben bereit.",
        "Their choice.",
    ),
    *tricky("de", "Sie müssen das Formular nicht noch einmal ausfüllen.", "They are spared."),
    *tricky(
        "en",
        "If you would rather collect the boards yourself, they are ready from seven.",
        "Their choice.",
    ),
    *tricky("en", "There is no need to fill in the form again.", "They are spared."),
    *bad(
        "de",
        """
        Die Seriennummer finden Sie unter dem Gerät; kippen Sie es dazu und schreiben Sie sie ab.
        Senden Sie die Ware frei an uns zurück, dann sehen wir weiter.
        Bitte füllen Sie das beigefügte Schadensformular vollständig aus und senden Sie es im Original ein.
        Setzen Sie sich hierzu bitte direkt mit dem Hersteller in Verbindung.
        """,
    ),
    *bad(
        "en",
        """
        You will find the serial number underneath; tip the unit over and copy it down.
        Send the goods back to us carriage paid and then we will see.
        Please complete the attached claim form in full and send us the original.
        Please get in touch with the manufacturer directly about this.
        """,
    ),
)
