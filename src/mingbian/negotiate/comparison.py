"""认赔, 协商, 申诉 side by side: what each is expected to cost, with an interval, and every line of the reckoning.

    认赔 = the price of what is asked + talking
    协商 = talking + chance to agree · offer + (1 − chance to agree) · 申诉
    申诉 = handling + (1 − chance to prevail) · (goods + metric + freight + statute · its chance)

A sum is an expectation over many such disputes, never a promise for this one. What holds: a better chance to prevail
raises none of the three, and no figure that rises lowers the sum that it stands in.
"""

from dataclasses import dataclass
from enum import StrEnum

from mingbian.domain.assessment import Assessment
from mingbian.domain.claim import Demand, DemandKind, Strength
from mingbian.domain.costs import CostCode, Costs
from mingbian.domain.dossier import Dossier
from mingbian.domain.money import yuan
from mingbian.domain.offer import OFFER_TITLES, OfferKind, OfferRange
from mingbian.domain.statute import Statute
from mingbian.domain.worth import Guess
from mingbian.negotiate.ceiling import own_fault, proven_loss, statute_of
from mingbian.negotiate.prevail import Chance, chance_to_prevail
from mingbian.negotiate.pricing import NOTHING, Line, price_of, total


class WayOut(StrEnum):
    """The three that are compared."""

    CONCEDE = "concede"
    TALK = "talk"
    CONTEST = "contest"


WAY_OUT_TITLES = {WayOut.CONCEDE: "认赔", WayOut.TALK: "协商", WayOut.CONTEST: "申诉"}

