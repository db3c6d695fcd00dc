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
    *bad(
        "de",
        """
        Für die nächsten Bestellungen empfehle ich, dass wir uns vorab auf ein gemeinsames Muster einigen.
        Wir sollten einmal grundsätzlich über unsere Zusammenarbeit sprechen.
        Ich rege an, künftig jede Änderung schriftlich bestätigen zu lassen.
        Der Vorfall zeigt, dass wir eine klare Ansprechperson auf Ihrer Seite brauchen.
        Mit einer wöchentlichen Abstimmung ließe sich so etwas vermeiden.
        Wir werden unseren Freigabeprozess überarbeiten und eine Checkliste einführen.
        Lassen Sie uns die Übergaben in einem Workshop neu ordnen.
        Für künftige Projekte schlage ich feste Meilensteine vor.
        Es wäre sinnvoll, die Lieferbedingungen im Rahmenvertrag zu präzisieren.
        Vielleicht sollten wir unsere Bestellprozesse beide einmal hinterfragen.
        Ein monatlicher Jour fixe würde uns allen guttun.
        Aus dem Fall nehmen wir mit, dass die Schnittstellen klarer werden müssen.
        Wir haben bereits begonnen, unser Beschwerdemanagement neu aufzustellen.
        """,
    ),
    *bad(
        "en",
        """
        For the next orders I recommend that we agree on a sample beforehand.
        We ought to talk about how we work together in general.
        I would propose that in future every change be confirmed in writing.
        The incident shows that we need one clear contact on your side.
        A weekly call would help us avoid this kind of thing.
        We are going to revise our approval process and bring in a checklist.
        Let us reorganise the handovers in a workshop.
        For future projects I suggest fixed milestones.
        It would make sense to tighten up the delivery terms in the framework contract.
        Perhaps we should both take a hard look at our ordering routines.
        A monthly catch-up would do us all good.
        I suggest that changes only go through a shared log from here on.
        The lesson we take from this is that the interfaces have to be clearer.
        We have already started to reorganise our complaints handling.
        """,
    ),
    *tricky(
        "de",
        "Das von Ihnen vorgeschlagene Gespräch über die Abläufe ist am 12. um 14 Uhr.",
        "They proposed it.",
    ),
    *tricky("de", "Für die Montage brauchen wir zwei Stunden.", "What the work takes."),
    *tricky(
        "en",
        "The talk about the workflow that you suggested is on the 12th at 2 pm.",
        "They proposed it.",
    ),
    *bad(
        "de",
        """
        Damit so etwas nicht wieder vorkommt, führen wir ein Vier-Augen-Prinzip ein.
        Künftig wird jede Bestellung von zwei Personen gegengelesen.
        Wir schulen unser Team derzeit im Umgang mit Reklamationen.
        Mittelfristig planen wir eine neue Software für die Tourenplanung.
        Für das nächste Mal wäre eine schriftliche Auftragsbestätigung hilfreich.
        Wir würden gerne mit Ihnen vereinbaren, wer auf beiden Seiten freigibt.
        Im Zuge unseres Qualitätsmanagements werden wir den Vorgang auswerten.
        Eine bessere Abstimmung zwischen Ihrer Technik und unserer Disposition tut not.
        Ich möchte anregen, dass wir die Zuständigkeiten neu verteilen.
        Ich hätte gern, dass wir uns künftig zweimal im Jahr zusammensetzen.
        Perspektivisch sollten wir über ein gemeinsames Ticketsystem nachdenken.
        Ich würde gern einen regelmäßigen Austausch zwischen unseren Teams aufsetzen.
        Wir haben den Vorfall zum Anlass genommen, unsere Wareneingangskontrolle zu überarbeiten.
        In Zukunft bitten wir um Bestellungen mit mindestens fünf Werktagen Vorlauf.
        """,
    ),
    *bad(
        "en",
        """
        So that this does not happen again we are introducing a four-eyes rule.
        In future every order will be proofread by two people.
        We are currently training our team in handling complaints.
        In the medium term we are planning new route-planning software.
        Next time a written order confirmation would be helpful.
        We would like to agree with you who signs off on each side.
        Better coordination between your engineers and our dispatch is called for.
        I would like to suggest that we redistribute the responsibilities.
        We should think about how we document change requests in future.
        I would like us to sit down twice a year from now on.
        Longer term we should think about a shared ticket system.
        I would like to set up a regular exchange between our teams.
        We have used the incident to overhaul our goods-in checks.
        In future we would ask for orders with at least five working days' notice.
        """,
    ),
)
