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


def test_strong_when_young_accounts_copied_it_about_the_same_goods(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 quality registered=2026-02-20 goods=G1 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    2026-03-05 08:10 neighbour 260302-8 quality registered=2026-02-21 goods=G1 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    2026-03-05 08:50 account registered=2026-02-19
    2026-03-05 09:00 complaint quality 3990 袖口接缝处两天就脱线了,洗一次以后整条拉链也拉不上去
    """  # noqa: E501 — a story line is one line
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SEVERAL_COPIES
    assert "账号注册都不满 60 天" in seen.sentence


def test_weak_when_several_copied_the_same_law_from_the_web(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 fake goods=G2 依据消费者权益保护法第五十五条要求退一赔三
    2026-03-05 08:30 neighbour 260302-8 fake goods=G3 依据消费者权益保护法第五十五条要求退一赔三
    2026-03-05 09:00 complaint fake 50000 依据消费者权益保护法第五十五条要求退一赔三
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.ONE_COPY


def test_silent_for_complaints_about_our_service(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 late_shipping goods=G2 拍下五天了还不发货到底什么时候发
    2026-03-05 09:00 complaint late_shipping 0 拍下五天了还不发货到底什么时候发
    """
    assert look(told) is None


def test_silent_for_a_short_copy_that_thousands_write(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-7 quality goods=G2 根本不能用马上退款
    2026-03-05 09:00 complaint quality 3990 根本不能用马上退款
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


def test_silent_when_it_may_be_one_hand(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 goods=G1 address=T1 电饭煲
    2026-03-02 09:00 neighbour 260301-2 false_shipping goods=G1 address=T1 registered=2026-02-28 虚假发货,不发货就赔500
    2026-03-02 09:01 neighbour 260301-3 false_shipping goods=G1 address=T1 registered=2026-02-28 虚假发货,不发货就赔500
    2026-03-02 09:02 complaint false_shipping 50000 虚假发货,不发货就赔500
    """
    assert look(told) is None
