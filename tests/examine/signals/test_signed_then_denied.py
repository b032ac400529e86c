"""Signed, and then called not received: graded by who signed, and silent where a courier may have erred."""

import pytest

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.examine.assess import assess
from mingbian.examine.handover import Handed
from mingbian.examine.signals import changed_story
from mingbian.examine.signals import signed_then_denied as signal

look = signal.look.look


def test_strong_when_it_was_collected_with_a_code(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 菜鸟驿站 本人取件
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.WEIGHTS[Handed.BY_CODE]
    assert "快递 YT1 于 03-04 09:12 由菜鸟驿站签收（本人取件），5 天 13 小时后买家称未收到。" in seen.sentence


def test_less_with_a_code_when_he_says_that_somebody_else_took_it(told: Dossier) -> None:
    """
    2026-05-01 10:00 order 260501-1 45900 空气炸锅
    2026-05-02 09:00 shipped YT1
    2026-05-05 10:00 delivered YT1 菜鸟驿站 凭取件码取走
    2026-05-09 10:00 complaint not_received 45900 我没去取过,室友也没取
    2026-05-09 10:06 buyer 监控里是一个不认识的人拿走的
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.WEIGHTS[Handed.TO_BUYER]
    assert "取件画面" in assess(told).ask


@pytest.mark.parametrize("words", ["驿站讲被人领走了", "驿站给拿错了", "不是我取的", "别人取走了", "有人冒领了"])
def test_less_with_a_code_in_whatever_words_he_says_so(words: str) -> None:
    seen = look(_collected("菜鸟驿站 凭取件码取走", words))

    assert seen is not None
    assert seen.weight == signal.WEIGHTS[Handed.TO_BUYER]


def test_it_weighs_whole_in_spite_of_it_when_the_stations_own_record_names_him() -> None:
    seen = look(_collected("菜鸟驿站 出库记录 凭取件码 本人取件", "被人拿走了"))

    assert seen is not None
    assert seen.weight == signal.WEIGHTS[Handed.BY_CODE]


def _collected(how: str, words: str) -> Dossier:
    return read(
        f"""
        2026-05-01 10:00 order 260501-1 45900 空气炸锅
        2026-05-02 09:00 shipped YT1
        2026-05-05 10:00 delivered YT1 {how}
        2026-05-09 10:00 complaint not_received 45900 没收到,{words}
        """
    )


def test_strong_when_the_buyer_himself_signed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.WEIGHTS[Handed.TO_BUYER]
    assert "本人签收" in seen.sentence


def test_weak_when_a_neighbour_took_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 邻居代收
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.WEIGHTS[Handed.TO_HOUSEHOLD]
    assert "邻居代收" in seen.sentence


def test_weak_when_the_record_does_not_say_who(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 已签收
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.WEIGHTS[Handed.UNSAID]


def test_silent_on_the_day_of_signing_which_may_be_a_wrong_scan(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 菜鸟驿站 本人取件
    2026-03-04 20:00 complaint not_received 3990 没拿到
    """
    assert look(told) is None


def test_silent_when_it_was_left_in_a_locker(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 丰巢快递柜
    2026-03-09 20:00 complaint not_received 3990 没拿到
    """
    assert look(told) is None


def test_silent_when_it_was_left_at_the_door(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 已签收，签收方式：家门口
    2026-03-09 20:00 complaint not_received 3990 没拿到
    """
    assert look(told) is None


def test_silent_when_it_only_waits_to_be_collected(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 已到达菜鸟驿站，请凭取件码取件
    2026-03-09 20:00 complaint not_received 3990 没拿到
    """
    assert look(told) is None


def test_silent_when_a_second_parcel_is_still_on_its_way(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 20:00 shipped YT2
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 20:00 complaint not_received 3990 没收全,没拿到
    """
    assert look(told) is None


def test_silent_when_it_was_signed_in_another_city(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 广州白云网点 本人签收
    2026-03-09 20:00 complaint not_received 3990 没拿到
    """
    assert look(told) is None


def test_silent_for_another_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 20:00 complaint quality 3990 掉色
    """
    assert look(told) is None


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("not_received", "换的那个一直没收到"),
        ("not_received", "另外一个到现在都没收到"),
        ("not_received", "说明书没收到"),
        ("other", "钱一直没收到"),
        ("other", "运费到现在没收到"),
    ],
)
def test_it_says_nothing_when_something_else_than_the_parcel_did_not_come(reason: str, words: str) -> None:
    dossier = read(
        f"""
        2026-04-01 10:00 order 260401-1 8900 保温壶 x2
        2026-04-02 09:00 shipped YT1
        2026-04-04 10:00 delivered YT1 本人签收
        2026-04-08 09:00 complaint {reason} 8900 {words}
        """
    )

    assert look(dossier) is None
    assert changed_story.look.look(dossier) is None


def test_it_speaks_when_money_was_paid_and_the_parcel_did_not_come() -> None:
    dossier = read(
        """
        2026-04-01 10:00 order 260401-1 8900 保温壶
        2026-04-02 09:00 shipped YT1
        2026-04-04 10:00 delivered YT1 本人签收
        2026-04-08 09:00 complaint other 8900 付了钱没收到货
        """
    )

    assert look(dossier) is not None


def test_strong_where_it_was_signed_in_the_city_he_had_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 11:00 buyer 改寄到广州白云我朋友那
    2026-03-01 20:00 shipped YT1
    2026-03-04 09:12 delivered YT1 广州白云网点 本人凭身份码签收
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.WEIGHTS[signal.Handed.BY_CODE]


def test_silent_when_the_goods_named_are_of_another_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-01 10:05 order 260301-2 2990 晾衣架
    2026-03-09 20:00 complaint not_received 3990 晾衣架一直没收到
    """
    assert look(told) is None
