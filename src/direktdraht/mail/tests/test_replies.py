"""The older mail is found by its heading in many languages, and a person's own words are never taken for one."""

import pytest

from direktdraht.mail.html import html_to_text
from direktdraht.mail.replies.cutting import newly_written
from direktdraht.mail.replies.markup import cut_like, without_quote

OWN = "Guten Tag,\n\nder Beamer geht immer noch nicht.\n\nGruß\nAnna Müller"
OLD = "Wir haben die Lampe getauscht.\nFreundliche Grüße"
MARKED = "> Wir haben die Lampe getauscht.\n> Freundliche Grüße"
HEADINGS = """
Am 17.11.2026 um 10:00 schrieb Hans Meier <hans@x.de>:
Am Mo., 17. Nov. 2026 um 10:00 Uhr schrieb Hans Meier <hans@x.de>:
Am Mo., 17. Nov. 2026 um 10:00 Uhr schrieb Hans Meier <|hans@x.de>:
Am 17.11.26 um 10:00 schrieb Hans Meier:
Am 17. November 2026 10:00:00 MEZ schrieb Hans Meier <hans@x.de>:
Am 17.11.2026 um 10:00 schrieb "Hans Meier" <hans@x.de>:
Am Montag, den 17.11.2026, 10:00 +0100 schrieb Hans Meier:
Hans Meier <hans@x.de> schrieb am Mo., 17. Nov. 2026, 10:00:
Hans Meier <hans@x.de> schrieb am Mo., 17. Nov.|2026, 10:00:
"Hans Meier" <hans@x.de> schrieb am 17.11.2026 10:00:12:
Support DE <support@x.de> schrieb am Do. 17. Nov.:
Hans Meier schrieb am 17.11.2026 um 10:00:
Hans Meier schrieb am 17.11.2026 um 10:00 Uhr:
On Mon, Nov 17, 2026 at 10:00 AM Hans Meier <hans@x.de> wrote:
On Mon, Nov 17, 2026 at 10:00 AM, Hans Meier <hans@x.de>|wrote:
On Nov 17, 2026, at 10:00 AM, Hans Meier <hans@x.de> wrote:
On 17/11/2026 10:00, Hans Meier wrote:
On Monday, November 17, 2026 at 10:00:00 AM GMT+1, Hans Meier <hans@x.de> wrote:
On 17 Nov 2026, at 10:00, Hans Meier wrote:
Le lun. 17 nov. 2026 à 10:00, Jean Dupont <jean@x.fr> a écrit :
Le 17/11/2026 à 10:00, Jean Dupont a écrit :
Le lundi 17 novembre 2026 à 10:00:00 UTC+1, Jean Dupont <jean@x.fr> a écrit :
Le 17 nov. 2026 à 10:00, Jean Dupont <jean@x.fr> a écrit :
Il giorno lun 17 nov 2026 alle ore 10:00 Mario Rossi <m@x.it> ha scritto:
Il 17/11/2026 10:00, Mario Rossi ha scritto:
Il lunedì 17 novembre 2026 alle ore 10:00:00 CET, Mario Rossi <m@x.it> ha scritto:
El lun, 17 nov 2026 a las 10:00, Juan (<j@x.es>) escribió:
El 17/11/2026 a las 10:00, Juan Pérez escribió:
Op ma 17 nov 2026 om 10:00 schreef Jan <j@x.nl>:
Op 17-11-2026 om 10:00 schreef Jan:
Jan <j@x.nl> schreef op 17 november 2026 om 10:00:
pon., 17 lis 2026 o 10:00 Jan Kowalski <j@x.pl> napisał(a):
W dniu 17.11.2026 o 10:00, Jan Kowalski pisze:
W dniu pon, 17.11.2026 o godzinie 10∶00 +0100, użytkownik Jan napisał:
Dnia 17 listopada 2026 10:00 Jan <j@x.pl> napisał(a):
Em seg., 17 de nov. de 2026 às 10:00, João <j@x.pt> escreveu:
Em 17/11/2026 10:00, João escreveu:
po 17. 11. 2026 v 10:00 odesílatel Jan <j@x.cz> napsal:
Dne 17.11.2026 v 10:00 Jan Novák napsal(a):
Den man. 17. nov. 2026 kl. 10.00 skrev Ole <o@x.dk>:
Den mån 17 nov. 2026 kl 10:00 skrev Sven <s@x.se>:
Den 17.11.2026 10.00, skrev Ole:
ma 17. marrask. 2026 klo 10.00 Matti (m@x.fi) kirjoitti:
Kovács <k@x.hu> ezt írta (időpont: 2026. nov. 17., H, 10:00):
În lun., 17 nov. 2026 la 10:00, Ion <i@x.ro> a scris:
mar., 7 mai 2024, 07:09 Ion <i@x.ro> a scris:
Ali <a@x.tr>, 17 Kas 2026 Pzt, 10:00 tarihinde şunu yazdı:
пн, 17 нояб. 2026 г. в 10:00, Иван <i@x.ru>:
17.11.2026 10:00, Иван пишет:
17.11.2026, 10:00, "Иван" <i@x.ru>:
2026-11-17 10:00 GMT+01:00 Hans Meier <hans@x.de>:
Στις Δευ, 17 Νοε 2026 στις 10:00 π.μ., ο χρήστης X <x@x.gr> έγραψε:
张三 <z@x.cn> 于2026年11月17日周一 10:00写道：
2026年11月17日(月) 10:00 山田 <y@x.jp>:
2026년 11월 17일 (월) 오전 10:00, 김 <k@x.kr>님이 작성:
---- On Mon, 17 Nov 2026 10:00:00 +0100 Hans <hans@x.de> wrote ---
---- Am Mo, 17 Nov 2026 10:00:00 +0100 Hans <hans@x.de> schrieb ----
-----Ursprüngliche Nachricht-----
-------- Original-Nachricht --------
-------- Ursprüngliche Nachricht --------
-----Original Message-----
----- Original Message -----
---Original-Nachricht---
------ Originalnachricht ------
-----Message d'origine-----
-------- Message d’origine --------
-----Messaggio originale-----
-----Oorspronkelijk bericht-----
-----Mensaje original-----
-----Wiadomość oryginalna-----
-----Ursprungligt meddelande-----
____________________|Von: Hans Meier <hans@x.de>|Gesendet: Montag, 17. November 2026 10:00|An: Desk|Betreff: x
Von: Hans Meier|Gesendet: Montag, 17. November 2026 10:00|An: Desk|Betreff: x
*Von:* Hans Meier <hans@x.de>|*Gesendet:* Montag, 17. November 2026 10:00|*An:* Desk|*Betreff:* x
Von: "Hans Meier" <hans@x.de>|An: desk@x.de|Datum: 17.11.2026 10:00|Betreff: Re: x
From: Hans Meier <hans@x.de>|Sent: Monday, November 17, 2026 10:00 AM|To: Desk|Subject: x
De : Jean Dupont <j@x.fr>|Envoyé : lundi 17 novembre 2026 10:00|À : Desk|Objet : x
De: Juan <j@x.es>|Enviado el: lunes, 17 de noviembre de 2026 10:00|Para: Desk|Asunto: x
Da: Mario <m@x.it>|Inviato: lunedì 17 novembre 2026 10:00|A: Desk|Oggetto: x
Van: Jan <j@x.nl>|Verzonden: maandag 17 november 2026 10:00|Aan: Desk|Onderwerp: x
Od: Jan <j@x.pl>|Wysłano: poniedziałek, 17 listopada 2026 10:00|Do: Desk|Temat: x
Från: Sven <s@x.se>|Skickat: den 17 november 2026 10:00|Till: Desk|Ämne: x
Fra: Ole <o@x.dk>|Sendt: 17. november 2026 10:00|Til: Desk|Emne: x
От: Иван|Отправлено: 17 ноября 2026 10:00|Кому: Desk|Тема: x
发件人: 张三|发送时间: 2026年11月17日 10:00|收件人: Desk|主题: x
Lähettäjä: Matti|Lähetetty: 17.11.2026 10:00|Vastaanottaja: Desk|Aihe: x
Hans Meier <hans@x.de>|17.11.2026 10:00||An:	desk@x.de|Kopie:	|Thema:	Re: x
Von:	Hans Meier/ABC/DE|An:	Desk/ABC/DE@ABC,|Datum:	17.11.2026 10:00|Betreff:	Re: x
## Bitte schreiben Sie über dieser Linie ##
--- Reply above this line ---
Gesendet: Montag, 17. November 2026 um 10:00 Uhr|Von: "Hans Meier" <hans@x.de>|An: desk@x.de|Betreff: Re: x
Gesendet: Montag, 17. November 2026 um 10:00 Uhr|Von: Hans <hans@x.de>|An: desk@x.de|Betreff: Re: x
Am 17.11.2026, 10:00 Uhr, schrieb Hans Meier <hans@x.de>:
El lun., 17 de nov. de 2026 10:00 a. m., Juan <j@x.es> escribió:
Hans Meier via Support <support@x.de> wrote on Mon, 17 Nov 2026:
17.11.2026, 10:00 von hans@x.de:
17 Nov 2026, 10:00 by hans@x.de:
-----Ursprüngliche Mitteilung-----|Von: Hans <hans@x.de>|An: desk@x.de|Verschickt: Mo, 17. Nov 2026 10:00|Betreff: x
  Originalnachricht  |Von: Hans Meier|Gesendet: Montag, 17. November 2026 10:00|An: desk@x.de|Betreff: x
==== Mensaxe ====|Von: Hans Meier <hans@x.de>|Gesendet: 17.11.2026 10:00|Betreff: x
Von: Hans Meier <hans@x.de>|An: desk@x.de|Vorgang: 4711|Betreff: x
-------- Original message --------From: Hans <hans@x.de> Date: 17/11/2026 10:00 To: desk@x.de Subject: x
""".strip().split("\n")
ABOVE_MARKS = """
2026/11/16 Clara Brandt <clara@x.de>
<clara@x.de> wrote:
clara@x.de wrote:
Am 16.11.2026 um 10:12 schrieb Clara &lt;clara@x.de&gt;:
Clara Brandt <clara@x.de> hat am 16.11.2026 10:12 CET geschrieben:
Am 16.11.2026 um 10:12 hat Clara Brandt geschrieben:
Am Montag, 16. November 2026 um 10:12:00 MEZ hat Clara Brandt <c@x.de> Folgendes geschrieben:
Понедельник, 16 ноября 2026, 10:12 +03:00 от Clara <a@b.ru>:
Zitat von Clara Brandt <clara@x.de>:
Quoting Clara Brandt <clara@x.de>:
Clara Brandt schrieb:
* Clara Brandt <clara@x.de> [2026-11-16 10:12]:
Subject: x|From: Clara <c@x.de>|Date: Mon, 16 Nov 2026 10:12:00 +0100|To: d@x.de
Date: Mon, 16 Nov 2026 10:12:00 +0100|From: c@x.de|To: d@x.de|Subject: Re: x
On|Mon, Nov 16, 2026 at 10:12 AM,|Clara Brandt|<c@x.de>|wrote:
On 11-Apr-2011, at 6:54 PM, Bob <bob@example.com> wrote:
Von: X|Gesendet: Montag, 16. November 2026 10:12|An: Y
On 2026-11-16 10:12, Clara Brandt via Support wrote:
At 10:12 16.11.2026, you wrote:
Mit Nachricht vom 16.11.2026 10:12 hat Clara Brandt <clara@x.de> geschrieben:
""".strip().split("\n")
OWN_WORDS = """
Am 3. November um 10:30 schrieb mir Herr Müller:
Am Montag schrieb ich Ihnen schon:
Folgende Punkte sind am 17.11.2026 um 10:00 offen:
On Monday I wrote to you at 10:30:
Herr Meier schrieb uns am 17.11.2026:
Am 17.11.2026 haben wir geschrieben:
Von: Hamburg|An: Berlin|Datum: 17.11.2026
Von: 10:00|Bis: 12:00
Datum: 17.11.2026|Uhrzeit: 10:00|An: Bühne
Name: Anna|Von: Montag|Betreff: Licht
Termine:
An: Frau Müller
- Punkt eins
-----------
Ich schrieb am 3.11.2026 um 10:30 Uhr Folgendes:
* erstens:
Im Brief vom 17.11.2026 steht:
Wie Hans Meier schrieb:
Am Telefon sagten Sie um 10:00:
--|Zweitens fehlt der Lieferschein noch immer.
==== Punkt zwei ====
""".strip().split("\n")


