"""The return came back whole, and days later we had not refunded it: a complaint about that has its ground with us.

Strong when three days had passed (PDD-AS-08, medium confidence). Weak from one day (PDD-AS-07: once signed, 24 hours
are left). Silent for other complaints, when the weights do not agree, when the end is recorded, and when nothing shows
that the return arrived. The weights are our guess.
"""

from datetime import datetime, timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.outcome import Verdict
from mingbian.domain.parcel import ReturnWeighed, Scanned
from mingbian.examine.alleged import alleged
from mingbian.examine.scales import same_weight, went_out
from mingbian.examine.signal import Seen, honest, signal

STEPS = (
    (timedelta(hours=72), Weight(5.0, 2.5, 7.0)),
    (timedelta(hours=24), Weight(2.5, 0.5, 4.0)),
)
ABOUT_IT = {Reason.REFUND_SLOW, Reason.RETURN_REFUSED}


@signal("O11", "退货已到而未退款", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    if not alleged(dossier) & ABOUT_IT or dossier.of(Verdict):
        return None
    arrived = _arrived(dossier)
    if arrived is None or not _whole(dossier):
        return None
    waited = _complained_at(dossier) - arrived.at
    weight = next((weight for least, weight in STEPS if waited >= least), None)
    if weight is None:
        return None
    weighed = f"（{arrived.weight_g} 克）" if isinstance(arrived, ReturnWeighed) else ""
    sentence = (
        f"退件 {arrived.tracking} 于 {in_words(arrived.at)} 到店{weighed}，"
        f"{lasting(waited)}后买家投诉时，没有退款的记录。"
    )
    return honest(weight, sentence, (arrived, dossier.complaint or dossier.opening))


def _complained_at(dossier: Dossier) -> datetime:
    return dossier.complaint.at if dossier.complaint else dossier.opened_at


def _arrived(dossier: Dossier) -> ReturnWeighed | Scanned | None:
    """The first record that the buyer's return was here."""
    returns = dossier.return_trackings - dossier.our_trackings
    weighed = [fact for fact in dossier.of(ReturnWeighed) if fact.tracking in returns and fact.weight_g > 0]
    signed = [scan for scan in dossier.of(Scanned) if scan.tracking in returns and "已签收" in scan.text]
    here: list[ReturnWeighed | Scanned] = [*weighed, *signed]
    return min(here, key=lambda fact: fact.at, default=None)


def _whole(dossier: Dossier) -> bool:
    """Whether the weights agree, as far as both are known."""
    out = went_out(dossier)
    back = [fact for fact in dossier.of(ReturnWeighed) if fact.tracking in dossier.return_trackings]
    return out is None or all(same_weight(fact.weight_g, out[0]) for fact in back)
