"""What a mail from a colleague's own mailbox promised becomes a commitment that the customer has heard of already."""

from collections.abc import Callable

import pytest
from django.test import Client

from direktdraht.cases.models import Case, FoundInMail
from direktdraht.commitments.models import Commitment, InformDuty
from direktdraht.desk.cases.said_for_good import said_for_good
from direktdraht.intake.tests.conftest import Post, post
from tests.cast import People, bankhaus_albers

__all__ = ["post"]

HENRIK = "albers@bankhaus-albers.test"


@pytest.fixture
def offered(post: Post, house: People) -> FoundInMail:
    """Clara has written from Outlook, with the desk in copy."""
    bankhaus_albers()
    post("Nichts geht.", Message_ID="<eins@bank.test>")
    words = "Guten Tag,\n\nder Ersatz ist morgen um 9 Uhr bei Ihnen.\n\nClara Vogt"
    post(words, sender=house.clara.email, to=HENRIK, In_Reply_To="<eins@bank.test>")
    return FoundInMail.objects.select_related("case", "message").get()


def filled(clara: Client, offered: FoundInMail) -> dict[str, object]:
    page = clara.get(f"/cases/{offered.case_id}/")
    link = f"/cases/{offered.case_id}/promise/?found={offered.pk}"
    assert link in page.content.decode()
    sheet = clara.get(link)
    assert "Telefonisch gesagt" not in sheet.content.decode()
    return {key: value for key, value in sheet.context["form"].initial.items() if value}


def spine(clara: Client, case: Case) -> str:
    return clara.get(f"/cases/{case.pk}/").content.decode()


@pytest.mark.rule("S4.10")
def test_what_stood_in_the_mail_is_told_by_that_mail(
    clara: Client, offered: FoundInMail, later: Callable[[], int]
) -> None:
    case = offered.case
    clara.post(f"/cases/{case.pk}/promise/", filled(clara, offered))
    assert f"?found={offered.pk}" not in spine(clara, case), "it is on its way to be one"
    later()
    assert Commitment.objects.get().what == said_for_good(offered.words, offered.message.at)
    duty = InformDuty.objects.get()
    assert (duty.carried_by, duty.spoken_at) == (offered.message, offered.message.at)
    assert not InformDuty.objects.open().exists()
    kinds = set(case.stream.entries.values_list("kind", flat=True))
    assert "commitment.made" in kinds
    assert "duty.told_by_voice" not in kinds
    page = spine(clara, case)
    assert "weiß es seit" in page
    assert "telefonisch" not in page.lower().replace("telefonisch gesagt: ", "")


@pytest.mark.parametrize("changed", [{"what": "Der Ersatz kommt"}, {"time": "11:00"}])
def test_what_was_changed_is_still_to_be_told(
    clara: Client, offered: FoundInMail, later: Callable[[], int], changed: dict[str, str]
) -> None:
    clara.post(f"/cases/{offered.case_id}/promise/", filled(clara, offered) | changed)
    later()
    assert InformDuty.objects.open().get().carried_by is None
    offered.refresh_from_db()
    assert offered.settled_at


def test_a_mail_to_somebody_else_of_theirs_tells_whoever_complains_nothing(
    clara: Client, offered: FoundInMail, later: Callable[[], int]
) -> None:
    other = offered.case.customer.contacts.create(family_name="Reh", email="reh@bankhaus-albers.test")
    Case.objects.update(complainant=other)
    clara.post(f"/cases/{offered.case_id}/promise/", filled(clara, offered))
    later()
    assert InformDuty.objects.open().exists()


def test_taken_back_it_is_offered_again(clara: Client, offered: FoundInMail) -> None:
    case = offered.case
    clara.post(f"/cases/{case.pk}/promise/", filled(clara, offered))
    held = case.held_acts.get()
    clara.post(f"/cases/{case.pk}/held/{held.pk}/take-back/")
    assert f"?found={offered.pk}" in spine(clara, case)
