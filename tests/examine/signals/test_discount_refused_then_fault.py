"""Content, then a discount refused, then a fault."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import discount_refused_then_fault as signal

look = signal.look.look


def test_strong_when_all_three_come_in_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 收到了,挺好的
    2026-03-05 09:05 buyer 能不能给点优惠,返现20
    2026-03-05 09:10 seller 亲,没有返现活动哦
    2026-03-06 09:00 complaint quality 3990 质量太差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.CONTENT_THEN_DISCOUNT
    assert "本店未同意" in seen.sentence


def test_weak_without_the_contentment(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:05 buyer 能不能给点优惠,返现20
    2026-03-05 09:10 seller 亲,没有返现活动哦
    2026-03-06 09:00 complaint quality 3990 质量太差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.DISCOUNT_ONLY


def test_silent_when_the_fault_was_told_first(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 有个地方开线了
    2026-03-05 09:05 buyer 能不能补偿我20
    2026-03-05 09:10 seller 亲,不支持哦
    2026-03-06 09:00 complaint quality 3990 质量太差
    """
    assert look(told) is None


def test_silent_when_it_was_granted(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:05 buyer 能不能给点优惠,返现20
    2026-03-05 09:10 seller 好的亲
    2026-03-06 09:00 complaint quality 3990 质量太差
    """
    assert look(told) is None


def test_silent_for_price_protection(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:05 buyer 降价了,价保能退我20吗
    2026-03-05 09:10 seller 亲,不支持哦
    2026-03-06 09:00 complaint quality 3990 质量太差
    """
    assert look(told) is None
