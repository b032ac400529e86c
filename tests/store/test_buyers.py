"""Whose earlier orders they are: sure by the chat's number, likely by mask and district, and otherwise not told."""

from datetime import datetime

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.complaint import AfterSale
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Account
from mingbian.examine.shop_record import earlier
from mingbian.store import buyers
from mingbian.store import models as rows
from mingbian.store.buyers import chat_mark
from mingbian.store.dossiers import dossier_of
from stock import SN, aftersale, order_line

NOW, OPENED = beijing(2026, 3, 10, 9), beijing(2026, 3, 9, 22)
HOME = {"province": "浙江省", "city": "杭州市", "district": "西湖区"}
MASK = "王*: 1*****9"


def disputed(shop: rows.Shop) -> rows.Dispute:
    """The order in dispute, and two hundred ordinary ones all over the country."""
    order_line(shop, **HOME)
    aftersale(shop, buyer_masked=MASK)
    for place in range(200):
        order_line(shop, f"260102-{place}", beijing(2026, 1, 2), province="某省", city="某市", district=f"{place}区")
    return opened(shop, SN)


def opened(shop: rows.Shop, order_sn: str, **told: object) -> rows.Dispute:
    said = {"state": "open", "step": "examine", "opened_at": OPENED, "recorded_at": OPENED}
    return rows.Dispute.objects.create(
        shop=shop, number=rows.Dispute.objects.count() + 1, order_sn=order_sn, **(said | told)
    )


def masked(shop: rows.Shop, order_sn: str, status: str = "退款成功", **cell: str) -> None:
    order_line(shop, order_sn, beijing(2026, 2, 1), **(HOME | cell))
    aftersale(shop, order_sn, beijing(2026, 2, 3), buyer_masked=MASK, status=status)


def noted(shop: rows.Shop, order_sn: str, chat: str = "", at: datetime = OPENED, **seen: object) -> None:
    rows.AccountNote.objects.create(shop=shop, order_sn=order_sn, at=at, chat_mark=chat_mark(shop.pk, chat), **seen)


def account(dossier: Dossier) -> Account | None:
    return dossier.latest(Account)


def test_a_rare_mask_in_one_district_is_told_with_its_probability(shop: rows.Shop) -> None:
    dispute = disputed(shop)
    masked(shop, "260101-1")
    masked(shop, "260101-2", status="退款关闭")
    masked(shop, "260101-3", district="余杭区")

    found = account(dossier_of(dispute, NOW))

    assert found is not None
    assert (found.refunds, found.rejected, found.orders) == (1, 1, None)
    assert found.same is not None
    assert 50 <= found.same < 100


def test_a_mask_that_is_seen_everywhere_names_nobody(shop: rows.Shop) -> None:
    dispute = disputed(shop)
    masked(shop, "260101-1")
    for place in range(60):
        masked(shop, f"260104-{place}", district=f"{place}区")
    for place in range(20):
        order_line(shop, f"260105-{place}", **HOME)

    assert account(dossier_of(dispute, NOW)) is None


def test_a_very_common_mask_is_not_even_read(shop: rows.Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(buyers, "MOST_MASKED", 2)
    dispute = disputed(shop)
    masked(shop, "260101-1")
    masked(shop, "260101-2")

    assert account(dossier_of(dispute, NOW)) is None


def test_without_a_district_nobody_is_taken_for_somebody_else(shop: rows.Shop) -> None:
    order_line(shop)
    aftersale(shop, buyer_masked=MASK)
    order_line(shop, "260101-1")
    aftersale(shop, "260101-1", beijing(2026, 2, 1), buyer_masked=MASK, status="退款成功")

    assert account(dossier_of(opened(shop, SN), NOW)) is None


def test_what_the_owner_found_right_is_told_as_such(shop: rows.Shop) -> None:
    dispute = disputed(shop)
    masked(shop, "260101-1")
    opened(shop, "260101-1", finding="honest", closed_at=beijing(2026, 2, 20))

    found = account(dossier_of(dispute, NOW))

    assert found is not None
    assert (found.refunds, found.supported) == (1, 1)


def test_what_was_seen_on_his_own_page_takes_the_place_of_what_was_guessed(shop: rows.Shop) -> None:
    dispute = disputed(shop)
    masked(shop, "260101-1")
    noted(shop, SN, orders=4, refunds=0)

    found = account(dossier_of(dispute, NOW))

    assert found is not None
    assert (found.orders, found.refunds, found.rejected, found.same) == (4, 0, None, None)


def test_the_chats_number_links_orders_for_sure(shop: rows.Shop) -> None:
    dispute = disputed(shop)
    for place in range(3):
        order_line(shop, f"260201-{place}", beijing(2026, 2, 1 + place), **HOME)
        noted(shop, f"260201-{place}", "88 1234", beijing(2026, 2, 9), reviews=3)
    aftersale(shop, "260201-0", beijing(2026, 2, 5), status="退款成功")
    aftersale(shop, "260201-1", beijing(2026, 2, 5), status="退款关闭")
    noted(shop, SN, "881234", reviews=5)

    dossier = dossier_of(dispute, NOW)
    record = earlier(dossier)

    assert (record.orders, record.refunds, record.same) == (3, 1, 1.0)
    assert {request.order_sn for request in dossier.of(AfterSale)} == {"", "260201-0"}


def test_found_right_among_the_chats_orders_counts_as_supported(shop: rows.Shop) -> None:
    dispute = disputed(shop)
    order_line(shop, "260201-1", beijing(2026, 2, 1), **HOME)
    aftersale(shop, "260201-1", beijing(2026, 2, 5), status="退款成功")
    opened(shop, "260201-1", finding="mistaken", closed_at=beijing(2026, 2, 20))
    noted(shop, "260201-1", "77", beijing(2026, 2, 9), reviews=3)
    noted(shop, SN, "77", reviews=5)

    record = earlier(dossier_of(dispute, NOW))

    assert (record.refunds, record.supported, record.open_refunds) == (1, 1, 0)


def test_the_same_chat_number_in_another_shop_is_another_mark(shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="邻家小店", opened_at=NOW)
    dispute = disputed(shop)
    order_line(other, "260201-9", beijing(2026, 2, 1))
    noted(other, "260201-9", "77", beijing(2026, 2, 9), reviews=3)
    noted(shop, SN, "77", reviews=5)

    assert chat_mark(shop.pk, "77") != chat_mark(other.pk, "77")
    assert earlier(dossier_of(dispute, NOW)).orders == 0


def test_the_number_itself_is_kept_nowhere(shop: rows.Shop) -> None:
    noted(shop, SN, "8812349999", reviews=5)

    assert "8812349999" not in str(list(rows.AccountNote.objects.values()))
    assert chat_mark(shop.pk, "  ") == ""
