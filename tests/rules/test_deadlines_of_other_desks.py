"""What another desk asks for: an abnormal order, an authority's letter, an infringement, and rules by their dates."""

from dataclasses import replace
from datetime import date

import pytest
from due_kit import all_due

from mingbian.domain.clock import beijing
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.rules.book import RuleBook, rule_book
from mingbian.rules.deadlines import deadlines


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
    assert "没有看到通知" in reply.why
    assert reply.assumed, "his word is no notice"
    assert not reply.uncertain


@pytest.mark.parametrize(
    "threat",
    [
        "依据食品安全法要求退一赔十，逾期不处理将向监管部门举报并提起诉讼",
        "不退货，明天中午前给答复，否则市场监管和起诉一起来",
        "再不处理就投诉到 12315",
        "还没打 12315，给你们一次机会",
        "如果不赔我就向市场监管局举报",
        "我要投诉到 12315",
    ],
)
def test_a_threat_to_file_with_an_authority_starts_no_clock(threat: str) -> None:
    dossier = read(
        f"""
        2026-02-01 10:00 order     260201-1 3990 雨衣
        2026-02-02 10:00 shipped   YT7000
        2026-02-12 09:00 buyer     {threat}
        2026-02-12 10:00 complaint professional_claim 39900 {threat}
        """
    )

    assert deadlines(dossier, rule_book()) == ()


@pytest.mark.parametrize(
    "filed", ["打了12315说让我先跟你们协商", "已经向市场监管局举报", "12315 登记编号 1330", "我投诉了12315"]
)
def test_who_says_that_he_has_filed_is_believed_for_the_reminder_alone(filed: str) -> None:
    dossier = read(
        f"""
        2026-02-01 10:00 order     260201-1 3990 雨衣
        2026-02-02 10:00 shipped   YT7000
        2026-02-12 09:00 buyer     {filed}
        2026-02-12 10:00 complaint professional_claim 39900 十倍赔偿
        """
    )

    assert [(due.purpose, due.assumed) for due in deadlines(dossier, rule_book())] == [
        (DuePurpose.AUTHORITY_REPLY, True)
    ]


def test_a_notice_of_an_authority_proves_its_clock_whatever_the_complaint(told: Dossier) -> None:
    """
    2026-02-01 10:00 order     260201-1 3990 雨衣
    2026-02-02 10:00 shipped   YT7000
    2026-02-11 10:00 aftersale refund_only 3990 质量问题
    2026-02-12 10:00 platform  市场监督管理局转来一起投诉，请按通知答复
    """
    reply = all_due(told)[DuePurpose.AUTHORITY_REPLY]

    assert (reply.began_at, reply.assumed) == (beijing(2026, 2, 12, 10, 0), False)


def test_a_complaint_of_an_infringement_is_defended_within_five_working_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 complaint image_theft 0 你们盗用了我的图片
    """
    assert [(due.purpose, due.due_at, due.source) for due in deadlines(told, rule_book())] == [
        (DuePurpose.IP_DEFENCE, beijing(2026, 3, 11, 23, 59, 59), "PDD-IP-02")
    ]


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
