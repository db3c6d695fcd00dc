"""A Dovecot of our own for tests, on a free port, with boxes in a folder; started as whoever runs the tests."""

import base64
import contextlib
import datetime as dt
import grp
import hashlib
import hmac
import imaplib
import json
import os
import pwd
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from direktdraht.mail.tests.certificates import write_certificate

MISSING = "Dovecot is not installed here (Debian: apt install dovecot-imapd)."
PASSWORD = "geheim"

_CONFIGURATION = """
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{base}/server.pem
ssl_key = <{base}/server.pem
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
mail_location = maildir:{base}/boxes/%u
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
auth_failure_delay = 0
mailbox_idle_check_interval = 1 secs
first_valid_gid = 1
passdb {{
  driver = static
  args = password={password}
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {base}/oauth2.conf
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
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


# Tokens are checked by what is signed in them.
_OAUTH2 = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={base}/keys/
username_attribute = email
"""


@dataclass(frozen=True)
class Dovecot:
    port: int
    tls_port: int
    boxes: Path
    # In PEM: for whoever wants to trust it, as localhost.
    certificate: Path
    secret: bytes

    def token(self, user: str, *, seconds: int = 3600) -> str:
        """An access token (a signed JWT) as a provider would give it to this user."""
        now = int(time.time())
        claims = {"email": user, "sub": user, "iat": now - 60, "exp": now + seconds}
        parts = [{"alg": "HS256", "typ": "JWT"}, claims]
        signed = b".".join(_base64url(json.dumps(part).encode()) for part in parts)
        signature = hmac.new(self.secret, signed, hashlib.sha256).digest()
        return (signed + b"." + _base64url(signature)).decode()

    def fill(self, user: str, count: int, *, at: dt.datetime) -> None:
        """A box of old mails, laid on the disk: by IMAP it would take minutes."""
        box, owner = self.boxes / user, self.boxes.stat()
        for folder in (box, box / "cur", box / "new", box / "tmp"):
            folder.mkdir(exist_ok=True)
            os.chown(folder, owner.st_uid, owner.st_gid)
        moment, begun = int(at.timestamp()), len(list((box / "cur").iterdir()))
        # One file under many names: quick to make, and to a mail server as good as many.
        first = box / "cur" / f"{moment}.M{begun}.host:2,"
        first.write_bytes(b"From: a@b.example\r\nSubject: alt\r\n\r\nalt\r\n")
        os.utime(first, (moment, moment))
        os.chown(first, owner.st_uid, owner.st_gid)
        for number in range(begun + 1, begun + count):
            os.link(first, box / "cur" / f"{moment}.M{number}.host:2,")

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


def _base64url(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def program() -> str | None:
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


@contextlib.contextmanager
def running_dovecot(base: Path) -> Iterator[Dovecot]:
    """base has to be short and reachable for Dovecot's own users, where it is started by root."""
    found = program()
    assert found, MISSING
    port, tls_port = _free_port(), _free_port()
    secret = secrets.token_bytes(32)
    me = pwd.getpwuid(os.getuid())
    is_root = me.pw_uid == 0
    user = "dovecot" if is_root else me.pw_name
    account = pwd.getpwnam(user)
    (base / "boxes").mkdir(parents=True)
    if is_root:
        base.chmod(0o755)
        os.chown(base / "boxes", account.pw_uid, account.pw_gid)
    keys = base / "keys" / "default" / "HS256"
    keys.mkdir(parents=True)
    (keys / "default").write_bytes(base64.b64encode(secret))
    (base / "oauth2.conf").write_text(_OAUTH2.format(base=base), encoding="ascii")
    certificate = write_certificate(base / "server.pem")
    (base / "dovecot.conf").write_text(
        _CONFIGURATION.format(
            base=base,
            port=port,
            tls_port=tls_port,
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
        yield Dovecot(port, tls_port, base / "boxes", certificate, secret)
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
