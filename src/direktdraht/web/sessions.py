"""Sessions as Django keeps them, read with a statement that is put together once: every page of the desk begins so."""

from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone

from direktdraht.kit.rows import read


class SessionStore(DatabaseStore):
    def _get_session_from_db(self) -> Session | None:
        at = connection.ops.adapt_datetimefield_value(timezone.now())
        found = read(
            "SELECT {s} FROM django_session s WHERE s.session_key = %s AND s.expire_date > %s",
            [self.session_key, at],
            s=Session,
        )
        session: Session | None = found[0][0] if found else None
        if session is None:
            self._session_key = None
        return session
