"""Chat screens drawn as phones and the back office show them, with what stands in them: for the proof of reading.

Nothing here is copied from an app: shapes, sizes and colours are of the kind that such programs use.
"""

from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

import mingbian.render
from mingbian.reading.words import Line

FONT = Path(mingbian.render.__file__).parent / "fonts" / "NotoSansSC-Regular.otf"
LEFT, RIGHT, MIDDLE = "left", "right", "middle"


@dataclass(frozen=True)
class Look:
    """One program on one device; sizes in pixels."""

    name: str
    width: int = 1080
    height: int = 2340
    page: str = "#ededed"
    left: str = "#ffffff"
    right: str = "#95ec69"
    ink_left: str = "#161616"
    ink_right: str = "#161616"
    grey: str = "#9a9a9a"
    bar: str = "#f7f7f7"
    rule: str = "#d8d8d8"
    letter: int = 46
    small: int = 34
    avatar: int = 100
    margin: int = 28
    inside: int = 30
    top: int = 240
    foot: int = 170
    round_avatar: bool = False
    pill: str = ""
    wallpaper: int = 0
    pattern: str = "patches"
    names: bool = False
    columns: tuple[int, int] = (0, 0)


LIGHT = Look("浅色手机")
DARK = Look(
    "深色手机", page="#111111", left="#2c2c2c", right="#3eb575", ink_left="#dcdcdc", ink_right="#0b1a10",
    grey="#7a7a7a", bar="#1b1b1b", rule="#2a2a2a",
)  # fmt: skip
LARGE = Look("大字手机", letter=66, small=44, avatar=120, inside=36)
BLUE = Look(
    "蓝色应用", page="#f4f4f6", left="#ffffff", right="#4c8dff", ink_right="#ffffff", bar="#ffffff", rule="#ffffff",
    round_avatar=True, pill="#dcdde1", grey="#ffffff",
)  # fmt: skip
PAPER = Look("带壁纸", wallpaper=7, pill="#5c6b66", grey="#ffffff", bar="#fafafa")
DOODLES = replace(PAPER, name="花纹壁纸", pattern="doodles", right="#4c8dff", ink_right="#ffffff", round_avatar=True)
NIGHT = replace(DARK, name="夜景壁纸", wallpaper=8, pattern="night", pill="#3a3a3a", grey="#c8c8c8")
SMALL = Look(
    "小屏手机", width=720, height=1560, letter=31, small=23, avatar=68, margin=18, inside=20, top=160, foot=112
)
OFFICE = Look(
    "商家后台", width=1920, height=1080, page="#f5f6f7", left="#ffffff", right="#cfe5ff", bar="#ffffff", rule="#e3e4e6",
    letter=16, small=13, avatar=36, margin=20, inside=11, top=62, foot=210, names=True, columns=(300, 1420),
)  # fmt: skip
LOOKS = (LIGHT, DARK, LARGE, BLUE, PAPER, DOODLES, NIGHT, SMALL, OFFICE)


@dataclass(frozen=True)
class Item:
    """One thing in a chat: `kind` is text, picture, card, clock or hint."""

    kind: str
    text: str
    side: str = MIDDLE
    name: str = ""


@dataclass(frozen=True)
class Placed:
    """An item with the pixels that it takes on the whole roll."""

    item: Item
    top: int
    bottom: int


@dataclass
class Roll:
    """The whole chat as one long picture of its column; a screen shows a piece of it."""

    look: Look
    picture: Image.Image
    placed: list[Placed] = field(default_factory=list)
    written: list[tuple[str, float, float, float, float]] = field(default_factory=list)
    """Every line of words with its left, top, right, bottom in pixels of the roll."""

    @property
    def height(self) -> int:
        return self.placed[-1].bottom + 40 if self.placed else 0


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT), size)


def wrapped(text: str, size: int, widest: int) -> list[str]:
    lines, letters = [""], font(size)
    for letter in text:
        if letters.getlength(lines[-1] + letter) > widest:
            lines.append("")
        lines[-1] += letter
    return lines


def roll(look: Look, items: list[Item]) -> Roll:
    """All items one below the other."""
    left, right = look.columns if look.columns[1] else (0, look.width)
    wide = right - left
    made = Roll(look, _ground(look, wide, 400 + 12 * look.letter * len(items) + 9 * look.avatar * len(items)))
    pen, down = ImageDraw.Draw(made.picture), 36
    for number, item in enumerate(items):
        bottom = _drawn(made, pen, item, down, number)
        made.placed.append(Placed(item, down, bottom))
        down = bottom + look.letter // 2 + 22 * (look.letter > 20) + 8
    return made


