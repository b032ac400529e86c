"""The same text counts one dispute from what is kept ready, and a whole shop from its bare rows, and both are right."""

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.record import History, Scope
from mingbian.history import questions
from mingbian.history.questions import asked_of, counts, question
from mingbian.store import models as rows
from mingbian.store.derive import DAY, derive_all
from mingbian.store.dossiers import dossier_of
from mingbian.store.models.moment import seconds
from stock import complaint, order_line

HISTORY = Path(questions.__file__).parent
EDGES = [timedelta(days=30), timedelta(days=90), timedelta(0), timedelta(days=7, hours=3)]

WHOLE_SHOP = {
    "sale": "SELECT DISTINCT order_sn, goods_id, placed_at FROM order_line WHERE sold = 1",
    "moves": """
        SELECT 'shop' AS scope, '' AS scope_key, placed_at AS at, 1 AS orders, 0 AS complaints, '' AS reason,
            '' AS asked
        FROM (SELECT DISTINCT order_sn, placed_at FROM sale) AS once
        UNION ALL SELECT 'product', goods_id, placed_at, 1, 0, '', '' FROM sale
        UNION ALL SELECT 'shop', '', at, 0, 1, reason, order_sn FROM grievance
        UNION ALL SELECT 'product', goods_id, at, 0, 1, reason, order_sn FROM grievance
    """,
}


def fill(shop: rows.Shop, seed: int) -> None:
    """A hundred days of orders and complaints, many of them just at or beside the edge of some window."""
    chance = random.Random(seed)
    begin = beijing(2026, 1, 1)
    for place in range(150):
        at = begin + timedelta(seconds=chance.randrange(100 * DAY))
        if place % 3 == 0:
            at = begin + timedelta(days=chance.randrange(100)) + timedelta(seconds=chance.choice([-1, 0, 1]))
        sold = chance.random() < 0.9
        order_line(shop, f"260101-{place:015d}", at, goods_id=chance.choice("ABC"), sold=int(sold))
    for place in range(0, 150, 6):
        at = rows.OrderLine.objects.get(order_sn=f"260101-{place:015d}").placed_at
        assert at is not None
        reason = chance.choice(["quality", "not_received"])
        complaint(shop, f"260101-{place:015d}", at + chance.choice(EDGES), reason=reason)
    derive_all(shop.pk)


def dispute_of(shop: rows.Shop, order_sn: str, opened_at: datetime) -> rows.Dispute:
    return rows.Dispute.objects.create(
        shop=shop,
        number=rows.Dispute.objects.count() + 1,
        order_sn=order_sn,
        state="open",
        step="examine",
        opened_at=opened_at,
        recorded_at=opened_at,
    )


def by_hand(history: History, dispute: rows.Dispute) -> tuple[int, int]:
    """Counted as a person would: every order and every complaint looked at once."""
    days = history.days if history.days in (30, 90) else 90  # a young shop knows fewer days
    at = dispute.opened_at
    orders = rows.OrderLine.objects.filter(sold=1, placed_at__gte=at - timedelta(days=days), placed_at__lte=at)
    complaints = rows.Complaint.objects.filter(at__gte=at - timedelta(days=days), at__lte=at)
    if history.scope is Scope.PRODUCT:
        goods_id = rows.OrderLine.objects.get(order_sn=dispute.order_sn).goods_id
        orders = orders.filter(goods_id=goods_id)
        complaints = complaints.filter(order_sn__in=rows.OrderLine.objects.filter(goods_id=goods_id).values("order_sn"))
    if history.reason:
        complaints = complaints.filter(reason=history.reason)
    return orders.count(), complaints.exclude(order_sn=dispute.order_sn).count()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_count_of_a_dossier_is_what_a_person_would_count(shop: rows.Shop, seed: int) -> None:
    fill(shop, seed)
    covered = 0

    for row in rows.Complaint.objects.all():
        dispute = dispute_of(shop, row.order_sn, row.at)
        for history in dossier_of(dispute, row.at).of(History):
            assert (history.orders, history.complaints) == by_hand(history, dispute)
            covered += history.days == 90

    assert covered, "the seed reaches the long window"


