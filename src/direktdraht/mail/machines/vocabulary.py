"""What machines say about themselves, by language. Grow these lists rather than the rules.

Each entry is a regular expression; upper and lower case do not matter.
"""

from direktdraht.mail.phrases import one_of

# At the beginning of a subject these say it all: no person begins so.
SUBJECTS = one_of(
    r"""
auto(?:matic|mated|matisch)?[ -]?(?:reply|response|answer|respon(?:d|se)er|replied)
automatische (?:antwort|rückantwort|rückmeldung|eingangsbestätigung|nachricht|abwesenheits\w+)|auto-?antwort
out[ -]of[ -](?:the[ -])?office(?: auto
    (?:matic)?[ -]?reply| reply| response| message| notification| notice)?
oo[of]|abwesenheits?(?:notiz|nachricht|meldung|benachrichtigung|assistent|info|hinweis|antwort)
urlaubs(?:notiz|nachricht|meldung|vertretung)|vacation (?:reply|message|notice|response|auto-?reply)
(?:I am |I'm )?away from (?:my mail|the office|my desk)
on (?:vacation|holiday|annual leave)(?: until)?|réponse automatique|reponse automatique
(?:message|notification) d'absence|absence du bureau|absent du bureau|risposta automatica
fuori (?:sede|ufficio)|messaggio automatico|assenza dall'ufficio|respuesta automática
respuesta automatica|fuera de (?:la )?oficina|ausente de la oficina|ausencia de la oficina
resposta automática|resposta automatica|ausência temporária|fora do escritório|automatisch antwoord
afwezigheid(?:sbericht|sassistent|smelding)|niet aanwezig|automatische beantwoording
odpowiedź automatyczna|autoodpowiedź|poza biurem|automatyczna odpowiedź|automatická odpověď
automatická odpoveď|mimo kancelář|autosvar|automatiskt? svar|frånvaro(?:meddelande)?|ikke til stede
fraværende|fraværsmeddelelse|ej på kontoret|automaattinen (?:vastaus|poissaoloviesti)
poissa toimistosta|poissaoloilmoitus|automatikus válasz|házon kívül|răspuns automat|otomatik yanıt
автоответ|автоматический ответ|автоматична відповідь|αυτόματη απάντηση|自动回复|自動回覆|自動回應|自動返信
자동 회신|부재중
    """
)

SUBJECTS_AT_ONCE = one_of(
    r"""
ooo:|oof:|out of office until|auto:|\[auto-?reply\]|\(auto\)
    """
)

# A subject that machines like and people may use: a sign, no proof.
LIKELY_SUBJECTS = one_of(
    r"""
eingangsbestätigung|empfangsbestätigung|bestelleingang|bestellbestätigung|versandbestätigung
zugangsbestätigung
(?:ihre|ihr|deine) (?:anfrage|nachricht|e-mail|mail|bestellung|ticket|meldung|anliegen
    |registrierung).{0,60}(?:ist (?:bei uns )?eingegangen|erhalten|wurde (?:angelegt|erstellt
    |registriert|empfangen))
wir haben (?:ihre|deine) .{0,40}(?:erhalten|empfangen)
ticket.{0,20}(?:erstellt|eröffnet|angelegt|created|opened|received)
(?:request|ticket|message|case) (?:received|created|opened)
(?:we(?:'ve| have)? )?received your (?:request|message|email|ticket|inquiry|enquiry|order)
your (?:request|ticket|case|inquiry|enquiry|message|order|email).{0,60}(?:has been|was
    |is) (?:received|created|opened|registered|logged)
thank(?:s| you) for (?:contacting|your (?:message|request|email|inquiry|order))
(?:order|registration) confirm|accusé de réception|confirmation de réception
votre demande .{0,40}(?:reçue|enregistrée)|acuse de recibo|conferma di ricezione
ontvangstbevestiging|potwierdzenie (?:otrzymania|odbioru)|abwesenheit|absence|ausencia|assenza
afwezig|nieobecno|please confirm|verification required|bitte bestätigen sie
confirm your (?:message|email)|sender verification|vacation|urlaub|out of (?:the )?office
not in the office|nicht im (?:büro|haus)
    """
)

