"""A PostgreSQL server of our own for a test run: fresh, on a free port, gone afterwards."""

import contextlib
import itertools
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

MISSING = "PostgreSQL is not installed, so its tests were left out (Debian: apt install postgresql)."
_ADDRESS = "postgres://postgres@127.0.0.1:{port}/{name}"
# A test server may lose everything in a power cut, and is much faster for it.
_CARELESS = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def find_binaries() -> Path | None:
    """The folder of initdb and pg_ctl, of the newest version where there are several."""
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    found = [folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists()]
    if found:
        return max(found, key=lambda folder: float(folder.parent.name))
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path and shutil.which("pg_ctl") else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Server:
    """A running server; every test that needs a database to itself takes a new one from it."""

    port: int
    psql: Path
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def new_database(self) -> str:
        """The address of an empty database, as DIREKTDRAHT_DATABASE_URL takes it."""
        name = f"house_{os.getpid()}_{next(self._numbers)}"
        command = [self.psql, "-q", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres"]
        subprocess.run([*command, "-c", f"CREATE DATABASE {name}"], check=True, capture_output=True)
        return self.url(name)

    def url(self, name: str) -> str:
        return _ADDRESS.format(port=self.port, name=name)


@contextlib.contextmanager
def running_server(binaries: Path) -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="direktdraht-pg-"))
    as_owner: list[str] = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        as_owner = ["runuser", "-u", "postgres", "--"]
    data, port = folder / "data", free_port()

    def run(tool: str, *arguments: str) -> None:
        command = [*as_owner, str(binaries / tool), "-D", str(data), *arguments]
        with (folder.parent / f"{folder.name}.out").open("wb") as out:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd="/")
        if done.returncode:
            raise RuntimeError(f"{tool} failed: {Path(out.name).read_text()}")
        Path(out.name).unlink()

    try:
        run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        options = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} {_CARELESS}"
        run("pg_ctl", "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            yield Server(port, binaries / "psql")
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
