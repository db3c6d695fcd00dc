"""A mailbox or mail server that fails is told to the administrators: by mail where mail still leaves, and by the other
system that is called. Once, and once more when it is well again."""

import datetime as dt
import logging

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import from_address_of_the_house
from direktdraht.hooks.queueing import queue_call
from direktdraht.kit.said import said
from direktdraht.mail.models import Mailbox, MailServer, OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.mail.trouble import (
    SILENT_FOR,
    failing_mailboxes,
    failing_servers,
    silent_mailboxes,
    tell_once,
    well_again,
)
from direktdraht.staff.models import Company, Person

log = logging.getLogger(__name__)
LOOKS_EVERY = 15  # seconds


class MailWatch:
    """Looks whether mail comes and goes. A mailbox is silent only since this house is up: at night it may be off."""

    def __init__(self) -> None:
        self._up_since: dt.datetime | None = None

    def look(self, *, at: dt.datetime) -> int:
        """How many accounts somebody was told of."""
        self._up_since = self._up_since or at
        accounts: list[Mailbox | MailServer] = [*failing_mailboxes(at), *failing_servers(at)]
        if at - self._up_since > SILENT_FOR:
            accounts += silent_mailboxes(at)
        told = sum(_tell_of_trouble(account, at) for account in accounts if account.told_at is None)
        with transaction.atomic():
            for account in well_again(at):
                _tell_everybody(account, at, is_well=True)
        return told


def _tell_of_trouble(account: Mailbox | MailServer, at: dt.datetime) -> int:
    with transaction.atomic():
        if not tell_once(account, at):
            return 0
        log.error("%s has been failing since %s: %s", account, account.problem_since, account.problem)
        _tell_everybody(account, at, is_well=False)
        return 1


def _tell_everybody(account: Mailbox | MailServer, at: dt.datetime, *, is_well: bool) -> None:
    for person in Person.objects.active().filter(is_administrator=True):
        with translation.override(person.language), timezone.override(Company.current().zone):
            subject, text = _words(account, at, is_well)
        # What says that no mail leaves would leave with the next mail, when it is no longer true.
        if isinstance(account, Mailbox):
            notify(person, subject, text, at)
        facts = {"name": person.name, "phone": person.phone, "email": person.mail_to(urgent=True)}
        kind = "in" if isinstance(account, Mailbox) else "out"
        key = f"mail-{kind}{account.pk}-{int(at.timestamp())}-{int(is_well)}-{person.pk}"
        queue_call(key, {"type": "mail", "text": f"{subject}. {text}", "for": facts}, due_at=at)


def _words(account: Mailbox | MailServer, at: dt.datetime, is_well: bool) -> tuple[str, str]:
    if is_well:
        if isinstance(account, Mailbox):
            return _("Mail is fetched again: %(account)s") % {"account": account}, _("Nothing was lost.")
        return _("Mail leaves again"), _("What had waited is on its way.")
    looked = account.fetched_at or account.began_at if isinstance(account, Mailbox) else at
    since = said(account.problem_since or looked, at)
    why = account.problem_said or _("Nobody has looked into it since then.")
    if isinstance(account, Mailbox):
        subject = _("No mail has been fetched since %(since)s: %(account)s") % {
            "since": since,
            "account": account,
        }
        more = _(
            "Complaints that come meanwhile stay in the mailbox; please look there by hand until it is mended."
        )
    else:
        subject = _("No mail has left since %(since)s") % {"since": since}
        more = _("What is written waits in the outbox. Call whoever is waiting for a word.")
    return subject, f"{why}\n\n{more}"


def notify(person: Person, subject: str, text: str, at: dt.datetime) -> None:
    """A mail about the mail itself."""
    queue_mail(
        kind=OutgoingMail.Kind.NOTICE,
        reference="watch",
        from_name="Direktdraht",
        from_address=from_address_of_the_house(person),
        to_name=person.name,
        to_address=person.mail_to(urgent=True),
        subject=subject,
        text=f"{text}\n",
        language=person.language,
        due_at=at,
    )
