"""Everything that the case page shows, read in a fixed number of queries however long its history is."""

import datetime as dt
from itertools import pairwise
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case, Category, KeyDate, Phase, Severity, Signal
from direktdraht.cases.proposing_presence import where_to_be
from direktdraht.cases.read_along import streams_of
from direktdraht.cases.six_steps import first_words, our_words
from direktdraht.cases.standing import away_from
from direktdraht.commitments.ledger import ledger_line
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import File, Message
from direktdraht.correspondence.personal_line import notes_about
from direktdraht.desk.authority.block import authority_context
from direktdraht.desk.cases.copies import copies_context
from direktdraht.desk.cases.finding import HELD, PUT_ASIDE, hanging_on
from direktdraht.desk.cases.forms import PromiseForm
from direktdraht.desk.cases.from_mail import found_in_mails
from direktdraht.desk.cases.hearing_of_it import news_of
from direktdraht.desk.cases.holding_words import held_words
from direktdraht.desk.cases.marking import pieces
from direktdraht.desk.cases.merging import same_matter_context
from direktdraht.desk.cases.one_voice import sheets_context
from direktdraht.desk.cases.plan_block import plan_context
from direktdraht.desk.cases.record import (
    ENTRIES,
    MESSAGES,
    actions_of,
    commitments_of,
    dates_of,
    duties_of,
    earlier_cases,
    newest_entries,
    newest_words,
    signals_of,
    words_in,
)
from direktdraht.desk.cases.said_aloud import promised_aloud
from direktdraht.desk.cases.spine import spine_context
from direktdraht.desk.colleagues import People, people_of_the_house, with_people
from direktdraht.desk.helping.block import questions_on
from direktdraht.desk.naming import short_name
from direktdraht.desk.next_words import Steps, next_words, steps_of, whys
from direktdraht.desk.obstacles.block import obstacles_in
from direktdraht.kit.clock import now
from direktdraht.kit.said import sentence
from direktdraht.staff.away_words import away_words
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Audience, Entry
from direktdraht.timeline.reading import tell

_REPLIES = 12
_NOTES = 3


def case_context(request: HttpRequest, person: Person, case: Case) -> dict[str, Any]:
    """For the page and for each of its regions."""
    at = now()
    people = people_of_the_house()
    with_people([case], "owner", people)
    with_people([case.customer], "contact_person", people)
    hanging = hanging_on(case)
    commitments = with_people(commitments_of.ask(case.pk), "keeper", people)
    dates = dates_of.ask(case.pk)
    has_server = hanging.has_server
    signals = signals_of.ask(case.pk)
    held = held_of(case, at)
    has_file = hanging.has_file or hanging.has_absorbed
    files = list(File.objects.filter(stream__in=streams_of(case)).defer("content")) if has_file else []
    actions = with_people(_actions(case, files), "doer", people)
    duties = duties_of.ask(case.pk, case.complainant_id) if commitments or actions else []
    messages, are_all = _messages(request, case, people)
    called = request.GET.get("called") == "1"
    context = {
        "case": case,
        "now": at,
        **_at_the_top(case, person, people, signals),
        "has_server": has_server,
        "obstacles": obstacles_in(case) if hanging.has_obstacle else [],
        "called": called,
        "dates": dates,
        **_next_context(request, case, commitments, dates, at),
        "commitments": sorted(commitments, key=lambda one: (not one.is_open, one.due_at)),
        "actions": [action for action in actions if action.done_at],
        **plan_context(case, actions, dates, people.values(), request.company, at),  # type: ignore[attr-defined]
        "asked_for_help": questions_on(case, people) if hanging.has_help else [],
        "has_colleagues": any(one.is_active and one.pk != person.pk for one in people.values()),
        "news": news_of(duties, case.complainant, commitments, has_server=has_server, now=at),
        "held": held,
        "from_mail": found_in_mails(case, commitments, held, at) if hanging.has_found else {},
        **_away_context(case, person, at),
        "said_aloud": promised_aloud(case, messages, by=person, at=at),
        "ledger": ledger_line(commitments, at),
        **spine_context(
            case,
            person,
            at,
            ours=our_words(messages) if are_all else first_words(case),
            commitments=commitments,
            actions=actions,
            duties=duties,
            dates=dates,
            put_aside=PUT_ASIDE.filter(stream_id=case.pk) if hanging.has_put_aside else [],
        ),
        **copies_context(messages),
        **_words_context(request, case, messages, files),
        **_timeline_context(request, case, messages),
        **_customer_context(case),
        **authority_context(case, person, people, request.company, at, hanging),  # type: ignore[attr-defined]
    }
    if called or context["asks_promise"]:
        context["promise_form"] = PromiseForm(initial=_said_in_the_talk(request, spoken=called), prefix=None)
    context["held_ids"] = [str(one["act"].pk) for one in held]
    return context | sheets_context(request, case, person, held, at)


