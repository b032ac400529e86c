"""Negation, quotation and irony: the same words meant, denied, told of somebody else, asked, or said wryly."""

import pytest

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.story import read
from mingbian.examine.assess import assess

PRESSING = {"C02", "C05", "C07", "C12"}
MORE_THAN_A_TRACE_DB = 1.0


def heard(words: str, *, after: str = "", reason: str = "quality", day: int = 8) -> set[str]:
    """The codes of what speaks for intent, more than a trace, because the buyer wrote this (after `after` of ours)."""
    ours = f"2026-03-0{day} 09:30 seller {after}" if after else ""
    answer = assess(
        read(
            f"""
            2026-03-01 10:00 order     260301-1 9900 雨衣
            2026-03-01 20:00 shipped   YT1
            2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
            2026-03-08 09:00 complaint {reason} 0 有问题
            {ours}
            2026-03-0{day} 10:00 buyer {words}
            """
        )
    )
    return {
        finding.code
        for finding in answer.findings
        if finding.speaks_for is SpeaksFor.INTENTIONAL and finding.weight.db > MORE_THAN_A_TRACE_DB
    }


NEGATED = [
    "我不会给差评的",
    "我不会因为这点事给差评,你转我个回信就行",
    "放心,不给你差评,把配件补给我",
    "没打算曝光你们,就是想换一件",
    "我又不是要你赔钱,换个好的就行",
    "不用转账,换一件就好",
    "我不要红包,我要的是能用的东西",
    "不是要加你微信,就在这里说",
    "从来没说过要给差评换钱",
    "谁要你的红包,我只要换货",
    "绝不会去网上乱发",
    "没有威胁你们的意思,就是着急",
    "我可没说不给钱就差评",
    "别误会,不是来讹钱的",
    "赔钱就不必了,道个歉吧",
    "差评什么的我懒得打",
    "我也不想投诉,麻烦处理一下",
    "又没让你给我打钱",
]
QUOTED_OF_OTHERS = [
    "别人说不给钱就差评,我觉得那样不好",
    "网上说给个差评就能拿钱,真的假的",
    "同事说让我给差评要赔偿,我没这么干",
    "我朋友让我发抖音曝光你们再要两百,我没同意",
    "评论区有人说“给50块删差评”,是你们吗",
    "我老婆说不赔200就给差评,我说算了",
    "有人私信我说“转100就帮你删”",
    "看到别的买家写“不退款就曝光”,我才来问问",
    "听说有人拿差评要红包,我不干这种事",
    "邻居教我说要三倍赔偿不然去抖音曝光,我先问问你们",
]
QUOTED_OF_US = [
    "你们客服说好评返20红包,怎么没返",
    "你们卡片上写着五星好评返现5元,红包呢",
    "是你们说加微信给我转账补偿的",
    "你刚才说“删了差评给你转50”,我不同意",
    "客服让我改成五星就退差价20元,这合规吗",
    "你们说给我30块让我撤销投诉,我不接受",
    "老板你说的“好评截图返现10元”还算数吗",
    "卖家打电话说给我50让我删评,我没答应",
]
QUOTED_OF_THE_PLATFORM = [
    "平台客服说可以要求赔偿,不然可以继续投诉",
    "平台说不退款的话可以申请介入赔付",
    "12315的人说可以要求你们赔500",
    "平台短信写着“商家未处理将赔付无门槛券”",
    "系统提示说超时就自动退款给我",
]
ASKED = [
    "给了差评还能退款吗",
    "是不是要给差评你们才肯退款?",
    "不给差评就不能退了吗",
    "可以微信转给我吗还是原路退回",
    "你们是要我曝光才处理吗",
]
WRY = [
    "行行行你们最棒了,差评都不配给你们",
    "呵呵,是不是还得我给你转钱你才处理",
    "真是好店,我谢谢你们全家",
    "太感谢了,花99买个教训",
    "那我给你五星好评呗,感谢你们发来的破烂",
    "这质量好得我都想给你们发红包了",
    "你们真大方,补偿我一块钱,够买糖了",
    "厉害厉害,要不要我再转你点钱买个好评",
    "是是是,都是我的错,我不该买",
    "要不我赔你钱吧,真服了",
]


@pytest.mark.parametrize("words", [*NEGATED, *QUOTED_OF_OTHERS, *QUOTED_OF_US, *QUOTED_OF_THE_PLATFORM, *ASKED, *WRY])
def test_what_is_not_meant_presses_for_nothing(words: str) -> None:
    assert not heard(words) & PRESSING


@pytest.mark.parametrize(
    ("words", "ours"),
    [
        ("我不同意,好评返现我不要,换货就行", "亲,给您返50改个五星好评可以吗"),
        ("不用转我,退到平台就行", "加微信给您转账可以吗"),
        ("不删,我写的是事实", "给您转30,差评删一下可以吗"),
        ("这不合适吧", "给您50元红包,投诉撤一下行吗"),
    ],
)
def test_refusing_a_trade_that_we_offered_is_no_trade_of_his(words: str, ours: str) -> None:
    assert not heard(words, after=ours) & PRESSING


@pytest.mark.parametrize(
    ("denied", "meant", "code"),
    [
        ("我不会给差评的,换一件就行", "不转我200我就给差评", "C02"),
        ("我朋友说不转200就差评", "我跟你说,不转200就差评", "C02"),
        ("你们说删评给50", "给我50我就删评", "C07"),
        ("不用加微信转账,平台退就行", "加微信转账给我,别走平台", "C05"),
        ("我又没说照片是ai生成的", "照片是我用ai生成的", "C12"),
        ("你们问“是不是要红包”,不是", "不发红包就等着差评吧", "C02"),
    ],
)
def test_beside_each_denial_the_same_words_are_heard_when_they_are_meant(denied: str, meant: str, code: str) -> None:
    assert code not in heard(denied)
    assert code in heard(meant)


@pytest.mark.parametrize(
    "words",
    [
        "这质量真好,穿一次就开线了",
        "真是好用啊,一插电就跳闸",
        "谢谢你们,收到一堆碎片",
        "收到了,太好了,少了一半",
        "满意得很,下次再也不来了",
        "不错不错,不错个鬼",
        "好评?好什么评",
        "本来想说好用的,结果坏了",
        "我妈说好看,我自己觉得开线了",
        "别人都说好用,我的怎么不行",
    ],
)
def test_wry_praise_is_no_praise(words: str) -> None:
    assert not heard(words, day=6) & {"C01", "C08"}


@pytest.mark.parametrize(
    "words",
    [
        "没说收到了",
        "谁说我收到了",
        "驿站说收到了,可我没拿到",
        "你们说我收到了,我没收到",
        "显示“已签收”,我没见着",
        "要是收到了我还问你干嘛",
        "收到了才怪",
        "等收到了再说",
    ],
)
def test_a_receipt_that_is_denied_or_told_by_others_is_none(words: str) -> None:
    assert not heard(words, reason="not_received", day=6) & {"C01", "C03"}


def test_there_are_enough_of_each_kind() -> None:
    kinds = [NEGATED, QUOTED_OF_OTHERS, QUOTED_OF_US, QUOTED_OF_THE_PLATFORM, ASKED, WRY]

    assert sum(len(kind) for kind in kinds) >= 40
    assert all(len(kind) >= 5 for kind in kinds)
