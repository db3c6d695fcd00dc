"""What programs send instead of MIME: whatever is in it, reading ends, and ends soon."""

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from direktdraht.mail.attachments import attachment_bytes
from direktdraht.mail.mbox import split_mbox
from direktdraht.mail.packed.outlook import read_outlook_file
from direktdraht.mail.packed.rtf import rtf_to_html, rtf_to_text, unpack_rtf
from direktdraht.mail.packed.smime import signed_content
from direktdraht.mail.packed.uuencoded import read_uuencoded
from direktdraht.mail.packed.winmail import read_winmail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.reread import read_command

CORPUS = Path(__file__).parent / "corpus" / "files"
MSG = (CORPUS / "outlook_file_with_files.msg").read_bytes()
WINMAIL = struct.pack("<IH", 0x223E9F78, 1)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_outlook_file_is_read_or_left(data: st.DataObject) -> None:
    damaged = bytearray(MSG)
    for _ in range(data.draw(st.integers(1, 20))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(damaged[: data.draw(st.integers(8, len(damaged)))])
    read_outlook_file(cut)
    mail = read_mail(cut)
    assert mail.message_id
    for file in mail.attachments:
        assert len(attachment_bytes(cut, file.part)[2]) == file.size


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_a_package_raise(data: bytes) -> None:
    read_winmail(WINMAIL + data)
    read_winmail(WINMAIL + struct.pack("<BII", 1, 0x69003, len(data)) + data + b"\0\0")
    signed_content(b"\x30\x80" + bytes.fromhex("06092a864886f70d010702") + data)
    read_uuencoded(b"begin 644 a\n" + data)
    rtf = unpack_rtf(struct.pack("<II", len(data), 2**31) + b"LZFu\0\0\0\0" + data)
    rtf_to_text(rtf)
    rtf_to_html("\\fromhtml1" + data.decode("latin-1"))
    list(split_mbox(b"From a@b Mon Nov 16 2026\nX: y\n\n" + data))


def test_compressed_rtf_is_unpacked() -> None:
    # "abc" as letters, then a reference back to it, then the end.
    start = 207
    packed = bytes([0b00011000]) + b"abc"
    packed += struct.pack(">H", (start << 4) | 1) + struct.pack(">H", ((start + 6) << 4) | 0)
    assert unpack_rtf(struct.pack("<II", 0, 6) + b"LZFu\0\0\0\0" + packed) == "abcabc"


def test_a_mailbox_file_gives_one_object_per_mail(tmp_path: Path) -> None:
    box = tmp_path / "alt.mbox"
    box.write_bytes(
        b"From a@x.example Mon Nov 16 17:05:00 2026\nFrom: a@x.example\nSubject: eins\n\n>From here on.\n\n"
        b"From b@x.example Mon Nov 16 17:06:00 2026\nFrom: b@x.example\nSubject: zwei\n\nFrom what I know, no.\n"
    )
    first, second = read_command([box])
    assert (first["subject"], first["text"]) == ("eins", "From here on.")
    assert (second["subject"], second["text"]) == ("zwei", "From what I know, no.")


@pytest.mark.parametrize(
    ("name", "protection"),
    [
        *(("pgp_mime", "signed"), ("pgp_inline", "signed"), ("smime_detached", "signed")),
        *(("smime_opaque", "signed"), ("smime_opaque_in_pieces", "signed")),
        *(("pgp_encrypted", "encrypted"), ("smime_encrypted", "encrypted"), ("uuencode", "")),
    ],
)
def test_a_signature_is_named_and_what_nobody_can_read_is_too(name: str, protection: str) -> None:
    assert read_mail((CORPUS / f"{name}.eml").read_bytes()).protection == protection


def test_a_program_is_named_whatever_it_is_called() -> None:
    (file,) = read_mail((CORPUS / "program_called_invoice.eml").read_bytes()).attachments
    assert file.danger == "program"