# An absence, in the subject: of a notice, or of somebody who writes about one.
ABSENCES = one_of(
    r"""
(?:(?:ich bin|wir sind|i am|i'm|we are|je suis|sono|estoy|ik ben|jestem) (?:\w+ )?)?(?:abwesen|im urlaub
    |nicht (?:im (?:büro|haus)|erreichbar)|außer haus|away|(?:not in|out of) (?:the )?office
    |on (?:leave|vacation|holiday)|absen|en (?:congés?|vacances)|assen[zt]|fuori (?:ufficio|sede)|in ferie
    |ausen|fuera de|de vacaciones|afwezig|op vakantie|nieobecn|na urlopie)
\w{0,12}urlaub|\w{0,12}ferien|vacation|holiday|congés?|vakantie|urlop|ausên|férias|frånvaro|fravær
    """
)

# A person tells of such a mail: "Ihre automatische Antwort", "I only get automatic replies".
_SENT_BY_MACHINE = r"""(?:automat\w+ (?:\w*antwort|rückmeldung|nachricht|e-?mail|mail)|abwesenheits\w+
    |auto(?:mat(?:ic|ed))?[ -]?(?:repl|respon|answer)|out[ -]of[ -](?:the[ -])?office|absence (?:note|message|mail)
    |(?:messages?|réponses?|courriels?|mails?) (?:automatiques?|d'absence)|rispost\w+ automatic
    |(?:messaggi\w*|mail) automatic|(?:respuestas?|mensajes?|correos?) automátic
    |automatisch\w* (?:antwoord|bericht|mail)|afwezigheids\w+|automatyczn\w+ (?:odpowied|wiadomo))"""
TOLD_OF = one_of(
    rf"""
(?:(?:ihr|eur|dein)e?[nrms]?|your|votre|vos|vostr[aoie]|sus?|uw|jullie|państwa) (?:\w+ )?{_SENT_BY_MACHINE}
(?:bekomme|bekam(?:en)?|erhalte|erhielt(?:en)?|kam(?:en)?) .{{0,40}}{_SENT_BY_MACHINE}
\b(?:i|we) (?:\w+ ){{0,2}}(?:get|got|getting|receive|received|receiving) .{{0,40}}{_SENT_BY_MACHINE}
(?:reçois|recevons|reçu|ricev(?:o|iamo|uto)|recib(?:o|imos|í|ido)) .{{0,40}}{_SENT_BY_MACHINE}
(?:krijg|kreeg|ontvang|ontving|dostaję|otrzymuj\w+|otrzyma\w+) .{{0,40}}{_SENT_BY_MACHINE}
(?:habe|haben wir|(?:i|we)(?:'ve| have)|j'ai|avons|abbiamo|hemos|heb(?:ben)?) .{{0,30}}{_SENT_BY_MACHINE}
    """
)

