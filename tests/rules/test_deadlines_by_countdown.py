"""The platform's own countdown comes first, and counts only what it counts."""

from due_kit import all_due

from mingbian.domain.clock import beijing
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Confidence
from mingbian.rules.book import rule_book
from mingbian.rules.deadlines import PLATFORM_COUNTDOWN, deadlines


def test_the_platforms_countdown_wins_over_every_figure_of_the_order_page(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
    2026-03-09 22:15 complaint not_received 3990 一直没收到,要求退款
    2026-03-10 08:00 countdown 2026-03-11T08:00
    """
    (order,) = deadlines(told, rule_book())

    assert order.purpose is DuePurpose.WORK_ORDER, "there is no request that it could count for"
    assert order.due_at == beijing(2026, 3, 11, 8, 0)
    assert (order.source, order.confidence, order.assumed) == (PLATFORM_COUNTDOWN, Confidence.PLATFORM, False)


def test_a_countdown_that_has_passed_still_counts_and_is_shown(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 11:00 countdown 2026-03-06T22:00
    2026-03-09 10:00 now
    """
    assert [(due.due_at, due.source) for due in deadlines(told, rule_book())] == [
        (beijing(2026, 3, 6, 22, 0), PLATFORM_COUNTDOWN)
    ]


def test_a_countdown_of_a_year_hides_nothing_that_is_due_this_week(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 11:00 countdown 2027-03-06T22:00
    """
    first, *_ = deadlines(told, rule_book())

    assert (first.purpose, first.source) == (DuePurpose.ANSWER, "PDD-AS-02")
    assert first.due_at < beijing(2026, 3, 7)


def test_a_countdown_told_a_minute_before_the_request_is_the_requests(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 09:59 countdown 2026-03-06T22:00
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    """
    assert [due.source for due in deadlines(told, rule_book())] == [PLATFORM_COUNTDOWN]


def test_of_two_countdowns_for_one_thing_the_later_read_counts(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 11:00 countdown 2026-03-06T22:00
    2026-03-05 15:00 countdown 2026-03-06T16:00
    """
    assert [due.due_at for due in deadlines(told, rule_book())] == [beijing(2026, 3, 6, 16, 0)]


def test_an_old_countdown_does_not_hide_the_evidence_that_became_due_after_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 11:00 countdown 2026-03-09T22:00
    2026-03-06 08:00 platform  平台已介入，请举证
    """
    due = all_due(told)

    assert due[DuePurpose.EVIDENCE].due_at == beijing(2026, 3, 7, 8, 0)
    assert due[DuePurpose.ANSWER].source == PLATFORM_COUNTDOWN


def test_a_countdown_read_after_the_platform_stepped_in_is_that_of_the_evidence(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-06 08:00 platform  平台已介入，请举证
    2026-03-06 09:00 countdown 2026-03-08T08:00
    """
    assert [(due.purpose, due.due_at) for due in deadlines(told, rule_book())] == [
        (DuePurpose.EVIDENCE, beijing(2026, 3, 8, 8, 0))
    ]


def test_a_countdown_that_says_what_it_counts_rules_only_that(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-05 12:00 complaint not_received 3990 没收到
    2026-03-05 13:00 countdown 2026-03-06T20:00 工单剩余时间
    """
    due = all_due(told)

    assert due[DuePurpose.WORK_ORDER].source == PLATFORM_COUNTDOWN
    assert due[DuePurpose.ANSWER].source == "PDD-AS-02"


def test_a_countdown_for_evidence_never_silences_the_work_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 雨衣
    2026-03-02 10:00 shipped YT7000
    2026-03-05 10:00 complaint not_received 3990 没收到
    2026-03-05 13:00 countdown 2026-03-07T13:00 平台介入举证
    2026-03-05 14:00 now
    """
    due = all_due(told)

    assert due[DuePurpose.EVIDENCE].due_at == beijing(2026, 3, 7, 13, 0)
    assert due[DuePurpose.WORK_ORDER].source != PLATFORM_COUNTDOWN, "it has a page and a clock of its own"


def test_no_countdown_of_the_order_page_moves_an_authoritys_term(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 complaint professional_claim 39900 已投诉 12315
    2026-03-05 13:00 countdown 2026-03-06T20:00
    """
    due = all_due(told)

    assert due[DuePurpose.ANSWER].source == PLATFORM_COUNTDOWN
    assert due[DuePurpose.AUTHORITY_REPLY].source == "LAW-SAMR121-DL"


def test_a_return_that_came_home_after_the_countdown_had_run_out_has_one_clock(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale return_refund 3990 七天无理由退货
    2026-03-05 10:00 countdown 2026-03-06T22:00 退货验收
    2026-03-06 09:00 returned  SF1000
    2026-03-08 09:00 scanned   SF1000 杭州 已签收，签收人：仓库
    """
    assert [(due.purpose, due.due_at, due.source) for due in deadlines(told, rule_book())] == [
        (DuePurpose.RETURN_INSPECTION, beijing(2026, 3, 9, 9, 0), "PDD-AS-07")
    ]


def test_a_return_that_came_home_while_the_countdown_ran_goes_by_the_countdown(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale return_refund 3990 七天无理由退货
    2026-03-05 10:00 countdown 2026-03-08T22:00 退货验收
    2026-03-06 09:00 returned  SF1000
    2026-03-08 09:00 scanned   SF1000 杭州 已签收，签收人：仓库
    """
    assert [(due.due_at, due.source) for due in deadlines(told, rule_book())] == [
        (beijing(2026, 3, 8, 22, 0), PLATFORM_COUNTDOWN)
    ]
