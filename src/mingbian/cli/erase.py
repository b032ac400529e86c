"""`mingbian erase --order SN …`: shows what would go of a person, and erases it once that is confirmed in words."""

from collections.abc import Iterator
from pathlib import Path

import click
from django.utils import timezone

from mingbian.actions.erase_person import confirmation, erase_person
from mingbian.actions.erasures_under_way import finish_erasures
from mingbian.actions.export_person import export_person
from mingbian.domain.erasure import ASKED_TITLES, AskedBy, Ground
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.erasing.forget import counted
from mingbian.store.erasing.person import Person, person_of
from mingbian.store.queries.erasing import grounds
from mingbian.store.queries.orders_of_person import Asked, FoundOrder, orders_of_person
from mingbian.store.queries.shops import shop_called

needs_store = True

REASONS = "、".join(f"{asked.value}（{title}）" for asked, title in ASKED_TITLES.items())


class NobodyNamedError(MingbianError):
    """Nothing says whose data is meant."""

    code = "nobody_named"
    message_format = "没有找到对得上的订单，什么也没有动。"
    hint_format = "请用 --order 写订单号或快递单号（可以写几次），或用 --chat 写会话里的买家编号。"


@click.command("erase", help="删除一个人的个人信息：先列出会删什么，确认后才删，无法恢复。")
@click.option("--order", "orders", multiple=True, metavar="单号", help="订单号或快递单号，可以写几次。")
@click.option("--chat", default="", metavar="编号", help="会话里的买家编号；不会留下。")
@click.option(
    "--asked-by",
    type=click.Choice([asked.value for asked in AskedBy]),
    default=AskedBy.BUYER.value,
    show_default=True,
    metavar="缘由",
    help=f"因何删除：{REASONS}。",
)
@click.option("--confirm", "confirmed", default="", metavar="文字", help="照提示写的确认文字；不写就只看不删。")
@click.option(
    "--export", "to", type=click.Path(dir_okay=False, path_type=Path), metavar="文件", help="先把这些资料导出成 JSON。"
)
@click.option("--resume", is_flag=True, help="只把上次中断的清理做完。")
@click.option("--shop", default="", metavar="店名", help="有几家店铺时，说明是哪一家。")
def command(
    *, orders: tuple[str, ...], chat: str, asked_by: str, confirmed: str, to: Path | None, resume: bool, shop: str
) -> None:
    """Only what is sure is taken: a masked name needs somebody who looks, and has a page."""
    now = timezone.now()
    if resume:
        click.echo(f"做完了 {finish_erasures(now=now)} 次删除的清理。")
        return
    here = shop_called(shop)
    found = orders_of_person(here, Asked(numbers=orders, chat_number=chat)) if here else []
    if here is None or not found:
        raise NobodyNamedError
    numbers = [one.order_sn for one in found]
    if to is not None:
        to.write_bytes(export_person(here, numbers, now=now))
        click.echo(f"已导出到 {to}。")
    if not confirmed:
        preview = person_of(here, numbers, number=0, now=now)
        click.echo("\n".join(_preview(found, preview, grounds(here, numbers, now))))
        return
    erasure = erase_person(here, numbers, asked_by=AskedBy(asked_by), confirmed=confirmed, now=now)
    click.echo("\n".join(_done(erasure)))


def _preview(found: list[FoundOrder], person: Person, against: tuple[Ground, ...]) -> Iterator[str]:
    yield f"找到 {len(found)} 单："
    yield from (f"  {one.order_sn}　按{one.how}" for one in found)
    yield from (f"{'✘' if ground.blocks else '！'} {ground.sentence}{ground.hint}" for ground in against)
    told = counted(person)
    yield "会删掉：" + ("、".join(f"{title} {count} 条" for title, count in told.erased) or "没有")
    if person.files:
        yield f"  连同证据库里的 {len(person.files)} 个文件"
    yield "只留下数字：" + ("、".join(f"{title} {count} 条" for title, count in told.thinned) or "没有")
    if told.mended:
        yield "别处提到的也去掉：" + "、".join(f"{title} {count} 处" for title, count in told.mended)
    yield "还什么都没有删。"
    if not any(ground.blocks for ground in against):
        yield f"确定要删，请再运行一次并加上 --confirm “{confirmation(len(found))}”。"


def _done(erasure: rows.Erasure) -> Iterator[str]:
    yield f"已删除 {erasure.orders} 单的个人信息，证明第 {erasure.number} 号，可在工作台的「个人信息」页下载。"
    if erasure.finished_at is None:
        yield "文件和资料库的清理还没有做完；工作台会接着做，也可以运行 mingbian erase --resume。"
