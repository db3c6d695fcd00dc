"""The words that mail programs put around a quote, by language. Grow these lists rather than the rules."""

from direktdraht.mail.phrases import words

WROTE = {
    "de": "schrieb|schrieben",
    "en": "wrote|writes",
    "fr": "a écrit|a ecrit|ont écrit",
    "it": "ha scritto",
    "es": "escribió|escribio|ha escrito",
    "pt": "escreveu",
    "nl": "schreef|heeft het volgende geschreven",
    "pl": "napisał(a)|napisał|napisała|pisze",
    "cs": "napsal(a)|napsal|napsala|napísal(a)|napísal|napísala",
    "da sv no": "skrev",
    "fi": "kirjoitti",
    "hu": "ezt írta|írta",
    "ro": "a scris",
    "tr": "yazdı|şunu yazdı|şunları yazdı",
    "ru uk bg": "написал(а)|написал|написала|пишет|писал|пише|написав|написа",
    "el": "έγραψε",
    "hr sl": "napisao je|je napisao|je napisal|je napisala|napisao",
    "ca": "va escriure|ha escrit",
    "vi": "đã viết",
    "zh ja ko": "写道|寫道|님이 작성|作成",
    "he ar": "כתב|כתבה|كتب",
}

# How a line about an earlier mail begins, besides with a weekday or a date.
BEGINS = words("""
am on at le il op el em den den. dnia dne w în la vào í a el día il giorno na u em às data date в στις στο
""")
WEEKDAYS = words("""
mo di mi do fr sa so mon tue wed thu fri sat sun lun mar mer jeu ven sam dim lu ma me gio sab mie jue
vie sáb dom ma di wo do vr za zo pon wt śr czw pt sob niedz po út st čt pá so ne man tir ons tor lør søn
mån tis fre lör montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday
thursday friday saturday sunday seg ter qua qui sex пн вт ср чт пт сб вс hé понедельник вторник среда
четверг пятница суббота воскресенье
""")

# The fields that Outlook and others repeat above a quote: what each of them says.
FROM = words("""
von from de da van od fra från od: lähettäjä feladó kimden от від 发件人 寄件者 差出人 보낸사람 de(la) expéditeur
mittente afzender nadawca odesílatel absender remitente remetente avsändare afsender sender expeditor
""")
SENT = words("""
gesendet verschickt sent envoyé inviato verzonden enviado wysłano odesláno sendt skickat lähetetty elküldve
gönderildi отправлено надіслано 发送时间 寄件日期 送信日時 보낸날짜 trimis datum date data dato fecha dátum päivämäärä
päiväys tarih дата gesendet_am enviado_el enviada_em enviado_em sent_at date_d'envoi data_invio sent_on
data_wysłania enviada 日期 日時 gönderilme_tarihi gesendet_von
""")
TO = words("""
an to à a aan do til till para komu vastaanottaja címzett kime кому 收件人 收件者 宛先 받는사람 către cc kopie kopia
copia copie cópia kopi kopio másolat bilgi копия копія 抄送 副本 ccn bcc blindkopie
""")
ABOUT = words("""
betreff subject objet oggetto onderwerp asunto assunto temat předmět predmet emne ämne aihe tárgy konu
тема 主题 主旨 件名 제목 subiect thema betr re: sujet
""")
OTHER = words("""
antwort_an reply-to responder_a rispondi_a répondre_à antwoord_aan importance priorität wichtigkeit
priority importancia organisation organization attachments anlagen anhänge pièces_jointes allegati
bijlagen załączniki adjuntos newsgroups mailed-by signed-by references message-id in-reply-to
resent-from bitte_antworten_an sensitivity vertraulichkeit
""")

ORIGINAL = """
ursprüngliche nachricht|ursprüngliche mitteilung|ursprüngliche mail|ursprüngliche e-mail|urspruengliche nachricht
originalnachricht|original-nachricht|originalmail|original-mail|original message|original mail
original email|original e-mail|original appointment|ursprünglicher termin|reply message|antwortnachricht
message d'origine|message d’origine|message original|message initial|messaggio originale
oorspronkelijk bericht|origineel bericht|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande
originalmeddelande|mensaje original|mensagem original|oryginalna wiadomość|wiadomość oryginalna
wiadomość pierwotna|původní zpráva|původní e-mail|pôvodná správa|alkuperäinen viesti|eredeti üzenet
mesaj original|orijinal mesaj|исходное сообщение|оригинальное сообщение|пересылаемое сообщение|原始邮件|原始郵件
original besked|mail original|e-mail d'origine|courriel original
"""
FORWARDED = """
forwarded message|weitergeleitete nachricht|weitergeleitete mail|weitergeleitete e-mail|forwarded by
forwarded mail|message transféré|message transmis|doorgestuurd bericht|messaggio inoltrato
mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|wiadomość przekazana|przekazana wiadomość
přeposlaná zpráva|videresendt meddelelse|vidarebefordrat meddelande|videresendt melding|välitetty viesti
továbbított üzenet|пересылаемое сообщение|weitergeleitet von|mesaj redirecționat|iletilen mesaj|转发邮件
"""
FORWARD_BEGINS = """
begin forwarded message|anfang der weitergeleiteten|début du message transféré
inizio messaggio inoltrato|inicio del mensaje reenviado|begin doorgestuurd bericht
początek przekazywanej wiadomości|início da mensagem encaminhada|début du message réexpédié
vidarebefordrat brev|videresendt besked
"""
# "## Bitte schreiben Sie über dieser Linie ##"
ABOVE_THIS_LINE = """
reply above this line|type your reply above|write above this line|respond above this line
please reply above|antworten sie über dieser|über dieser linie|über dieser zeile
oberhalb dieser (?:linie|zeile)|répondre au-dessus|répondez au-dessus|rispondi sopra questa
responda por encima|antwoord boven deze
"""

SENT_FROM = """
sent from|sent via|sent using|sent with|get outlook for|get the outlook app|sent by my|von meinem
gesendet von|gesendet mit|gesendet über|gesendet aus|diese nachricht wurde von meinem
von unterwegs gesendet|outlook für ios|outlook für android|laden sie outlook|holen sie sich outlook
beziehen sie outlook|von mobile gesendet|diese e-mail wurde von meinem|diese mail wurde von meinem
diese nachricht wurde mit|envoyé de|envoyé depuis|envoyé à partir|envoyé via|télécharger outlook
obtenir outlook|obtenez outlook|envoyé avec|inviato da|inviato dal|inviato con|inviata da
ottieni outlook|scarica outlook|enviado desde|enviado do|enviado de|enviado a partir|enviado con
obtener outlook|obter o outlook|obtenga outlook|enviado pelo|verzonden vanaf|verzonden met
verzonden vanuit|verstuurd vanaf|outlook voor|download outlook|verstuurd met|wysłane z|wysłano z
pobierz outlook|wysłane przez|odesláno z|odoslané z|stáhnout outlook|získat outlook|skickat från
skaffa outlook|hämta outlook|sendt fra|hent outlook|få outlook|lähetetty|hanki outlook|küldve
trimis de pe|gönderildi|отправлено из|отправлено с|отправлено от|надіслано з|从我的|发自我的|iphoneから送信
나의 iphone에서 보냄
"""
