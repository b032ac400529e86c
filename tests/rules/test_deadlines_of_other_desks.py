"""What another desk asks for: an abnormal order, an authority's letter, an infringement, and rules by their dates."""

from dataclasses import replace
from datetime import date

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
