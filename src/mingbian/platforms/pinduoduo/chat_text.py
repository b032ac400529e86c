"""聊天记录 as text, pasted or in a file: who said what when, in the few forms in which people copy it.

    2026-03-04 09:12 买家：一直没收到
    买家 2026-03-04 09:12:33        (and the words on the lines below)
    2026-03-04                      (a day alone, and below it)  09:12 客服小明：您好

A line that is no beginning belongs to the message above it. A line 「订单号：…」 at the top, or below an
empty line, says which order the rest is about.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import PurePosixPath

from mingbian.domain.lines import Lines, just
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import ChatLine, Source
from mingbian.domain.talk import Speaker
from mingbian.platforms.cells import BadCell
from mingbian.platforms.ids import ORDER_SN
from mingbian.platforms.moments import past
from mingbian.platforms.table import HEAD_ROWS, DamagedLine, Table

DAY = r"\d{4}(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|年\d{1,2}月\d{1,2}日)"
CLOCK = r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
WHO = r"[^\s:：，,。！？!?\[\]()（）]{1,20}"

# In this order: a line is what the first of these says.
ORDER_LINE = re.compile(rf"(?:订单号|订单编号)\s*[:：]\s*({ORDER_SN.pattern})(?:\s.*)?", re.ASCII)
DAY_LINE = re.compile(rf"[-—=\s]*({DAY})[-—=\s]*", re.ASCII)
BEGINNINGS = (
    re.compile(rf"[\[【]?(?P<at>{DAY}[ T]+{CLOCK})[\]】]?\s+(?P<who>{WHO})\s*[:：]\s*(?P<text>.*)", re.ASCII),
    re.compile(rf"[\[【]?(?P<at>{DAY}[ T]+{CLOCK})[\]】]?\s+(?P<who>{WHO})(?P<text>)", re.ASCII),
    re.compile(
        rf"(?P<who>{WHO})\s*[:：]?\s*[\[【(（]?(?P<at>{DAY}[ T]+{CLOCK})[\]】)）]?\s*[:：]?\s*(?P<text>.*)", re.ASCII
    ),
    re.compile(rf"[\[【]?(?P<at>{CLOCK})[\]】]?\s+(?P<who>{WHO})\s*[:：]\s*(?P<text>.*)", re.ASCII),
    re.compile(rf"(?P<who>{WHO})\s+(?P<at>{CLOCK})(?P<text>)", re.ASCII),
)

# A line with lost bytes that was an order's number, a day, or the beginning of a message.
LOST_NUMBER = re.compile(r"[\d\ufffd]{5,6}-[\d\ufffd]{6}", re.ASCII)
LOST_TIME = re.compile(r"[\d\ufffd]{4}[-/年][\d\ufffd]|[\d\ufffd]{1,2}[:：][\d\ufffd]{2}", re.ASCII)

# Whoever speaks is known by how the name begins; the platform first, since 平台客服 is not the shop's.
SPEAKERS = (
    (("系统", "平台", "拼多多", "官方", "机器人"), Speaker.PLATFORM),
    (("买家", "顾客", "客户", "消费者", "用户"), Speaker.BUYER),
    (("客服", "商家", "卖家", "店铺", "本店", "掌柜", "店主", "我方", "我"), Speaker.SELLER),
)
# The platform shows its cards under the buyer's name; they are nobody's words.
CARDS = re.compile(r"[\[【](?:商品|订单|工单|服务|系统|平台)[^\]】]{0,6}(?:卡片|消息|提示|通知)[\]】]")

UNKNOWN_SPEAKER = "看不出「{who}」是买家、客服还是平台，这条消息没有导入。请把名字改成「买家」「客服」或「平台」。"
NO_PLACE = "这一行前面没有说话人和时间，没有导入。"
NO_TIME = "只有钟点没有日期，这条消息没有导入。请在前面加一行日期，例如 2026-03-04。"
NO_WORDS = "这条消息没有文字（可能是图片或视频），没有导入。"
DAMAGED = ("bytes_damaged", "这里有无法识别的字节，没有导入。请重新保存这份记录后再导入，已有的消息不会重复。")
NO_ORDER = "没有写是哪一笔订单。请在开头加一行「订单号：…」，或在纠纷页面里粘贴。"


@dataclass(slots=True)
class _Message:
    """A message while its lines are still coming; `speaker` None is one that will be reported instead."""

    row: int
    at: datetime | None
    who: str
    speaker: Speaker | None
    lines: list[str] = field(default_factory=list)
    wrong: tuple[str, str] | None = None


def messages(
    lines: Iterable[tuple[int, str]], file: str, *, now: datetime, order_sn: str = ""
) -> Iterator[ChatLine | Problem]:
    """The messages in numbered lines. `order_sn` is the order they are about until the text itself names one."""
    day, current = "", None
    for row, line in lines:
        said = line.strip(" \t\ufeff\xa0\u3000")
        # A buyer may send an order number as words of his own; ours stands at the top or below an empty line.
        if (found := ORDER_LINE.fullmatch(said)) and (current is None or current.lines[-1:] == [""]):
            yield from _finished(current, file, order_sn)
            order_sn, current = found[1], None
        elif found := DAY_LINE.fullmatch(said):
            yield from _finished(current, file, order_sn)
            day, current = found[1], None
        elif found := _beginning(said):
            yield from _finished(current, file, order_sn)
            current = _begun(row, found, day, now)
        elif isinstance(line, DamagedLine) and (LOST_NUMBER.search(said) or LOST_TIME.search(said)):
            yield from _finished(current, file, order_sn)
            yield Problem(file, row, "", *DAMAGED, said[:60])
            # Rather no order and no day than those of the messages above.
            order_sn, day, current = "" if LOST_NUMBER.search(said) else order_sn, "", None
        elif current is not None:
            current.lines.append(said)
        elif said:
            yield Problem(file, row, "", "chat_line_unknown", NO_PLACE, said[:60])
        if current is not None and isinstance(line, DamagedLine):
            current.wrong = DAMAGED
    yield from _finished(current, file, order_sn)


def _beginning(said: str) -> re.Match[str] | None:
    for form in BEGINNINGS:
        # Words may hold a time too (「快递说 2026-03-04 09:12 签收」): without a known name it is no beginning,
        # except where the time stands first, which nobody writes by chance.
        if (found := form.fullmatch(said)) and (speaker_of(found["who"]) or said.startswith(found["at"][:4])):
            return found
    return None


def speaker_of(who: str) -> Speaker | None:
    """Who a name in the copied text stands for, None where it does not tell."""
    return next((speaker for words, speaker in SPEAKERS if who.startswith(words)), None)


def _begun(row: int, found: re.Match[str], day: str, now: datetime) -> _Message:
    who, words = found["who"], found["text"].strip()
    message = _Message(row, None, who, speaker_of(who), [words] if words else [])
    written = found["at"] if re.match(DAY, found["at"], re.ASCII) else f"{day} {found['at']}".strip()
    if " " not in written and "T" not in written:
        message.wrong = ("chat_day_missing", NO_TIME)
        return message
    try:
        message.at = past(now)(" ".join(written.split()))
    except BadCell as bad:
        message.wrong = (bad.code, bad.reason)
    return message


def _finished(message: _Message | None, file: str, order_sn: str) -> Iterator[ChatLine | Problem]:
    if message is None:
        return
    words = "\n".join(message.lines).strip()
    wrong = message.wrong or _lacking(message, words)
    if wrong is not None or message.at is None or message.speaker is None:
        code, reason = wrong or ("chat_line_unknown", NO_PLACE)
        yield Problem(file, message.row, "", code, reason, f"{message.who}：{words}"[:60])
        return
    speaker = Speaker.PLATFORM if CARDS.match(words) else message.speaker
    yield ChatLine(source=Source(file, message.row), order_sn=order_sn, at=message.at, speaker=speaker, text=words)


def _lacking(message: _Message, words: str) -> tuple[str, str] | None:
    if message.speaker is None:
        return ("chat_speaker_unknown", UNKNOWN_SPEAKER.format(who=message.who))
    return None if words else ("chat_without_words", NO_WORDS)


@dataclass(frozen=True, slots=True)
class ChatText:
    """The format: a text in which at least one line near the top begins a message of somebody known."""

    code: str = "pdd_chat"
    title: str = "聊天记录（文字）"
    needs: tuple[str, ...] = ("每条消息前有时间和买家/客服/平台",)

    def claims(self, table: Table) -> bool:
        if table.lines is None:
            return False
        top = (line.strip() for _, line in islice(table.lines(), HEAD_ROWS))
        return any((found := _beginning(line)) and speaker_of(found["who"]) for line in top)

    def newest(self, table: Table, now: datetime) -> datetime | None:
        """Messages never change, so it does not matter which file is newer."""
        return None

    def read(self, table: Table, now: datetime) -> Iterator[Lines | Problem]:
        named = re.search(ORDER_SN.pattern, PurePosixPath(table.name).name, re.ASCII)
        told_once = False
        for said in messages(
            table.lines() if table.lines else (), table.name, now=now, order_sn=named[0] if named else ""
        ):
            if isinstance(said, Problem):
                yield said
            elif said.order_sn:
                yield just(said)
            elif not told_once:
                told_once = True
                yield Problem(table.name, said.source.row, "", "chat_without_order", NO_ORDER)


FORMAT = ChatText()
