"""What a group shares, in one sentence of figures each: never what anybody is."""

from collections.abc import Sequence
from datetime import timedelta

from mingbian.domain.clock import in_words, lasting
from mingbian.domain.group import HAPPENING_TITLES, Burst, Happening, HappeningKind, LinkKind
from mingbian.examine.links import YOUNG_DAYS
from mingbian.examine.speech import quoted


def tie_sentence(kind: LinkKind, tied: Sequence[Happening], burst: Burst | None) -> str:
    """How many share what: `7 起文字相同：“…”。` Words and pictures of buyers are masked and cut short."""
    count = len(tied)
    match kind:
        case LinkKind.WORDS:
            return f"{count} 起文字几乎相同：{quoted(max((one.text for one in tied), key=len))}。"
        case LinkKind.PHOTO:
            return f"{count} 起附的是同一张照片。"
        case LinkKind.ADDRESS:
            return f"{count} 起的收货地址在同一处。"
        case LinkKind.DISTRICT:
            return f"{count} 起寄往同一区县。"
        case LinkKind.AGE:
            return f"{count} 起的账号注册都不满 {YOUNG_DAYS} 天。"
        case LinkKind.MINUTES:
            placed = sorted(one.ordered_at for one in tied if one.ordered_at)
            return f"{count} 单在 {in_words(placed[0])} 起的{_within(placed[-1] - placed[0])}内先后下单。"
        case LinkKind.TIME:
            return burst_sentence(burst) if burst else f"{count} 起集中在短时间。"
        case LinkKind.GOODS:
            return f"{count} 起买的是同款商品。"


def burst_sentence(burst: Burst) -> str:
    """`7 起投诉在 3 小时内，平时这么久约 0.2 起。`"""
    within = _within(burst.last - burst.first)
    ordered = burst.kind is HappeningKind.ORDER
    each = "单" if ordered else "起"
    told = (
        f"{burst.count} 单在{within}内下单"
        if ordered
        else f"{burst.count} 起{HAPPENING_TITLES[burst.kind]}集中在{within}内"
    )
    usual = f"约 {burst.expected:.1f} {each}" if burst.expected >= 0.05 else f"不到 0.1 {each}"
    return f"{told}，平时这么久{usual}。"


def _within(span: timedelta) -> str:
    return f" {lasting(span + timedelta(minutes=1))}"