def _at_the_top(case: Case, person: Person, people: People, signals: list[Signal]) -> dict[str, Any]:
    """What the case itself says."""
    return {
        "name": short_name(case.complainant),
        "is_mine": case.owner_id == person.pk,
        "others": _others(case, person, people),
        "pieces": pieces(case.verbatim, signals),
        "weighty": [signal for signal in signals if signal.kind != Signal.Kind.KEY_DATE],
        "severities": Severity.choices,
        "categories": Category.choices,
        "phase_rule": phase_rule(case),
    }


def _said_in_the_talk(request: HttpRequest, *, spoken: bool) -> dict[str, Any]:
    """What the sheet of a call could not make a commitment of by itself."""
    said = {name: request.GET.get(name, "")[:500] for name in ("what", "when")} if spoken else {}
    return {"spoken": spoken, **said}


def _others(case: Case, person: Person, people: People) -> list[tuple[int, str]]:
    """To whom it can be given, as choices."""
    return [
        (one.pk, f"{one.name}, {one.position}" if one.position else one.name)
        for one in people.values()
        if one.is_active and one.pk not in (case.owner_id, person.pk)
    ]


def _next_context(
    request: HttpRequest, case: Case, commitments: list[Commitment], dates: list[KeyDate], at: dt.datetime
) -> dict[str, Any]:
    """What is next and why at this hour; what their dates lead to, as the rehearsal does to the talk."""
    steps = _steps(case, commitments, dates)
    return {
        "next": next_words(case, steps, at),
        "why_then": whys([case], steps).get(case.pk, ""),
        # Where to be in person, if that fits and nobody has promised it.
        "be_there": where_to_be(case, dates, commitments, at),
        "leads_to": {one.pk: other for one, other in pairwise(dates) if one.at > at},
    }


def _away_context(case: Case, person: Person, at: dt.datetime) -> dict[str, Any]:
    """Who answers while the owner does not, as the customer reads it; whether that is the one who looks (speaks)."""
    away = away_from(case, at) if case.is_open else None
    speaks = person.pk in (case.owner_id, away.stand_in.pk if away and away.stand_in else None)
    return {"away": away, "meanwhile": sentence(away_words(away, at)) if away else "", "speaks": speaks}


def held_of(case: Case, at: dt.datetime) -> list[dict[str, Any]]:
    """Acts that can still be taken back, and those that were refused and wait for a person."""
    if not hanging_on(case).has_held:
        return []
    return [
        {
            "act": held,
            "words": held_words(held, case),
            "seconds": max(0, round((held.due_at - at).total_seconds())) or 1,
        }
        for held in HELD.filter(case=case)[:5]
    ]


def phase_rule(case: Case) -> str:
    """What is not the moment now."""
    return {
        Phase.RESCUE: _("What counts now is that it is put right. Causes and procedures come later."),
        Phase.SOLVE: _("Find the way out together with them. Causes and procedures come later."),
        Phase.EXPLAIN: _("Now they may hear what happened and why, without excuses."),
        Phase.FOLLOW_UP: _("Now you can talk about how you work together."),
    }[Phase(case.phase)]


