"""When somebody, or two machines, write faster than anybody reads: nothing is lost, and nobody is called for each."""

import datetime as dt
from collections.abc import Sequence

from django.db import connection

from direktdraht.customers.models import Contact
from direktdraht.intake.twins import Lately

# So many cases of one sender within an hour; what comes then lies in the mailroom. Whom we know may have many
# complaints at once; a machine does as well.
MOST_CASES, MOST_OF_KNOWN = 10, 50
# So many words of theirs in one case within an hour; what comes then is heard and rings no bell.
MOST_WORDS = 10
SPAN = dt.timedelta(hours=1)


def is_flooding(sender: Contact | None, lately: Sequence[Lately]) -> bool:
    return len(lately) >= (MOST_CASES if sender is None or sender.is_proposed else MOST_OF_KNOWN)


def is_talking_fast(stream: int, at: dt.datetime) -> bool:
    since = connection.ops.adapt_datetimefield_value(at - SPAN)
    # By hand: this runs for every answer that comes in.
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM correspondence_message WHERE stream_id = %s AND at > %s AND direction = 'in'",
            [stream, since],
        )
        (lately,) = cursor.fetchone()
    return bool(lately >= MOST_WORDS)
