"""What must happen next on a case, in words: what, why, and the sign it hangs on."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from direktdraht.cases.clocks import counting
from direktdraht.cases.models import Case, KeyDate, NextKind
from direktdraht.commitments.models import Commitment
from direktdraht.desk.colleagues import people_of_the_house, with_people
from direktdraht.desk.naming import courteous_name, short_name
from direktdraht.kit.composed import ComposedOnce
from direktdraht.kit.once import reading_once
from direktdraht.kit.said import said

# Of the cases on one page; more take another query.
_AT_ONCE = 40


@dataclass(frozen=True)
class NextWords:
    """what is an act or an event; why one line; kind the word under the hour; knot the sign."""

    what: str
    why: str
    kind: str
    knot: str


Steps = Mapping[tuple[str, int], Commitment | KeyDate]


def steps_of(cases: Iterable[Case]) -> Steps:
    """The commitments and dates that these cases point at; two queries for a page of cases."""
    wanted = [(case.next_kind, case.next_id) for case in cases if case.next_id]
    commitments = [pk for kind, pk in wanted if kind == NextKind.COMMITMENT]
    dates = [pk for kind, pk in wanted if kind == NextKind.KEY_DATE]
    steps: dict[tuple[str, int], Commitment | KeyDate] = {}
    if commitments:
        promised = _commitments.ask_some(commitments, at_once=_AT_ONCE)
        for commitment in with_people(promised, "keeper", people_of_the_house()):
            steps[NextKind.COMMITMENT, commitment.pk] = commitment
    if dates:
        for date in _dates.ask_some(dates, at_once=_AT_ONCE):
            steps[NextKind.KEY_DATE, date.pk] = date
    return steps


@ComposedOnce
def _commitments(*keys: int) -> QuerySet[Commitment]:
    return Commitment.objects.filter(pk__in=keys).order_by()


@ComposedOnce
def _dates(*keys: int) -> QuerySet[KeyDate]:
    return KeyDate.objects.filter(pk__in=keys).order_by()


def whys(cases: Iterable[Case], steps: Steps) -> dict[int, str]:
    """Why what is next for a case is next at that hour, by the case's key. One query at most, for the holidays of
    their places."""
    with reading_once():
        by = counting()
        clocks = {
            case.pk: by.next_clock(case, steps.get((case.next_kind, case.next_id or 0))) for case in cases
        }
        return {pk: clock.why for pk, clock in clocks.items() if clock}


def next_words(case: Case, steps: Steps, now: dt.datetime) -> NextWords:
    """To call or to go there comes first; writing is never proposed here."""
    name = short_name(case.complainant)
    step = steps.get((case.next_kind, case.next_id or 0))
    if case.next_kind == NextKind.ANSWER and case.waits_since:
        why = _("Waiting for a word since %(since)s.") % {"since": said(case.waits_since, now)}
        return NextWords(_("Call %(name)s and listen") % {"name": name}, why, _("word"), "waiting")
    if isinstance(step, Commitment):
        return _commitment_words(step, name)
    if isinstance(step, KeyDate):
        return NextWords(
            step.what or step.words,
            _("A date of %(name)s’s. What must stand by then?") % {"name": name},
            _("date"),
            "key_date",
        )
    if case.next_kind == NextKind.PROMISE:
        what = _("Spoken with %(name)s, nothing promised yet") % {
            "name": courteous_name(case.complainant, as_object=True)
        }
        return NextWords(what, _("What can they rely on, and by when?"), _("commitment"), "commitment")
    if case.next_kind == NextKind.SILENCE:
        heard = case.last_word_at or case.opened_at
        why = _("They heard from us last %(when)s. Nothing new? Call, or give a date.") % {
            "when": said(heard, now)
        }
        return NextWords(_("Get in touch with %(name)s") % {"name": name}, why, _("silence"), "silence")
    return NextWords(_("Nothing is open any more"), "", "", "silence")


def _commitment_words(commitment: Commitment, name: str) -> NextWords:
    if commitment.is_presence:
        why = _("%(keeper)s has promised %(name)s to be there.")
    else:
        why = _("Promised to %(name)s by %(keeper)s.")
    words = {"name": name, "keeper": commitment.keeper.name}
    return NextWords(commitment.what, why % words, _("commitment"), "commitment")
