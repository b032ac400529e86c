"""A shop's quarter made up from a seed: ordinary complaints, and among them one thing whose truth we know.

What an attack wears is listed beside what innocently looks like one. The words are this file's own: no list of the
product was read for them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from mingbian.domain.clock import beijing, day_of
from mingbian.domain.complaint import Reason
from mingbian.domain.group import Activity, Happening, HappeningKind, ShopTime, Sold

BEGIN, DAYS = beijing(2026, 3, 1), 90
HOURS = (2, 1, 1, 1, 1, 1, 2, 4, 6, 8, 9, 8, 8, 7, 7, 7, 7, 7, 8, 10, 12, 12, 9, 5)
ARTICLES = tuple(f"G{number}" for number in range(1, 25))
COURIERS = ("圆通", "中通", "极兔", "邮政")
DISTRICTS = tuple(f"某省 市{number} 区{part}" for number in range(12) for part in range(4))
WHAT = (
    "袖口",
    "拉链",
    "瓶盖",
    "杯子",
    "鞋底",
    "布料",
    "接缝",
    "插头",
    "说明书",
    "外包装",
    "颜色",
    "尺寸",
    "里面的配件",
)
HOW = ("裂开了", "脱线", "跟图上差很多", "有股怪味", "用了两回就坏", "松松垮垮", "比写的小一圈", "漏得到处都是", "掉渣")
WHEN = ("刚拆开", "第二天", "洗过一次", "给老人用", "孩子试了试", "放了一晚", "昨晚拿到", "今早才发现")
THEN = ("有点失望", "希望换一个", "麻烦看看怎么处理", "这样不行吧", "能不能退", "请给个说法", "不知道是不是个别", "唉")
REASONS = (Reason.QUALITY, Reason.NOT_AS_DESCRIBED, Reason.DAMAGED, Reason.NOT_RECEIVED, Reason.WRONG_ITEM)
SAME_SOUND = {
    "货": "或",
    "板": "版",
    "味": "位",
    "给": "gei",
    "用": "佣",
    "必": "毕",
    "须": "需",
    "退": "腿",
    "质": "制",
    "差": "岔",
}
SIGNS = ("，", "！", "～", "。", " ", "😡", "👎", "")
SENTENCE = "货不对板气味刺鼻根本不敢给孩子用质量太差必须马上全额处理"


@dataclass
class Quarter:
    """What happened, and what the shop knows."""

    chance: Random
    rate: float
    happenings: list[Happening]
    activities: list[Activity]
    planted: set[str]

    def moment(self, day: float, spread_hours: float = 0.0) -> datetime:
        return BEGIN + timedelta(days=day, hours=self.chance.uniform(0, spread_hours))

    def add(self, at: datetime, *, planted: bool = False, **told: object) -> Happening:
        number = f"2603-{len(self.happenings):06d}"
        c = self.chance
        said: dict[str, object] = {
            "reason": c.choice(REASONS),
            "text": natural(c),
            "goods_id": c.choice(ARTICLES),
            "batch": f"B{c.randrange(30)}",
            "courier": c.choice(COURIERS),
            "address": c.choice(DISTRICTS),
            "ordered_at": at - timedelta(days=c.uniform(3, 12)),
            "registered_on": day_of(at) - timedelta(days=c.choice((20, 400, 900, 1500, 2500))),
        }
        one = Happening(kind=HappeningKind.COMPLAINT, at=at, order_sn=number, **(said | told))
        self.happenings.append(one)
        if planted:
            self.planted.add(number)
        return one

    def time(self) -> ShopTime:
        """As the shop's books would tell it: about one order in fifty is complained about."""
        complaints = len(self.happenings)
        sold = [self._sold(goods, batch, complaints) for goods, batch in {(h.goods_id, "") for h in self.happenings}]
        sold += [self._sold(*key, complaints) for key in {(h.goods_id, h.batch) for h in self.happenings}]
        return ShopTime(DAYS, self.orders, complaints, tuple(self.activities), tuple(sold))

    @property
    def orders(self) -> int:
        return int(self.rate * DAYS * 50) + 50

    def _sold(self, goods: str, batch: str, complaints: int) -> Sold:
        found = [h for h in self.happenings if h.goods_id == goods and batch in ("", h.batch)]
        orders = self.orders // len(ARTICLES) // (10 if batch else 1) + len(found)
        return Sold(goods, batch, orders, len(found))


def natural(c: Random) -> str:
    """How somebody says it himself."""
    parts = [c.choice(WHEN), c.choice(WHAT) + c.choice(HOW), c.choice(THEN)]
    if c.random() < 0.4:
        parts.insert(1, c.choice(WHAT) + "也" + c.choice(HOW))
    if c.random() < 0.3:
        c.shuffle(parts)
    return c.choice(("，", "。", " ")).join(parts)


