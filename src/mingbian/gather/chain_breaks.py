"""Where a chain of authorisation breaks: nobody named, a name that does not fit, no letter between, another day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mingbian.domain.authorisation import Break, BreakKind, Link, Role
from mingbian.domain.evidence import Certificate
from mingbian.gather.firm_names import alike, plain_name


@dataclass(frozen=True, slots=True)
class Scope:
    """What has to be covered: a day, `called` so in sentences, and goods of a batch where an order names them."""

    day: date
    called: str
    goods_id: str | None = None
    batch: str = ""

    def has(self, paper: Certificate) -> bool:
        return paper.valid_from <= self.day <= paper.valid_to and self.speaks_of(paper)

    def speaks_of(self, paper: Certificate) -> bool:
        return self.goods_id is None or (paper.goods_id in ("", self.goods_id) and paper.batch in ("", self.batch))


def breaks(links: Sequence[Link], shops: Sequence[Certificate], scope: Scope) -> Iterator[Break]:
    """Every break from the top down."""
    if not links or links[0].role is not Role.OWNER:
        signed = f"“{links[0].paper.issuer}”" if links and links[0].paper.issuer else "品牌方"
        yield Break(BreakKind.OWNER_UNPROVED, 0, f"没有{signed}的商标注册证或营业执照，说明不了品牌是谁的。")
    for place, link in enumerate(links):
        if place:
            yield from _between(links[place - 1], link, place)
        yield from _of_link(link, place, scope)
    if not links or links[-1].role is not Role.SHOP:
        yield Break(BreakKind.SHOP_UNPROVED, len(links), _no_shop(shops))


def _no_shop(shops: Sequence[Certificate]) -> str:
    names = list(dict.fromkeys(shop.holder for shop in shops))
    if len(names) > 1:
        several = "、".join(f"“{name}”" for name in names)
        return f"架上有 {len(names)} 家的营业执照（{several}），看不出哪一家是本店；登记一张本店进货的发票就能分清。"
    return "架上没有写明持有人的本店营业执照，看不出最后授权给的是不是本店。"


def _between(upper: Link, lower: Link, place: int) -> Iterator[Break]:
    """Whether whoever stands lower got it from whoever stands above; of names not written down `_of_link` tells."""
    given = upper.paper.holder
    taken = lower.paper.holder if lower.role is Role.SHOP else lower.paper.issuer
    if not given or not taken or plain_name(given) == plain_name(taken):
        return
    if alike(given, taken):
        said = f"上一份写的是“{given}”，下一份写的是“{taken}”，名称不一致：核对是不是同一家，不是就补一份授权书。"
        yield Break(BreakKind.NAME_DIFFERS, place, said)
    else:
        to_us = "（本店营业执照）" if lower.role is Role.SHOP else ""
        said = f"从“{given}”到“{taken}”{to_us}之间没有授权书：向“{given}”要一份给“{taken}”的。"
        yield Break(BreakKind.LETTER_MISSING, place, said)


def _of_link(link: Link, place: int, scope: Scope) -> Iterator[Break]:
    """What is wrong with one paper by itself: nobody named, another day, other goods."""
    paper, title = link.paper, f"《{link.paper.title}》"
    unnamed = [
        *(["谁出的"] if link.role is Role.LETTER and not paper.issuer else []),
        *(["给谁的"] if not paper.holder else []),
    ]
    if unnamed:
        said = f"{title}没有登记“{'”“'.join(unnamed)}”，接不上前后；对照原件补上。"
        yield Break(BreakKind.UNNAMED, place, said)
    if scope.day > paper.valid_to:
        said = f"{title}已于 {paper.valid_to} 到期，{scope.called} 不在其内：要一份续签的。"
        yield Break(BreakKind.ENDED, place, said)
    if scope.day < paper.valid_from:
        said = f"{title}从 {paper.valid_from} 才生效，{scope.called} 不在其内：要之前那一份。"
        yield Break(BreakKind.NOT_YET, place, said)
    if not scope.speaks_of(paper):
        of = "、".join(
            filter(None, (paper.goods_id and f"商品 {paper.goods_id}", paper.batch and f"批次 {paper.batch}"))
        )
        yield Break(BreakKind.OUT_OF_SCOPE, place, f"{title}只说{of}，不包括这一单的商品：要一份包括它的。")
