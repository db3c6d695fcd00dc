"""What the rule on blame needs beside its phrases (blame_shift_de.py, blame_shift_en.py).

Tags of the phrases: `other`: somebody else failed, and is the subject; `asked`: the same in other words ("let down
by", "I had told our designer"); `you`: the customer failed; `not_us`: not our doing, whoever's;
`helpless`: the same where nothing else is wrong with the sentence.
"""

from klarwort.vocabulary.word_list import words

# Behind these, somebody is where it happened, not who did it.
PREPOSITIONS = {
    "de": words("in im bei beim mit aus an am auf fuer durch zwischen gegenueber vor"),
    "en": words("in at with from by for on to into between"),
}
PLACES = {"de": words("in im an auf"), "en": words("in on")}
DOERS = {"de": words("wir ich"), "en": words("we i we're i'm we've i've")}

# With the customer as the one who got something: it was our mistake that they received.
RECEIVED = {
    "de": words(
        "bekommen erhalten gewartet gehoert gefunden erfahren verloren erlebt gehabt bezahlt gezahlt gefragt erreicht geschlafen "
        "gesessen gestanden gearbeitet gegessen gefroren uebernachtet mussten musste "
        "geschrieben gebeten gemeldet angerufen aufgemacht geoeffnet entdeckt bemerkt hingewiesen gesehen"
    ),
    "en": words(
        "received got gotten waited heard found lost paid had asked wrote told called noticed reported discovered "
        "sat stood slept worked ate froze travelled went "
        "pointed saw had spent get hear receive reach sleep find"
    ),
}
STILL = {"de": words("noch"), "en": words("yet still")}
NOT_DONE = {
    "de": words("nicht nie niemals kein keine keinen keinem keiner ohne"),
    "en": words("not never no without nobody"),
}
CUSTOMER = words("sie you")
# German sets a question within a sentence off by a comma, so that it is a clause of its own.
ASKS_IN_PASSING = words("which what where why")
BLAMES = words("schuld verschulden verantwortlich verantwortung blame fault responsible responsibility")
NOBODY = words("niemand keiner nobody no-one none")
OF_US = words("uns unser unsere unserer unserem unseren us our ours")
# A condition that begins so is about ourselves, and what was owed was owed by us.
HAD_WE = frozenset({("haette", "ich"), ("haetten", "wir"), ("had", "i"), ("had", "we")})
OWED_DE = {"owed": "sie haetten … bekommen|erhalten|gehabt|vorfinden sollen|muessen"}
OWED_EN = {"owed": "you should|ought [to] have had|got|gotten|received|been"}
# What we did not look at is ours, whoever it came from.
UNCHECKED_DE = {
    "unchecked": """
        <we> <have> ~ nicht|nie geprueft|kontrolliert|gesehen|bemerkt|gemerkt|nachgefragt|nachgezaehlt|ueberprueft|nachgesehen|nachgemessen|probiert|verhindert|erkannt
        <have> <we> ~ nicht|nie geprueft|kontrolliert|gesehen|bemerkt|gemerkt|nachgefragt|nachgezaehlt|ueberprueft|nachgesehen|nachgemessen|probiert|verhindert|erkannt
        <had> ich|wir ~ pruefen|sehen|merken|bemerken|kontrollieren|nachfragen|verhindern|erkennen muessen|sollen
        ich|wir <had> ~ pruefen|sehen|merken|bemerken|kontrollieren|nachfragen|verhindern|erkennen muessen|sollen
        weil|denn ich|wir … <slip>|alte|alten|falsche|falschen|falsch|nicht
        niemand|keiner [von] [uns] ~ geprueft|kontrolliert|bemerkt|gemerkt|nachgefragt|probiert|gekostet|nachgesehen
    """
}
UNCHECKED_EN = {
    "unchecked": """
        i|we did not|didn't|never|failed [to] check|checked|test|tested|taste|tasted|notice|noticed|see|spot|spotted|catch|caught|inspect|inspected|look|looked|ask|asked
        i|we should|ought [to] have checked|tested|tasted|noticed|seen|spotted|caught|inspected|looked|asked|stopped
        because i|we … wrong|old|outdated|not|never|forgot|missed|failed
        because i|we didn't|hadn't|gave|sent
        nobody|none [here|of] [us] checked|tested|tasted|noticed|looked|spotted|caught|inspected|asked
        since|because i|we had … *
        told no one|nobody
    """
}
NOT_BEFORE = words(
    "erst fruehestens statt only until instead postponed so therefore hence deshalb daher deswegen sodass dadurch weshalb pushed verschoben verschiebt"
)
BECAUSE = words("wegen aufgrund infolge dank because due owing thanks given")
SETTLED = words("paid collected received settled accepted delivered")
REPROACH = words("should could ought might haette haetten sollen muessen koennen")
THANKED = words("danke dank thank thanks")
LIES, IT = words("liegt liegen lag lagen"), words("es das dies daran")
IN_WRITING = words("contract terms conditions vertrag bedingungen agb")
TO_COME = words("will shall")
STANDS_BY = words("keep honour honor stick halten einloesen")
DROPPED, DROPPED_AT = words("dropped"), words("off at round by")
# What was done to the customer's things, unless they sent it in so.
DONE_BY_US = words("wurde wurden")
SENT_IN = words(
    "eingereicht uebermittelt angegeben geschickt geliefert bestellt angeliefert ausgefuellt ihnen gemacht"
)
# What a thing of theirs did not do, it did not do because of us: "your order did not arrive".
DID_NOT = words("your did not")
HAPPENS = words("get arrive happen reach come leave go start work ship make go reach")
