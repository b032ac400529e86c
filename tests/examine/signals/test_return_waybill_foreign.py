"""The return parcel is not where the buyer's return would be."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import return_waybill_foreign as signal

look = signal.look.look


def test_strong_when_it_moved_before_it_was_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 scanned YT9 广州 已揽收
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.BEFORE_THE_REQUEST
    assert "早 1 天" in seen.sentence


def test_strong_when_it_starts_where_he_did_not_say(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9 from=杭州
    2026-03-07 19:00 scanned YT9 广州转运中心 已揽收
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.NOT_WHERE_HE_SAID
    assert "首次扫描在广州" in seen.sentence


def test_weak_when_it_only_starts_in_another_city(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9 from=广州
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.ANOTHER_CITY
    assert "与订单收货城市杭州不同" in seen.sentence


def test_silent_when_it_starts_at_home(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9 from=杭州
    2026-03-07 19:00 scanned YT9 杭州西湖网点 已揽收
    """
    assert look(told) is None


def test_silent_when_the_places_name_no_city(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=A77 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9 from=A78
    2026-03-07 19:00 scanned YT9 萧山网点 已揽收
    """
    assert look(told) is None
