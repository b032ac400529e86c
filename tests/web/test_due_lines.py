"""Step 4 tells by when in the words of the very clock that the sidebar shows, and nothing that cannot apply."""

from mingbian.appeal.channel_file import channels
from mingbian.domain.dossier import Dossier
from mingbian.rules.book import rule_book
from mingbian.rules.deadlines import deadlines
from mingbian.web.due_lines import DueLine, due_lines


def lines(channel: str, dossier: Dossier) -> tuple[DueLine, ...]:
    book = rule_book()
    return due_lines(channels()[channel], dossier, deadlines(dossier, book), book)


def test_a_countdown_stands_alone_and_beside_no_rules_figure(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 苹果
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 坏果
    2026-03-05 10:00 countdown 2026-03-06T22:00 处理售后申请
    2026-03-05 12:00 now
    """
    (line,) = lines("reject_refund", told)

    assert line.running in deadlines(told, rule_book())
    assert line.words.startswith("商家后台显示的倒计时")
    assert line.rule == ""


def test_a_rules_clock_is_told_in_its_own_sentence(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 12:00 now
    """
    (line,) = lines("reject_refund", told)

    assert line.rule == "PDD-AS-02"
    assert "按 24 小时提醒（PDD-AS-02，通常说法 36 小时" in line.words


def test_a_parcel_that_left_is_told_nothing_of_unshipped_orders(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 complaint quality 3990 坏了
    2026-03-05 12:00 now
    """
    told_of = {line.rule for line in lines("reject_refund", told)}

    assert "PDD-AS-02" in told_of
    assert "PDD-AS-01" not in told_of
    assert not [line for line in lines("reject_refund", told) if line.running]


def test_an_unshipped_order_is_told_nothing_of_parcels_that_left(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 10:00 complaint late_shipping 3990 不发货
    2026-03-05 12:00 now
    """
    told_of = {line.rule for line in lines("reject_refund", told)}

    assert "PDD-AS-01" in told_of
    assert "PDD-AS-02" not in told_of


def test_the_evidence_of_an_order_is_not_the_evidence_of_a_penalty(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-06 10:00 platform  平台已介入，请举证
    2026-03-06 12:00 now
    """
    assert not [line for line in lines("description_penalty", told) if line.running]
    assert [line.rule for line in lines("evidence", told)] == ["PDD-INT-01"]
