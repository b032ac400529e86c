"""The way that comes before any appeal: to grant what an honest buyer asks, or what was agreed with him."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.clock import in_words
from mingbian.domain.complaint import AfterSaleKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Advice, Route, offered_in_words
from mingbian.domain.outcome import Verdict
from mingbian.domain.standing import OFF_THE_ORDER_PAGE, Standing, came_home, standings

AFTER_SALE = "商家后台 → 售后管理 → 售后详情"
NAMES_VARY = "按钮的名字以页面为准"

# The buyer has it already, by the platform's own decision: there is nothing left to grant.
GRANTED_THERE = frozenset({Standing.LOST, Standing.SPEED_REFUNDED, Standing.SPEED_EXCHANGED, Standing.COMPENSATED})

NOTHING_NEW = "没有平台还没见过的证据，再申诉只是用掉次数。"
REFUSED_ALL_THE_SAME = "拒绝以后买家可以申请平台介入；判本店责任的，钱照样要退，并计入纠纷退款率。"  # PDD-AS-04

TITLES = {
    AfterSaleKind.REFUND_ONLY: "同意退款",
    AfterSaleKind.RETURN_REFUND: "同意退货退款",
    AfterSaleKind.EXCHANGE: "同意换货",
    AfterSaleKind.RESEND: "同意补寄",
    AfterSaleKind.REPAIR: "同意维修",
}
THEN = {
    AfterSaleKind.REFUND_ONLY: "退款以后告诉买家一声。",
    AfterSaleKind.RETURN_REFUND: "买家寄回以后，验收当天退款。",
    AfterSaleKind.EXCHANGE: "尽快寄出，把快递单号发给买家。",
    AfterSaleKind.RESEND: "尽快寄出，把补寄的快递单号填进页面、发给买家。",
    AfterSaleKind.REPAIR: "说清寄到哪里、要几天，运费谁付。",
}


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the buyer has taken: an offer's kind (a code, empty where none was kept) and sum in fen, and when."""

    kind: str
    amount_fen: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Agreeing:
    """How it is granted: what it is called, where it is done, why it comes first, and what else belongs to it.

    `instead` is what whoever wants to contest all the same should know before.
    """

    title: str
    path: str
    why: str
    then: tuple[str, ...]
    instead: str


def agreeing(
    dossier: Dossier, advice: Advice, *, chosen: Route | None = None, agreed: Agreed | None = None
) -> Agreeing | None:
    """The way to agree; None where the advice is another and nothing was agreed on.

    `chosen` is the way that the seller decided on. That he decided to contest does not make an honest complaint
    doubtful: the way to agree still stands first. After a verdict for us there is nothing to grant.
    """
    if not (agreed or Route.SETTLE_FAST in (advice.route, chosen)):
        return None
    held = standings(dossier)
    if dossier.latest(Verdict) and Standing.LOST not in held:
        return None
    why = _why(advice, agreed)
    if held & GRANTED_THERE:
        return Agreeing("接受这个结果", "后台没有要再办的；答应过买家的，照答应的办完", why, (), NOTHING_NEW)
    return Agreeing(
        _title(dossier, agreed), _path(dossier), why, tuple(_then(dossier, held, agreed)), REFUSED_ALL_THE_SAME
    )


def _why(advice: Advice, agreed: Agreed | None) -> str:
    if agreed:
        taken = offered_in_words(agreed.kind, agreed.amount_fen)
        return f"买家于 {in_words(agreed.at)} 接受了：{taken}。答应了的照办，不再申诉。"
    return advice.why if advice.route is Route.SETTLE_FAST else "您已选定尽快致歉解决。"


def _title(dossier: Dossier, agreed: Agreed | None) -> str:
    if agreed:
        return f"照约定办：{offered_in_words(agreed.kind, agreed.amount_fen)}"
    request = dossier.aftersale
    if request is None:
        return "照买家要的办"
    return "退货已经回来，同意退款" if _is_back(dossier) else TITLES[request.kind]


def _path(dossier: Dossier) -> str:
    request = dossier.aftersale
    if request is None:
        return f"先在聊天里答应，请买家在订单里提交售后申请；提交以后到 {AFTER_SALE} 同意（{NAMES_VARY}）"
    button = "同意退款" if _is_back(dossier) else TITLES[request.kind]
    return f"{AFTER_SALE} → {button}（{NAMES_VARY}）"


def _then(dossier: Dossier, held: frozenset[Standing], agreed: Agreed | None) -> list[str]:
    request = dossier.aftersale
    told = []
    if agreed and request and agreed.amount_fen and request.amount_fen != agreed.amount_fen:
        told.append("申请的金额与约定的不一样：先请买家改成约定的金额，再点同意。")
    if Standing.REFUSED in held:
        told.append("申请已经拒绝过：请买家重新提交，您再同意。")
    if Standing.INTERVENED in held:
        told.append("平台已经介入：页面还能同意的就同意；不能的，在举证或留言里写明愿意退，不用再争。")
    if Standing.TICKET in held:
        told.append("有客诉工单的，答复里写明已经怎样处理、什么时候办好。")
    if dossier.reason in OFF_THE_ORDER_PAGE:
        told.append("收到通知书的，照样要按期答复，写明已经怎样处理。")
    if request and not _is_back(dossier):
        told.append(THEN[request.kind])
    return told


def _is_back(dossier: Dossier) -> bool:
    """Whether the goods of a return are with us again."""
    request = dossier.aftersale
    return request is not None and request.kind is AfterSaleKind.RETURN_REFUND and came_home(dossier) is not None
