"""The promotion report by day: a caption, the header, one row a goods and day, a total with dashes."""

from datetime import timedelta
from pathlib import Path

from xlsxwriter import Workbook

from mingbian.domain.money import yuan
from mingbian.sample.catalogue import ARTICLES
from mingbian.sample.chance import Chance
from mingbian.sample.shop import SampleShop

COLUMNS = (
    "日期,商品ID,商品名称,推广场景,推广名称,出价方式,分组,是否已删除,成交花费(元),交易额(元),实际投产比,总花费(元),曝光量,点击量"
).split(",")
DAYS = 14
PROMOTED = ARTICLES[1:4]


def write(shop: SampleShop, folder: Path) -> list[Path]:
    """One XLSX over two weeks."""
    chance = Chance(f"{shop.seed}/promotion")
    since = (shop.until - timedelta(days=DAYS)).date()
    path = folder / f"商品推广_分天数据_{since}至{shop.until:%Y-%m-%d}.xlsx"
    rows = [["名称：商品推广分天数据"], COLUMNS]
    for day in range(DAYS):
        for article in PROMOTED:
            spent_fen, clicks = chance.whole(800, 9000), chance.whole(20, 300)
            sold_fen = article.price_fen * chance.whole(0, 9)
            figures = [yuan(spent_fen), yuan(sold_fen), f"{sold_fen / spent_fen:.2f}", yuan(spent_fen)]
            names = [f"{since + timedelta(days=day)}", article.goods_id, article.title, "全站推广", "稳定成本推广"]
            rows.append([*names, "目标投产比", "-", "否", *figures, f"{clicks * 37:,}", str(clicks)])
    rows.append(["总计", "-", "-", "-", "-", "-", "-", "-", "--", "--", "-", "--", "-", "-"])
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet("明细")
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write_string(number, column, text)
    return [path]
