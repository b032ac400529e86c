"""Pictures that a careful shop would have of a parcel: on the scale, being packed, and the signing slip.

They are drawn, and each says so.
"""

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from mingbian.domain.clock import BEIJING
from mingbian.domain.sheet import TraceLine, WeighingLine
from mingbian.sample.sales import Sale
from mingbian.sample.shop import SampleShop

SIZE = (1080, 810)
TABLE, CARTON, TAPE, PAPER, INK, STAMP, GLASS = (
    "#d9d4ca",
    "#b98a5a",
    "#d8b98c",
    "#fdfdfb",
    "#2b2b2b",
    "#c23b2e",
    "#16352c",
)
FONT = "NotoSansSC-Regular.otf"


def write(shop: SampleShop, folder: Path) -> list[Path]:
    """Per weighed parcel of a dispute a folder with three JPEG, named by the evidence that each is."""
    weights = {line.tracking: line for line in shop.lines if isinstance(line, WeighingLine) and line.stage == "out"}
    slips = {line.tracking: line for line in shop.lines if isinstance(line, TraceLine) and line.signed}
    written: list[Path] = []
    for one in shop.sales:
        weighed = weights.get(one.tracking)
        if weighed is None:
            continue
        place = folder / "证据" / one.order_sn
        place.mkdir(parents=True, exist_ok=True)
        written += [_saved(_scale(one, weighed), place / "发货称重.jpg"), _saved(_packing(one), place / "打包照片.jpg")]
        if one.tracking in slips:
            written.append(_saved(_slip(one, slips[one.tracking]), place / "签收底单.jpg"))
    return written


def _scale(one: Sale, weighed: WeighingLine) -> Image.Image:
    """The parcel on our scale, with the waybill up."""
    picture, pen = _table()
    pen.rounded_rectangle((180, 470, 900, 720), 28, fill="#8d949b")
    pen.rounded_rectangle((560, 580, 850, 680), 12, fill=GLASS)
    pen.text((585, 592), f"{weighed.weight_g} g", font=_font(56), fill="#7ff0b2")
    pen.text((220, 605), "电子秤", font=_font(36), fill="#e9ecef")
    pen.rectangle((300, 160, 780, 470), fill=CARTON)
    _waybill(pen, (360, 200), one, f"{weighed.at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S}")
    return picture


def _packing(one: Sale) -> Image.Image:
    """The open carton, what went in, and the waybill that goes on it."""
    picture, pen = _table()
    pen.polygon([(150, 330), (560, 250), (640, 620), (230, 720)], fill=CARTON)
    pen.polygon([(190, 360), (540, 290), (610, 590), (255, 675)], fill="#7d5c39")
    for piece in range(min(one.quantity, 6)):
        left = 240 + piece * 52
        pen.rounded_rectangle(
            (left, 380 + piece * 8, left + 130, 600), 18, fill=("#5b8fa8", "#a8745b", "#7da85b")[piece % 3]
        )
    pen.text((230, 735), f"{one.article.title}  {one.spec}  ×{one.quantity}", font=_font(34), fill=INK)
    _waybill(pen, (690, 300), one, "待贴面单")
    return picture


def _slip(one: Sale, signed: TraceLine) -> Image.Image:
    """The courier's signing slip with the stamp of the outlet."""
    picture = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((60, 60, 1020, 690), outline="#9aa0a6", width=3)
    pen.text((380, 85), f"{one.courier}签收底单", font=_font(46), fill=INK)
    rows = (
        ("运单号", one.tracking),
        ("收件地", " ".join(one.region)),
        ("收件人", one.buyer_masked.partition(":")[0]),
        ("签收时间", f"{signed.at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S}"),
        ("签收说明", signed.text),
    )
    for number, (name, text) in enumerate(rows):
        pen.text((110, 185 + number * 92), f"{name}：{text}", font=_font(36), fill=INK)
        pen.line((110, 245 + number * 92, 970, 245 + number * 92), fill="#dadce0", width=2)
    pen.ellipse((690, 420, 950, 680), outline=STAMP, width=7)
    pen.text((735, 490), f"{one.courier[:2]}网点", font=_font(44), fill=STAMP)
    pen.text((735, 555), "业务专用章", font=_font(34), fill=STAMP)
    return picture


def _table() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", SIZE, TABLE)
    return picture, ImageDraw.Draw(picture)


def _waybill(pen: ImageDraw.ImageDraw, corner: tuple[int, int], one: Sale, note: str) -> None:
    left, top = corner
    pen.rectangle((left, top, left + 350, top + 230), fill=PAPER, outline="#c9c5bd", width=2)
    for number, digit in enumerate(one.tracking):
        pen.rectangle((left + 24 + number * 20, top + 20, left + 27 + number * 20 + ord(digit) % 9, top + 90), fill=INK)
    pen.text((left + 24, top + 100), one.tracking, font=_font(28), fill=INK)
    pen.text((left + 24, top + 140), f"{one.region[1]} {one.region[2]}", font=_font(26), fill=INK)
    pen.text((left + 24, top + 180), note, font=_font(22), fill="#6b7280")


def _saved(picture: Image.Image, path: Path) -> Path:
    ImageDraw.Draw(picture).text((SIZE[0] - 250, SIZE[1] - 56), "示例图片，绘制", font=_font(30), fill="#8a8578")
    picture.save(path, "JPEG", quality=85)
    return path


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    with as_file(files("mingbian") / "render" / "fonts" / FONT) as path:
        return ImageFont.truetype(str(path), size)