ASKED_AS = {
    DemandKind.REFUND_ONLY: OfferKind.REFUND,
    DemandKind.RETURN_REFUND: OfferKind.RETURN,
    DemandKind.EXCHANGE: OfferKind.EXCHANGE,
    DemandKind.REPAIR: OfferKind.EXCHANGE,
    DemandKind.RESEND: OfferKind.RESEND,
    DemandKind.COMPENSATION: OfferKind.PARTIAL,
}
"""What granting a demand comes to. A repair moves the goods twice, as an exchange does."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One row. `cost` is None where the way is closed, and `why` says why; `lines` are the sums that make it up."""

    way: WayOut
    cost: Guess | None
    lines: tuple[Line, ...]
    why: str
    uses: tuple[CostCode, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The three rows, the chance that they stand on, and the damages that were reckoned with, if any."""

    rows: tuple[Compared, ...]
    chance: Chance
    statute: Statute | None
    spared: bool
    """Whether damages are left out because only a label is flawed."""

    @property
    def cheapest(self) -> WayOut:
        open_ways = [(row.cost.likely, row.way) for row in self.rows if row.cost]
        return min(open_ways, key=lambda found: found[0])[1]

    @property
    def plainly(self) -> bool:
        """Whether the cheapest stays so wherever in the intervals the truth lies."""
        best = next(row.cost for row in self.rows if row.way is self.cheapest)
        others = [row.cost for row in self.rows if row.cost and row.way is not self.cheapest]
        return best is not None and all(best.high <= other.low for other in others)


def compare(
    dossier: Dossier, assessment: Assessment, strength: Strength, demand: Demand, *, offer: OfferRange, costs: Costs
) -> Comparison:
    """The three ways out of this dispute, with these figures. `offer` is the range as it stands."""
    chance = chance_to_prevail(assessment.doubt, strength)
    statute = _threatening(dossier, assessment, demand)
    spared = statute is not None and bool(statute.spared_by) and costs.likely(CostCode.LABEL_FLAW) > 0
    at_stake_fen = _at_stake(dossier, demand)
    asked_fen = min(demand.amount_fen or at_stake_fen, proven_loss(dossier, assessment, demand).amount_fen)
    damages_fen = statute.beside(max(dossier.order.amount_fen, 0)) if statute and not spared else 0
    contest = _contest(demand, chance, costs, at_stake_fen, damages_fen)
    return Comparison(
        (_concede(demand, costs, asked_fen), _talk(offer, costs, contest), contest), chance, statute, spared
    )


def _threatening(dossier: Dossier, assessment: Assessment, demand: Demand) -> Statute | None:
    """Damages are reckoned with where the complaint is of their kind and they are asked for, or our fault is shown."""
    asked = demand.amount_fen > dossier.order.amount_fen
    return statute_of(dossier) if asked or own_fault(assessment) else None


def _at_stake(dossier: Dossier, demand: Demand) -> int:
    """What an appeal is about: the goods' price, or the part of it that is asked for."""
    paid_fen = max(dossier.order.amount_fen, 0)
    return min(demand.amount_fen, paid_fen) if demand.amount_fen else paid_fen


def _concede(demand: Demand, costs: Costs, asked_fen: int) -> Compared:
    talking = Line("谈一次的人工", costs.of(CostCode.TALKING))
    kind = ASKED_AS.get(demand.what)
    if kind is None and not demand.amount_fen:
        return Compared(WayOut.CONCEDE, talking.sum, (talking,), "买家没有要钱，也没有要货。", (CostCode.TALKING,))
    kind = kind or OfferKind.PARTIAL
    lines = (*price_of(kind, asked_fen, costs), talking)
    why = f"照买家要的办：{OFFER_TITLES[kind]}；平台没有判责，按不伤指标算（推断，PDD-LIM-03）。"
    return Compared(WayOut.CONCEDE, total(lines), lines, why, (*_used_by(kind), CostCode.TALKING))


def _talk(offer: OfferRange, costs: Costs, contest: Compared) -> Compared:
    if offer.frozen:
        return Compared(WayOut.TALK, None, (), "报价已冻结，不谈价钱：按报价范围谈的这条路不走。", ())
    agrees = costs.share(CostCode.AGREES).likely
    middle = Guess(offer.least_fen, (offer.least_fen + offer.most_fen) / 2, offer.most_fen)
    lines = (
        Line("谈一次的人工", costs.of(CostCode.TALKING)),
        Line(
            f"谈成（约 {agrees:.0%}）：报价范围 {yuan(offer.least_fen)}–{yuan(offer.most_fen)} 元", middle.times(agrees)
        ),
        Line(f"谈不成（约 {1 - agrees:.0%}）：转去申诉", (contest.cost or NOTHING).times(1 - agrees)),
    )
    why = "先按报价范围谈；谈不成再申诉。谈的时候要给对方留出时间，别让举证的期限过去。"
    return Compared(WayOut.TALK, total(lines), lines, why, (CostCode.TALKING, CostCode.AGREES))


def _contest(demand: Demand, chance: Chance, costs: Costs, at_stake_fen: int, damages_fen: int) -> Compared:
    low, high = 1 - chance.high, 1 - chance.low
    losing = Guess(low, (low + high) / 2, high)
    lost = f"不成的可能约 {losing.likely:.0%}"
    lines = [
        Line("打一次申诉的人工", costs.of(CostCode.HANDLING)),
        Line(f"{lost} × 货款 {yuan(at_stake_fen)} 元", losing.times(at_stake_fen)),
        Line(f"{lost} × 指标的损失", _both(losing, costs.of(CostCode.METRIC))),
    ]
    uses = [CostCode.HANDLING, CostCode.METRIC]
    if demand.what is DemandKind.RETURN_REFUND:
        lines.append(Line(f"{lost} × 退回的运费", _both(losing, costs.of(CostCode.FREIGHT_BACK))))
        uses.append(CostCode.FREIGHT_BACK)
    if damages_fen:
        happens = costs.share(CostCode.STATUTE)
        sums = _both(losing, happens).times(damages_fen)
        lines.append(Line(f"{lost} × 法定赔偿 {yuan(damages_fen)} 元真会发生（约 {happens.likely:.0%}）", sums))
        uses.append(CostCode.STATUTE)
    why = f"平台支持我们的可能{chance.in_words()}（粗估）；一次举证的机会用掉就没有了。"
    return Compared(WayOut.CONTEST, total(lines), tuple(lines), why, tuple(uses))


def _both(one: Guess, other: Guess) -> Guess:
    """The product of two guesses, neither below zero."""
    return Guess(one.low * other.low, one.likely * other.likely, one.high * other.high)


def _used_by(kind: OfferKind) -> tuple[CostCode, ...]:
    match kind:
        case OfferKind.RETURN:
            return (CostCode.FREIGHT_BACK, CostCode.GOODS, CostCode.COMES_BACK)
        case OfferKind.RESEND:
            return (CostCode.GOODS, CostCode.FREIGHT_OUT)
        case OfferKind.EXCHANGE:
            return (CostCode.GOODS, CostCode.FREIGHT_OUT, CostCode.FREIGHT_BACK, CostCode.COMES_BACK)
        case OfferKind.COUPON:
            return (CostCode.COUPON_USED,)
        case _:
            return ()


def ways_of_kinds(amount_fen: int, costs: Costs) -> tuple[tuple[OfferKind, tuple[Line, ...], Guess], ...]:
    """What each kind of offer would cost: with money in it for this sum, the goods ones for what they take."""
    found = ((kind, price_of(kind, amount_fen, costs)) for kind in OfferKind)
    return tuple((kind, lines, total(lines)) for kind, lines in found)
