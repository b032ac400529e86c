"""The account's card on step 1: what was seen with who and when, what was reckoned with how surely, nothing guessed."""

from datetime import timedelta

from django.test import Client

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.buyers import chat_mark
from stock import SN, aftersale, order_line

EXAMINE = "/disputes/1/examine/"
HOME = {"province": "浙江省", "city": "杭州市", "district": "西湖区"}


def read(client: Client) -> str:
    return client.get(EXAMINE).content.decode()


def test_of_an_account_that_nobody_saw_it_says_so_and_asks_for_nothing(owner: Client, dispute: rows.Dispute) -> None:
    assert "还不知道这个账号的情况。不知道不会影响判断" in read(owner)


def test_what_was_typed_stands_with_who_and_when(owner: Client, dispute: rows.Dispute, morning: object) -> None:
    owner.post(
        "/disputes/1/account/",
        {"registered_on": "2024-02-20", "reviews": "12", "negative": "3", "orders": "4", "refunds": "1"},
    )
    page = read(owner)

    assert "注册于 2024-02-20，评价 12 条，其中差评 3 条，在本店 4 单，退款 1 单" in page
    assert "3月10日 09:00 laoban 记下" in page
    assert "差评占比：往平常收拢后约" in page


def test_more_refunds_than_orders_are_refused_with_the_numbers(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post("/disputes/1/account/", {"orders": "1", "refunds": "3"}, follow=True)

    assert "退款 3 单，比订单总数 1 单还多。" in answer.content.decode()
    assert not rows.AccountNote.objects.exists()


def test_the_chats_number_finds_the_same_buyers_orders_and_is_not_kept(
    owner: Client, dispute: rows.Dispute, shop: rows.Shop
) -> None:
    order_line(shop, "260201-5", beijing(2026, 2, 1), title="旧伞")
    aftersale(shop, "260201-5", beijing(2026, 2, 3), status="退款成功")
    rows.AccountNote.objects.create(
        shop=shop, order_sn="260201-5", at=beijing(2026, 2, 4), chat_mark=chat_mark(shop.pk, "881234567")
    )

    owner.post("/disputes/1/account/", {"chat_number": " 881 234 567"})
    page = read(owner)

    assert "会话编号相同，确定" in page
    assert "旧伞 · 已退款" in page
    assert "881234567" not in page + str(list(rows.TimelineEvent.objects.values("facts")))


def test_a_masked_name_is_told_as_a_probability_with_its_interval(
    owner: Client, dispute: rows.Dispute, shop: rows.Shop
) -> None:
    rows.OrderLine.objects.filter(order_sn=SN).update(**HOME)
    aftersale(shop, SN, buyer_masked="王*: 1*****9")
    order_line(shop, "260201-5", beijing(2026, 2, 1), **HOME)
    aftersale(shop, "260201-5", beijing(2026, 2, 3), buyer_masked="王*: 1*****9", status="退款成功")
    for place in range(150):
        at = beijing(2026, 2, 1) + timedelta(hours=place)
        order_line(shop, f"260202-{place}", at, province="某省", city="某市", district=f"{place}区")

    page = read(owner)

    assert "同样掩码「王*」、同一区县另有 1 次售后（退款 1 次，未同意 0 次）" in page
    assert "每一次是这位买家的可能约" in page
    assert "1*****9" not in page, "the digit of a telephone is nobody's business"


def test_a_closed_dispute_shows_the_card_without_the_form(owner: Client, dispute: rows.Dispute) -> None:
    rows.Dispute.objects.update(state="closed", finding="honest", closed_at=beijing(2026, 3, 10))

    page = read(owner)

    assert 'id="account"' in page
    assert "/disputes/1/account/" not in page
