"""The picture is known from elsewhere."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import photo_seen_before as signal

look = signal.look.look


def test_strong_when_it_came_in_another_dispute(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 seen=260101-9 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.ANOTHERS
    assert "订单 260101-9" in seen.sentence


def test_strong_when_the_same_buyer_sent_it_before(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-01-01 10:00 order 260101-9 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 seen=260101-9 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.HIS_OWN_EARLIER


def test_middling_when_one_at_the_same_address_sent_it(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 4900 address=A77 陶瓷花盆
    2026-04-02 09:00 shipped YT1
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-04 19:00 neighbour 260401-9 damaged address=A77 photo=00ff00ff00ff00f1 花盆碎了
    2026-04-04 19:10 photo p1 hash=00ff00ff00ff00f1 seen=260401-9 两个花盆都碎了
    2026-04-04 19:20 complaint damaged 4900 花盆碎了,我和我老公各买一个,两个都碎了
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.HIS_OWN_EARLIER


def test_strong_when_the_address_is_only_a_district(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 4900 address=「浙江 杭州 西湖」 陶瓷花盆
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-04 19:00 neighbour 260401-9 damaged address=「浙江 杭州 西湖」 花盆碎了
    2026-04-04 19:10 photo p1 seen=260401-9 花盆碎了
    2026-04-04 19:20 complaint damaged 4900 花盆碎了
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.ANOTHERS


def test_silent_when_one_picture_shows_two_pieces_bought_together(told: Dossier) -> None:
    """
    2026-05-01 10:00 order 260501-1 6900 毛衣
    2026-05-01 10:05 order 260501-2 6900 毛衣
    2026-05-02 09:00 shipped YT1
    2026-05-05 10:00 delivered YT1 本人签收
    2026-05-06 10:00 photo p seen=260501-2 两件都破洞
    2026-05-06 10:10 complaint quality 6900 两件都有洞
    """
    assert look(told) is None


def test_weak_when_it_is_our_listings(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 seen=listing 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.OF_OUR_LISTING
    assert "本店商品图" in seen.sentence


def test_silent_when_it_is_shown_to_compare(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 seen=listing 页面截图
    2026-03-05 09:10 complaint not_as_described 3990 颜色不一样
    """
    assert look(told) is None


def test_silent_when_it_is_of_this_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 seen=260301-1 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_it_is_new(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None
