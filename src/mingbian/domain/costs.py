"""What a dispute costs besides the price of the goods: figures that the owner types, and our guesses until he does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mingbian.domain.worth import Guess


class CostCode(StrEnum):
    """One assumption. Sums are fen for one order; shares are whole per cent; `LABEL_FLAW` is 1 for yes."""

    GOODS = "goods"
    FREIGHT_OUT = "freight_out"
    FREIGHT_BACK = "freight_back"
    TALKING = "talking"
    HANDLING = "handling"
    METRIC = "metric"
    COMES_BACK = "comes_back"
    COUPON_USED = "coupon_used"
    AGREES = "agrees"
    STATUTE = "statute"
    LABEL_FLAW = "label_flaw"


@dataclass(frozen=True, slots=True)
class CostAsked:
    """How an assumption is asked for: its title, what to think of, and the measure that it is typed in."""

    title: str
    help: str
    unit: str = "元"


COSTS_ASKED = {
    CostCode.GOODS: CostAsked("这一单货的成本", "进价加包装。补发、换货要再花一份。"),
    CostCode.FREIGHT_OUT: CostAsked("发一件的运费", "补发、换货时我们寄出去的运费。"),
    CostCode.FREIGHT_BACK: CostAsked("退一件的运费", "买家寄回、由我们承担的运费；有运费险就填自己要出的部分。"),
    CostCode.TALKING: CostAsked("谈一次的人工", "和买家来回几句话、在后台点完要花的时间，折成钱。"),
    CostCode.HANDLING: CostAsked("打一次申诉的人工", "找证据、写说明、跟进度要花的时间，折成钱。"),
    CostCode.METRIC: CostAsked(
        "判本店责任一次，指标的损失",
        "纠纷退款率等指标变差，会少多少流量和活动机会，折成钱。平台没有公开算法，按本店的经验填。",
    ),
    CostCode.COMES_BACK: CostAsked(
        "退回的货还值多少", "退回来的货平均还能卖回成本的几成：少寄、掉包、拆坏的都算进去。", "%"
    ),
    CostCode.COUPON_USED: CostAsked("优惠券有多少会用掉", "发出去的券，最后真正用掉的比例。", "%"),
    CostCode.AGREES: CostAsked("方案在范围里，谈成的可能", "按本店的经验：十个里谈成几个。", "%"),
    CostCode.STATUTE: CostAsked(
        "申诉不成以后，法定赔偿真会发生的可能", "三倍、十倍赔偿要走到调解或诉讼才定；请先让懂法的人看过。", "%"
    ),
    CostCode.LABEL_FLAW: CostAsked(
        "只是标签、说明上的瑕疵，不影响安全或质量，也不会让人误会",
        "属实时不适用三倍、十倍赔偿。拿不准就不要勾。",
        "是否",
    ),
}

SHARES = frozenset(code for code, asked in COSTS_ASKED.items() if asked.unit == "%")
OF_ONE_DISPUTE = frozenset({CostCode.STATUTE, CostCode.LABEL_FLAW})
"""What can be said of one dispute only, and never of a shop."""

Typed = Mapping[CostCode, int]


@dataclass(frozen=True, slots=True)
class TypedCosts:
    """What was typed for the shop, and for this dispute; the dispute's own wins."""

    shop: Typed = field(default_factory=dict)
    dispute: Typed = field(default_factory=dict)

    def of(self, code: CostCode) -> int | None:
        found = self.dispute.get(code)
        return self.shop.get(code) if found is None else found


def typed_from(kept: Mapping[str, int]) -> dict[CostCode, int]:
    """What a row keeps, as codes; a code of a later version is left out."""
    return {CostCode(code): value for code, value in kept.items() if code in list(CostCode)}


class From(StrEnum):
    """Who says so."""

    GUESS = "guess"
    SHOP = "shop"
    DISPUTE = "dispute"


FROM_TITLES = {From.GUESS: "估", From.SHOP: "本店填的", From.DISPUTE: "本单填的"}


@dataclass(frozen=True, slots=True)
class Assumption:
    """One assumption as it is used. A typed figure has no interval: who types it knows."""

    code: CostCode
    value: Guess
    said_by: From
    why: str = ""
    """Where a guess comes from."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Every assumption for one dispute."""

    assumptions: tuple[Assumption, ...]

    def of(self, code: CostCode) -> Guess:
        return next(one.value for one in self.assumptions if one.code is code)

    def share(self, code: CostCode) -> Guess:
        """A share as 0 to 1."""
        return self.of(code).times(0.01)

    def likely(self, code: CostCode) -> float:
        return self.of(code).likely
