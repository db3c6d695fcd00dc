"""What was found in such a package, whatever its format."""

from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP


@dataclass(slots=True)
class PackedFile:
    name: str
    data: bytes
    content_type: str = "application/octet-stream"
    content_id: str = ""
    inline: bool = False


@dataclass(slots=True)
class Contents:
    """headers is a block as mails have it. text and html are the same words in two forms."""

    headers: bytes = b""
    text: str = ""
    html: str = ""
    files: list[PackedFile] = field(default_factory=list)


def as_mail(contents: Contents) -> bytes:
    """A mail inside a package, as the .eml file that it would be elsewhere."""
    mail = EmailMessage(policy=SMTP)
    mail.set_content(contents.text)
    if contents.html:
        mail.add_alternative(contents.html, subtype="html")
    for file in contents.files:
        mail.add_attachment(file.data, maintype="application", subtype="octet-stream", filename=file.name)
    own = contents.headers.replace(b"\r\n", b"\n").strip(b"\n").replace(b"\n", b"\r\n")
    return own + b"\r\n" * bool(own) + mail.as_bytes()
