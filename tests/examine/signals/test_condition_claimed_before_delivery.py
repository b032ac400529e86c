"""A fault of goods that had not arrived yet."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import condition_claimed_before_delivery as signal

look = signal.look.look


def test_strong_when_it_was_signed_only_days_later(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 09:00 complaint quality 3990 质量太差
    2026-03-05 09:00 delivered YT1 本人签收
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.STILL_ON_ITS_WAY
    assert "到 03-05 09:00 才签收，比反映晚 3 天" in seen.sentence


def test_strong_when_the_courier_still_has_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 07:00 scanned YT1 杭州转运中心 已发出
    2026-03-02 09:00 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.STILL_ON_ITS_WAY
    assert "没有签收记录" in seen.sentence


def test_weak_when_it_was_out_for_delivery(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 08:00 scanned YT1 上海 派送中
    2026-03-04 09:00 complaint damaged 3990 破了
    2026-03-04 20:00 delivered YT1 本人签收
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.MAYBE_IN_HAND


def test_silent_when_it_had_arrived(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_nothing_is_known_of_a_parcel(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_another_order_of_his_had_just_come(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-02-25 10:00 order 260225-2 3990 雨衣
    2026-02-26 10:00 shipped YT2 order=260225-2
    2026-02-28 10:00 delivered YT2 order=260225-2 本人签收
    2026-03-01 20:00 shipped   YT1
    2026-03-02 09:00 complaint quality 3990 质量太差
    """
    assert look(told) is None


def test_silent_where_no_courier_record_was_ever_brought_in(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-06 10:00 complaint quality 3990 雨衣破了一个洞
    """
    assert look(told) is None


def test_silent_where_the_order_was_only_confirmed_after_the_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-06 10:00 complaint quality 3990 雨衣破了一个洞
    2026-03-09 00:00 delivered YT7000 订单记录：确认收货
    """
    assert look(told) is None
