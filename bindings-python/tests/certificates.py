"""Certificates for tests, and a server that has one."""

from __future__ import annotations

import contextlib
import shutil
import socket
import socketserver
import ssl
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest


@dataclass(frozen=True)
class Authority:
    """An authority that nobody knows, and certificates by it."""

    folder: Path

    @property
    def certificate(self) -> Path:
        """What it signs with, in PEM form."""
        return self.folder / "authority.pem"

    def issue(self, name: str) -> ssl.SSLContext:
        """A certificate for a name, for a server."""
        key, request, certificate = (self.folder / f"{name}.{end}" for end in ("key", "csr", "pem"))
        extensions = self.folder / f"{name}.txt"
        extensions.write_text(f"subjectAltName=DNS:{name}\nextendedKeyUsage=serverAuth\n")
        openssl("req", "-new", *_KEY, "-keyout", key, "-out", request, "-subj", f"/CN={name}")
        by = ("-CA", self.certificate, "-CAkey", self.folder / "authority.key", "-CAcreateserial")
        given = ("-in", request, "-extfile", extensions, "-out", certificate)
        openssl("x509", "-req", *given, *by, "-days", "30")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        return context


_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def openssl(*arguments: str | Path) -> None:
    """Runs the program of that name."""
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def authority(folder: Path) -> Authority:
    """Makes an authority."""
    if shutil.which("openssl") is None:
        pytest.skip("makes its certificates with openssl")
    made = Authority(folder)
    key = made.folder / "authority.key"
    subject = ("-subj", "/CN=an authority of tests", "-days", "30")
    openssl("req", "-x509", *_KEY, "-keyout", key, "-out", made.certificate, *subject)
    return made


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that refuse the certificate are no news."""


@contextlib.contextmanager
def _serving(handler: type[socketserver.BaseRequestHandler]) -> Iterator[int]:
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65_536):
            target.sendall(piece)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def _join(one: socket.socket, other: socket.socket) -> None:
    back = threading.Thread(target=_copy, args=(other, one), daemon=True)
    back.start()
    _copy(one, other)
    back.join()


@contextlib.contextmanager
def front(context: ssl.SSLContext, base_url: str) -> Iterator[int]:
    """A server that speaks TLS, in front of one that does not; gives its port."""
    behind = urlsplit(base_url)

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with (
                context.wrap_socket(self.request, server_side=True) as client,
                socket.create_connection((behind.hostname or "", behind.port or 0)) as server,
            ):
                _join(client, server)

    with _serving(Handler) as port:
        yield port


@contextlib.contextmanager
def proxy(target: int | None) -> Iterator[tuple[int, list[str]]]:
    """A proxy that leads to a port of this machine or nowhere; gives its port and what it is asked."""
    asked: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            asked.append(self.rfile.readline().decode().strip())
            while self.rfile.readline().strip():
                pass
            if target is None:
                self.wfile.write(b"HTTP/1.1 418 I'm a teapot\r\nContent-Length: 0\r\n\r\n")
                return
            with socket.create_connection(("127.0.0.1", target)) as server:
                self.wfile.write(b"HTTP/1.1 200 Connected\r\n\r\n")
                _join(self.connection, server)

    with _serving(Handler) as port:
        yield port, asked
