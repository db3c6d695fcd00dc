"""Files: kept byte for byte, under a name that is only a name, for the eyes it is meant for."""

import hashlib

import pytest
from django.conf import LazySettings

from direktdraht.cases.models import Case
from direktdraht.correspondence.files import add_file, file_bytes, plain_name
from direktdraht.kit.clock import now
from tests.record import refused


def test_a_file_is_kept_byte_for_byte_and_for_colleagues_alone(albers: Case) -> None:
    content = bytes(range(256)) * 10
    file = add_file(
        albers.pk,
        name="Lieferschein.pdf",
        content_type="application/pdf",
        content=content,
        at=now(),
        by_person=albers.owner,
        for_customer=False,
    )
    assert file_bytes(file.pk) == ("Lieferschein.pdf", "application/pdf", content)
    assert (file.size, file.digest) == (2560, hashlib.sha256(content).hexdigest())
    assert not file.for_customer


def test_an_empty_file_is_refused(albers: Case) -> None:
    with refused("leer|empty"):
        add_file(albers.pk, name="a.txt", content_type="", content=b"", at=now(), for_customer=True)


def test_a_file_above_the_limit_is_refused_and_one_at_the_limit_is_taken(
    albers: Case, settings: LazySettings
) -> None:
    settings.UPLOAD_LIMIT = 1000
    with refused("a.bin"):
        add_file(albers.pk, name="a.bin", content_type="", content=b"x" * 1001, at=now(), for_customer=True)
    file = add_file(
        albers.pk, name="a.bin", content_type="", content=b"x" * 1000, at=now(), for_customer=True
    )
    assert file.content_type == "application/octet-stream"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Plan.pdf", "Plan.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\Mai\\Foto.jpg", "Foto.jpg"),
        ("Rechnung\u202efdp.exe", "Rechnungfdp.exe"),
        ("Zeile\r\nX-Evil: 1.txt", "ZeileX-Evil: 1.txt"),
        ("null\0.txt", "null.txt"),
        ("   ...  ", "Datei"),
        ("", "Datei"),
        ("a/", "Datei"),
        ("ß" * 200 + ".docx", "ß" * 115 + ".docx"),
        ("x" * 200, "x" * 120),
        ("x" * 100 + "." + "y" * 50, "x" * 100 + "." + "y" * 19),
    ],
)
def test_a_name_is_only_a_name(given: str, kept: str) -> None:
    assert plain_name(given) == kept