def _steps(case: Case, commitments: list[Commitment], dates: list[KeyDate]) -> Steps:
    known: dict[tuple[str, int], Commitment | KeyDate] = {("commitment", c.pk): c for c in commitments}
    known |= {("key_date", date.pk): date for date in dates}
    key = (case.next_kind, case.next_id or 0)
    return known if not case.next_id or key in known else steps_of([case])


def _actions(case: Case, files: list[File]) -> list[Action]:
    """With the files that show them."""
    actions = actions_of.ask(case.pk)
    shown = {file.pk: file for file in files}
    for action in actions:
        if file := shown.get(action.evidence_file_id or 0):
            action.evidence_file = file
    return actions


def _messages(request: HttpRequest, case: Case, people: People) -> tuple[list[Message], bool]:
    """Every word but receipts, newest first, and whether these are all: one reading for all who need words."""
    streams = streams_of(case)
    if request.GET.get("words") == "all":
        return with_people(words_in(streams), "author", people), True
    asked = newest_words.ask(case.pk) if len(streams) == 1 else words_in(streams)[:MESSAGES]
    rows = with_people(asked, "author", people)
    return rows, len(rows) < MESSAGES


def _words_context(
    request: HttpRequest, case: Case, messages: list[Message], stored: list[File]
) -> dict[str, Any]:
    """What they wrote and what we wrote since, newest last; notes and calls stand in the timeline."""
    replies = [
        message
        for message in messages
        if message.track == Message.Track.CUSTOMER and message.pk != case.first_message_id
    ]
    more = request.GET.get("words") != "all" and (len(replies) > _REPLIES or len(messages) == MESSAGES)
    replies = list(reversed(replies[:_REPLIES] if more else replies))
    files: dict[int | None, list[File]] = {}
    for file in stored:
        files.setdefault(file.message_id, []).append(file)
    return {
        "replies": replies,
        "more_replies": more,
        "files": files,
        "loose_files": [file for file in files.get(None, []) if file.by_contact_id],
    }


def _timeline_context(request: HttpRequest, case: Case, messages: list[Message]) -> dict[str, Any]:
    shown_to_customer = request.GET.get("shown") == "customer"
    before = request.GET.get("before", "")
    streams = streams_of(case)
    entries = Entry.objects.filter(stream__in=streams).order_by("-seq")
    if shown_to_customer:
        entries = entries.filter(audience=Audience.CUSTOMER)
    if not (before.isascii() and before.isdigit() and len(before) < 10):
        before = ""
    if (
        len(streams) > 1
    ):  # two numberings: by their times, and as many as stood on the page before are left out
        entries = entries.order_by("-at", "-pk")[int(before or 0) :]
    elif before:
        entries = entries.filter(seq__lt=int(before))
    is_usual = len(streams) == 1 and not shown_to_customer and not before
    rows = newest_entries.ask(case.pk) if is_usual else list(entries[: ENTRIES + 1])
    wanted = {row.data.get("message") for row in rows if row.kind in ("note.written", "call.noted")}
    words = {message.pk: message.text for message in messages if message.pk in wanted}
    if missing := wanted - words.keys():
        internal = Message.objects.filter(stream__in=streams, track=Message.Track.INTERNAL, pk__in=missing)
        words |= dict(internal.values_list("pk", "text"))
    return {
        "entries": tell(rows[:ENTRIES]),
        "words": words,
        "older": _older(rows, before if len(streams) > 1 else None),
        "before": before,
        "shown_to_customer": shown_to_customer,
    }


def _older(rows: list[Entry], before: str | None) -> int | None:
    """Where the next page of the timeline begins; None on the last one. before: of how many a merged one leaves out."""
    if len(rows) <= ENTRIES:
        return None
    return rows[ENTRIES - 1].seq if before is None else int(before or 0) + ENTRIES


def _customer_context(case: Case) -> dict[str, Any]:
    return {
        "earlier": (others := earlier_cases.ask(case.pk, case.customer_id)),
        **same_matter_context(case, others),
        "customer_notes": notes_about(case.customer, limit=_NOTES),
        "take_back_seconds": settings.TAKE_BACK_SECONDS,
    }