# What stands in the text itself: again a sign, since people quote it.
WORDS = one_of(
    r"""
(?:dies(?:e|er|es)?|diese?s?) (?:ist )?(?:eine? )?(?:e-?mail|nachricht|mail
    |schreiben)?.{0,40}(?:automatisch|maschinell|automatisiert|systemseitig)e?[rsn]? (?:erstellt
    |generiert|erzeugt|versendet|versandt|verschickt|gesendet)
(?:automatisch|maschinell|automatisiert|systemseitig) (?:erstellte|generierte|erzeugte
    |versendete|versandte)[rns]? (?:e-?mail|nachricht|mail|antwort)
(?:dies ist|hierbei handelt es sich um) eine automatische (?:antwort|e-?mail|nachricht
    |benachrichtigung|eingangsbestätigung)
(?:bitte )?antworten sie (?:bitte )?nicht (?:direkt )?auf diese
bitte nicht auf diese (?:e-?mail|nachricht|mail) antworten
(?:this|it) (?:e-?mail |message |notification )?(?:is|was|has been) (?:an? )?(?:automated
    |automatic|auto-?generated|automatically|auto-?reply|autoreply)
(?:automatically|auto|system)[ -]generated (?:e-?mail|message|response|reply|notification
    |acknowledg)
automated (?:response|reply|message|e-?mail)
(?:please )?do not (?:reply|respond)(?: directly)? to this
(?:replies|responses) to this (?:e-?mail|message) (?:are|is) not
(?:message|courriel|e-?mail) (?:est )?(?:généré |envoyé )?automatique
ne (?:pas|répondez pas) .{0,20}répondre|merci de ne pas répondre
(?:messaggio|e-?mail|mail) (?:è stat[ao] )?(?:generat[ao] )?automatic
(?:si prega di )?non rispondere a quest|(?:mensaje|correo) (?:generado )?automátic
no responda? a este|(?:mensagem|e-?mail) (?:gerada? )?automátic|não responda
automatisch (?:gegenereerd|verzonden|aangemaakt)|niet (?:te )?(?:beantwoorden|antwoorden)
beantwoord deze .{0,20}niet|wygenerowan[aey] automatycznie|automatycznie wygenerowan
(?:prosimy|proszę) (?:na nią )?nie odpowiadać|(?:tato|tuto) zpráv\w+ .{0,30}automaticky
detta (?:är ett|mejl|meddelande).{0,30}automatisk|denne (?:mail|e-?mail|besked).{0,30}automatisk
создано автоматически|отвечать на него не нужно|автоматическ\w+ (?:уведомление|сообщение)
    """
)

ABSENT = one_of(
    r"""
(?:bin|wir sind|ich werde|wir werden) .{0,60}(?:nicht (?:im (?:büro|haus|hause|dienst)|erreichbar|da|am platz
    |am arbeitsplatz|anwesend|per e-?mail)|abwesend|außer haus|ausser haus|auf (?:einem? |einer )?(?:geschäftsreise
    |dienstreise|urlaub|seminar|fortbildung|schulung|messe|tagung)|im urlaub|verreist|in elternzeit|unterwegs)
bin .{0,20}(?:krank|erkrankt)(?: gemeldet| geschrieben)?\s*[.!]
(?:ab|vom|bis|zurzeit|derzeit|momentan|aktuell) .{0,60}(?:bin ich
    |sind wir) .{0,60}(?:nicht (?:im (?:büro|haus)|erreichbar|anwesend)|abwesend|außer haus
    |im urlaub)
(?:ich befinde mich|wir befinden uns|befinde(?:n)? (?:ich mich|wir uns|uns)) .{0,40}(?:urlaub|elternzeit
    |(?:dienst|geschäfts)reise|außer haus|nicht im (?:büro|hause?))
(?:mein|unser)e?s? (?:büros?|praxis|kanzlei|geschäft|laden|betrieb|werkstatt|unternehmen|firma) (?:ist
    |sind|bleib(?:t|en)) .{0,60}(?:geschlossen|nicht besetzt)|(?:betriebs|werks)ferien
(?:bin|arbeite) .{0,20}nicht mehr (?:bei|für|im unternehmen)
(?:i am|i'm|i will be|i'll be|we are
    |i shall be) (?:currently |presently )?.{0,60}(?:out of (?:the |my )?office|on (?:vacation
    |holiday|leave|annual|maternity|paternity|parental)|away (?:from|until|on)|not (?:in the office
    |available|at my desk)|travell?ing|unavailable)
(?:out of (?:the )?office|on leave) (?:until|from|till|starting)
our offices? (?:is|are|will be) closed|no longer (?:with|work)|off sick|on sick leave
je (?:suis|serai) .{0,50}(?:absente?|en congés?|en déplacement|en vacances)|actuellement absente?
(?:notre|nos) bureaux? (?:est|sont|sera|seront) fermés?|(?:nostr[oi]|il mio) uffic\w+ .{0,20}chius
nuestras? oficinas? .{0,20}cerrada|on(?:s|ze) kanto(?:or|ren) .{0,20}gesloten|nasze biuro .{0,20}(?:nieczynne|zamknięte)
(?:sono|sarò) .{0,50}(?:fuori (?:ufficio|sede)|assente|in ferie)
(?:estoy|estaré) .{0,50}(?:fuera de la oficina|ausente|de vacaciones)
(?:ik ben|wij zijn) .{0,50}(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|met vakantie
    |op vakantie)
(?:jestem|będę|przebywam) .{0,50}(?:nieobecn|poza biurem|na urlopie)
(?:estou|estarei) .{0,50}(?:ausente|fora do escritório|de férias)
(?:jsem|budu) .{0,50}(?:mimo kancelář|na dovolené|nepřítom)
jag är .{0,40}(?:inte på kontoret|ledig|på semester|bortrest)
jeg er .{0,40}(?:ikke på kontoret|på ferie|fraværende|bortrejst)|olen .{0,40}(?:poissa|lomalla)
    """
)

