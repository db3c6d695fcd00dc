"""Nothing of frames, questions, their reasons and what was owed reaches a customer: not their page, not a letter."""

import datetime as dt

import pytest
from django.conf import LazySettings
from django.test import Client

from direktdraht.authority.answering import say_no, say_yes
from direktdraht.authority.asking import ask_for_more
from direktdraht.authority.granting import Offer, act_first, decide_basis, grant
from direktdraht.authority.kinds import Basis, Kind, Worth
from direktdraht.authority.reporting import write_report
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import note_harm, set_severity
from direktdraht.cases.telling import tell_due
from direktdraht.correspondence.links import link_for, token
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from tests.cast import People

MARKER = "KOLLEGENSACHE"
DAY = dt.timedelta(days=1)
LABELS = ("Kulanz", "Geste", "Handlungsrahmen", "geschuldet", "gewährt", "fragt")


@pytest.mark.rule("S0.9")
def test_their_page_and_their_letters_hold_the_promise_alone(
    tran: Case, house: People, settings: LazySettings
) -> None:
    settings.BUNDLE_MINUTES = settings.BUNDLE_AGAIN_MINUTES = 0
    at = now()
    note_harm(tran, harm=MARKER, cents=777_77, by=house.miriam, at=at)
    set_severity(tran, severity=Severity.CRITICAL, by=house.miriam, at=at)

    def money(euros: int, what: str = "") -> Offer:
        return Offer(Worth(Kind.CREDIT, euros * 100, "EUR"), what, at + DAY, Basis.GOODWILL)

    decide_basis(grant(tran, money(111), by=house.miriam, at=at), basis=Basis.OWED, by=house.miriam, at=at)
    no = ask_for_more(tran, money(8_765, f"{MARKER} Abgelehntes"), why=MARKER, by=house.miriam, at=at)
    say_no(no, reason=MARKER, instead=MARKER, by=house.jonas, at=at)
    yes = ask_for_more(tran, money(654), why=MARKER, by=house.miriam, at=at)
    say_yes(yes, money(543, "Sie bekommen 543 Euro zurück"), by=house.jonas, at=at)
    report = act_first(tran, money(900, "Ich komme noch heute Nacht"), by=house.miriam, at=at)
    assert report is not None
    write_report(report, text=MARKER, by=house.miriam, at=at)
    tell_due(at=at + DAY / 2)

    page = Client().get(f"/k/{token(link_for(tran.pk, tran.complainant, at=at))}/").content.decode()
    letters = [
        f"{mail.subject} {mail.text}"
        for mail in OutgoingMail.objects.filter(to_address=tran.complainant.email)
    ]
    assert "543 Euro zurück" in page
    assert any("Ich komme noch heute Nacht" in letter for letter in letters)
    for text in (page, *letters):
        for word in (MARKER, "777,77", "8.765", "654,00", *LABELS):
            assert word not in text
