"""A Dovecot of our own for tests, on a free port, with boxes in a folder; started as whoever runs the tests."""

import contextlib
import datetime as dt
import grp
import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MISSING = "Dovecot is not installed here (Debian: apt install dovecot-imapd)."
PASSWORD = "geheim"

_CONFIGURATION = """
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:{base}/boxes/%u
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/boxes/%u
}}
namespace inbox {{
  inbox = yes
}}
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


@dataclass(frozen=True)
class Dovecot:
    port: int
    boxes: Path

    def client(self, user: str) -> imaplib.IMAP4:
        """A mail program of that user's, which may change what it likes."""
        client = imaplib.IMAP4("127.0.0.1", self.port, timeout=20)
        client.login(user, PASSWORD)
        return client

    def put(
        self, user: str, raw: bytes, *, folder: str = "INBOX", at: dt.datetime | None = None, flags: str = ""
    ) -> None:
        """Lay a mail into the box; at is when it reached it, as the server will say."""
        with self.client(user) as client:
            moment = at or dt.datetime.now(dt.UTC)
            status, answer = client.append(folder, flags, imaplib.Time2Internaldate(moment), raw)
            assert status == "OK", answer

    def flags(self, user: str) -> list[bytes]:
        with self.client(user) as client:
            client.select("INBOX", readonly=True)
            return [bytes(part) for part in client.fetch("1:*", "(FLAGS)")[1] if part]


def program() -> str | None:
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


@contextlib.contextmanager
def running_dovecot(base: Path) -> Iterator[Dovecot]:
    """base has to be short and reachable for Dovecot's own users, where it is started by root."""
    found = program()
    assert found, MISSING
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    me = pwd.getpwuid(os.getuid())
    is_root = me.pw_uid == 0
    user = "dovecot" if is_root else me.pw_name
    account = pwd.getpwnam(user)
    (base / "boxes").mkdir(parents=True)
    if is_root:
        base.chmod(0o755)
        os.chown(base / "boxes", account.pw_uid, account.pw_gid)
    (base / "dovecot.conf").write_text(
        _CONFIGURATION.format(
            base=base,
            port=port,
            password=PASSWORD,
            uid=account.pw_uid,
            gid=account.pw_gid,
            internal=user,
            login="dovenull" if is_root else user,
            group=grp.getgrgid(account.pw_gid).gr_name,
        ),
        encoding="ascii",
    )
    server = subprocess.Popen(
        [found, "-F", "-c", str(base / "dovecot.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    try:
        _wait(server, port, base)
        yield Dovecot(port, base / "boxes")
    finally:
        server.terminate()
        server.wait(15)


def _wait(server: subprocess.Popen[bytes], port: int, base: Path) -> None:
    for _try in range(200):
        if server.poll() is not None:
            said = server.stderr.read().decode() if server.stderr else ""
            raise AssertionError(f"Dovecot ended: {said}{_log(base)}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1) as peer:
            if peer.recv(4) == b"* OK":
                return
        time.sleep(0.05)
    raise AssertionError(f"Dovecot does not answer: {_log(base)}")


def _log(base: Path) -> str:
    log = base / "log"
    return log.read_text(encoding="utf-8", errors="replace")[-2000:] if log.exists() else ""
