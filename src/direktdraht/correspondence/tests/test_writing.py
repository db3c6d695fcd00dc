"""A letter is one message, one mail in the queue, one entry; it speaks as a named person and keeps the thread."""

import pytest

from direktdraht.cases.models import Case
from direktdraht.correspondence.letters import greeting, letter_text
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.writing import Letter, write_letter, write_receipt
from direktdraht.customers.models import Contact
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.clock import now
from direktdraht.mail.ids import read_message_id, read_plus_address
from direktdraht.mail.models import OutgoingMail
from tests.cast import DIRECT_LINE, SERVICE, People, reply_by_mail
from tests.record import fresh, nothing_changes, written


def letter(case: Case, **more: object) -> Letter:
    fields = {"kind": Message.Kind.LETTER, "subject": "Re: Präsentation", "words": "Ich komme um acht."}
    return Letter(contact=fresh(case).complainant, **{**fields, **more})  # type: ignore[arg-type]


def write(case: Case, **more: object) -> Message:
    with in_words_of(fresh(case).complainant):
        return write_letter(case.pk, letter(case, **more), author=case.owner, at=now())


@pytest.mark.rule("S0.44")
def test_a_letter_is_a_message_a_mail_and_an_entry(albers: Case) -> None:
    with written(albers) as new:
        message = write(albers)
    assert (new.kinds, new.entry.audience, new.entry.by_person) == (["letter.sent"], "customer", albers.owner)
    assert (message.text, message.track, message.direction) == ("Ich komme um acht.", "customer", "out")
    mail = new.mail
    assert (mail.kind, mail.state, mail.to_address) == ("letter", "waiting", "albers@bankhaus-albers.test")
    assert (mail.from_name, mail.from_address) == ("Clara Vogt", SERVICE)
    for line in (
        "Clara Vogt",
        "Kundenberaterin",
        "Brandt & Söhne Präsentationstechnik GmbH",
        "0171 39200 11",
    ):
        assert line in mail.text.splitlines()


def test_its_ids_lead_back_to_the_case_and_it_answers_what_was_written_last(albers: Case) -> None:
    mail = write(albers).outgoing
    assert mail is not None
    assert read_message_id(mail.message_id) == read_plus_address(mail.reply_to) == f"s{albers.pk}"
    first = albers.stream.incoming_mails.first() or fresh(albers).first_message.incoming  # type: ignore[union-attr]
    assert mail.in_reply_to == first.message_id  # type: ignore[union-attr]
    reply_by_mail(albers, "Und die Zahlen?", at=now())
    second = write(albers).outgoing
    assert second is not None
    assert mail.message_id in second.references


def test_without_an_address_the_letter_stands_on_the_page_alone(albers: Case) -> None:
    Contact.objects.update(email="")
    with written(albers) as new:
        message = write(albers)
    assert (new.kinds, new.mails, message.outgoing) == (["letter.sent"], [], None)


def test_a_letter_of_the_direct_line_comes_from_that_line(hagenbucher: Case) -> None:
    mail = write(hagenbucher, on_direct_line=True).outgoing
    assert mail is not None
    assert mail.from_address == DIRECT_LINE
    assert mail.reply_to.startswith("jonas.brandt+s")


@pytest.mark.rule("S2.2")
def test_a_receipt_comes_from_the_house_and_is_no_persons_word(albers: Case) -> None:
    with written(albers) as new:
        message = write_receipt(albers.pk, letter(albers, kind=Message.Kind.RECEIPT), at=now())
    assert (new.kinds, new.entry.by_name, new.mail.kind) == (["receipt.sent"], "", OutgoingMail.Kind.RECEIPT)
    assert new.mail.from_name == "Brandt & Söhne Präsentationstechnik GmbH"
    assert not message.is_human_word_of_ours


def test_a_letter_that_cannot_be_recorded_is_not_there_at_all(
    albers: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes between the message and its entry."""

    def no_power(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr("direktdraht.correspondence.writing.record", no_power)
    with nothing_changes(), pytest.raises(OSError):  # noqa: PT011
        write(albers)


def test_the_letter_is_the_words_what_stands_beside_the_person_and_the_page(house: People) -> None:
    text = letter_text(
        words=" Guten Tag. \n", beside=["■ Getan: A", "○ B"], author=house.clara, page="https://x"
    )
    words, beside, person, page = text.split("\n\n")
    assert (words, beside) == ("Guten Tag.", "■ Getan: A\n○ B")
    assert person.startswith("Clara Vogt\n")
    assert page.endswith("\nhttps://x\n")


@pytest.mark.parametrize(
    ("salutation", "title", "family", "said"),
    [
        ("mr", "Dr.", "Albers", "Guten Tag, Herr Dr. Albers,"),
        ("ms", "", "Tran", "Guten Tag, Frau Tran,"),
        ("", "Dr.", "Albers", "Guten Tag,"),
        ("ms", "", "", "Guten Tag,"),
    ],
)
def test_it_greets_as_one_would(salutation: str, title: str, family: str, said: str) -> None:
    assert greeting(salutation, title, family) == said
