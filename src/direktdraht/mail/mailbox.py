"""What an administrator sets up for fetching: IMAP accounts, and a try of each."""

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.mail.account_fields import AccountFields, checked, columns
from direktdraht.mail.configuring import ServerCheck
from direktdraht.mail.imap import reading
from direktdraht.mail.models import Mailbox
from direktdraht.mail.problems import Problem
from direktdraht.mail.providers import IMAP
from direktdraht.staff.models import Company, Person
from direktdraht.staff.permitting import refuse_unless_administrator

# Further back nobody waits for an answer here.
_MOST_DAYS = 90


def configure_mailbox(
    mailbox: Mailbox | None,
    fields: AccountFields,
    *,
    folder: str = "",
    since: dt.date | None = None,
    by: Person,
    at: dt.datetime,
) -> Mailbox:
    """Change a mailbox, or with None begin with a new one. Mail from the day since on is taken, or else from now on;
    what reached the mailbox before this moment is not answered by itself. Another account or folder begins anew.
    """
    refuse_unless_administrator(by)
    fields, folder = fields.at_the_known_place(IMAP), folder.strip() or "INBOX"
    checked(fields)
    if not fields.host.strip():
        raise Refused(_("Enter the name of the server."))
    if not fields.username.strip():
        raise Refused(_("Enter the user name of the mailbox; often it is the mail address."))
    if any(ord(character) < 32 for character in folder):
        raise Refused(_("There is a sign in it that nobody can type."))
    begins = _beginning(mailbox, since, at)
    with transaction.atomic():
        values = columns(fields, mailbox) | {"folder": folder}
        same = {"host": fields.host.strip(), "username": fields.username.strip(), "folder": folder}
        twin = Mailbox.objects.filter(**same).first()
        if twin and twin != mailbox:
            raise Refused(_("This folder of this mailbox is fetched from already."))
        if mailbox is None:
            return Mailbox.objects.create(**values, since=begins, began_at=_whole(at))
        is_same = (mailbox.host.lower(), mailbox.username, mailbox.folder) == (
            same["host"].lower(),
            same["username"],
            folder,
        )
        if not is_same:
            begins = _start_of(since, at) if since else _whole(at)
            values["began_at"] = _whole(at)
        if not is_same or begins != mailbox.since:
            values |= {"since": begins, "uid_validity": None, "last_uid": 0, "fetched_at": None}
        for name, value in values.items():
            setattr(mailbox, name, value)
        mailbox.save()
    return mailbox


def remove_mailbox(mailbox: Mailbox, *, by: Person, at: dt.datetime) -> None:
    """Nothing is fetched from it any more. What was taken stays here, and everything stays there."""
    refuse_unless_administrator(by)
    Mailbox.objects.filter(pk=mailbox.pk).delete()


def check_mailbox(mailbox: Mailbox) -> ServerCheck:
    """Connect, encrypt, log in, open the folder; nothing is fetched. Takes up to two minutes: no transaction."""
    try:
        with reading(mailbox):
            return ServerCheck(ok=True, reason="mailbox_ok")
    except Problem as problem:
        return ServerCheck(ok=False, reason=problem.reason, detail=problem.detail)


def try_mailbox(mailbox: Mailbox, *, by: Person, at: dt.datetime) -> ServerCheck:
    """check_mailbox() with the result kept beside it; where it failed before, fetching begins again at once."""
    refuse_unless_administrator(by)
    check = check_mailbox(mailbox)
    same = {name: getattr(mailbox, name) for name in ("host", "username", "folder")}
    Mailbox.objects.filter(pk=mailbox.pk, **same).update(
        tested_at=at, test_result=check.reason, test_detail=check.detail, next_at=None
    )
    return check


def _beginning(mailbox: Mailbox | None, since: dt.date | None, at: dt.datetime) -> dt.datetime:
    """From when on mail is ours. A day that is already noted changes nothing; today means from now on."""
    zone = Company.current().zone
    today = timezone.localtime(at, zone).date()
    if since and not today - dt.timedelta(days=_MOST_DAYS) <= since <= today:
        raise Refused(_("Choose a day within the last %(days)d days.") % {"days": _MOST_DAYS})
    if mailbox is not None and (since is None or since == timezone.localtime(mailbox.since, zone).date()):
        return mailbox.since
    return _start_of(since, at) if since else _whole(at)


def _start_of(day: dt.date, at: dt.datetime) -> dt.datetime:
    zone = Company.current().zone
    if day == timezone.localtime(at, zone).date():
        return _whole(at)
    return dt.datetime.combine(day, dt.time(), tzinfo=zone)


def _whole(at: dt.datetime) -> dt.datetime:
    """Whole seconds, as mail servers note them."""
    return at.replace(microsecond=0)
