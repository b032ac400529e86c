"""Which fact of a dispute a stored message, call, review or complaint is: its number in the dossier of this moment."""

from datetime import datetime

from mingbian.domain.complaint import Complaint
from mingbian.domain.fact import Fact
from mingbian.domain.talk import Call, Message, Review
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of

Told = rows.ChatMessage | rows.Call | rows.Review | rows.Complaint

_FACTS: dict[str, tuple[type[Told], type[Message | Call | Review | Complaint]]] = {
    "chat_message": (rows.ChatMessage, Message),
    "phone_call": (rows.Call, Call),
    "review": (rows.Review, Review),
    "complaint": (rows.Complaint, Complaint),
}


def told_row(shop: rows.Shop, table: str, row: int) -> tuple[rows.Dispute, Told] | None:
    """The row with the dispute about its order; None where the shop has no such row, or no such dispute."""
    if table not in _FACTS:
        return None
    told = _FACTS[table][0].objects.filter(shop=shop, pk=row).first()
    dispute = rows.Dispute.objects.filter(shop=shop, order_sn=told.order_sn).first() if told else None
    return (dispute, told) if dispute and told else None


def cite_of(dispute: rows.Dispute, told: Told, now: datetime) -> int | None:
    """None where the dossier does not tell it: a message from after now, a review that was written anew."""
    kinds = dict(_FACTS.values())
    return next(
        (fact.cite for fact in dossier_of(dispute, now).facts if _is(fact, kinds[type(told)], told)),
        None,
    )


def _is(fact: Fact, kind: type[Fact], told: Told) -> bool:
    return isinstance(fact, kind) and fact.at == told.at and getattr(fact, "text", None) == told.text
