"""Mails as real programs write and break them, each beside what must be read in it. Written for this project.

The .json beside a mail holds the fields of `direktdraht mail read` that it is about.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from direktdraht.mail.reread import read_command

CORPUS = Path(__file__).parent / "corpus"
MAILS = sorted(path for path in CORPUS.rglob("*") if path.suffix in {".eml", ".msg"})


def named(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


@pytest.mark.parametrize("path", MAILS, ids=named)
def test_a_mail_of_the_corpus_is_read_as_a_person_reads_it(path: Path) -> None:
    (found,) = read_command([path])
    wanted: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    files = wanted.pop("attachments", None)
    assert {name: found[name] for name in wanted} == wanted
    if files is not None:
        told: Any = found["attachments"]
        assert len(told) == len(files)
        assert [{key: one[key] for key in file} for one, file in zip(told, files, strict=True)] == files


def test_the_corpus_is_large_and_every_expectation_has_its_mail() -> None:
    assert len(MAILS) >= 150
    assert {path.with_suffix(".json") for path in MAILS} == set(CORPUS.rglob("*.json"))


def test_no_person_of_the_corpus_is_called_a_machine() -> None:
    human = [path for path in MAILS if path.parent.name in {"people", "replies", "letters", "files"}]
    assert [named(path) for path in human if next(iter(read_command([path])))["is_auto"]] == []
