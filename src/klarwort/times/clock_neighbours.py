"""What may stand behind a bare hour ("um 10 bin ich da"), and what shows that a number counts something else."""

BEHIND_HOUR = (
    "am|an|auf|bei|beim|im|in|vor|vorm|da|hier|dort|ist|sind|bin|beginnt|beginnen|startet|findet|wird"
    "|werden|kommen|kommt|"
    "komme|muss|muessen|sein|soll|los|statt|die|der|das|den|ich|wir|sie|er|es|haben|habe|geht|treffen"
    "|rufe|ruft|zur|zum|mit|"
    "frueh|morgens|mittags|nachmittags|abends|bitte|bereit|vorbei|steht|fertig|zurueck|morgen|heute"
    "|uebermorgen|liegt|haelt|holt|bringt|steht|ihr|ihre|unser|unsere|herr|frau|bekommen|erhalten|"
    "on|at|for|with|is|are|this|tomorrow|today|tonight|sharp|and|i|we|you|it|my|our|latest|the"
)
COUNTED = (
    r"(?!\s?(?:%|€|\$|eur|euro|chf|prozent|percent|stueck|mal\b|tage?n?\b|wochen?\b|stunden?\b"
    r"|minuten?\b|monate?n?\b|jahre?n?\b|"
    r"days?\b|weeks?\b|hours?\b|minutes?\b|months?\b|years?\b|kg|mm|cm|km|m\b|gb|mb|grad|leute|personen"
    r"|people|gaeste|"
    r"plaetze|seiten|pages|prozentpunkte|times\b|degrees|of\b|und\b|dollars?|pounds?|k\b|cents?|units?"
    r"|items?|pieces?|-|/|\.\d|,\d|:))"
)
