"""Pictures that the buyer sent, our own papers, and the verdict."""

from mingbian.domain.evidence import Certificate, CertificateKind, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Ending, Verdict
from mingbian.store import models as rows
from mingbian.store.case import Case

_PHOTOS = "SELECT * FROM photo_reading WHERE dispute_id = %(dispute)s AND at <= %(now)s ORDER BY at, id"
_PAPERS = """
SELECT * FROM certificate WHERE shop_id = %(shop)s AND goods_id IN ('', %(goods)s) AND at <= %(now)s ORDER BY at, id
"""
_VERDICTS = "SELECT * FROM verdict WHERE dispute_id = %(dispute)s AND at <= %(now)s ORDER BY at, id"


def facts(case: Case) -> list[Fact]:
    """Papers that name other goods are left out; one that names none speaks for all."""
    return [
        *(_photo(row) for row in case.ask(rows.PhotoReading, _PHOTOS)),
        *(_certificate(row) for row in case.ask(rows.Certificate, _PAPERS, goods=case.goods_id)),
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


def _certificate(row: rows.Certificate) -> Certificate:
    return Certificate(
        at=row.at,
        cite=0,
        kind=CertificateKind(row.kind),
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        title=row.title,
        goods_id=row.goods_id,
        batch=row.batch,
    )
