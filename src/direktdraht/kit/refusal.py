"""How a verb says no: one sentence for the person who asked, already in their language."""


class Refused(Exception):
    """Raised by a verb before it changes anything. The message is a translated sentence to show as it is."""
