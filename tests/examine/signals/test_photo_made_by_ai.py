"""Marks of an image generator in the picture."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import photo_made_by_ai as signal

look = signal.look.look


def test_strong_when_the_label_says_it_is_generated(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 aigc=1 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SAYS_SO
    assert "标明为 AI 生成" in seen.sentence


def test_strong_when_a_watermark_says_so(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 watermark=「AI生成」 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SAYS_SO
    assert "“AI生成”字样" in seen.sentence


def test_strong_when_a_generator_signed_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 c2pa=「OpenAI DALL-E」 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SAYS_SO
    assert "C2PA" in seen.sentence


def test_weak_when_it_is_suspected(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 aigc=3 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SUSPECTED


def test_silent_when_a_camera_signed_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 c2pa=「Xiaomi Camera」 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_without_marks(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None
