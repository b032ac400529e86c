"""Made-up talk between a buyer and a shop, for drawing: the words, sums, numbers and times that such talk has."""

from datetime import datetime, timedelta

import numpy as np

from bench._chat_screens import LEFT, MIDDLE, RIGHT, Item, Look
from mingbian.domain.clock import beijing

BUYER = (
    "你好，在吗",
    "这个什么时候发货？",
    "我昨天下的单，订单号260301-{n15}",
    "收到了，谢谢",
    "怎么少了一件，我明明买了{n1}件",
    "左边袖子破了一个口子，大概3厘米长",
    "我要求全额退款{sum}元，不退我就申请平台介入",
    "颜色和图片上差太多了吧，这不是同一个东西",
    "快递显示已签收，但是我根本没有收到，也没有人给我打电话",
    "不退我就给差评，再投诉到12315",
    "好的",
    "嗯嗯",
    "那你们看着办",
    "运单号YT{n13}，你自己查",
    "今天之内给我答复",
    "质量还可以，就是尺码偏小，XL穿着像M",
    "为什么不早说？",
    "你们仓库在哪里",
    "给我补{sum}块钱就算了",
    "我已经拍照了，外包装是好的，里面是碎的",
    "上次买的那个没有这种问题",
    "可以换货吗，运费谁出？",
    "我是给孩子买的，急用！",
    "没有就是没有，监控你们自己看",
    "客服不回消息是什么意思",
)
SHOP = (
    "亲，您好，在的，请问有什么可以帮您？",
    "您好，您的订单已经发出，快递单号是YT{n13}，请注意查收",
    "非常抱歉给您带来不便",
    "麻烦您拍一下外包装和面单的照片，我们核实一下",
    "我们查了出库称重，包裹是{n3}克，是{n1}件的重量",
    "好的，马上为您处理",
    "您反映的情况我们已经登记，今天下午六点前给您答复",
    "可以的，我们给您补发一件，运费由我们承担",
    "请您先保留好商品和包装，不要丢弃",
    "这边为您申请了{sum}元的补偿，您看可以吗",
    "感谢您的理解与支持",
    "稍等，我查一下",
    "签收时间是{md} {clock}，签收地点是菜鸟驿站，您可以凭取件码去取",
    "亲，该商品支持七天无理由退货",
)
HINTS = ("对方已领取店铺优惠券", "以上为历史消息", "买家已确认收货", "客服小美为您服务", "你撤回了一条消息")
CARD = "{title}\n￥{sum}\n订单编号 260301-{n3}"
TITLES = ("一次性雨衣加厚成人", "纯棉短袖夏季新款", "不锈钢保温杯大容量", "儿童凉鞋防滑软底")


def conversation(look: Look, seed: int, count: int) -> list[Item]:
    """`count` messages with the times and hints between them. In the back office each message tells its own time."""
    chance = np.random.default_rng(seed)
    at, told, items = beijing(2026, 3, 4, 9, 5), beijing(2026, 1, 1), list[Item]()
    for _ in range(count):
        at += timedelta(minutes=int(chance.choice([0, 1, 1, 2, 7, 45, 600])), seconds=int(chance.integers(60)))
        if at - told > timedelta(minutes=5) and not look.names:
            items.append(Item("clock", _clock(at, chance), MIDDLE))
            told = at
        if chance.random() < 0.06:
            items.append(Item("hint", str(chance.choice(HINTS)), MIDDLE))
        side = LEFT if chance.random() < 0.55 else RIGHT
        name = f"{'买家小王' if side == LEFT else '客服小美'} {at:%Y-%m-%d %H:%M:%S}"
        items.append(_message(side, name, chance))
    return items


def _message(side: str, name: str, chance: np.random.Generator) -> Item:
    dice = chance.random()
    if dice < 0.06:
        return Item("picture", "", side, name)
    if dice < 0.1:
        return Item("card", _filled(CARD, chance), side, name)
    words = [_filled(str(chance.choice(BUYER if side == LEFT else SHOP)), chance)]
    while chance.random() < 0.25:
        words.append(_filled(str(chance.choice(BUYER if side == LEFT else SHOP)), chance))
    return Item("text", "，".join(words), side, name)


def _filled(text: str, chance: np.random.Generator) -> str:
    def digits(number: int) -> str:
        return "".join(str(digit) for digit in chance.integers(1, 10, number))

    return text.format(
        n1=digits(1),
        n3=digits(3),
        n13=digits(13),
        n15=digits(15),
        sum=f"{chance.integers(1, 300)}.{chance.integers(10, 99)}",
        title=chance.choice(TITLES),
        md=f"{chance.integers(1, 12)}月{chance.integers(1, 28)}日",
        clock=f"{chance.integers(8, 22):02d}:{chance.integers(0, 59):02d}",
    )


def _clock(at: datetime, chance: np.random.Generator) -> str:
    half = "上午" if at.hour < 12 else "下午"
    forms = (
        f"昨天 {at:%H:%M}",
        f"星期{'一二三四五六日'[at.weekday()]} {at:%H:%M}",
        f"{at.month}月{at.day}日 {half}{(at.hour - 1) % 12 + 1}:{at:%M}",
        f"{at:%Y-%m-%d %H:%M}",
        f"{at:%H:%M}",
    )
    return forms[int(chance.integers(len(forms)))]
