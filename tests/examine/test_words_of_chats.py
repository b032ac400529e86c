"""The many ways in which people threaten, thank, offer and admit; and the ordinary words beside them."""

import pytest

from mingbian.domain.assessment import Finding
from mingbian.domain.story import read
from mingbian.examine.assess import assess


def found(code: str, words: str, *, reason: str = "quality", who: str = "buyer", day: int = 8) -> Finding | None:
    """What one signal makes of one message, before (day 5) or after (day 8) a complaint on the eighth."""
    answer = assess(
        read(
            f"""
            2026-03-01 10:00 order     260301-1 9900 雨衣
            2026-03-01 20:00 shipped   YT1
            2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
            2026-03-08 09:00 complaint {reason} 0 有问题
            2026-03-0{day} 10:00 {who} {words}
            """
        )
    )
    return next((finding for finding in answer.findings if finding.code == code), None)


@pytest.mark.parametrize(
    "words",
    [
        "不给我打200块钱我就让你店铺评分掉光",
        "三小时内转500红包给我,不然小红书见",
        "给你两个选择,要么赔300要么一星差评",
        "我有十几个小号,不补偿150就一个一个给你刷一星",
        "马上退双倍给我,否则我发到抖音让大家看看",
        "想平安无事就转88.8,今晚十点之前",
        "你们不赔我200精神损失费,我就去抖音曝光你们",
        "不想要差评就发个50的红包,给你半小时",
        "转500私了,不然让你们店开不下去",
        "不给钱就等着差评轰炸吧,限你今天",
        "今天之内转我100,不然差·评见",
    ],
)
def test_money_beyond_the_price_under_a_threat(words: str) -> None:
    finding = found("C02", words)

    assert finding
    assert finding.weight.db == 8.0


@pytest.mark.parametrize("words", ["不退款就给差评", "今天不退全款,差评伺候", "不给退钱我就打一星"])
def test_his_own_refund_under_a_threat_weighs_less(words: str) -> None:
    finding = found("C02", words)

    assert finding
    assert finding.weight.db == 3.0


@pytest.mark.parametrize(
    "words",
    [
        "不处理就12315",
        "再不发货我要申请平台介入了",
        "你们这质量我真的要给差评了",
        "能不能便宜点赔我一点,毕竟坏了",
        "麻烦今天处理一下,不然我就投诉了",
        "我已经给了差评",
        "按规定你们应该退一赔三",
        "朋友都说你家会被曝光的",
        "我不要赔偿,只想换个好的",
        "我给你们好评,但是希望补发一下配件",
        "再这样我真要找律师了",
        "是你们客服让我给差评的",
        "小孩吃了拉肚子,要求赔医药费80",
    ],
)
def test_ordinary_words_are_no_threat(words: str) -> None:
    assert found("C02", words) is None
    assert found("C07", words) is None
    assert found("C05", words) is None


@pytest.mark.parametrize(
    "words",
    [
        "微信转我吧",
        "加v❤转钱给我就行",
        "别走平台了私下退我50",
        "支付宝账号给你,打过来",
        "不用走售后,直接微信红包",
        "发个二维码我收款",
    ],
)
def test_payment_outside_the_platform(words: str) -> None:
    finding = found("C05", words)

    assert finding
    assert finding.weight.db == 4.0


@pytest.mark.parametrize(
    "words", ["我微信付的钱为什么退到支付宝", "退款到账了吗", "我用支付宝付的", "原路退回微信就行", "微信公众号上买的"]
)
def test_how_an_order_was_paid_is_not_outside_the_platform(words: str) -> None:
    assert found("C05", words) is None


@pytest.mark.parametrize(
    "words",
    [
        "给我100我把差评删了",
        "返50元现金就改好评",
        "红包先发,差评马上删",
        "钱到位马上删视频",
        "付200我就把评价改成五星",
    ],
)
def test_a_review_for_money(words: str) -> None:
    finding = found("C07", words)

    assert finding
    assert finding.weight.db == 7.0


