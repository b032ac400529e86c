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
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    SETTLED = "settled"
    CONCEDED = "conceded"


ENDING_TITLES = {
    Ending.WON: "申诉成立",
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
