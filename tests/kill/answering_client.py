"""A colleague at work: answers every case that waits, through the same verb as the desk.

A process of its own on the house of its environment; `--until-done N` ends it once N cases have their answer.
"""

import datetime as dt
import sys
import time

import django

django.setup()

from django.db import OperationalError  # noqa: E402

from direktdraht.cases.models import Case, HeldAct  # noqa: E402
from direktdraht.cases.taking_back import hold  # noqa: E402
from direktdraht.kit.clock import now  # noqa: E402


def answer_waiting() -> None:
    answered = HeldAct.objects.filter(act="answer").values("case_id")
    for case in Case.objects.open().exclude(pk__in=answered).select_related("owner").order_by("pk")[:25]:
        at = now()
        promise = {"what": f"Neue Lampe zu {case.title}", "due_at": (at + dt.timedelta(days=2)).isoformat()}
        words = f"Guten Tag,\n\nmorgen bringe ich Ihnen eine neue Lampe. {case.title}"
        hold(case, "answer", {"words": words, "promises": [promise]}, by=case.owner, at=at)


def main() -> None:
    wanted = int(sys.argv[2]) if sys.argv[1:2] == ["--until-done"] else sys.maxsize
    while HeldAct.objects.filter(act="answer", done_at__isnull=False).count() < wanted:
        try:
            answer_waiting()
        except OperationalError:
            time.sleep(0.2)
        time.sleep(0.3)


if __name__ == "__main__":
    main()
