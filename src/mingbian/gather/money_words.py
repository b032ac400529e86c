"""How much money a text asks for: “赔300元”, “500块”, “八百”, “三倍”, “退一赔三”, “全额退款”."""

import re
from decimal import Decimal

from mingbian.gather.clauses import INSIDE, clauses
from mingbian.gather.numerals import WRITTEN, number

YUAN_FEN = 100

_SUM = re.compile(rf"({WRITTEN})\s*(?:元|块钱?|圆|RMB|rmb|人民币)|[¥￥]\s*({WRITTEN})")
# A bare number is money only straight after such a word, and when nothing but the end follows it: “赔我五百吧”.
_BARE_SUM = re.compile(
    rf"(?:赔偿?|补偿?|退|转|返|给)(?:付|给|还)?(?:我|我们)?({WRITTEN})(?:了|吧|才行|就行|了事|算了|$)"
)
_TOTAL = re.compile(r"合计|共计|总计|一共|总共|加起来")
_RETURN_ONE_PAY = re.compile(rf"退一[赔罚]({WRITTEN})")
_FAKE_ONE_PAY = re.compile(rf"假一[赔罚]({WRITTEN})")
_MULTIPLE = re.compile(rf"({WRITTEN})\s*倍")
_WHOLE = re.compile(rf"全额|全部退|全退|全款|(?:货款|本金){INSIDE}{{0,4}}(?:退|还)")
_ASKS = re.compile(
    r"赔|退|补|返[还现]|偿|转给?我|转账|给我|还我|打款|支付(?!了)|付给|要(?!的|买)|索|损失|[¥￥]"
    r"|(?:误工|公证|检测|鉴定|医药|医疗|交通|律师|诉讼)费"
)


def asked_fen(text: str, order_fen: int) -> int:
    """All that the text asks for, in fen; 0 where it names nothing.

    Multiples are of what the order cost: “三倍” three times that, “退一赔三” four times, the one being paid back too.
    A total that the text itself draws (合计) is taken instead of its parts, unless it is only of some of them.
    """
    parts = [clause.text for clause in clauses(text)]
    totals = [sums[-1] for part in parts if _TOTAL.search(part) and (sums := _sums(part, _SUM))]
    asked = [fen for part in parts if _ASKS.search(part) for fen in _clause_fen(part, order_fen)]
    if totals and _fen(totals[-1]) >= max(asked, default=0):
        return _fen(totals[-1])
    return sum(dict.fromkeys(asked))  # a sum that is said twice is asked for once


def _clause_fen(text: str, order_fen: int) -> list[int]:
    sums = _asked_sums(text)
    if sums:
        return [_fen(value) for value in sums]
    times = _times(text)
    if times is not None:
        return [round(times * order_fen)]
    bare = [_fen(value) for value in _sums(text, _BARE_SUM)]
    return bare or ([order_fen] if _WHOLE.search(text) else [])


def _asked_sums(text: str) -> list[Decimal]:
    """The sums that an asking word leads to: of “199元买的要求赔500元” only the 500."""
    found, start = [], 0
    for match in _SUM.finditer(text):
        value = number(match[1] or match[2])
        if value is not None and _ASKS.search(text[start : match.end()]):
            found.append(value)
        start = match.end()
    return found


def _sums(text: str, pattern: re.Pattern[str]) -> list[Decimal]:
    written = (next(group for group in match.groups() if group) for match in pattern.finditer(text))
    return [value for value in map(number, written) if value is not None]


def _times(text: str) -> Decimal | None:
    """How often the order's price is asked for."""
    for pattern, with_it in ((_RETURN_ONE_PAY, 1), (_FAKE_ONE_PAY, 0), (_MULTIPLE, 0)):
        match = pattern.search(text)
        value = number(match[1]) if match else None
        if value is not None:
            return value + with_it
    return None


def _fen(yuan: Decimal) -> int:
    return round(yuan * YUAN_FEN)
