"""Five hundred complaints as they come in: German, new ones and replies, a tenth with a large file."""

import random
from email.message import EmailMessage
from email.policy import SMTP

from direktdraht.bench import words

COUNT = 500
_SEED = 20261121
_FILE_BYTES = 200_000


def complaint_mails(*, to: str, salt: str, count: int = COUNT) -> list[bytes]:
    """The same bytes for the same salt; another salt has other writers, and other Message-IDs."""
    dice = random.Random(_SEED)
    threads: list[tuple[str, str, list[str]]] = []  # (writer, subject, ids so far)
    return [_mail(dice, threads, number, to=to, salt=salt) for number in range(count)]


def large_mail(*, to: str, salt: str, size: int) -> bytes:
    """A complaint with a photo that brings it up to so many bytes, hardly less."""
    dice = random.Random(_SEED)
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = f"gross@{salt}.kunde.example", to, "Foto vom Schaden"
    mail["Message-ID"] = f"<gross.{salt}@kunde.example>"
    mail.set_content("Guten Tag,\n\nanbei das Foto vom Schaden.\n")
    lines = (size - 2000) // 78  # of base64, with their line ends
    mail.add_attachment(dice.randbytes(lines * 57), maintype="image", subtype="jpeg", filename="Schaden.jpg")
    return mail.as_bytes()


def _mail(
    dice: random.Random, threads: list[tuple[str, str, list[str]]], number: int, *, to: str, salt: str
) -> bytes:
    mail = EmailMessage(policy=SMTP)
    own = f"<{number:05d}.{dice.getrandbits(48):012x}.{salt}@kunde.example>"
    is_reply = number >= 10 and dice.random() < 0.34
    name = f"{dice.choice(words.GIVEN)} {dice.choice(words.FAMILY)}"
    if is_reply:
        writer, subject, ids = dice.choice(threads)
        mail["In-Reply-To"], mail["References"] = ids[-1], " ".join(ids[-5:])
        mail["Subject"] = f"Re: {subject}"
    else:
        whose = dice.randint(1, 300)
        # Of thirty firms: one with hundreds of writers would be no customer that anybody has.
        writer = f"kunde{whose:03d}@firma{whose % 30:02d}-{salt}.example"
        subject, ids = f"{words.title(dice)} - Vorgang {dice.randint(10**6, 10**7)}", []
        threads.append((writer, subject, ids))
        mail["Subject"] = subject
    ids.append(own)
    mail["From"], mail["To"], mail["Message-ID"] = f'"{name}" <{writer}>', to, own
    mail["Date"] = f"Mon, 16 Nov 2026 {8 + number // 60 % 12:02d}:{number % 60:02d}:00 +0100"
    _fill(dice, mail, name, is_reply)
    return mail.as_bytes()


def _fill(dice: random.Random, mail: EmailMessage, name: str, is_reply: bool) -> None:
    """Two to thirty kilobytes of text, most of them short; a quarter as HTML too."""
    size = int(205 * 15 ** dice.random())
    said = _wrapped(words.sentences(dice, size))
    body = f"Sehr geehrte Damen und Herren,\n\n{said}\n\nMit freundlichen Grüßen\n{name}\n"
    if is_reply:
        quoted = _wrapped(words.sentences(dice, 100)).replace("\n", "\n> ")
        body += f"\nAm 16.11.2026 schrieb Brandt & Söhne:\n> {quoted}\n"
    mail.set_content(body, cte=dice.choice(("8bit", "quoted-printable", "base64")))
    if dice.random() < 0.25:
        paragraphs = body.replace("\n\n", "</p><p>")
        mail.add_alternative(f"<html><body><p>{paragraphs}</p></body></html>", subtype="html")
    if dice.random() < 0.115:
        file = b"%PDF-1.4\n" + dice.randbytes(_FILE_BYTES) + b"\n%%EOF\n"
        mail.add_attachment(file, maintype="application", subtype="pdf", filename="Beleg.pdf")


def _wrapped(text: str) -> str:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            if line and len(line) + len(word) > 75:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return "\n".join(lines)
