"""Why a mail did not leave, or a server did not take us: words in the database, sentences for people."""

from django.utils.translation import gettext as _


def said(reason: str, detail: str = "") -> str:
    """The sentence for a stored word, with the server's own words behind it; "" for no reason."""
    return f"{advice(reason, detail)} {quoted(reason, detail)}".strip()


def advice(reason: str, detail: str = "") -> str:
    """What is wrong and what to do; "" for no reason."""
    if reason == "folder_missing" and detail:
        names = _("There is no folder of this name in the mailbox. There are: %(names)s.")
        return names % {"names": detail}
    return _sentences().get(reason, "")


def quoted(reason: str, detail: str) -> str:
    """What the other machine said, for those who know its language; "" when it said nothing."""
    if not detail or not reason or reason == "folder_missing":
        return ""
    return _("The server said: %(detail)s") % {"detail": detail}


def _sentences() -> dict[str, str]:
    return _at_any_server() | _at_the_way_out() | _at_a_mailbox() | _at_a_provider()


def _at_any_server() -> dict[str, str]:
    return {
        "name_not_found": _("No server of this name was found. Is it spelled correctly?"),
        "timed_out": _(
            "The server did not answer in time. Is the port right, or does a firewall stand between?"
        ),
        "unreachable": _("The server cannot be reached from this machine."),
        "certificate": _(
            "The server's certificate is not valid for this name, so nothing was sent to it. Enter the name that "
            "your provider gives; a server of your own needs a certificate that this machine trusts."
        ),
        "tls_expected": _("The server wants an encrypted connection. Choose STARTTLS or TLS."),
        "wrong_password": _(
            "The server does not accept this user name and password. Some providers want a password made for "
            "programs (app password), or IMAP and SMTP to be allowed first."
        ),
        "app_password": _(
            "The provider wants a password made for programs. Make an app password in your account there and enter "
            "it here, or sign in at the provider instead."
        ),
        "passwords_off": _(
            "The provider takes no passwords from programs any more. Choose to sign in at the provider."
        ),
        "token_refused": _(
            "The provider let us sign in, but the server does not accept it. Is the user name that of the mailbox, "
            "and are IMAP and SMTP allowed for it?"
        ),
        "cut_off": _("The server ended the connection."),
        "later": _("The server asked us to try again later."),
    }


def _at_the_way_out() -> dict[str, str]:
    return {
        "ok": _("The server takes our mail."),
        "taken": _("The server took it."),
        "no_server": _("It lies in the outbox since no mail server is set up yet."),
        "no_public_address": _(
            "It holds a link, and there is no address yet under which customers reach their pages."
        ),
        "demo": _("This is the demo company: its mail never meets a real mail server."),
        "connection_refused": _("The machine is there, but takes no mail on this port. Is the port right?"),
        "no_starttls": _("The server does not offer STARTTLS. Choose TLS (usually port 465), or none."),
        "tls_failed": _(
            "No encrypted connection came about. For port 587 choose STARTTLS, for port 465 TLS."
        ),
        "no_login": _("The server offers no login by user name and password."),
        "no_xoauth2": _("The server takes no sign-in of a provider. Enter a password instead."),
        "smtp_login_off": _(
            "Sending is switched off for this mailbox at Microsoft. An administrator there allows it: "
            "“Authenticated SMTP” of the mailbox."
        ),
        "login_wanted": _("The server wants a user name and a password first."),
        "not_mail": _("What answers there does not speak like a mail server. Are port and encryption right?"),
        "greylisted": _(
            "The server puts off whom it does not know yet (greylisting). We come again by ourselves; there is "
            "nothing to do."
        ),
        "sender_refused": _(
            "The server does not let us send under this address. Does the user name belong to it, or has it to be "
            "allowed there?"
        ),
        "recipient_refused": _("The server refuses this address."),
        "refused": _("The server refuses this mail."),
        "too_large": _("The mail is larger than the server takes. Send fewer or smaller files."),
        "no_smtputf8": _("The address has letters that this server cannot handle."),
        "cannot_be_built": _("The mail could not be put together."),
        "given_up": _("Tried for three days, then given up."),
    }


def _at_a_mailbox() -> dict[str, str]:
    return {
        "mailbox_ok": _("The mailbox opens, and new mail is fetched from it."),
        "imap_refused": _("The machine is there, but no mailbox answers on this port. Is the port right?"),
        "imap_no_starttls": _("The server does not offer STARTTLS. Choose TLS (usually port 993), or none."),
        "imap_tls_failed": _(
            "No encrypted connection came about. For port 993 choose TLS, for port 143 STARTTLS."
        ),
        "imap_not_mail": _("What answers there does not speak IMAP. Are server, port and encryption right?"),
        "imap_off": _("IMAP is switched off for this mailbox. Allow it in the settings of the provider."),
        "folder_missing": _("There is no folder of this name in the mailbox."),
        "imap_confused": _("The server answered something that we do not understand."),
        "not_kept": _(
            "What came could not be written down here; it stays in the mailbox and is fetched again. Is the disk full?"
        ),
    }


def _at_a_provider() -> dict[str, str]:
    return {
        "not_signed_in": _("Nobody has signed in at the provider yet."),
        "signed_out": _(
            "The provider no longer accepts our sign-in: the password was changed, or it was withdrawn. "
            "Sign in there again."
        ),
        "client_refused": _(
            "The provider does not know this house under this number and secret. Secrets run out: make a new one "
            "there and enter it here."
        ),
        "scope_refused": _("The house is not registered there for reading and sending mail."),
        "denied": _("It was declined at the provider."),
        "code_waits": _("The code has not been typed in there yet."),
        "code_expired": _("The code is too old. Ask for a new one."),
        "signed_in_for_an_hour": _(
            "The provider gave a sign-in that ends within the hour. Allow lasting access for this house there "
            "(offline access)."
        ),
        "came_back_strange": _(
            "Whoever came back from the provider had not gone there from here. Begin again."
        ),
        "provider_later": _("The provider's sign-in does not answer just now. It is tried again by itself."),
        "provider_unreachable": _("The provider's sign-in cannot be reached from this machine."),
        "provider_not_found": _("No machine was found under the address of the provider's sign-in."),
        "provider_certificate": _(
            "The certificate of the provider's sign-in is not valid; nothing was sent."
        ),
        "provider_confused": _("The provider's sign-in answered something that we do not understand."),
    }
