"""Where a dispute stands is read from what the platform says is, never from what it says could be."""

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.standing import Standing, came_home, intervened, refused, shipped_by, standings
from mingbian.domain.story import read

STORY = """
2026-03-01 10:00 order     260301-1 3990 雨衣
2026-03-02 10:00 shipped   YT7000
2026-03-05 10:00 aftersale refund_only 3990 质量问题
2026-03-06 10:00 platform  {notice}
"""


def told_that(notice: str) -> Dossier:
    return read(STORY.format(notice=notice))


@pytest.mark.parametrize(
    "notice",
    [
        "平台已介入",
        "平台客服介入处理中，请等待",
        "请于48小时内提交举证材料",
        "买家已申请平台介入，请及时处理",
        "您有一笔售后单平台介入待举证。如有疑问，可以联系客服",
        "您可以在 48 小时内提交举证，最多 3 张图片",
    ],
)
def test_a_notice_that_the_platform_stepped_in_is_understood(notice: str) -> None:
    assert intervened(told_that(notice))


@pytest.mark.parametrize(
    "notice",
    [
        "买家可申请平台介入",
        "如果协商不成，可以申请平台介入",
        "若您不同意，买家有权申请客服介入",
        "买家已撤销介入申请",
        "平台未介入本单",
        "逾期未处理，平台将介入",
        "买家可以举证",
        "如需举证请联系客服",
        "请尽快发货",
    ],
)
def test_what_could_be_or_is_over_is_no_stepping_in(notice: str) -> None:
    assert intervened(told_that(notice)) is None


@pytest.mark.parametrize("notice", ["商家已拒绝退款申请", "您已驳回买家的退款", "商家拒绝了退货申请"])
def test_our_refusal_is_read_from_the_platforms_notice(notice: str) -> None:
    assert refused(told_that(notice))


@pytest.mark.parametrize(
    "notice",
    ["您可以拒绝退款申请", "如需拒绝退款请上传凭证", "商家已同意退款", "平台已驳回买家的退款申请", "买家拒绝退货"],
)
def test_being_able_to_refuse_is_no_refusal(notice: str) -> None:
    assert refused(told_that(notice)) is None


def test_a_notice_from_before_the_request_as_it_stands_now_does_not_count(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-06 10:00 platform  商家已拒绝退款申请
    2026-03-07 10:00 aftersale return_refund 3990 质量问题
    """
    assert refused(told) is None
    assert Standing.REQUESTED in standings(told)


def test_a_return_that_is_only_expected_is_not_home(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 10:00 aftersale return_refund 3990 质量问题
    2026-03-06 10:00 returned  SF1000
    2026-03-07 10:00 scanned   SF1000 杭州 派件中，待签收
    2026-03-07 12:00 scanned   SF1000 杭州 签收失败
    """
    assert came_home(told) is None


def test_a_scan_of_our_own_parcel_is_no_return(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 scanned   YT7000 上海 已签收
    2026-03-05 10:00 aftersale return_refund 3990 质量问题
    """
    assert came_home(told) is None


def test_a_parcel_that_is_signed_for_has_left_even_if_nobody_told_when(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 10:00 delivered YT7000 本人
    2026-03-05 10:00 complaint quality 3990 破了
    """
    assert shipped_by(told, beijing(2026, 3, 5, 10, 0))
    assert not shipped_by(told, beijing(2026, 3, 4, 9, 0))


@pytest.mark.parametrize(
    ("notice", "standing"),
    [
        ("本单已极速退款", Standing.SPEED_REFUNDED),
        ("本单已为买家办理极速换货", Standing.SPEED_EXCHANGED),
        ("因延迟发货，已向买家赔付 3 元", Standing.COMPENSATED),
        ("消费者负向体验，扣除 5 元", Standing.NEGATIVE_EXPERIENCE),
        ("您的店铺存在违规行为", Standing.PENALISED),
        ("您有新的客诉工单", Standing.TICKET),
    ],
)
def test_the_platforms_notices_are_told_apart(notice: str, standing: Standing) -> None:
    assert standing in standings(told_that(notice))
    assert standing not in standings(told_that("请尽快发货"))


@pytest.mark.parametrize(
    "notice", ["本店支持极速退款", "请勿引导站外交易，否则可能被处罚", "如符合条件可以极速换货", "假一赔十保障赔付服务"]
)
def test_a_service_or_a_warning_is_not_what_happened(notice: str) -> None:
    assert standings(told_that(notice)) == {Standing.REQUESTED}


def test_after_a_verdict_nothing_awaits_an_answer(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-05 11:00 complaint not_received 3990 没收到
    2026-03-08 10:00 verdict   settled 1000
    """
    assert standings(told) == frozenset()
