"""Names of persons in what was said about a dispute's order: what to hide wherever they stand without a label."""

from collections.abc import Iterator

from mingbian.domain.cautious import names_in
from mingbian.store.models import ChatMessage, Dispute, OrderLine


def known_names(dispute: Dispute) -> tuple[str, ...]:
    """Names after their label (收件人, 姓名 …) in the chat and in the notes of the order, each once."""
    return tuple(dict.fromkeys(_said(dispute)))


def _said(dispute: Dispute) -> Iterator[str]:
    of_order = {"shop": dispute.shop, "order_sn": dispute.order_sn}
    for text in ChatMessage.objects.filter(**of_order).values_list("text", flat=True):
        yield from names_in(text)
    for notes in OrderLine.objects.filter(**of_order).values_list("buyer_note", "seller_note"):
        for text in notes:
            yield from names_in(text)