def test_the_whole_shop_at_once_gives_what_each_dossier_gives(shop: rows.Shop) -> None:
    fill(shop, seed=4)
    with connection.cursor() as cursor:
        cursor.execute(asked_of(WHOLE_SHOP, "counts"))
        answered = cursor.fetchall()

    assert len(answered) == 2 * rows.Grievance.objects.count()
    for row in rows.Complaint.objects.all():
        at_once = counts(
            [answer for answer in answered if answer[0] == row.order_sn],
            at=row.at,
            covered_days=-(-(seconds(row.at) - seconds(beijing(2025, 12, 31))) // DAY),
            reason=Reason(row.reason),
        )
        alone = dossier_of(dispute_of(shop, row.order_sn, row.at), row.at).of(History)
        assert {told(history) for history in at_once} >= {
            told(history) for history in alone if history.days in (30, 90)
        }


def told(history: History) -> tuple[object, ...]:
    return (history.scope, history.days, history.reason, history.orders, history.complaints)


def test_an_order_of_two_goods_counts_once_in_the_shop_and_in_the_category_once_for_each(shop: rows.Shop) -> None:
    """Also at the edges, where orders are read one by one."""
    opened = beijing(2026, 3, 9, 22, 15)
    for goods_id in "AB":
        order_line(shop, "260301-1", opened - timedelta(days=3), line_key=goods_id, goods_id=goods_id)
        order_line(shop, "260301-2", opened - timedelta(hours=1), line_key=goods_id, goods_id=goods_id)
        rows.Product.objects.create(shop=shop, goods_id=goods_id, category="雨具", told_at=opened)
    complaint(shop, "260301-1", opened)
    derive_all(shop.pk)

    found = {
        history.scope: history.orders
        for history in dossier_of(dispute_of(shop, "260301-1", opened), opened).of(History)
    }

    assert found == {Scope.PRODUCT: 2, Scope.SHOP: 2, Scope.CATEGORY: 4}


def test_a_young_shop_says_how_many_days_it_knows(shop: rows.Shop) -> None:
    opened = beijing(2026, 3, 9, 12, 0)
    order_line(shop, "260301-1", opened - timedelta(days=44, hours=1))
    complaint(shop, "260301-1", opened)
    derive_all(shop.pk)

    found = dossier_of(dispute_of(shop, "260301-1", opened), opened).of(History)

    assert sorted({(history.scope.value, history.days, history.orders) for history in found}) == [
        ("product", 30, 0),
        ("product", 45, 1),
        ("shop", 30, 0),
        ("shop", 45, 1),
    ]


def test_a_shop_that_knows_no_order_before_says_nothing(shop: rows.Shop) -> None:
    opened = beijing(2026, 3, 9, 12, 0)
    order_line(shop, "260301-1", opened + timedelta(hours=1))
    complaint(shop, "260301-1", opened)
    derive_all(shop.pk)

    assert dossier_of(dispute_of(shop, "260301-1", opened), opened + timedelta(days=1)).of(History) == ()


@pytest.mark.parametrize("name", sorted(path.stem for path in HISTORY.glob("*.sql")))
def test_every_question_is_plain_standard_sql(name: str) -> None:
    text = question(name)
    statement = "\n".join(line for line in text.splitlines() if not line.startswith("--"))

    for dialect in ("::", "QUALIFY", "ASOF", "ILIKE", "strftime", "epoch", "%", "julianday", "FILTER", "DISTINCT ON"):
        assert dialect not in statement, f"{dialect} is not understood by every engine"
    assert "JOIN" not in statement or " ON " in statement
    assert " BETWEEN " not in statement.replace("RANGE BETWEEN", ""), "a join over a range would not scale"


def test_the_dispute_itself_never_counts_even_when_it_began_before_anybody_noticed(shop: rows.Shop) -> None:
    opened = beijing(2026, 3, 9, 12, 0)
    order_line(shop, "260101-1", opened - timedelta(days=60))
    order_line(shop, "260101-2", opened - timedelta(days=60))
    complaint(shop, "260101-1", opened - timedelta(days=20))
    complaint(shop, "260101-2", opened - timedelta(days=19))
    derive_all(shop.pk)

    found = dossier_of(dispute_of(shop, "260101-1", opened), opened).of(History)

    assert {history.complaints for history in found} == {1}
