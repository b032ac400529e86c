"""Which of the four ways to take next, with the reason in numbers."""

from mingbian.domain.assessment import BAND_TITLES, Assessment, Band
from mingbian.domain.claim import Cell, CellMark, Demand, Strength
from mingbian.domain.dossier import Dossier
from mingbian.domain.money import yuan
from mingbian.domain.offer import OfferRange, Route
from mingbian.negotiate.costs import HANDLING_FEN
from mingbian.negotiate.offers import cleared_up

STRONG = 0.6  # our guess: from here on the papers carry a case
SUSPECT = (Band.DOUBTFUL, Band.CONCENTRATED)


def route(
    dossier: Dossier,
    assessment: Assessment,
    strength: Strength,
    demand: Demand,
    offer: OfferRange,
    *,
    matrix: tuple[Cell, ...],
    extortion: bool,
    handling_fen: int = HANDLING_FEN,
) -> tuple[Route, str]:
    """The way on, and why in one Chinese sentence.

    A report needs both a threat for money and a doubtful complaint. Below the cost of handling, without the decisive
    evidence, a dispute is settled whatever the doubt: that is the line under which fighting costs more than it saves.
    `handling_fen` is what an appeal costs us in labour.
    """
    doubt = assessment.doubt
    at_stake_fen = demand.amount_fen or dossier.order.amount_fen
    contradicted = sum(cell.mark is CellMark.CONTRADICTS for cell in matrix)
    looks = f"{BAND_TITLES[doubt.band]}（有意的可能约 {doubt.probability:.0%}）"
    proof = f"举证把握 {strength.score:.0%}"
    if extortion:
        return _under_threat(doubt.band, looks, proof)
    if offer.frozen:
        return Route.NEGOTIATE, f"{looks}，{proof}：先不报价，把聊天补全，这一单的问题照平台售后流程处理。"
    if cleared_up(dossier, assessment):
        return Route.SETTLE_FAST, offer.why
    if doubt.band is Band.HONEST:
        return Route.SETTLE_FAST, f"{looks}：先道歉，尽快办好，比争对错更省。"
    if at_stake_fen <= handling_fen and strength.missing:
        return Route.SETTLE_FAST, (
            f"涉及 {yuan(at_stake_fen)} 元，不高于处理一单的人工（按 {yuan(handling_fen)} 元估），"
            f"又还缺 {len(strength.missing)} 项关键证据：认下来更省。"
        )
    if contradicted:
        return Route.CONTEST, f"记录与投诉有 {contradicted} 处相反，{proof}，{looks}：把材料备齐，按事实申诉。"
    if strength.score >= STRONG and doubt.band in SUSPECT:
        return Route.CONTEST, f"{looks}，{proof}，材料够用：按事实申诉。"
    if offer.most_fen == 0:
        return Route.NEGOTIATE, f"{looks}，{proof}：先把情况问清，把事情办好，这一步不谈金额。"
    sums = f"在 {yuan(offer.least_fen)}–{yuan(offer.most_fen)} 元之间"
    if offer.least_fen == offer.most_fen:
        sums = f"按 {yuan(offer.most_fen)} 元"
    return Route.NEGOTIATE, f"{looks}，{proof}：先把情况问清，可{sums}协商。"


def _under_threat(band: Band, looks: str, proof: str) -> tuple[Route, str]:
    if band in SUSPECT:
        return Route.REPORT, f"钱与评价或投诉被连在一起，且{looks}，{proof}：停止报价，固定聊天原文，由店主决定举报。"
    return Route.NEGOTIATE, f"钱与评价或投诉被连在一起，但{looks}：不报价，这一单的问题只照平台售后流程处理。"
