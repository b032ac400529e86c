"""Make a paper from the shelf an exhibit of a dispute: the same file, not uploaded again."""

from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import User

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.domain.errors import MingbianError
from mingbian.domain.evidence import FILED_AS, CertificateKind
from mingbian.store import models as rows
from mingbian.vault.files import open_kept


class PaperWithoutFileError(MingbianError):
    """A paper that was written down by hand, of which no picture is kept."""

    code = "paper_without_file"
    message_format = "《{title}》只登记了内容，没有存扫描件。"
    hint_format = "请把扫描件放上证书架，再用它作证物。"


class PaperUnconfirmedError(MingbianError):
    """A paper that nobody has held against its picture yet."""

    code = "paper_unconfirmed"
    message_format = "这份证书还没有人核对过。"
    hint_format = "请先在证书架上对照图片核对，再用它作证物。"


def use_certificate(
    dispute: rows.Dispute, certificate: rows.Certificate, *, now: datetime, by: User | None = None
) -> rows.Evidence:
    """The exhibit. Raises PaperUnconfirmedError, PaperWithoutFileError, AlreadyKeptError, DisputeClosedError."""
    if certificate.confirmed_at is None:
        raise PaperUnconfirmedError
    if not certificate.sha256:
        raise PaperWithoutFileError(title=certificate.title)
    try:
        original = open_kept(settings.VAULT, certificate.sha256)
    except FileNotFoundError as error:
        raise PaperWithoutFileError(title=certificate.title) from error
    with original:
        return keep_evidence(
            dispute,
            original,
            name=certificate.name or certificate.title,
            kind=FILED_AS[CertificateKind(certificate.kind)],
            media_type=certificate.media_type or "application/octet-stream",
            now=now,
            by=by,
            caption=certificate.title,
        )
