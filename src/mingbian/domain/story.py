"""A dispute told one event a line, read into a dossier. What is not understood is refused; nothing is guessed.

    2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件

`DATE TIME verb rest`: after the verb its fields in order, then its options in any order, then text to the line's end.
"""

import re
from collections.abc import Iterable
from datetime import datetime

from mingbian.domain.dossier import Dossier
from mingbian.domain.errors import MingbianError
from mingbian.domain.fact import Fact
from mingbian.domain.notation import LIKE_A_NUMBER, moment, unescaped
from mingbian.domain.trade import Order
from mingbian.domain.verbs import BY_WORD, Part, Verb

SPACES = " \t"
TITLE_WITH_COUNT = re.compile(r"(?s)(?:(.*?)[ \t]+)?x([1-9]\d{0,6})[ \t]*", re.ASCII)


class StoryLineRefusedError(MingbianError):
    """A line that was not understood, with what would be understood there."""

    code = "story_line_refused"
    message_format = "第 {line} 行看不懂：{text}（{why}）"
    hint_format = "这里可以写：{expected}"


class StoryIncompleteError(MingbianError):
    """A story that lacks what every dispute has."""

    code = "story_incomplete"
    message_format = "故事里{lacks}。"
    hint_format = "{hint}"


class _NotUnderstoodError(Exception):
    def __init__(self, why: str, expected: str) -> None:
        self.why, self.expected = why, expected


def read(text: str) -> Dossier:
    """The dossier that a story tells, read at its `now` line or at its latest line.

    Raises StoryLineRefusedError for the first line that is not understood, StoryIncompleteError for a story without an
    order, or without a complaint or after-sale, at that moment.
    """
    facts: list[Fact] = []
    now: datetime | None = None
    for line, written in _lines(text):
        try:
            at, word, rest = _opening(written)
            if word == "now":
                now = _the_only_now(now, at, rest)
            else:
                facts.append(_fact(at, line, word, rest))
        except _NotUnderstoodError as refusal:
            raise StoryLineRefusedError(
                line=line, text=written.strip(), why=refusal.why, expected=refusal.expected
            ) from None
    return _dossier(facts, now)


def _lines(text: str) -> Iterable[tuple[int, str]]:
    # Only \n ends a line: a text may hold any other character that Python's splitlines() would cut at.
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        bare = line.removesuffix("\r").lstrip(SPACES)
        if bare.strip() and not bare.startswith("#"):
            yield number, bare


def _opening(line: str) -> tuple[datetime, str, str]:
    day, after_day = _word(line)
    clock, after_clock = _word(after_day)
    try:
        at = moment(f"{day} {clock}", between=" ")
    except ValueError:
        raise _NotUnderstoodError("开头不是日期和时间", "日期 时间 动词，如 2026-03-04 09:12 delivered …") from None
    word, rest = _word(after_clock)
    return at, word or "", rest


def _the_only_now(before: datetime | None, at: datetime, rest: str) -> datetime:
    if rest.strip():
        raise _NotUnderstoodError("now 后面不带内容", "日期 时间 now")
    if before is not None:
        raise _NotUnderstoodError("now 只能写一次", "只保留一行 now")
    return at


def _fact(at: datetime, line: int, word: str, rest: str) -> Fact:
    verb = BY_WORD.get(word)
    if verb is None:
        raise _NotUnderstoodError(f"没有动词 {word or '（空）'}", " ".join([*BY_WORD, "now"]))
    told: dict[str, object] = dict(verb.always)
    if not verb.chat:
        rest = _read_fields(verb, rest, told)
        rest = _read_options(verb, rest, told)
    _read_text(verb, rest, told)
    return verb.fact(at=at, cite=line, **told)


def _read_fields(verb: Verb, rest: str, told: dict[str, object]) -> str:
    for part in verb.fields:
        word, after = _word(rest)
        absent = word is None or (not rest.lstrip(SPACES).startswith("「") and _option_key(word) is not None)
        if not part.must and (absent or not _reads(part, rest)):
            continue
        if absent:
            raise _NotUnderstoodError(f"缺少{part.how.meant}", verb.usage)
        told[part.name] = _value(part, word or "", verb)
        rest = after
    return rest


