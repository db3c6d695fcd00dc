"""How people say that nobody answers, that a promise was not kept, that they are put off: about us, not the thing.

Few forms for each language, those that are about how a complaint is dealt with and hardly about anything else. A word
found here asks a person to look, and does nothing by itself.
"""

import re

_DE = (
    r"\b(?:niemand|keiner|kein mensch)\b[^.!?\n]{0,60}\b(?:meldet|gemeldet|antwortet|geantwortet|reagiert|zurückgerufen"
    r"|zuständig|kümmert|gekümmert|erreichbar)"
    r"|\b(?:meldet|kümmert|rührt) sich\b[^.!?\n]{0,30}\b(?:niemand|keiner)|\b(?:reagiert|antwortet) (?:niemand|keiner)"
    r"|\b(?:keine|keinerlei|nie eine|immer noch keine|noch keine|bis heute keine)\s+(?:\w+\s+)?(?:antwort|reaktion"
    r"|rückmeldung|rückruf|nachricht)\b"
    r"|\bnichts (?:mehr )?(?:von ihnen )?gehört\b|\bnicht (?:zurückgerufen|gemeldet|eingehalten|ernst genommen)\b"
    r"|\b(?:zusage|versprechen|versprochene[nrs]?|zugesagte[nrs]?|termin)\b[^.!?\n]{0,60}"
    r"\b(?:nicht (?:gehalten|eingehalten)|gebrochen|verstrichen|geplatzt)\b"
    r"|\b(?:hingehalten|vertröstet|abgewimmelt|abgespeist|abgefertigt|im kreis geschickt|standardantwort\w*"
    r"|textbaustein\w*|von einem zum (?:andern|anderen|nächsten))\b"
    r"|\b(?:ihr|ihrem|ihren) (?:umgang|beschwerdemanagement|kundendienst|service)\b[^.!?\n]{0,60}"
    r"\b(?:unmöglich|unverschämt|frechheit|enttäusch\w*|katastroph\w*|inakzeptabel|miserabel)\b"
    r"|\bwie sie mit (?:mir|uns|meiner|unserer)\b[^.!?\n]{0,40}\bumgehen\b|\bso geht man nicht\b"
    r"|\bbeschwere? (?:ich )?mich (?:jetzt )?(?:auch )?über (?:die|ihre|den|ihren) (?:bearbeitung|behandlung|umgang)\b"
)
_EN = (
    r"\b(?:no(?:body| one))\b[^.!?\n]{0,60}\b(?:called|answers?|answered|replied|responded|got back|cares?)\b"
    r"|\b(?:no|without (?:any|a)|still no|never got an?y?) (?:answer|reply|response|call)\b"
    r"|\b(?:never|not) (?:called|got|gotten|came|come) back\b|\bheard nothing\b|\bhaven.t heard\b"
    r"|\bbroke(?:n)? (?:your|a|the|another) promise\b|\bfobbed off\b|\bbrushed off\b|\bgiven the runaround\b"
    r"|\bhow (?:you|this) (?:have|has|is|are) (?:been )?(?:handl|treat|deal)\w*"
)
_FR = (
    r"\bpersonne\b[^.!?\n]{0,40}\b(?:répond\w*|rappel(?:le|é|ée|és)|réagi\w*|occupée?|s[’']occupe|donné suite)\b"
    r"|\b(?:aucune?|sans|toujours pas (?:eu )?de|jamais (?:eu )?de)\s+(?:réponse|retour|réaction|rappel|nouvelles?)\b"
    r"|\bpromesses?\b[^.!?\n]{0,40}\b(?:non|pas) tenues?\b"
    r"|\bpas tenu\b[^.!?\n]{0,30}\b(?:promesses?|parole|engagements?)\b"
    r"|\b(?:mené|menée|menés|menées) en bateau\b|\brenvoyée?s? d[’']un service à l[’']autre\b|\bréponse type\b"
    r"|\bvous (?:vous )?moquez de (?:moi|nous)\b"
)
_IT = (
    r"\bnessuno\b[^.!?\n]{0,40}\b(?:rispond\w*|risposto|richiamat\w+|richiama|fatto vivo|fa vivo|occupa|occupato)\b"
    r"|\b(?:nessuna?|senza|ancora nessuna?|mai (?:avuto|ricevuto)(?: una)?)\s+(?:risposta|riscontro|reazione)\b"
    r"|\bpromess\w+\b[^.!?\n]{0,40}\bnon (?:è stata |sono state )?mantenut\w+"
    r"|\bnon (?:avete|ha|hanno) mantenuto\b[^.!?\n]{0,30}\b(?:promess\w+|parola)\b"
    r"|\bpres[oiae] in giro\b|\brimbalzat[oiae]\b|\bscaricabarile\b"
)
_NL = (
    r"\bniemand\b[^.!?\n]{0,40}\b(?:reageert|gereageerd|(?:terug)?gebeld|belt|antwoordt|(?:be)?antwoord|meldt)\b"
    r"|\b(?:geen|nooit een|nog steeds geen)\s+(?:\w+\s+)?(?:antwoord|reactie|bericht|terugkoppeling)\b"
    r"|\bniets\b[^.!?\n]{0,20}\bgehoord\b"
    r"|\b(?:toezegging|belofte|afspraak|beloftes|afspraken)\b[^.!?\n]{0,40}\bniet (?:nagekomen|gehouden)\b"
    r"|\baan het lijntje\b|\bmet een kluitje in het riet\b|\bvan het kastje naar de muur\b"
)
_PL = (
    r"\bnikt\b[^.!?\n]{0,40}\b(?:odpowi\w+|oddzwoni\w+|odezwał\w*|odzywa|zareagował\w*|reaguje|zajął|zajmuje)\b"
    r"|\b(?:brak|bez|żadnej|nadal nie ma|wciąż nie ma)\s+(?:\w+\s+)?(?:odpowiedzi|reakcji|odzewu)\b"
    r"|\bnie dotrzym\w+\b[^.!?\n]{0,30}\b(?:obietnic\w*|słowa|terminu)\b"
    r"|\b(?:obietnic\w+|termin\w*)\b[^.!?\n]{0,30}\bnie (?:został\w* )?dotrzyman\w+"
    r"|\bzbywa(?:cie|ją|ni|ny|na)\b|\bodsyła(?:ni|ny|na|cie) od\b"
)
_ES = (
    r"\bnadie\b[^.!?\n]{0,40}\b(?:responde|respondido|contesta|contestado|llama|llamado|atiende|atendido|hace cargo)\b"
    r"|\b(?:ninguna|sin|ni una|no (?:he|hemos) recibido(?: ninguna| una)?)\s+(?:respuesta|contestación|reacción)\b"
    r"|\bno (?:ha|han) cumplido\b[^.!?\n]{0,30}\b(?:promesas?|palabra|plazo)\b|\bpromesas? incumplidas?\b"
    r"|\b(?:dan|dando|dieron) largas\b|\btom(?:an|ando|ado) el pelo\b|\bde un departamento a otro\b"
)
# On small letters: told to ignore their case, the search takes four times as long.
_ABOUT_US = re.compile("|".join((_DE, _EN, _FR, _IT, _NL, _PL, _ES)))


def about_us_in(text: str) -> tuple[int, int] | None:
    """Where the first of these words begin and end."""
    # Of all letters only this one would become two, and every place behind it would be another.
    found = _ABOUT_US.search(text.replace("İ", "i").lower())
    return found.span() if found else None
