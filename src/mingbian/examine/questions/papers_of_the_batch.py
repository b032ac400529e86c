"""Whether a paper of ours covers these goods on the day of the order, or had run out."""

from collections.abc import Callable
from datetime import timedelta

from mingbian.domain.assessment import Family
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, CertificateKind
from mingbian.examine.alleged import alleged
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import SUPPOSED, supposing

OF_PAPERS = {Reason.FAKE, Reason.FOOD_SAFETY}


def _valid_until(days: int) -> Callable[[Dossier], Dossier]:
    """A paper that ends so many days after the order; before it, where negative."""

    def then(dossier: Dossier) -> Dossier:
        ends = day_of(dossier.order.at) + timedelta(days=days)
        paper = Certificate(
            at=dossier.now,
            cite=SUPPOSED,
            kind=CertificateKind.TEST_REPORT,
            valid_from=ends - timedelta(days=360),
            valid_to=ends,
            title="检测报告",
            goods_id=dossier.order.goods_id,
            batch=dossier.order.batch,
        )
        return supposing(dossier, paper)

    return then


@question(
    "papers_of_the_batch",
    "找出覆盖这一批次和下单日期的检测报告、授权书或进货凭证。",
    Family.PRODUCT,
    held=("inspection_report", "brand_authorisation", "purchase_invoice"),
    answers=(
        Answer("文件覆盖这一批次和下单日期", 0.60, 0.44, _valid_until(180), reads=("O05", "P03")),
        Answer("文件在下单前已经到期", 0.08, 0.20, _valid_until(-10), reads=("O05", "P03")),
    ),
)
def fits(dossier: Dossier) -> bool:
    return bool(alleged(dossier) & OF_PAPERS) and not dossier.of(Certificate)
