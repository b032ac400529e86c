"""`mingbian pack DISPUTE --channel CODE --out DIR`: all that one channel takes, read by the referee and sealed."""

from collections.abc import Iterator
from pathlib import Path

import click
from django.utils import timezone

from mingbian.actions.seal_pack import SealedPack, seal_pack
from mingbian.appeal.channel import Channel
from mingbian.appeal.channel_file import channel_of, channels
from mingbian.appeal.draft import FORM_TITLES
from mingbian.appeal.referee import Objection, RefereeObjectsError
from mingbian.render.pack import CASE, SHORT_TEXT, page_name
from mingbian.store.queries.disputes_by_number import dispute_called

needs_store = True

USUAL = "evidence"


def _channels() -> str:
    """Every channel's code with what it is called, for the end of the help; `\b` keeps the lines as they are."""
    longest = max(map(len, channels()))
    lines = (f"  {channel.code.ljust(longest)}  {channel.title}" for channel in channels().values())
    return "\b\n" + "\n".join(["渠道（代码和名称）:", *lines])


@click.command("pack", epilog=_channels())
@click.argument("dispute", metavar="编号")
@click.option("--channel", default=USUAL, show_default=True, metavar="渠道", help="交到哪里，写渠道的代码，见下表。")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="文件夹", help="放在哪里。"
)
@click.option(
    "--text",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="文件",
    help="改过的申诉说明（UTF-8 文本），代替自动写的。",
)
@click.option("--shop", default="", metavar="店名", help="有几家店铺时，说明是哪一家。")
def command(dispute: str, channel: str, out: Path, text: Path | None, shop: str) -> None:
    """做好一个渠道要交的全部材料：说明、图片、PDF、原件和证据包。

    编号是纠纷的号码（如 3）或它的订单号。审稿有异议时不封存，并逐条列出。
    """
    where = channel_of(channel)
    found = dispute_called(dispute, shop=shop)
    own_words = text.read_text("utf-8").strip() if text else None
    try:
        sealed = seal_pack(found, where, out, now=timezone.now(), text=own_words)
    except RefereeObjectsError as refusal:
        for objection in refusal.objections:
            click.echo("\n".join(_objection(objection)), err=True)
        raise
    click.echo("\n".join(_told(sealed, where, out)))


def _objection(objection: Objection) -> Iterator[str]:
    yield f"✘ {FORM_TITLES[objection.form]}{objection.why}"
    yield f"    {objection.hint}"


def _told(sealed: SealedPack, channel: Channel, out: Path) -> Iterator[str]:
    limits, draft = channel.limits, sealed.pack.draft
    most = f"（最多 {limits.characters} 字）" if limits.characters is not None else ""
    yield f"{channel.title}的材料已封存，审稿没有异议。"
    yield f"  {out / SHORT_TEXT}　说明 {len(draft.short)} 字{most}"
    for place, name in enumerate(sealed.pack.uploads, start=1):
        size = f"{len(sealed.pack.files[name]) / 1024:.0f} KB"
        yield f"  {out / name}　第 {place} 张图片{'，原图' if draft.originals else ''}，{size}"
    if draft.originals:
        beside = "、".join(page_name(picture.number) for picture in sealed.pack.pictures)
        yield f"  {beside}　整理图：这个渠道只收原图，整理图在需要补充说明的地方再用"
    yield f"  {out / CASE}　完整案卷"
    yield f"  {sealed.bundle}　证据包，核对：mingbian verify {sealed.bundle}"
    yield f"递交到：{channel.path}"
    if limits.ours:
        yield f"平台没有公布{'、'.join(limits.ours)}的限制，这里用的是保守的默认值，以页面为准。"
