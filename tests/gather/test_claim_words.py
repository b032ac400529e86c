"""How buyers say it: each of these sentences claims at least what it stands under, whatever reason was chosen."""

import pytest

from mingbian.domain.complaint import Reason
from mingbian.gather.spotting import spots

SAID = {
    "not_received": (
        "物流显示签收了可我根本没拿到",
        "东西不见了",
        "包裹丢了",
        "到现在东西还没到",
        "显示代签但不知道是谁签的",
        "一个星期了还没送来",
        "没见到快递",
        "驿站说没有我的快递",
        "货一直在路上",
        "没打电话就签收了",
    ),
    "missing_item": (
        "买三送一,送的没有",
        "两双袜子就发了一双",
        "少发一包",
        "缺一个盖子",
        "螺丝少了几颗",
        "重量不够,称了才4斤",
        "五斤装实际只有三斤多",
        "没有说明书",
        "配件不全",
        "我买的是10包只有8包",
    ),
    "wrong_item": (
        "我要的是XL发的是L",
        "颜色发错了",
        "买的黑色来的白色",
        "要42发39",
        "这不是我买的东西",
        "发来一个完全不一样的东西",
    ),
    "quality": (
        "第一次用就跳闸",
        "充电器起火",
        "底部漏水",
        "用了两次就不能用了",
        "一洗就掉色",
        "味道刺鼻",
        "插上电没反应",
        "充电充不进去",
        "拉链坏了",
        "太薄了,一扯就破",
        "做工粗糙",
        "垃圾东西",
        "什么破质量",
        "鞋底开胶",
        "不耐用",
        "质量不怎么样",
        "不值这个价",
    ),
    "damaged": (
        "箱子都压烂了",
        "玻璃全碎了",
        "收到就是烂的",
        "屏幕有裂痕",
        "瓶子漏了一半",
    ),
    "fake": (
        "这是假的吧",
        "一看就不是正品",
        "高仿货",
        "官网查不到",
        "和专柜的不一样",
    ),
    "used_goods": (
        "明显是二手的",
        "盒子被拆过",
        "有人穿过",
        "别人退回来的货",
    ),
    "not_as_described": (
        "和图片不一样",
        "跟描述严重不符",
        "货不对板",
        "实物比图片小很多",
        "码数偏小穿不了",
        "不是纯棉的",
        "图片骗人的",
    ),
    "late_shipping": (
        "说好48小时发货都三天了",
        "拍了一周都不发货",
        "催了好几次就是不发",
        "发货慢死了",
    ),
    "false_shipping": (
        "单号查不到物流",
        "填个假单号骗我",
        "物流信息一直是待揽收",
    ),
    "empty_parcel": (
        "收到一个空盒子",
        "里面啥也没有",
        "快递袋里只有一张卡片",
    ),
    "attitude": (
        "客服爱理不理",
        "客服说话很难听",
        "问什么都不回",
        "骂我是骗子",
        "售后太差了",
        "就会发自动回复",
    ),
    "harassment": (
        "一天打了十几个电话",
        "不停发短信让我改评价",
        "威胁我不撤销投诉就找人",
    ),
    "false_advertising": (
        "宣传的功能根本没有",
        "夸大宣传",
        "欺诈消费者",
    ),
    "food_safety": (
        "吃了拉肚子",
        "面包发霉",
        "里面有虫子",
        "已经过期了",
        "生产日期被涂改",
    ),
    "bad_fruit": (
        "芒果全是烂的",
        "10个坏了6个",
    ),
    "refund_slow": (
        "退货收到了还不退款",
        "说好退款一直没到账",
        "钱什么时候退",
    ),
    "return_refused": (
        "不给退",
        "说影响二次销售不让退",
        "拒收我退的货",
    ),
    "injury": (
        "用了脸上长疹子",
        "手被划伤了",
    ),
    "image_theft": ("盗用我的图片",),
    "promised": (
        "当时客服答应给我补偿",
        "页面写着包邮还收运费",
        "说好送赠品的",
    ),
}
ANY_REASON = (Reason.OTHER, Reason.NOT_RECEIVED, Reason.ATTITUDE)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in SAID.items() for text in texts])
def test_how_buyers_say_it(kind: str, text: str) -> None:
    reasons = (Reason(kind),) if kind in set(Reason) else ANY_REASON

    assert all(kind in {spot.kind.value for spot in spots(text, reason)} for reason in reasons)


# Wordings of an after-sale's reason, which buyers choose from a list.
WORDINGS = (
    ("other", "不想要了"),
    ("other", "七天无理由退货"),
    ("other", "其他原因"),
    ("quality", "质量问题"),
    ("not_as_described", "商品描述不符"),
    ("late_shipping", "发货履约原因"),
    ("missing_item", "少件"),
    ("fake", "疑似假货"),
    ("not_received", "未收到货"),
    ("empty_parcel", "空包裹"),
    ("wrong_item", "卖家发错货"),
    ("damaged", "包装/商品破损"),
    ("quality", "商品有污渍"),
    ("not_as_described", "大小/尺寸与商品描述不符"),
    ("not_as_described", "颜色/款式/图案与描述不符"),
    ("not_as_described", "材质与描述不符"),
    ("fake", "假冒品牌"),
    ("late_shipping", "未按约定时间发货"),
    ("not_received", "快递/物流一直未送到"),
    ("not_received", "快递/物流无跟踪记录"),
    ("missing_item", "少件/漏发"),
    ("other", "多拍/拍错/不想要"),
    ("quality", "做工粗糙/有瑕疵"),
    ("not_as_described", "效果不好"),
    ("bad_fruit", "生鲜腐烂"),
)


@pytest.mark.parametrize(("kind", "wording"), WORDINGS)
def test_wordings_that_are_chosen_from_a_list_are_understood(kind: str, wording: str) -> None:
    assert [spot.kind.value for spot in spots(wording, Reason.OTHER)] == ([] if kind == "other" else [kind])


# Ordinary talk around an order, without a claim in it.
ORDINARY = (
    "你好，在吗",
    "什么时候能到",
    "可以开发票吗",
    "怎么退货",
    "这个有货吗",
    "麻烦帮我改一下地址",
    "帮我备注不要放驿站",
    "请尽快发货，谢谢",
    "能便宜点吗",
    "运费险怎么用",
    "不想要了",
    "拍多了，退一件",
    "七天无理由退货怎么操作",
    "我要换个颜色",
    "谢谢老板，会再来的",
    "东西不错，给好评了",
    "我考虑一下",
    "申请退款了，麻烦同意一下",
    "这款和那款有什么区别",
    "多少钱一斤",
    "收到了，挺好的",
)


@pytest.mark.parametrize("text", ORDINARY)
@pytest.mark.parametrize("reason", ANY_REASON)
def test_ordinary_talk_claims_nothing(text: str, reason: Reason) -> None:
    assert spots(text, reason) == ()


def test_an_hour_long_letter_is_read_in_a_moment() -> None:
    letter = "收到的杯子碎了，少了两件，客服一直不回复，说好的赠品也没有。" * 400

    assert {spot.kind.value for spot in spots(letter, Reason.OTHER)} >= {
        "damaged",
        "missing_item",
        "attitude",
        "promised",
    }
