"""When a mail was written, as far as it can be believed."""

import datetime as dt
import email.utils

from direktdraht.mail.headers import Headers, decode_header

_EARLIEST = dt.datetime(1990, 1, 1, tzinfo=dt.UTC)
_AHEAD = dt.timedelta(days=1)


def written_at(headers: Headers, now: dt.datetime) -> tuple[dt.datetime | None, bool]:
    """(UTC, whether it had to be repaired). Without a date that can be true: when the first machine took it."""
    for name in ("date", "resent-date"):
        if date := _credible(headers.text(name), now):
            return date, name != "date"
    taken = headers.all("received")
    found = _credible(decode_header(taken[-1]).rpartition(";")[2], now) if taken else None
    return found, headers.has("date") or found is not None


def _credible(value: str, now: dt.datetime) -> dt.datetime | None:
    try:
        date = email.utils.parsedate_to_datetime(value[:200])
        date = date.replace(tzinfo=dt.UTC) if date.tzinfo is None else date.astimezone(dt.UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return date if _EARLIEST <= date <= now + _AHEAD else None
