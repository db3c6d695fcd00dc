"""A mail that waits and shall not leave after all."""

from direktdraht.mail.models import OutgoingMail
from direktdraht.timeline.models import Stream

_WITHDRAWN = {"state": OutgoingMail.State.FAILED, "reason": "withdrawn"}


def withdraw_waiting(stream: Stream, *, kind: OutgoingMail.Kind) -> int:
    """Take what has not left out of the queue, for good; what a worker holds in flight is past that."""
    waiting = OutgoingMail.objects.filter(stream=stream, kind=kind, state=OutgoingMail.State.WAITING)
    return waiting.update(**_WITHDRAWN)


def withdraw_mail(mail: OutgoingMail) -> bool:
    """The same of one mail; whether it was still waiting."""
    waiting = OutgoingMail.objects.filter(pk=mail.pk, state=OutgoingMail.State.WAITING)
    return bool(waiting.update(**_WITHDRAWN))
