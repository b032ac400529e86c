"""`mingbian read-pictures`: read the kept pictures that wait for it, then end.

A process of its own: the reader of words takes half a gigabyte of memory that is free again afterwards, and a picture
that breaks a decoder breaks nothing else.
"""

from importlib import import_module

import click
from django.utils import timezone

needs_store = True


@click.command("read-pictures")
def command() -> None:
    """读取还没有读过的买家图片和商品页图片，并与本店已有的图片比对。"""
    number = 0
    for reading in import_module("mingbian.actions.read_pictures").read_pictures(now=timezone.now()):
        number += 1
        click.echo(f"第 {reading.dispute.number} 号纠纷，第 {reading.evidence.number} 号证物：已读取。")
    click.echo(f"读取了 {number} 张图片。" if number else "没有等待读取的图片。")
