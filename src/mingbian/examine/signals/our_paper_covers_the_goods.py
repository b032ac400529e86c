"""A paper of ours that speaks for these goods on the day of the order, where the complaint is about their quality.

Weak, and never more: a report on a batch says little about one piece. Strongest when it names this very batch. Silent
when no paper covers the goods that day, or the complaint is about something no paper can say. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.authorisation import is_of_another_brand
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, CertificateKind
from mingbian.examine.alleged import alleged
from mingbian.examine.signal import Seen, intentional, signal

NAMES_THE_BATCH = Weight(2.0, 0.5, 3.5)  # our guess
NAMES_NO_BATCH = Weight(1.0, 0.0, 2.0)  # our guess

TESTED = frozenset({CertificateKind.INSPECTION, CertificateKind.TEST_REPORT})
SPEAKS_TO = {
    Reason.QUALITY: TESTED,
    Reason.FOOD_SAFETY: TESTED,
    Reason.NOT_AS_DESCRIBED: TESTED,
    Reason.FAKE: TESTED | {CertificateKind.BRAND_AUTHORISATION},
}


@signal("P03", "本店文件覆盖该商品", Family.PRODUCT)
def look(dossier: Dossier) -> Seen | None:
    kinds = frozenset().union(*(SPEAKS_TO.get(reason, frozenset()) for reason in alleged(dossier)))
    covering = [paper for paper in dossier.of(Certificate) if paper.kind in kinds and covers(paper, dossier)]
    if not covering:
        return None
    paper = max(covering, key=lambda paper: (bool(paper.batch), paper.cite))
    about = f"批次 {paper.batch}" if paper.batch else "该商品"
    sentence = (
        f"《{paper.title or '本店文件'}》有效期 {paper.validity}，覆盖{about} 和下单日 {day_of(dossier.order.at)}。"
    )
    return intentional(NAMES_THE_BATCH if paper.batch else NAMES_NO_BATCH, sentence, (paper, dossier.order))


def covers(paper: Certificate, dossier: Dossier) -> bool:
    """Whether the paper speaks for the disputed goods on the day of the order, and for no other brand."""
    if is_of_another_brand(paper, dossier):
        return False
    product = dossier.product
    goods_id = dossier.order.goods_id or (product.goods_id if product else "")
    return paper.covers(day_of(dossier.order.at), goods_id=goods_id, batch=dossier.order.batch)
