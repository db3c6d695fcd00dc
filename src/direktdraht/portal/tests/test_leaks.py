"""Nothing internal reaches the customer: a case full of marker words, and every page and mail they get."""

import pytest
from django.test import Client
from django.utils import translation

from direktdraht.cases import acting, hearing, noting, owning, taking_back
from direktdraht.cases.answering import Promise, keep_draft
from direktdraht.cases.handing_over import begin_handover, decline_handover
from direktdraht.cases.handover_words import Written
from direktdraht.cases.models import Case, HeldAct, Severity, Signal
from direktdraht.cases.offering import offer_draft
from direktdraht.correspondence.files import add_file
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.portal.tests.scene import HOUR, answered, promised, url_of
from tests.cast import People

MARK = "GEHEIM"


def _fill(case: Case, other: Case, house: People) -> list[int]:
    """Marker words wherever something internal can stand; answers the ids of hidden files."""
    contact, customer = case.complainant, case.customer
    contact.reach, contact.position, contact.phone = f"{MARK}reach", f"{MARK}position", "0999 666 555"
    contact.save()
    customer.known = f"{MARK}known"
    customer.save()
    other.customer.name = f"{MARK}otherfirm"
    other.customer.save()
    hearing.hear_on_page(other, contact=other.complainant, text=f"{MARK}otherwords", files=[], at=now())
    noting.note(case, text=f"{MARK}note", by=house.clara, at=now())
    hearing.speak(case, text=f"{MARK}call", incoming=True, by=house.clara, at=now())
    noting.set_severity(case, severity=Severity.CRITICAL, by=house.clara, at=now())
    noting.note_key_date(case, what=f"{MARK}keydate", date=now() + HOUR, by=house.clara, at=now())
    Signal.objects.create(case=case, kind=Signal.Kind.ANGER, start=0, end=1, words=f"{MARK}signal")
    hidden = add_file(
        case.pk,
        name=f"{MARK}file.pdf",
        content_type="application/pdf",
        content=b"GEHEIMbytes",
        by_person=house.clara,
        for_customer=False,
        at=now(),
    )
    deed = acting.Deed(
        f"{MARK}deed", now(), evidence=f"{MARK}evidence", evidence_file=hidden, for_customer=False
    )
    acting.do(case, deed, by=house.clara, at=now())
    for person in (house.clara, house.jonas):
        keep_draft(case, text=f"{MARK}draft", beside={"x": f"{MARK}beside"}, by=person, at=now())
    taking_back.hold(case, "answer", {"words": f"{MARK}held"}, by=house.clara, at=now())
    held_promise = {"what": f"{MARK}heldpromise", "due_at": (now() + HOUR).isoformat()}
    taken = taking_back.hold(case, "promise", held_promise, by=house.clara, at=now())
    taking_back.take_back(taken, by=house.clara, at=now())
    HeldAct.objects.filter(pk=taken.pk).update(refused=f"{MARK}refused")
    owning.name_owner(case, house.miriam, reason="given", by=house.jonas, at=now())
    owning.name_owner(case, house.clara, reason="given", by=house.jonas, at=now())
    offer_draft(case, by=house.jonas, at=now())
    inside = Written(f"{MARK}said", f"{MARK}promised", f"{MARK}next", words="")
    begun = begin_handover(case, to=house.miriam, written=inside, by_voice=True, by=house.clara, at=now())
    decline_handover(begun, why=f"{MARK}whynot", by=house.miriam, at=now())
    return [hidden.pk]


@pytest.mark.rule("S0.9")
def test_no_page_and_no_letter_holds_anything_internal(
    albers: Case, tran: Case, house: People, customer: Client
) -> None:
    with translation.override("de"):
        kept = promised(albers, "Anruf", due=3)
        acting.keep(albers, kept, by=house.clara, at=now() - HOUR)
        answered(albers, Promise("Generalprobe", now() + HOUR, is_presence=True))
        files = _fill(albers, tran, house)
    url = url_of(albers)
    customer.post(f"{url}say/", {"say": "unsolved", "text": "Noch nicht."})
    seen = []
    for language in ("de", "en"):
        for path in ("", "now/", "until/"):
            response = customer.get(f"{url}{path}?lang={language}")
            assert response.status_code == 200
            seen.append(response.content.decode())
        seen.append(customer.post(f"{url}say/?lang={language}", {"say": "words"}).content.decode())
    for file in files:
        response = customer.get(f"{url}files/{file}/")
        assert response.status_code == 404
        seen.append(response.content.decode())
    to_them = OutgoingMail.objects.filter(to_address=albers.complainant.email)
    assert to_them.exists()
    seen += [f"{mail.subject}\n{mail.text}\n{mail.from_name}" for mail in to_them]
    seen += [mail.calendar.replace("\r\n ", "") for mail in to_them]
    for text in seen:
        assert MARK not in text
        assert "666 555" not in text
        for word in ("kritisch", "critical", "severity", "Schwere", "clara@mobil.test", "interne Notiz"):
            assert word not in text


def test_the_internal_target_for_our_answer_is_never_shown(albers: Case, customer: Client) -> None:
    assert albers.next_at
    page = customer.get(url_of(albers)).content.decode()
    assert albers.next_at.strftime("%Y-%m-%dT%H:%M") not in page
    assert "hx-get" in page
