"""Erasing a person: what must be kept first, what goes, what the shop's books still say, and no way back in."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User

from export_files import ORDERS_SHORT, csv_bytes, order_row, put
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.erase_person import (
    MustBeKeptError,
    NotConfirmedError,
    NothingToEraseError,
    OwnerOnlyError,
    confirmation,
    erase_person,
)
from mingbian.actions.erasures_under_way import finish_erasures
from mingbian.actions.hand_in import hand_in
from mingbian.actions.import_files import import_files
from mingbian.actions.record_account import record_account
from mingbian.actions.refusals import DisputeErasedError
from mingbian.actions.reopen_dispute import reopen_dispute
from mingbian.actions.verify_vault import verify_vault
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.clock import beijing
from mingbian.domain.erasure import AskedBy
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from mingbian.store.derive import derive_all
from stock import GOODS, SN, aftersale, order_line

NOW = beijing(2026, 3, 12, 9, 0)
OTHER = "260302-000000000000002"


def erase(shop: rows.Shop, *order_sns: str, confirmed: str | None = None, by: User | None = None) -> rows.Erasure:
    words = confirmation(len(order_sns)) if confirmed is None else confirmed
    return erase_person(shop, order_sns, asked_by=AskedBy.BUYER, confirmed=words, now=NOW, by=by)


@pytest.fixture
def closed(dispute: rows.Dispute) -> rows.Dispute:
    return close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)


def test_an_open_dispute_is_kept_and_the_way_on_is_said(dispute: rows.Dispute) -> None:
    with pytest.raises(MustBeKeptError) as refused:
        erase(dispute.shop, SN)

    assert "第 1 号纠纷还没有结案" in refused.value.message
    assert "去掉这一单" in refused.value.hint
    assert rows.Complaint.objects.get().text


def test_the_other_orders_go_when_the_open_one_is_left_out(dispute: rows.Dispute) -> None:
    order_line(dispute.shop, OTHER, buyer_note="放门口")

    erasure = erase(dispute.shop, OTHER)

    assert erasure.orders == 1
    assert not rows.OrderLine.objects.filter(buyer_note="放门口").exists()
    assert rows.OrderLine.objects.filter(order_sn=SN).exists()


def test_an_after_sale_that_waits_for_us_is_kept(shop: rows.Shop) -> None:
    order_line(shop)
    aftersale(shop)

    with pytest.raises(MustBeKeptError, match="待商家处理"):
        erase(shop, SN)


@pytest.mark.parametrize("typed", ["", "永久删除", "永久删除 2 单", "确定"])
def test_nothing_goes_until_it_is_confirmed_in_words(closed: rows.Dispute, typed: str) -> None:
    with pytest.raises(NotConfirmedError, match="永久删除 1 单"):
        erase(closed.shop, SN, confirmed=typed)

    assert rows.Complaint.objects.get().text


def test_spaces_in_what_was_typed_do_not_count(closed: rows.Dispute) -> None:
    assert erase(closed.shop, SN, confirmed=" 永久删除1单 ").number == 1


def test_only_the_owner_may(closed: rows.Dispute) -> None:
    staff = User.objects.create_user("dianyuan")
    rows.Membership.objects.create(shop=closed.shop, user=staff, role=rows.Role.MEMBER)

    with pytest.raises(OwnerOnlyError):
        erase(closed.shop, SN, by=staff)


def test_what_is_not_known_cannot_go(shop: rows.Shop) -> None:
    with pytest.raises(NothingToEraseError):
        erase(shop, SN)


def test_who_asks_again_gets_the_same_record(closed: rows.Dispute) -> None:
    first = erase(closed.shop, SN)

    assert erase(closed.shop, SN) == first
    assert rows.Erasure.objects.count() == 1


def test_amounts_and_results_stay_without_a_name(closed: rows.Dispute) -> None:
    aftersale(closed.shop, status="退款成功", reason_text="质量问题：王小姐说脏了", buyer_masked="王*")

    erasure = erase(closed.shop, SN)

    line, request, complained = rows.OrderLine.objects.get(), rows.AfterSale.objects.get(), rows.Complaint.objects.get()
    case = rows.Dispute.objects.get()
    assert (line.paid_fen, line.goods_id, line.placed_at) == (3990, GOODS, beijing(2026, 3, 1))
    assert (request.refund_fen, request.reason_text, request.buyer_masked) == (3990, "质量", "")
    assert (complained.reason, complained.text) == ("not_received", "")
    assert (case.finding, case.number, case.title, case.erased_at) == ("honest", 1, "", NOW)
    assert {row.order_sn for row in (line, request, complained, case)} == {"erased-1-1"}
    assert ["订单", 1] in [pair[:2] for pair in erasure.thinned]


def test_the_counts_of_the_shop_stay_what_they_were(closed: rows.Dispute) -> None:
    shop = closed.shop
    derive_all(shop.pk)

    def counts() -> list[list[tuple[object, ...]]]:
        days = rows.SalesDay.objects.order_by("goods_id", "day_at").values_list("goods_id", "day_at", "orders")
        complained = rows.GrievanceDay.objects.order_by("day_at").values_list("day_at", "reason", "complaints")
        about = rows.Grievance.objects.order_by("goods_id").values_list("goods_id", "reason", "texted")
        return [list(days), list(complained), list(about)]

    before = counts()
    erase(shop, SN)
    after = counts()
    derive_all(shop.pk)

    assert before == after == counts()


def test_what_two_orders_share_stays_with_the_other(closed: rows.Dispute) -> None:
    shop = closed.shop
    rows.OrderLine.objects.filter(order_sn=SN).update(tracking="YT1")
    order_line(shop, OTHER, tracking="YT1")
    rows.Trace.objects.create(shop=shop, line_key="t", tracking="YT1", at=NOW, text="已签收")

    erase(shop, SN)

    assert rows.Trace.objects.get().tracking == "YT1"


def test_an_old_export_does_not_bring_him_back(closed: rows.Dispute, tmp_path: Path) -> None:
    erase(closed.shop, SN)
    export = csv_bytes(ORDERS_SHORT, order_row(订单号=SN), order_row(订单号=OTHER))

    report = import_files(closed.shop, [put(tmp_path, "订单.csv", export)], now=NOW, by=None)

    file = report.files[0]
    assert (file.added, file.passed_over, file.rows) == (1, 1, 2)
    assert not rows.OrderLine.objects.filter(order_sn=SN).exists()
    assert rows.OrderLine.objects.filter(order_sn=OTHER).exists()


def test_the_mark_of_the_chat_goes_too(closed: rows.Dispute, dispute: rows.Dispute) -> None:
    reopen_dispute(dispute, now=NOW)
    record_account(dispute, reviews=1, chat_number="88001", now=NOW)
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    erase(dispute.shop, SN)

    assert not rows.AccountNote.objects.exists()


def test_an_erased_case_is_not_taken_up_again(closed: rows.Dispute) -> None:
    erase(closed.shop, SN)

    with pytest.raises(DisputeErasedError, match="2026-03-12 依法删除"):
        reopen_dispute(rows.Dispute.objects.get(), now=NOW)


def test_the_vault_holds_although_the_words_handed_in_are_gone(dispute: rows.Dispute) -> None:
    hand_in(dispute, channel_of("evidence"), "快递已签收。", now=NOW)
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)
    erase(dispute.shop, SN)

    assert rows.HandedIn.objects.get().statement == ""
    assert verify_vault().intact


def test_inside_a_transaction_the_database_is_not_swept_and_the_loop_tries_again(closed: rows.Dispute) -> None:
    erasure = erase(closed.shop, SN)

    assert erasure.finished_at is None, "a test runs in one"
    assert finish_erasures(now=NOW) == 0


def test_what_killed_processes_left_goes_after_an_hour(closed: rows.Dispute, home: Path) -> None:
    old, young = home / "case-old", home / "case-young"
    for folder in (old, young):
        folder.mkdir()
        (folder / "bundle.zip").write_bytes(b"his")
    half = home / "vault" / ".unfinished-1"
    half.parent.mkdir(exist_ok=True)
    half.write_bytes(b"his")
    long_ago = (NOW - timedelta(hours=2)).timestamp()
    for path in (old, half):
        os.utime(path, (long_ago, long_ago))

    erase(closed.shop, SN)

    assert [path.exists() for path in (old, half, young)] == [False, False, True]
    shutil.rmtree(young)
