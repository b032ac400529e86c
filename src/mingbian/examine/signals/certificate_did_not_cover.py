"""A paper of ours that had run out, or was not yet valid, when these goods were ordered: the buyer may be right.

Strong for a complaint about what is fake or unsafe, where the paper is what the buyer relied on. Weak for quality.
Silent when a paper of the kind covers the day, when we hold none (nothing known), or for other complaints. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import OF_THE_GOODS, Certificate
from mingbian.examine.alleged import alleged
from mingbian.examine.signal import Seen, honest, signal

DECIDES = Weight(4.0, 1.5, 6.0)  # our guess
SAYS_LITTLE = Weight(1.5, 0.0, 3.0)  # our guess

PAPER_DECIDES = {Reason.FAKE, Reason.FOOD_SAFETY}
PAPER_HELPS = {Reason.QUALITY, Reason.NOT_AS_DESCRIBED, Reason.FALSE_ADVERTISING}


@signal("O05", "本店文件不在有效期", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    reasons = alleged(dossier)
    if not reasons & (PAPER_DECIDES | PAPER_HELPS):
        return None
    goods, batch, day = dossier.order.goods_id, dossier.order.batch, day_of(dossier.order.at)
    ours = [
        paper
        for paper in dossier.of(Certificate)
        if paper.kind in OF_THE_GOODS and paper.goods_id in ("", goods) and paper.batch in ("", batch)
    ]
    if not ours or any(paper.valid_from <= day <= paper.valid_to for paper in ours):
        return None
    paper = max(ours, key=lambda paper: paper.valid_to)
    when = f"已于 {paper.valid_to} 到期" if paper.valid_to < day else f"自 {paper.valid_from} 才生效"
    sentence = f"本店的《{paper.title or '文件'}》{when}，不覆盖下单日 {day}。"
    return honest(DECIDES if reasons & PAPER_DECIDES else SAYS_LITTLE, sentence, (paper, dossier.order))
