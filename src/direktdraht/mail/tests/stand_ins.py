"""Servers that misbehave, and a provider: what cannot be had from a real one on demand."""

import contextlib
import json
import socket
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@contextlib.contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server on a free port; serve gets each connection, in a thread of its own."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer(peer: socket.socket) -> None:
            with peer, contextlib.suppress(OSError):
                serve(peer)

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    threading.Thread(target=answer, args=(listener.accept()[0],), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield listener.getsockname()[1]
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def imap_that_says(answers: dict[str, str], *, greeting: str = "* OK ready") -> Iterator[int]:
    """IMAP by rote: an answer for each command, with {tag} in it; an empty one says nothing, for ever."""

    def serve(peer: socket.socket) -> None:
        lines = peer.makefile("rb")
        peer.sendall(f"{greeting}\r\n".encode())
        while line := lines.readline().decode():
            tag, _space, command = line.strip().partition(" ")
            name = command.split(" ")[0].upper()
            answer = answers.get(name, f"{{tag}} OK {name} done")
            if not answer:
                time.sleep(60)
            peer.sendall((answer.format(tag=tag) + "\r\n").encode())

    with listening(serve) as port:
        yield port


@dataclass
class Line:
    """A line between two machines that can be cut. after: cut it after so many bytes to the one who called."""

    port: int = 0
    after: int | None = None
    calls: int = 0
    peers: list[socket.socket] = field(default_factory=list)

    def cut(self) -> None:
        for peer in self.peers:
            with contextlib.suppress(OSError):
                peer.shutdown(socket.SHUT_RDWR)
        self.peers.clear()


@contextlib.contextmanager
def line_to(port: int, *, up_to: int | None = None) -> Iterator[Line]:
    """up_to: cut the line after so many bytes from the one who called, instead."""
    line = Line()

    def serve(peer: socket.socket) -> None:
        line.calls += 1
        with socket.create_connection(("127.0.0.1", port), timeout=20) as server:
            line.peers += [peer, server]
            up = threading.Thread(target=_pass_on, args=(peer, server, lambda: up_to), daemon=True)
            up.start()
            _pass_on(server, peer, lambda: line.after)

    with listening(serve) as line.port:
        yield line
        line.cut()


def _pass_on(source: socket.socket, sink: socket.socket, limit: Callable[[], int | None]) -> None:
    passed = 0
    with contextlib.suppress(OSError):
        while data := source.recv(4096):
            most = limit()
            if most is not None and passed + len(data) > most:
                break
            passed += len(data)
            sink.sendall(data)
    for end in (source, sink):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@dataclass
class Provider:
    """Gives tokens as Microsoft and Google do. What it answers to each kind of question can be put off or refused."""

    port: int
    # Makes an access token for whoever asks.
    token: Callable[[], str] = lambda: "token"
    # An error for the next questions of a grant type.
    refuses: dict[str, tuple[int, str]] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)
    seconds: int = 3600

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answer(self, path: str, fields: dict[str, str]) -> tuple[int, dict[str, Any]]:
        self.asked.append(fields)
        if path == "/device":
            return 200, {
                "device_code": "lang-und-geheim",
                "user_code": "BCDF-GHJK",
                "verification_uri": "https://anmelden.example/code",
                "expires_in": 900,
            }
        kind = fields.get("grant_type", "").rpartition(":")[2]
        if kind in self.refuses:
            status, error = self.refuses[kind]
            return status, {"error": error, "error_description": f"{error}: AADSTS1"}
        given = {"access_token": self.token(), "expires_in": self.seconds, "token_type": "Bearer"}
        return 200, given | {"refresh_token": f"dauerhaft-{len(self.asked)}"}


@contextlib.contextmanager
def running_provider() -> Iterator[Provider]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            status, answer = provider.answer(self.path, dict(urllib.parse.parse_qsl(body)))
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(json.dumps(answer).encode())

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider = Provider(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield provider
    server.shutdown()
    server.server_close()
