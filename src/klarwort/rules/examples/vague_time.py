"""Examples of `vague_time`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Wir melden uns zeitnah bei Ihnen.
        Die Ersatzlieferung erfolgt schnellstmöglich.
        Wir kümmern uns umgehend darum.
        Die Gutschrift veranlassen wir in Kürze.
        Das Gerät geht demnächst raus.
        Wir bearbeiten Ihren Fall mit Hochdruck.
        Wir werden das kurzfristig klären.
        Die Lieferung kommt voraussichtlich irgendwann nächste Woche.
        Unser Techniker schaut sich das demnächst an.
        Sie erhalten die Gutschrift in den kommenden Tagen.
        Wir kommen so rasch als möglich auf Sie zu.
        Sobald uns neue Erkenntnisse vorliegen, informieren wir Sie.
        Die Reparatur wird noch etwas Zeit in Anspruch nehmen.
        Ich schicke Ihnen das Angebot dann im Laufe der Woche.
        Wir bearbeiten Ihren Antrag schnellstens.
        Ihr Geld wird Ihnen binnen Kurzem erstattet.
        Wir melden uns unaufgefordert wieder bei Ihnen.
        Der Maler kommt, wenn das Wetter es zulässt.
        Das dürfte nicht mehr lange dauern.
        Der Termin folgt in Kürze per Mail.
        Ich gebe Ihnen ehestmöglich Bescheid.
        Nach Abschluss unserer Prüfung hören Sie von uns.
        Die Handwerker kommen vermutlich Mitte des Monats.
        Ihre Erstattung ist auf dem Weg und sollte bald eintreffen.
        Ich kläre das und gebe Ihnen dann Bescheid.
        Sie bekommen die Papiere, sobald der Chef unterschrieben hat.
        Wir haben das auf dem Schirm und erledigen es möglichst schnell.
        Der Rückruf erfolgt in den nächsten Stunden.
        Wir werden uns ehebaldigst mit Ihnen in Verbindung setzen.
        Wir prüfen das und kommen wieder auf Sie zu.
        Die Karte wird Ihnen alsbald zugestellt.
        Irgendwann im Frühjahr können wir weiterbauen.
        Ihr Auto ist hoffentlich bald fertig.
        Wir werden Ihr Anliegen so bald wie möglich bearbeiten.
        Die Ersatzteile treffen in den nächsten Tagen ein.
        Sobald wir mehr wissen, melden wir uns bei Ihnen.
        Der Kollege meldet sich, sobald wieder etwas Luft ist.
        """,
    ),
    *bad(
        "en",
        """
        We will get back to you shortly.
        The replacement will be sent as soon as possible.
        We are looking into it right away.
        The credit note will be issued soon.
        The unit will go out in the near future.
        We are working on your case at full speed.
        We will clarify this at short notice.
        Delivery is expected some time next week.
        Our technician will have a look at it before long.
        You will receive the credit in the coming days.
        We will get back to you as quickly as we can.
        As soon as we have news, we will inform you.
        The repair is going to take a little more time.
        I will send you the quote at some point this week.
        We are processing your application with all possible speed.
        Your money will be refunded shortly.
        We will be in touch in due course.
        The painter will come when the weather permits.
        It should not take much longer.
        The appointment will follow promptly by email.
        Once our review is complete, you will hear from us.
        Someone will call you back at the earliest opportunity.
        The tradesmen will probably come mid-month.
        Your refund is on its way and should arrive soon.
        I will look into it and let you know.
        You will get the papers once the boss has signed.
        We have it on our radar and will deal with it as fast as possible.
        You will get a callback within the next few hours.
        We shall contact you at our earliest convenience.
        We will check and come back to you.
        The card will be delivered to you presently.
        Some time in spring we can carry on building.
        Your car will hopefully be ready soon.
        We will handle your request as soon as we can.
        The spare parts will arrive in the next few days.
        As soon as we know more, we will be in touch.
        """,
    ),
    *bad(
        "de",
        """
        Mein Chef sieht sich das an, wenn er wieder im Haus ist.
        Die fehlenden Haken reichen wir dann nach.
        Das erledigen wir noch in diesem Jahr.
        Die Rechnung folgt mit separater Post.
        """,
    ),
    *bad(
        "en",
        """
        I'll ring you when things calm down.
        The engineer will come the minute the other job lets him go.
        You are pencilled in for some point after the holidays.
        """,
    ),
    *tricky(
        "de",
        "Sobald der Fahrer geladen hat, heute gegen 13 Uhr, schicke ich Ihnen das Kennzeichen.",
        "'sobald' with a concrete time.",
    ),
    *tricky(
        "de",
        "Ich habe umgehend angehalten, was noch im Lager war: Seit 10:20 Uhr ist die Charge gesperrt.",
        "'umgehend' in past tense with time.",
    ),
    *tricky(
        "en",
        "As soon as the driver has loaded, around 1 pm today, I will send you the registration.",
        "'as soon as' with a concrete time.",
    ),
    *tricky(
        "en",
        "I cannot give you the date yet. You will have it by 4 pm today.",
        "Unknown date but precise next update.",
    ),
    *tricky(
        "de",
        "Rufen Sie mich bitte gleich an, wenn die Heizung wieder ausgeht.",
        "When the customer does something, not we.",
    ),
    *tricky("de", "Der Monteur kam sofort.", "It has happened."),
    *tricky(
        "en",
        "Please call me immediately if the heating goes out again.",
        "When the customer does something, not we.",
    ),
    *tricky("en", "The fitter came immediately.", "It has happened."),
    *bad(
        "de",
        """
        Wir liefern, sobald die Ware da ist.
        Sie bekommen das Angebot in den nächsten Tagen.
        Der Techniker kommt demnächst vorbei.
        Sobald der Lack trocken ist, geht es weiter.
        Wir sind zuversichtlich, das noch vor dem Sommer hinzubekommen.
        """,
    ),
    *bad(
        "en",
        """
        We will deliver as soon as the goods are in.
        You will have the quotation in the next few days.
        The engineer will be round before long.
        Once the varnish has dried we will carry on.
        We are confident of getting it done before the summer.
        """,
    ),
    *tricky("de", "Gut, dass Sie gleich angerufen haben.", "What they did at once."),
    *tricky("en", "In winter the varnish takes two days longer.", "A length that is told."),
    *tricky("en", "Thank you for ringing at once.", "What they did at once."),
    *bad(
        "de",
        """
        Der Kollege ruft Sie im Laufe der Woche an.
        Das Ersatzteil trifft voraussichtlich Mitte des Monats ein.
        Wir geben Ihnen zeitnah Rückmeldung.
        Sobald wir mehr wissen, hören Sie von uns.
        """,
    ),
    *bad(
        "en",
        """
        My colleague will ring you in the course of the week.
        The spare part should arrive around the middle of the month.
        We will give you feedback in a timely manner.
        As soon as we know more you will hear from us.
        """,
    ),
)
