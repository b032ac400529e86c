"""承诺: what the listing promised when the order was placed, and whether that was kept on record."""

from collections.abc import Iterator

from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import PROMISE_TITLES, Listing, Promise
from mingbian.domain.trade_step import Tick
from mingbian.gather.trade_step import kept, trade_step, unknown


@trade_step("promise", "承诺", place=40)
def look(dossier: Dossier) -> Iterator[Tick]:
    """Whether each was kept is said at its own step: shipping in time at 发货, returns at 售后."""
    ordered_at = dossier.order.at
    made = [promise for promise in dossier.of(Promise) if promise.at <= ordered_at]
    if made:
        named = "、".join(dict.fromkeys(promise.text or PROMISE_TITLES[promise.code] for promise in made))
        yield kept(f"下单时的服务承诺：{named}。", *made)
    else:
        yield unknown("没有下单时服务承诺的记录，不知道当时承诺了什么。", fetch=("promise_snapshot",))
    yield _page(dossier)


def _page(dossier: Dossier) -> Tick:
    pages, ordered_at = dossier.of(Listing), dossier.order.at
    before = [page for page in pages if page.at <= ordered_at]
    after = [page for page in pages if page.at > ordered_at]
    if not before:
        late = f"只有下单之后（{in_words(after[0].at)}）的留档，不能说明下单时怎么写" if after else "没有商品页的留档"
        return unknown(f"{late}。", *after[:1], fetch=("listing_snapshot",))
    then = before[-1]
    changed = next((page for page in after if page.text.split() != then.text.split()), None)
    if changed is not None:
        words = f"下单前 {in_words(then.at)} 的商品页有留档；{in_words(changed.at)} 的文字已经不同，以下单时的为准。"
        return kept(words, then, changed)
    return kept(f"下单前 {in_words(then.at)} 的商品页文字有留档。", then)
