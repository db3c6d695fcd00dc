"""Who gets in, who does not, and what is taken away from here."""

import datetime as dt
from email.message import EmailMessage
from pathlib import Path

import pytest
from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.links import fill_addresses, link_for, lock_link, token
from direktdraht.correspondence.models import Link, Message
from direktdraht.correspondence.renewing import renew_link
from direktdraht.intake.dropping import drop_mail
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.portal.tests.scene import HOUR, shown, url_of
from direktdraht.timeline.models import Entry
from tests.cast import People


def _expired(case: Case) -> Link:
    link = link_for(case.pk, case.complainant, at=now())
    Link.objects.filter(pk=link.pk).update(expires_at=now() - HOUR)
    link.refresh_from_db()
    return link


def _access_mails() -> list[OutgoingMail]:
    return list(OutgoingMail.objects.filter(kind=OutgoingMail.Kind.ACCESS))


@pytest.mark.parametrize("wrong", ["1-aaaaaaaaaaaaaaaaaaaaaaaa", "1", "x", "9" * 40, "1-" + "ä" * 24, "%00"])
def test_an_address_that_was_never_ours_is_a_kind_404(wrong: str, albers: Case, customer: Client) -> None:
    response = customer.get(f"/k/{wrong}/", headers={"accept-language": "de"})
    assert response.status_code == 404
    assert "Diese Adresse führt nirgendwohin" in response.content.decode()
    assert "0761 555 0100" in response.content.decode()


def test_a_locked_address_is_the_same_404(albers: Case, house: People, customer: Client) -> None:
    url = url_of(albers)
    lock_link(link_for(albers.pk, albers.complainant, at=now()), by=house.clara, at=now())
    for path in (url, f"{url}now/", f"{url}until/"):
        assert customer.get(path).status_code == 404
    assert customer.post(f"{url}say/", {"say": "solved"}).status_code == 404


def test_every_answer_is_kept_nowhere_and_told_nobody(albers: Case, customer: Client) -> None:
    url = url_of(albers)
    for path in (url, f"{url}now/", "/k/1-wrong/", "/k/renewed/"):
        response = customer.get(path)
        assert response["Cache-Control"] == "no-store"
        assert response["Referrer-Policy"] == "no-referrer"
        assert "noindex" in response["X-Robots-Tag"]


def test_an_expired_address_offers_a_new_one_and_shows_nothing(albers: Case, customer: Client) -> None:
    url = f"/k/{token(_expired(albers))}/"
    response = customer.get(url)
    assert response.status_code == 410
    assert "Neue Adresse schicken" in response.content.decode()
    assert "Clara" not in response.content.decode()
    assert customer.post(f"{url}say/", {"say": "solved"}).status_code == 410


def test_the_new_address_goes_to_the_mail_on_record_and_voids_the_old_one(
    albers: Case, customer: Client
) -> None:
    old = f"/k/{token(_expired(albers))}/"
    response = customer.post(f"{old}renew/")
    assert (response.status_code, response["Location"]) == (303, "/k/renewed/")
    (mail,) = _access_mails()
    assert mail.to_address == "albers@bankhaus-albers.test"
    assert "/k/" not in mail.text
    assert customer.get(old).status_code == 404
    new = fill_addresses(mail.text).partition("/k/")[2].partition("/")[0]
    assert customer.get(f"/k/{new}/").status_code == 200
    assert Entry.objects.filter(stream=albers.pk, kind="link.renewed").count() == 1


def test_the_answer_to_asking_is_always_the_same(albers: Case, customer: Client) -> None:
    valid = url_of(albers)
    for url in (valid, "/k/1-wrong/"):
        assert customer.post(f"{url}renew/")["Location"] == "/k/renewed/"
    assert _access_mails() == []
    assert (
        "dorthin unterwegs" in customer.get("/k/renewed/", headers={"accept-language": "de"}).content.decode()
    )


