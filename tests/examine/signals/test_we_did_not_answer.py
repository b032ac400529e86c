"""The buyer wrote to us, and we did not answer."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import we_did_not_answer as signal

look = signal.look.look


def test_strong_when_several_messages_waited(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 裤子开线了
    2026-03-05 09:01 buyer 怎么处理
    2026-03-07 09:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SEVERAL
    assert "发来 2 条消息" in seen.sentence


def test_weak_for_one(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 裤子开线了
    2026-03-07 09:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.ONE


def test_silent_when_we_answered(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 裤子开线了
    2026-03-05 09:30 seller 亲发照片看看
    2026-03-07 09:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_for_a_greeting(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 在吗
    2026-03-07 09:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_he_solved_it_in_the_same_breath(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-04 20:00 buyer 怎么连WIFI，连上了，画面可以
    2026-03-09 09:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_for_a_price_and_an_or_else(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-04 20:00 buyer 返一百吧，不然我想想有什么毛病
    2026-03-09 09:00 complaint quality 3990 差
    """
    assert look(told) is None
