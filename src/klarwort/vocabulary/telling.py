"""What tells, beside the verb, whether a clause can be looked up: regret, habit, amounts, places. Folded spelling."""

# Who says this regrets, or takes back, what stands before it in the sentence.
SORRY = (
    r"\b(?:(?:mir|uns)\s(?:\w+\s){0,3}leid|entschuldigen?\s(?:ich\s|wir\s)?(?:mich|uns)|um\s(?:entschuldigung|verzeihung|nachsicht)"
    r"|bedaue?re\w*|(?:mein|unser)\sfehler|unsere\sschuld|fehler\svon\s(?:mir|uns)|ohne\s(?:sie|ihnen)\s(?:\w+\s){0,3}zu\s\w+"
    r"|das\s(?:war|ist)\s(?:nicht\sso|falsch|(?:unser|mein)\w*\s\w+$)|(?:it|that)\swas\snot$"
    r"|(?:am|are)\s(?:\w+\s){0,2}(?:sorry|ashamed)|(?:i|we)\s(?:\w+\s)?apologi[sz]e|(?:my|our)\s(?:fault|mistake|error)"
    r"|without\s(?:asking|telling|informing|consulting|warning)\syou)\b"
)
# "Leider haben wir …": an admission.
# Which one is meant: "die Präsentation, die Sie gestern bekommen haben".
WHICH_YOU = r"\w\s(?:die|das|den|der|dem)\ssie\b|\b(?:that|which)\syou\b"
SADLY = r"\b(?:leider|unfortunately|bedauerlicherweise|regrettably|sadly)\b"
# What is asked within a sentence is open: "ob …, entscheidet Ihr Tierarzt".
OPEN_QUESTION = r"^(?:und\s|aber\s|auch\s|and\s|but\s)?(?:ob|warum|weshalb|wieso|woran|whether|why)\b"
# What the customer asked is answered, and not claimed.
ASKED_WHY = (
    r"\b(?:frag\w+|gefragt|wissen)\s(?:sie\s)?(?:warum|weshalb|wieso|wie|was|wer|wann|wo\w*|ob|nach)\b|^(?:\w+\s){0,3}gefragt$|^(?:\w+\s){0,3}fragten\ssie$"
    r"|\b(?:ask|asked|wanted\sto\sknow|wondered)(?:\s(?:me|us|straight)){0,2}(?:\s(?:why|how|what|who|when|where|whether)\b|$)"
)
# Of what is regretted, blamed or felt nothing is claimed, nor of luck.
REGRET = (
    r"\b(?:leid|entschuldig\w*|verzeih\w*|bedaue?r\w*|schaeme\w*|schuld|versaeumnis\w*|vorwurf|verdient|(?:mein|unser)(?:e|en|em)?\sfehler"
    r"|zum\sglueck|gluecklicherweise|gott\ssei\sdank|sorry|apolog\w+|regret\w*|ashamed|(?:my|our)\s(?:fault|mistake|error)|careless"
    r"|deserved?|thank\s(?:goodness|god)|fortunately|luckily)\b"
)
# What is always so happened at no time.
HABIT = (
    r"\b(?:immer|jedes\smal|normalerweise|ueblicherweise|grundsaetzlich|in\sder\sregel|meistens|gewoehnlich|man"
    r"|always|usually|normally|generally|as\sa\srule|every\stime)\b"
)
# What is not so yet is told for its own sake.
NOT_YET = (
    r"\b(?:noch\s(?:immer\s)?(?:nicht|kein\w*|nichts)|(?:not|no|nothing|none)\b.{0,60}\b(?:yet|so\sfar))\b"
)
# What is so by now has come about.
NOW = r"\b(?:jetzt|nun|inzwischen|mittlerweile|seither|seitdem|seit|bereits|schon|wieder|now|already|since|again|by\snow)\b"
# A measured value: a number with its unit.
VALUE = (
    r"\d\s?%|\d\s(?:prozent|per\scent|percent|grad|degrees?|mm|cm|m|kg|kilo\w*|gramm|grams?|liter|litres?|volt|ampere|amps?|bar|watt|kw|tonnen|tonnes?"
    r"|stueck|pieces|mikrogramm|millimeter|zentimeter|meter|metres?|millimetres?|dezibel|decibels?|hertz)\b|\b(?:bei|unter|below|above)\s\d+[.,]\d(?!\d\d)"
)
# Somewhere, whatever it is called.
PLACED = (
    r"\b(?:in|on|at|with|under|beside|behind|bei|im|am|auf|an|beim|vor|neben|hinter|ueber|unter)\s"
    r"(?:the|my|our|your|his|her|their|its|front|dem|der|den|meine?[nrm]?|unsere?[nrm]?|ihre?[nrm]?|seine?[nrm]?|ihnen|uns|mir)\b"
)
# What will not be charged is given.
FREE = r"\b(?:rechnung|kosten|kostet|berechnet|verrechnet|bezahlen|zahlen|invoice|invoiced|bill|billed|cost|charged?|pay)\b"
# From then on it will be so.
FROM_NOW = r"\b(?:bis\sdahin|von\snun\san|von\sjetzt\san|ab\s(?:sofort|jetzt|nun)|kuenftig|in\szukunft|until\sthen|from\snow\son|in\sfuture)\b"
# "Bei mir untergegangen": where something went wrong.
AT_OURS = r"\b(?:bei|on)\s(?:uns|mir|us|me)\b"
# Whoever it was, it was none of us.
SOMEBODY = r"\b(?:man|jemand|niemand|somebody|someone|nobody|anyone|anybody)\b"
# An amount that something has; a telephone number is none.
MEASURED = (
    r"(?<![\d.,/+-])(?:[1-9]\d{0,2}(?:[.,\s]\d{3})*|0)(?:[.,]\d+)?%?(?![\d/-]|\s\d)|\b(?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|dreizehn"
    r"|vierzehn|fuenfzehn|zwanzig|dreissig|hundert|beide[nr]?|alle[nr]?|saemtliche[nr]?|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|both|all|half|haelfte|jede[rsn]?|every|each)\b"
)
# Behind "is" these say where something is by now.
IS_SOMEWHERE = (
    r"\b(?:durch|heraus|raus|dabei|weg|da|hier|drin|drauf|dran|zurueck|drueben|oben|unten|draussen|drinnen|vorhanden|zu|neue?[rsn]?|erledigt"
    r"|in|out|down|up|back|off|on|here|away|through|over|in\splace|again|new)$"
    r"|\b(?:wieder|zurueck|again|jetzt|now|inzwischen|mittlerweile|seither|seitdem|bereits|schon|already)\b"
)
# Of the customer's, whoever or whatever it is.
YOURS = r"\b(?:ihre?[nr]?|your)\s\w{3}"
