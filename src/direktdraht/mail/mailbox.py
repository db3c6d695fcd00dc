"""What an administrator sets up for fetching: the IMAP account, and a try of it."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import seal
from direktdraht.mail.configuring import ServerCheck
from direktdraht.mail.connecting import Problem
from direktdraht.mail.imap import reading
from direktdraht.mail.models import Mailbox, MailServer
from direktdraht.staff.models import Person
from direktdraht.staff.permitting import refuse_unless_administrator


def configure_mailbox(
    *,
    host: str,
    port: int,
    security: str,
    username: str,
    password: str,
    folder: str,
    by: Person,
    at: dt.datetime,
) -> Mailbox:
    """Another account or folder begins anew: only mail that reaches it from now on is ours.

    An empty password keeps the stored one for the same server and user. An empty host ends fetching.
    """
    refuse_unless_administrator(by)
    host, username, folder = host.strip(), username.strip(), folder.strip() or "INBOX"
    if not 1 <= port <= 65535:
        raise Refused(_("A port is a number between 1 and 65535."))
    if security not in MailServer.Security.values:
        raise Refused(_("Choose how the connection is encrypted."))
    if any(character.isspace() or character in "/@:" for character in host):
        raise Refused(_("Enter the name of the server alone, such as mail.example.com."))
    if host and not username:
        raise Refused(_("Enter the user name of the mailbox; often it is the mail address."))
    if any(ord(character) < 32 for character in username + password + folder):
        raise Refused(_("There is a sign in it that nobody can type."))
    with transaction.atomic():
        old = Mailbox.objects.filter(pk=1).first()
        same_account = old is not None and (old.host.lower(), old.username) == (host.lower(), username)
        same_place = same_account and old is not None and old.folder == folder
        fields: dict[str, object] = {
            "host": host,
            "port": port,
            "security": security,
            "username": username,
            "sealed_password": seal(password)
            if password
            else (old.sealed_password if old is not None and same_account else ""),
            "folder": folder,
            "tested_at": None,
            "test_result": "",
            "test_detail": "",
            "problem": "",
            "problem_detail": "",
            "problem_since": None,
            "next_at": None,
        }
        if not same_place:
            # Whole seconds, as mail servers note them.
            fields |= {
                "since": at.replace(microsecond=0),
                "uid_validity": None,
                "last_uid": 0,
                "fetched_at": None,
            }
        mailbox, _made = Mailbox.objects.update_or_create(pk=1, defaults=fields)
    return mailbox


def check_mailbox(mailbox: Mailbox) -> ServerCheck:
    """Connect, encrypt, log in, open the folder; nothing is fetched. Takes up to two minutes: no transaction."""
    try:
        with reading(mailbox):
            return ServerCheck(ok=True, reason="mailbox_ok")
    except Problem as problem:
        return ServerCheck(ok=False, reason=problem.reason, detail=problem.detail)


def try_mailbox(*, by: Person, at: dt.datetime) -> ServerCheck:
    """check_mailbox() for the configured one, with the result kept beside it; fetching goes on at once."""
    refuse_unless_administrator(by)
    mailbox = Mailbox.current()
    if mailbox is None:
        raise Refused(_("Enter a mailbox first."))
    check = check_mailbox(mailbox)
    Mailbox.objects.filter(pk=1, host=mailbox.host, username=mailbox.username).update(
        tested_at=at, test_result=check.reason, test_detail=check.detail, next_at=None
    )
    return check