MEANWHILE = one_of(
    r"""
in dringenden (?:fällen|angelegenheiten)
(?:bei|für) dringende[nr]? (?:fragen|fällen|anliegen|angelegenheiten)
wird nicht (?:automatisch )?weitergeleitet
(?:nach meiner rückkehr|ab dem .{1,20} wieder|bin .{0,20}wieder (?:für sie )?(?:erreichbar|im büro|da|zurück)
    |kehre .{0,30}zurück|meine vertretung|vertretung(?:\s*:| (?:hat|ist|übernimmt|macht))|vertritt mich
    |wenden sie sich)
(?:nicht gelesen|nicht weitergeleitet|sporadisch|eingeschränkten? zugriff|nur (?:eingeschränkt|unregelmäßig))
dringendes (?:bitte )?an|lese meine (?:e-?)?mails (?:erst|nicht|nur)|am nächsten (?:arbeits|werk)tag
werde ich .{0,60}(?:nach|wieder) .{0,30}(?:beantworten|antworten|melden)
(?:in|for) (?:anything |any )?(?:urgent|emergenc)|slow to (?:reply|respond)
if (?:it|this|your (?:matter|message|request)) is urgent
(?:upon|on|after) my return|when (?:i|we) (?:return|get back|(?:am|are) back)|please contact
limited (?:access|connectivity)|(?:will|not) be forwarded|back (?:in the office )?on|returning on
return(?:ing)? to the office|en cas d'urgence
à (?:mon|notre) retour|veuillez contacter|merci de (?:contacter|vous adresser|votre compréhension)|en mon absence
in caso di urgenza|al (?:mio|nostro) (?:rientro|ritorno)|per urgenze|en caso de urgencia|para urgencias
a mi (?:regreso|vuelta)|in dringende gevallen|(?:bij|voor) (?:dringende|spoed)
beantwoorden .{0,30}(?:daarna|hierna)|na mijn terugkeer
neem .{0,20}contact op|w (?:(?:pilnych|nagłych) (?:sprawach|przypadkach)|sprawach pilnych)|po (?:moim )?powrocie
proszę (?:o kontakt|kontaktować)|em caso de urgência|v naléhavých|vid brådskande|i hastende
kiireellis
    """
)

# A notice knows nothing of ours but the mail that it answers, and says that we may turn to somebody.
YOURS = r"""(?<!^)(?<!\n)\b(?:Ihr(?:e[mnrs]?)?|your|votre|vos)\s(?!(?:e-?)?mails?\b|nachricht|anfrage|anliegen
    |schreiben|verständnis|interesse|geduld|post\b|messages?\b|request|inquir|enquir|understanding|patience|matter
    |interest|courriel|demande|compréhension|(?:\w+ )?(?:ansprechpartner|berater|betreuer|kontakt))[^\W\d_]"""

