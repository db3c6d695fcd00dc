"""A mail that waits and shall not leave after all."""

from direktdraht.mail.models import OutgoingMail
from direktdraht.timeline.models import Stream


def withdraw_waiting(stream: Stream, *, kind: OutgoingMail.Kind) -> int:
    """Take what has not left out of the queue, for good; what a worker holds in flight is past that."""
    waiting = OutgoingMail.objects.filter(stream=stream, kind=kind, state=OutgoingMail.State.WAITING)
    return waiting.update(state=OutgoingMail.State.FAILED, reason="withdrawn")
