"""Several complaints from one address cell by accounts that are days old."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import young_accounts_at_one_address as signal

look = signal.look.look


def test_strong_from_three_others(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=A77 雨衣
    2026-03-02 08:00 neighbour 260228-7 quality registered=2026-02-20 address=A77 差
    2026-03-03 08:00 neighbour 260228-8 quality registered=2026-02-21 address=A77 差
    2026-03-04 08:00 neighbour 260228-9 quality registered=2026-02-22 address=A77 差
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.MANY_OTHERS
    assert "同一收货地址另有 3 起投诉" in seen.sentence


def test_weak_for_two(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=A77 雨衣
    2026-03-02 08:00 neighbour 260228-7 quality registered=2026-02-20 address=A77 差
    2026-03-03 08:00 neighbour 260228-8 quality registered=2026-02-21 address=A77 差
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SOME_OTHERS


def test_silent_for_older_accounts_as_in_a_dormitory(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=A77 雨衣
    2026-03-02 08:00 neighbour 260228-7 quality registered=2022-02-20 address=A77 差
    2026-03-03 08:00 neighbour 260228-8 quality registered=2021-02-21 address=A77 差
    2026-03-04 08:00 neighbour 260228-9 quality address=A77 差
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_for_a_whole_district(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-02 08:00 neighbour 260228-7 quality registered=2026-02-20 address=「浙江 杭州 西湖」 差
    2026-03-03 08:00 neighbour 260228-8 quality registered=2026-02-21 address=「浙江 杭州 西湖」 差
    2026-03-04 08:00 neighbour 260228-9 quality registered=2026-02-22 address=「浙江 杭州 西湖」 差
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_this_account_is_old(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=A77 雨衣
    2026-03-02 08:00 neighbour 260228-7 quality registered=2026-02-20 address=A77 差
    2026-03-03 08:00 neighbour 260228-8 quality registered=2026-02-21 address=A77 差
    2026-03-05 09:00 account registered=2020-01-01
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_weak_where_many_live_under_one_roof(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=A77 床帘
    2026-03-01 20:00 shipped YT1
    2026-03-02 07:00 delivered YT1 大学宿舍楼下 室友代取
    2026-03-02 08:00 neighbour 260228-7 quality registered=2026-02-20 address=A77 差
    2026-03-03 08:00 neighbour 260228-8 quality registered=2026-02-21 address=A77 拉链卡
    2026-03-04 08:00 neighbour 260228-9 wrong_item registered=2026-02-22 address=A77 尺寸错
    2026-03-05 09:10 complaint not_as_described 3990 透光
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.WITH_A_CAUSE


def test_less_where_only_the_buyer_tells_of_house_mates(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=A77 床帘
    2026-03-02 08:00 neighbour 260228-7 quality registered=2026-02-20 address=A77 差
    2026-03-03 08:00 neighbour 260228-8 quality registered=2026-02-21 address=A77 拉链卡
    2026-03-04 08:00 neighbour 260228-9 wrong_item registered=2026-02-22 address=A77 尺寸错
    2026-03-05 09:10 complaint not_as_described 3990 透光
    2026-03-05 09:12 buyer 我们寝室都在你家买的
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.SOME_OTHERS
