"""The words that people see or hear on a page, each with the language it is marked as, and those that are data."""

import re
import zoneinfo
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from babel import Locale
from django.apps import apps
from django.db import models
from lxml import html

from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.regions import REGIONS
from tests.pseudo.catalogue import OPEN, without_brackets

HEARD = ("title", "aria-label", "aria-description", "placeholder", "alt", "hx-confirm", "hx-prompt")
# What a field holds before anybody has typed; the other kinds hold codes.
VALUED = {"submit", "button", "reset", "text", "search", None}
# Mails as they came and went; what we write into one is read where it was written.
_MAILS = {"original", "headers"}
# Links, addresses of mail and of machines, file types, and what stands for something to fill in.
_NO_WORDS = re.compile(r"\{[\w:.-]+\}|https?://\S+|\S+@\S+|(?<!\w)/[\w/-]+|\b(?:[\w-]+\.)+(?:test|invalid)\b")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CODE = re.compile(r"[a-z_.]*")
# Known to everybody by exactly this name.
_PLACES = {name.replace("_", " ") for name in zoneinfo.available_timezones()} | {
    place for places in REGIONS.values() for place in places.values()
}
# Companies whose name is a word by itself.
_COMPANIES = re.compile(r"\b(?:Microsoft|Google)\b")


@dataclass(frozen=True)
class Text:
    words: str
    language: str


def language_of(page: html.HtmlElement) -> str:
    return page.get("lang") or ""


def speaks_both(page: html.HtmlElement) -> bool:
    """The pages of last resort, which cannot know who reads: web/plain_page.html."""
    return bool(page.find_class("door__other"))


def texts(page: html.HtmlElement, language: str) -> list[Text]:
    """Everything on it; language is that of what carries no lang of its own."""
    return list(_below(page, language_of(page) or language))


def _below(node: html.HtmlElement, language: str) -> Iterator[Text]:
    if node.tag in ("script", "style") or not isinstance(node.tag, str) or node.get("class") in _MAILS:
        return
    language = node.get("lang") or language
    heard = [node.get(name) for name in HEARD]
    if node.tag == "input" and node.get("type") in VALUED:
        heard.append(node.get("value"))
    for words in (*heard, node.text):
        if words and words.strip():
            yield Text(words.strip(), language)
    for child in node:
        yield from _below(child, language)
        if child.tail and child.tail.strip():
            yield Text(child.tail.strip(), language)


def words_of_data() -> set[str]:
    """Every word that stands in a column or in the name of a file; not codes of ours, nor what we composed."""
    found: set[str] = set()
    for model in apps.get_models():
        if model.__module__.startswith("direktdraht.") and model is not OutgoingMail:
            for field in model._meta.concrete_fields:
                if isinstance(field, models.JSONField) or (
                    isinstance(field, models.CharField | models.TextField) and not field.choices
                ):
                    for value in model._default_manager.values_list(field.name, flat=True).distinct():
                        found |= _words_of_value(value)
    return found


def _words_of_value(value: Any) -> set[str]:
    if isinstance(value, str) and OPEN not in value and not _CODE.fullmatch(value):
        return set(_WORD.findall(value))
    if isinstance(value, list):
        return {word for one in value for word in _words_of_value(one)}
    if isinstance(value, dict):
        return {word for key in ("name", "words") for word in _WORD.findall(str(value.get(key, "")))}
    return set()


def words_of_the_calendar() -> set[str]:
    german = Locale("de")
    names = [*german.days["format"].values(), *german.months["format"].values()]
    return {word for kind in names for name in kind.values() for word in _WORD.findall(name)}


def untranslated(words: str, known: Iterable[str]) -> list[str]:
    """The words in it that nobody translated, as they stand there."""
    if words in _PLACES:
        return []
    rest = _COMPANIES.sub(" ", _NO_WORDS.sub(" ", without_brackets(words.replace("\u00ad", ""))))
    return [word for word in _WORD.findall(rest) if word not in known]
