"""What the rules of the checker are called on screen."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

NAMES: dict[str, str | Promise] = {
    "after_key_date": _("After their date"),
    "agentless": _("Nobody did it"),
    "answered_question": _("Asked once more"),
    "blame_shift": _("Somebody else’s fault"),
    "channel_rebuke": _("A rebuke"),
    "early_explanation": _("Not the moment for causes"),
    "effort_pushed_back": _("Work for the customer"),
    "excuse": pgettext_lazy("a justification", "An excuse"),
    "felt_regret": _("Sorry for their feelings"),
    "gesture": _("A gesture, told in advance"),
    "holiday": _("A holiday"),
    "hollow": _("An empty phrase"),
    "internal_note": _("For us alone"),
    "jargon": _("Our jargon"),
    "liability": _("A promise to pay"),
    "long_letter": _("A long letter"),
    "minimising": _("Made smaller than it is"),
    "missing_attachment": _("Nothing is attached"),
    "non_apology": _("Sorry, with an “if”"),
    "other_time": _("Another time"),
    "over_promise": _("Nobody can promise this"),
    "past_date": _("A time gone by"),
    "process_as_result": _("A step of ours, no result"),
    "process_talk": _("Not the moment"),
    "repetition": _("Word for word again"),
    "vague_time": _("No time"),
    "weekday_mismatch": _("Day and date disagree"),
    "wrong_name": _("Another name"),
}

WAITS = frozenset({"blame_shift", "early_explanation", "excuse", "process_talk"})
"""Whose sentence has its time later: it can be put aside."""
