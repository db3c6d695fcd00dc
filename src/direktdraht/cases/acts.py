"""The acts that can be held: each name with the verb it runs, and how its JSON arguments are read."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from direktdraht.cases import (
    acting,
    answering,
    closing,
    confirming,
    handing_over,
    merging,
    noting,
    owning,
    planning,
    telling,
    telling_once,
    welcoming,
)
from direktdraht.cases.handling_complaints import settle
from direktdraht.cases.handover_words import Written
from direktdraht.cases.models import Case, FoundInMail, Handover
from direktdraht.cases.read_along import streams_of
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Action, Commitment
from direktdraht.commitments.planning import Step
from direktdraht.correspondence.models import File
from direktdraht.staff.models import Person

Arguments = dict[str, Any]


def _moment(value: str) -> dt.datetime:
    return dt.datetime.fromisoformat(value)


def _commitment(case: Case, arguments: Arguments) -> Commitment:
    return Commitment.objects.get(pk=arguments["commitment"], stream_id=case.pk)


def _step(case: Case, arguments: Arguments) -> Action:
    return Action.objects.get(pk=arguments["step"], stream_id=case.pk)


def _answer(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"words", "promises": [{"what", "due_at", "is_presence", "in_text"}], "files": [id], "copies": [address]}"""
    answering.answer_customer(case, read_answer(case, arguments), by=by, at=at)


def read_answer(case: Case, arguments: Arguments) -> answering.Answer:
    """An answer from its JSON, as drafts and held acts keep it."""
    return answering.Answer(
        words=arguments["words"],
        promises=[
            answering.Promise(
                what=promise["what"],
                due_at=_moment(promise["due_at"]),
                is_presence=promise.get("is_presence", False),
                in_text=promise.get("in_text", False),
            )
            for promise in arguments.get("promises", [])
        ],
        files=list(File.objects.filter(stream__in=streams_of(case), pk__in=arguments.get("files", []))),
        copies=arguments.get("copies", []),
    )


def _promise(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"what", "due_at", "is_presence", "place", "spoken", "found", "as_read"}; found: what a mail of ours seems to
    say; as_read: in these very words."""
    in_mails = FoundInMail.objects.select_related("message").filter(case=case)
    found = in_mails.filter(pk=arguments["found"]).first() if "found" in arguments else None
    acting.promise(
        case,
        what=arguments["what"],
        due_at=_moment(arguments["due_at"]),
        is_presence=arguments.get("is_presence", False),
        place=arguments.get("place", ""),
        spoken=arguments.get("spoken", False),
        said_in=found.message if found and arguments.get("as_read") else None,
        by=by,
        at=at,
    )
    if found:
        settle(found, by=by, at=at)


def _keep(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"commitment", "spoken", "how"}; how it was, for colleagues alone (S0.31)."""
    acting.keep(case, _commitment(case, arguments), spoken=arguments.get("spoken", False), by=by, at=at)
    if arguments.get("how"):
        noting.note(case, text=arguments["how"], by=by, at=at)


def _move(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"commitment", "to_at", "why", "meanwhile", "for_them", "spoken"}"""
    acting.move(
        case,
        _commitment(case, arguments),
        NewTime(
            _moment(arguments["to_at"]),
            arguments.get("why", ""),
            arguments.get("meanwhile", ""),
            for_them=arguments.get("for_them", False),
        ),
        spoken=arguments.get("spoken", False),
        by=by,
        at=at,
    )


def _deed(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"what", "done_at", "evidence", "file", "keeps", "for_customer", "spoken"}"""
    file_id, keeps = arguments.get("file"), arguments.get("keeps")
    acting.do(
        case,
        Deed(
            what=arguments["what"],
            done_at=_moment(arguments["done_at"]),
            evidence=arguments.get("evidence", ""),
            evidence_file=File.objects.get(pk=file_id, stream__in=streams_of(case)) if file_id else None,
            keeps=Commitment.objects.get(pk=keeps, stream_id=case.pk) if keeps else None,
            for_customer=arguments.get("for_customer", True),
        ),
        spoken=arguments.get("spoken", False),
        by=by,
        at=at,
    )


