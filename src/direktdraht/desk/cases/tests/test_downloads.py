"""What others sent is handed out so that it can do no harm."""

import pytest
from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.correspondence.files import add_file
from direktdraht.kit.clock import now

pytestmark = pytest.mark.django_db


def enclosure(case: Case, name: str) -> str:
    message = case.first_message
    assert message is not None
    part = next(one["part"] for one in message.enclosures if one["name"] == name)
    return f"/cases/{case.pk}/mails/{message.pk}/parts/{part}/"


def test_a_page_in_a_mail_is_never_run(clara: Client, albers: Case) -> None:
    answer = clara.get(enclosure(albers, "makro.html"))
    assert answer.content == b"<script>alert(1)</script>"
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"].startswith("sandbox")


def test_a_picture_is_shown_and_everything_else_saved(clara: Client, albers: Case) -> None:
    for name, kind, way in (
        ("bild.png", "image/png", "inline"),
        ("bild.svg", "image/svg+xml", "attachment"),
        ("plan.pdf", "application/pdf", "attachment"),
    ):
        file = add_file(albers.pk, name=name, content_type=kind, content=b"x", at=now(), for_customer=False)
        answer = clara.get(f"/cases/{albers.pk}/files/{file.pk}/")
        assert answer["Content-Disposition"].startswith(way)
        assert answer["Content-Security-Policy"].startswith("sandbox")


def test_a_file_is_found_only_under_its_own_case(clara: Client, albers: Case, tran: Case) -> None:
    file = add_file(albers.pk, name="a", content_type="", content=b"x", at=now(), for_customer=False)
    assert clara.get(f"/cases/{tran.pk}/files/{file.pk}/").status_code == 404
    elsewhere = enclosure(albers, "makro.html").replace(f"/cases/{albers.pk}", f"/cases/{tran.pk}")
    assert clara.get(elsewhere).status_code == 404
    assert clara.get(f"/cases/{albers.pk}/mails/{albers.first_message_id}/parts/99/").status_code == 404


def test_the_original_mail_is_one_click_away(clara: Client, albers: Case) -> None:
    page = clara.get(f"/cases/{albers.pk}/mails/{albers.first_message_id}/").content.decode()
    assert "albers@bankhaus-albers.test" in page
    raw = clara.get(f"/cases/{albers.pk}/mails/{albers.first_message_id}/raw/")
    assert raw.content.startswith(b"From:")
    assert raw["Content-Disposition"].startswith("attachment")


def test_strangers_get_no_file(albers: Case) -> None:
    assert Client().get(enclosure(albers, "makro.html")).status_code == 302
