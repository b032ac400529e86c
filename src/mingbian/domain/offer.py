"""What we may offer, and what we advise to do next."""

from dataclasses import dataclass
from enum import StrEnum


class Route(StrEnum):
    """The four ways on from where the dispute stands."""

    SETTLE_FAST = "settle_fast"
    NEGOTIATE = "negotiate"
    CONTEST = "contest"
    REPORT = "report"


ROUTE_TITLES = {
    Route.SETTLE_FAST: "尽快致歉解决",
    Route.NEGOTIATE: "协商",
    Route.CONTEST: "举证申诉",
    Route.REPORT: "暂停报价，固定证据并举报",
}


@dataclass(frozen=True, slots=True)
class OfferRange:
    """The least and the most we may offer, in fen. `why` names what bounds it; frozen under a threat: both 0."""

    least_fen: int
    most_fen: int
    why: str
    frozen: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do next and why, what to ask for, and how much may be offered."""

    route: Route
    why: str
    ask: str
    offer: OfferRange
