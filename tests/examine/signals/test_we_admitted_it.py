"""We admitted a fault in the chat."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import we_admitted_it as signal

look = signal.look.look


def test_strong_when_the_fault_is_named(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint wrong_item 3990 发错了
    2026-03-05 09:10 seller 不好意思亲,仓库发错颜色了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.NAMED
    assert "仓库发错颜色了" in seen.sentence


def test_weak_when_we_only_apologised_and_made_good(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 seller 抱歉亲,给您退款
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.APOLOGISED


def test_silent_for_a_condition(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint wrong_item 3990 发错了
    2026-03-05 09:10 seller 如果是我们发错了会给您处理
    """
    assert look(told) is None


def test_silent_for_a_denial(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint wrong_item 3990 发错了
    2026-03-05 09:10 seller 我们核实过,没有发错
    """
    assert look(told) is None


def test_silent_for_politeness(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 seller 抱歉给您带来不便
    """
    assert look(told) is None
