"""Write down one of our papers: what it is, for which goods, and from which day to which."""

from datetime import date, datetime
from typing import BinaryIO

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.keeping import keep_file
from mingbian.domain.errors import MingbianError
from mingbian.domain.evidence import CertificateKind
from mingbian.store import models as rows


class ValidityReversedError(MingbianError):
    """A paper that ends before it begins."""

    code = "validity_reversed"
    message_format = "有效期从 {valid_from} 到 {valid_to}，前后颠倒了。"
    hint_format = "请对照证书原件核对两个日期。"


def record_certificate(
    shop: rows.Shop,
    *,
    kind: CertificateKind,
    title: str,
    valid_from: date,
    valid_to: date,
    now: datetime,
    by: User | None = None,
    goods_id: str = "",
    batch: str = "",
    file: BinaryIO | None = None,
) -> rows.Certificate:
    """The paper; it speaks for all goods where it names none. Its file goes into the vault.

    Raises ValidityReversedError, DiskFullError.
    """
    if valid_to < valid_from:
        raise ValidityReversedError(valid_from=valid_from, valid_to=valid_to)
    sha256 = keep_file(file).sha256 if file else ""
    with acting("certificate_recorded", shop, now=now, by=by) as act:
        act.seal(*([f"file:{sha256}"] if sha256 else []))
        certificate = rows.Certificate.objects.create(
            shop=shop,
            at=now,
            kind=kind,
            title=title,
            valid_from=valid_from,
            valid_to=valid_to,
            goods_id=goods_id,
            batch=batch,
            sha256=sha256,
        )
        act.tell(title=title, valid_to=str(valid_to))
    return certificate
