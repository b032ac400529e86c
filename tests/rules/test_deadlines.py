"""What is due, when and by whose word: the tightest figure found for an answer, soonest first."""

from due_kit import all_due

from mingbian.domain.clock import beijing
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Confidence
from mingbian.rules.book import rule_book
from mingbian.rules.deadlines import deadlines


def test_an_unshipped_refund_is_answered_within_the_tightest_twelve_hours(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-03 10:00 aftersale refund_only 3990 不想要了
    """
    answer = all_due(told)[DuePurpose.ANSWER]

    assert answer.due_at == beijing(2026, 3, 3, 22, 0)
    assert (answer.source, answer.confidence) == ("PDD-AS-01", Confidence.MEDIUM)
    assert "12 小时" in answer.why
    assert "24 小时" in answer.why
    assert "以商家后台倒计时为准" in answer.why


def test_a_shipped_refund_is_answered_within_the_tightest_twenty_four_hours(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    """
    assert [(due.purpose, due.due_at, due.source) for due in deadlines(told, rule_book())] == [
        (DuePurpose.ANSWER, beijing(2026, 3, 6, 10, 0), "PDD-AS-02")
    ]


def test_a_parcel_that_left_after_the_request_does_not_stretch_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-03 10:00 aftersale refund_only 3990 不想要了
    2026-03-03 12:00 shipped   YT7000
    """
    assert all_due(told)[DuePurpose.ANSWER].source == "PDD-AS-01"


def test_an_open_request_must_be_answered_before_the_promised_shipping_time(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   ship_48h
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-03 02:00 aftersale refund_only 3990 不想要了
    """
    answer = all_due(told)[DuePurpose.ANSWER]

    assert answer.due_at == beijing(2026, 3, 3, 10, 0)
    assert answer.source == "PDD-SHIP-01"
    assert "PDD-AS-03" in answer.why


def test_a_promise_that_had_passed_before_the_request_sets_no_clock(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   ship_24h
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 02:00 aftersale refund_only 3990 不想要了
    """
    assert all_due(told)[DuePurpose.ANSWER].due_at == beijing(2026, 3, 5, 14, 0)


def test_a_complaint_alone_may_be_a_work_order_and_says_that_no_notice_was_seen(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-09 22:15 complaint late_shipping 3990 发货太慢
    """
    due = all_due(told)

    assert set(due) == {DuePurpose.WORK_ORDER}, "nobody filed an after-sale, so none waits for an answer"
    assert due[DuePurpose.WORK_ORDER].due_at == beijing(2026, 3, 11, 22, 15)
    assert (due[DuePurpose.WORK_ORDER].source, due[DuePurpose.WORK_ORDER].assumed) == ("PDD-INT-06", True)
    assert due[DuePurpose.WORK_ORDER].why.startswith("没有看到工单通知")
    assert "按 48 小时推算" in due[DuePurpose.WORK_ORDER].why


def test_what_is_assumed_stands_behind_what_is_proven(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-09 10:00 complaint not_received 3990 没收到
    2026-03-10 22:15 aftersale refund_only 3990 没收到
    """
    assert [(due.purpose, due.assumed) for due in deadlines(told, rule_book())] == [
        (DuePurpose.ANSWER, False),
        (DuePurpose.WORK_ORDER, True),
    ]


def test_a_notice_of_a_work_order_starts_its_clock_whatever_the_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-09 22:15 complaint quality 3990 破了个洞
    2026-03-10 09:00 platform  您有一个新的客诉工单待处理
    """
    order = all_due(told)[DuePurpose.WORK_ORDER]

    assert (order.due_at, order.assumed) == (beijing(2026, 3, 12, 9, 0), False)


def test_a_complaint_of_quality_beside_a_request_is_no_work_order_by_itself(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-09 22:00 aftersale refund_only 3990 质量问题
    2026-03-09 22:15 complaint quality 3990 破了个洞
    """
    assert set(all_due(told)) == {DuePurpose.ANSWER}


def test_asking_again_after_the_first_clock_ran_out_starts_one_that_is_assumed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-20 10:00 complaint quality 3990 一直没解决
    """
    answer = all_due(told)[DuePurpose.ANSWER]

    assert (answer.due_at, answer.assumed) == (beijing(2026, 3, 21, 10, 0), True)
    assert "没有看到处理结果" in answer.why


def test_asking_again_while_the_clock_runs_does_not_stretch_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale return_refund 3990 质量问题
    2026-03-05 12:00 complaint quality 3990 怎么还不处理
    """
    assert [(due.purpose, due.due_at) for due in deadlines(told, rule_book())] == [
        (DuePurpose.RETURN_REVIEW, beijing(2026, 3, 6, 10, 0))
    ]


def test_the_countdown_of_the_request_leaves_no_room_for_an_assumed_answer(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale return_refund 3990 质量问题
    2026-03-05 10:00 countdown 2026-03-06T22:00 处理售后申请
    2026-03-05 12:00 complaint quality 3990 怎么还不处理
    """
    assert [(due.purpose, due.due_at) for due in deadlines(told, rule_book())] == [
        (DuePurpose.ANSWER, beijing(2026, 3, 6, 22, 0))
    ]


def test_once_the_parcel_left_the_promised_shipping_time_agrees_to_nothing(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   ship_48h
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-03 02:00 aftersale refund_only 3990 不想要了
    2026-03-03 06:00 shipped   YT7000
    """
    assert all_due(told)[DuePurpose.ANSWER].source == "PDD-AS-01"


def test_an_exchange_says_that_its_own_time_is_not_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale exchange 0 尺码不合适
    """
    assert "没有查到单独的时限" in all_due(told)[DuePurpose.ANSWER].why


def test_another_orders_request_is_not_this_disputes(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 11:00 order     260301-2 990 雨鞋
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-06 10:00 aftersale return_refund 990 order=260301-2 不合适
    """
    assert set(all_due(told)) == {DuePurpose.ANSWER}


def test_what_is_proven_stands_soonest_first(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 aftersale refund_only 3990 不想要了
    2026-03-01 21:00 platform  您有一个新的客诉工单待处理
    """
    found = deadlines(told, rule_book())

    assert len(found) == 3
    assert not any(due.assumed for due in found)
    assert [due.due_at for due in found] == sorted(due.due_at for due in found)
