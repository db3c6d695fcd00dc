"""What keeps mail in the house although a server would take it: a demo, and links that lead nowhere.

Two things must never happen: that the demo's mail meets a real mail server, and that a customer gets a link which
opens for nobody but us. Let through in both cases is a test sink, and only that: a mail server on this very
machine that does not listen on a port of real ones. A Postfix on localhost:25 is a real mail server.
"""

from dataclasses import dataclass

from django.db.models import Q

from direktdraht.mail.models import MailServer
from direktdraht.staff.models import Company
from direktdraht.staff.page_address import is_loopback, is_public, page_address

# 25, submission, submissions: what listens there hands mail on to the world.
_REAL_PORTS = {25, 465, 587}
_DEMO, _NO_ADDRESS = "demo", "no_public_address"


@dataclass(frozen=True)
class Gate:
    """reason is a word of reasons.py; which says for which rows it holds."""

    reason: str
    which: Q


def is_test_sink(server: MailServer) -> bool:
    return is_loopback(server.host) and server.port not in _REAL_PORTS


def closed_gate(server: MailServer) -> Gate | None:
    """What has to wait before this server, if anything."""
    if is_test_sink(server):
        return None
    company = Company.current()
    if company.is_demo:
        return Gate(_DEMO, ~Q(pk=None))
    if not is_public(page_address(company)):
        return Gate(_NO_ADDRESS, Q(text__contains="{page:"))
    return None
