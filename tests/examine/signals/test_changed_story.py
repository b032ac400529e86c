"""The second account is ruled out by the first."""

import pytest

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.examine.signals import changed_story as signal
from mingbian.examine.signals import signed_then_denied

look = signal.look.look


def test_strong_when_faulty_goods_never_came(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 衣服开线了
    2026-03-09 09:00 complaint not_received 3990 一直没收到货
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.CANNOT_BOTH_BE
    assert "两种说法对不上" in seen.sentence


def test_strong_when_an_empty_parcel_becomes_bad_goods(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint empty_parcel 3990 是空包
    2026-03-09 09:00 complaint quality 3990 衣服掉色
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.CANNOT_BOTH_BE


def test_weak_when_the_number_grew(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 少了1件
    2026-03-09 09:00 complaint missing_item 3990 少了3件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.MORE_IS_MISSING


def test_weak_when_only_the_reason_in_the_form_changed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-09 09:00 complaint not_as_described 3990 不一样
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.OTHER_REASON_PICKED
    assert "由“破损”" in seen.sentence


def test_silent_when_one_fault_is_added_to_another(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 衣服开线了
    2026-03-09 09:00 complaint quality 3990 掉色
    """
    assert look(told) is None


def test_silent_when_a_second_parcel_was_promised(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 衣服开线了
    2026-03-05 09:05 seller 给您补发一件
    2026-03-09 09:00 complaint not_received 3990 一直没收到货
    """
    assert look(told) is None


def test_silent_when_it_came_after_the_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 complaint not_received 3990 一直没收到货
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 收到了但是开线了
    """
    assert look(told) is None


def test_strong_when_it_never_came_an_hour_after_a_resending_was_offered(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 牙刷
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:00 buyer 颜色发错了
    2026-03-05 09:05 seller 给您补发
    2026-03-05 09:30 complaint not_received 3990 整个都没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.CANNOT_BOTH_BE


def test_weak_when_it_was_at_hand_after_all(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 精华
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 complaint not_received 3990 没收到货
    2026-03-06 09:30 seller 您好,显示本人签收
    2026-03-06 09:40 buyer 哦收到了,但是瓶子是碎的
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.AT_HAND_AFTER_ALL


def test_silent_when_it_was_found_in_between(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 精华
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 complaint not_received 3990 没收到货
    2026-03-06 19:40 buyer 收到了,我妈从驿站拿回来的,瓶子是碎的
    """
    assert look(told) is None


def test_silent_when_only_the_form_says_not_received(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 3900 足浴盆
    2026-04-02 09:00 shipped ZT1
    2026-04-05 09:31 delivered ZT1 本人签收
    2026-04-05 12:40 buyer 盆底裂了漏水
    2026-04-07 12:30 complaint not_received 3900 漏水
    """
    assert look(told) is None
    assert signed_then_denied.look.look(told) is None


@pytest.mark.parametrize(
    "words", ["", "没收到", "没收到,听说包裹破损了", "快递柜坏了取不出来", "服务真烂", "碎了一地,没收到"]
)
def test_not_silent_when_his_words_do_not_name_a_fault_alone(words: str) -> None:
    dossier = read(
        f"""
        2026-04-01 10:00 order 260401-1 3900 足浴盆
        2026-04-02 09:00 shipped ZT1
        2026-04-05 09:31 delivered ZT1 本人签收
        2026-04-05 12:40 buyer 盆底裂了漏水
        2026-04-07 12:30 complaint not_received 3900 {words}
        """
    )

    assert look(dossier) is not None


def test_silent_for_a_reason_picked_by_mistake(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 06:02 buyer 到了，镜腿断了
    2026-03-05 06:30 complaint not_received 3990 雨衣坏
    2026-03-05 06:45 buyer 我不会弄这个投诉，点了第一个
    """
    assert look(told) is None
