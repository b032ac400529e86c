"""How a parcel was handed over, in the words of couriers."""

import pytest

from mingbian.domain.dossier import Dossier
from mingbian.domain.places import city_in, elsewhere
from mingbian.examine.handover import Handed, handed, signed


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("菜鸟驿站 本人取件", Handed.BY_CODE),
        ("已凭取件码取走", Handed.BY_CODE),
        ("丰巢快递柜 凭取件码取出", Handed.BY_CODE),
        ("本人签收", Handed.TO_BUYER),
        ("客户 签收人 : 本人 已签收", Handed.TO_BUYER),
        ("家人代收", Handed.TO_HOUSEHOLD),
        ("已代收，门卫", Handed.TO_HOUSEHOLD),
        ("包裹已完成签收，签收方式：家门口", Handed.LEFT),
        ("快递员代签", Handed.LEFT),
        ("丰巢快递柜", Handed.LEFT),
        ("菜鸟驿站", Handed.LEFT),
        ("非本人签收", Handed.LEFT),
        ("已签收", Handed.UNSAID),
        ("", Handed.UNSAID),
        ("您的快件已到达自提柜，请及时取件", Handed.NOT_YET),
        ("请凭取件码到菜鸟驿站取件", Handed.NOT_YET),
        ("退回件，寄件人已签收", Handed.NOT_YET),
    ],
)
def test_a_couriers_words(words: str, how: Handed) -> None:
    assert handed(words) is how


def test_the_signing_that_counts_is_the_last_before_the_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 complaint not_received 3990 没收到
    2026-03-07 09:00 delivered YT1 门卫
    """
    parcel = signed(told)

    assert parcel
    assert parcel.text == "本人签收"


def test_another_orders_parcel_does_not_count(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 10:01 order     260301-2 3990 雨伞
    2026-03-04 09:00 delivered YT2 order=260301-2 本人签收
    2026-03-06 09:00 complaint not_received 3990 没收到
    """
    assert signed(told) is None


@pytest.mark.parametrize(
    ("place", "city"),
    [
        ("杭州转运中心", "杭州"),
        ("浙江 杭州 西湖", "杭州"),
        ("萧山网点", ""),
        ("A77", ""),
        ("北京路店", ""),
        ("中山东路网点", ""),
    ],
)
def test_a_place_names_a_city_or_none(place: str, city: str) -> None:
    assert city_in(place) == city


def test_only_two_known_cities_can_differ() -> None:
    assert elsewhere("广州白云", "浙江 杭州 西湖")
    assert not elsewhere("杭州萧山", "浙江 杭州 西湖")
    assert not elsewhere("白云网点", "浙江 杭州 西湖")
    assert not elsewhere("广州白云", "A77")
