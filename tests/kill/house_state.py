"""Scripts that run inside the house under test, with its own models at hand; each prints one JSON object."""

FOUND = """
import sys; sys.path.insert(0, {root!r})
from tests.cast import people
from direktdraht.mail.models import MailServer
people()
MailServer.objects.create(pk=1, host="127.0.0.1", port={port}, security="none")
"""

WAITING = """
import json
from django.conf import settings
from direktdraht.cases.models import HeldAct
from direktdraht.commitments.models import InformDuty
from direktdraht.mail.models import IncomingMail, OutgoingMail
print(json.dumps({
    "mails": IncomingMail.objects.filter(done_at=None).count(),
    "acts": HeldAct.objects.filter(done_at=None, taken_back_at=None, refused="").count(),
    "letters": OutgoingMail.objects.exclude(state__in=["sent", "failed"]).count(),
    "news": InformDuty.objects.uncarried().count(),
}))
"""

STATE = """
import json
from collections import Counter
from direktdraht.cases.models import Case, HeldAct
from direktdraht.correspondence.models import Message
from direktdraht.mail.models import IncomingMail, OutgoingMail
print(json.dumps({
    "words": Counter(Message.objects.filter(direction="in").values_list("incoming__message_id", flat=True)),
    "outcomes": Counter(IncomingMail.objects.values_list("outcome", flat=True)),
    "cases": Case.objects.count(),
    "letters_per_case": Counter(Message.objects.filter(kind="letter").values_list("stream_id", flat=True)),
    "letters": Message.objects.filter(kind="letter").count(),
    "receipts": Message.objects.filter(kind="receipt").count(),
    "refused": list(HeldAct.objects.exclude(refused="").values_list("refused", flat=True)),
    "states": Counter(OutgoingMail.objects.values_list("state", flat=True)),
    "outgoing": list(OutgoingMail.objects.values_list("message_id", flat=True)),
    "promises": sum(case.stream.commitments.count() for case in Case.objects.all()),
}))
"""

RAW = """
import json
from direktdraht.mail.models import RawMail
first = lambda raw: raw.bytes().split(b"Message-ID: ")[1].split()[0].decode()
print(json.dumps({"message_ids": [first(raw) for raw in RawMail.objects.iterator()]}))
"""
