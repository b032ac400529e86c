"""A threat, money and an ultimatum within ten messages."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import threat_money_deadline as signal

look = signal.look.look


def test_strong_when_a_bad_review_is_set_against_money_beyond_the_price(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 今天之内给我转200元,不然给你打差评
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REVIEW_FOR_EXTRA
    assert "“今天之内给我转200元,不然给你打差评”" in seen.sentence


def test_strong_when_the_three_are_spread_over_a_few_messages(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 发个红包吧
    2026-03-05 09:11 seller 亲这个不行哦
    2026-03-05 09:12 buyer 考虑清楚
    2026-03-05 09:13 buyer 我就给你发抖音
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REVIEW_FOR_EXTRA


def test_weak_when_it_is_his_own_refund(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint not_received 3990 没收到
    2026-03-05 09:10 buyer 不退我就给差评,再投诉到12315
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REVIEW_FOR_REFUND


def test_weak_when_the_way_is_legal_and_so_is_the_sum(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 15960 假一赔三
    2026-03-05 09:10 buyer 三天之内赔偿三倍,否则我投诉12315
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.LAW_FOR_EXTRA


def test_silent_for_12315_alone(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 我要投诉到12315
    """
    assert look(told) is None


def test_silent_for_refund_or_i_complain(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 今天不退款我就投诉你们
    """
    assert look(told) is None


def test_silent_when_it_is_denied(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 我不会给差评的,今天之内补偿我一点就行
    """
    assert look(told) is None


def test_silent_when_somebody_else_is_quoted(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 别人说“不转200元就给差评”,我没那么做,今天之内处理吧
    """
    assert look(told) is None


def test_silent_for_plain_anger(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 什么破东西!气死我了!你们太过分了!!!
    """
    assert look(told) is None


def test_silent_when_more_than_ten_messages_lie_between(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 我就给你发抖音
    2026-03-05 09:11 seller 您好
    2026-03-05 09:12 seller 您好
    2026-03-05 09:13 seller 您好
    2026-03-05 09:14 seller 您好
    2026-03-05 09:15 seller 您好
    2026-03-05 09:16 seller 您好
    2026-03-05 09:17 seller 您好
    2026-03-05 09:18 seller 您好
    2026-03-05 09:19 seller 您好
    2026-03-05 09:20 seller 您好
    2026-03-05 09:21 seller 您好
    2026-03-05 09:30 buyer 发个红包吧,今天之内
    """
    assert look(told) is None


def test_strong_when_the_review_is_posted_and_then_priced(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 12:00 review    1 大家别买
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 看到评价了吧
    2026-03-05 09:12 buyer 发个200的红包,这事就过去了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REVIEW_FOR_EXTRA


def test_strong_when_it_is_noted_of_a_call(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 call buyer 他说不给300元就找人刷差评,今晚必须转
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REVIEW_FOR_EXTRA


def test_silent_when_no_money_is_wanted_for_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 充电器
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 充电器着火了,你们必须召回,不召回我就曝光给电视台
    2026-03-05 09:10 complaint quality 53900 充电器起火烧坏床头柜,要求退款并赔柜子500元
    """
    assert look(told) is None


def test_silent_when_friends_advised_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 朋友让我不退钱就给差评,我没给,先问问你们
    """
    assert look(told) is None


def test_weaker_for_the_multiple_that_a_statute_grants_for_fakes(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 39900 品牌运动鞋
    2026-04-06 19:10 complaint fake 159600 假货,退一赔三
    2026-04-06 19:40 buyer 退一赔三,不然我就差评曝光,让大家都知道你们卖假货
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.REVIEW_FOR_WHAT_MAY_BE_DUE


def test_weaker_where_somebody_was_hurt_and_asks_for_the_doctor(told: Dossier) -> None:
    """
    2026-05-01 10:00 order 260501-1 3900 面霜
    2026-05-08 10:00 complaint quality 80000 用了脸烂了,去医院花了八百
    2026-05-08 10:10 buyer 医药费800今天转我,不给我就去小红书曝光
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.REVIEW_FOR_WHAT_MAY_BE_DUE


def test_middling_when_a_gift_is_wanted_beside_a_review_not_written_yet(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     P14 3900 数据线
    2026-04-02 09:00 shipped   SF1 100g 深圳
    2026-04-04 10:00 delivered SF1 本人签收
    2026-04-05 10:10 buyer     老板做生意不容易吧,我这边评价还没写,意思意思,发个88的红包大家都开心
    2026-04-05 11:00 complaint quality 3900 不好用
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.UNWRITTEN_FOR_GIFT
    assert "评价还没写" in seen.sentence


def test_silent_when_he_asks_for_the_cashback_that_our_card_promises(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     P14 3900 数据线
    2026-04-02 09:00 shipped   SF1 100g 深圳
    2026-04-04 10:00 delivered SF1 本人签收
    2026-04-05 10:10 buyer     卡片上的好评红包怎么领,我评价还没写,红包先发我可以的吧
    2026-04-05 11:00 complaint quality 3900 不好用
    """
    assert look(told) is None


def test_silent_when_we_had_offered_a_gift_for_a_review(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     P14 3900 数据线
    2026-04-02 09:00 shipped   SF1 100g 深圳
    2026-04-04 10:00 delivered SF1 本人签收
    2026-04-05 10:00 seller    亲,写评价晒图有5元红包哦
    2026-04-05 10:10 buyer     评价还没写,红包发我一下
    2026-04-05 11:00 complaint quality 3900 不好用
    """
    assert look(told) is None


def test_silent_when_a_review_is_only_not_written_yet(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     P14 3900 数据线
    2026-04-02 09:00 shipped   SF1 100g 深圳
    2026-04-04 10:00 delivered SF1 本人签收
    2026-04-05 10:10 buyer     评价还没写,这两天有点忙
    2026-04-05 11:00 complaint quality 3900 不好用
    """
    assert look(told) is None


def test_silent_when_he_asks_for_the_freight_he_laid_out(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     P14 3900 数据线
    2026-04-02 09:00 shipped   SF1 100g 深圳
    2026-04-04 10:00 delivered SF1 本人签收
    2026-04-05 10:10 buyer     评价我还没写,退货运费12元发个红包给我就行
    2026-04-05 11:00 complaint quality 3900 不好用
    """
    assert look(told) is None


def test_silent_when_a_red_packet_is_only_mentioned_beside_it(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     P14 3900 数据线
    2026-04-02 09:00 shipped   SF1 100g 深圳
    2026-04-04 10:00 delivered SF1 本人签收
    2026-04-05 10:10 buyer     我用平台红包买的,评价还没写,收到的和图片不一样
    2026-04-05 11:00 complaint not_as_described 3900 颜色不一样
    """
    assert look(told) is None


def test_silent_when_the_money_named_is_ours_and_refused(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:00 call seller 问能否删差评，给十元
    2026-03-05 10:05 buyer 你再打一个试试，再打就把通话记录挂网上让大家看看
    2026-03-05 10:06 buyer 十块钱收买我？
    2026-03-05 11:00 complaint harassment 0 半夜打电话
    """
    assert look(told) is None


def test_strong_when_a_chat_group_is_held_out_for_a_token(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:05 buyer 您看着表示表示，两百块
    2026-03-05 10:06 buyer 今晚不然明早业主群里见
    2026-03-05 11:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.REVIEW_FOR_EXTRA
