"""Rows of 「投诉登记」. A ticket's number makes the complaint; without one, the order and the moment do."""

from mingbian.domain.sheet import ComplaintLine
from mingbian.store.models import Complaint as Row
from mingbian.store.upserts.merging import Value
from mingbian.store.upserts.upsert import Key, Upsert, at, each, row_by_row
from mingbian.store.upserts.versions import by_hand

# The same complaint, first written down without its ticket's number and later with it.
FORGET_TWINS = """
DELETE FROM complaint WHERE shop_id = %s AND ticket_sn = '' AND imported_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM complaint AS known
    WHERE known.shop_id = complaint.shop_id AND known.order_sn = complaint.order_sn
        AND known.at = complaint.at AND known.ticket_sn <> ''
)
"""


def key_of(line: ComplaintLine) -> Key:
    return (f"ticket/{line.ticket_sn}" if line.ticket_sn else f"{line.order_sn}/{at(line.at)}",)


def cells(line: ComplaintLine) -> tuple[Value, ...]:
    return (
        line.order_sn,
        line.ticket_sn,
        at(line.at),
        line.reason.value,
        line.demanded_fen,
        line.text,
        at(line.due_at),
        line.registered_on,
        line.reviews,
        line.negative,
    )


UPSERT = Upsert(
    line=ComplaintLine,
    model=Row,
    key=("line_key",),
    columns=(
        "order_sn",
        "ticket_sn",
        "at",
        "reason",
        "demanded_fen",
        "text",
        "due_at",
        "registered_on",
        "reviews",
        "negative",
    ),
    keys=each(key_of),
    cells=each(cells),
    about="order_sn",
    versions=row_by_row(lambda told, as_of: by_hand(as_of, *told)),
    silent={"demanded_fen": 0},
    tidy=FORGET_TWINS,
)
