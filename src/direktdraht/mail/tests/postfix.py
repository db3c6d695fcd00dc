"""A Postfix of our own for tests: takes mail for test.invalid and drops it, sends everything else back with a DSN to a
server of the test's. Its master wants to be root."""

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from direktdraht.mail.tests.certificates import write_certificate

MISSING = "Postfix is not installed here, or this is not root (Debian: apt install postfix)."

_MAIN = """
compatibility_level = 3.6
queue_directory = {base}/spool
data_directory = {base}/data
maillog_file = {base}/maillog
maillog_file_prefixes = {base}
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = mx.test.invalid
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
alias_database =
disable_dns_lookups = yes
smtp_host_lookup = native
default_transport = error:5.1.1 no such mailbox here
transport_maps = inline:{{ {{ test.invalid = smtp:[127.0.0.1]:{back} }} }}
relay_domains = test.invalid
smtpd_recipient_restrictions =
  check_recipient_access inline:{{ {{ spaeter@test.invalid = 450 4.2.0 Greylisted, please try again later }} }}
  permit_mynetworks
  reject
smtpd_reject_unlisted_recipient = no
smtpd_tls_cert_file = {base}/server.pem
smtpd_tls_key_file = {base}/server.pem
smtpd_tls_security_level = encrypt
message_size_limit = 200000
"""
_MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
smtp unix - - n - - smtp
error unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
proxymap unix - - n - - proxymap
"""


@dataclass(frozen=True)
class Postfix:
    port: int
    certificate: Path


def is_there() -> bool:
    return os.geteuid() == 0 and shutil.which("postfix", path="/usr/sbin:/usr/bin") is not None


@contextlib.contextmanager
def running_postfix(base: Path, *, back: int) -> Iterator[Postfix]:
    """back: the port of the server to which mail for test.invalid is handed on, bounces among it."""
    port = _free_port()
    base.chmod(0o755)
    for name in ("etc", "spool", "spool/pid", "data"):
        (base / name).mkdir(parents=True)
    shutil.chown(base / "data", "postfix")
    write_certificate(base / "server.pem")
    (base / "etc" / "main.cf").write_text(_MAIN.format(base=base, back=back), encoding="ascii")
    (base / "etc" / "master.cf").write_text(_MASTER.format(port=port), encoding="ascii")
    command = ["/usr/sbin/postfix", "-c", str(base / "etc")]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([*command, "start"], check=True, **quiet)  # type: ignore[call-overload]
    try:
        _wait(port, base)
        yield Postfix(port, base / "server.pem")
    finally:
        subprocess.run([*command, "stop"], check=False, **quiet)  # type: ignore[call-overload]


def _wait(port: int, base: Path) -> None:
    for _try in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=2) as peer:
            if peer.recv(3) == b"220":
                return
        time.sleep(0.05)
    log = base / "maillog"
    raise AssertionError(log.read_text(errors="replace")[-2000:] if log.exists() else "Postfix says nothing")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
