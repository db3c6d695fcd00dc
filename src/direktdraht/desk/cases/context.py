"""Everything that the case page shows, read in a fixed number of queries however long its history is."""

import datetime as dt
from itertools import pairwise
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case, Category, KeyDate, Phase, Severity, Signal
from direktdraht.cases.proposing_presence import where_to_be
from direktdraht.cases.six_steps import first_words, our_words
from direktdraht.cases.standing import away_from
from direktdraht.commitments.ledger import ledger_line
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import File, Message
from direktdraht.correspondence.personal_line import notes_about
from direktdraht.desk.cases.drafting import composer_context
from direktdraht.desk.cases.finding import HELD, PUT_ASIDE, hanging_on
from direktdraht.desk.cases.forms import PromiseForm
from direktdraht.desk.cases.hearing_of_it import news_of
from direktdraht.desk.cases.holding_words import held_words
from direktdraht.desk.cases.marking import pieces
from direktdraht.desk.cases.plan_block import plan_context
from direktdraht.desk.cases.spine import spine_context
from direktdraht.desk.colleagues import People, people_of_the_house, with_people
from direktdraht.desk.naming import short_name
from direktdraht.desk.next_words import Steps, next_words, steps_of, whys
from direktdraht.kit.clock import now
from direktdraht.kit.said import sentence
from direktdraht.staff.away_words import away_words
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Audience, Entry
from direktdraht.timeline.reading import tell

# How much of a long history stands on the page; the rest is one link away.
_ENTRIES = 60
_REPLIES = 12
_EARLIER = 5
_MESSAGES = 80
_NOTES = 3
# Of wide rows what the page says of them.
_OF_DUTY = (
    *("about", "commitment", "action", "due_at", "spoken_at", "created_at"),
    *(f"carried_by__outgoing__{column}" for column in ("state", "sent_at", "bounced_at")),
)
_OF_EARLIER = ("title", "opened_at", "closed_at", "outcome")


def case_context(request: HttpRequest, person: Person, case: Case) -> dict[str, Any]:
    """For the page and for each of its regions."""
    at = now()
    people = people_of_the_house()
    with_people([case], "owner", people)
    with_people([case.customer], "contact_person", people)
    hanging = hanging_on(case)
    commitments = with_people(Commitment.objects.filter(stream_id=case.pk), "keeper", people)
    dates = list(KeyDate.objects.filter(case=case, dropped_at=None))
    has_server = hanging.has_server
    signals = list(Signal.objects.filter(case=case))
    held = held_of(case, at)
    files = list(File.objects.filter(stream_id=case.pk).defer("content")) if hanging.has_file else []
    actions = with_people(_actions(case, files), "doer", people)
    duties = list(_duties(case)) if commitments or actions else []
    messages, are_all = _messages(request, case, people)
    called = request.GET.get("called") == "1"
    context = {
        "case": case,
        "now": at,
        "name": short_name(case.complainant),
        "is_mine": case.owner_id == person.pk,
        # Who is not the owner gives it on from here, as managers do; the owner has a page for it.
        "others": [] if case.owner_id == person.pk else _others(case, people),
        "has_server": has_server,
        "pieces": pieces(case.verbatim, signals),
        "weighty": [signal for signal in signals if signal.kind != Signal.Kind.KEY_DATE],
        "severities": Severity.choices,
        "categories": Category.choices,
        "called": called,
        "phase_rule": phase_rule(case),
        "dates": dates,
        **_next_context(request, case, commitments, dates, at),
        "commitments": sorted(commitments, key=lambda one: (not one.is_open, one.due_at)),
        "actions": [action for action in actions if action.done_at],
        **plan_context(case, actions, dates, people.values(), request.company, at),  # type: ignore[attr-defined]
        "news": news_of(duties, case.complainant, has_server=has_server, now=at),
        "held": held,
        **_away_context(case, at),
        "ledger": ledger_line(commitments, at),
        "version": version_of(case, at),
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
        **_words_context(request, case, messages, files),
        **_timeline_context(request, case, messages),
        **_customer_context(case),
    }
    if called or context["asks_promise"]:
        context["promise_form"] = PromiseForm(initial={"spoken": called}, prefix=None)
    context["held_ids"] = [str(one["act"].pk) for one in held]
    return context | composer_context(person, case, held, has_draft=hanging.has_draft)


def _others(case: Case, people: People) -> list[Person]:
    return [one for one in people.values() if one.is_active and one.pk != case.owner_id]


