"""How news stand in a letter: one line for each commitment and deed, in the owner's own sentences."""

import datetime as dt
from collections.abc import Iterable

from django.utils.translation import gettext as _

from direktdraht.commitments.models import Action, Commitment, CommitmentMove, InformDuty
from direktdraht.kit.said import said

_DONE, _AHEAD = "■ ", "○ "
_BELOW = "\n  "


def lines(duties: Iterable[InformDuty], *, at: dt.datetime) -> list[str]:
    """In the active language and zone, in the order in which it happened. Each commitment is told once, by its newest
    news, and by the deed that kept it where there is one. duties with commitment, move and action__keeps."""
    newest: dict[tuple[str, int | None], InformDuty] = {}
    for duty in duties:
        action = duty.action
        about = ("commitment", action.keeps_id if action else duty.commitment_id)
        newest.pop(about, None)
        newest[("deed", action.pk) if action else about] = duty
    return [_line(duty, at) for duty in newest.values()]


def promised_line(what: str, due_at: dt.datetime, is_presence: bool, at: dt.datetime) -> str:
    """How a commitment stands in a letter; the preview uses it before the commitment exists."""
    words = {"what": what, "when": said(due_at, at)}
    if is_presence:
        line = _AHEAD + _("I will be there: %(what)s, %(when)s") % words
        return line + _BELOW + welcome_question()
    return _AHEAD + _("Promised: %(what)s, by %(when)s") % words


def welcome_question() -> str:
    """Nobody comes uninvited (S0.29)."""
    return _("Is that all right with you? A word is enough, or a click on your page.")


def moved_line(commitment: Commitment, move: CommitmentMove, at: dt.datetime) -> str:
    """The delay notice: the new time beside the first one, what it means, what we do meanwhile (S4.14)."""
    words = {
        "what": commitment.what,
        "when": said(move.to_at, at),
        "first": said(commitment.first_due_at, at),
    }
    line = _AHEAD + _("Moved: %(what)s, now %(when)s (first promised: %(first)s)") % words
    if move.why:
        line += _BELOW + move.why
    if move.meanwhile:
        line += _BELOW + _("Until then: %(meanwhile)s") % {"meanwhile": move.meanwhile}
    return line


def _line(duty: InformDuty, at: dt.datetime) -> str:
    if duty.action:
        return _deed_line(duty.action, at)
    commitment = duty.commitment
    assert commitment is not None  # owe_word() sees to it
    if duty.about == InformDuty.About.KEPT and commitment.kept_at:
        return _DONE + _kept(commitment, at)
    if duty.about == InformDuty.About.BROKEN:
        words = {"what": commitment.what, "when": said(commitment.due_at, at)}
        return _AHEAD + _("I cannot keep this: %(what)s, promised by %(when)s") % words
    if duty.about == InformDuty.About.CALENDAR:
        return _AHEAD + _calendar(commitment, at)
    if commitment.is_overdue(at):
        words = {"what": commitment.what, "when": said(commitment.first_due_at, at)}
        return _AHEAD + _("Not kept yet: %(what)s, promised by %(when)s") % words
    if duty.about == InformDuty.About.MOVED and duty.move:
        return moved_line(commitment, duty.move, at)
    return promised_line(commitment.what, commitment.due_at, commitment.is_presence, at)


def _calendar(commitment: Commitment, at: dt.datetime) -> str:
    """They know it; what comes along is for their calendar."""
    words = {"what": commitment.what, "when": said(commitment.due_at, at)}
    if commitment.is_open:
        return _("For your calendar: %(what)s, now %(when)s") % words
    return _("For your calendar: %(what)s, %(when)s, does not take place") % words


def _kept(commitment: Commitment, at: dt.datetime) -> str:
    """Late is said as late, with the time that was promised."""
    kept_at = commitment.kept_at or at
    words = {"what": commitment.what, "when": said(kept_at, at), "due": said(commitment.due_at, at)}
    if kept_at > commitment.due_at:
        return _("Kept late: %(what)s (%(when)s, promised by %(due)s)") % words
    return _("Kept: %(what)s (%(when)s)") % words


def _deed_line(action: Action, at: dt.datetime) -> str:
    kept = action.keeps if action.keeps and action.keeps.kept_at else None
    line = _DONE
    if kept and kept.what == action.what:
        line += _kept(kept, at)
    else:
        line += _("Done: %(what)s (%(when)s)") % {
            "what": action.what,
            "when": said(action.done_at or action.recorded_at, at),
        }
    if action.evidence:
        line += _BELOW + action.evidence
    if kept and kept.what != action.what:
        line += _BELOW + _kept(kept, at)
    return line