@pytest.mark.parametrize("old", [OLD, MARKED], ids=["plain", "marked"])
@pytest.mark.parametrize("heading", HEADINGS)
def test_what_stands_below_a_heading_is_not_new(heading: str, old: str) -> None:
    lines = heading.replace("|", "\n")
    assert newly_written(f"{OWN}\n\n{lines}\n\n{old}").reply == OWN


@pytest.mark.parametrize("heading", ABOVE_MARKS)
def test_above_marked_lines_less_is_enough(heading: str) -> None:
    lines = heading.replace("|", "\n")
    assert newly_written(f"{OWN}\n\n{lines}\n\n{MARKED}").reply == OWN


@pytest.mark.parametrize("words", OWN_WORDS)
def test_own_words_that_look_like_a_heading_stay(words: str) -> None:
    text = (
        f"Guten Tag,\n\nder Beamer geht nicht.\n\n{words.replace('|', chr(10))}\n\nDas ist mein eigener Text."
    )
    assert newly_written(text).reply == text


def test_a_smiley_is_an_answer() -> None:
    assert newly_written(f"👍\n\nAm 16.11.2026 um 10:12 schrieb Clara:\n{MARKED}").reply == "👍"


def test_a_forwarded_mail_stays_whole() -> None:
    text = f"Zur Kenntnis.\n\nVon: Peter\nGesendet: 16.11.2026 10:12\nAn: Anna\nBetreff: x\n\n{OLD}"
    assert newly_written(text, is_forward=True).reply == text
    assert newly_written(text).reply == "Zur Kenntnis."


def test_a_signature_is_told_apart_and_never_leaves_nothing() -> None:
    written = newly_written(f"{OWN}\n\nVon meinem iPhone gesendet")
    assert (written.reply, written.signature) == (OWN, "Von meinem iPhone gesendet")
    assert newly_written("-- \nAnna").reply == "-- \nAnna"
    sentence = f"{OWN}\n\nSent from my desk, which is easier than from my phone."
    assert newly_written(sentence).reply == sentence


def test_quotes_in_html_are_marked_without_gaps_at_their_edges() -> None:
    html = '<p>Hallo,</p><blockquote type="cite"><p>Wann?</p><p>Und wo?</p></blockquote><p>Um acht.</p>'
    assert html_to_text(html, mark_quotes=True) == "Hallo,\n\n> Wann?\n>\n> Und wo?\n\nUm acht."


def test_html_marks_cut_a_plain_text_that_has_none() -> None:
    html = "<div>Neu.</div><div class='gmail_quote'>Alt.</div>"
    assert without_quote(html) == "<html><body><div>Neu.</div></body></html>"
    assert cut_like("Neu.\n\nAlt.", "Neu.") == "Neu."
    assert cut_like("Etwas anderes.", "Neu.") == "Etwas anderes."
