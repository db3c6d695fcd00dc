"""What a held act is about to do, in words: for the line with "take back", and for one that was refused."""

from django.utils.translation import gettext as _

from direktdraht.cases.models import Case, HeldAct
from direktdraht.desk.naming import short_name


def _move(held: HeldAct) -> str:
    if held.arguments.get("spoken") or held.arguments.get("for_them"):
        return _("The commitment gets its new time; no letter goes out.")
    return _("%(name)s hears the new time.")


def _welcome(held: HeldAct) -> str:
    if held.arguments.get("is_welcome"):
        return _("It is noted that %(name)s is glad to have you there.")
    return _("%(name)s would rather not: nobody promises to come any more.")


def held_words(held: HeldAct, case: Case) -> str:
    """One sentence in the present tense: it has not happened yet."""
    what = str(held.arguments.get("what", ""))
    words = {"name": short_name(case.complainant), "what": what}
    return {
        "answer": _("Your answer goes to %(name)s."),
        "promise": _("You promise %(name)s: %(what)s."),
        "keep": _("%(name)s hears that the commitment is kept."),
        "move": _move(held),
        "deed": _("%(name)s hears of the deed: %(what)s."),
        "release": _("The commitment is no longer needed."),
        "give_up": _("The commitment counts as broken."),
        "not_done": _("%(name)s says that it is not done: it is open again."),
        "welcome": _welcome(held),
        "plan": _("%(name)s sees what is planned: %(what)s."),
        "plan_anew": _("%(name)s sees the new time of the step."),
        "drop_step": _("%(name)s no longer sees the step."),
        "finish_step": _("%(name)s hears that the step is done."),
        "tell_now": _("The news go to %(name)s."),
        "spoken_yes": _("The yes of %(name)s is noted."),
        "ask_if_solved": _("Your question goes to %(name)s."),
        "close": _("The case is closed."),
        "summary": _("%(name)s sees what you have understood."),
        "give_to": _("The case goes into other hands."),
        "grant": _("%(name)s hears what they get."),
        "act_first": _("%(name)s hears what they get; you report it within a day."),
        "say_yes": _("You say yes: %(name)s hears what they get."),
        "merge": _("The two cases become one; %(name)s has one page."),
        "take_over": _("%(name)s hears that you take care from now on."),
        "accept_handover": _("%(name)s hears that you take care from now on."),
    }.get(held.act, held.act) % words
