"""Any fact in one plain line for the seller's own eyes: what is told outward, and the shop's books besides.

A screen is seen by more than one person: telephones, doors and accounts are starred here too.
"""

from mingbian.appeal.told import told
from mingbian.domain.clock import BEIJING, in_full
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.evidence import Photo
from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.money import yuan
from mingbian.domain.outcome import ENDING_TITLES, Countdown, Verdict
from mingbian.domain.record import Account, Decided, History, Neighbour, Scope, Spread
from mingbian.domain.trade import Campaign, Shop

SCOPES = {Scope.PRODUCT: "这件商品", Scope.SHOP: "本店", Scope.CATEGORY: "同类商品"}


def fact_words(fact: Fact) -> str:
    """One line; the time stands beside it and is repeated only where the sentence needs it."""
    return masked(_words(fact))


def _words(fact: Fact) -> str:
    match fact:
        case Account():
            return f"看到的账号：{'，'.join(_account(fact)) or '没有更多'}"
        case History():
            reason = f"（{REASON_TITLES[fact.reason]}）" if fact.reason else ""
            return f"此前 {fact.days} 天{SCOPES[fact.scope]} {fact.orders} 单，投诉 {fact.complaints} 起{reason}"
        case Spread():
            return f"本店 {fact.products} 件商品的投诉率彼此相差约 {fact.differ}%（以平均为准的标准差）"
        case Neighbour():
            return f"本店另一单 {fact.order_sn} 投诉{REASON_TITLES[fact.reason]}：“{fact.text}”"
        case Decided():
            return f"本店已结案的纠纷：认定有意 {fact.intentional} 起，属实或误会 {fact.honest} 起"
        case Countdown():
            return f"平台倒计时到 {in_full(fact.due_at)}" + (f"（{fact.text}）" if fact.text else "")
        case Verdict():
            amount = f"，{yuan(fact.amount_fen)} 元" if fact.amount_fen is not None else ""
            return f"结果：{ENDING_TITLES[fact.ending]}{amount}"
        case Campaign():
            return f"活动「{fact.name}」到 {in_full(fact.until)}"
        case Shop():
            return f"店铺「{fact.name}」"
        case Photo():
            return f"买家图片「{fact.name}」{fact.text}" + (
                f"，拍摄于 {in_full(fact.captured_at)}" if fact.captured_at else ""
            )
        case _:
            return told(fact) or f"{fact.at.astimezone(BEIJING):%m-%d %H:%M} 的记录"


def _account(account: Account) -> list[str]:
    counts = (
        ("注册于", account.registered_on, ""),
        ("评价", account.reviews, " 条"),
        ("其中差评", account.negative, " 条"),
        ("在本店下单", account.orders, " 次"),
        ("在本店退款", account.refunds, " 次"),
        ("被拒的售后", account.rejected, " 次"),
        ("其中本店认定属实或误会", account.supported, " 次"),
        ("按掩码和区县推算是同一人的可能约", account.same, "%"),
    )
    return [f"{name} {value}{unit}" for name, value, unit in counts if value is not None]
