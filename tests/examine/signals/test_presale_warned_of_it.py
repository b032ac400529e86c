"""What was plainly said before the order, and is complained of after it."""

import pytest

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.examine.signals.presale_warned_of_it import HEDGED, SAID_OUTRIGHT
from mingbian.examine.signals.presale_warned_of_it import look as signal

look = signal.look


def test_strong_when_we_said_outright_that_it_is_not_so(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer     这个外套防水吗
    2026-03-01 09:02 seller    亲,不防水的,只能挡挡风
    2026-03-01 10:00 order     260301-1 9900 外套
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 complaint not_as_described 9900 外套不防水,与描述不符
    """
    seen = look(told)

    assert seen
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == SAID_OUTRIGHT
    assert "“亲,不防水的,只能挡挡风”" in seen.sentence


def test_weak_when_we_only_hedged(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer     颜色跟图片一样吗
    2026-03-01 09:02 seller    颜色以实物为准哦
    2026-03-01 10:00 order     260301-1 9900 外套
    2026-03-06 09:00 complaint not_as_described 9900 颜色和图片差很多
    """
    seen = look(told)

    assert seen
    assert seen.weight == HEDGED


def test_silent_when_we_said_yes(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer     这个外套防水吗
    2026-03-01 09:02 seller    防水的,放心拍
    2026-03-01 10:00 order     260301-1 9900 外套
    2026-03-06 09:00 complaint not_as_described 9900 外套不防水
    """
    assert look(told) is None


def test_silent_when_the_complaint_is_about_something_else(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer     这个外套防水吗
    2026-03-01 09:02 seller    不防水
    2026-03-01 10:00 order     260301-1 9900 外套
    2026-03-06 09:00 complaint quality 9900 拉链坏了
    """
    assert look(told) is None


def test_silent_for_a_missing_piece_which_no_answer_excuses(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer     螺丝送吗
    2026-03-01 09:02 seller    不送螺丝
    2026-03-01 10:00 order     260301-1 9900 架子
    2026-03-06 09:00 complaint missing_item 0 少了螺丝
    """
    assert look(told) is None


@pytest.mark.parametrize(
    "answer", ["不会掉色的", "没有色差", "不会有色差", "没问题的", "支持的", "不用担心", "不是问题"]
)
def test_a_reassurance_is_no_warning(answer: str) -> None:
    story = f"""
    2026-03-01 09:00 buyer     会掉色吗,有色差吗
    2026-03-01 09:02 seller    {answer}
    2026-03-01 10:00 order     260301-1 9900 外套
    2026-03-06 09:00 complaint quality 9900 洗一次就掉色,色差也大
    """
    assert look(read(story)) is None


@pytest.mark.parametrize("answer", ["会有色差的", "有点色差", "会掉色的哦建议冷水", "会缩水", "可能掉色"])
def test_a_warning_in_many_words(answer: str) -> None:
    story = f"""
    2026-03-01 09:00 buyer     会掉色吗,有色差吗,缩水吗
    2026-03-01 09:02 seller    {answer}
    2026-03-01 10:00 order     260301-1 9900 外套
    2026-03-06 09:00 complaint quality 9900 洗一次就掉色缩水,色差也大
    """
    assert look(read(story))