@pytest.mark.parametrize("words", ["想撤销投诉就先打钱300", "私下给 3000 我就撤", "赔我200我就不投诉了"])
def test_a_complaint_for_money_weighs_less_since_who_is_right_may_settle_too(words: str) -> None:
    finding = found("C07", words)

    assert finding
    assert finding.weight.db == 3.5


@pytest.mark.parametrize("words", ["已经撤销投诉了", "处理好我就撤销投诉", "我没投诉你们", "不投诉了,算了"])
def test_a_complaint_withdrawn_without_money_is_no_trade(words: str) -> None:
    assert found("C07", words) is None


@pytest.mark.parametrize(
    "words",
    [
        "收到了",
        "已收到 谢谢老板",
        "货到了 不错",
        "东西拿到了,包装挺好",
        "刚取回来了",
        "快递收到啦",
        "衣服穿了很合身",
        "用着还行",
        "收到货了",
        "老板 宝贝已收到 好评",
        "我拿到快递了",
    ],
)
def test_the_goods_were_had(words: str) -> None:
    assert found("C01", words, reason="not_received", day=5)


@pytest.mark.parametrize(
    "words",
    [
        "收到短信了,但是柜子里没有",
        "怎么还没收到",
        "物流显示我签收了?我没收到啊",
        "没收到",
        "收到你的消息了",
        "请问什么时候能收到",
        "同事的都收到了我的呢",
        "谢谢",
        "好的收到",
        "明天能收到吗",
        "你们收到退货了吗",
        "收到了另一个包裹,不是这个",
        "只收到了赠品",
        "显示收到了但是我没拿到",
        "催一下快递吧",
        "我查快递都签收了,可是没见到",
        "退款收到了",
    ],
)
def test_the_goods_were_not_said_to_be_had(words: str) -> None:
    assert found("C01", words, reason="not_received", day=5) is None


@pytest.mark.parametrize(
    "words",
    [
        "我可以退回去",
        "退货退款可以的",
        "那我明天寄给你们",
        "能换一双吗",
        "帮我补一个盖子就行",
        "补发吧",
        "我给你拍视频",
        "要不修一下也行",
        "麻烦重新发一件",
        "可以退货吗",
        "我要退货",
        "麻烦换个新的给我",
    ],
)
def test_a_willing_buyer(words: str) -> None:
    assert found("C09", words)


@pytest.mark.parametrize("words", ["不退", "不想退货", "你们自己来取", "没空寄", "我不换,退钱"])
def test_an_unwilling_buyer(words: str) -> None:
    assert found("C09", words) is None


@pytest.mark.parametrize(
    "words",
    [
        "不好意思亲是我们发错了",
        "非常抱歉,仓库漏装了一个",
        "这批货确实有点问题",
        "是我们的失误给您补",
        "亲,厂家这批颜色染错了",
        "抱歉忘记放配件了",
    ],
)
def test_a_fault_that_we_admit(words: str) -> None:
    finding = found("O03", words, reason="wrong_item", who="seller")

    assert finding
    assert finding.weight.db == 8.0


@pytest.mark.parametrize(
    "words",
    [
        "亲这边核实一下是否发错",
        "不好意思让您久等了",
        "发错的话会补的",
        "我们没有发错哦",
        "不可能漏发的",
        "抱歉给您带来不便,请您提供照片",
        "亲收到有问题吗",
        "要是仓库装错了会补给您",
    ],
)
def test_no_fault_is_admitted(words: str) -> None:
    assert found("O03", words, reason="wrong_item", who="seller") is None


@pytest.mark.parametrize(
    "words",
    [
        "啊找到了,在门卫那",
        "不好意思我老公拿了",
        "看错了,是另一单",
        "误会了误会了",
        "原来在快递柜里",
        "家里老人收了没跟我说",
        "不好意思,搞错订单了",
    ],
)
def test_a_mistake_that_the_buyer_explains(words: str) -> None:
    assert found("C10", words, reason="not_received", day=9)


@pytest.mark.parametrize("words", ["是你们发错了吧", "你们搞错了", "快递弄错了", "是不是商家误会了", "东西找到了吗"])
def test_a_mistake_of_somebody_elses(words: str) -> None:
    assert found("C10", words, reason="not_received", day=9) is None
