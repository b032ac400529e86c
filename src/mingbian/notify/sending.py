"""Sends one message by one way, once. What came of it is told in words; the address, which is a secret, never is."""

import logging
import re
from dataclasses import dataclass

TOO_MANY = re.compile(r"\b429\b|too many|freq", re.IGNORECASE)
REFUSED = re.compile(r"\b(?:400|401|403|404)\b|auth|invalid|token", re.IGNORECASE)
UNREACHED = re.compile(r"connection|timed? ?out|resolve|unreachable|refused", re.IGNORECASE)
SECONDS = 10
"""So long a server may be silent, both until it listens and until it answers."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of it. `problem` is a sentence; empty where the other side took the message."""

    problem: str = ""

    @property
    def ok(self) -> bool:
        return not self.problem


def send(address: str, title: str, text: str) -> Sent:
    """Tries once. `address` is an Apprise address, as a `Way` makes it; no error of the other side is raised."""
    from apprise import Apprise, LogCapture, NotifyFormat  # noqa: PLC0415 — half a second, and only where somebody is told

    timeouts = ("&" if "?" in address else "?") + f"cto={SECONDS}&rto={SECONDS}"
    told = Apprise()
    if not told.add(address + timeouts):
        return Sent("填写的内容不完整，请重新填写后再试。")
    heard_all = LogCapture(level=logging.WARNING, name="apprise", fmt="%(message)s")  # type: ignore[no-untyped-call]
    with heard_all as heard:
        taken = told.notify(title=title, body=text, body_format=NotifyFormat.TEXT)
        return Sent() if taken else Sent(_why(heard.getvalue()))


def _why(heard: str) -> str:
    """The library's English line as something that the owner can act upon. The line itself may hold the address."""
    if TOO_MANY.search(heard):
        return "对方说发得太频繁，过一会儿会再试。"
    if REFUSED.search(heard):
        return "对方不接受这个地址或密钥，请到对方那里核对后重新填写。"
    if UNREACHED.search(heard):
        return "连不上对方的服务器，请检查网络；会再试几次。"
    return "对方没有收下这条消息；会再试几次。"
