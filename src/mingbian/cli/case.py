"""`mingbian case DISPUTE --out FILE --for WHOM`: the whole case in one encrypted file that opens in a browser."""

from importlib import import_module
from pathlib import Path

import click
from django.utils import timezone

from mingbian.domain.recipient import MAY_HAVE_ORIGINALS, RECIPIENT_TITLES, Recipient
from mingbian.store.queries.disputes_by_number import dispute_called

needs_store = True

WHOM = "、".join(f"{one}（{RECIPIENT_TITLES[one]}）" for one in Recipient)
ALLOWED = "、".join(one for one in Recipient if one in MAY_HAVE_ORIGINALS)


@click.command("case")
@click.argument("dispute", metavar="编号")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    metavar="文件",
    help="写到哪里，以 .html 结尾。",
)
@click.option(
    "--for",
    "recipient",
    type=click.Choice([one.value for one in Recipient]),
    default=Recipient.LAWYER.value,
    show_default=True,
    metavar="对象",
    help=f"交给谁：{WHOM}。",
)
@click.option("--originals", is_flag=True, help=f"放原件而不是遮盖后的副本；只能交给 {ALLOWED}。")
@click.option(
    "--password-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="文件",
    help="第一行是密码（UTF-8）。不给就生成一个，显示一次。",
)
@click.option("--shop", default="", metavar="店名", help="有几家店铺时，说明是哪一家。")
def command(dispute: str, *, out: Path, recipient: str, originals: bool, password_file: Path | None, shop: str) -> None:
    """把整个案子导出成一个加密的文件，交给律师、12315、法院或公安，用浏览器离线打开。"""
    password = import_module("mingbian.render.portable.password")
    lines = password_file.read_text("utf-8-sig").splitlines() if password_file else []
    secret = (lines[0] if lines else "") if password_file else password.made_password()
    made = import_module("mingbian.actions.export_case").export_case(
        dispute_called(dispute, shop=shop), Recipient(recipient), out, secret, now=timezone.now(), originals=originals
    )
    click.echo(f"已导出，交给{RECIPIENT_TITLES[Recipient(recipient)]}：{made.path}，{made.size:,} 字节")
    click.echo(f"SHA-256 {made.sha256}")
    for number, why in made.left_out:
        click.echo(f"  第 {number} 号证物没有放进去：{why}")
    if password_file is None:
        click.echo(f"密码（只显示这一次，请与文件分开告诉对方）：{secret}")
