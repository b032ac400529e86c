"""`mingbian sample DIR`: write the sample shop as the files that a seller would export."""

from datetime import datetime
from pathlib import Path

import click

from mingbian.domain.clock import BEIJING
from mingbian.sample.shop import sample_shop
from mingbian.sample.writing.folder import write_folder

needs_store = False


@click.command("sample", help="把一家示例店铺写成导出文件，放进一个文件夹。数据是编写的，与真实店铺无关。")
@click.argument("folder", metavar="文件夹", type=click.Path(file_okay=False, path_type=Path))
@click.option("--seed", default=2026, metavar="数字", show_default=True, help="种子：同一个种子写出同一家店。")
@click.option(
    "--orders", default=3000, metavar="单数", show_default=True, type=click.IntRange(100, 200_000), help="订单数。"
)
@click.option("--disputes", default=40, metavar="起数", show_default=True, type=click.IntRange(1, 400), help="纠纷数。")
@click.option(
    "--until",
    metavar="时间",
    type=click.DateTime(["%Y-%m-%dT%H:%M", "%Y-%m-%d"]),
    help="数据截止的时间，如 2026-03-10 或 2026-03-10T08:00，默认现在。",
)
def command(folder: Path, seed: int, orders: int, disputes: int, until: datetime | None) -> None:
    """Writes the folder and says what is in it."""
    moment = until.replace(tzinfo=BEIJING) if until else datetime.now(BEIJING).replace(second=0, microsecond=0)
    shop = sample_shop(seed, until=moment, orders=orders, disputes=disputes)
    written = write_folder(shop, folder)
    click.echo(
        f"示例店铺已写入 {folder}：{len(shop.sales)} 笔订单、{len(shop.truth)} 起纠纷，共 {len(written)} 个文件。"
    )
    click.echo(f"下一步：mingbian import {folder}")
