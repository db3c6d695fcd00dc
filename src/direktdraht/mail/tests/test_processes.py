"""The door as a process of its own: a signal ends it, and what it took is there."""

import os
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


def test_sigterm_ends_the_door_and_sigkill_loses_nothing(many_connections: None) -> None:
    port = free_port()
    environment = {
        **os.environ,
        "DIREKTDRAHT_DOOR_PORT": str(port),
        "DIREKTDRAHT_HOST": "127.0.0.1",
        "DOOR_DATABASE": str(connection.settings_dict["NAME"]),
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[3]), os.environ.get("PYTHONPATH", "")]),
    }
    taken = 0
    for number in (signal.SIGTERM, signal.SIGKILL):
        process = subprocess.Popen([sys.executable, "-c", _SCRIPT], env=environment)
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


def _session(port: int) -> smtplib.SMTP:
    for _try in range(200):
        try:
            return smtplib.SMTP("127.0.0.1", port, timeout=20)
        except OSError:
            time.sleep(0.1)
    pytest.fail("the door did not open")
