"""The chats, as text that was copied out of the chat window, one file for all."""

from itertools import groupby
from pathlib import Path

from mingbian.domain.clock import BEIJING
from mingbian.domain.sheet import ChatLine
from mingbian.domain.talk import Speaker
from mingbian.sample.shop import SampleShop

NAMES = {Speaker.BUYER: "买家", Speaker.SELLER: "商家", Speaker.PLATFORM: "系统"}


def write(shop: SampleShop, folder: Path) -> list[Path]:
    """One text file; a line `订单号：…` stands before each conversation."""
    chats = sorted(
        (line for line in shop.lines if isinstance(line, ChatLine)), key=lambda line: (line.order_sn, line.at)
    )
    text = []
    for order_sn, turns in groupby(chats, key=lambda line: line.order_sn):
        text.append(f"订单号：{order_sn}")
        text += [
            f"{turn.at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S} {NAMES[turn.speaker]}：{turn.text}" for turn in turns
        ]
        text.append("")
    path = folder / "聊天记录.txt"
    path.write_text("\n".join(text), encoding="utf-8")
    return [path]
