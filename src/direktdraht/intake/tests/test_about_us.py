"""A word in an old thread about how we deal with it."""

import pytest

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case, FoundInMail
from direktdraht.intake.tests.conftest import Post
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from tests.cast import People, bankhaus_albers


def test_a_complaint_about_how_we_deal_with_it_is_flagged_and_reaches_a_manager_once(
    post: Post, house: People
) -> None:
    bankhaus_albers()
    first = post("Der Ton setzt aus.", Message_ID="<eins@bank.test>")
    case = Case.objects.get()
    answer_customer(case, Answer(words="Ich rufe Sie an."), by=case.owner, at=now())
    post("Seit drei Wochen meldet sich niemand bei mir.", In_Reply_To="<eins@bank.test>")
    post("Und immer noch keine Antwort!", In_Reply_To="<eins@bank.test>")
    (found,) = FoundInMail.objects.filter(case_id=first.stream_id)
    assert (found.kind, found.severity) == (FoundInMail.Kind.ABOUT_US, "high")
    assert found.words == "Seit drei Wochen meldet sich niemand bei mir"
    to_manager = [
        notice
        for notice in OutgoingMail.objects.filter(kind="notice")
        if notice.to_address == house.ferit.email
    ]
    assert len(to_manager) == 1
    case.refresh_from_db()
    assert case.severity == "normal"  # proposed, not set


@pytest.mark.parametrize(
    "words", ["Vielen Dank, Dienstag passt.", "Anbei die Fotos.", "Wann kommen Sie genau?"]
)
def test_a_friendly_word_is_no_complaint_about_us(post: Post, words: str) -> None:
    bankhaus_albers()
    post("Der Ton setzt aus.", Message_ID="<eins@bank.test>")
    case = Case.objects.get()
    answer_customer(case, Answer(words="Ich rufe Sie an."), by=case.owner, at=now())
    post(words, In_Reply_To="<eins@bank.test>")
    assert not FoundInMail.objects.exists()
