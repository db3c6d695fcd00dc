"""Mail as it really reaches a desk: forwarded by a colleague, answered from Outlook, dropped, and come back."""

import re
import smtplib
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from playwright.sync_api import expect

from tests.journeys.house import SERVICE, House

pytestmark = pytest.mark.journey

KERN = "kern@messebau-kern.example"
MIRIAM, CLARA = "miriam@brandt-praesentation.example", "clara@brandt-praesentation.example"
MARKERS = ["MARKER-SAMTHANDSCHUHE", "MARKER-PALETTE"]
FORWARDED = f"""MARKER-SAMTHANDSCHUHE bitte.

-----Ursprüngliche Nachricht-----
Von: Kern, Sabine <{KERN}>
Gesendet: Montag, 16. November 2026 18:05
An: Miriam Schulte <{MIRIAM}>
Betreff: Leinwand im Saal 3

Guten Tag Frau Schulte,

die Leinwand hängt schief und der Rahmen ist gebrochen.

Sabine Kern
"""
LAID_OUT = """<p>die <b>Lieferung</b> ist da</p><script>document.title = "gelaufen"</script>
<img src="http://127.0.0.1:9/zaehlt-mit.gif">"""


def _send(house: House, sender: str, to: str, subject: str, words: str, **headers: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(words)
    with smtplib.SMTP("127.0.0.1", house.tree.door_port, timeout=20) as door:
        door.send_message(mail, to_addrs=[SERVICE])
    return mail


def test_mail_comes_through_colleagues_and_comes_back(new_house: Callable[..., House]) -> None:
    house = new_house()

    # Miriam forwards what the customer wrote to her: the customer complains, her remark stays among us.
    _send(house, MIRIAM, SERVICE, "WG: Leinwand im Saal 3", FORWARDED, Message_ID="<wg@outlook.example>")
    notice = house.letter_to("clara@mobil.example", having="die Leinwand hängt schief")
    assert "MARKER-SAMTHANDSCHUHE" not in notice.text
    clara = house.desk("clara")
    clara.goto(f"{house.tree.base_url}/cases/")
    clara.get_by_role("link", name="Leinwand im Saal 3").first.click()
    main, case = clara.locator("main"), clara.url
    expect(main).to_contain_text("Mail von Sabine Kern")
    expect(main).to_contain_text("Miriam Schulte leitet eine Mail von Sabine Kern weiter")
    expect(main).to_contain_text("MARKER-SAMTHANDSCHUHE")
    assert house.sink.to(KERN) == []

    # Clara answers from Outlook, the desk in BCC: she has spoken, and what she named a time for is offered.
    said = "Guten Tag Frau Kern,\n\nder neue Rahmen ist übermorgen um 9 Uhr bei Ihnen.\n\nClara Vogt"
    _send(
        house,
        f"Clara Vogt <{CLARA}>",
        KERN,
        "AW: Leinwand im Saal 3",
        said,
        Message_ID="<aw@outlook.example>",
    )
    expect(main).to_contain_text("Per Mail zugesagt?", timeout=30_000)
    expect(main).not_to_contain_text("Wartet auf Ihre Antwort")
    house.examine(clara, widths=(1280, 360))
    clara.get_by_role("link", name="Als Zusage festhalten").click()
    clara.get_by_role("button", name="Zusagen").click()
    expect(clara.locator("#commitments")).to_contain_text("der neue Rahmen ist am ", timeout=30_000)
    expect(main).not_to_contain_text("Per Mail zugesagt?")

    # A carrier's mail dropped on the case stays among us; a picture is no mail.
    clara.goto(case)
    stranger = EmailMessage()
    stranger["From"], stranger["To"], stranger["Subject"] = "lager@spedition.example", MIRIAM, "Palette"
    stranger.set_content("MARKER-PALETTE beschädigt")
    stranger.add_alternative(LAID_OUT, subtype="html")
    clara.locator("summary", has_text="Eine Mail hier ablegen").click()
    files = [
        {"name": "palette.eml", "mimeType": "message/rfc822", "buffer": stranger.as_bytes()},
        {"name": "foto.png", "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\n"},
    ]
    clara.set_input_files("#mails", files)
    clara.get_by_role("button", name="Aufnehmen", exact=True).click()
    expect(clara.locator("body")).to_contain_text("„foto.png“ ist keine Mail")
    expect(main).to_contain_text("MARKER-PALETTE")
    clara.locator("#timeline li").filter(has_text="hat hier eine Mail abgelegt").get_by_role(
        "link", name="Lesen"
    ).click()
    clara.get_by_role("link", name="So sah sie aus").click()
    frame = clara.frame_locator("iframe.mail-frame")
    expect(frame.locator("b")).to_have_text("Lieferung")
    assert frame.locator("img").count() == 0
    assert "gelaufen" not in clara.title()
    house.examine(clara, widths=(1280, 360))

    # Her letter comes back: it never arrived, and to call is what comes next.
    clara.goto(case)
    with clara.expect_response(re.compile("/draft/")):
        clara.fill("textarea[name=text]", "Guten Tag Frau Kern,\n\nich melde mich noch einmal.")
    clara.get_by_role("button", name="Ansehen, wie es ankommt").click()
    clara.get_by_role("button", name="Trotzdem senden").click()
    letter = house.letter_to(KERN, having="ich melde mich noch einmal", seconds=60)
    _send(
        house,
        "MAILER-DAEMON@mx.example",
        SERVICE,
        "Undelivered Mail Returned to Sender",
        f"<{KERN}>: 550 5.1.1 User unknown\n\nMessage-ID: {letter.message['Message-ID']}\n",
        X_Failed_Recipients=KERN,
    )
    clara.goto(case)
    expect(main).to_contain_text("kam zurück: anrufen", timeout=30_000)
    house.end(markers=MARKERS, customers=[KERN])
