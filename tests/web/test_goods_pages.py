"""The products' pages: a calm list, one card, every number open to its rows, and nothing of another shop."""

from datetime import timedelta

import pytest
from django.test import Client

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.derive import derive_all
from stock import complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)
BAD, GOOD = "600000000777", "600000000888"


@pytest.fixture
def goods(shop: rows.Shop) -> None:
    """Eight ordinary products and one that comes back every fourth time."""
    for place in range(8):
        sell(shop, f"60000000088{place}", "雨伞", orders=60, complaints=1)
    sell(shop, BAD, "漏水的雨靴", orders=60, complaints=20)
    derive_all(shop.pk)


def sell(shop: rows.Shop, goods_id: str, title: str, *, orders: int, complaints: int) -> None:
    for place in range(orders):
        number, at = f"{goods_id}-{place}", NOW - timedelta(days=20, minutes=place)
        order_line(shop, number, at, goods_id=goods_id, title=title, sku_id="S1" if place % 2 else "S2", spec="40 码")
        if place < complaints:
            complaint(shop, number, at + timedelta(days=5), reason="quality")


def read(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_what_is_complained_about_more_stands_first(owner: Client, goods: None, morning: object) -> None:
    page = read(owner, "/goods/")

    assert "其中 <strong>1 件</strong>的投诉明显高于平常" in page
    assert page.index("漏水的雨靴") < page.index("雨伞")
    assert "平均最多 5% 其实只是碰巧" in page


def test_the_list_is_searched_by_name_and_number(owner: Client, goods: None, morning: object) -> None:
    assert "雨伞" not in read(owner, "/goods/?words=雨靴")
    assert "漏水的雨靴" in read(owner, f"/goods/?words={BAD}")
    assert "没有找到「拖鞋」" in read(owner, "/goods/?words=拖鞋")
    assert read(owner, "/goods/?words=<b>&page=999999999")


def test_a_shop_without_orders_is_told_the_next_step(owner: Client, shop: rows.Shop) -> None:
    page = read(owner, "/goods/")

    assert "还没有可比较的商品" in page
    assert "导入表格" in page


def test_a_bad_product_is_called_ours_and_says_what_to_do(owner: Client, goods: None, morning: object) -> None:
    page = read(owner, f"/goods/{BAD}/")

    assert "本店商品问题" in page
    for step in ("先看货", "先停售", "售后从宽"):
        assert step in page
    assert "投诉率 = 这段时间下的订单里" in page
    assert "q 值" in page


def test_an_ordinary_product_is_not_called_so(owner: Client, goods: None, morning: object) -> None:
    assert "本店商品问题" not in read(owner, "/goods/600000000880/")


def test_every_count_opens_to_the_orders_behind_it(owner: Client, goods: None, morning: object) -> None:
    page = read(owner, f"/goods/{BAD}/?kind=S1#behind")

    assert "这些投诉是哪些订单：40 码" in page
    assert page.count(" 提出 · ") == 10
    assert "订单数从哪来" in page
    assert read(owner, f"/goods/{BAD}/?reason=quality").count(" 提出 · ") == 20
    assert read(owner, f"/goods/{BAD}/?month=2026-02").count(" 提出 · ") == 20
    assert "没有投诉" in read(owner, f"/goods/{BAD}/?batch=%3Cscript%3E")


def test_last_year_is_said_to_be_unknown_where_nobody_knows(owner: Client, goods: None, morning: object) -> None:
    assert "未知" in read(owner, f"/goods/{BAD}/")


def test_the_picture_has_a_table_with_the_same_months(owner: Client, goods: None, morning: object) -> None:
    page = read(owner, f"/goods/{BAD}/")

    assert 'role="img" aria-labelledby="months-title"' in page
    assert "2026年2月" in page
    assert "20/60" in page


def test_a_product_of_another_shop_is_not_found(owner: Client, shop: rows.Shop, morning: object) -> None:
    other = rows.Shop.objects.create(name="邻家小店", opened_at=NOW)
    sell(other, BAD, "别家的靴子", orders=3, complaints=1)
    derive_all(other.pk)

    assert owner.get(f"/goods/{BAD}/").status_code == 404
    assert "别家的靴子" not in read(owner, "/goods/")


def test_a_batch_is_written_down_on_the_card_and_counted_there(owner: Client, goods: None, morning: object) -> None:
    days = {"since": "2026-02-18", "until": "2026-02-18"}

    done = owner.post(f"/goods/{BAD}/batch/", {"batch": "B7"} | days, follow=True).content.decode()
    refused = owner.post(f"/goods/{BAD}/batch/", {"batch": "B7"} | dict.fromkeys(days, "2020-01-01"), follow=True)

    assert "记作批次 B7" in done
    assert "B7" in read(owner, f"/goods/{BAD}/?batch=B7")
    assert "没有发出过这件商品的订单" in refused.content.decode()
    assert owner.post("/goods/nonsense/batch/", {"batch": "B7"} | days).status_code == 404
