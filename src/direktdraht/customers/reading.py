"""How a customer reads: their language, their zone."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.utils import timezone, translation

from direktdraht.customers.models import Contact


@contextmanager
def in_words_of(contact: Contact) -> Iterator[None]:
    """Inside, texts and times are made as contact reads them."""
    with translation.override(contact.language), timezone.override(contact.customer.zone):
        yield
