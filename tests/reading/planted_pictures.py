"""Pictures with planted personal data: waybills, chats, order screens, notes; what must go, and what must stay.

Everything is made up from a seed. A number for a telephone is drawn from no range that is checked to be in use.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO

import segno
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

FONTS = "/usr/share/fonts/opentype/noto/"
FACES = ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", "NotoSerifCJK-Regular.ttc")
CHINESE = 2  # the face in the collection that writes Chinese forms
DIGITS = "零一二三四五六七八九"
FAMILY, GIVEN = "王李张刘陈杨黄赵周吴徐孙", "伟芳娜敏静丽强磊洋勇艳杰娟涛明超秀霞平刚"
CITIES = (("浙江省", "杭州市", "西湖区"), ("广东省", "深圳市", "南山区"), ("四川省", "成都市", "武侯区"))
STREETS = ("文三路", "学院路", "人民南路", "科苑路", "建设大道", "翠竹路")
COMPOUNDS = ("翠苑小区", "阳光花园", "锦绣家园", "桂花苑")


@dataclass
class Planted:
    """A picture; `secrets` are the strings that may not be read in the copy, `keep` those that should stay."""

    image: Image.Image
    what: str
    secrets: list[str] = field(default_factory=list)
    keep: list[str] = field(default_factory=list)
    codes: int = 0

    def png(self) -> bytes:
        out = BytesIO()
        self.image.save(out, "PNG")
        return out.getvalue()


@cache
def face(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS + name, size, index=CHINESE)


class Hand:
    """Draws made-up people, numbers and places from one seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def name(self) -> str:
        return self.chance.choice(FAMILY) + "".join(self.chance.sample(GIVEN, self.chance.choice((1, 2))))

    def phone(self) -> str:
        return self.chance.choice(("138", "159", "176", "188", "199")) + self.digits(8)

    def digits(self, many: int) -> str:
        return "".join(self.chance.choice("0123456789") for _ in range(many))

    def spaced_phone(self, phone: str) -> str:
        ways = (
            phone,
            f"{phone[:3]} {phone[3:7]} {phone[7:]}",
            f"{phone[:3]}-{phone[3:7]}-{phone[7:]}",
            " ".join(phone),
            "".join(DIGITS[int(digit)] for digit in phone),
        )
        return self.chance.choice(ways)

    def private_number(self) -> str:
        number = self.phone()
        return self.chance.choice(
            (f"{number}-{self.digits(4)}", f"{number}转{self.digits(4)}", f"95013-{self.digits(8)}")
        )

    def area(self) -> str:
        return "".join(self.chance.choice(CITIES))

    def door(self) -> str:
        pick = self.chance
        street = f"{pick.choice(STREETS)}{pick.randint(2, 299)}号"
        compound = f"{pick.choice(COMPOUNDS)}{pick.randint(1, 20)}幢"
        return (
            pick.choice((street, compound, street))
            + f"{pick.randint(1, 4)}单元{pick.randint(1, 18)}0{pick.randint(1, 4)}室"
        )

    def identity(self) -> str:
        born = f"{self.chance.randint(1960, 2004)}{self.chance.randint(1, 12):02d}{self.chance.randint(1, 28):02d}"
        first = "330106" + born + self.digits(3)
        sums = sum(int(digit) * (2 ** (17 - place) % 11) for place, digit in enumerate(first))
        return first + "10X98765432"[sums % 11]

    def card(self) -> str:
        return "6222" + self.digits(15)

    def order(self) -> str:
        return f"26{self.chance.randint(1, 12):02d}{self.chance.randint(1, 28):02d}-{self.digits(15)}"

    def tracking(self) -> str:
        return self.chance.choice(("YT", "SF", "JT", "ZTO")) + self.digits(13)

    def amount(self) -> str:
        return f"{self.chance.randint(5, 399)}.{self.digits(2)}元"

    def moment(self) -> str:
        day = f"2026-{self.chance.randint(1, 12):02d}-{self.chance.randint(1, 28):02d}"
        return f"{day} {self.chance.randint(0, 23):02d}:{self.chance.randint(0, 5)}5"


