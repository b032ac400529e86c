"""Pictures that the buyer sent, our own papers, and the verdict."""

from mingbian.domain.evidence import Certificate, CertificateKind, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Ending, Verdict
from mingbian.store import models as rows
from mingbian.store.case import Case


def facts(case: Case) -> list[Fact]:
    """Papers that name other goods are left out; one that names none speaks for all."""
    photos = rows.PhotoReading.objects.filter(dispute=case.dispute, at__lte=case.now).order_by("at", "pk")
    papers = rows.Certificate.objects.filter(
        shop_id=case.shop_id, at__lte=case.now, goods_id__in={"", case.goods_id}
    ).order_by("at", "pk")
    verdicts = rows.Verdict.objects.filter(dispute=case.dispute, at__lte=case.now).order_by("at", "pk")
    return [
        *(_photo(row) for row in photos),
        *(_certificate(row) for row in papers),
        *(Verdict(at=row.at, cite=0, ending=Ending(row.ending), amount_fen=row.amount_fen) for row in verdicts),
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