def _reads(part: Part, rest: str) -> bool:
    """Whether an optional field stands here; a word in 「」 is always a word, never a weight."""
    if part.how.read is str:
        if LIKE_A_NUMBER.match(rest.lstrip(SPACES)):
            raise _NotUnderstoodError("这个数写法不对", "重量写成 412g；地点若真是数字，用「」括起")
        return True
    word, _ = _word(rest)
    try:
        part.how.read(word or "")
    except ValueError:
        return False
    return not rest.lstrip(SPACES).startswith("「")


def _read_options(verb: Verb, rest: str, told: dict[str, object]) -> str:
    known = {part.key: part for part in verb.options}
    while True:
        rest = rest.lstrip(SPACES)
        if rest == "--" or rest.startswith(("-- ", "--\t")):
            rest = rest[2:]
            break
        key = _option_key(rest)
        if key is None:
            break
        part = known.get(key)
        if part is None or part.name in told:
            why = f"{key}= 写了两次" if part else f"{verb.word} 没有选项 {key}="
            raise _NotUnderstoodError(why, f"{verb.usage}（文字若以这样的词开头，前面加 -- ）")
        word, rest = _word(rest[len(key) + 1 :], directly=True)
        told[part.name] = _value(part, word or "", verb)
    lacking = [part.key for part in verb.options if part.must and part.name not in told]
    if lacking:
        raise _NotUnderstoodError(f"缺少选项 {'、'.join(key + '=' for key in lacking)}", verb.usage)
    return rest


def _option_key(rest: str) -> str | None:
    found = re.match(r"([A-Za-z_][A-Za-z_0-9]*)=", rest)
    return found[1] if found else None


def _value(part: Part, word: str, verb: Verb) -> object:
    try:
        return part.how.read(word)
    except ValueError:
        raise _NotUnderstoodError(f"“{word}” 不是{part.how.meant}", verb.usage) from None


def _word(rest: str, *, directly: bool = False) -> tuple[str | None, str]:
    """The next word, bare or in 「」, and what follows it; None at the line's end."""
    rest = rest if directly else rest.lstrip(SPACES)
    if rest.startswith("「"):
        inside, closing, after = rest[1:].partition("」")
        if not closing or after[:1] not in ("", " ", "\t"):
            raise _NotUnderstoodError("「」没有配对，或后面没有空格", "「…」")
        return inside, after
    bare = re.match(r"[^ \t]+", rest)
    if bare is None:
        if directly:
            raise _NotUnderstoodError("等号后面是空的", "key=value")
        return None, ""
    return bare[0], rest[bare.end() :]


def _read_text(verb: Verb, rest: str, told: dict[str, object]) -> None:
    rest = rest.lstrip(SPACES)
    if not verb.text:
        if rest:
            raise _NotUnderstoodError(f"多出 “{rest}”", verb.usage)
        return
    try:
        text = unescaped(rest)
    except ValueError as unknown:
        raise _NotUnderstoodError(f"不认识的转义 {unknown}", r"换行写 \n，反斜杠写 \\") from None
    counted = TITLE_WITH_COUNT.fullmatch(text) if verb.counted else None
    if counted:
        text = counted[1] or ""
        told["quantity"] = int(counted[2])
    told[verb.text] = text


def _dossier(facts: list[Fact], now: datetime | None) -> Dossier:
    if not facts:
        raise StoryIncompleteError(lacks="没有一行事件", hint="每行写一件事，如 2026-03-01 10:02 order 单号 金额 商品")
    read_at = now or max(fact.at for fact in facts)
    known = tuple(sorted((fact for fact in facts if fact.at <= read_at), key=lambda fact: fact.at))
    until = f"（截至 {read_at:%Y-%m-%d %H:%M}）"
    if not any(isinstance(fact, Order) for fact in known):
        raise StoryIncompleteError(lacks=f"没有订单{until}", hint="请加一行 order 单号 金额 商品。")
    dossier = Dossier(known, read_at)
    if dossier.complaint is None and dossier.aftersale is None:
        raise StoryIncompleteError(
            lacks=f"既没有投诉，也没有售后申请{until}", hint="请加一行 complaint 原因 金额 原话，或 aftersale。"
        )
    return dossier
