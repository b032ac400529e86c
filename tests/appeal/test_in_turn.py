"""Which way to take first and why; what is not open yet says what it waits for."""

from mingbian.appeal.channel_file import channels
from mingbian.appeal.in_turn import InTurn, channels_in_turn
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Route
from packing import STORIES, story


def ways(dossier: Dossier, route: Route | None = None) -> dict[str, InTurn]:
    return {way.channel.code: way for way in channels_in_turn(dossier, channels().values(), route)}


def test_the_first_way_says_why_it_is_the_first(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 快递柜
    2026-03-09 22:15 aftersale refund_only 3990 没收到
    2026-03-09 22:15 complaint not_received 3990 没收到
    2026-03-10 08:00 platform  平台已介入，请于24小时内举证
    2026-03-10 09:00 now
    """
    found = ways(told)

    first = [way for way in found.values() if way.is_first]
    assert [way.channel.code for way in first] == ["evidence"]
    assert first[0].why.startswith("平台已经介入或要求举证。现在能走")
    assert "我们排的" in first[0].why


def test_a_way_that_is_not_open_says_what_it_waits_for() -> None:
    found = ways(story("signed"))

    assert not found["rights_appeal"].is_open
    assert found["rights_appeal"].why == "现在还用不上：要等平台的结果对我们不利。"
    assert found["police_report"].why == "现在还用不上：只在有人拿评价或投诉换钱、疑点又多的时候用。"
    assert "12315 或市场监管部门的通知" in found["authority_reply"].why


def test_where_the_advice_is_to_grant_no_way_comes_first_and_each_says_so() -> None:
    found = channels_in_turn(story("signed"), channels().values(), Route.SETTLE_FAST, settling=True)

    open_now = [way for way in found if way.is_open]
    assert open_now
    assert not any(way.is_first for way in found)
    for way in open_now:
        assert way.against == (not way.channel.is_answer)
        assert ("不建议走这一条" in way.why) is way.against


def test_what_was_handed_in_is_not_to_be_taken_first_again(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-05 10:30 complaint not_received 3990 没收到
    2026-03-05 12:00 platform  您有一张客诉工单待回复
    """
    one = channels_in_turn(told, channels().values(), None, handed={"reject_refund"})
    both = channels_in_turn(told, channels().values(), None, handed={"reject_refund", "work_order"})

    assert [way.channel.code for way in one if way.is_first] == ["work_order"]
    assert one[0].is_first
    assert not any(way.is_first for way in both)
    assert "已经提交过" in next(way.why for way in both if way.channel.code == "reject_refund")


def test_nothing_is_asked_again_that_was_never_asked(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 shipped   YT7000
    2026-03-05 10:00 aftersale refund_only 3990 没收到
    2026-03-09 08:30 verdict   lost 3990
    """
    before = {way.channel.code: way for way in channels_in_turn(told, channels().values(), None)}
    after = {
        way.channel.code: way for way in channels_in_turn(told, channels().values(), None, handed={"rights_appeal"})
    }

    assert before["rights_appeal"].is_first
    assert not before["rights_appeal_again"].is_open
    assert "第一次申诉" in before["rights_appeal_again"].why
    assert after["rights_appeal_again"].is_open


def test_every_way_is_told_once_with_the_open_ones_before_the_others() -> None:
    for name in STORIES:
        for route in (None, *Route):
            found = channels_in_turn(story(name), channels().values(), route)
            assert {way.channel.code for way in found} == set(channels())
            assert [way.is_open for way in found] == sorted((way.is_open for way in found), reverse=True)
            assert sum(way.is_first for way in found) == any(way.is_open for way in found)
            assert all(way.why.endswith("。") and "None" not in way.why for way in found)
