"""Did a machine write it, and may a machine answer? One plain statement, or two independent signs."""

from dataclasses import dataclass

from direktdraht.mail.machines.signs import must_not_answer, signs_of
from direktdraht.mail.machines.statements import stated
from direktdraht.mail.mime import Part


@dataclass(frozen=True, slots=True)
class Automatic:
    is_auto: bool
    reason: str
    no_auto_reply: bool


def classify(root: Part, *, from_address: str, subject: str, words: str) -> Automatic:
    """words: what was newly written. Never automatic for one sign alone: people write through forms, on lists,
    from no-reply addresses, and quote machines.
    """
    reason = stated(root, from_address=from_address, subject=subject, words=words)
    if reason:
        return Automatic(True, reason, True)
    signs = signs_of(root.headers, from_address=from_address, subject=subject, words=words)
    if len(signs) > 1:
        return Automatic(True, " + ".join(signs)[:200], True)
    return Automatic(False, "", bool(signs) or must_not_answer(root.headers, from_address))
