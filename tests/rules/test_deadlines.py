"""What is due, when and by whose word: the platform's countdown first, else the tightest figure found."""

from dataclasses import replace
from datetime import date

from mingbian.domain.clock import beijing
from mingbian.domain.deadline import Deadline, DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Confidence
from mingbian.domain.story import read
from mingbian.rules.book import RuleBook, rule_book
from mingbian.rules.deadlines import PLATFORM_COUNTDOWN, deadlines


def all_due(dossier: Dossier) -> dict[DuePurpose, Deadline]:
    """By purpose; a purpose that is due twice would be lost here, so that is checked too."""
    found = deadlines(dossier, rule_book())
    assert len({due.purpose for due in found}) == len(found)
    return {due.purpose: due for due in found}


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


def test_a_complaint_alone_has_an_answer_and_its_work_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    due = all_due(told)

    assert due[DuePurpose.ANSWER].due_at == beijing(2026, 3, 10, 22, 15)
    assert due[DuePurpose.WORK_ORDER].due_at == beijing(2026, 3, 11, 22, 15)
    assert due[DuePurpose.WORK_ORDER].source == "PDD-INT-06"


def test_a_notice_of_a_work_order_starts_its_clock_whatever_the_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-09 22:15 complaint quality 3990 破了个洞
    2026-03-10 09:00 platform  您有一个新的客诉工单待处理
    """
    assert all_due(told)[DuePurpose.WORK_ORDER].due_at == beijing(2026, 3, 12, 9, 0)


def test_a_complaint_of_quality_is_no_work_order_by_itself(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-09 22:15 complaint quality 3990 破了个洞
    """
    assert set(all_due(told)) == {DuePurpose.ANSWER}


def test_asking_again_after_the_first_clock_ran_out_starts_a_new_one(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-20 10:00 complaint quality 3990 一直没解决
    """
    assert all_due(told)[DuePurpose.ANSWER].due_at == beijing(2026, 3, 21, 10, 0)


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


def test_a_return_request_is_reviewed_within_a_day(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale return_refund 3990 质量问题
    """
    review = all_due(told)[DuePurpose.RETURN_REVIEW]

    assert review.due_at == beijing(2026, 3, 6, 10, 0)
    assert (review.source, review.confidence) == ("PDD-AS-06", Confidence.LOW)


def test_an_exchange_says_that_its_own_time_is_not_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale exchange 0 尺码不合适
    """
    assert "没有查到单独的时限" in all_due(told)[DuePurpose.ANSWER].why


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


def test_an_unshipped_order_can_be_reported_as_abnormal_within_a_day_of_grouping(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 aftersale refund_only 3990 不想要了
    """
    abnormal = all_due(told)[DuePurpose.ABNORMAL_ORDER]

    assert (abnormal.due_at, abnormal.source) == (beijing(2026, 3, 2, 10, 0), "PDD-APL-04")


def test_the_abnormal_order_is_not_offered_where_its_day_had_passed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 12:00 aftersale refund_only 3990 不想要了
    """
    assert DuePurpose.ABNORMAL_ORDER not in all_due(told)


def test_a_claim_through_12315_is_planned_by_the_authoritys_seven_working_days(told: Dossier) -> None:
    """
    2026-02-01 10:00 order     260201-1 3990 雨衣
    2026-02-02 10:00 shipped   YT7000
    2026-02-12 10:00 complaint professional_claim 39900 已向 12315 投诉，要求十倍赔偿
    """
    reply = all_due(told)[DuePurpose.AUTHORITY_REPLY]

    assert reply.due_at == beijing(2026, 2, 28, 23, 59, 59)
    assert reply.source == "LAW-SAMR121-DL"
    assert "以通知书写明的期限为准" in reply.why
    assert not reply.uncertain


def test_a_complaint_of_an_infringement_is_defended_within_five_working_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 complaint image_theft 0 你们盗用了我的图片
    """
    assert [(due.purpose, due.due_at, due.source) for due in deadlines(told, rule_book())] == [
        (DuePurpose.IP_DEFENCE, beijing(2026, 3, 11, 23, 59, 59), "PDD-IP-02")
    ]


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


def test_the_platforms_countdown_wins_over_every_figure_of_the_order_page(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
    2026-03-09 22:15 complaint not_received 3990 一直没收到,要求退款
    2026-03-10 08:00 countdown 2026-03-11T08:00
    """
    (answer,) = deadlines(told, rule_book())

    assert answer.purpose is DuePurpose.ANSWER
    assert answer.due_at == beijing(2026, 3, 11, 8, 0)
    assert (answer.source, answer.confidence) == (PLATFORM_COUNTDOWN, Confidence.PLATFORM)


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


def test_another_orders_request_is_not_this_disputes(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 11:00 order     260301-2 990 雨鞋
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-06 10:00 aftersale return_refund 990 order=260301-2 不合适
    """
    assert set(all_due(told)) == {DuePurpose.ANSWER}


def test_what_is_due_stands_soonest_first(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 complaint not_received 3990 什么时候到
    """
    found = deadlines(told, rule_book())

    assert len(found) == 3
    assert [due.due_at for due in found] == sorted(due.due_at for due in found)


def test_a_rule_that_was_not_in_force_when_the_clock_began_sets_no_term(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 complaint professional_claim 39900 已投诉 12315
    """
    later = replace(rule_book().by_code("LAW-SAMR121-DL"), valid_from=date(2026, 4, 15))
    book = RuleBook(tuple(later if rule.code == later.code else rule for rule in rule_book()))

    assert DuePurpose.AUTHORITY_REPLY not in {due.purpose for due in deadlines(told, book)}


def test_a_term_past_the_published_calendar_says_that_it_is_uncertain() -> None:
    story = """
    2090-03-01 10:00 order     900301-1 3990 雨衣
    2090-03-02 10:00 shipped   YT7000
    2090-03-03 10:00 complaint image_theft 0 盗图
    """
    dossier = read(story)

    (defence,) = deadlines(dossier, rule_book())

    assert defence.uncertain
    assert defence.due_at == beijing(2090, 3, 10, 23, 59, 59)