def test_a_new_address_at_most_once_an_hour_and_never_without_a_mailbox(albers: Case) -> None:
    link = _expired(albers)
    assert renew_link(link, at=now())
    Link.objects.filter(pk=link.pk).update(expires_at=now() - HOUR)
    link.refresh_from_db()
    assert not renew_link(link, at=now())
    assert renew_link(link, at=now() + dt.timedelta(hours=2))
    link.contact.email = ""
    assert not renew_link(link, at=now() + dt.timedelta(days=400))
    assert len(_access_mails()) == 2


def test_what_hung_on_their_mail_comes_back_as_a_harmless_download(albers: Case, customer: Client) -> None:
    message = Message.objects.get(stream=albers.pk, kind=Message.Kind.MAIL)
    parts = {e["name"]: e["part"] for e in message.enclosures}
    response = customer.get(f"{url_of(albers)}mail/{message.pk}/{parts['makro.html']}/")
    assert b"<script>alert(1)</script>" in response.content
    assert response["Content-Type"] == "application/octet-stream"
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "sandbox"
    assert response["Cache-Control"] == "no-store"


def test_only_files_that_are_for_the_customer_of_this_very_case_can_be_had(
    albers: Case, tran: Case, customer: Client
) -> None:
    def file(case: Case, *, for_customer: bool) -> int:
        return add_file(
            case.pk,
            name="x.pdf",
            content_type="application/pdf",
            content=b"x",
            at=now(),
            for_customer=for_customer,
        ).pk

    url = url_of(albers)
    assert customer.get(f"{url}files/{file(albers, for_customer=True)}/").status_code == 200
    assert customer.get(f"{url}files/{file(albers, for_customer=False)}/").status_code == 404
    assert customer.get(f"{url}files/{file(tran, for_customer=True)}/").status_code == 404
    message = Message.objects.get(stream=albers.pk, kind=Message.Kind.MAIL)
    part = message.enclosures[0]["part"]
    assert customer.get(f"{url}mail/{message.pk}/{part}/").status_code == 200
    assert customer.get(f"{url}mail/{message.pk}/9999/").status_code == 404
    assert customer.get(f"{url}mail/{message.pk}/0/").status_code == 404
    assert customer.get(f"{url_of(tran)}mail/{message.pk}/{part}/").status_code == 404


def test_a_file_that_came_with_a_colleagues_remark_stays_in_the_house(
    albers: Case, house: People, customer: Client
) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = house.petra.email, "service@brandt.test", "WG: Zahlen"
    mail.set_content(
        "GEHEIM\n\n-----Ursprüngliche Nachricht-----\nVon: Albers <albers@bankhaus-albers.test>\n"
        "Gesendet: Montag, 16. November 2026 18:05\nAn: Petra Lang\nBetreff: Zahlen\n\nNoch etwas fehlt."
    )
    mail.add_attachment(b"x", maintype="application", subtype="pdf", filename="GEHEIM.pdf")
    drop_mail(mail.as_bytes(), name="wg.eml", into=albers, by=house.petra, at=now())
    message = Message.objects.get(stream=albers.pk, text="Noch etwas fehlt.")
    shown = customer.get(url_of(albers)).content.decode()
    assert "Noch etwas fehlt." in shown
    assert "GEHEIM" not in shown
    part = message.enclosures[0]["part"]
    assert customer.get(f"{url_of(albers)}mail/{message.pk}/{part}/").status_code == 404


def test_a_link_shows_its_own_case_alone(albers: Case, tran: Case, customer: Client) -> None:
    assert "flackert" not in shown(customer, url_of(albers))
    assert "sechshundert" not in shown(customer, url_of(tran))


def test_the_letter_prints_as_a_letter() -> None:
    styles = (Path(__file__).parent.parent / "static/portal/css/portal.css").read_text()
    assert ".letter__say" in styles.partition("@media print")[2]
