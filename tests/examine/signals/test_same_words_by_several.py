"""Other complaints use the same words."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import same_words_by_several as signal

look = signal.look.look


def test_strong_when_several_wrote_the_same_about_different_goods(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 quality goods=G2 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    2026-03-05 08:30 neighbour 260302-8 quality goods=G3 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    2026-03-05 09:00 complaint quality 3990 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SEVERAL_COPIES
    assert "文字几乎相同" in seen.sentence


def test_strong_for_the_buyer_when_several_had_the_same_goods(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 batch=B7 雨衣
    2026-03-05 08:00 neighbour 260302-7 quality goods=G1 拉链拉不上去老卡住
    2026-03-05 08:30 neighbour 260302-8 quality batch=B7 拉链拉不上去卡住
    2026-03-05 09:00 complaint quality 3990 拉链老卡住拉不上去
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAME_FAULT_SEVERAL
    assert "同一问题" in seen.sentence


def test_weak_when_one_wrote_the_same(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 quality goods=G2 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    2026-03-05 09:00 complaint quality 3990 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.ONE_COPY


def test_weak_for_the_buyer_when_one_had_the_same_goods(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 quality goods=G1 拉链拉不上去老卡住
    2026-03-05 09:00 complaint quality 3990 拉链老卡住拉不上去
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAME_FAULT


def test_silent_for_the_wording_of_the_forms(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 quality goods=G2 商品质量问题,我要退款
    2026-03-05 09:00 complaint quality 3990 商品质量问题,我要退款
    """
    assert look(told) is None


def test_silent_for_a_long_copy_about_the_same_goods(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 quality goods=G1 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    2026-03-05 09:00 complaint quality 3990 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    """
    assert look(told) is None


def test_silent_for_his_own_other_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-01 10:01 order 260302-7 3990 goods=G2 雨伞
    2026-03-05 08:00 neighbour 260302-7 quality goods=G2 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    2026-03-05 09:00 complaint quality 3990 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    """
    assert look(told) is None
