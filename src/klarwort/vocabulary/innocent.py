"""Phrases with the words of anger or of threats in which nobody is angry and nobody threatens, as patterns."""

# Phrases in which words of anger are praise, a fact, or somebody else's feeling.
ANGER = (
    r"(?:unverschaemt|unglaublich|unfassbar|wahnsinnig|verdammt|unbelievably|damn|bloody)\s(?:gut\w{0,2}"
    r"|schoen\w{0,2}|guenstig\w{0,2}|freundlich\w{0,2}|"
    r"nett\w{0,2}|schnell\w{0,2}|hilfreich\w{0,2}|lecker\w{0,2}|toll\w{0,2}|praktisch\w{0,2}"
    r"|dankbar\w{0,2}|good|nice|fast|helpful|friendly|grateful)"
    r"|(?:kein|ohne)\s(?:\w{1,20}\s)?(?:witz|problem|mist)|schrott(?:platz|wert|presse|haendler)"
    r"|(?:reicht\ses|es\sreicht)\s(?:wenn|aus|voellig|vollkommen|bis|fuer|auch|mir\swenn|uns\swenn"
    r"|,\swenn)|(?:es\sreicht|reicht\ses),\s(?:wenn|dass|mir)"
    r"|(?:hier|das|es)\sreicht\s(?:ein|eine|einer)|sauer(?:stoff|kraut|teig|rahm)|\b(?:nicht"
    r"|weder)\s(?:\w{1,20}\s){0,2}(?:sauer|boese|wuetend|veraergert|enttaeuscht)"
    r"|(?:damit|dass)\s(?:sie|ihr|du)\snicht\s(?:\w{1,20}\s){0,2}enttaeuscht|nicht\senttaeuscht"
    r"|not\sdisappointed|never\sdisappointed"
    r"|wie\slange\s(?:ist|sind|haben\ssie|dauert|braucht|gilt|gelten)\b"
    r"|wie\slange\s(?:\w{1,30}\s){0,3}noch\s(?:gueltig|erhaeltlich|verfuegbar|garantie)"
    r"|how\slong\sdo(?:es)?\s(?:it|the|you|we|a)\b|rubbish\s(?:bin|collection)|garbage\scollection"
    r"|bloody\smary"
    r"|betrugs(?:schutz|praevention|versuch)|fraud\s(?:prevention|protection|department|detection)"
    r"|\bschon\swieder\s(?:gut|besser|in\sordnung|da\b|zurueck|erledigt|behoben|repariert)|mist(?:gabel"
    r"|haufen)"
    r"|(?:zulieferer|lieferant|spediteur|hersteller|supplier|carrier"
    r"|manufacturer)\s(?:\w{1,20}\s){0,3}(?:im\sstich\sgelassen|let\sus\sdown)"
    r"|katastrophen(?:schutz|fall|hilfe)|(?:mit|fuer)\senttaeuschten?\skunden"
)

# Phrases in which words of threats threaten nobody.
THREATS = (
    r"kein\w{0,2}\s(?:grund|anlass),?(?:\s\w{1,30}){1,5}|als\skonsequente\w{0,2}\s\w{1,40}"
    r"|konsequent\w{0,2}\b|welche\skonsequenzen|was\sfuer\skonsequenzen"
    r"|konsequenzen\sfuer\sunsere"
    r"|(?:bitte|moechte[n]?|gern[e]?)\s(?:ich\s|wir\s)?(?:um\s)?(?:eine\s)?guten?\sbewertung"
    r"|gute[nr]?\sbewertung"
    r"|(?:ist|sind|als|war)\s(?:von\sberuf\s)?(?:rechts)?anwaelt\w{0,3}"
    r"|anwaltskanzlei\s(?:\w{1,30}\s){0,2}(?:ist|hat\sbei)|kanzlei\s(?:ist|hat)\b"
    r"|in\sder\sletzten\szeit|geld\szurueck-?\s?garantie|money[\s-]back\sguarantee|geld\szurueck\serhalten"
    r"|(?:zulieferer|frueherer|alter|vorheriger|bisheriger)\s(?:\w{1,30}\s){0,2}gekuendigt"
    r"|kuendigungsfrist|sozialen\smedien\s(?:einsetzen|nutzen|bewerben|verwenden|folgen)"
    r"|social\smedia\s(?:team|campaign|post|manager|channel)\w?"
    r"|legal\sadvice\s(?:is|was)\snot|for\sour\ssocial\smedia"
    r"|fuer\sunsere\s(?:auftritte\s)?(?:in\sden\s)?sozialen\smedien"
    r"|reserve\sthe\sright\sto\s(?:change|amend|modify)|diese\se-mail\skann\svertraulich"
)
