"""Examples of `process_talk`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Wir sollten uns dringend zusammensetzen und die Abläufe optimieren.
        Künftig brauchen wir von Ihnen eine verbindliche Freigabeliste.
        Damit das nicht wieder passiert, schlagen wir einen wöchentlichen Jour fixe vor.
        Wir führen gerade ein neues Projektmanagement-Tool ein, das solche Fehler verhindert.
        Für die Zukunft sollten wir klären, wer bei Ihnen was entscheidet.
        Ein Lessons-Learned-Workshop wäre jetzt sinnvoll.
        Mittelfristig planen wir, die Briefings zu standardisieren.
        Vielleicht sollten wir das Vertragswerk in diesem Punkt nachschärfen.
        Vielleicht setzen wir uns einmal in Ruhe zusammen und schauen uns die Abläufe an.
        Wir sollten die Bestellwege zwischen unseren Häusern neu ordnen.
        In Zukunft wäre es gut, wenn Sie uns Änderungen schriftlich mitteilen.
        Wir werden unsere internen Prozesse überprüfen.
        Ich rege an, dass wir uns künftig monatlich abstimmen.
        Um solche Fälle zu vermeiden, brauchen wir klarere Zuständigkeiten.
        Lassen Sie uns die Spielregeln für die Zusammenarbeit festlegen.
        Wir haben das zum Anlass genommen, unser Qualitätsmanagement zu überarbeiten.
        Ein gemeinsamer Workshop könnte die Kommunikation verbessern.
        Wir schlagen vor, den Wartungsvertrag um diesen Punkt zu ergänzen.
        Für die Zukunft sollten wir eine feste Ansprechperson auf beiden Seiten benennen.
        Lassen Sie uns bei einem Kaffee über unsere Zusammenarbeit sprechen.
        Wir wollen aus diesem Vorfall lernen und unsere Abläufe anpassen.
        Sinnvoll wäre ein Kick-off, bei dem wir die Rollen klären.
        Künftig bitte ich um eine schriftliche Bestellung mit mindestens fünf Tagen Vorlauf.
        Wir sollten uns angewöhnen, Änderungen nur noch schriftlich festzuhalten.
        Unsere Schnittstellen müssen besser werden.
        Wir sollten künftig regelmäßige Abstimmungstermine einführen.
        Außerdem möchten wir die Zuständigkeiten zwischen uns neu regeln.
        """,
    ),
    *bad(
        "en",
        """
        It would make sense to map the approval process together.
        We urgently need to sit down together and optimise our workflows.
        In future we will need a binding sign-off list from you.
        To prevent this from recurring we suggest a weekly status meeting.
        We are introducing a new project management tool that prevents such errors.
        Going forward we should clarify who decides what on your side.
        A lessons-learned workshop would make sense now.
        In the medium term we plan to standardise briefings.
        Perhaps we should tighten the contract on this point.
        Perhaps we should sit down quietly and look at the workflows.
        We ought to reorganise the ordering channels between our companies.
        In future it would be good if you told us about changes in writing.
        We will review our internal processes.
        I suggest we hold a monthly alignment call from now on.
        To avoid cases like this we need clearer responsibilities.
        Let us set the ground rules for working together.
        We have taken this as an opportunity to revise our quality management.
        A joint workshop could improve communication.
        We propose adding a clause on this to the maintenance agreement.
        For the future we should name a fixed contact on both sides.
        Let us talk about our cooperation over a coffee.
        We want to learn from this incident and adapt our procedures.
        A kick-off to clarify roles would be sensible.
        In future I ask for a written order with at least five days' notice.
        We should get into the habit of recording changes in writing only.
        Our interfaces need to get better.
        We should introduce regular coordination meetings in future.
        We would also like to redefine responsibilities between us.
        """,
    ),
    *bad(
        "de",
        """
        Wir sind dabei, unser Beschwerdewesen neu aufzustellen.
        Es bräuchte feste Ansprechpartner auf beiden Seiten.
        Wir müssen uns grundsätzlich anschauen, wie die Abstimmung zwischen Lager und Büro läuft.
        Künftig wird es ohne schriftliche Bestätigung nicht mehr gehen.
        Wir nutzen den Vorfall, um unsere Abläufe zu hinterfragen.
        """,
    ),
    *bad(
        "en",
        """
        We are rolling out a new booking system in autumn.
        It would help to get everyone round a table.
        We should agree a shared tracker so that things like this don't slip.
        It has prompted us to look again at how we hand over jobs.
        """,
    ),
    *tricky(
        "de",
        "Für unser Gespräch am 9. Dezember bringe ich drei konkrete Vorschläge mit, wie wir Unterlagen künftig abgleichen.",
        "Allowed in FOLLOW-UP only.",
    ),
    *tricky(
        "en",
        "For our meeting on 9 December I will bring three concrete proposals for checking documents in future.",
        "Allowed in FOLLOW-UP only.",
    ),
    *tricky(
        "de",
        "Wie besprochen schauen wir uns am Montag die Abläufe gemeinsam an.",
        "It was agreed with the customer.",
    ),
    *tricky(
        "en",
        "As agreed, we will look at the workflows together on Monday.",
        "It was agreed with the customer.",
    ),
    *tricky(
        "de",
        "Wie von Ihnen angeregt, treffen wir uns am 4. Mai um 9 Uhr zum Workshop.",
        "The customer wanted it.",
    ),
    *tricky("en", "The workshop you'd suggested is on 4 May at 9.", "The customer wanted it."),
)
