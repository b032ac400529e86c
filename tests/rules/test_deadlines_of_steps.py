"""What the platform's own steps set going, and what a verdict ends."""

from due_kit import all_due

from mingbian.domain.clock import beijing
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.rules.book import rule_book
from mingbian.rules.deadlines import PLATFORM_COUNTDOWN, deadlines


def test_once_the_platform_stepped_in_evidence_is_due_and_no_answer(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-06 08:30 platform  平台客服已介入处理，请尽快提交凭证
    """
    assert [(due.purpose, due.due_at, due.source) for due in deadlines(told, rule_book())] == [
        (DuePurpose.EVIDENCE, beijing(2026, 3, 7, 8, 30), "PDD-INT-01")
    ]


def test_a_hint_that_the_buyer_may_call_the_platform_starts_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 10:00 platform  等待商家处理，如对结果有异议，买家可申请平台介入
    """
    assert set(all_due(told)) == {DuePurpose.ANSWER}


def test_what_the_buyer_says_of_stepping_in_starts_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 10:05 buyer     平台已介入，你等着
    """
    assert set(all_due(told)) == {DuePurpose.ANSWER}


def test_after_our_refusal_the_earliest_possible_evidence_is_what_to_be_ready_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 18:00 platform  商家已拒绝退款申请
    """
    evidence = all_due(told)[DuePurpose.EVIDENCE]

    assert set(all_due(told)) == {DuePurpose.EVIDENCE}
    assert evidence.due_at == beijing(2026, 3, 6, 18, 0)
    assert "随时可能申请平台介入" in evidence.why


def test_a_request_made_anew_after_the_refusal_is_answered_anew(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 18:00 platform  商家已拒绝退款申请
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    """
    assert set(all_due(told)) == {DuePurpose.RETURN_REVIEW}


def test_a_penalty_for_the_description_is_appealed_within_three_working_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 complaint not_as_described 3990 颜色不一样
    2026-03-05 10:00 platform  您的商品因描述不符被下架
    """
    due = all_due(told)

    assert due[DuePurpose.APPEAL].due_at == beijing(2026, 3, 10, 23, 59, 59)
    assert due[DuePurpose.EVIDENCE].due_at == beijing(2026, 3, 16, 23, 59, 59)
    assert due[DuePurpose.APPEAL].source == "PDD-APL-09"


def test_after_a_verdict_nothing_is_due(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-05 13:00 countdown 2026-03-06T20:00
    2026-03-08 13:00 verdict   lost 3990
    """
    assert deadlines(told, rule_book()) == ()


def test_a_countdown_that_is_read_after_the_verdict_is_a_second_appeals(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-05 13:00 countdown 2026-03-06T20:00
    2026-03-08 13:00 verdict   lost 3990
    2026-03-08 14:00 countdown 2026-03-10T14:00 复议剩余时间
    """
    (due,) = deadlines(told, rule_book())

    assert (due.purpose, due.due_at, due.source) == (
        DuePurpose.APPEAL,
        beijing(2026, 3, 10, 14, 0),
        PLATFORM_COUNTDOWN,
    )


def test_what_begins_after_the_verdict_is_due_as_ever(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-08 13:00 verdict   won
    2026-03-09 09:00 platform  平台已介入，请举证
    """
    (due,) = deadlines(told, rule_book())

    assert due.purpose is DuePurpose.EVIDENCE
    assert due.due_at > beijing(2026, 3, 9, 9, 0)
