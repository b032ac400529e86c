"""What the buyer wants, how much of it, and by when: the strongest that he asks, unless he settles for less."""

import re
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.claim import Demand, DemandKind
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.dossier import Dossier
from mingbian.gather.askings import COMPENSATION_RANK, OF_AFTER_SALES, REFUND_RANK, asked_for
from mingbian.gather.money_words import asked_fen
from mingbian.gather.statements import Statement, statements
from mingbian.gather.time_words import by_when

REFUNDS = (DemandKind.REFUND_ONLY, DemandKind.RETURN_REFUND)
_SETTLES = re.compile(r"就行|就好|即可|就可以|算了|就算|那(?:就)?(?:换|补|修|退)吧")
_ALTERNATIVE = re.compile(r"也行|也可以|也好|或者|要么")  # another way out: neither raises nor drops what was asked
_REFUND_BESIDE = re.compile(
    r"(?:退货?退?款|退钱|退货)(?:并|且|和|及|，|,|、|再|还|另|外|要|求|加)*(?:赔|补偿)(?!.{0,8}(?:退一赔|合计|共计))"
)


@dataclass(frozen=True, slots=True)
class _Asked:
    what: DemandKind
    rank: int
    amount_fen: int
    settles: bool = False
    alternative: bool = False


NOTHING = _Asked(DemandKind.NONE, 0, 0)


def demand(dossier: Dossier) -> Demand:
    """What is wanted now. `amount_fen` is all the money asked for, goods included; 0 where none is, or none is named.

    A refund that names no figure is of what the after-sale request names, else of what the order cost.
    """
    standing = NOTHING
    by: datetime | None = None  # the last deadline that was set
    for statement in sorted(statements(dossier), key=lambda said: (said.at, said.cite)):
        standing = _after(standing, _asked(statement, dossier))
        by = by_when(statement.text, statement.at) or by
    return Demand(standing.what, standing.amount_fen or _refund_fen(standing.what, dossier), by)


def _after(standing: _Asked, asked: _Asked) -> _Asked:
    """What stands after the buyer has asked again; a repetition without a figure leaves the figure as it was."""
    if asked.what is DemandKind.NONE:
        return standing
    if asked.alternative and not asked.settles and standing.what is not DemandKind.NONE:
        return standing
    if asked.rank < standing.rank and not asked.settles:
        return standing
    keeps = asked.amount_fen == 0 and not asked.settles
    return _Asked(asked.what, asked.rank, standing.amount_fen if keeps else asked.amount_fen)


def _asked(statement: Statement, dossier: Dossier) -> _Asked:
    if isinstance(statement.fact, AfterSale):
        return _Asked(*OF_AFTER_SALES[statement.fact.kind], statement.fact.amount_fen)
    what, rank = asked_for(statement.text)
    written = _written_fen(statement.text, what, dossier)
    if isinstance(statement.fact, Complaint):
        named = statement.fact.amount_fen
        return _Asked(*_with_a_sum(what, rank, named, dossier), named or written)
    settles, alternative = (pattern.search(statement.text) is not None for pattern in (_SETTLES, _ALTERNATIVE))
    return _Asked(what, rank, written, settles=settles, alternative=alternative)


def _with_a_sum(what: DemandKind, rank: int, named_fen: int, dossier: Dossier) -> tuple[DemandKind, int]:
    """A complaint that only names a sum wants it back; what goes beyond the price is no refund but compensation."""
    if named_fen > dossier.order.amount_fen and what in (DemandKind.NONE, *REFUNDS):
        return DemandKind.COMPENSATION, COMPENSATION_RANK
    if named_fen and what is DemandKind.NONE:
        return DemandKind.REFUND_ONLY, REFUND_RANK
    return what, rank


def _written_fen(text: str, what: DemandKind, dossier: Dossier) -> int:
    """The figures of the text. “退款并赔偿300元” wants the order's money back too."""
    order_fen = dossier.order.amount_fen
    written = asked_fen(text, order_fen) if what is not DemandKind.NONE else 0
    with_refund = what is DemandKind.COMPENSATION and written and _REFUND_BESIDE.search(text)
    return written + order_fen if with_refund else written


def _refund_fen(what: DemandKind, dossier: Dossier) -> int:
    if what not in REFUNDS:
        return 0
    return (dossier.aftersale.amount_fen if dossier.aftersale else 0) or dossier.order.amount_fen
