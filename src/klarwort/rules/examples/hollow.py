"""Examples of `hollow`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Zuverlässigkeit wird bei uns seit 1920 großgeschrieben.
        Ihre Zufriedenheit liegt uns sehr am Herzen.
        Wir nehmen Ihr Anliegen sehr ernst.
        Wir bedauern die entstandenen Unannehmlichkeiten.
        Selbstverständlich kümmern wir uns um Ihr Anliegen.
        Wir sind stets bemüht, unsere Leistungen zu verbessern.
        Bitte seien Sie versichert, dass wir alles in unserer Macht Stehende tun.
        Für Rückfragen stehen wir Ihnen jederzeit gerne zur Verfügung.
        Wir hoffen auf eine weiterhin gute Zusammenarbeit.
        Wir legen großen Wert auf die Zufriedenheit unserer Gäste.
        Ihr Vertrauen ist unser höchstes Gut.
        Vielen Dank für Ihre Geduld und Ihr Verständnis.
        Bitte zögern Sie nicht, uns bei weiteren Fragen zu kontaktieren.
        Wir nehmen Ihre Beschwerde sehr ernst.
        Qualität steht bei uns an erster Stelle.
        Wir würden uns freuen, Sie bald wieder bei uns begrüßen zu dürfen.
        Wir bemühen uns stets um den bestmöglichen Service.
        Ihre Rückmeldung hilft uns, unsere Leistungen weiter zu verbessern.
        Seien Sie versichert, dass uns Ihr Anliegen am Herzen liegt.
        Wir setzen alles daran, Sie künftig wieder zufriedenzustellen.
        Für die entstandenen Umstände bitten wir um Verständnis.
        Als familiengeführtes Haus leben wir Kundennähe.
        Wir hoffen, Ihnen mit dieser Auskunft gedient zu haben.
        Ihre Meinung zählt für uns.
        Wir danken Ihnen für das entgegengebrachte Vertrauen.
        Gerne stehen wir Ihnen für weitere Auskünfte bereit.
        Uns ist bewusst, wie wichtig Ihnen das ist.
        Wir geben jeden Tag unser Bestes für Sie.
        Es ist uns ein Anliegen, dass Sie sich bei uns wohlfühlen.
        Wir arbeiten kontinuierlich an der Verbesserung unserer Leistungen.
        Selbstverständlich nehmen wir jeden Hinweis ernst.
        Ihre Zufriedenheit ist unser Antrieb.
        Wir bitten vielmals um Verständnis.
        Herzlichen Dank für Ihr wertvolles Feedback.
        Ihr Anliegen hat für uns höchste Priorität.
        Wir bedauern die Ihnen entstandenen Unannehmlichkeiten sehr.
        Wir danken für Ihr Verständnis und freuen uns auf die weitere Zusammenarbeit.
        Wir danken Ihnen für die gute Zusammenarbeit.
        """,
    ),
    *bad(
        "en",
        """
        Your loyalty means the world to us.
        Your satisfaction is very important to us.
        We take your concerns very seriously.
        We regret any inconvenience caused.
        Rest assured that we are looking into the matter.
        We constantly strive to improve our services.
        We are doing everything in our power.
        Please do not hesitate to contact us should you have any questions.
        We look forward to our continued good cooperation.
        We place great emphasis on the satisfaction of our guests.
        Your trust is our most valuable asset.
        Thank you for your patience and understanding.
        Please do not hesitate to contact us with any further questions.
        We take your complaint very seriously.
        Quality comes first with us.
        We would be delighted to welcome you back soon.
        We always strive to provide the best possible service.
        Your feedback helps us to improve our services.
        Please be assured that your concern is close to our hearts.
        We will do everything we can to make you a happy customer again.
        We ask for your understanding for the circumstances.
        As a family-run business we live customer care.
        We trust this information has been of help.
        Your opinion counts with us.
        Thank you for the trust you have placed in us.
        We are happy to provide any further information you may need.
        We give our best for you every day.
        It is important to us that you feel at home with us.
        We are continuously working on improving our services.
        Naturally we take every comment seriously.
        We apologise for the inconvenience.
        We are always here for you.
        Your satisfaction drives us.
        Thank you very much for your valuable feedback.
        We kindly ask for your patience.
        Your concern has top priority for us.
        We sincerely regret the inconvenience you have experienced.
        We thank you for your understanding and look forward to working with you.
        """,
    ),
    *tricky(
        "de",
        "Danke, dass Sie mir das so offen geschrieben haben; ohne Ihren Hinweis hätten wir die Charge weiter ausgeliefert.",
        "Specific thanks.",
    ),
    *tricky(
        "en",
        "Thank you for telling me so openly; without your call we would have kept shipping that batch.",
        "Specific thanks.",
    ),
    *tricky(
        "de",
        "Bei Fragen erreichen Sie mich heute bis 18 Uhr unter 0171 2345678.",
        "A number and a time make it an offer.",
    ),
    *tricky(
        "en",
        "If you have questions, you can reach me until 6 pm today on 0171 2345678.",
        "A number and a time make it an offer.",
    ),
    *tricky(
        "de", "Danke für Ihren Anruf, sonst wäre der falsche Karton heute losgegangen.", "It says what for."
    ),
    *bad(
        "de",
        """
        Wir danken Ihnen für Ihr Verständnis und verbleiben mit freundlichen Grüßen.
        Kundenorientierung wird bei uns großgeschrieben.
        """,
    ),
    *bad(
        "en",
        """
        Your satisfaction means everything to us.
        We value your custom and take your feedback seriously.
        Customer focus is at the heart of everything we do.
        """,
    ),
    *bad(
        "de",
        """
        Wir bitten die Ihnen entstandenen Unannehmlichkeiten zu entschuldigen.
        Als kundenorientiertes Haus ist uns Ihre Rückmeldung besonders wichtig.
        Für weitere Fragen stehen wir Ihnen jederzeit gerne zur Verfügung.
        Wir nehmen Ihre Kritik zum Anlass, noch besser zu werden.
        Qualität hat bei uns oberste Priorität.
        Wir hoffen, Sie auch künftig zu unseren geschätzten Kunden zählen zu dürfen.
        Selbstverständlich bedauern wir den Vorfall außerordentlich.
        Ihr Vertrauen ist unser Ansporn.
        Seien Sie versichert, dass wir Ihr Anliegen mit höchster Sorgfalt behandeln.
        Wir danken Ihnen für Ihre Geduld und Ihr Vertrauen.
        Ihre Anliegen sind bei uns in besten Händen.
        Wir setzen alles daran, Ihren hohen Ansprüchen gerecht zu werden.
        Wir bedanken uns für die stets angenehme Zusammenarbeit.
        Zufriedene Kunden sind unser höchstes Gut.
        Wir möchten uns ständig verbessern und sind für jeden Hinweis dankbar.
        """,
    ),
    *bad(
        "en",
        """
        As a customer-focused company we take every piece of feedback to heart.
        Please do not hesitate to contact us should you have any further questions.
        Quality is our number one priority.
        We hope we may continue to count you among our valued customers.
        Your trust is what drives us.
        Rest assured that your concern will be treated with the utmost care.
        We thank you for your patience and your continued loyalty.
        Your feedback helps us to improve.
        Your concerns are in the best of hands with us.
        We do our utmost to meet your high expectations.
        Thank you for the always pleasant cooperation.
        Satisfied customers are our greatest asset.
        We are always striving to improve and are grateful for every comment.
        """,
    ),
)
