"""A message by one of the shop's ways: opening what was sealed, and handing it over. Not an action of its own."""

from mingbian.notify.sending import Sent, send
from mingbian.notify.way import WayNotUnderstoodError, ways
from mingbian.store import models as rows
from mingbian.store.sealed_text import opened

SEALED_ELSEWHERE = "这里填的内容是在另一个数据文件夹里加密的，打不开了；请删掉后重新添加。"


def sent_by(way: rows.TellingWay, title: str, text: str) -> Sent:
    """What came of one try."""
    filled, known = opened(way.filled), ways().get(way.code)
    if filled is None or known is None:
        return Sent(SEALED_ELSEWHERE)
    try:
        address = known.address(filled)
    except WayNotUnderstoodError as refusal:
        return Sent(refusal.message)
    return send(address, title, text)
