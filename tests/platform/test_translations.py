"""Every sentence that people read is there in German too, and nothing that is filled in got lost."""

import re
import shutil
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.apps import apps
from django.conf import settings
from django.core.management import call_command

from direktdraht.translations import SOURCES, compile_catalogues
from tests.lacking import lacking

FILLED_IN = re.compile(r"%\((\w+)\)[sdifr]|%[sdifr]|\{(\w*)\}")
PACKAGES = sorted(path.parent.name for path in (SOURCES / "direktdraht").glob("*/__init__.py"))


def filled_in(text: str) -> set[str]:
    return {match.group() for match in FILLED_IN.finditer(text)}


def what_is_wrong(message: Message) -> str:
    sources = message.id if isinstance(message.id, tuple) else (message.id,)
    german = message.string if isinstance(message.string, tuple) else (message.string,)
    if message.fuzzy:
        return "only guessed"
    if not all(german):
        return "not translated"
    if message.python_format and any(filled_in(text) - filled_in(" ".join(sources)) for text in german):
        return "fills in what the source does not have"
    # The singular may say "one" in a word; every other form has to fill in what the source does.
    if any(filled_in(sources[-1]) - filled_in(text) for text in german[-1:]):
        return "leaves out what is filled in"
    return ""


@pytest.mark.parametrize("package", PACKAGES)
def test_every_sentence_has_its_german(package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("xgettext") is None:
        lacking(
            "gettext is not installed, so the translations were not compared (Debian: apt install gettext)."
        )
    copy = tmp_path / package
    shutil.copytree(
        SOURCES / "direktdraht" / package, copy, ignore=shutil.ignore_patterns("tests", "__pycache__", "*.mo")
    )
    (copy / "locale").mkdir(exist_ok=True)
    monkeypatch.chdir(copy)
    call_command("makemessages", locale=["de"], no_wrap=True, verbosity=0)
    catalogue = copy / "locale" / "de" / "LC_MESSAGES" / "django.po"
    if not catalogue.exists():
        return  # not a word for people in here
    with catalogue.open("rb") as file:
        messages = [message for message in read_po(file, locale="de") if message.id]
    wrong = [f"{message.id!r} is {problem}" for message in messages if (problem := what_is_wrong(message))]
    assert not wrong, "\n".join(wrong)
    read_by_django = {Path(config.path) / "locale" for config in apps.get_app_configs()}
    assert SOURCES / "direktdraht" / package / "locale" in read_by_django | set(settings.LOCALE_PATHS)


def test_one_sentence_has_one_german() -> None:
    """Django merges the apps' catalogues: of two translations of one sentence only one would ever be read."""
    germans: dict[tuple[str | None, str], dict[str, str]] = {}
    for package in PACKAGES:
        catalogue = SOURCES / "direktdraht" / package / "locale" / "de" / "LC_MESSAGES" / "django.po"
        if catalogue.exists():
            with catalogue.open("rb") as file:
                for message in read_po(file, locale="de"):
                    if message.id and message.string:
                        found = germans.setdefault((message.context, str(message.id)), {})
                        found.setdefault(str(message.string), package)
    assert {key: found for key, found in germans.items() if len(found) > 1} == {}


def test_catalogues_are_compiled_once_and_again_when_they_change(tmp_path: Path) -> None:
    po = tmp_path / "app" / "locale" / "de" / "LC_MESSAGES" / "django.po"
    po.parent.mkdir(parents=True)
    po.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Deed"\nmsgstr "Tat"\n'
    )
    assert compile_catalogues(tmp_path) == [po.with_suffix(".mo")]
    assert b"Tat" in po.with_suffix(".mo").read_bytes()
    assert compile_catalogues(tmp_path) == []
