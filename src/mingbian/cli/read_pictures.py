"""`mingbian read-pictures`: read the words of kept files and the kept pictures that wait for it, then end.

A process of its own: the reader of words takes half a gigabyte of memory that is free again afterwards, and a picture
that breaks a decoder breaks nothing else.
"""

from importlib import import_module

import click
from django.utils import timezone

needs_store = True


@click.command("read-pictures")
def command() -> None:
    """读取证物和资质文件里的文字，再读取买家图片和商品页图片，并与本店已有的图片比对。"""
    files = number = 0
    for file, words in import_module("mingbian.actions.read_all_words").read_all_words(now=timezone.now()):
        files += 1
        click.echo(f"文件 {file.sha256[:12]}：{words.problem or f'{len(words.lines)} 行文字'}")
    for waiting in import_module("mingbian.actions.guess_tray").guess_tray(now=timezone.now()):
        click.echo(f"待归类的文件 {waiting.sha256[:12]}：{waiting.likely or '没有认出是什么'}")
    for chat in import_module("mingbian.actions.read_chat_pictures").read_chat_pictures(now=timezone.now()):
        place = f"第 {chat.dispute.number} 号纠纷，第 {chat.evidence.number} 号证物"
        click.echo(f"{place}：{chat.problem or f'{len(chat.shown)} 条聊天等待核对'}")
    for reading in import_module("mingbian.actions.read_pictures").read_pictures(now=timezone.now()):
        number += 1
        click.echo(f"第 {reading.dispute.number} 号纠纷，第 {reading.evidence.number} 号证物：已读取。")
    for redaction in import_module("mingbian.actions.redact_all").redact_all(now=timezone.now()):
        said = redaction.problem or f"遮盖 {len(redaction.spots)} 处"
        click.echo(f"第 {redaction.dispute.number} 号纠纷，第 {redaction.evidence.number} 号证物：{said}。")
    click.echo(f"读取了 {files} 个文件的文字、{number} 张图片。" if files or number else "没有等待读取的文件。")
