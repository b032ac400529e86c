"""Which channel is open for a dispute, the one to take first at the head; and files that are refused."""

import pytest

from mingbian.appeal.channel import recommended
from mingbian.appeal.channel_file import ChannelFileError, ChannelUnknownError, channel_of, channels, read_channel
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Route
from mingbian.domain.rule import Confidence

GOOD = """
code = "somewhere"
title = "某处申诉"
decides = "平台客服"
path = "商家后台 → 某处"
reader = "referee"
step = 10
rules = ["PDD-APL-01"]
confidence = "medium"
source = "example.org"

[lose]
words = "判定维持。"

[limits.pictures]
value = 6
confidence = "medium"
source = "某页面"
"""


def ways(dossier: Dossier, route: Route | None = None) -> list[str]:
    return [channel.code for channel in recommended(dossier, channels().values(), route)]


def test_a_request_that_awaits_us_is_refused_first(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    """
    assert ways(told) == ["reject_refund"]


def test_once_the_platform_stepped_in_evidence_comes_first(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-05 10:30 complaint not_received 3990 没收到
    2026-03-06 08:30 platform  平台已介入，请举证
    """
    assert ways(told) == ["evidence", "work_order"]


def test_after_our_refusal_the_evidence_is_prepared(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 质量问题
    2026-03-05 18:00 platform  商家已拒绝退款申请
    """
    assert ways(told) == ["evidence"]


def test_a_complaint_without_a_request_goes_to_the_work_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-09 22:15 complaint missing_item 3990 少了一件
    """
    assert ways(told) == ["work_order"]


def test_after_a_lost_case_the_appeal_is_open_and_its_reconsideration_once_it_was_made(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-05 10:30 complaint not_received 3990 没收到
    2026-03-06 08:30 platform  平台已介入，请举证
    2026-03-09 08:30 verdict   lost 3990
    """
    assert ways(told) == ["rights_appeal"]
    made = recommended(told, channels().values(), handed=["evidence", "rights_appeal"])
    assert [channel.code for channel in made] == ["rights_appeal", "rights_appeal_again"]


def test_after_a_won_case_there_is_nothing_to_hand_in(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-09 08:30 verdict   won
    """
    assert ways(told) == []


def test_a_claim_through_12315_is_answered_there(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 complaint professional_claim 39900 已投诉 12315
    """
    assert ways(told) == ["authority_reply"]


def test_an_infringement_is_defended_where_it_was_claimed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 complaint image_theft 0 盗图
    """
    assert ways(told) == ["ip_defence"]


def test_a_poor_review_is_reported_only_where_the_advice_is_to_report(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 review    1 不好
    2026-03-05 11:00 complaint review_threat 5000 给钱就删差评
    """
    assert ways(told) == ["work_order"]
    assert ways(told, Route.CONTEST) == ["work_order"]
    assert ways(told, Route.REPORT) == ["work_order", "review_report", "report_buyer", "police_report"]


def test_the_abnormal_order_is_for_what_has_not_left_and_only_to_report(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 11:00 aftersale refund_only 3990 不想要了
    """
    assert "abnormal_order" not in ways(told)
    assert ways(told, Route.REPORT)[0] == "abnormal_order"


def test_a_penalty_for_the_description_has_its_own_channel_before_the_general_one(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 aftersale refund_only 3990 颜色不一样
    2026-03-04 10:01 complaint not_as_described 3990 颜色不一样
    2026-03-05 10:00 platform  您的商品因描述不符被下架
    """
    assert ways(told) == ["reject_refund", "description_penalty", "violation_appeal"]


def test_grounds_made_for_the_complaint_stand_before_the_general_ones() -> None:
    titles = [ground.title for ground in channel_of("reject_refund").grounds_for(Reason.MISSING_ITEM)]

    assert titles[0] == "消费者凭证不足：少发漏发"
    assert "已协商一致" in titles
    assert "消费者凭证不足：质量问题" not in titles


def test_a_parcel_that_was_signed_for_is_not_under_way(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 10:00 aftersale refund_only 3990 没收到货
    2026-03-09 10:05 complaint not_received 3990 没收到
    """
    before = told.with_facts(tuple(fact for fact in told.facts if fact.cite != told.deliveries[0].cite), told.now)

    assert reasons(told) == ["签收未拿到货", "退款金额未达成一致", "已协商一致"]
    assert reasons(before) == ["商品在途", "退款金额未达成一致", "已协商一致"]


def reasons(dossier: Dossier) -> list[str]:
    return [ground.title for ground in channel_of("reject_refund").grounds_now(dossier)]


def test_a_channel_that_is_none_is_refused_with_those_there_are() -> None:
    with pytest.raises(ChannelUnknownError) as caught:
        channel_of("nowhere")

    assert "evidence" in caught.value.hint


def test_a_published_limit_is_the_channels_and_an_unknown_one_ours() -> None:
    limits = read_channel(GOOD, "somewhere.toml").limits

    assert limits.pictures == 6
    assert limits.picture_count.confidence is Confidence.MEDIUM
    assert (limits.characters, limits.picture_bytes) == (300, 3 * 1024 * 1024)
    assert limits.ours == ("字数", "单张图片大小")


def test_where_documents_are_taken_nothing_limits_them() -> None:
    limits = read_channel(
        GOOD.partition("[limits")[0].replace("step = 10", "step = 10\ntakes_documents = true"), "x.toml"
    ).limits

    assert (limits.characters, limits.pictures, limits.picture_bytes) == (None, None, None)
    assert limits.ours == ()


@pytest.mark.parametrize(
    ("line", "instead", "field"),
    [
        ("step = 10", "", "step"),
        ("step = 10", "step = 1.5", "step"),
        ("step = 10", 'step = 10\nwhen = ["someday"]', "when"),
        ("step = 10", 'step = 10\ncomplaints = ["bad_mood"]', "complaints"),
        ("step = 10", 'step = 10\none_shot = "yes"', "one_shot"),
        ("value = 6", 'value = "six"', "limits.pictures.value"),
        ("value = 6", "", "limits.pictures.value"),
        ("[limits.pictures]", "[limits.photos]", "limits.photos"),
        ('source = "某页面"', "", "limits.pictures.source"),
        ('confidence = "medium"\nsource = "example.org"', 'source = "example.org"', "confidence"),
    ],
)
def test_a_wrong_channel_file_is_refused_with_file_and_field(line: str, instead: str, field: str) -> None:
    assert line in GOOD
    with pytest.raises(ChannelFileError) as caught:
        read_channel(GOOD.replace(line, instead), "somewhere.toml")

    assert caught.value.facts["file"] == "somewhere.toml"
    assert caught.value.facts["field"] == field


def test_a_quota_counts_uses_or_failures_in_a_known_period() -> None:
    quota = '\n[[quota]]\ntimes = 3\nperiod = "week"\ncounts = "uses"\nrule = "PDD-APL-02"\nfigure = "x"\n'
    with pytest.raises(ChannelFileError) as caught:
        read_channel(GOOD + quota, "somewhere.toml")

    assert "month、year、order" in caught.value.message
