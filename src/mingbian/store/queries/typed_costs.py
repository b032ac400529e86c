"""What the owner typed of his costs, for the shop and for one dispute."""

from mingbian.domain.costs import TypedCosts, typed_from
from mingbian.store.models import Dispute


def typed_costs(dispute: Dispute) -> TypedCosts:
    return TypedCosts(typed_from(dispute.shop.costs), typed_from(dispute.costs))
