"""`mingbian pack DISPUTE --channel CODE --out DIR`: seal the material for one channel and lay it down in a folder."""

from pathlib import Path

import click
from django.utils import timezone

from mingbian.actions.seal_pack import seal_pack
from mingbian.appeal.channel import recommended
from mingbian.appeal.channel_file import channel_of, channels
from mingbian.casework.judge import judge
from mingbian.domain.errors import MingbianError
from mingbian.store.dossiers import dossier_of
from mingbian.store.models import Dispute
from mingbian.store.queries.disputes_by_number import dispute_called

needs_store = True


class NoWayOpenError(MingbianError):
    """Nothing can be handed in as the dispute stands."""

    code = "no_way_open"
    message_format = "第 {number} 号纠纷目前没有要提交材料的地方。"
    hint_format = "平台介入或判责以后再来；一定要先准备，请用 --channel 指明，可选：{known}。"


@click.command("pack", help="为一起纠纷（DISPUTE 是编号或订单号）生成某个渠道的申诉材料。")
@click.argument("dispute", metavar="DISPUTE")
@click.option("--channel", "code", default="", help="渠道代码，如 evidence；不写则用建议的渠道。")
@click.option(
    "--out", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="放材料的文件夹。"
)
@click.option("--shop", default="", metavar="店名", help="有几家店铺时，说明是哪一家。")
def command(dispute: str, code: str, folder: Path, shop: str) -> None:
    """Prints what was laid down where, and the end of the ledger to note elsewhere."""
    found, now = dispute_called(dispute, shop=shop), timezone.now()
    channel = channel_of(code or _first_way(found))
    sealed = seal_pack(found, channel, folder, now=now)
    click.echo(f"第 {found.number} 号纠纷「{channel.title}」的材料已封存：{sealed.bundle}")
    for name in sealed.names:
        click.echo(f"  {folder / name}")
    click.echo(f"存证链末端 {sealed.head}，抄在别处，以后可证明没有改写过。")
    click.echo(f"核验：mingbian verify {sealed.bundle}")


def _first_way(dispute: Dispute) -> str:
    dossier = dossier_of(dispute, timezone.now())
    ways = recommended(dossier, channels().values(), judge(dossier).advice.route)
    if not ways:
        raise NoWayOpenError(number=dispute.number, known="、".join(channels()))
    return ways[0].code
