"""`mingbian open-case FILE --out ZIP`: takes the bundle out of a portable case where no browser will."""

from importlib import import_module
from pathlib import Path

import click

needs_store = False


@click.command("open-case")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="文件")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, metavar="文件", help="证据包写到哪里。"
)
@click.password_option("--password", prompt="密码", confirmation_prompt=False, metavar="密码", help="不写就会问。")
def command(file: Path, out: Path, password: str) -> None:
    """打开别人给的便携卷宗，取出里面的证据包；再用 mingbian verify 核对它。"""
    sealing = import_module("mingbian.render.portable.sealing")
    with file.open("rb") as source:
        pieces = list(sealing.open_sealed(source, password))
    out.write_bytes(b"".join(pieces))
    click.echo(f"证据包已取出：{out}，核对：mingbian verify {out}")
