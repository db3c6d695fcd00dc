"""The tags and filters that every template has without loading them; the modules named here do the work."""

import datetime as dt
import functools
import itertools
from collections.abc import Iterable, Mapping
from typing import Any

from django import template
from django.template.defaultfilters import floatformat
from django.template.loader import get_template
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from direktdraht.commitments.models import Commitment
from direktdraht.commitments.standing import standing_words
from direktdraht.kit import clock, said
from direktdraht.kit.money import said_money
from direktdraht.timeline.reading import Told
from direktdraht.web import forms_of, spelling, times

register = template.Library()

register.filter("when", times.when)
register.filter("due", times.due)
register.filter("hour", times.hour)
register.filter("clock_time", times.clock_of)
register.filter("day", times.day_of)
register.filter("ago", times.ago)
register.filter("ahead", times.ahead)
register.filter("bind", times.bind)
register.filter("shy", spelling.shy)
register.filter("paragraphs", spelling.paragraphs)
register.filter("piece_paragraphs", spelling.piece_paragraphs)
register.filter("telephone", spelling.telephone)
register.filter("form", forms_of.promise_form)


@functools.cache
def _part(name: str) -> SafeString:
    """A drawing of ours, or another constant part: safe as it stands, and drawn once. There are some sixty."""
    return mark_safe(get_template(name).render())


@register.simple_tag
def now_moment() -> dt.datetime:
    """The present as the whole process tree has it, shifted in a demo: {% now_moment as now %}."""
    return clock.now()


@register.simple_tag
def icon(name: str) -> SafeString:
    """One of web/icons, always beside a word."""
    return _part(f"web/icons/{name}.html")


@register.simple_tag
def styles() -> SafeString:
    """The links to every style sheet; they are the same on every page."""
    return _part("web/_styles.html")


@register.simple_tag
def part(name: str) -> SafeString:
    """A template that is the same on every page and for everybody."""
    return _part(name)


@register.simple_tag
def sections(current: str) -> SafeString:
    """The ways into the rooms, in the active language."""
    return _sections(current, get_language())


@functools.cache
def _sections(current: str, language: str | None) -> SafeString:
    """There are a dozen."""
    return mark_safe(get_template("web/sections.html").render({"current": current}))


@register.simple_tag
def sign(name: str) -> SafeString:
    """A piece of wire that tells how a promise stands; one of web/signs."""
    return _part(f"web/signs/{name}.html")


@register.simple_tag
def standing(commitment: Commitment, now: dt.datetime, face: str = "") -> str:
    """How a commitment stands, in words; face "letter" says it to the customer."""
    return standing_words(commitment.standing(now), to_customer=face == "letter")


@register.simple_tag
def knot(name: str) -> SafeString:
    """What hangs on an hour of the day: waiting, commitment, key_date or deed; one of web/knots."""
    return _part(f"web/knots/{name}.html")


@register.simple_tag
def entry_sign(kind: str) -> SafeString:
    """The sign of a timeline entry, by its kind."""
    return _part(f"web/entry_signs/{forms_of.entry_form(kind)}.html")


@register.simple_tag
def audience(is_for_customer: bool) -> SafeString:
    """Who sees it: an eye or a lock, and the words. A tag, since every entry of a timeline has it."""
    return _audience(is_for_customer, get_language())


@functools.cache
def _audience(is_for_customer: bool, language: str | None) -> SafeString:
    sign, words = ("eye", _("customer sees it")) if is_for_customer else ("lock", _("internal only"))
    return format_html('<span class="audience">{} {}</span>', icon(sign), words)


@register.simple_tag
def options(choices: Iterable[tuple[object, object]], chosen: object = None) -> SafeString:
    """The lines of a <select>, as (value, words): {% options severities case.severity %}."""
    lines = ((value, mark_safe(" selected") if value == chosen else "", words) for value, words in choices)
    return format_html_join("", '<option value="{}"{}>{}</option>', lines)


@register.filter
def is_of_desk(told: Told) -> bool:
    """Neither said, promised nor done by anybody: the desk itself noted it."""
    return forms_of.entry_form(told.kind) == "desk"


@register.filter
def entry_class(told: Told) -> str:
    """How an entry of a timeline is set."""
    parts = ["entry"]
    if is_of_desk(told):
        parts.append("entry--desk")
    elif not told.is_for_customer:
        parts.append("entry--internal")
    if told.kind == "commitment.broken":
        parts.append("entry--broken")
    return " ".join(parts)


@register.filter
def by_day(entries: Iterable[Told], now: dt.datetime) -> list[tuple[str, list[Told]]]:
    """Entries in their order, under the days they fell on."""
    days = itertools.groupby(entries, key=lambda told: timezone.localtime(told.at).date())
    grouped = [list(group) for _date, group in days]
    return [(times.bind(_heading(said.day(group[0].at, now))), group) for group in grouped]


def _heading(text: str) -> str:
    return text[:1].upper() + text[1:]


@register.filter
def of(mapping: Mapping[Any, Any] | None, key: object) -> Any:
    """mapping[key], or None where there is none of either: {{ names|of:person.pk }}."""
    return mapping.get(key) if mapping else None


@register.filter
def words_of(words: Mapping[int, str] | None, told: Told) -> str:
    """What was said or written in an entry, out of {message id: text}."""
    message = getattr(told.happening, "message", None)
    return words.get(message, "") if words and message else ""


@register.filter
def in_full(moment: dt.datetime) -> str:
    """Dienstag, 17. November 2026, 14 Uhr."""
    return times.bind(said.in_full(moment)) if moment else ""


@register.filter
def money(cents: int, currency: str) -> str:
    """240,00 €; cents of a currency by its ISO 4217 code."""
    return said_money(cents, currency)


@register.filter
def file_size(size: int) -> str:
    """812 KB, 1,4 MB, with the reader's decimal sign."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))}\u00a0KB"
    return f"{floatformat(size / 1_000_000, 1)}\u00a0MB"
