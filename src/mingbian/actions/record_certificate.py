"""Write down one of our papers, as somebody has held it against its picture: from then on it counts.

What the program had read was only proposed; it is kept beside what was confirmed, with who confirmed it and when.
"""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import BinaryIO

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.keeping import keep_file
from mingbian.domain.dispute import State
from mingbian.domain.errors import MingbianError
from mingbian.domain.evidence import CERTIFICATE_TITLES, FOR_EVER, CertificateKind, Term
from mingbian.reading.certificate import as_fields
from mingbian.store import models as rows
from mingbian.store.queries.papers import says_of


class ValidityReversedError(MingbianError):
    """A paper that ends before it begins."""

    code = "validity_reversed"
    message_format = "有效期从 {valid_from} 到 {valid_to}，前后颠倒了。"
    hint_format = "请对照证书原件核对两个日期。"


class EndMissingError(MingbianError):
    """A paper with an end that was not written down."""

    code = "end_missing"
    message_format = "《{title}》选了“写着截止日期”，但没有填截止日期。"
    hint_format = "请对照证书填上；写着“长期”的选“长期有效”，没有写的选“没有写”。"


@dataclass(frozen=True, slots=True)
class Details:
    """What else stands on a paper, empty or None where it does not. `goods_named` in the paper's own words."""

    number: str = ""
    holder: str = ""
    issuer: str = ""
    brand: str = ""
    goods_named: str = ""
    model: str = ""
    issued_on: date | None = None


NOTHING_ELSE = Details()


def record_certificate(
    shop: rows.Shop,
    *,
    kind: CertificateKind,
    title: str,
    valid_from: date,
    valid_to: date | None,
    now: datetime,
    term: Term = Term.DATED,
    details: Details = NOTHING_ELSE,
    by: User | None = None,
    goods_id: str = "",
    batch: str = "",
    file: BinaryIO | None = None,
    of: rows.Certificate | None = None,
) -> rows.Certificate:
    """The paper; it speaks for all goods where it names none. `of` is one that was brought, or is put right.

    A `file` goes into the vault; `of` has its own. Raises ValidityReversedError, EndMissingError, DiskFullError.
    """
    last = _last_day(title, term, valid_from, valid_to)
    certificate = of or rows.Certificate(shop=shop, at=now, by=by, sha256=keep_file(file).sha256 if file else "")
    says = says_of(certificate)
    told = asdict(details) | {
        "kind": kind,
        "title": title.strip() or CERTIFICATE_TITLES[kind],
        "valid_from": valid_from,
        "valid_to": last,
        "term": term,
        "goods_id": goods_id,
        "batch": batch.strip(),
        "read": as_fields(says) if says else certificate.read,
        "reminded": None if certificate.valid_to != last else certificate.reminded,
        "confirmed_at": now,
        "confirmed_by": by,
    }
    with acting("certificate_recorded", shop, now=now, by=by) as act:
        act.seal(*([f"file:{certificate.sha256}"] if certificate.sha256 else []))
        for name, value in told.items():
            setattr(certificate, name, value)
        certificate.save()
        # It may speak in disputes that are open; see catching_up.py.
        rows.Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED).update(stale=True)
        act.tell(title=certificate.title, valid_to=str(last) if term is Term.DATED else "没有截止日期")
    return certificate


def _last_day(title: str, term: Term, valid_from: date, valid_to: date | None) -> date:
    if term is not Term.DATED:
        return FOR_EVER
    if valid_to is None:
        raise EndMissingError(title=title)
    if valid_to < valid_from:
        raise ValidityReversedError(valid_from=valid_from, valid_to=valid_to)
    return valid_to
