"""What was promised in one case and what became of it, in one line: "Zusagen 5 · gehalten 4 · offen 1" (S3.1).

Of a case or a customer only; never of one of us.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from django.utils.translation import gettext as _

from direktdraht.commitments.models import Commitment, Standing


def ledger_line(commitments: Sequence[Commitment], at: dt.datetime) -> str:
    """In the active language; "" where nothing was promised. What is past its time and unkept is open like the rest."""
    if not commitments:
        return ""
    stand = Counter(commitment.standing(at) for commitment in commitments)
    parts = [
        (_("Commitments %(count)d"), len(commitments)),
        (_("kept %(count)d"), stand[Standing.KEPT]),
        (_("kept late %(count)d"), stand[Standing.KEPT_LATE]),
        (_("open %(count)d"), sum(commitment.is_open for commitment in commitments)),
        (_("moved %(count)d"), sum(commitment.is_moved for commitment in commitments)),
        (_("broken %(count)d"), stand[Standing.BROKEN]),
        (_("no longer needed %(count)d"), stand[Standing.RELEASED]),
    ]
    return " · ".join(words % {"count": count} for words, count in parts if count)