def fragments(door: str) -> list[str]:
    """What of an address may not be read: the street with its number, and the room."""
    head, ends, room = door.partition("号" if "号" in door else "幢")
    return [head + ends, room]


def waybill(seed: int) -> Planted:
    hand = Hand(seed)
    size = hand.chance.choice((26, 34, 44))
    image = Image.new("RGB", (1100, 1250), "white")
    draw, own = ImageDraw.Draw(image), face(hand.chance.choice(FACES), size)
    name, phone, door, area = hand.name(), hand.phone(), hand.door(), hand.area()
    tracking, order = hand.tracking(), hand.order()
    draw.rectangle((10, 10, 1090, 1240), outline="black", width=3)
    draw.text((40, 40), f"运单号 {tracking}", font=own, fill="black")
    image.paste(bar_code(tracking), (40, 110))
    masked_name = hand.chance.random() < 0.3
    draw.text(
        (40, 330), f"收件人：{name}   {phone}" if not masked_name else f"收 {name} {phone}", font=own, fill="black"
    )
    half = len(area) + len(door) // 2
    if hand.chance.random() < 0.5:
        draw.text((40, 330 + 2 * size), f"地址：{(area + door)[:half]}", font=own, fill="black")
        draw.text((40, 330 + int(3.4 * size)), (area + door)[half:], font=own, fill="black")
    else:
        draw.text((40, 330 + 2 * size), f"地址：{area}{door}", font=face(FACES[0], min(size, 32)), fill="black")
    plain = face(FACES[0], min(size, 34))
    draw.text((40, 620), f"订单编号：{order}", font=plain, fill="black")
    moment, amount = hand.moment(), hand.amount()
    draw.text((40, 700), f"{moment} 已签收，代收货款 {amount}", font=plain, fill="black")
    draw.text((40, 780), "品名：一次性雨衣 2 件 重量 0.41kg", font=plain, fill="black")
    image.paste(qr_code(f"https://example.com/t/{tracking}", 6), (760, 860))
    keep = [tracking, order, moment.replace(" ", ""), "已签收", "一次性雨衣", "重量0.41kg", amount]
    return Planted(image, f"waybill {seed}", [name, phone, *fragments(door)], keep, codes=2)


def chat(seed: int) -> Planted:
    hand = Hand(seed)
    dark = hand.chance.random() < 0.4
    ground, ink = ("#111418", "#e6e6e6") if dark else ("#f2f2f2", "#1a1a1a")
    size = hand.chance.choice((30, 36, 46))
    image = Image.new("RGB", (1080, 2000), ground)
    draw, own = ImageDraw.Draw(image), face(FACES[0], size)
    phone, door, area, private = hand.phone(), hand.door(), hand.area(), hand.private_number()
    account = f"wx{hand.digits(4)}abc"
    shown = hand.spaced_phone(phone)
    order, moment, amount = hand.order(), hand.moment(), hand.amount()
    said = [
        (False, "你好，我的快递一直没有收到"),
        (True, f"亲，订单{order}显示已经签收"),
        (False, f"我电话 {shown}"),
        (False, f"送到{area}"),
        (False, door),
        (True, f"快递员的号码是 {private}"),
        (False, f"加我微信：{account}"),
        (True, f"好的，给您补偿 {amount} 可以吗"),
        (False, "可以，谢谢，麻烦尽快处理一下"),
    ]
    y = 60
    draw.text((430, y), moment, font=face(FACES[0], 26), fill=ink)
    for ours, words in said:
        y += int(3.2 * size)
        width = draw.textlength(words, font=own)
        left = max(20, 1040 - width) if ours else 40
        draw.rounded_rectangle(
            (left - 18, y - 14, left + width + 18, y + size + 22),
            14,
            fill="#2a6b3c" if dark and ours else "#a9e67d" if ours else "#2b2f36" if dark else "white",
        )
        draw.text((left, y), words, font=own, fill=ink)
    tail = private.split("转")[0].split("-")[0] if not private.startswith("95013") else private.split("-")[1]
    secrets = [phone, tail, account, *fragments(door)]
    keep = [
        order,
        moment.replace(" ", ""),
        "我的快递一直没有收到",
        "显示已经签收",
        "快递员的号码是",
        amount,
        "麻烦尽快处理一下",
        "可以，谢谢",
    ]
    return Planted(image, f"chat {seed}{' dark' if dark else ''} {size}px {shown}", secrets, keep)


