"""Why a paper of ours does not cover this order: other goods, another batch, another brand, another day.

A paper that is valid today may not have been on the day of the order, and one that has run out since may have been:
what counts is the day of the order, and both are said.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import FOR_EVER, Certificate, CertificateKind


@dataclass(frozen=True, slots=True)
class Gap:
    """One reason as a sentence. Where it `decides`, the paper does not cover the order; else it is to be known."""

    sentence: str
    decides: bool


def gaps(paper: Certificate, dossier: Dossier) -> tuple[Gap, ...]:
    """Every reason, none where the paper covers these goods, this batch, this brand and the day of the order."""
    looks = (_of_goods, _of_batch, _of_brand, _of_day)
    return tuple(gap for look in looks for gap in look(paper, dossier))


def covers(paper: Certificate, dossier: Dossier) -> bool:
    """Whether nothing that decides speaks against it."""
    return not any(gap.decides for gap in gaps(paper, dossier))


def _of_goods(paper: Certificate, dossier: Dossier) -> Iterator[Gap]:
    ordered = dossier.order.goods_id
    if paper.goods_id and paper.goods_id != ordered:
        yield Gap(f"它写的是商品 {paper.goods_id}，这一单是 {ordered or '没有编号的商品'}。", decides=True)


def _of_batch(paper: Certificate, dossier: Dossier) -> Iterator[Gap]:
    batch = dossier.order.batch
    if paper.batch and not batch:
        yield Gap(f"它只说批次 {paper.batch}，这一单的批次没有登记，不知道是不是这一批。", decides=True)
    elif paper.batch and paper.batch != batch:
        yield Gap(f"它只说批次 {paper.batch}，这一单是批次 {batch}。", decides=True)


def _of_brand(paper: Certificate, dossier: Dossier) -> Iterator[Gap]:
    """A title need not name its brand, so this decides nothing."""
    named = [dossier.order.title, *([dossier.product.title] if dossier.product else [])]
    if paper.brand and not any(paper.brand.casefold() in title.casefold() for title in named):
        yield Gap(f"它写的品牌是“{paper.brand}”，商品标题里没有这个牌子，请核对是不是同一个。", decides=False)


def _of_day(paper: Certificate, dossier: Dossier) -> Iterator[Gap]:
    day, today = day_of(dossier.order.at), day_of(dossier.now)
    invoice = paper.kind is CertificateKind.PURCHASE_INVOICE
    if day < paper.valid_from:
        if invoice:
            yield Gap(f"开票日 {paper.valid_from} 晚于下单日 {day}，说明不了这一单的货从哪里来。", decides=True)
        else:
            now = "现在有效，但" if today <= paper.valid_to else ""
            yield Gap(f"它{now}从 {paper.valid_from} 才生效，下单日 {day} 不在其内。", decides=True)
    elif day > paper.valid_to:
        yield Gap(f"下单日 {day} 时它已于 {paper.valid_to} 到期。", decides=True)
    elif today > paper.valid_to != FOR_EVER:
        yield Gap(f"下单日 {day} 在有效期内；它后来于 {paper.valid_to} 到期，只能说明下单时的情况。", decides=False)