def quarter(seed: str, rate: float) -> Quarter:
    """Ordinary days, unevenly busy, with more on weekends."""
    c = Random(seed)
    made = Quarter(c, rate, [], [], set())
    for day in range(DAYS):
        busy = c.gammavariate(10, 0.1) * (1.15 if day % 7 > 4 else 0.94)
        for _ in range(poisson(c, rate * busy)):
            hour = c.choices(range(24), HOURS)[0]
            made.add(BEGIN + timedelta(days=day, hours=hour, seconds=c.randrange(3600)))
    return made


def poisson(c: Random, mean: float) -> int:
    count, left = 0, c.expovariate(1)
    while left < mean:
        count, left = count + 1, left + c.expovariate(1)
    return count


def disguised(c: Random, text: str) -> str:
    """The same sentence, spelt to look like another: other characters of the same sound, signs, faces, a number."""
    spelt = "".join(SAME_SOUND.get(letter, letter) if c.random() < 0.25 else letter for letter in text)
    spelt = spelt.replace("gei", "给")
    cut = c.randrange(5, len(spelt) - 5)
    return f"{spelt[:cut]}{c.choice(SIGNS)}{spelt[cut:]}{c.choice(SIGNS)}{c.choice(SIGNS)}"


def picture(c: Random, base: int, bits: int = 3) -> tuple[str, ...]:
    """A hash of the same picture, saved anew."""
    for _ in range(bits):
        base ^= 1 << c.randrange(64)
    return (f"{base:016x}",)


def young(c: Random, at: datetime) -> dict[str, object]:
    return {"registered_on": day_of(at) - timedelta(days=c.randrange(3, 30))}


def verbatim(q: Quarter) -> None:
    start, count = q.chance.uniform(20, 70), q.chance.randrange(6, 11)
    for _ in range(count):
        q.add(q.moment(start, 5), planted=True, text=SENTENCE, reason=Reason.QUALITY)


def respelt(q: Quarter) -> None:
    start, count = q.chance.uniform(20, 70), q.chance.randrange(6, 11)
    for _ in range(count):
        at = q.moment(start, 30)
        q.add(at, planted=True, text=disguised(q.chance, SENTENCE), reason=Reason.QUALITY, **young(q.chance, at))


def one_picture(q: Quarter) -> None:
    start, count, base = q.chance.uniform(20, 70), q.chance.randrange(5, 9), q.chance.getrandbits(64)
    for _ in range(count):
        at = q.moment(start, 60)
        q.add(at, planted=True, photos=picture(q.chance, base, 2), reason=Reason.QUALITY, **young(q.chance, at))


def wordless(q: Quarter) -> None:
    start, count = q.chance.uniform(20, 70), q.chance.randrange(6, 11)
    for _ in range(count):
        at = q.moment(start, 4)
        ordered = BEGIN + timedelta(days=start - 4, minutes=q.chance.uniform(0, 25))
        told: dict[str, object] = {"text": "质量问题", "address": "T7", "ordered_at": ordered, "goods_id": "G3"}
        q.add(at, planted=True, reason=Reason.QUALITY, **told, **young(q.chance, at))


def dripping(q: Quarter) -> None:
    start, count = q.chance.uniform(20, 60), q.chance.randrange(6, 11)
    for number in range(count):
        at = q.moment(start + number * 1.5, 20)
        q.add(at, planted=True, text=disguised(q.chance, SENTENCE), reason=Reason.QUALITY, **young(q.chance, at))


def on_one_article(q: Quarter) -> None:
    start, count = q.chance.uniform(20, 70), q.chance.randrange(6, 11)
    for _ in range(count):
        at = q.moment(start, 3)
        ordered = BEGIN + timedelta(days=start - 4, minutes=q.chance.uniform(0, 30))
        told: dict[str, object] = {"text": SENTENCE, "goods_id": "G5", "batch": "B5", "ordered_at": ordered}
        q.add(at, planted=True, reason=Reason.QUALITY, **told, **young(q.chance, at))


def under_a_campaign(q: Quarter) -> None:
    campaign(q, innocent=False)
    start, base = q.chance.uniform(31, 34), q.chance.getrandbits(64)
    for _ in range(q.chance.randrange(6, 11)):
        told: dict[str, object] = {"text": disguised(q.chance, SENTENCE), "photos": picture(q.chance, base, 2)}
        q.add(q.moment(start, 12), planted=True, ordered_at=q.moment(28, 20), reason=Reason.QUALITY, **told)


def with_words_of_their_own(q: Quarter) -> None:
    """Nothing shared but the hours: each writes his own, accounts are old, goods differ."""
    start = q.chance.uniform(20, 70)
    for _ in range(q.chance.randrange(6, 11)):
        q.add(q.moment(start, 4), planted=True, reason=Reason.QUALITY)


