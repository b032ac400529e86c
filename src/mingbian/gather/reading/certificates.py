"""Our papers, against claims that the goods are fake, faulty or unsafe."""

from collections.abc import Iterator

from mingbian.domain.authorisation import is_of_another_brand
from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, CertificateKind
from mingbian.gather.cells import contradicts, silent, supports

TESTED = frozenset({CertificateKind.INSPECTION, CertificateKind.TEST_REPORT})
SPEAKS_OF = {
    ClaimKind.FAKE: frozenset({CertificateKind.BRAND_AUTHORISATION, CertificateKind.PURCHASE_INVOICE}),
    ClaimKind.QUALITY: TESTED,
    ClaimKind.FOOD_SAFETY: TESTED,
    ClaimKind.INJURY: TESTED,
    ClaimKind.FALSE_ADVERTISING: frozenset({CertificateKind.TEST_REPORT}),
    ClaimKind.PROFESSIONAL_CLAIM: TESTED | {CertificateKind.LICENCE},
}


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    """A paper that covers these goods on the day of the order contradicts, though a single piece may still be faulty.

    One that had run out by then supports; one for other goods, another batch, another brand or a later time says
    nothing.
    """
    wanted = SPEAKS_OF.get(claim.kind, frozenset())
    order = dossier.order
    sold_on = day_of(order.at)
    for paper in dossier.of(Certificate):
        if paper.kind not in wanted:
            continue
        if is_of_another_brand(paper, dossier):
            yield silent(claim, paper, paper.title)
        elif paper.covers(sold_on, goods_id=order.goods_id, batch=order.batch):
            yield contradicts(claim, paper, paper.title)
        elif _ran_out(paper, dossier):
            yield supports(claim, paper, paper.valid_to.isoformat())
        else:
            yield silent(claim, paper, paper.title)


def _ran_out(paper: Certificate, dossier: Dossier) -> bool:
    order = dossier.order
    meant_for_it = paper.covers(paper.valid_to, goods_id=order.goods_id, batch=order.batch)
    return meant_for_it and paper.valid_to < day_of(order.at)
