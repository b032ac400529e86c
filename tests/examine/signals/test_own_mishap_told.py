"""Told of a mishap of his own, and then that it came broken."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import own_mishap_told as signal

look = signal.look.look


def test_strong_when_it_is_said_to_have_come_so(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:00 buyer 孩子昨天飞得可开心了,结果撞墙上摔断了个臂,有配件卖吗
    2026-03-05 19:30 complaint damaged 19900 收到就是断的,要求退款
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.CAME_SO
    assert "并称到货时就是这样" in seen.sentence


def test_weak_when_it_does_not_say_when(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:00 buyer 不小心摔断了
    2026-03-05 19:30 complaint damaged 19900 断了,要求退款
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.DOES_NOT_SAY


def test_silent_when_the_mishap_is_the_couriers(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:00 buyer 快递员不小心摔断的吧
    2026-03-05 19:30 complaint damaged 19900 收到就是断的
    """
    assert look(told) is None


def test_silent_when_a_slight_touch_was_enough(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:00 buyer 孩子轻轻一碰就断了
    2026-03-05 19:30 complaint quality 19900 质量太差
    """
    assert look(told) is None


def test_silent_for_a_fault_in_quality_found_in_use(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:00 buyer 孩子撞墙上摔断了个臂
    2026-03-05 19:30 complaint quality 19900 太不结实了
    """
    assert look(told) is None


def test_silent_when_it_is_denied(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 无人机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 19:00 buyer 我可没有摔坏,盒子都没出
    2026-03-05 19:30 complaint damaged 19900 收到就是断的
    """
    assert look(told) is None
