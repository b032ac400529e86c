"""The same picture came in other buyers' complaints."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import same_photo_by_several as signal

look = signal.look.look


def test_strong_when_two_others_sent_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 08:00 neighbour 260302-7 damaged photo=a1b2c3d4e5f60718 破了
    2026-03-04 08:30 neighbour 260302-8 damaged photo=a1b2c3d4e5f60719 裂了
    2026-03-05 09:00 photo p1 hash=a1b2c3d4e5f60718 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SEVERAL
    assert "另外 2 名买家" in seen.sentence


def test_weak_when_one_other_did(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 08:00 neighbour 260302-7 damaged photo=a1b2c3d4e5f60718 破了
    2026-03-05 09:00 photo p1 hash=a1b2c3d4e5f60718 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.ONE


def test_middling_when_the_one_other_gave_the_same_address(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 4900 address=A77 陶瓷花盆
    2026-04-02 09:00 shipped YT1
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-04 19:00 neighbour 260401-9 damaged address=A77 photo=a1b2c3d4e5f60718 花盆碎了
    2026-04-04 19:10 photo p1 hash=a1b2c3d4e5f60718 两个花盆都碎了
    2026-04-04 19:20 complaint damaged 4900 花盆碎了,我和我老公各买一个,两个都碎了
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.AT_HOME


def test_silent_when_more_than_six_bits_differ(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 08:00 neighbour 260302-7 damaged photo=a1b2c3d4e5f60718 破了
    2026-03-05 09:00 photo p1 hash=a1b2c3d4e5f607e7 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_for_an_empty_picture(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 08:00 neighbour 260302-7 damaged photo=0000000000000000 破了
    2026-03-05 09:00 photo p1 hash=0000000000000000 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_it_is_known_by_name_already(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 08:00 neighbour 260302-7 damaged photo=a1b2c3d4e5f60718 破了
    2026-03-05 09:00 photo p1 hash=a1b2c3d4e5f60718 seen=260302-7 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_weak_for_those_beside_the_one_that_is_known_by_name(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 08:00 neighbour 260302-7 damaged photo=a1b2c3d4e5f60718 破了
    2026-03-04 08:30 neighbour 260302-8 damaged photo=a1b2c3d4e5f60718 裂了
    2026-03-05 09:00 photo p1 hash=a1b2c3d4e5f60718 seen=260302-7 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.FURTHER
    assert "260302-8" in seen.sentence
    assert "260302-7" not in seen.sentence


def test_silent_when_our_listing_shows_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 08:00 neighbour 260302-7 damaged photo=a1b2c3d4e5f60718 破了
    2026-03-05 09:00 photo p1 hash=a1b2c3d4e5f60718 seen=listing 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None
