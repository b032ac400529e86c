"""A judgement in plain Chinese, as a terminal shows it."""

from collections.abc import Iterator

from mingbian.casework.board import Board, board
from mingbian.casework.foreseen import foreseen_in_words
from mingbian.domain.assessment import BAND_TITLES, FAMILY_TITLES, Finding, Prior, SpeaksFor
from mingbian.domain.claim import CELL_TITLES, CLAIM_TITLES, Cell, CellMark
from mingbian.domain.clock import BEIJING
from mingbian.domain.deadline import DUE_TITLES, Deadline
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.money import yuan
from mingbian.domain.offer import ROUTE_TITLES, OfferRange
from mingbian.domain.rule import CONFIDENCE_TITLES, Confidence
from mingbian.gather.evidence_kinds import evidence_kinds

INDENT = "  "
FETCH_FIRST = 3


def in_words(judgement: Judgement, dossier: Dossier) -> str:
    """Everything that a person needs to go on, the answer first."""
    return "\n".join(_lines(judgement, dossier))


def _lines(judgement: Judgement, dossier: Dossier) -> Iterator[str]:
    assessment, advice = judgement.assessment, judgement.advice
    doubt = assessment.doubt
    interval = f"区间 {doubt.low:.0%}–{doubt.high:.0%}"
    yield f"【研判】{BAND_TITLES[doubt.band]}：有意为之的可能约 {doubt.probability:.0%}（{interval}）"
    yield INDENT + _start(assessment.prior)
    yield from _findings(judgement, SpeaksFor.INTENTIONAL, "支持“有意为之”的")
    yield from _findings(judgement, SpeaksFor.HONEST, "支持“属实或误会”的")
    yield f"{INDENT}属实的解释：{assessment.honest_story}"
    yield f"{INDENT}有意的解释：{assessment.intentional_story}"
    yield f"{INDENT}最能分清的一问：{assessment.ask}{foreseen_in_words(assessment)}"
    yield f"【取证】今天就能证明本店一方的把握：{judgement.strength.score:.0%}"
    yield from _claims(judgement, dossier)
    yield from _next_to_do(board(dossier, judgement))
    yield f"【协商】{_offer(advice.offer)}"
    yield f"【建议】{ROUTE_TITLES[advice.route]}。{advice.why}"
    yield "【期限】" + ("" if judgement.deadlines else "没有要赶的期限。")
    yield from (INDENT + _deadline(deadline, dossier) for deadline in judgement.deadlines)


def _start(prior: Prior) -> str:
    if prior.guessed:
        return f"起点 {prior.mean:.0%} 是我们的估计；本店有了结案记录后会改用自己的。"
    return f"起点 {prior.mean:.0%} 来自本店已结案的纠纷。"


def _findings(judgement: Judgement, side: SpeaksFor, heading: str) -> Iterator[str]:
    found = [finding for finding in judgement.assessment.findings if finding.speaks_for is side]
    yield f"{INDENT}{heading}：" + ("" if found else "没有发现。")
    yield from (INDENT * 2 + _finding(finding) for finding in found)


def _finding(finding: Finding) -> str:
    cites = "、".join(f"#{cite}" for cite in finding.cites)
    weight = f"分量 {finding.weight.db:.1f}（{finding.weight.low_db:.1f}–{finding.weight.high_db:.1f}）"
    return f"· {finding.sentence}〔{FAMILY_TITLES[finding.family]}，{weight}{'，' + cites if cites else ''}〕"


def _claims(judgement: Judgement, dossier: Dossier) -> Iterator[str]:
    for claim in judgement.claims:
        title = CLAIM_TITLES[claim.kind]
        yield f"{INDENT}主张：{title}" if claim.is_by_title else f"{INDENT}主张“{claim.words}”（{title}）"
        for cell in judgement.matrix:
            if cell.claim == claim.id and cell.mark is not CellMark.SILENT:
                yield INDENT * 2 + f"{CELL_TITLES[cell.mark]}：{_what(cell, dossier)}{_where(cell)}"


def _next_to_do(shown: Board) -> Iterator[str]:
    """What to fetch first, and which records do not agree."""
    for piece in shown.missing[:FETCH_FIRST]:
        if piece.worth is not None:
            gain = f"胜算预计 +{piece.worth.gain.likely * 100:.1f} 个百分点，我们估的"
            yield f"{INDENT}先取：{evidence_kinds()[piece.worth.code].title}（{gain}，约 {piece.worth.minutes} 分钟）"
    for one in shown.disagreements:
        cites = "、".join(f"#{cite}" for cite in one.cites)
        yield f"{INDENT}对不上：{one.sentence}（{cites}）先排除：{''.join(one.innocent)}"


def _offer(offer: OfferRange) -> str:
    if not offer.most_fen:
        return f"暂不报价。{offer.why}"
    least = f"{yuan(offer.least_fen)}–" if offer.least_fen < offer.most_fen else ""
    return f"可报价 {least}{yuan(offer.most_fen)} 元。{offer.why}"


def _what(cell: Cell, dossier: Dossier) -> str:
    """What to fetch, the spot that says so, or where nothing was read from an exhibit, what kind it is."""
    kinds = [exhibit.kind for exhibit in dossier.exhibits if exhibit.number == cell.exhibit]
    titles = [evidence_kinds()[kind].title for kind in kinds if kind in evidence_kinds()]
    return cell.fetch or cell.quote or "".join(titles)


def _where(cell: Cell) -> str:
    if cell.exhibit is not None:
        return f"（第 {cell.exhibit} 号证物）"
    return f"（#{cell.evidence}）" if isinstance(cell.evidence, int) else ""


def _deadline(deadline: Deadline, dossier: Dossier) -> str:
    due = f"{deadline.due_at.astimezone(BEIJING):%Y-%m-%d %H:%M}"
    passed = "，已过" if deadline.due_at <= dossier.now else ""
    told = f"来源 {deadline.source}，可信度{CONFIDENCE_TITLES[deadline.confidence]}"
    if deadline.confidence is Confidence.PLATFORM:
        told = "商家后台的倒计时"
    return f"{due} 前{DUE_TITLES[deadline.purpose]}{passed}（{told}）"
