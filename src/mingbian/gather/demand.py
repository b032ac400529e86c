"""What the buyer wants, how much of it, and by when: the strongest that he asks, unless he settles for less."""

import re
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.claim import Demand, DemandKind
from mingbian.domain.complaint import AfterSale, AfterSaleKind, Complaint
from mingbian.domain.dossier import Dossier
from mingbian.gather.clauses import clauses, denied
from mingbian.gather.money_words import asked_fen
from mingbian.gather.statements import Statement, statements
from mingbian.gather.time_words import by_when


@dataclass(frozen=True, slots=True)
class Asking:
    """Words that ask for something. Of several askings the one that costs the seller more ranks higher."""

    what: DemandKind
    rank: int
    words: re.Pattern[str]


ASKINGS = (
    Asking(
        DemandKind.COMPENSATION,
        7,
        re.compile(
            r"(?<![包险])赔(?!礼)|补偿|精神损失|误工|损失费|返现|红包|补(?:我)?(?:差价|钱)|倍|打款(?:给我)?"
            r"|转(?:账|钱)?给我|给(?:我)?(?:\d|[一二两三五六八几]百|[一二两三]千)\S{0,6}(?:元|块)"
        ),
    ),
    Asking(DemandKind.REFUND_ONLY, 6, re.compile(r"[仅只]退款|退款不退货|不退货")),
    Asking(DemandKind.RETURN_REFUND, 5, re.compile(r"退货|退换|退回去|寄回去?退")),
    # A bare refund ranks below a return: “快退款” of a buyer who has asked to return goods asks for nothing new.
    Asking(
        DemandKind.REFUND_ONLY,
        4,
        re.compile(
            r"(?<!已)(?<!已经)退(?:款(?!.{0,2}(?:收到|到账|成功))|钱|我|给我|还|了吧|一半|一部分)|(?:全额|全部|全)退|钱还我|把钱|不退(?!货|换)"
        ),
    ),
    Asking(DemandKind.EXCHANGE, 3, re.compile(r"换(?:货|一|个|新|成|双|件|台|过)|更换|调换")),
    Asking(
        DemandKind.RESEND,
        2,
        re.compile(
            r"补(?:发|寄|给|一|上|齐|货)|重新?(?:发|寄)|再(?:发|寄)(?:一|过来|给)|(?:赶紧|尽快|马上|快点?|立即|立刻)发货?"
        ),
    ),
    Asking(DemandKind.REPAIR, 2, re.compile(r"维修|修(?:理|好|一下)|返修|保修")),
    Asking(DemandKind.APOLOGY, 1, re.compile(r"道歉|赔礼|致歉|给(?:我)?(?:一)?个说法")),
)
OF_AFTER_SALES = {
    AfterSaleKind.REFUND_ONLY: (DemandKind.REFUND_ONLY, 6),
    AfterSaleKind.RETURN_REFUND: (DemandKind.RETURN_REFUND, 5),
    AfterSaleKind.EXCHANGE: (DemandKind.EXCHANGE, 3),
    AfterSaleKind.RESEND: (DemandKind.RESEND, 2),
    AfterSaleKind.REPAIR: (DemandKind.REPAIR, 2),
}
REFUNDS = (DemandKind.REFUND_ONLY, DemandKind.RETURN_REFUND)
_OR_ELSE = re.compile(r"不.*(?:就(?!行|好|可以|是|算)|的话|我就)")  # “不赔钱就曝光” asks for the money
_SETTLES = re.compile(r"就行|就好|即可|就可以|也行|也可以|算了|就算")


@dataclass(frozen=True, slots=True)
class _Asked:
    what: DemandKind
    rank: int
    amount_fen: int
    settles: bool = False


NOTHING = _Asked(DemandKind.NONE, 0, 0)


def demand(dossier: Dossier) -> Demand:
    """What is wanted now. `amount_fen` is all the money asked for, goods included; 0 where none is, or none is named.

    A refund that names no figure is of what the after-sale request names, else of what the order cost.
    """
    standing = NOTHING
    by: datetime | None = None
    for statement in sorted(statements(dossier), key=lambda said: (said.at, said.cite)):
        standing = _after(standing, _asked(statement, dossier))
        by = by_when(statement.text, statement.at) or by
    return Demand(standing.what, standing.amount_fen or _refund_fen(standing.what, dossier), by)


def _after(standing: _Asked, asked: _Asked) -> _Asked:
    """What stands after the buyer has asked again; a repetition without a figure leaves the figure as it was."""
    if asked.what is DemandKind.NONE:
        return standing if standing.amount_fen else _Asked(standing.what, standing.rank, asked.amount_fen)
    if asked.rank < standing.rank and not asked.settles:
        return standing
    keeps = asked.amount_fen == 0 and not asked.settles
    return _Asked(asked.what, asked.rank, standing.amount_fen if keeps else asked.amount_fen)


def _asked(statement: Statement, dossier: Dossier) -> _Asked:
    what, rank = _what(statement.text)
    written = _written_fen(statement.text, what, dossier)
    if isinstance(statement.fact, AfterSale):
        return _Asked(*OF_AFTER_SALES[statement.fact.kind], statement.fact.amount_fen)
    if isinstance(statement.fact, Complaint):
        return _Asked(what, rank, statement.fact.amount_fen or written)
    return _Asked(what, rank, written, _SETTLES.search(statement.text) is not None)


def _what(text: str) -> tuple[DemandKind, int]:
    """The strongest asking in the text; what it says it does not want is not asked."""
    for asking in ASKINGS:
        for clause in clauses(text):
            match = asking.words.search(clause.text)
            if match and not (denied(clause, clause.start + match.start()) and not _OR_ELSE.search(clause.text)):
                return asking.what, asking.rank
    return DemandKind.NONE, 0


def _written_fen(text: str, what: DemandKind, dossier: Dossier) -> int:
    """The figures of the text. “退款并赔偿300元” wants the order's money back too."""
    order_fen = dossier.order.amount_fen
    written = asked_fen(text, order_fen) if what is not DemandKind.NONE else 0
    beside = what is DemandKind.COMPENSATION and written and _REFUND_BESIDE.search(text)
    return written + order_fen if beside else written


_REFUND_BESIDE = re.compile(
    r"(?:退货?退?款|退钱|退货)(?:并|且|和|及|，|,|、|再|还|另|外|要|求|加)*(?:赔|补偿)(?!.{0,8}(?:退一赔|合计|共计))"
)


def _refund_fen(what: DemandKind, dossier: Dossier) -> int:
    if what not in REFUNDS:
        return 0
    return (dossier.aftersale.amount_fen if dossier.aftersale else 0) or dossier.order.amount_fen
