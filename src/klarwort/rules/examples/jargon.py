"""Examples of `jargon`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Ihr Ticket INC-48213 wurde an den 2nd Level Support eskaliert.
        Der RMA-Prozess wurde in SAP angestoßen, der QM-Status steht auf ROFF.
        Die Root-Cause-Analyse ist noch in der Pipeline.
        Gemäß SLA-Klasse P3 beträgt die Reaktionszeit 24 Servicestunden.
        Nach Rücksprache mit AV und Dispo ist der WE-Termin nicht haltbar.
        Das Change Advisory Board tagt erst in KW 49.
        Bitte beachten Sie das 8D-Reporting inkl. TRC und MRC im Anhang.
        Der Case wurde mangels Customer Response auf Pending gesetzt.
        Ihr Vorgang 4711-B hängt aktuell im 2nd-Level-Support.
        Der Incident hat Prio 2 und ist im Backlog.
        Die WVL ist auf KW 48 gesetzt.
        Wir warten noch auf das GoLive des neuen CRM.
        Der Kulanzantrag liegt bei der QS.
        Laut Dispo ist die Charge im Sperrbestand.
        Ihr Case wurde mit Reason Code 7 geschlossen.
        Das Deployment wurde auf das nächste Release verschoben.
        Die CR-0815 ist vom CAB noch nicht approved.
        Der OEM hat die BOM noch nicht freigegeben.
        Ihre Retoure hat den Status NDR.
        Der SPOC im Shared Service Center ist informiert.
        Ihr Request wird nach dem Go-live im Ticketsystem getrackt.
        Die QA hat den Bug als Minor gelabelt.
        Ihr Ticket TCK-20931 wurde an den L2-Support übergeben.
        Laut ERP ist der WE noch nicht gebucht.
        """,
    ),
    *bad(
        "en",
        """
        Your ticket INC-48213 has been escalated to second-level support.
        The RMA process was triggered in SAP, QM status is ROFF.
        The RCA is still in the pipeline.
        Under SLA class P3 the response time is 24 service hours.
        After alignment with planning and dispatch the GR date is not tenable.
        The change advisory board does not meet before CW 49.
        Please refer to the attached 8D reporting including TRC and MRC.
        The case was set to pending due to lack of customer response.
        Your case 4711-B is currently with 2nd-level support.
        The incident is a P2 and sits in the backlog.
        We are waiting for the go-live of the new CRM.
        The goodwill request is with QA.
        According to MRP the batch is in blocked stock.
        Your case was closed with reason code 7.
        The deployment has been moved to the next release.
        We need an RMA number before the FOC replacement can ship.
        CR-0815 has not been approved by the CAB.
        The OEM has not released the BOM yet.
        Your return has the status NDR.
        The SPOC at the shared service centre has been informed.
        Your change will be picked up in the next sprint.
        The ETA from our 3PL is TBC.
        Your ticket TCK-20931 was handed to L2 support.
        According to the ERP the GR has not been posted.
        """,
    ),
    *tricky(
        "de",
        "Den angeforderten 8D-Bericht finden Sie im Anhang; Schritt 4 nennt die Ursache.",
        "Customer asked for 8D / customer uses the term.",
    ),
    *tricky(
        "de", "Ihre Bestellung AB-12345 liegt seit heute bei der Post in Ulm.", "The customer's own number."
    ),
    *tricky(
        "en",
        "Your order AB-12345 has been with the post office in Leeds since today.",
        "The customer's own number.",
    ),
    *tricky("en", "The 8D report you requested is attached.", "The customer asked for it."),
    *tricky("en", "Your PO 4711 went out complete.", "The customer's own number."),
    *tricky(
        "de",
        "Ihre Mandanten saßen im Wartezimmer, und die Akten waren nicht da.",
        "A word of the customer's trade.",
    ),
    *tricky("de", "Die Leuchte für OP 4 hängt seit heute früh wieder.", "A word of the customer's trade."),
    *tricky(
        "en", "The lamp in OR 4 has been working since 8 this morning.", "A word of the customer's trade."
    ),
    *bad(
        "de",
        """
        Ihr Vorgang RMA-4711 steht auf pending.
        Das MHD der Charge liegt außerhalb unserer FIFO-Vorgabe.
        """,
    ),
    *bad(
        "en",
        """
        Your case is with tier 2 under INC-20931.
        The SKU was short-dated against our FIFO rule.
        """,
    ),
)
