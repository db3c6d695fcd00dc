"""A real receiver on a free port, which answers what a test wants and keeps what it was sent."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from direktdraht.hooks.configuring import configure_hook
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from tests.cast import People, house

__all__ = ["house"]


@dataclass
class Receiver:
    """status is what the next call is answered with."""

    status: int = 204
    calls: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/alarms"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    kept = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            kept.calls.append(({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(kept.status)
            if 300 <= kept.status < 400:
                self.send_header("Location", kept.url)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    kept.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield kept
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def administrator(house: People) -> Person:
    return house.oliver


@pytest.fixture
def called(administrator: Person, receiver: Receiver) -> Receiver:
    """The receiver, entered in the desk."""
    configure_hook(receiver.url, by=administrator, at=now())
    return receiver
