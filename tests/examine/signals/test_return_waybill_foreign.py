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


def test_silent_when_he_had_told_the_number_before_he_asked(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     H17 8900 羊毛毯
    2026-04-02 09:00 shipped   YT1 1900g 嘉兴
    2026-04-04 10:00 delivered YT1 已签收,本人签收
    2026-04-06 10:00 buyer     老人家不会弄申请,直接照面单地址寄回去了,单号 sf1234
    2026-04-06 12:00 scanned   SF1234 「河南省 郑州市」 已揽收
    2026-04-08 10:00 aftersale return_refund 8900 掉毛严重
    2026-04-08 10:06 returned  SF1234
    """
    assert look(told) is None


def test_silent_when_it_left_his_own_city_after_ours_had_come(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     H17 8900 address=「河南省 郑州市 金水区」 羊毛毯
    2026-04-02 09:00 shipped   YT1 1900g 嘉兴
    2026-04-04 10:00 delivered YT1 已签收,本人签收
    2026-04-06 12:00 scanned   SF1234 「河南省 郑州市」 已揽收
    2026-04-08 10:00 aftersale return_refund 8900 掉毛严重
    2026-04-08 10:06 returned  SF1234
    """
    assert look(told) is None


def test_strong_when_it_moved_before_our_parcel_came_though_he_told_the_number(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     H17 8900 address=「河南省 郑州市 金水区」 羊毛毯
    2026-04-02 09:00 shipped   YT1 1900g 嘉兴
    2026-04-03 12:00 scanned   SF1234 「河南省 郑州市」 已揽收
    2026-04-04 10:00 delivered YT1 已签收,本人签收
    2026-04-06 10:00 buyer     寄回去了,单号SF1234
    2026-04-08 10:00 aftersale return_refund 8900 掉毛严重
    2026-04-08 10:06 returned  SF1234
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.BEFORE_THE_REQUEST


def test_strong_when_he_told_the_number_only_afterwards(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     H17 8900 羊毛毯
    2026-04-02 09:00 shipped   YT1 1900g 嘉兴
    2026-04-04 10:00 delivered YT1 已签收,本人签收
    2026-04-06 12:00 scanned   SF1234 「河南省 郑州市」 已揽收
    2026-04-08 10:00 aftersale return_refund 8900 掉毛严重
    2026-04-08 10:06 returned  SF1234
    2026-04-08 10:10 buyer     单号SF1234
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.BEFORE_THE_REQUEST
