"""A real timestamp server on the loopback: OpenSSL signs, a small HTTP server carries. Its answers can be spoilt."""

import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

SETTINGS = """
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[tsa]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[tsa_config]
serial = {folder}/serial
signer_cert = {folder}/{signer}.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
ess_cert_id_alg = sha256
"""

WITH_ITS_ROOT = "certs = {folder}/ca.pem\n"
"""As many servers do: OpenSSL puts the certificates in an order that strict readers refuse."""

Spoil = Callable[[bytes], bytes]


@dataclass
class TimestampServer:
    """`address` to ask, `roots` to check against; `asked` keeps every request, `spoil` changes what is answered."""

    address: str
    roots: Path
    asked: list[bytes] = field(default_factory=list)
    spoil: Spoil = bytes
    status: int = 200
    settings: str = "openssl.cnf"


def openssl(*arguments: str | Path, folder: Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], cwd=folder, check=True, capture_output=True)


def certify(folder: Path) -> None:
    """A root and, under it, a certificate that may only stamp."""
    empty = "[req]\ndistinguished_name = dn\n[dn]\n"
    kinds = {"openssl": ("tsa", ""), "chain": ("tsa", WITH_ITS_ROOT), "past": ("past", ""), "future": ("future", "")}
    for name, (signer, more) in kinds.items():
        text = empty + (SETTINGS + more).format(folder=folder.as_posix(), signer=signer)
        (folder / f"{name}.cnf").write_text(text)
    (folder / "serial").write_text("01")
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    subject = ("-config", "openssl.cnf", "-subj")
    openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", *subject, "/CN=Root",
            "-extensions", "ca", folder=folder)  # fmt: skip
    openssl("req", *key, "-keyout", "tsa.key", "-out", "tsa.csr", *subject, "/CN=Stamps", folder=folder)
    openssl("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-out", "tsa.pem", "-days", "2",
            "-set_serial", "7", "-extfile", "openssl.cnf", "-extensions", "tsa", folder=folder)  # fmt: skip
    # What is past or still to come counts from today, so the certificates are made like the first one and dated anew.
    dated(folder, "past", timedelta(days=-9), timedelta(days=-1))
    dated(folder, "future", timedelta(days=1), timedelta(days=9))


def dated(folder: Path, name: str, begins: timedelta, ends: timedelta) -> None:
    """The stamping certificate once more, valid from and to these days from now."""
    root, tsa = (x509.load_pem_x509_certificate((folder / f"{one}.pem").read_bytes()) for one in ("ca", "tsa"))
    key = serialization.load_pem_private_key((folder / "ca.key").read_bytes(), None)
    assert isinstance(key, EllipticCurvePrivateKey)
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(root.subject, tsa.subject, tsa.public_key(), 8, now + begins, now + ends)
    for extension in tsa.extensions:
        if extension.critical:
            builder = builder.add_extension(extension.value, critical=True)
    made = builder.sign(key, hashes.SHA256())
    (folder / f"{name}.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))


def reply(folder: Path, query: bytes, settings: str) -> bytes:
    with tempfile.NamedTemporaryFile(dir=folder, suffix=".tsq") as asked:
        asked.write(query)
        asked.flush()
        command = ["openssl", "ts", "-reply", "-config", settings, "-section", "tsa_config"]
        done = subprocess.run([*command, "-queryfile", asked.name], cwd=folder, capture_output=True, check=True)
    return done.stdout


@contextmanager
def timestamp_server(folder: Path) -> Iterator[TimestampServer]:
    """Skips where OpenSSL is not installed."""
    if shutil.which("openssl") is None:
        pytest.skip("没有安装 openssl，无法在本机开时间戳服务")
    certify(folder)

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = self.rfile.read(int(self.headers["Content-Length"]))
            server.asked.append(query)
            answer = server.spoil(reply(folder, query, server.settings))
            self.send_response(server.status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Nothing: the test says what went wrong."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server = TimestampServer(f"http://127.0.0.1:{http.server_port}/", folder / "ca.pem")
    threading.Thread(target=http.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