# How such a notice begins, and how it ends: what stands there is no news.
POLITE = one_of(
    r"""
(?:(?:vielen|herzlichen|besten) )?dank|thank(?:s| you)|merci|grazie|gracias|bedankt|dank u|dziękuj\w+
obrigad\w+|děkuj\w+|tack|tak for|hallo|guten (?:tag|morgen)|sehr geehrte\w*|liebe\w*|dear|hello|hi|bonjour
buongiorno|buenos|buenas|goede\w*|dzień dobry|olá|dobrý den|hej
    """
)
CLOSING = one_of(
    r"""
mit (?:freundliche|besten|herzliche|vielen)|viele grüße|(?:beste|freundliche|liebe) grüße|gruß|mfg\b
(?:best|kind|warm) regards|regards\b|sincerely|cheers|cordialement|bien à vous|cordiali|distinti|saludos
un saludo|met vriendelijke|groet|pozdrawiam|z poważaniem|atenciosamente|cumprimentos|s pozdravem
med vänlig|venlig hilsen
    """
)

CHALLENGE = one_of(
    r"""
(?:to|in order to|so that) .{0,60}(?:your (?:message|e-?mail)) .{0,40}(?:delivered|be (?:read
    |accepted)|reach)
(?:verify|confirm|prove) (?:that )?you(?:'re| are| aren't| are not) .{0,20}(?:human|real|robot
    |spam|sender)
sender (?:verification|authentication|address verification)
(?:added to|join) .{0,30}(?:approved|allowed|guest|white) ?list
anti-?spam .{0,40}(?:confirm|system|verif)|(?:one[- ]time|once) .{0,30}(?:verification|confirm)
(?:klicken|bestätigen) sie .{0,80}(?:damit|um) .{0,40}(?:nachricht|e-?mail) .{0,30}(?:zugestellt
    |zustell)
    """
)

CHALLENGERS = (
    "boxbe.com",
    "spamarrest.com",
    "bluebottle.com",
    "mailblocks.com",
    "sanebox.com",
    "knowspam.net",
    "tmda.net",
    "uol.com.br.antispam",
)

# "Gelesen: …", with a sentence in the text that says when.
READ_SUBJECTS = one_of(
    r"""
(?:gelesen|nicht gelesen|ungelesen gelöscht|empfangsbestätigung \(angezeigt\)|lesebestätigung
    |read|not read|return receipt(?: \(displayed\))?|read receipt|lu|non lu|letto|leído|gelezen
    |przeczytano)\s*:
    """
)

READ_WORDS = one_of(
    r"""
(?:ihre|deine) (?:nachricht|e-?mail).{0,400}(?:wurde|gelesen|gelöscht).{0,80}
your message.{0,400}(?:was (?:read|deleted|displayed))|return receipt for the mail
empfangsbestätigung für die|a été lu|è stato letto|se leyó|is gelezen
    """
)

# Words of a form on a web page: a person filled it in, whatever the machine around it says.
FORMS = one_of(
    r"""
kontaktformular|contact form|web-?formular|online-?formular|formulaire de contact|modulo di contatto
formulario de contacto|contactformulier|via (?:the|our) website
über (?:unsere|die|ihre) (?:website|webseite|homepage)|formularz kontaktowy
    """
)

SENDERS = one_of(
    r"""
(?:no-?reply|no[._]reply|do-?not-?reply|do[._]not[._]reply|donotreply|nicht-?antworten
    |keine-?antwort|noreponse|nepasrepondre|ne-?pas-?repondre|nonrispondere|no-?responder
    |noresponder|bounces?|listserv|majordomo|auto-?responder|auto-?reply|automailer|mailer
    |notifications?|alerts?|newsletter|news)
    """
)

DAEMONS = one_of(
    r"""
(?:mailer-?daemon|mail-?daemon|mdaemon|mailerdaemon|mail-?delivery
    |microsoftexchange[0-9a-f]{20,})
    """
)
