"""Today, the list, a typed complaint, the rules: what is found, what is said when nothing is."""

from datetime import timedelta

import pytest
from django.test import Client

from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from stock import SN, complaint, order_line

TYPED = {
    "order_sn": SN,
    "at": "2026-03-09T22:15",
    "reason": "not_received",
    "demanded": "39.90",
    "text": "一直没收到",
    "due_at": "2026-03-11T08:00",
}


def test_today_says_what_is_due_and_what_to_do_next(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get("/").content.decode()

    assert "未收到货 · 一次性雨衣" in page
    assert "先看研判" in page


def test_a_day_without_disputes_says_so_kindly(owner: Client, shop: rows.Shop) -> None:
    rows.ImportedFile.objects.create(
        shop=shop, sha256="0" * 64, size=1, name="orders.csv", imported_at=beijing(2026, 3, 1)
    )

    assert "今天没有要处理的纠纷" in owner.get("/").content.decode()


def test_what_is_long_past_is_left_to_its_own_list(owner: Client, dispute: rows.Dispute) -> None:
    rows.Dispute.objects.update(due_at=beijing(2026, 3, 1))

    assert "另有 1 起的期限早已过去" in owner.get("/").content.decode()
    assert "一次性雨衣" in owner.get("/disputes/?state=past").content.decode()


def test_what_has_a_result_is_told_in_one_line_and_leads_to_its_own_list(owner: Client, dispute: rows.Dispute) -> None:
    rows.Dispute.objects.update(state="decided", due_at=None)

    page = owner.get("/").content.decode()

    assert "今天没有要处理的纠纷" in page
    assert "另有 1 起已有结果" in page
    assert "一次性雨衣" in owner.get("/disputes/?state=decided").content.decode()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", True),
        ("?state=open", True),
        ("?state=closed", False),
        ("?state=ended", False),
        ("?state=past", False),
        ("?reason=not_received", True),
        ("?reason=fake", False),
        ("?words=雨衣", True),
        ("?words=雨衣+260301", True),
        ("?words=雨伞", False),
        ("?words=%25", False),
        ("?state=nonsense", False),
        ("?page=99", True),
        ("?page=-1", True),
        ("?page=99999999999999999999", True),
        ("?page=١", True),
    ],
)
def test_the_list_is_narrowed(owner: Client, dispute: rows.Dispute, asked: str, found: bool) -> None:
    rows.Dispute.objects.update(due_at=beijing(2026, 3, 10, 9, 0) + timedelta(hours=1))

    page = owner.get(f"/disputes/{asked}").content.decode()

    assert ("一次性雨衣" in page) is found
    assert ("没有找到这样的纠纷" in page) is not found


def test_a_list_without_any_dispute_says_how_one_comes(owner: Client) -> None:
    assert "还没有纠纷" in owner.get("/disputes/").content.decode()


def test_a_number_beyond_all_numbers_is_not_found(owner: Client) -> None:
    assert owner.get("/disputes/99999999999999999999999999/").status_code == 404


def test_a_typed_complaint_opens_its_dispute(owner: Client, shop: rows.Shop) -> None:
    order_line(shop)

    answer = owner.post("/disputes/new/", TYPED)

    dispute = rows.Dispute.objects.get()
    assert answer["Location"] == "/disputes/1/"
    assert (dispute.reason, dispute.demanded_fen, dispute.due_source) == ("not_received", 3990, "platform_countdown")


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ({"order_sn": ""}, "必填"),
        ({"order_sn": "260301-000000000000000"}, "还没有订单 260301-000000000000000 的资料。"),
        ({"at": "2027-01-01T00:00"}, "在将来"),
        ({"at": "昨天"}, "输入一个有效的日期/时间"),
        ({"reason": "nonsense"}, "选择一个有效的选项"),
        ({"demanded": "-1"}, "大于或等于"),
        ({"demanded": "很多"}, "输入一个数字"),
    ],
)
def test_a_slip_in_a_typed_complaint_keeps_what_was_typed(
    owner: Client, shop: rows.Shop, slip: dict[str, str], said: str
) -> None:
    order_line(shop)

    answer = owner.post("/disputes/new/", TYPED | slip)
    page = answer.content.decode()

    assert answer.status_code == 422
    assert said in page
    assert "一直没收到" in page
    assert not rows.Dispute.objects.exists()


def test_a_second_complaint_about_an_order_leads_to_its_dispute(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post("/disputes/new/", TYPED | {"reason": "quality", "text": "而且是坏的"})

    assert answer["Location"] == "/disputes/1/"
    assert rows.Complaint.objects.count() == 2


def test_a_rule_is_found_by_two_characters_or_by_its_code(owner: Client) -> None:
    assert "PDD-INT-01" in owner.get("/rules/?words=举证").content.decode()
    assert "平台介入后的商家举证时限" in owner.get("/rules/?words=PDD-INT-01").content.decode()


def test_a_rule_that_there_is_not_says_how_to_look(owner: Client) -> None:
    page = owner.get("/rules/?words=火星人").content.decode()

    assert "没有找到「火星人」" in page
    assert "两个字也能查" in page


def test_the_sample_is_not_loaded_over_real_data(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post("/sample/")

    assert answer.status_code == 409
    assert "已经有资料，不能再载入示例" in answer.content.decode()


def test_one_shop_never_sees_anothers_disputes(owner: Client, dispute: rows.Dispute) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=beijing(2026, 1, 1))
    order_line(other, "260302-000000000000002", title="别家的伞")
    complaint(other, "260302-000000000000002")
    rows.Dispute.objects.create(
        shop=other,
        number=2,
        order_sn="260302-000000000000002",
        title="别家的伞",
        state="open",
        step="examine",
        opened_at=beijing(2026, 3, 9),
        recorded_at=beijing(2026, 3, 9),
    )

    assert "别家的伞" not in owner.get("/").content.decode()
    assert "别家的伞" not in owner.get("/disputes/?state=").content.decode()
    assert owner.get("/disputes/2/").status_code == 404


def test_a_next_step_that_several_have_in_common_is_said_once(owner: Client, dispute: rows.Dispute) -> None:
    order_line(dispute.shop, "260301-000000000000077")
    complaint(dispute.shop, "260301-000000000000077", text="破了")
    open_dispute(dispute.shop, "260301-000000000000077", now=beijing(2026, 3, 10, 8))

    page = owner.get("/").content.decode()

    assert page.count("先看研判：哪些事实支持买家") == 1
    assert page.count("下一步：研判") == 2
    assert "下一步写着“研判”的" in page
