"""That somebody at the customer's is away, as their own absence notice said; it ends by its date alone."""

import datetime as dt

from direktdraht.customers.models import Contact


def note_away(contact: Contact, *, until: dt.datetime, at: dt.datetime) -> None:
    """Until then they read nothing. The latest notice has the say."""
    Contact.objects.filter(pk=contact.pk).update(away_until=until)
    contact.away_until = until


def is_away(contact: Contact, at: dt.datetime) -> bool:
    return contact.away_until is not None and contact.away_until > at
