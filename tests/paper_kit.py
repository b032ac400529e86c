"""Papers of a shop, as lines that a reader of pictures would give and as pictures with a stamp and noise on them."""

from importlib.resources import files

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from mingbian.reading.certificate import CertificateSays, certificate_says
from mingbian.reading.words import Line

FONT = str(files("mingbian.render.fonts").joinpath("NotoSansSC-Regular.otf"))
WIDE, HIGH, STEP = 900, 860, 70

LICENCE = """
营　业　执　照
统一社会信用代码：91350100M000100Y43
名　　称：杭州晴天贸易有限公司|注册资本：壹佰万元整
类　　型：有限责任公司|成立日期：2015年03月02日
法定代表人：王某|营业期限：2015年03月02日至长期
登记机关：杭州市西湖区市场监督管理局
2021年06月18日
"""
AUTHORISATION = """
品牌授权书
编号：SQ-2025-018
兹授权杭州晴天贸易有限公司在拼多多平台销售
“雨王”品牌一次性雨衣系列产品。
授权期限：自2025年1月1日至2026年12月31日止
授权方：广东雨王户外用品有限公司（盖章）
日期：2024年12月20日
"""
TEST_REPORT = """
检测报告
报告编号：W2025-33871
样品名称：一次性雨衣|型号规格：YW-01
商标：雨王|批号：B20250301
委托单位：杭州晴天贸易有限公司
检测机构：浙江晴朗检测技术有限公司
签发日期：2025年03月15日
有效期至：2026年03月14日
"""
INSPECTION = """
产品质量检验报告
产品名称：雨衣 批号：B7
生产单位：义乌晴朗塑料制品厂
检验员：03
签发日期：2026-02-03
有效期一年
"""
INVOICE = """
电子发票（增值税专用发票）
发票号码：25332000000012345678
开票日期：2025年02月18日
购买方信息 名称：杭州晴天贸易有限公司|销售方信息 名称：义乌晴朗塑料制品厂
项目名称|规格型号|单位|数量
*塑料制品*一次性雨衣|YW-01|件|5000
价税合计（大写）壹万元整
"""


def lines(paper: str, *, sure: float = 0.97) -> tuple[Line, ...]:
    """One box a line, or one each side of a bar; from top to bottom of the page."""
    rows = paper.strip().splitlines()
    boxes = []
    for place, row in enumerate(rows):
        cells = row.split("|")
        top, width = 0.05 + 0.9 * place / len(rows), 0.8 / len(cells)
        for number, words in enumerate(cells):
            left = 0.1 + width * number
            boxes.append(Line(words, sure, left, top, left + width * 0.9, top + 0.5 / len(rows)))
    return tuple(boxes)


def says(paper: str, *, sure: float = 0.97) -> CertificateSays:
    return certificate_says(lines(paper, sure=sure))


def drawn(paper: str, *, stamp_on: int | None = None, noisy: bool = False) -> Image.Image:
    """The paper as a picture; `stamp_on` is the row over which a red stamp lies, `noisy` a soft photograph of it."""
    image = Image.new("RGB", (WIDE, HIGH), "white")
    pen = ImageDraw.Draw(image)
    for place, row in enumerate(paper.strip().splitlines()):
        cells = row.split("|")
        font = ImageFont.truetype(FONT, 44 if place == 0 else 24)
        for number, words in enumerate(cells):
            pen.text((60 + number * (WIDE - 80) // len(cells), 80 + place * STEP), words, "#1c1c1c", font=font)
    if stamp_on is not None:
        _stamp(image, 80 + stamp_on * STEP + 20)
    return _photographed(image) if noisy else image


def _stamp(image: Image.Image, middle: int) -> None:
    """A ring and a star's worth of red, as thin as ink lets letters through."""
    over = Image.new("RGBA", image.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(over)
    pen.ellipse((330, middle - 120, 570, middle + 120), outline=(200, 30, 30, 150), width=9)
    pen.text((400, middle - 30), "专用章", (200, 30, 30, 130), font=ImageFont.truetype(FONT, 34))
    image.paste(Image.alpha_composite(image.convert("RGBA"), over).convert("RGB"))


def _photographed(image: Image.Image) -> Image.Image:
    # The same grain each time: a picture library's own noise differs from run to run.
    shades = np.random.default_rng(2026).normal(128, 26, (image.height, image.width)).clip(0, 255)
    grain = Image.fromarray(shades.astype(np.uint8)).convert("RGB")
    turned = image.rotate(0.8, expand=False, fillcolor="#e8e6e0").filter(ImageFilter.GaussianBlur(0.9))
    return Image.blend(turned, grain, 0.12)
