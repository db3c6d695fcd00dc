"""Small words that only one of the two languages has, in folded spelling."""

from klarwort.vocabulary.word_list import words

GERMAN = words(
    """
    aber alle als auch auf aus bei bin bis bitte da dann das dass dem den denn der des deshalb die
    dies diese diesem diesen dieser doch dort du durch ein eine einem einen einer eines einfach er
    es euch fuer ganz gegen gestern gibt haben habe hat hatte heute hier ich ihm ihn ihnen ihr ihre
    ihrem ihren ihrer immer ist ja jetzt kein keine kann koennen leider man mehr mein meine meinem
    meinen meiner mich mir mit morgen muss nach nicht nichts nie noch nun nur ob oder ohne schon
    sehr sein seit sich sie sind so sollte ueber um und uns unser unsere unserer unter viel vom von
    vor wann wegen weil wenn werden werde wie wieder will wir wird wurde wurden zu zum zur zwischen
    herr frau wo wer geehrte geehrter guten gruesse freundlichen
    """
) - words("so will man die um bin des du es er")

ENGLISH = words(
    """
    a about after again all an and any are as at be because been before being but by can could did
    do does doing don't each few for from further had has have having he her here him his how i i'm
    if into is it it's its just me more most my no nor not now of off on once only or other our out
    over own please she should so some such than that the their them then there these they this
    those through to too under until up us very was we were what when where which while who why with
    would yesterday you your yours dear sorry today tomorrow
    """
) - words("so a an am was her here must all just")

# Adverbs and words that stand for persons or things: where they begin a sentence they are no name.
NO_NAME = words(
    """
    beide beiden beider letzte letzter letztes letzten naechste naechster naechstes restliche erste erster zweite zweiter dritte
    alles anders andere anderes beides bereits bisher bislang damals danach daneben daraufhin davor dazu demnach derzeit dorthin
    draussen dreimal drinnen eben ebenfalls ebenso eigentlich einer eines einige einmal endlich erst erstmals etwas fast freilich
    frueher genau gemeinsam gerade gleich gleichzeitig heuer hinterher hoffentlich ihrerseits immerhin inzwischen irgendwer jede
    jeder jedes jemand jener kaum keiner keines kuenftig kuerzlich letztlich manche mehrere meist meistens mittlerweile nachher
    nachts natuerlich nebenan nebenbei neulich niemand nirgends nochmals notfalls nunmehr oben oft persoenlich pro schliesslich
    seine seinen seither seitdem selbst selbstverstaendlich solche somit sonst spaeter stets tagsueber tatsaechlich trotzdem
    ueberall uebrigens ungefaehr unten unterdessen unterwegs viele vielleicht vielmehr vorerst vorgestern vorher vorhin vorn
    weiter weitere weiterer weiteres wenigstens wenige welche wohl zeitgleich zudem zuerst zuletzt zumindest zunaechst zusaetzlich
    zusammen zuvor zweimal
    actually afterwards already also always another anybody anyone anything both earlier eventually every everybody everyone
    everything finally fortunately hence however instead later likewise many maybe meanwhile neither nevertheless nobody none
    nothing nowhere one others overnight perhaps recently several since somebody someone something soon still straightaway
    therefore though today tomorrow tonight until what whatever whoever yesterday yet
    """
)
