from datetime import timedelta

import pytest

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.actions.open_dispute import (
    AlreadyDisputedError,
    NoSuchOrderError,
    NothingToDisputeError,
    open_dispute,
)
from mingbian.actions.open_disputes import open_disputes
from mingbian.casework.as_json import as_json
from mingbian.casework.judge import judge
from mingbian.domain.clock import beijing
from mingbian.domain.dispute import State, Step
from mingbian.domain.timeline import told
from mingbian.store import models as rows
from mingbian.store.snapshots import restored
from stock import SN, aftersale, complaint, order_line

NOW = beijing(2026, 3, 10, 8, 0)


def test_a_complaint_becomes_the_first_dispute_of_its_shop(shop: rows.Shop) -> None:
    order_line(shop)
    complaint(shop, due_at=beijing(2026, 3, 11, 22, 15), ticket_sn="T1")

    dispute = open_dispute(shop, SN, now=NOW)

    assert (dispute.number, dispute.state, dispute.step) == (1, State.OPEN, Step.EXAMINE)
    assert dispute.opened_at == beijing(2026, 3, 9, 22, 15)
    assert dispute.title == "一次性雨衣"
    assert dispute.reason == "not_received"
    assert dispute.band


def test_the_countdown_of_the_platform_is_the_deadline(shop: rows.Shop) -> None:
    order_line(shop)
    aftersale(shop, due_at=beijing(2026, 3, 10, 22, 0))

    dispute = open_dispute(shop, SN, now=NOW)

    assert dispute.due_at == beijing(2026, 3, 10, 22, 0)
    assert dispute.due_source == "platform_countdown"


def test_three_reminders_go_before_a_deadline(shop: rows.Shop) -> None:
    order_line(shop)
    aftersale(shop, due_at=beijing(2026, 3, 12, 22, 0))

    dispute = open_dispute(shop, SN, now=NOW)

    reminders = rows.Reminder.objects.filter(dispute=dispute, source="platform_countdown").order_by("remind_at")
    before = [reminder.due_at - reminder.remind_at for reminder in reminders]
    assert before[-1] == timedelta(hours=2)
    assert before[0] == 2 * before[1], "half of the time, and a quarter"


def test_a_dispute_tells_what_happened_in_one_sentence(shop: rows.Shop) -> None:
    order_line(shop)
    complaint(shop)

    dispute = open_dispute(shop, SN, now=NOW)

    event = dispute.timeline.get()
    assert told(event.kind, event.facts).startswith("开始处理：未收到货，买家要求 39.90 元；初步研判")


def test_a_dispute_without_an_order_is_refused(shop: rows.Shop) -> None:
    complaint(shop)

    with pytest.raises(NoSuchOrderError, match=SN) as refusal:
        open_dispute(shop, SN, now=NOW)

    assert "导入" in refusal.value.hint
    assert not rows.Dispute.objects.exists()
    assert not rows.TimelineEvent.objects.exists()


def test_an_order_about_which_nobody_complained_is_refused(shop: rows.Shop) -> None:
    order_line(shop)

    with pytest.raises(NothingToDisputeError):
        open_dispute(shop, SN, now=NOW)


def test_one_order_has_one_dispute(shop: rows.Shop) -> None:
    order_line(shop)
    complaint(shop)
    open_dispute(shop, SN, now=NOW)

    with pytest.raises(AlreadyDisputedError, match="第 1 号"):
        open_dispute(shop, SN, now=NOW)


def test_another_shop_counts_from_one_again(shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=NOW)
    for one in (shop, other):
        order_line(one)
        complaint(one)

    numbers = [open_dispute(one, SN, now=NOW).number for one in (shop, other)]

    assert numbers == [1, 1]


def test_after_an_import_every_complaint_with_an_order_is_opened_once(shop: rows.Shop) -> None:
    for place in range(3):
        order_line(shop, f"260301-00000000000000{place}")
    complaint(shop, "260301-000000000000001", beijing(2026, 3, 8))
    complaint(shop, "260301-000000000000000", beijing(2026, 3, 9))
    complaint(shop, "260301-000000000000009")  # its order is not imported yet
    aftersale(shop, "260301-000000000000002", beijing(2026, 3, 7))

    opened = open_disputes(shop, now=NOW)
    again = open_disputes(shop, now=NOW)

    assert [dispute.order_sn[-1] for dispute in opened] == ["2", "1", "0"]
    assert again == ()


def test_an_aftersale_that_is_over_is_not_opened(shop: rows.Shop) -> None:
    order_line(shop)
    aftersale(shop, status="退款成功")

    assert open_disputes(shop, now=NOW) == ()


def test_an_assessment_can_be_repeated_from_what_was_kept(dispute: rows.Dispute) -> None:
    rows.ChatMessage.objects.create(
        shop=dispute.shop,
        line_key="1",
        order_sn=SN,
        at=beijing(2026, 3, 9, 22, 20),
        speaker="buyer",
        text="  不退我就给差评\r\n再投诉到12315「平台」",
    )

    kept = assess_dispute(dispute, now=beijing(2026, 3, 10, 9, 0))

    again = judge(restored(kept.story, kept.exhibits), cap_fen=kept.cap_fen)
    assert as_json(again) == kept.judgement
    assert "不退我就给差评" in kept.story


def test_what_a_file_told_later_reaches_the_lists_after_the_import(dispute: rows.Dispute) -> None:
    aftersale(dispute.shop, at=beijing(2026, 3, 10, 8, 30), due_at=beijing(2026, 3, 10, 20, 30))
    rows.Dispute.objects.update(stale=True)

    open_disputes(dispute.shop, now=beijing(2026, 3, 10, 9, 0))

    dispute.refresh_from_db()
    assert (dispute.due_at, dispute.stale) == (beijing(2026, 3, 10, 20, 30), False)


def test_a_closed_dispute_stays_as_it_was(dispute: rows.Dispute) -> None:
    rows.Dispute.objects.update(stale=True, state="closed", band="")

    open_disputes(dispute.shop, now=NOW)

    dispute.refresh_from_db()
    assert (dispute.band, dispute.stale) == ("", True)


def test_where_the_buyer_named_no_amount_none_is_told() -> None:
    facts = {"reason": "少件漏发", "amount": "0.00", "band": "多为属实"}

    assert told("dispute_opened", facts) == "开始处理：少件漏发；初步研判多为属实。"
    assert told("complaint_recorded", facts) == "登记投诉：少件漏发。"
    assert told("complaint_recorded", facts | {"amount": "0.01"}) == "登记投诉：少件漏发，买家要求 0.01 元。"
