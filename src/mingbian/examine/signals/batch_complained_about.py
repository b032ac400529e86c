"""One batch complained about more often than the same goods otherwise: our product, not the buyer.

Strong when the batch's rate is several times that of the goods' other batches, or of the shop. Weak when the excess is
small. Silent without a batch, below 30 orders of it, below three complaints, or when it could be chance: one ordinary
batch in twenty would show it, for batches of one product differ too, by a fifth of its rate. The weight is the ratio of
the rates; its cap and that fifth are our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import History, Scope
from mingbian.examine.alleged import alleged
from mingbian.examine.baseline import BATCHES_DIFFER
from mingbian.examine.rates import UNUSUAL, Count, percent, share, standing
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.windows import of_now

FEWEST_COMPLAINTS = 3  # our choice: two may be one household
MOST_DB = 9.0  # our guess: the strongest thing that can speak for a buyer about goods


@signal("P02", "同批次投诉偏高", Family.PRODUCT)
def look(dossier: Dossier) -> Seen | None:
    batch = _of_the_batch(dossier)
    if batch is None or batch.complaints < FEWEST_COMPLAINTS:
        return None
    otherwise = _otherwise(dossier, batch)
    found = standing(Count(batch.orders, batch.complaints), _count(otherwise, batch), differ=BATCHES_DIFFER)
    if found is None or found.tail > UNUSUAL or found.low_db <= 0:
        return None
    middle = min(found.ratio_db, MOST_DB)
    weight = Weight(middle, min(found.low_db, middle), min(found.high_db, MOST_DB + 1))
    known = f"一般水平我们估计约 {percent(found.usual)}"
    if otherwise:
        beside = "同款整体" if otherwise.scope is Scope.PRODUCT else "本店"
        known = f"{beside}近 {otherwise.days} 天为 {share(otherwise.complaints, otherwise.orders)}"
    sentence = f"批次 {batch.batch} 近 {batch.days} 天的投诉为 {share(batch.complaints, batch.orders)}，{known}。"
    return honest(weight, sentence, (batch, otherwise, dossier.order) if otherwise else (batch, dossier.order))


def _of_the_batch(dossier: Dossier) -> History | None:
    ours = [
        history
        for history in of_now(dossier)
        if history.batch and history.batch == dossier.order.batch and _fits(history, dossier)
    ]
    return max(ours, key=lambda history: (history.orders, history.cite), default=None)


def _otherwise(dossier: Dossier, batch: History) -> History | None:
    """The same goods over all batches, else the shop; counted for the same reason."""
    others = [
        history
        for history in of_now(dossier)
        if not history.batch and history.reason is batch.reason and history.scope is not Scope.CATEGORY
        if history.scope is Scope.SHOP or history.goods_id in ("", dossier.order.goods_id)
    ]
    return min(others, key=lambda history: (history.scope is not Scope.PRODUCT, -history.orders), default=None)


def _count(otherwise: History | None, batch: History) -> Count | None:
    """The goods' other batches, where the batch can be taken out; a bad one must not be its own measure."""
    if otherwise is None:
        return None
    orders, complaints = otherwise.orders - batch.orders, otherwise.complaints - batch.complaints
    within = otherwise.days >= batch.days and 0 <= complaints <= orders and orders > 0
    return Count(orders, complaints) if within else Count(otherwise.orders, otherwise.complaints)


def _fits(history: History, dossier: Dossier) -> bool:
    return history.reason is None or history.reason in alleged(dossier)
