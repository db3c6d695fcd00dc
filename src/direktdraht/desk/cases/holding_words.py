"""What a held act is about to do, in words: for the line with "take back", and for one that was refused."""

from django.utils.translation import gettext as _

from direktdraht.cases.models import Case, HeldAct
from direktdraht.desk.naming import short_name


def held_words(held: HeldAct, case: Case) -> str:
    """One sentence in the present tense: it has not happened yet."""
    what = str(held.arguments.get("what", ""))
    words = {"name": short_name(case.complainant), "what": what}
    return {
        "answer": _("Your answer goes to %(name)s."),
        "promise": _("You promise %(name)s: %(what)s."),
        "keep": _("%(name)s hears that the commitment is kept."),
        "move": _("%(name)s hears the new time."),
        "deed": _("%(name)s hears of the deed: %(what)s."),
        "release": _("The commitment is no longer needed."),
        "give_up": _("The commitment counts as broken."),
        "spoken_yes": _("The yes of %(name)s is noted."),
        "ask_if_solved": _("Your question goes to %(name)s."),
        "close": _("The case is closed."),
        "give_to": _("The case goes into other hands."),
    }.get(held.act, held.act) % words
