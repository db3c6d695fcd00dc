"""`direktdraht mail take`: files come in by the same way as mail from the door, and each gets a clear result."""

import os
from pathlib import Path

import pytest
from django.conf import settings

from direktdraht.intake.commands import take_command
from direktdraht.mail.models import IncomingMail
from tests.cast import SERVICE, People, bankhaus_albers, raw_mail


def test_a_complaint_from_a_file_is_a_case(house: People, tmp_path: Path) -> None:
    path = tmp_path / "beschwerde.eml"
    path.write_bytes(raw_mail(bankhaus_albers(), "Nichts geht.", subject="Nichts geht"))
    [result] = take_command([str(path)])
    assert (result["file"], result["outcome"], result["error"]) == (str(path), "new_case", "")
    [again] = take_command([str(path)])
    assert (again["case"], again["mail"]) == (result["case"], result["mail"]), "taken twice, one case"


@pytest.mark.parametrize("name", ["garbage", "headers", "binary"])
def test_garbage_is_kept_and_never_an_exception(house: People, tmp_path: Path, name: str) -> None:
    content = {
        "garbage": b"\xff\xfe\x00\x01 no mail at all",
        "headers": b"From:\r\nTo:\r\n",
        "binary": os.urandom(4000),
    }
    path = tmp_path / name
    path.write_bytes(content[name])
    [result] = take_command([str(path)])
    assert result["outcome"] in ("unassigned", "unreadable", "new_case")
    assert IncomingMail.objects.get(pk=result["mail"]).raw.bytes() == content[name]


def test_an_empty_file_and_one_that_is_too_large_say_so(house: People, tmp_path: Path) -> None:
    (tmp_path / "1-empty.eml").write_bytes(b"")
    (tmp_path / "2-large.eml").write_bytes(
        b"From: a@b.example\r\nTo: x@y.example\r\n\r\n" + b"x" * 30_000_000
    )
    empty, large = take_command([str(tmp_path)])
    assert (empty["outcome"], large["outcome"]) == ("refused", "refused")
    assert empty["error"]
    assert str(settings.MAIL_LIMIT // 2**20) in large["error"]
    assert not IncomingMail.objects.exists()


def test_a_file_that_is_not_there_says_so(house: People) -> None:
    [result] = take_command(["/nowhere/beschwerde.eml"])
    assert (result["outcome"], bool(result["error"])) == ("refused", True)


def test_a_mail_to_the_service_address_finds_its_line_in_the_headers(house: People, tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(raw_mail(bankhaus_albers(), "Nichts geht.", subject="x", to=SERVICE))
    [result] = take_command([str(path)])
    assert IncomingMail.objects.get(pk=result["mail"]).recipients == [SERVICE]


def test_a_large_collection_of_real_mails_is_taken_whole(house: People, extra_mails: Path) -> None:
    results = list(take_command([str(extra_mails)]))
    assert len(results) > 50
    for result in results:
        content = Path(result["file"]).read_bytes()
        if result["outcome"] == "refused":
            assert not content.strip() or len(content) > settings.MAIL_LIMIT, result
        else:
            assert result["outcome"] in IncomingMail.Outcome.values, result
            assert IncomingMail.objects.get(pk=result["mail"]).raw.bytes() == content
