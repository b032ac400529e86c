"""Which earlier orders are the same buyer's: surely, by his number in the chat; likely, by masked name and district.

The chat's number itself is never kept: only a mark made of it and of the shop. It finds the same buyer again in
this shop and in no other.
"""

from django.db import connection
from django.utils.crypto import salted_hmac

from mingbian.history.same_mask import SameMask, same_mask, seen_here
from mingbian.store.answers import answer
from mingbian.store.case import Case
from mingbian.store.models import AfterSale
from mingbian.store.relations import Relations

MOST_MASKED = 300
"""A mask with more after-sales in a shop names nobody: in any but the smallest district some would be namesakes."""

# A name that is masked alike; other after-sales of the order itself are no history. `+ 0` and `|| ''` keep SQLite
# from reading all of a year's requests by time or number to find the few of one mask.
_SAME_MASK: Relations = {
    "masked": """
        SELECT request.here,
            CASE WHEN request.status = %(refunded_status)s THEN 1 ELSE 0 END AS refunded,
            CASE WHEN request.status LIKE %(refused_status)s THEN 1 ELSE 0 END AS refused,
            CASE WHEN dispute.finding IN ('honest', 'mistaken') AND dispute.closed_at <= %(now)s
                THEN 1 ELSE 0 END AS found
        FROM (
            SELECT DISTINCT after_sale.aftersale_id || '', after_sale.order_sn, after_sale.status,
                CASE WHEN line.province || ' ' || line.city || ' ' || line.district = %(cell)s
                    THEN 1 ELSE 0 END AS here
            FROM after_sale
            JOIN order_line line ON line.shop_id = after_sale.shop_id AND line.order_sn = after_sale.order_sn
            WHERE after_sale.shop_id = %(shop)s AND after_sale.buyer_masked = %(masked)s
                AND after_sale.order_sn <> %(order_sn)s AND line.district <> ''
                AND after_sale.applied_at + 0 >= %(year_ago)s AND after_sale.applied_at + 0 <= %(opened)s
        ) AS request
        LEFT JOIN dispute ON dispute.shop_id = %(shop)s AND dispute.order_sn = request.order_sn
    """,
}
# A thousand of the latest orders say how large a district is; reading all of a large shop would take too long.
_DISTRICT: Relations = {
    "sold": """
        SELECT CASE WHEN province || ' ' || city || ' ' || district = %(cell)s THEN 1 ELSE 0 END AS here
        FROM (
            SELECT province, city, district FROM order_line
            WHERE shop_id = %(shop)s AND placed_at <= %(opened)s
            ORDER BY placed_at DESC LIMIT 1000
        ) AS latest
        WHERE district <> ''
    """,
}
_BY_CHAT = """
SELECT DISTINCT other.order_sn FROM account_note note
JOIN account_note other ON other.shop_id = note.shop_id AND other.chat_mark = note.chat_mark
WHERE note.shop_id = %(shop)s AND note.order_sn = %(order_sn)s AND note.chat_mark <> '' AND note.at <= %(now)s
    AND other.at <= %(now)s AND other.order_sn <> note.order_sn
"""


def by_chat(case: Case) -> list[str]:
    """Order numbers under which somebody wrote down the same number of the chat."""
    with connection.cursor() as cursor:
        cursor.execute(_BY_CHAT, {"shop": case.shop_id, "order_sn": case.order_sn, "now": case.asked.now})
        return sorted(str(order_sn) for (order_sn,) in cursor.fetchall())


def by_mask(case: Case) -> SameMask | None:
    """What stands under the same mask in the same district; None where either is not known or the mask is common."""
    asked = case.asked
    if not asked.buyer_masked or not asked.cell:
        return None
    alike = AfterSale.objects.filter(shop=case.shop_id, buyer_masked=asked.buyer_masked)
    if alike[: MOST_MASKED + 1].count() > MOST_MASKED:
        return None
    masked = answer("same_mask", _SAME_MASK, asked)
    return same_mask(masked, answer("district_share", _DISTRICT, asked)) if seen_here(masked) else None


def chat_mark(shop_id: int, chat_number: str) -> str:
    """What is kept of a buyer's number in the chat: the same for the same number in this shop, and telling nothing.

    It is keyed by this workbench's own secret: the numbers are short, and a plain hash of them could be tried out.
    """
    written = "".join(chat_number.split())
    return salted_hmac(f"buyer of shop {shop_id}", written, algorithm="sha256").hexdigest()[:32] if written else ""
