"""Asked what is wrong, named nothing, and went on about money."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import no_fault_named as signal

look = signal.look.look


def test_strong_when_nothing_is_wrong_and_a_sum_is_named(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:05 seller 请问商品有什么问题?
    2026-03-05 19:06 buyer 没问题,就问你选哪个,五星20,一星0
    2026-03-05 19:30 complaint quality 19900 质量问题
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SAYS_NOTHING_IS_WRONG
    assert "没有说出毛病" in seen.sentence


def test_weak_when_he_will_not_say(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:05 seller 请问哪里有问题?
    2026-03-05 19:06 buyer 问那么多干嘛,转我100就行
    2026-03-05 19:30 complaint quality 19900 质量问题
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.WILL_NOT_SAY


def test_silent_when_a_fault_is_named_in_the_next_line(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:05 seller 请问商品有什么问题?
    2026-03-05 19:06 buyer 没啥大问题,就是线头多,补偿我10元吧
    2026-03-05 19:30 complaint quality 1000 线头多
    """
    assert look(told) is None


def test_silent_when_it_means_yes(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:05 seller 是质量问题吗?给您退50可以不
    2026-03-05 19:06 buyer 好的,没问题
    2026-03-05 19:30 complaint quality 5000 掉漆
    """
    assert look(told) is None


def test_silent_when_all_was_well_days_before(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:05 seller 请问用着有什么问题吗?
    2026-03-05 19:06 buyer 没问题,下次返现多点
    2026-03-09 19:30 complaint quality 19900 不转了
    """
    assert look(told) is None


def test_silent_when_a_picture_shows_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:00 photo p1 桨断
    2026-03-05 19:05 seller 请问哪里有问题?
    2026-03-05 19:06 buyer 你自己看图,问那么多,赔我50
    2026-03-05 19:30 complaint damaged 5000 桨断
    """
    assert look(told) is None
