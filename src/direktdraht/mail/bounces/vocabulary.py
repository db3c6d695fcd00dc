"""What mail systems say when they give a mail back. Regular expressions; upper and lower case do not matter."""

from direktdraht.mail.phrases import one_of

DAEMON_ADDRESSES = one_of(
    r"""
(?:mailer-?daemon|post[-_]?master|mail-?daemon|mdaemon|mailerdaemon
    |mail-?delivery(?:-?sub)?system|maildelivery|bounces?|microsoftexchange[0-9a-f]{16,}
    |mail-?system|mailsystem|nobody|mailerror|ndr|dsn|returnmail)
    """
)

DAEMON_NAMES = one_of(
    r"""
mail delivery|mailer-?daemon|mail system|mailsystem|postmaster|system ?administrator
internet mail delivery|delivery subsystem|mail administrator|mail router|microsoft outlook$
microsoft exchange|mailerdaemon|postamt
    """
)

SUBJECTS = one_of(
    r"""
(?:(?:your |ihre )?(?:e-?mail|mail|message|nachricht) )?could ?n[o']t be delivered
undeliver(?:able|ed)|undelivered mail|returned mail|returned to sender|mail returned|non[- ]?deliver
nondeliverable|failure notice|rejected (?:mail|message)|message rejected|mail (?:is )?rejected
delivery (?:status|failure|report|has failed|problem|notification|incomplete|error|unsuccessful)
failed (?:mail|delivery)|bounced? (?:mail|message)
mail delivery (?:failed|failure|system|error|problem|subsystem)
message (?:not delivered|undeliverable|delivery failure|you sent|status)|not delivered
could ?n[o']t be delivered|mail failure|error sending|user unknown|unknown user
delivery to .{1,80}failed|unzustellbar|(?:(?:konnte|kann|wurde) )?nicht (?:zugestellt|zustellbar)
zustellung fehlgeschlagen|zustellungsfehler|fehlgeschlagene zustellung|rückläufer
fehler bei der (?:nachrichten)?zustellung
zustellungsbericht|zustellbericht|übermittlung.{0,30}fehlgeschlagen|rücksendung|non remis
non distribu|échec de (?:la )?(?:remise|distribution)|échec d'envoi|mancata consegna
impossibile recapitare|non recapitabile|no se (?:pudo|puede|ha podido) entregar|no entregado
error de entrega|correo devuelto|não foi entregue|devolvid|falha na entrega|niet bezorgd
onbestelbaar|niet afgeleverd|nie dostarczono|niedostarczon|zwrot poczty|nedoručiteln|nedoručen
kunne ikke leveres|går inte att leverera|kunde inte levereras|toimitus epäonnistui
ei voitu toimittaa|kézbesíthetetlen|не доставлено|недоставлен|доставка не удалась|teslim edilemedi
配信不能|未送達|エラー|退信|无法投递|傳遞失敗|반송
    """
)

# In the text itself: a mail was not delivered.
GIVEN_BACK = one_of(
    r"""
(?:could|can|was|were|were?n't|has|have) ?(?:not|n't) (?:be |been )?(?:delivered|sent|reached
    |processed)
couldn't be delivered
(?:delivery|message|mail|sending).{0,60}(?:failed|failure|unsuccessful|rejected|refused|returned
    |undeliverable)
undeliver|(?:wasn't able|unable|was not able|failed) to deliver
unable to (?:send|relay|route|contact)|permanent (?:fatal )?(?:error|failure)|fatal errors
(?:konnte|kann|wurde|konnten|können).{0,120}nicht (?:zugestellt|übermittelt|ausgeliefert
    |gesendet|erreicht|zustell)
unzustellbar|nicht zustellbar|zustellung.{0,60}(?:fehlgeschlagen|gescheitert|nicht möglich)
(?:empfänger|adresse|postfach|konto|benutzer).{0,60}(?:unbekannt|existiert nicht|nicht vorhanden
    |voll|ungültig)
n'a pas pu être|non remis|impossible (?:de|à) (?:remettre|distribuer)|non è stato possibile
impossibile recapitare|no (?:se )?(?:pudo|ha podido|puede)|não (?:pôde|foi possível)|kon niet worden
niet (?:worden )?(?:bezorgd|afgeleverd)|nie (?:może|mogła|można|został)|nelze doručit
не может быть доставлен|не доставлен|не удалось|配信できませ|送信できませ|届けることができませ|宛先不明|无法|無法|退信
    """
)

