"""Where a file that was brought goes: which kind of evidence it is, of which dispute, and whether that is sure.

Not an action. An order number proposes a dispute and never decides: a file may name two, and a name is easily wrong.
"""

from dataclasses import dataclass, replace

from mingbian.casework.file_look import FileLook
from mingbian.store import models as rows
from mingbian.store.queries.disputes_of_orders import disputes_of_orders


@dataclass(frozen=True, slots=True)
class Placing:
    """`look` has the kind and every sentence. `sure`: it may be an exhibit at once. `proposed` is another dispute."""

    look: FileLook
    sure: bool
    proposed: rows.Dispute | None = None


def placed(about: rows.Shop | rows.Dispute, look: FileLook, kind: str = "") -> Placing:
    """For a file brought to a dispute's page, or to the shop. `kind` is what whoever brought it says that it is."""
    shop = about.shop if isinstance(about, rows.Dispute) else about
    named = disputes_of_orders(shop, look.order_numbers)
    if isinstance(about, rows.Dispute):
        return _of_dispute(about, look, named, kind)
    proposed = named[0] if len(named) == 1 else None
    said = (*look.said, *_why(named, look))
    return Placing(replace(look, kind=kind or look.kind, said=said), sure=False, proposed=proposed)


def _of_dispute(about: rows.Dispute, look: FileLook, named: tuple[rows.Dispute, ...], kind: str) -> Placing:
    others = [dispute for dispute in named if dispute.pk != about.pk]
    elsewhere = others[0] if others and len(others) == len(named) else None
    said = look.said
    if elsewhere is not None:
        said = (*said, f"里面的订单号是第 {elsewhere.number} 号纠纷的，请确认它是哪一起的。")
    sure = bool(kind) or (look.sure and elsewhere is None)
    return Placing(replace(look, kind=kind or look.kind, said=said), sure, elsewhere)


def _why(named: tuple[rows.Dispute, ...], look: FileLook) -> tuple[str, ...]:
    if not look.order_numbers:
        return ()
    if not named:
        return (f"里面的订单号 {look.order_numbers[0]} 还没有纠纷；请先登记那一单的投诉。",)
    if len(named) > 1:
        return (f"里面的订单号分属 {len(named)} 起纠纷，请选它是哪一起的。",)
    return (f"里面的订单号是第 {named[0].number} 号纠纷的。",)
