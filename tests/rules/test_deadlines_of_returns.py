"""What a return sets going: its review, its inspection, and a parcel of ours that came back."""

from due_kit import all_due

from mingbian.domain.clock import beijing
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Confidence
from mingbian.rules.book import rule_book
from mingbian.rules.deadlines import deadlines


def test_a_return_request_is_reviewed_within_a_day(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale return_refund 3990 质量问题
    """
    review = all_due(told)[DuePurpose.RETURN_REVIEW]

    assert review.due_at == beijing(2026, 3, 6, 10, 0)
    assert (review.source, review.confidence) == ("PDD-AS-06", Confidence.LOW)


def test_a_return_under_way_is_confirmed_within_seven_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale return_refund 3990 质量问题
    2026-03-06 09:00 returned  SF1000
    2026-03-07 09:00 scanned   SF1000 杭州 预计明日签收
    """
    inspection = all_due(told)[DuePurpose.RETURN_INSPECTION]

    assert (inspection.due_at, inspection.source) == (beijing(2026, 3, 13, 9, 0), "PDD-AS-07")


def test_a_return_that_was_signed_is_inspected_within_a_day(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale return_refund 3990 质量问题
    2026-03-06 09:00 returned  SF1000
    2026-03-08 09:00 scanned   SF1000 杭州 已签收，签收人：仓库
    2026-03-08 15:00 return_weighed SF1000 380g
    """
    assert [(due.purpose, due.due_at) for due in deadlines(told, rule_book())] == [
        (DuePurpose.RETURN_INSPECTION, beijing(2026, 3, 9, 9, 0))
    ]


def test_our_own_parcel_that_came_back_after_the_request_is_inspected_too(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 aftersale refund_only 3990 拒收
    2026-03-07 09:00 return_weighed YT7000 412g
    """
    assert all_due(told)[DuePurpose.RETURN_INSPECTION].due_at == beijing(2026, 3, 8, 9, 0)


def test_a_parcel_that_was_back_before_the_request_is_no_return_to_inspect(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 return_weighed YT7000 412g
    2026-03-07 09:00 aftersale refund_only 3990 没收到
    """
    assert set(all_due(told)) == {DuePurpose.ANSWER}
