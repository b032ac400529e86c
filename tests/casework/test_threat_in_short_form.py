"""Of what does not all fit, the words that make a complaint doubtful stay before the order's own sentence."""

from mingbian.appeal.channel_file import channels
from mingbian.casework.draft import draft
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier


def test_the_words_that_tie_money_to_a_review_stand_in_three_hundred_characters(told: Dossier) -> None:
    """
    2026-11-14 00:46 order     261114-544340059403487 4990 加绒卫裤 宽松束脚
    2026-11-15 03:50 shipped   YT4313531016411
    2026-11-17 06:14 scanned   YT4313531016411 义乌 快件已揽收
    2026-11-18 20:14 delivered YT4313531016411 菜鸟驿站 凭取件码 本人取件 双流区
    2026-11-18 21:14 buyer     东西拿到了，包装不错
    2026-11-23 18:48 aftersale refund_only 4990 未收到货
    2026-11-23 20:48 complaint not_received 4990 根本没有收到货，马上退款
    2026-11-23 23:45 buyer     今天不退钱就一星，让你店开不下去
    2026-11-24 09:00 now
    """
    written = draft(told, judge(told), channels()["rights_appeal"])

    assert "一星" in written.short
    assert "东西拿到了" in written.short
    assert len(written.short) <= 300
    assert "下单" in written.long, "what gave way stands in the long form"
