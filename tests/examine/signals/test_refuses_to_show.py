"""Asked for a picture, and none was given."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import refuses_to_show as signal

look = signal.look.look


def test_strong_when_asked_twice(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:05 seller 麻烦拍张照片
    2026-03-05 09:06 buyer 凭什么拍
    2026-03-05 09:07 seller 换个角度拍一张带面单的照片好吗
    2026-03-05 09:08 buyer 不拍,没必要
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REFUSED_TWICE
    assert "2 次请买家补充照片或视频" in seen.sentence


def test_weak_when_refused_once(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:05 seller 麻烦拍张照片
    2026-03-05 09:06 buyer 懒得拍
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REFUSED_ONCE


def test_weak_when_it_was_thrown_away(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint bad_fruit 3990 烂了
    2026-03-05 09:05 seller 麻烦拍张照片
    2026-03-05 09:06 buyer 都扔了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.GONE


def test_silent_when_a_picture_followed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:05 seller 麻烦拍张照片
    2026-03-05 09:06 buyer 懒得拍
    2026-03-05 09:30 photo p1 裂口
    """
    assert look(told) is None


def test_silent_when_he_never_wrote_again(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:05 seller 麻烦拍张照片
    2026-03-07 09:00 now
    """
    assert look(told) is None


def test_silent_when_we_did_not_ask(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:06 buyer 不拍照片了,直接退
    """
    assert look(told) is None


def test_silent_when_he_says_that_he_has_sent_it_and_did(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 8900 保温壶
    2026-04-02 09:00 shipped YT1
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-04 19:00 photo p1 壶身凹了
    2026-04-04 19:10 complaint damaged 8900 壶身凹进去一块
    2026-04-04 20:00 seller 您好,麻烦补拍一张带面单的照片
    2026-04-04 20:10 buyer 照片都发过了呀
    """
    assert look(told) is None
