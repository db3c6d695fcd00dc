"""Examples of `non_apology`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Sorry, falls das falsch rüberkam.
        Sollten Ihnen dadurch Unannehmlichkeiten entstanden sein, bitten wir dies zu entschuldigen.
        Falls Sie sich schlecht beraten gefühlt haben, tut uns das leid.
        Wenn der Eindruck entstanden ist, wir hätten nicht reagiert, bedauern wir das.
        Wir entschuldigen uns für etwaige Missverständnisse.
        Sofern uns ein Fehler unterlaufen sein sollte, bitten wir um Nachsicht.
        Wir entschuldigen uns, auch wenn der Fehler nicht bei uns lag.
        Wir möchten uns an dieser Stelle gegebenenfalls entschuldigen.
        Sollte es zu Verzögerungen gekommen sein, tut uns das leid.
        Falls unser Fahrer unfreundlich war, bitten wir um Entschuldigung.
        Wir bedauern es, wenn dabei etwas schiefgelaufen sein sollte.
        Entschuldigen Sie, aber so etwas haben wir nie zugesagt.
        Für eventuelle Unannehmlichkeiten entschuldigen wir uns.
        Es tut mir leid, allerdings hätte man das auch anders lesen können.
        Wenn Sie sich durch meine Worte verletzt gefühlt haben, tut es mir leid.
        Wir möchten uns vorsorglich entschuldigen.
        Sofern wir einen Fehler gemacht haben, bitten wir um Nachsicht.
        Bitte entschuldigen Sie eventuell entstandene Wartezeiten.
        Obwohl uns kein Verschulden trifft, entschuldigen wir uns.
        Es tut uns leid, falls die Beratung nicht optimal war.
        Bitte entschuldigen Sie, falls meine Antwort missverständlich war.
        Wenn bei der Montage etwas beschädigt wurde, bedauern wir das.
        Wir entschuldigen uns für allfällige Umtriebe.
        Tut uns leid, aber das steht so im Vertrag.
        Sollten wir Ihre Geduld überstrapaziert haben, bitten wir um Verzeihung.
        Wir bedauern, sollte der Eindruck mangelnder Sorgfalt entstanden sein.
        Entschuldigung, falls das so rüberkam.
        Wir entschuldigen uns, falls Sie sich geärgert haben.
        Sollte Ihnen ein Nachteil entstanden sein, tut uns das leid.
        """,
    ),
    *bad(
        "en",
        """
        I'm sorry, but our terms do say that checkout is at ten.
        If this has caused you any inconvenience, we apologise.
        We are sorry if you felt badly advised.
        If the impression arose that we did not respond, we regret that.
        We apologise for any misunderstanding there may have been.
        Should an error have occurred on our part, we ask for your indulgence.
        We apologise, even though it was not our mistake.
        We would like to apologise where applicable.
        Should there have been delays, we are sorry about that.
        If our driver was rude, we apologise.
        We regret it if something went wrong in the process.
        Sorry, but we never agreed to that.
        We apologise for any inconvenience this may have caused.
        I am sorry, however the wording could have been read differently.
        If my words hurt you, I am sorry.
        We would like to apologise as a precaution.
        In case we made a mistake, please accept our apologies.
        Please excuse any waiting time that may have arisen.
        Although we are not at fault, we apologise.
        We are sorry if the advice was less than ideal.
        I apologise if my answer was misleading.
        If anything was damaged during assembly, we regret it.
        Apologies for any confusion.
        Sorry, but that is what the contract says.
        Should we have tried your patience, we ask your forgiveness.
        We regret any impression of carelessness.
        Sorry if that came across the wrong way.
        We apologise if you were annoyed.
        We are sorry for any disadvantage you may have suffered.
        """,
    ),
    *tricky(
        "de",
        "Falls Sie morgen früh noch Teile brauchen, fahre ich sie selbst vorbei.",
        "Conditional offer, not an apology.",
    ),
    *tricky("en", "If you need parts tomorrow morning, I will drive them over myself.", "Conditional offer."),
    *tricky(
        "de", "Es tut mir leid. Wenn Sie möchten, komme ich heute noch vorbei.", "An offer, not a condition."
    ),
    *tricky("en", "I am sorry. If you like, I will come by today.", "An offer, not a condition."),
    *bad(
        "de",
        """
        Falls Ihnen Umstände entstanden sind, tut uns das leid.
        Sollten Sie sich über uns geärgert haben, bitten wir das zu entschuldigen.
        """,
    ),
    *bad(
        "en",
        """
        We apologise if this has caused you any trouble.
        Should you have been annoyed by us, we apologise.
        """,
    ),
)
