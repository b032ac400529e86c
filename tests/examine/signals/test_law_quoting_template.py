"""A complaint written like a pleading."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import law_quoting_template as signal

look = signal.look.look


def test_strong_when_several_statutes_come_in_one_long_text(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 15960 根据《消费者权益保护法》第五十五条,经营者有欺诈行为的应当退一赔三;根据《食品安全法》第一百四十八条可主张惩罚性赔偿。现要求贵司依法处理,诉求如下:退还货款并赔偿三倍,特此告知。
    """  # noqa: E501 — a story line is one line
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.LIKE_A_PLEADING
    assert "引用法条是买家的权利" in seen.sentence


def test_weak_when_several_come_in_a_short_text(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 15960 依据《消费者权益保护法》第五十五条退一赔三
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.IN_A_SHORT_TEXT


def test_silent_for_a_single_mention(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 15960 要求退一赔三
    """
    assert look(told) is None


def test_silent_without_any(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 3990 这是假的
    """
    assert look(told) is None