# Or at least: something about an address is wrong.
FAILED = one_of(
    GIVEN_BACK
    + r"""
(?:user|recipient|mailbox|address|account|host|domain).{0,40}(?:unknown|not (?:found|exist|known
    |valid|available)|doesn't exist|does not exist|invalid|unavailable|disabled|full|rejected)
(?:unknown|no such|invalid) (?:user|recipient|address|host|mailbox|domain)|\b5\d\d[ -]5?\.?\d?
\b5\.\d{1,3}\.\d{1,3}\b
    """
)

# Not given up yet.
DELAYED = one_of(
    r"""
warning: (?:could not send|message .{0,80} delayed)|delivery (?:is )?(?:delayed|temporarily)
(?:message|mail|delivery).{0,60}(?:has been |is |was )?delayed
will (?:be retried|keep trying|continue (?:trying|to try|to be))|still (?:being )?(?:trying|retried)
no (?:further )?action is required|you do not need to resend|not yet been delivered|verzögert
noch nicht (?:zugestellt|ausgeliefert)|weitere zustell(?:ungs)?versuche|erneut versucht|retardé
in ritardo|retrasado|vertraagd|opóźnion
    """
)

DELAYED_SUBJECTS = one_of(
    r"""
delay|warning|verzöger|zustellung.{0,40}noch nicht|temporar|still trying|retard|ritardo|vertraagd
opóźnion|queued|deferred|(?:transient|temporary) failure
    """
)

# The mailbox will take mail again one day.
TEMPORARY = one_of(
    r"""
(?:mailbox|postfach|account|boîte|casella|buzón|inbox|storage).{0,60}(?:full|voll|exceed|over
    |quota|pleine|piena|llen|überschritten)
(?:over|exceeds?|exceeded).{0,30}quota|quota exceeded|out of (?:storage|space)
insufficient (?:system )?storage|\b[45]\.2\.2\b|try again later|temporar
connection (?:timed out|refused)|timed? ?out
(?:retry|queue).{0,30}(?:expired|too long|time(?:out)? exceeded)|been in the queue too long|greylist
rate limit|\b4\.\d{1,2}\.\d{1,2}\b
    """
)

COPY_BEGINS = one_of(
    r"""
below this line is a copy|this is a copy of (?:the|your) message
copy of (?:the|your) (?:original )?message|original message (?:follows|headers?|below)
-+\s*original message|-+\s*returned message
(?:text|header|headers|content|body) of (?:the |your )?(?:original |sent )?message
undelivered[- ]message (?:header|follows)|die ursprüngliche nachricht
(?:ursprüngliche|originale?)[ -]?(?:nachrichten?|mail|e-mail)(?:kopf|text|header)?|included below
message (?:header|text) follows|received:.{0,20}from|unsent message (?:below|follows)
the (?:header|following) (?:of the )?(?:message|is)|--- ?the header of the original
the first (?:\d+ )?lines|kopie der (?:e-mail|nachricht)|copie du message
    """
)

# Words around the address that failed.
NAMED = one_of(
    r"""
(?:recipient(?: address)?|final[- ]recipient|original[- ]recipient|to|addressee|address|user
    |account|mailbox|rcpt to|empfänger(?:adresse)?|an|adresse|benutzer|destinataire|destinatario
    |odbiorca|ontvanger|získatel|could not be delivered to|not delivered to
    |nicht zugestellt werden an|deliver(?:ed)? (?:your message )?to|unknown user|user unknown
    |no such user|message to|mail to|reach|your message (?:to|for))
    """
)
