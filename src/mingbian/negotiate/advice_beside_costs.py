"""Why the advice and the table of costs may name different ways: one looks at what is true, the other at money."""

from mingbian.domain.money import yuan
from mingbian.domain.offer import Route
from mingbian.negotiate.comparison import WAY_OUT_TITLES, Comparison, WayOut

ADVISED = {Route.SETTLE_FAST: WayOut.CONCEDE, Route.NEGOTIATE: WayOut.TALK, Route.CONTEST: WayOut.CONTEST}
"""The row that an advice comes to. To report somebody is none of the three."""

FROZEN = (
    "建议里的“协商”是把话说清、照平台售后流程办，不是谈价钱；下面的“协商”是按报价范围谈，报价已冻结，所以这一行不走。"
)
REPORTED = "建议是停止报价、固定证据，由您决定举报；下面只算钱，便宜的那一行不是建议。"
BECAUSE = {
    Route.SETTLE_FAST: "建议看的是这起多为属实或不值得争，不因为省钱去争",
    Route.NEGOTIATE: "建议先谈，是因为现有的材料还说不清",
    Route.CONTEST: "建议申诉，是因为记录与投诉不一致",
}


def why_apart(advised: Route, comparison: Comparison) -> str:
    """One sentence where the advice is not the cheapest of the three ways; empty where it is."""
    way = ADVISED.get(advised)
    if way is None:
        return REPORTED
    costs = {row.way: row.cost for row in comparison.rows}
    best, own = costs[comparison.cheapest], costs[way]
    if own is None:
        return FROZEN
    if best is None or way is comparison.cheapest:
        return ""
    less_fen = round(own.likely - best.likely)
    cheapest = WAY_OUT_TITLES[comparison.cheapest]
    return f"{BECAUSE[advised]}；下面只算钱，{cheapest}的中间数低约 {yuan(less_fen)} 元。两头都看，由您定。"
