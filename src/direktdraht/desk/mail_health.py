"""What is wrong with the mail, for the pages where somebody looks for it; Heute asks in its own one query."""

import datetime as dt
from typing import Any

from direktdraht.mail.trouble import deaf_since, failing_servers
from direktdraht.staff.models import Person


def mail_health(me: Person, at: dt.datetime) -> dict[str, Any]:
    """For desk/_mail_health.html."""
    mute_since = failing_servers(at).values_list("problem_since", flat=True).first()
    return health_of(me, deaf_since(at).first(), mute_since, me.is_administrator)


def health_of(
    me: Person, deaf: dt.datetime | None, mute: dt.datetime | None, has_lost_mail: bool
) -> dict[str, Any]:
    """The same of what is known already. Who mail does not reach is for those who can put it right."""
    shows_people = has_lost_mail and me.is_administrator
    return {
        "deaf_since": deaf,
        "mute_since": mute,
        "without_mail": Person.objects.without_mail() if shows_people else [],
    }
