"""What is known of a dispute's buyer in this shop, each thing with who wrote it down, or how it was reckoned."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.history.same_mask import SameMask
from mingbian.store.buyers import by_chat, by_mask
from mingbian.store.case import Case
from mingbian.store.facts.account import notes
from mingbian.store.meanings import REFUNDED
from mingbian.store.models import AccountNote, AfterSale, Complaint, Dispute, OrderLine

_WORDS = (
    ("registered_on", "注册于 {}"),
    ("reviews", "评价 {} 条"),
    ("negative", "其中差评 {} 条"),
    ("orders", "在本店 {} 单"),
    ("refunds", "退款 {} 单"),
    ("rejected", "未同意的售后 {} 次"),
)


@dataclass(frozen=True, slots=True)
class Noted:
    """One time that somebody wrote down what he saw. `who` is empty where it came with an imported sheet."""

    at: datetime
    words: str
    who: str


@dataclass(frozen=True, slots=True)
class EarlierOrder:
    """An order of the same buyer's in this shop. `number` is our dispute about it, `finding` the owner's, if any."""

    order_sn: str
    at: datetime | None
    title: str
    refunded: bool
    number: int | None
    finding: str


@dataclass(frozen=True, slots=True)
class BuyerCard:
    """`orders` are surely his, by the chat's number; `masked` is what only a masked name and a district say."""

    notes: tuple[Noted, ...]
    orders: tuple[EarlierOrder, ...]
    masked: SameMask | None
    mask: str
    chat_known: bool


def buyer_card(dispute: Dispute, now: datetime) -> BuyerCard:
    """The card as of `now`; everything in it may be empty."""
    case = Case(dispute, now)
    written = notes(case)
    numbers = by_chat(case)
    noted = [_noted(note) for note in written] + [_noted(row) for row in case.complaints]
    return BuyerCard(
        notes=tuple(sorted((note for note in noted if note.words), key=lambda note: note.at)),
        orders=tuple(_orders(case, numbers)),
        masked=None if numbers else by_mask(case),
        mask=case.asked.buyer_masked.partition(":")[0],
        chat_known=any(note.chat_mark for note in written),
    )


def _noted(row: AccountNote | Complaint) -> Noted:
    told = [(words, getattr(row, part, None)) for part, words in _WORDS]
    seen = [words.format(value) for words, value in told if value is not None]
    if isinstance(row, AccountNote):
        seen += ["会话里的买家编号"] if row.chat_mark else []
        return Noted(row.at, "，".join(seen), row.noted_by.get_username() if row.noted_by else "")
    return Noted(row.at, "，".join(seen), "")


def _orders(case: Case, numbers: list[str]) -> list[EarlierOrder]:
    lines = OrderLine.objects.filter(shop=case.shop_id, order_sn__in=numbers).order_by("-placed_at", "line_key")
    refunded = set(
        AfterSale.objects.filter(shop=case.shop_id, order_sn__in=numbers, status=REFUNDED).values_list(
            "order_sn", flat=True
        )
    )
    disputes = {one.order_sn: one for one in Dispute.objects.filter(shop=case.shop_id, order_sn__in=numbers)}
    first = {line.order_sn: line for line in reversed(lines)}
    return [
        EarlierOrder(
            order_sn=line.order_sn,
            at=line.placed_at,
            title=line.title,
            refunded=line.order_sn in refunded,
            number=disputes[line.order_sn].number if line.order_sn in disputes else None,
            finding=disputes[line.order_sn].finding if line.order_sn in disputes else "",
        )
        for line in reversed(first.values())
    ]