def _release(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"commitment"}"""
    acting.release(case, _commitment(case, arguments), by=by, at=at)


def _give_up(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"commitment", "spoken"}"""
    acting.give_up(case, _commitment(case, arguments), spoken=arguments.get("spoken", False), by=by, at=at)


def _not_done(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"commitment"} or {"step"}"""
    about = _step(case, arguments) if "step" in arguments else _commitment(case, arguments)
    confirming.note_not_done(case, about, by=by, at=at)


def _welcome(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"commitment", "is_welcome"}"""
    presence, is_welcome = _commitment(case, arguments), bool(arguments["is_welcome"])
    welcoming.note_spoken_welcome(case, presence, is_welcome=is_welcome, by=by, at=at)


def _plan(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"what", "planned_at", "doer", "for_customer"}"""
    step = Step(
        arguments["what"],
        _moment(arguments["planned_at"]),
        Person.objects.get(pk=arguments["doer"]),
        for_customer=arguments.get("for_customer", False),
    )
    planning.plan(case, step, by=by, at=at)


def _plan_anew(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"step", "planned_at"}"""
    moment = _moment(arguments["planned_at"])
    planning.plan_anew(case, _step(case, arguments), planned_at=moment, by=by, at=at)


def _drop_step(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"step"}"""
    planning.drop(case, _step(case, arguments), by=by, at=at)


def _finish_step(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"step", "evidence"}"""
    planning.finish(case, _step(case, arguments), evidence=arguments.get("evidence", ""), by=by, at=at)


def _tell_now(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{}"""
    telling.tell_now(case, by=by, at=at)


def _spoken_yes(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"words"}"""
    confirming.note_spoken_yes(case, words=arguments.get("words", ""), by=by, at=at)


def _ask_if_solved(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"words"}"""
    closing.ask_if_solved(case, words=arguments.get("words", ""), by=by, at=at)


def _close(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"outcome", "is_workaround"}"""
    closing.close_case(
        case,
        outcome=Case.Outcome(arguments["outcome"]),
        is_workaround=arguments.get("is_workaround", False),
        by=by,
        at=at,
    )


def _give_to(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"person"}"""
    person = Person.objects.get(pk=arguments["person"])
    owning.give_to(case, person, reason="took_it" if person == by else "given", by=by, at=at)


def _take_over(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"said", "promised", "next", "words", "by_voice"}"""
    parts = {part: arguments[part] for part in ("said", "promised", "next", "words")}
    by_voice = arguments.get("by_voice", False)
    handing_over.begin_handover(case, to=by, written=Written(**parts), by_voice=by_voice, by=by, at=at)


def _accept_handover(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"handover"}"""
    handover = Handover.objects.get(pk=arguments["handover"], case=case)
    handing_over.accept_handover(handover, by=by, at=at)


def _summary(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"text", "is_confirmed"}"""
    telling_once.write_summary(
        case, text=arguments["text"], is_confirmed=arguments.get("is_confirmed", False), by=by, at=at
    )


def _merge(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """{"case"}: the one that goes into this"""
    merging.merge_case(Case.objects.get(pk=arguments["case"]), case, by=by, at=at)


ACTS: dict[str, Callable[[Case, Arguments, Person, dt.datetime], None]] = {
    "answer": _answer,
    "promise": _promise,
    "keep": _keep,
    "move": _move,
    "deed": _deed,
    "release": _release,
    "give_up": _give_up,
    "not_done": _not_done,
    "welcome": _welcome,
    "plan": _plan,
    "plan_anew": _plan_anew,
    "drop_step": _drop_step,
    "finish_step": _finish_step,
    "tell_now": _tell_now,
    "spoken_yes": _spoken_yes,
    "ask_if_solved": _ask_if_solved,
    "close": _close,
    "summary": _summary,
    "give_to": _give_to,
    "take_over": _take_over,
    "accept_handover": _accept_handover,
    "merge": _merge,
}
