"""How a note says that something was not done, or done in part only; and how a letter says that it is done in full."""

DENIED = (
    r"\b(?:nicht(?!\s(?:nur|zuletzt))|abgelehnt|verweigert|steh(?:t|en)\s(?:noch\s)?aus|ausstehend\w*|vergeblich|erfolglos|gescheitert|unerreicht"
    r"|beantragt|angefragt|anfragen|abwarten|mailbox|keine?\s(?:gutschrift|zusage|antwort|rueckmeldung|freigabe|bestaetigung|lieferung|zahlung|reaktion)"
    r"|not(?!\sonly)|declined|refused|rejected|awaiting|pending|requested|unsuccessful|failed|no\s(?:answer|reply|credit|response)|voicemail|denied)\b"
)
ALL = r"\b(?:alle[nrsm]?|saemtliche[nr]?|beide[nr]?|komplett\w*|vollstaendig\w*|ganz\w*|jede[nrs]?|all|both|every|each|entire|whole|complete\w*|fully)\b"
PART = (
    r"\b(?:noch\s(?:nicht|offen)|teil\w*|haelfte|rest\w*|fehl(?:t|en)|nur|davon|belassen|\d+\s?(?:von|/|of)\s?\d+|erst|bis\sauf|ausser|(?<!\d)\d{1,2}\s?%"
    r"|only|half|partly|part|so\sfar|except|but|remaining|outstanding|rest|missing)(?!\w)|\bo/s"
)
