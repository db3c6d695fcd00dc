"""Why a customer should get more: the facts that the case has, as one would say them to whoever decides."""

import datetime as dt

from django.utils.translation import gettext as _

from direktdraht.authority.telling import cost_to_them
from direktdraht.cases.models import Case, KeyDate, Signal
from direktdraht.cases.planning import next_date
from direktdraht.cases.reading_words import telling_sentence
from direktdraht.kit.said import day, said


def facts_of(case: Case, at: dt.datetime) -> str:
    """What it costs them, what they have ahead, and the sentence of theirs that says most. Two queries."""
    lines = []
    if cost := cost_to_them(case):
        lines.append(_("What it costs them: %(cost)s") % {"cost": cost})
    if date := next_date(KeyDate.objects.filter(case=case, dropped_at=None), at):
        when = said(date.at, at) if date.has_time else day(date.at, at)
        lines.append(_("Their date: %(what)s, %(when)s") % {"what": date, "when": when})
    if words := telling_sentence(case.verbatim, list(Signal.objects.filter(case=case))):
        lines.append(_("In their words: “%(words)s”") % {"words": words})
    return "\n".join(lines)