def _next_context(
    request: HttpRequest, case: Case, commitments: list[Commitment], dates: list[KeyDate], at: dt.datetime
) -> dict[str, Any]:
    """What is next and why at this hour; what their dates lead to, as the rehearsal does to the talk."""
    steps = _steps(case, commitments, dates)
    return {
        "next": next_words(case, steps, at),
        "why_then": whys([case], steps, request.company).get(case.pk, ""),  # type: ignore[attr-defined]
        # Where to be in person, if that fits and nobody has promised it.
        "be_there": where_to_be(case, dates, commitments, at),
        "leads_to": {one.pk: other for one, other in pairwise(dates) if one.at > at},
    }


def _away_context(case: Case, at: dt.datetime) -> dict[str, Any]:
    """Who answers while the owner does not, as the customer reads it."""
    away = away_from(case, at) if case.is_open else None
    return {"away": away, "meanwhile": sentence(away_words(away, at)) if away else ""}


def version_of(case: Case, at: dt.datetime) -> str:
    """Changes when a region may look different: with every entry, and every five minutes for the hours."""
    return f"{case.stream.last_seq}-{int(at.timestamp()) // 300}"


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
    actions = list(Action.objects.filter(stream_id=case.pk, dropped_at=None).order_by("-done_at", "-pk"))
    shown = {file.pk: file for file in files}
    for action in actions:
        if file := shown.get(action.evidence_file_id or 0):
            action.evidence_file = file
    return actions


def _duties(case: Case) -> QuerySet[InformDuty]:
    """With what became of the mail that carried them, without its words; a calendar is put right by itself."""
    return (
        InformDuty.objects.filter(stream_id=case.pk, contact_id=case.complainant_id, dropped_at=None)
        .exclude(about=InformDuty.About.CALENDAR)
        .select_related("carried_by__outgoing")
        .only(*_OF_DUTY)
        .order_by("created_at", "pk")
    )


def _messages(request: HttpRequest, case: Case, people: People) -> tuple[list[Message], bool]:
    """Every word but receipts, newest first, and whether these are all: one reading for all who need words."""
    words = Message.objects.filter(stream_id=case.pk).exclude(kind=Message.Kind.RECEIPT)
    newest = words.select_related("contact", "outgoing").order_by("-at", "-pk")
    asked = newest if request.GET.get("words") == "all" else newest[:_MESSAGES]
    rows = with_people(asked, "author", people)
    return rows, len(rows) < _MESSAGES or request.GET.get("words") == "all"


def _words_context(
    request: HttpRequest, case: Case, messages: list[Message], stored: list[File]
) -> dict[str, Any]:
    """What they wrote and what we wrote since, newest last; notes and calls stand in the timeline."""
    replies = [
        message
        for message in messages
        if message.track == Message.Track.CUSTOMER and message.pk != case.first_message_id
    ]
    more = request.GET.get("words") != "all" and (len(replies) > _REPLIES or len(messages) == _MESSAGES)
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
    entries = Entry.objects.filter(stream_id=case.pk).order_by("-seq")
    if shown_to_customer:
        entries = entries.filter(audience=Audience.CUSTOMER)
    if before.isascii() and before.isdigit() and len(before) < 10:
        entries = entries.filter(seq__lt=int(before))
    else:
        before = ""
    rows = list(entries[: _ENTRIES + 1])
    wanted = {row.data.get("message") for row in rows if row.kind in ("note.written", "call.noted")}
    words = {message.pk: message.text for message in messages if message.pk in wanted}
    if missing := wanted - words.keys():
        internal = Message.objects.filter(stream_id=case.pk, track=Message.Track.INTERNAL, pk__in=missing)
        words |= dict(internal.values_list("pk", "text"))
    return {
        "entries": tell(rows[:_ENTRIES]),
        "words": words,
        "older": rows[_ENTRIES - 1].seq if len(rows) > _ENTRIES else None,
        "before": before,
        "shown_to_customer": shown_to_customer,
    }


def _customer_context(case: Case) -> dict[str, Any]:
    earlier = Case.objects.filter(customer=case.customer, put_away_at=None).exclude(pk=case.pk)
    return {
        "earlier": list(earlier.only(*_OF_EARLIER).order_by("-opened_at")[:_EARLIER]),
        "customer_notes": notes_about(case.customer, limit=_NOTES),
        "take_back_seconds": settings.TAKE_BACK_SECONDS,
    }
