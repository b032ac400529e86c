"""Said to be refused or stopped, and yet somebody took the parcel."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import refused_parcel_went_elsewhere as signal

look = signal.look.look


def test_strong_when_the_buyer_took_it_after_asking(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 aftersale refund_only 3990 不想要了
    2026-03-03 09:05 buyer 我已经拒收了
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.TOOK_IT
    assert "没有退回本店" in seen.sentence


def test_weak_when_the_record_does_not_say_by_whom(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 aftersale refund_only 3990 不想要了,拒收
    2026-03-04 09:00 delivered YT1 已签收
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SOMEBODY_TOOK_IT


def test_silent_when_it_came_back_to_us(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 aftersale refund_only 3990 不想要了,拒收
    2026-03-04 09:00 delivered YT1 退回件,寄件人已签收
    """
    assert look(told) is None


def test_silent_when_it_is_still_on_its_way(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 aftersale refund_only 3990 不想要了,拒收
    2026-03-04 09:00 now
    """
    assert look(told) is None


def test_silent_when_nobody_spoke_of_refusing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 aftersale refund_only 3990 不想要了
    2026-03-04 09:00 delivered YT1 本人签收
    """
    assert look(told) is None


def test_weak_when_it_was_signed_in_a_third_city(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 99900 address=「四川省 成都市」 平板电脑
    2026-03-01 20:00 shipped   YT1 深圳
    2026-03-03 09:00 aftersale refund_only 99900 拒收
    2026-03-04 09:00 scanned YT1 四川省成都市 收件人拒收,转寄
    2026-03-06 09:00 scanned YT1 云南省昆明市 已签收
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SOMEBODY_TOOK_IT_ELSEWHERE
    assert "昆明" in seen.sentence


def test_silent_when_it_was_signed_where_it_left_from(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 99900 address=「四川省 成都市」 平板电脑
    2026-03-01 20:00 shipped   YT1 深圳
    2026-03-03 09:00 aftersale refund_only 99900 拒收
    2026-03-06 09:00 scanned YT1 广东省深圳市 已签收
    """
    assert look(told) is None


def test_silent_when_he_tells_that_it_came_although_it_was_to_be_stopped(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-02 10:12 aftersale refund_only 3990 拍错了，请拦截
    2026-03-04 19:00 buyer 怎么送来了？没拦住吗，怎么退回去
    2026-03-04 19:05 complaint other 3990 没拦住
    """
    assert look(told) is None


def test_silent_when_only_the_way_back_is_asked_for_afterwards(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-02 10:12 aftersale refund_only 3990 拍错了
    2026-03-04 19:00 buyer 没拆，怎么退回
    2026-03-04 19:05 complaint other 3990 不要了
    """
    assert look(told) is None
