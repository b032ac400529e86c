"""The timestamp server, if one is set: is it there, does it answer to what was asked, and under which root?"""

import secrets
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from mingbian.doctor.finding import Finding, good, note, wrong
from mingbian.domain.clock import in_full
from mingbian.sealing.stamping import Stamp, StampFailedError, is_stamped, stamp

TITLE, NEEDS_ROWS = "时间戳服务器", False
APART = timedelta(minutes=2)


def look(now: datetime) -> Iterator[Finding]:
    """Asks for one timestamp of a random text, which is kept nowhere."""
    if not settings.TSA_URL:
        yield good("没有设定（MINGBIAN_TSA_URL），时间只来自这台电脑的时钟。")
        return
    text = secrets.token_bytes(32)
    try:
        given = stamp(settings.TSA_URL, text)
    except StampFailedError as failed:
        yield wrong(failed.message, failed.hint)
        return
    yield good(f"有答复，它的时间是 {in_full(given.at)}。")
    if abs(given.at - now) > APART:
        yield wrong("它的时间与这台电脑相差两分钟以上。", "请打开系统的“自动设置时间”。")
    yield from _root(given, text)


def _root(given: Stamp, text: bytes) -> Iterator[Finding]:
    if not settings.TSA_ROOTS:
        yield note("没有给出它的根证书，签发者没有核对。", "向服务方索取根证书（PEM），写进 MINGBIAN_TSA_ROOTS。")
        return
    try:
        rooted = is_stamped(given.answer, text, Path(settings.TSA_ROOTS))
    except (OSError, ValueError):
        yield wrong(f"根证书文件 {settings.TSA_ROOTS} 读不出来。", "请核对 MINGBIAN_TSA_ROOTS，文件应是 PEM 格式。")
        return
    if rooted is None:
        yield note("它的答复只有 OpenSSL 能核对。", "用 openssl ts -verify 核对，命令见证据包里 witness.py 的输出。")
    elif rooted:
        yield good("时间戳在所给的根证书下。")
    else:
        yield wrong("时间戳不在所给的根证书下。", "请向服务方核对根证书；也可能连到了别的服务器。")
