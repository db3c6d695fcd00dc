"""Why a call did not come through, in words that say who can set it right."""

from django.utils.translation import gettext as _


def said(reason: str, detail: str = "") -> str:
    """A sentence in the reader's language; "" for no reason."""
    sentences = {
        "ok": _("The other system took it."),
        "refused": _("The other system refused it: is the address still right?"),
        "later": _("The other system could not take it just now; we try again."),
        "moved": _("The other system sends us on to another address. Enter that one here."),
        "not_found": _("No machine answers under this name."),
        "timed_out": _("The other system did not answer within ten seconds."),
        "certificate": _("The certificate of the other system is not valid; nothing was sent."),
        "unreachable": _("The other system cannot be reached."),
        "given_up": _("Tried for a day, then given up."),
        "nobody_called": _("No other system is called any more."),
    }
    sentence = sentences.get(reason, reason)
    return f"{sentence} ({detail})" if detail and reason != "ok" else sentence
