"""What disputes took, what came back and what was kept, each figure opened to its rows."""

from pathlib import Path

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from mingbian.actions.import_files import import_files
from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.queries.money import last_done
from page_in_order import read
from stock import SN, complaint, order_line

OTHER = "260302-000000000000002"


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


def test_a_book_is_put_together_once_and_anew_after_every_act(
    owner: Client, dispute: rows.Dispute, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    line(dispute.shop, "a", -3990, "0020002|交易退款-订单退款")
    first = owner.get("/money/?month=2026-03").content.decode()
    with django_assert_max_num_queries(14):
        again = owner.get("/money/?month=2026-03").content.decode()

    line(dispute.shop, "b", -100, "0020002|交易退款-订单退款")
    rowed = owner.get("/money/?month=2026-03").content.decode()
    rows.Verdict.objects.create(dispute=dispute, ending="lost", amount_fen=0, at=beijing(2026, 3, 10, 8, 30))
    decided = owner.get("/money/?month=2026-03").content.decode()

    assert "扣走 ¥39.90" in first
    assert "扣走 ¥39.90" in again
    assert "扣走 ¥40.90" in rowed
    assert decided != rowed


def test_what_was_taken_first_and_then_won_back_is_not_kept_as_well(owner: Client, dispute: rows.Dispute) -> None:
    line(dispute.shop, "a", -3990, "0020002|交易退款-订单退款")
    line(dispute.shop, "b", 3990, "其他收入-申诉补回")
    rows.Verdict.objects.create(dispute=dispute, ending="won", amount_fen=3990, at=beijing(2026, 3, 10, 7))

    page = owner.get("/money/?month=2026-03").content.decode()

    assert "申诉补回 ¥39.90" in page
    assert "保住 ¥0.00" in page
    assert "扣走以后补回的，算在“申诉补回”" in page


def test_an_act_that_becomes_visible_after_a_later_one_makes_another_book(dispute: rows.Dispute) -> None:
    told = {"shop": dispute.shop, "at": beijing(2026, 3, 10, 9), "kind": "bill_line_decided"}
    rows.TimelineEvent.objects.create(pk=2000, **told)
    before = last_done(dispute.shop)

    rows.TimelineEvent.objects.create(pk=1999, **told)

    assert last_done(dispute.shop) != before


def test_a_dispute_that_there_is_not_is_refused_in_words(owner: Client, dispute: rows.Dispute) -> None:
    back = line(dispute.shop, "b", 3990, "其他收入-申诉补回", "")

    answer = owner.post(f"/money/lines/{back.pk}/", {"typed": "77"})

    assert answer.status_code == 422
    assert "没有第 77 号" in answer.content.decode()


def test_a_movement_is_of_one_dispute_and_a_later_word_takes_the_place_of_the_first(
    owner: Client, dispute: rows.Dispute
) -> None:
    order_line(dispute.shop, OTHER)
    complaint(dispute.shop, OTHER)
    open_dispute(dispute.shop, OTHER, now=beijing(2026, 3, 10, 9))
    taken = line(dispute.shop, "a", -3990, "0020002|交易退款-订单退款", "")

    for number in ("1", "2"):
        owner.post(f"/money/lines/{taken.pk}/", {"choice": number})
    page = owner.get("/money/?month=2026-03").content.decode()

    assert rows.BillMatch.objects.get().dispute.number == 2
    assert "扣走 ¥39.90" in page
    assert page.split('id="taken"')[1].split('id="back"')[0].count("人工确认") == 1


def test_an_unknown_code_is_shown_and_not_counted(owner: Client, dispute: rows.Dispute) -> None:
    line(dispute.shop, "a", -700, "0990099|其他支出-没见过的")

    page = owner.get("/money/?month=2026-03").content.decode()

    assert "业务代码我们不认识" in page
    assert "其他支出-没见过的" in page
    assert "扣走 ¥0.00" in page


def test_the_same_bill_twice_counts_once(owner: Client, dispute: rows.Dispute, tmp_path: Path) -> None:
    head = "商户订单号,发生时间,收入金额（+元）,支出金额（-元）,账务类型,备注,业务描述"
    row = f"{SN}\t,2026-03-10 08:00:00,0,-39.90,交易退款,-,0020002|交易退款-订单退款"
    back = f"{SN}\t,2026-03-10 08:30:00,20.00,0,其他收入,-,其他收入-申诉补回"
    for name, rows_told in (("a.csv", (row,)), ("b.csv", (row, back)), ("c.csv", (row, back))):
        text = "\r\n".join(["拼多多店铺账务明细查询", "", "起始时间：2026-03-01", "---", head, *rows_told, "#总计"])
        (tmp_path / name).write_bytes(text.encode("gb18030"))
        import_files(dispute.shop, [tmp_path / name], now=beijing(2026, 3, 10, 9), by=None)

    page = owner.get("/money/?month=2026-03").content.decode()

    assert "扣走 ¥39.90" in page
    assert "申诉补回 ¥20.00" in page


def test_a_month_of_many_rows_shows_the_first_and_opens_to_all(
    owner: Client, dispute: rows.Dispute, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mingbian.web.pages.money.ROWS_SHOWN", 2)
    for number in range(5):
        line(dispute.shop, f"k{number}", -100, "0020002|交易退款-订单退款")

    some, every = (owner.get(f"/money/?month=2026-03{more}").content.decode() for more in ("", "&all=1"))

    assert "另有 3 笔" in some
    assert some.split('id="taken"')[1].split('id="back"')[0].count("<li>") == 2
    assert every.split('id="taken"')[1].split('id="back"')[0].count("<li>") == 5
    assert "扣走 ¥5.00" in some
    assert read(some).faults == []


def test_the_sums_on_top_open_to_the_rows_of_all_months(owner: Client, dispute: rows.Dispute) -> None:
    line(dispute.shop, "a", -3990, "0020002|交易退款-订单退款")
    late = line(dispute.shop, "b", -150, "0020002|交易退款-订单退款")
    rows.BillLine.objects.filter(pk=late.pk).update(at=beijing(2026, 4, 2, 8))

    top = owner.get("/money/").content.decode()
    page = owner.get("/money/?month=whole").content.decode()

    assert [f'href="?month=whole#{where}"' in top for where in ("taken", "back", "kept")] == [True] * 3
    assert "近 12 个月的明细" in page
    assert '<h3 id="taken">扣走 ¥41.40</h3>' in page
    assert page.count("订单退款") >= 2
    assert read(page).faults == []


def test_the_box_for_a_disputes_number_has_its_words_beside_it(owner: Client, dispute: rows.Dispute) -> None:
    line(dispute.shop, "b", 3990, "其他收入-申诉补回", "")

    page = owner.get("/money/").content.decode()

    assert "placeholder" not in page.split('class="match"')[1].split("</form>")[0]
    assert "归到填的这一号" in page
