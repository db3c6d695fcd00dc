"""Why a mail did not leave, or a server did not take us: words in the database, sentences for people."""

from django.utils.translation import gettext as _


def said(reason: str, detail: str = "") -> str:
    """The sentence for a stored word, with the server's own words behind it; "" for no reason."""
    sentence = _sentences().get(reason, "")
    if not detail or not reason:
        return sentence
    quoted = _("The server said: %(detail)s") % {"detail": detail}
    return f"{sentence} {quoted}".strip()


def _sentences() -> dict[str, str]:
    return {
        "ok": _("The server takes our mail."),
        "no_server": _("It lies in the outbox since no mail server is set up yet."),
        "no_public_address": _(
            "It holds a link, and there is no address yet under which customers reach their pages."
        ),
        "demo": _("This is the demo company: its mail never meets a real mail server."),
        "name_not_found": _("No server of this name was found. Is it spelled correctly?"),
        "connection_refused": _("The machine is there, but takes no mail on this port. Is the port right?"),
        "timed_out": _(
            "The server did not answer in time. Is the port right, or does a firewall stand between?"
        ),
        "unreachable": _("The server cannot be reached from this machine."),
        "certificate": _("The server's certificate is not valid for this name, so nothing was sent to it."),
        "tls_expected": _("The server wants an encrypted connection. Choose STARTTLS or TLS."),
        "no_starttls": _("The server does not offer STARTTLS. Choose TLS (usually port 465), or none."),
        "tls_failed": _(
            "No encrypted connection came about. For port 587 choose STARTTLS, for port 465 TLS."
        ),
        "wrong_password": _("The server does not accept this user name and password."),
        "no_login": _("The server offers no login by user name and password."),
        "login_wanted": _("The server wants a user name and a password first."),
        "not_mail": _("What answers there does not speak like a mail server. Are port and encryption right?"),
        "cut_off": _("The server ended the connection."),
        "later": _("The server asked us to try again later."),
        "recipient_refused": _("The server refuses this address."),
        "refused": _("The server refuses this mail."),
        "no_smtputf8": _("The address has letters that this server cannot handle."),
        "cannot_be_built": _("The mail could not be put together."),
        "mailbox_ok": _("The mailbox opens, and new mail is fetched from it."),
        "imap_refused": _("The machine is there, but no mailbox answers on this port. Is the port right?"),
        "imap_no_starttls": _("The server does not offer STARTTLS. Choose TLS (usually port 993), or none."),
        "imap_tls_failed": _(
            "No encrypted connection came about. For port 993 choose TLS, for port 143 STARTTLS."
        ),
        "imap_not_mail": _("What answers there does not speak IMAP. Are server, port and encryption right?"),
        "folder_missing": _("There is no folder of this name in the mailbox."),
        "imap_confused": _("The server answered something that we do not understand."),
        "given_up": _("Tried for three days, then given up."),
    }