def bad_batch(q: Quarter) -> None:
    start, c = q.chance.uniform(20, 70), q.chance
    for _ in range(c.randrange(14, 26)):
        stuck = c.choice(("卡住拉不上", "拉不动卡住了", "老是卡住", "一拉就卡"))
        fault = f"{c.choice(WHEN)}，拉链{stuck}，{c.choice(THEN)}"
        told: dict[str, object] = {"text": fault, "goods_id": "G2", "batch": "B77", "reason": Reason.QUALITY}
        q.add(q.moment(start + c.uniform(0, 7), 10), planted=True, **told)


def courier_failed(q: Quarter) -> None:
    start, c = q.chance.uniform(20, 70), q.chance
    words = (
        "快递一直没有送到也联系不上快递员",
        "快递一直没送到，也联系不上快递员",
        "物流几天不动了一直没收到货",
        "没收到",
    )
    where = c.sample(DISTRICTS, 2)
    for _ in range(c.randrange(10, 20)):
        told: dict[str, object] = {"text": c.choice(words), "courier": "极兔", "address": c.choice(where)}
        q.add(q.moment(start, 40), planted=True, reason=Reason.NOT_RECEIVED, **told)


def campaign(q: Quarter, *, innocent: bool = True) -> None:
    q.activities.append(Activity(name="限时满减", begins_at=q.moment(28), ends_at=q.moment(30)))
    c = q.chance
    for _ in range(c.randrange(14, 24)):
        at, ordered = q.moment(31 + c.uniform(0, 3), 20), BEGIN + timedelta(days=28, minutes=c.expovariate(1 / 40))
        age = young(c, at) if c.random() < 0.7 else {}
        goods: dict[str, object] = {"goods_id": c.choice(ARTICLES[:3]), "ordered_at": ordered}
        q.add(
            at,
            planted=innocent,
            reason=c.choice((Reason.MISSING_ITEM, Reason.WRONG_ITEM, Reason.DAMAGED)),
            **goods,
            **age,
        )


def weather(q: Quarter) -> None:
    start, c = q.chance.uniform(20, 70), q.chance
    q.activities.append(Activity(name="台风停运", begins_at=q.moment(start - 1), ends_at=q.moment(start + 1)))
    where = c.sample(DISTRICTS, 1)[0]
    words = ("收到全都烂了流水了没法吃", "收到都烂了，流水，没法吃", "捂坏了一大半", "烂的比好的多")
    for _ in range(c.randrange(10, 18)):
        told: dict[str, object] = {"text": c.choice(words), "address": where, "goods_id": "G9"}
        q.add(q.moment(start, 50), planted=True, reason=Reason.BAD_FRUIT, **told)


def viral(q: Quarter) -> None:
    start, c, base = q.chance.uniform(20, 70), q.chance, q.chance.getrandbits(64)
    q.activities.append(Activity(name="热帖：抖音视频", begins_at=q.moment(start), ends_at=q.moment(start + 2)))
    for _ in range(c.randrange(10, 18)):
        at = q.moment(start + 0.2, 40)
        text = disguised(c, "看了视频才知道这个材料根本不是页面上写的那种") if c.random() < 0.8 else natural(c)
        shown = picture(c, base, 2) if c.random() < 0.7 else ()
        q.add(at, planted=True, text=text, photos=shown, goods_id="G4", reason=Reason.NOT_AS_DESCRIBED, **young(c, at))


def bought_together(q: Quarter) -> None:
    start, c = q.chance.uniform(20, 70), q.chance
    for _ in range(c.randrange(5, 12)):
        at, ordered = q.moment(start, 5), BEGIN + timedelta(days=start - 5, minutes=c.uniform(0, 30))
        text = disguised(c, "群里一起买的箱子底下都渗水了里面全潮了") if c.random() < 0.7 else natural(c)
        old: dict[str, object] = {"registered_on": day_of(at) - timedelta(days=c.randrange(200, 2000))}
        told: dict[str, object] = {"address": "D3", "goods_id": "G8", "ordered_at": ordered, "text": text}
        q.add(at, planted=True, reason=Reason.DAMAGED, **told, **old)


def nothing(q: Quarter) -> None:
    """Only ordinary days."""


ATTACKS: dict[str, Callable[[Quarter], None]] = {
    "照抄，商品不同": verbatim,
    "换同音字和符号，新账号": respelt,
    "同一张照片，新账号": one_picture,
    "只有默认文字，同地址新账号": wordless,
    "两周里一天一起": dripping,
    "新账号扎堆一款商品": on_one_article,
    "藏在店铺活动里": under_a_campaign,
    "只是同时，别的都不同": with_words_of_their_own,
}
INNOCENT: dict[str, Callable[[Quarter], None]] = {
    "坏批次": bad_batch,
    "快递失误": courier_failed,
    "店铺活动": campaign,
    "天气": weather,
    "热帖": viral,
    "一起买的人": bought_together,
    "平常日子": nothing,
}
