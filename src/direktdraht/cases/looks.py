"""When the sweep of the alarms must look at each case next.

A row of its own, and a narrow one: the sweep writes thousands of them at once, and whatever is written in a case's own
row is written in a dozen indexes too.
"""

import datetime as dt
from typing import ClassVar

from django.db import connection, models
from django.db.models import Q

_NOTE = "INSERT INTO cases_look (case_id, at) VALUES (%s, %s) ON CONFLICT (case_id) DO UPDATE SET at = excluded.at"


class Look(models.Model):
    case = models.OneToOneField("cases.Case", models.CASCADE, primary_key=True, related_name="look")
    # A moment that has passed means: now. Empty while nothing can be due: the case is closed or put away.
    at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["Look"]] = models.Manager()

    class Meta:
        indexes = [models.Index(fields=["at"], condition=Q(at__isnull=False), name="look_by_time")]

    def __str__(self) -> str:
        return f"case {self.case_id}: {self.at}"


def note_look(case_id: int, at: dt.datetime | None) -> None:
    """Look at this case then, and not before; None: not at all."""
    with connection.cursor() as cursor:
        cursor.execute(_NOTE, [case_id, connection.ops.adapt_datetimefield_value(at)])
