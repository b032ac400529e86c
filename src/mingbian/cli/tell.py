"""Print a stored dispute as an anonymised story: for a bug report, or to judge it again elsewhere."""

import click
from django.utils import timezone

from mingbian.casework.tell import told
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.disputes_by_number import dispute_called

needs_store = True


@click.command("tell")
@click.argument("dispute", metavar="编号")
@click.option("--shop", default="", metavar="店名", help="有几家店铺时，说明是哪一家。")
def command(dispute: str, shop: str) -> None:
    """把一起纠纷按“每行一件事”打印出来，姓名、电话、地址、单号都已换掉。

    编号是纠纷的号码（如 3）或它的订单号。
    """
    found = dispute_called(dispute, shop=shop)
    click.echo(told(dossier_of(found, timezone.now())), nl=False)
