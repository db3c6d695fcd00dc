"""Examples of `felt_regret`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Wir bedauern, dass Ihre Erwartungen nicht erfüllt wurden.
        Schade, dass Sie sich auf der Feier nicht wohlgefühlt haben.
        Es tut uns leid, dass Sie sich über unseren Fahrer geärgert haben.
        Es tut uns leid, dass Sie das so empfinden.
        Wir bedauern, dass bei Ihnen dieser Eindruck entstanden ist.
        Schade, dass Sie unsere Antwort als unhöflich wahrgenommen haben.
        Ich bedaure, dass Sie sich nicht ernst genommen fühlen.
        Es tut mir leid, dass Sie das anders sehen.
        Wir bedauern Ihre Sicht der Dinge.
        Leider haben Sie unser Angebot offenbar als aufdringlich empfunden, das bedauern wir.
        Es tut uns leid, dass Sie sich von uns schlecht behandelt fühlen.
        Wir finden es bedauerlich, dass Sie zu dieser Einschätzung gelangt sind.
        Schade, dass unser Service bei Ihnen so angekommen ist.
        Dass Sie unsere Entscheidung als ungerecht empfinden, bedauern wir.
        Wir bedauern, dass Sie mit unserer Leistung einen negativen Eindruck verbinden.
        Es tut mir leid, dass Sie das Gefühl haben, nicht gehört zu werden.
        Dass Sie mit der Montage nicht zufrieden waren, bedauern wir.
        Wir bedauern, dass Sie von unserem Haus enttäuscht sind.
        Falls Sie sich durch unseren Monteur überrumpelt fühlen, tut uns das leid.
        """,
    ),
    *bad(
        "en",
        """
        We regret that your expectations were not met.
        I'm sorry that you didn't enjoy your stay.
        We are sorry you were hurt by our reply.
        We are sorry that you feel that way.
        We regret that you came away with this impression.
        It is a pity you perceived our reply as rude.
        I regret that you do not feel taken seriously.
        I am sorry you see it differently.
        We are sorry that our service did not feel right to you.
        I am sorry if... no, I am sorry that you found our tone harsh.
        We are sorry that you feel badly treated by us.
        We find it regrettable that you have come to this view.
        It is a shame our service came across to you that way.
        We regret that you consider our decision unfair.
        I am sorry you have the impression we do not care.
        I am sorry that you feel you were not heard.
        We regret that you perceived our staff as unfriendly.
        We are sorry that you were unhappy with the fitting.
        I was sad to hear you are dissatisfied with the paint job.
        We are sorry if you felt rushed by our sales team.
        """,
    ),
    *tricky(
        "de",
        "Es tut mir leid, dass wir Sie enttäuscht haben.",
        "It says who let whom down.",
    ),
    *tricky("de", "Es tut mir leid, dass Sie umsonst gewartet haben.", "What happened is named."),
    *tricky(
        "en",
        "I am sorry that we disappointed you.",
        "It says who let whom down.",
    ),
    *tricky("en", "I am sorry that you waited in vain.", "What happened is named."),
    *tricky("de", "Sie mussten wegen uns zweimal fahren, das tut mir leid.", "What the customer had to do."),
    *tricky("en", "I'm sorry your guests had to stand in the rain.", "What happened to them."),
    *bad(
        "de",
        """
        Wir bedauern, dass Sie sich schlecht beraten fühlen.
        Schade, dass Sie das so sehen.
        """,
    ),
    *bad(
        "en",
        """
        We are sorry that you feel let down.
        It is a pity that you see it that way.
        """,
    ),
)