def order_screen(seed: int) -> Planted:
    hand = Hand(seed)
    image = Image.new("RGB", (1600, 1000), "#fafafa")
    draw, own = ImageDraw.Draw(image), face(FACES[0], hand.chance.choice((18, 22, 28)))
    name, private, door, area = hand.name(), hand.private_number(), hand.door(), hand.area()
    order, tracking, amount, moment, paid = hand.order(), hand.tracking(), hand.amount(), hand.moment(), hand.amount()
    rows = [
        ("订单编号", order, True),
        ("下单时间", moment, True),
        ("商品", "加厚成人一次性雨衣 5件装", True),
        ("实付金额", amount, True),
        ("商家实收", paid, True),
        ("收货人", name, False),
        ("联系电话", private, False),
        ("收货地址", area + door, False),
        ("快递单号", tracking, True),
        ("物流状态", "您的快件已由本人签收，感谢使用", True),
        ("售后状态", "无售后或售后取消", True),
    ]
    keep = []
    for place, (label, value, stays) in enumerate(rows):
        draw.text((60, 50 + place * 78), label, font=own, fill="#666666")
        draw.text((330, 50 + place * 78), value, font=own, fill="#111111")
        keep += [label] + ([value.replace(" ", "")] if stays else [])
    tail = private.split("转")[0].split("-")[0] if not private.startswith("95013") else private.split("-")[1]
    return Planted(image, f"order {seed}", [name, tail, *fragments(door)], keep)


def note(seed: int) -> Planted:
    hand = Hand(seed)
    size = hand.chance.choice((24, 30, 40))
    image = Image.new("RGB", (1240, 900), "#fffdf4")
    draw, own = ImageDraw.Draw(image), face(hand.chance.choice(FACES), size)
    name, identity, card, phone = hand.name(), hand.identity(), hand.card(), hand.phone()
    grouped = " ".join(card[at : at + 4] for at in range(0, len(card), 4))
    lines = [
        "情况说明",
        f"姓名：{name}",
        f"身份证号 {identity}",
        f"退款请打到 {grouped if hand.chance.random() < 0.5 else card}",
        f"户名：{name}",
        "本人于三月一日购买雨衣两件，到货后发现拉链损坏，",
        "要求商家退还全部货款，并承担来回运费十二元整。",
        f"本人 {name}，电话 {phone[:6]}",
        f"{phone[6:]}",
    ]
    for place, words in enumerate(lines):
        draw.text((60, 40 + place * int(2.1 * size)), words, font=own, fill="#222222")
    keep = [
        "情况说明",
        "购买雨衣两件",
        "到货后发现拉链损坏",
        "要求商家退还全部货款",
        "并承担来回运费十二元整",
        "退款请打到",
    ]
    return Planted(image, f"note {seed}", [name, identity, card, phone, phone[2:]], keep)


KINDS = (waybill, chat, order_screen, note)
TURNS = (0, 0, 5, -5, 90, 0, 180)


def corpus(many: int, first: int = 1) -> Iterator[Planted]:
    """So many pictures, of every kind and turned in every way."""
    for seed in range(first, first + many):
        planted = KINDS[seed % len(KINDS)](seed)
        turn = TURNS[seed % len(TURNS)]
        if turn:
            planted.image = planted.image.rotate(
                turn, expand=True, fillcolor=planted.image.getpixel((2, 2)), resample=Image.Resampling.BICUBIC
            )
            planted.what += f" turned {turn}"
        yield planted


def qr_code(text: str, scale: int = 6) -> Image.Image:
    out = BytesIO()
    segno.make(text, error="m").save(out, kind="png", scale=scale, border=3)
    return Image.open(BytesIO(out.getvalue())).convert("RGB")


def bar_code(text: str) -> Image.Image:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    return (
        Image.fromarray(code.to_image(scale=3)).convert("L").resize((700, 170), Image.Resampling.NEAREST).convert("RGB")
    )
