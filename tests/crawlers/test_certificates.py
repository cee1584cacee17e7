"""Certificates are checked, but for the hosts that the site file names; webhooks are told what turned."""

import datetime as dt
import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from crawlers.alarms import tell
from crawlers.clock import SharedClock
from crawlers.ledger import AlarmRow
from crawlers.orders import Order
from crawlers.process import Crawling
from crawlers.site_file import Site
from crawlers.store import Store


class Handler(BaseHTTPRequestHandler):
    """Answers every question with a page, and keeps what is posted."""

    posted: list[dict[str, str]]

    def do_GET(self) -> None:
        body = b"<html><a href='/bai-viet-1'>Hoi nghi tong ket cong tac thi dua nam 2023</a></html>"
        self.send_response(404 if self.path == "/robots.txt" else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def serving(context: ssl.SSLContext | None = None) -> HTTPServer:
    server = HTTPServer(("127.0.0.1", 0), type("Here", (Handler,), {"posted": []}))
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    return server


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[int]:
    """The port of a server whose certificate nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "tin.example")])
    now = dt.datetime.now(dt.UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now).not_valid_after(now + dt.timedelta(days=1))
    pem = made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (tmp_path / "both.pem").write_bytes(pem + key.private_bytes(*form))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "both.pem")
    server = serving(context)
    yield server.server_address[1]
    server.shutdown()


@pytest.mark.parametrize(
    ("excepted", "outcome"), [({}, "failed"), ({"tin.example": "tự ký"}, "well"), ({"khac.example": "x"}, "failed")]
)
def test_certificates(process: Crawling, folder: Path, secure: int, excepted: dict[str, str], outcome: str) -> None:
    SharedClock(folder.parent / "clock", 1_767_225_600.0)
    told = {"lists": (f"https://tin.example:{secure}/tin",), "private": ("tin.example",), "certificates": excepted}
    site = Site(name="thu", title="T", **told)  # type: ignore[arg-type]
    order = Order(
        site=site, folder=folder, agent="k", clock=folder.parent / "clock", known={"tin.example": "127.0.0.1"}
    )
    report = process.run(order)
    with Store(folder).ledger() as ledger:
        run = ledger.run(report.run or 0)
    assert run.outcome == outcome
    assert ("chứng chỉ của tin.example không đúng" in run.why) == (outcome == "failed")


def test_a_webhook_is_told() -> None:
    server = serving()
    alarm = AlarmRow(1, "a", "2026-01-01T00:00:00.000Z", "silent", "Sở A: im lặng")
    assert tell(f"http://127.0.0.1:{server.server_address[1]}/", [alarm]) == ""
    server.shutdown()
    assert server.RequestHandlerClass.posted == [  # type: ignore[attr-defined]
        {"site": "a", "word": "silent", "text": "Sở A: im lặng", "at": "2026-01-01T00:00:00.000Z"}
    ]
