"""The public form: kept as typed, a case by the same ways, never less than what was written."""

import pytest

from direktdraht.cases.models import Case
from direktdraht.correspondence.models import File, Message
from direktdraht.customers.models import Contact
from direktdraht.intake.forming import Typed, TypedFile, line_of, line_token, take_form
from direktdraht.intake.understanding import understand
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail, MailAddress, OutgoingMail
from direktdraht.staff.models import Company
from tests.cast import DIRECT_LINE, SERVICE, People, bankhaus_albers

WORDS = """Guten Tag,

> Ihr Angebot vom 3. November

das Gerät flackert. Von: gestern an.
--
Mai Tran
ÄÖÜ „ß“ 🙂"""


def send(**changes: object) -> Case:
    values: dict[str, object] = {"words": WORDS, "once": "abcdef123456", "email": "mai@loewen.test"}
    taken = take_form(Typed(**{**values, **changes}), at=now())  # type: ignore[arg-type]
    understand(taken.incoming, at=now())
    incoming = IncomingMail.objects.get(pk=taken.incoming.pk)
    assert incoming.error == ""
    return Case.objects.get(pk=incoming.stream_id)


@pytest.mark.rule("S2.1")
def test_words_are_kept_to_the_letter(house: People) -> None:
    case = send(name="Mai Tran", company="Hotel Löwen")
    assert case.verbatim == WORDS
    assert case.channel == Case.Channel.PAGE
    assert case.owner == house.ferit
    message = case.first_message
    assert message is not None
    assert (message.kind, message.text) == (Message.Kind.PAGE, WORDS)
    assert message.incoming is not None
    assert message.incoming.raw.bytes()
    assert (case.customer.name, case.complainant.name) == ("Hotel Löwen", "Mai Tran")
    assert OutgoingMail.objects.filter(kind="notice", to_address=house.ferit.email).exists()


def test_a_receipt_with_the_link_goes_to_a_mail_address(house: People) -> None:
    send()
    receipt = OutgoingMail.objects.get(kind="receipt")
    assert receipt.to_address == "mai@loewen.test"
    assert "{page:" in receipt.text
    assert house.ferit.name in receipt.text


def test_a_number_alone_is_enough(house: People) -> None:
    case = send(email="", phone="0176 040690 12", name="Mai Tran")
    assert case.complainant.phone == "0176 040690 12"
    assert not OutgoingMail.objects.filter(kind="receipt").exists()
    assert send(email="", phone="0176 040690 13", once="zzzzzzzz1").complainant.name == "0176 040690 13"


def test_who_is_known_is_recognised_and_nothing_known_is_changed(house: People) -> None:
    albers = bankhaus_albers()
    case = send(email="Albers@Bankhaus-Albers.test", phone="0900 666 666", name="H. Albers")
    assert case.complainant == albers
    assert case.owner == house.clara
    assert Contact.objects.get(pk=albers.pk).phone == "0171 39200 77"
    assert case.first_message is not None
    assert "0900 666 666" in case.first_message.subject


def test_files_come_along(house: People) -> None:
    case = send(
        files=[
            TypedFile("Bild & Ton.png", "image/png", b"\x89PNG\r\n\x00\xff"),
            TypedFile("../../x.html", "text/html", b"<b>\r\n.\r\n"),
        ]
    )
    files = File.objects.filter(stream=case.pk)
    assert [(f.name, f.content_type, bytes(f.content), f.for_customer) for f in files] == [
        ("Bild & Ton.png", "image/png", b"\x89PNG\r\n\x00\xff", True),
        ("x.html", "text/html", b"<b>\r\n.\r\n", True),
    ]


def test_files_without_words_are_a_complaint_too(house: People) -> None:
    assert send(words="", files=[TypedFile("Foto.jpg", "image/jpeg", b"x")]).verbatim == "Foto.jpg"


@pytest.mark.rule("S2.4")
def test_a_direct_line_is_that_persons_case_and_nothing_automatic_answers(house: People) -> None:
    line = MailAddress.objects.get(address=DIRECT_LINE)
    assert line_of(line_token(line)) == line
    case = send(line=line)
    assert case.owner == house.jonas
    assert case.is_on_direct_line
    assert not OutgoingMail.objects.filter(kind="receipt").exists()


def test_a_line_is_not_guessed(house: People) -> None:
    line = MailAddress.objects.get(address=DIRECT_LINE)
    service = MailAddress.objects.get(address=SERVICE)
    for token in ("", str(line.pk), f"{line.pk}-aaaaaaaaaaaa", line_token(service), "x-y"):
        assert line_of(token) is None


def test_the_same_click_twice_is_one(house: People) -> None:
    files = [TypedFile("a.txt", "text/plain", b"x")]
    assert send(files=files) == send(files=files)
    assert Case.objects.count() == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"words": " \n"},
        {"email": ""},
        {"email": "", "phone": "ruft an"},
        {"email": "keine"},
        {"email": SERVICE},
        {"email": f"service+x.{'a' * 12}@brandt.test"},
        {"words": "x" * 50_001},
        {"files": [TypedFile("a", "", b"x")] * 11},
        {"files": [TypedFile("a", "", b"x" * 19_000_000)]},
    ],
)
def test_what_cannot_be_answered_is_refused_and_nothing_is_kept(
    house: People, changes: dict[str, object]
) -> None:
    with pytest.raises(Refused):
        send(**changes)
    assert not IncomingMail.objects.exists()


def test_what_somebody_types_never_becomes_a_header(house: People) -> None:
    case = send(
        name="Mai\r\nX-Form-Line: 1", company="\x00\x1b[31m", words="Subject: x\n\n.\n", phone="\n12345"
    )
    assert not case.is_on_direct_line
    assert case.verbatim == "Subject: x\n\n.\n".strip()


def test_the_companys_own_receipt_still_says_that_it_is_automatic(house: People) -> None:
    Company.objects.update(
        receipt_de="Guten Tag,\n\n{owner} ({phone}) ruft Sie an.\n\nIhre Seite: {page}\nGruß"
    )
    send()
    receipt = OutgoingMail.objects.get(kind="receipt")
    first, _blank, _greeting, _blank2, owner, _blank3, page, last = receipt.text.rstrip("\n").split("\n")
    assert "automati" in first
    assert owner == "Ferit Aydın (0171 39200 24) ruft Sie an."
    assert page.startswith("Ihre Seite: {page:")
    assert last == "Gruß"
    assert "{page" not in Message.objects.get(kind="receipt").text


def test_without_its_placeholder_the_link_stands_at_the_end(house: People) -> None:
    Company.objects.update(receipt_de="{company} hat es.")
    send()
    assert "\n{page:" in OutgoingMail.objects.get(kind="receipt").text
