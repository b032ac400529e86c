"""How a dispute runs out: the platform's countdown, and the end."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mingbian.domain.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Countdown(Fact):
    """The deadline that the platform itself shows; it wins over every figure of ours."""

    due_at: datetime
    text: str = ""


class Ending(StrEnum):
    """How a dispute ended."""

    WON = "won"
    PARTLY = "partly"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    SETTLED = "settled"
    CONCEDED = "conceded"


ENDING_TITLES = {
    Ending.WON: "申诉成立",
    Ending.PARTLY: "部分成立",
    Ending.LOST: "申诉不成立",
    Ending.WITHDRAWN: "买家撤销",
    Ending.SETTLED: "协商解决",
    Ending.CONCEDED: "同意退款",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Fact):
    """The end, and the amount that it cost or kept where one is known."""

    ending: Ending
    amount_fen: int | None = None


DECIDED_BY_PLATFORM = frozenset({Ending.WON, Ending.PARTLY, Ending.LOST})
"""Endings that answer something handed in; the others were ended by the two sides."""

AGAINST_US = frozenset({Ending.PARTLY, Ending.LOST})
"""Endings after which a further way may be open."""


class BuyerMeasure(StrEnum):
    """What the platform did after a buyer was reported, as its answer says it (PDD-BUY-01, confidence low)."""

    WARNED = "warned"
    LIMITED = "limited"
    FROZEN = "frozen"
    UPHELD = "upheld"
    REFUSED = "refused"
    SILENT = "silent"


MEASURE_TITLES = {
    BuyerMeasure.WARNED: "警告了该账号",
    BuyerMeasure.LIMITED: "限制了该账号购买",
    BuyerMeasure.FROZEN: "冻结了该账号",
    BuyerMeasure.UPHELD: "举报成立，没有说明怎么处理",
    BuyerMeasure.REFUSED: "举报不成立",
    BuyerMeasure.SILENT: "没有答复",
}


class FindingOfOwner(StrEnum):
    """What the owner found when closing; `learn` counts this, never won or lost."""

    HONEST = "honest"
    MISTAKEN = "mistaken"
    INTENTIONAL = "intentional"


FINDING_TITLES = {
    FindingOfOwner.HONEST: "属实",
    FindingOfOwner.MISTAKEN: "买家弄错了",
    FindingOfOwner.INTENTIONAL: "有意为之",
}
