"""How much fits into one mail, said while it is written: a server that refuses it would say so when nobody looks."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import MailServer

# What large providers take; a server of one's own may take more, and the reader's does not.
_USUAL = 25 * 2**20
# Files travel as letters, a third longer than they are; the words need room too.
_OF_IT = 0.72


def refuse_too_large(sizes: Iterable[int]) -> None:
    """sizes: bytes of each file. Raises Refused when they do not fit into one mail."""
    together = sum(sizes)
    if not together:
        return
    server = MailServer.current()
    limit = int(min(server.size_limit or _USUAL if server else _USUAL, _USUAL) * _OF_IT)
    if together > limit:
        raise Refused(
            _(
                "The files have %(size)d MB together, and only %(limit)d MB of files fit into one mail. Leave some "
                "out and send them with the next letter."
            )
            % {"size": -(-together // 1_000_000), "limit": limit // 1_000_000}
        )
