"""Pictures that the buyer sent, our own papers, and the verdict."""

from mingbian.domain.evidence import FOR_EVER, Certificate, CertificateKind, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Ending, Verdict
from mingbian.store import models as rows
from mingbian.store.case import Case

_PHOTOS = "SELECT * FROM photo_reading WHERE dispute_id = %(dispute)s AND at <= %(now)s ORDER BY at, id"
_PAPERS = """
SELECT * FROM certificate
WHERE shop_id = %(shop)s AND goods_id IN ('', %(goods)s) AND confirmed_at <= %(now)s AND aside_at IS NULL
ORDER BY confirmed_at, id
"""
_VERDICTS = "SELECT * FROM verdict WHERE dispute_id = %(dispute)s AND at <= %(now)s ORDER BY at, id"


def facts(case: Case) -> list[Fact]:
    """Papers that name other goods are left out; one that names none speaks for all.

    A paper counts once somebody has confirmed what stands on it, at that moment.
    """
    return [
        *(_photo(row) for row in case.ask(rows.PhotoReading, _PHOTOS)),
        *filter(None, map(as_fact, case.ask(rows.Certificate, _PAPERS, goods=case.goods_id))),
        *(
            Verdict(at=row.at, cite=0, ending=Ending(row.ending), amount_fen=row.amount_fen)
            for row in case.ask(rows.Verdict, _VERDICTS)
        ),
    ]


def _photo(row: rows.PhotoReading) -> Photo:
    return Photo(
        at=row.at,
        cite=0,
        name=row.name,
        captured_at=row.captured_at,
        hash=row.hash,
        aigc=row.aigc,
        c2pa=row.c2pa,
        watermark=row.watermark,
        seen=row.seen,
        text=row.text,
    )


def as_fact(row: rows.Certificate) -> Certificate | None:
    """The paper as the steps know it; None until it is confirmed."""
    if row.confirmed_at is None or row.valid_from is None:
        return None
    return Certificate(
        at=row.confirmed_at,
        cite=0,
        kind=CertificateKind(row.kind),
        valid_from=row.valid_from,
        valid_to=row.valid_to or FOR_EVER,
        title=row.title,
        goods_id=row.goods_id,
        batch=row.batch,
        brand=row.brand,
        issuer=row.issuer,
        holder=row.holder,
    )
