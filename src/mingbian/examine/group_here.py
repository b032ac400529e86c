"""The group in which one dispute stands, read from its dossier alone: its neighbours are the shop's other complaints.

It asks no table, so a dispute of a shop of a million orders is judged as quickly as any.
"""

from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.group import Activity, Group, Happening, HappeningKind, LinkKind, ShopTime, Sold
from mingbian.domain.record import Account, History, Neighbour, Scope
from mingbian.domain.trade import Campaign
from mingbian.examine.groups import FEWEST, groups
from mingbian.examine.once import once

MOST = 150  # neighbours that are looked at, the nearest in time: a flood is told by those as well as by all


@once
def group_here(dossier: Dossier) -> Group | None:
    """The group that holds the disputed order, the one that counts first; None where it stands alone."""
    here = _this(dossier)
    others = sorted(_others(dossier), key=lambda other: (abs(other.at - here.at), other.order_sn))[:MOST]
    if not others:
        return None
    found = groups([here, *others], _shop_time(dossier), around=here.at)
    return next((group for group in found if here in group.members), None)


def left_of(dossier: Dossier, kind: LinkKind) -> bool | None:
    """Whether this tie is left in the group of this dispute; None where it has no such tie, or two make no group."""
    group = group_here(dossier)
    if group is None or len(group.members) < FEWEST or all(tie.kind is not kind for tie in group.ties):
        return None
    return kind in group.left


def _this(dossier: Dossier) -> Happening:
    order, account, complaint = dossier.order, dossier.latest(Account), dossier.complaint
    return Happening(
        kind=HappeningKind.COMPLAINT,
        at=dossier.opened_at,
        order_sn=order.order_sn,
        reason=dossier.reason,
        text=complaint.text if complaint else "",
        registered_on=account.registered_on if account else None,
        address=order.address,
        goods_id=order.goods_id,
        batch=order.batch,
        ordered_at=order.at,
        photos=tuple(photo.hash for photo in dossier.of(Photo) if photo.hash and not photo.seen),
    )


def _others(dossier: Dossier) -> list[Happening]:
    """Other buyers' complaints; this buyer's own other orders are not among them."""
    own = {order.order_sn for order in (dossier.order, *dossier.other_orders)}
    return [_of(other) for other in dossier.of(Neighbour) if other.order_sn not in own]


def _of(other: Neighbour) -> Happening:
    return Happening(
        kind=HappeningKind.COMPLAINT,
        at=other.at,
        order_sn=other.order_sn,
        reason=other.reason,
        text=other.text,
        registered_on=other.registered_on,
        address=other.address,
        goods_id=other.goods_id,
        batch=other.batch,
        courier=other.courier,
        ordered_at=other.ordered_at,
        photos=(other.photo,) if other.photo else (),
    )


def activity_of(campaign: Campaign) -> Activity:
    """What the shop wrote down about a time, as the groups look at it."""
    return Activity(name=campaign.name, begins_at=campaign.at, ends_at=campaign.until)


def _shop_time(dossier: Dossier) -> ShopTime:
    counts = [history for history in dossier.of(History) if history.reason is None]
    shop = max((one for one in counts if one.scope is Scope.SHOP), key=lambda one: one.days, default=None)
    return ShopTime(
        days=shop.days if shop else 0,
        orders=shop.orders if shop else None,
        complaints=shop.complaints if shop else None,
        activities=tuple(activity_of(campaign) for campaign in dossier.of(Campaign)),
        sold=tuple(_sold(one, dossier) for one in counts if one.scope is Scope.PRODUCT),
    )


def _sold(count: History, dossier: Dossier) -> Sold:
    """The counts leave this dispute out; here it is one of them."""
    return Sold(count.goods_id or dossier.order.goods_id, count.batch, count.orders, count.complaints + 1)