def _ground(look: Look, wide: int, high: int) -> Image.Image:
    if not look.wallpaper:
        return Image.new("RGB", (wide, high), look.page)
    chance = np.random.default_rng(look.wallpaper)
    if look.pattern == "patches":
        spots = chance.integers(70, 190, (max(2, high // 160), 7, 3)).astype(np.uint8)
        return Image.fromarray(spots).resize((wide, high), Image.Resampling.BICUBIC)
    sheet = _doodles(chance, wide, look.height) if look.pattern == "doodles" else _night(chance, wide, look.height)
    ground = Image.new("RGB", (wide, high))
    for top in range(0, high, sheet.height):
        ground.paste(sheet, (0, top))
    return ground


def _doodles(chance: np.random.Generator, wide: int, high: int) -> Image.Image:
    """Small line drawings on one colour, as many programs lay behind a chat."""
    sheet = Image.new("RGB", (wide, high), "#dfe3d5")
    pen = ImageDraw.Draw(sheet)
    for _ in range(wide * high // 9_000):
        x, y, size = int(chance.integers(wide)), int(chance.integers(high)), int(chance.integers(10, 45))
        draw = (pen.ellipse, pen.rectangle)[int(chance.integers(2))]
        draw((x, y, x + size, y + size), outline="#c6cbb9", width=3)
    return sheet


def _night(chance: np.random.Generator, wide: int, high: int) -> Image.Image:
    """A dark photo: shapes of every size, and the grain of a sensor."""
    light = chance.normal(0, 4, (high, wide, 1)) + 120
    for across, strength in ((3, 60), (9, 35), (40, 20), (150, 12)):
        spots = chance.integers(0, 256, (max(2, high * across // 1_000), across, 3)).astype(np.uint8)
        shapes = np.asarray(Image.fromarray(spots).resize((wide, high), Image.Resampling.BICUBIC)).astype(float)
        light = light + (shapes - 128) * strength / 128
    return Image.fromarray((np.clip(light, 0, 255) * 0.4).astype(np.uint8))


def _write(made: Roll, pen: ImageDraw.ImageDraw, spot: tuple[float, float], line: str, *, size: int, ink: str) -> None:
    pen.text(spot, line, font=font(size), fill=ink)
    if line.strip():
        made.written.append((line, *pen.textbbox(spot, line, font=font(size))))


def _drawn(made: Roll, pen: ImageDraw.ImageDraw, item: Item, down: int, number: int) -> int:
    look = made.look
    if item.side == MIDDLE:
        return _middle(made, pen, item, down)
    wide, mine = made.picture.width, item.side == RIGHT
    near = look.margin + look.avatar + look.inside // 2
    _avatar(look, pen, wide - look.margin - look.avatar if mine else look.margin, down, mine=mine)
    if look.names:
        x = wide - near - font(look.small).getlength(item.name) if mine else near
        _write(made, pen, (x, down - 2), item.name, size=look.small, ink="#8a8f99")
        down += look.small + 9
    if item.kind == "picture":
        high = 5 * look.avatar // 2
        x = wide - near - 2 * look.avatar if mine else near
        made.picture.paste(_photo(2 * look.avatar, high, number), (x, down))
        return down + high
    return _bubble(made, pen, item, down, near)


def _middle(made: Roll, pen: ImageDraw.ImageDraw, item: Item, down: int) -> int:
    look = made.look
    label, step = font(look.small), int(look.small * 1.5)
    lines = wrapped(item.text, look.small, int(made.picture.width * 0.72))
    for place, line in enumerate(lines):
        long = label.getlength(line)
        x, y = (made.picture.width - long) / 2, down + place * step
        if look.pill:
            pen.rounded_rectangle((x - 18, y - 6, x + long + 18, y + look.small * 1.4), 8, fill=look.pill)
        _write(made, pen, (x, y), line, size=look.small, ink=look.grey)
    return down + step * len(lines)


def _avatar(look: Look, pen: ImageDraw.ImageDraw, x: float, y: int, *, mine: bool) -> None:
    box = (x, y, x + look.avatar, y + look.avatar)
    draw = pen.ellipse if look.round_avatar else pen.rectangle
    draw(box, fill="#c4724e" if mine else "#5b7fa6")
    inner = look.avatar // 4
    pen.ellipse((x + inner, y + inner, x + look.avatar - inner, y + look.avatar - inner), fill="#f0dcc0")


def _bubble(made: Roll, pen: ImageDraw.ImageDraw, item: Item, down: int, near: int) -> int:
    look, wide, mine = made.look, made.picture.width, item.side == RIGHT
    step = int(look.letter * 1.42)
    thumb = 3 * step if item.kind == "card" else 0
    widest = min(wide - 2 * near - 2 * look.inside - look.avatar // 3, 30 * look.letter) - thumb
    lines = [part for line in item.text.split("\n") for part in wrapped(line, look.letter, widest)]
    across = max(font(look.letter).getlength(line) for line in lines) + 2 * look.inside + thumb
    across = max(across, 2 * look.inside + 40)
    x, high = (wide - near - across if mine else near), max(step * len(lines), thumb) + int(look.inside * 1.5)
    card = item.kind == "card"
    fill = "#ffffff" if card else look.right if mine else look.left
    pen.rounded_rectangle((x, down, x + across, down + high), look.inside // 2, fill=fill)
    if thumb:
        box = (x + look.inside, down + look.inside, x + thumb - 10, down + look.inside + thumb - 30)
        pen.rectangle(box, fill="#b46a3c")
        pen.ellipse((box[0] + 6, box[1] + 6, box[2] - 6, box[3] - 6), fill="#e8d2a0")
    ink = "#161616" if card else look.ink_right if mine else look.ink_left
    for place, line in enumerate(lines):
        spot = (x + look.inside + thumb, down + look.inside * 0.6 + place * step)
        _write(made, pen, spot, line, size=look.letter, ink=ink)
    return down + high


def _photo(wide: int, high: int, seed: int) -> Image.Image:
    spots = np.random.default_rng(seed).integers(20, 235, (12, 9, 3)).astype(np.uint8)
    return Image.fromarray(spots).resize((wide, high), Image.Resampling.BICUBIC)


def screen(made: Roll, from_px: int, *, title: str = "买家小王", clock: str = "14:52") -> Image.Image:
    """The device's whole picture while the roll is scrolled to `from_px`."""
    look = made.look
    left, right = look.columns if look.columns[1] else (0, look.width)
    shown = Image.new("RGB", (look.width, look.height), look.page)
    seen = made.picture.crop((0, from_px, right - left, from_px + view(look)))
    shown.paste(seen, (left, look.top))
    pen = ImageDraw.Draw(shown)
    _bars(look, pen, (left, right), title=title, clock=clock)
    if look.columns[1]:
        _side_columns(look, pen, left, right)
    return shown


def view(look: Look) -> int:
    """How many pixels of the roll a screen shows."""
    return look.height - look.top - look.foot


def _bars(look: Look, pen: ImageDraw.ImageDraw, sides: tuple[int, int], *, title: str, clock: str) -> None:
    (left, right), ink = sides, look.ink_left
    pen.rectangle((left, 0, right, look.top - 1), fill=look.bar)
    pen.rectangle((left, look.height - look.foot, right, look.height), fill=look.bar)
    pen.line((left, look.top - 1, right, look.top - 1), fill=look.rule, width=2)
    pen.line((left, look.height - look.foot, right, look.height - look.foot), fill=look.rule, width=2)
    label = font(look.letter)
    if look.columns[1]:
        pen.text((left + 20, 18), title, font=label, fill=ink)
        pen.text((left + 20, look.height - look.foot + 40), "请输入消息，按回车键发送", font=label, fill=look.grey)
        return
    pen.text((60, 24), clock, font=font(look.small), fill=ink)
    pen.text((look.width - 160, 24), "86%", font=font(look.small), fill=ink)
    pen.text(
        ((look.width - label.getlength(title)) / 2, look.top - 110 * look.width // 1080), title, font=label, fill=ink
    )
    edge = look.width // 8
    top = look.height - look.foot + 30
    pen.rounded_rectangle((edge, top, look.width - 2 * edge, top + look.letter * 2), 14, fill=look.left)


def _side_columns(look: Look, pen: ImageDraw.ImageDraw, left: int, right: int) -> None:
    pen.rectangle((0, 0, left - 1, look.height), fill="#ffffff")
    pen.rectangle((right, 0, look.width, look.height), fill="#ffffff")
    pen.line((left - 1, 0, left - 1, look.height), fill=look.rule)
    pen.line((right, 0, right, look.height), fill=look.rule)
    for place, (name, last) in enumerate([("买家小王", "好的谢谢"), ("晴朗", "什么时候发货"), ("大海", "收到了")]):
        top = 90 + place * 80
        if place == 0:
            pen.rectangle((0, top - 12, left - 2, top + 64), fill="#eaf2ff")
        pen.rectangle((16, top, 56, top + 40), fill="#7a9a5b")
        pen.text((70, top - 2), name, font=font(look.letter), fill="#222222")
        pen.text((70, top + 24), last, font=font(look.small), fill="#8a8f99")
    for place, line in enumerate(["订单信息", "订单编号 260301-123456789012345", "实付 39.90 元", "已签收"]):
        pen.text((right + 24, 80 + 40 * place), line, font=font(look.letter), fill="#333333")


def lines_on(made: Roll, from_px: int) -> tuple[Line, ...]:
    """What a perfect reader of words would find in the chat of that screen: each line that shows at least by half."""
    look = made.look
    left = look.columns[0]
    found = []
    for words, x0, y0, x1, y1 in made.written:
        top, bottom = max(y0 - from_px, 0), min(y1 - from_px, view(look))
        if bottom - top >= 0.5 * (y1 - y0):
            found.append(
                Line(
                    words,
                    0.99,
                    (left + x0 - 3) / look.width,
                    (look.top + top - 3) / look.height,
                    (left + x1 + 3) / look.width,
                    (look.top + bottom + 3) / look.height,
                )
            )
    return tuple(found)
