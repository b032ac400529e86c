"""Whether others had the same trouble with these goods: other complaints, and the counts of this goods."""

from collections.abc import Iterator
from datetime import timedelta

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import History, Neighbour, Scope
from mingbian.gather.cells import contradicts, supports
from mingbian.gather.saying import opening_of

IN_THE_GOODS = frozenset(
    {
        ClaimKind.QUALITY,
        ClaimKind.NOT_AS_DESCRIBED,
        ClaimKind.FAKE,
        ClaimKind.FOOD_SAFETY,
        ClaimKind.BAD_FRUIT,
    }
)
ENOUGH_ORDERS = 100  # without a single complaint among so many, trouble in the goods is rarer than one in thirty
OF_NOW = timedelta(days=180)  # last year's season says nothing of the goods as they are now
SEVERAL, OFTEN = 3, 0.05  # complaints, and their share of the orders; our guess


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    if claim.kind not in IN_THE_GOODS:
        return
    reason = Reason(claim.kind.value)
    same = [other for other in dossier.of(Neighbour) if other.reason is reason and _same_goods(dossier, other)]
    if same:
        yield supports(claim, same[0], opening_of(same[0].text))
    for counted in dossier.of(History):
        if _counts_these(dossier, counted, reason):
            yield from _counted(claim, counted)


def _counted(claim: Claim, history: History) -> Iterator[Cell]:
    """Counts over all reasons and batches are too broad to bear a claim out; a clean slate is one for all of them."""
    quote = f"{history.days} 天 {history.orders} 单 {history.complaints} 件投诉"
    often = history.complaints >= SEVERAL and history.complaints >= history.orders * OFTEN
    if history.complaints == 0 and history.orders >= ENOUGH_ORDERS:
        yield contradicts(claim, history, quote)
    elif often and (history.reason is not None or history.batch):
        yield supports(claim, history, quote)


def _same_goods(dossier: Dossier, other: Neighbour) -> bool:
    order = dossier.order
    same_goods = other.goods_id != "" and other.goods_id == order.goods_id
    return same_goods or (other.batch != "" and other.batch == order.batch)


def _counts_these(dossier: Dossier, history: History, reason: Reason) -> bool:
    of_goods = history.scope is Scope.PRODUCT and history.goods_id in ("", dossier.order.goods_id)
    lately = history.at > dossier.opened_at - OF_NOW
    return of_goods and lately and history.batch in ("", dossier.order.batch) and history.reason in (None, reason)
