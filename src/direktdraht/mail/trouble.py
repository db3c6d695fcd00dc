"""Which accounts have been failing for so long that somebody has to look."""

import datetime as dt

from django.db.models import Model, Q, QuerySet
from django.db.models.functions import Coalesce

from direktdraht.mail.models import Mailbox, MailServer
from direktdraht.mail.progress import NEEDS_SOMEBODY

# A cut line or a server that restarts repairs itself; after this it has not.
FAILING_FOR = dt.timedelta(minutes=10)
# What no second try repairs is told after a breath: somebody may be at it in this very moment.
_NEEDS_SOMEBODY_FOR = dt.timedelta(minutes=1)
# A mailbox that neither fails nor was looked into: whoever does that hangs.
SILENT_FOR = dt.timedelta(minutes=15)


def failing_mailboxes(at: dt.datetime) -> QuerySet[Mailbox]:
    return Mailbox.objects.filter(_failing(at))


def deaf_since(at: dt.datetime) -> QuerySet[Mailbox, dt.datetime]:
    """Since when no mail comes in from each mailbox that fails, or that nobody looks into although somebody was told
    so; the longest first."""
    told_of = Q(told_at__isnull=False, problem="")
    since = Coalesce("problem_since", "fetched_at", "began_at")
    deaf = Mailbox.objects.filter(_failing(at) | told_of).annotate(deaf_since=since).order_by("deaf_since")
    return deaf.values_list("deaf_since", flat=True)


def silent_mailboxes(at: dt.datetime) -> QuerySet[Mailbox]:
    long_ago = at - SILENT_FOR
    looked = Q(fetched_at__lt=long_ago) | Q(fetched_at=None, began_at__lt=long_ago)
    return Mailbox.objects.filter(looked, problem="")


def failing_servers(at: dt.datetime) -> QuerySet[MailServer]:
    """None or the one."""
    return MailServer.configured().filter(_failing(at))


def tell_once(account: Model, at: dt.datetime) -> bool:
    """Whether it is up to the caller to tell that this account fails. Belongs into the transaction that tells it."""
    return bool(type(account)._default_manager.filter(pk=account.pk, told_at=None).update(told_at=at))


def well_again(at: dt.datetime) -> list[Mailbox | MailServer]:
    """Those of which somebody was told and which do well now; each is answered once. Belongs into a transaction."""
    boxes = Mailbox.objects.filter(problem="", fetched_at__gte=at - SILENT_FOR).exclude(told_at=None)
    servers = MailServer.objects.filter(problem="").exclude(told_at=None)
    found: list[Mailbox | MailServer] = [*boxes, *servers]
    rows = ((type(account)._default_manager.filter(pk=account.pk), account) for account in found)
    return [account for row, account in rows if row.exclude(told_at=None).update(told_at=None)]


def _failing(at: dt.datetime) -> Q:
    return Q(problem_since__lte=at - FAILING_FOR) | Q(
        problem__in=NEEDS_SOMEBODY, problem_since__lte=at - _NEEDS_SOMEBODY_FOR
    )
