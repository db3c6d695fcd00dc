"""The only source of the present time, so that a demo or a test can shift it for every process at once."""

import datetime as dt

from django.conf import settings


def now() -> dt.datetime:
    """The present in UTC, shifted by the setting CLOCK_SHIFT_SECONDS."""
    return dt.datetime.now(dt.UTC) + dt.timedelta(seconds=settings.CLOCK_SHIFT_SECONDS)
