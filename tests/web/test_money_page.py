"""What disputes took, what came back and what was kept, each figure opened to its rows."""

from django.test import Client

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from page_in_order import read
from stock import SN


def line(shop: rows.Shop, key: str, fen: int, business: str, order_sn: str = SN) -> rows.BillLine:
    told = {"income_fen": fen} if fen > 0 else {"expense_fen": fen}
    return rows.BillLine.objects.create(
        shop=shop, line_key=key, at=beijing(2026, 3, 10, 8), business=business, order_sn=order_sn, **told
    )


def test_without_a_bill_it_says_where_to_get_one(owner: Client) -> None:
    assert "还没有账单" in owner.get("/money/").content.decode()


def test_figures_open_to_their_rows_and_what_is_unsure_waits(owner: Client, dispute: rows.Dispute) -> None:
    line(dispute.shop, "a", -3990, "0020002|交易退款-订单退款")
    back = line(dispute.shop, "b", 3990, "其他收入-申诉补回", "")

    page = owner.get("/money/?month=2026-03").content.decode()
    assert read(page).faults == []
    assert "扣走 ¥39.90" in page
    assert "申诉补回 ¥0.00" in page
    assert "归到第 1 号" in page

    page = owner.post(f"/money/lines/{back.pk}/", {"choice": "1"}, follow=True).content.decode()
    assert "申诉补回 ¥39.90" in page


def test_a_dispute_that_there_is_not_is_refused_in_words(owner: Client, dispute: rows.Dispute) -> None:
    back = line(dispute.shop, "b", 3990, "其他收入-申诉补回", "")

    answer = owner.post(f"/money/lines/{back.pk}/", {"typed": "77"})

    assert answer.status_code == 422
    assert "没有第 77 号" in answer.content.decode()
