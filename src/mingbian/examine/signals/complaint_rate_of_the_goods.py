"""How often these goods are complained about, beside what is usual in the shop or category.

Strong for the buyer when the rate is several times the usual one: an ordinary complaint about such goods is likely.
Weak for an intentional complaint when a well-sold listing hardly ever has one. Silent below 30 orders, when the count
could be chance (one ordinary listing in twenty would show it; how far ordinary listings of this shop lie apart is
learnt from them where there are enough), or when the windows count different reasons. The weight is the ratio of the
two rates in decibans; the caps are our guess. The same months last year are told where the books reach so far.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import History, Scope, Spread
from mingbian.examine.alleged import OF_THE_GOODS, alleged
from mingbian.examine.rates import DIFFER, UNUSUAL, Count, percent, share, standing
from mingbian.examine.signal import Seen, honest, intentional, signal
from mingbian.examine.windows import a_year_before, differ_in_shop, of_now, of_the_goods

MOST_FOR_HONEST_DB = 8.0  # our guess: a bad product explains most complaints about it, never all
MOST_FOR_INTENTIONAL_DB = 2.0  # our guess: a first real fault must come some day, so rarity proves little
SHARE_FOR_INTENTIONAL = 0.3  # our guess, for the same reason


@signal("P01", "同款投诉率", Family.PRODUCT)
def look(dossier: Dossier) -> Seen | None:
    goods = _window(dossier)
    if goods is None:
        return None
    usual = _usual(dossier, goods)
    found = standing(_count(goods), _count(usual) if usual else None, differ=differ_in_shop(dossier, DIFFER))
    if found is None or found.tail > UNUSUAL:
        return None
    season, spread = a_year_before(dossier, goods), dossier.latest(Spread)
    facts = tuple(fact for fact in (goods, usual, season, spread) if fact)
    sentence = _sentence(goods, usual, found.usual, season)
    if found.low_db > 0:
        most = MOST_FOR_HONEST_DB
        middle = min(found.ratio_db, most)
        return honest(Weight(middle, min(found.low_db, middle), min(found.high_db, most + 2)), sentence, facts)
    if found.high_db < 0 and usual is not None and alleged(dossier) & OF_THE_GOODS:
        middle = min(-found.ratio_db * SHARE_FOR_INTENTIONAL, MOST_FOR_INTENTIONAL_DB)
        return intentional(Weight(middle, 0.0, middle + 1.0), sentence, facts)
    return None


def _window(dossier: Dossier) -> History | None:
    """The widest count of the disputed goods that fits the complaint: of its reason, or of all for a fault of goods."""
    reasons = alleged(dossier)
    fitting = [
        history
        for history in of_now(dossier)
        if of_the_goods(history, dossier)
        and (history.reason in reasons or (history.reason is None and reasons & OF_THE_GOODS))
    ]
    return max(fitting, key=lambda history: (history.reason is not None, history.orders, history.cite), default=None)


def _usual(dossier: Dossier, goods: History) -> History | None:
    """The shop's or category's count of the same reason, over the most similar time; the shop before the category."""
    same = [
        history
        for history in of_now(dossier)
        if history.scope is not Scope.PRODUCT and history.reason is goods.reason and not history.batch
    ]
    return min(
        same,
        key=lambda history: (history.scope is not Scope.SHOP, abs(history.days - goods.days), history.cite),
        default=None,
    )


def _count(history: History) -> Count:
    return Count(history.orders, history.complaints)


def _sentence(goods: History, usual: History | None, usual_rate: float, season: History | None) -> str:
    then = f"；去年同期同款为 {share(season.complaints, season.orders)}" if season else ""
    own = f"同款近 {goods.days} 天的同类投诉为 {share(goods.complaints, goods.orders)}"
    if usual is None:
        return f"{own}，而一般水平我们估计约 {percent(usual_rate)}{then}。"
    whose = "本店" if usual.scope is Scope.SHOP else "同类目"
    return f"{own}，{whose}近 {usual.days} 天为 {share(usual.complaints, usual.orders)}{then}。"
