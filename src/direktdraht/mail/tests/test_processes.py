"""The door as a process of its own: a signal ends it, and what it took is there."""

import os
import resource
import signal
import smtplib
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.db import connection

from direktdraht.mail.models import IncomingMail
from direktdraht.mail.tests.conftest import free_port

_SCRIPT = """
import os, django
from django.conf import settings
django.setup()
settings.DATABASES["default"]["NAME"] = os.environ["DOOR_DATABASE"]
from direktdraht.mail.door import run_door
run_door()
"""


@pytest.mark.skipif(connection.vendor != "sqlite", reason="limits the files of this process")
def test_a_full_disk_asks_the_sender_to_come_again_and_takes_the_mail_then(many_connections: None) -> None:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-c", _SCRIPT], env=_environment(port))
    try:
        session = _session(port)
        words = b"Subject: x\r\n\r\nx"
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        # At the address or at the mail: even to look something up may need room.
        with pytest.raises((smtplib.SMTPDataError, smtplib.SMTPRecipientsRefused)) as refusal:
            session.sendmail("a@b.example", ["service@lichtklang.example"], words)
        assert "451" in str(refusal.value)
        assert not IncomingMail.objects.exists()
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        session.sendmail("a@b.example", ["service@lichtklang.example"], words)
        session.close()
        assert IncomingMail.objects.count() == 1
    finally:
        process.kill()
        process.wait(15)


def test_sigterm_ends_the_door_and_sigkill_loses_nothing(many_connections: None) -> None:
    port = free_port()
    taken = 0
    for number in (signal.SIGTERM, signal.SIGKILL):
        process = subprocess.Popen([sys.executable, "-c", _SCRIPT], env=_environment(port))
        session = _session(port)
        for _mail in range(5):
            session.sendmail(
                "a@b.example", ["service@lichtklang.example"], f"Subject: {taken}\r\n\r\nx".encode()
            )
            taken += 1
        process.send_signal(number)
        code = process.wait(15)
        session.close()
        assert code == (0 if number == signal.SIGTERM else -signal.SIGKILL)
        assert IncomingMail.objects.count() == taken


def _environment(port: int) -> dict[str, str]:
    return {
        **os.environ,
        "DIREKTDRAHT_DOOR_PORT": str(port),
        "DIREKTDRAHT_HOST": "127.0.0.1",
        "DOOR_DATABASE": str(connection.settings_dict["NAME"]),
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[3]), os.environ.get("PYTHONPATH", "")]),
    }


def _session(port: int) -> smtplib.SMTP:
    for _try in range(200):
        try:
            return smtplib.SMTP("127.0.0.1", port, timeout=20)
        except OSError:
            time.sleep(0.1)
    pytest.fail("the door did not open")
