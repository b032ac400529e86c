"""Our own words, or the number and hour of them."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import our_words_hurt as signal

look = signal.look.look


def test_strong_when_we_insulted(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 seller 你有病吧
    2026-03-05 10:00 complaint attitude 0 客服骂人
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.INSULTED
    assert "“你有病吧”" in seen.sentence


def test_weak_when_we_wrote_at_night(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 23:00 seller 亲撤销一下
    2026-03-05 23:30 seller 亲看到回复一下
    2026-03-06 10:00 complaint harassment 0 半夜发消息
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.PRESSED
    assert "在夜间" in seen.sentence


def test_weak_when_we_wrote_five_in_a_row(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 seller 亲在吗
    2026-03-05 09:01 seller 亲在吗
    2026-03-05 09:02 seller 亲在吗
    2026-03-05 09:03 seller 亲在吗
    2026-03-05 09:04 seller 亲在吗
    2026-03-06 10:00 complaint harassment 0 一直发
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.PRESSED
    assert "连发 5 条消息" in seen.sentence


def test_silent_when_our_chat_is_calm(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 seller 您好,请问怎么了
    2026-03-05 10:00 complaint attitude 0 态度差
    """
    assert look(told) is None


def test_silent_for_another_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 seller 你有病吧
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_weak_when_we_rang_at_night(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 23:00 call seller 请她改评
    2026-03-06 00:05 call seller 再打,她很生气
    2026-03-06 10:00 complaint harassment 0 半夜打电话
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.PRESSED
