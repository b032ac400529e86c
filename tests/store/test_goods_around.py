"""The disputed batch of late and the same months of last year are counted, and told only where they are known."""

from datetime import datetime, timedelta

from mingbian.domain.clock import beijing
from mingbian.domain.record import History, Spread
from mingbian.store import models as rows
from mingbian.store.derive import derive_all
from mingbian.store.dossiers import dossier_of
from mingbian.store.spread import reckon_spread
from stock import SN, complaint, order_line

OPENED = beijing(2026, 3, 9, 22)
YEAR = timedelta(days=365)


def disputed(shop: rows.Shop, **told: object) -> rows.Dispute:
    order_line(shop, SN, OPENED - timedelta(days=8), **told)
    complaint(shop, SN, OPENED, reason="quality")
    derive_all(shop.pk)
    return rows.Dispute.objects.create(
        shop=shop, number=1, order_sn=SN, state="open", step="examine", opened_at=OPENED, recorded_at=OPENED
    )


def sold(shop: rows.Shop, count: int, at: datetime, *, complained: int = 0, **told: object) -> None:
    for place in range(count):
        number = f"{at:%y%m%d}-{told.get('batch', '')}-{place}"
        order_line(shop, number, at, **told)
        if place < complained:
            complaint(shop, number, at + timedelta(days=4), reason="quality" if place else "damaged")


def windows(dispute: rows.Dispute, *, batch: str = "", season: bool = False) -> set[tuple[int, int, str]]:
    found = dossier_of(dispute, OPENED).of(History)
    return {
        (one.orders, one.complaints, one.reason or "")
        for one in found
        if one.batch == batch and (one.at < OPENED - YEAR / 2) == season and (batch or season)
    }


def test_the_disputed_batch_is_counted_by_all_reasons_and_by_its_own(shop: rows.Shop) -> None:
    sold(shop, 6, OPENED - timedelta(days=20), complained=3, batch="B7")
    sold(shop, 9, OPENED - timedelta(days=30), complained=1, batch="B6")
    sold(shop, 4, OPENED - timedelta(days=100), complained=2, batch="B7")

    dispute = disputed(shop, batch="B7")

    assert windows(dispute, batch="B7") == {(7, 3, ""), (7, 2, "quality")}, (
        "with the order itself, without its complaint"
    )


def test_an_order_without_a_batch_has_no_batch_to_be_counted(shop: rows.Shop) -> None:
    sold(shop, 6, OPENED - timedelta(days=20), complained=3, batch="B7")

    assert not [one for one in dossier_of(disputed(shop), OPENED).of(History) if one.batch]


def test_the_same_months_of_last_year_are_told_where_the_books_reach_so_far(shop: rows.Shop) -> None:
    sold(shop, 1, OPENED - YEAR - timedelta(days=120))
    sold(shop, 5, OPENED - YEAR - timedelta(days=40), complained=2)
    sold(shop, 3, OPENED - YEAR + timedelta(days=10), complained=1)

    dispute = disputed(shop)

    assert windows(dispute, season=True) == {(5, 2, ""), (5, 1, "quality")}


def test_a_season_of_which_only_a_part_is_known_is_unknown(shop: rows.Shop) -> None:
    sold(shop, 5, OPENED - YEAR - timedelta(days=40), complained=2)

    assert windows(disputed(shop), season=True) == set()


def test_how_far_products_lie_apart_is_learnt_from_the_shops_own(shop: rows.Shop) -> None:
    for place in range(8):
        sold(shop, 60, OPENED - timedelta(days=20 + place), complained=place % 4, goods_id=f"G{place}")
    dispute = disputed(shop)
    reckon_spread(shop)

    [spread] = dossier_of(dispute, OPENED).of(Spread)

    assert spread.products == 9
    assert 20 <= spread.differ <= 200


def test_with_too_few_products_nobody_claims_to_know_it(shop: rows.Shop) -> None:
    sold(shop, 60, OPENED - timedelta(days=20), complained=2)
    dispute = disputed(shop)
    reckon_spread(shop)

    assert dossier_of(dispute, OPENED).of(Spread) == ()


def test_it_is_reckoned_anew_and_kept_once(shop: rows.Shop) -> None:
    reckon_spread(shop)
    for place in range(6):
        sold(shop, 40, OPENED - timedelta(days=20 + place), complained=1, goods_id=f"G{place}")
    derive_all(shop.pk)
    reckon_spread(shop)
    reckon_spread(shop)

    assert [row.products for row in rows.GoodsSpread.objects.all()] == [6]
