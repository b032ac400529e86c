"""Sums of money named in a text, in fen: “赔我1200元”, “两百块”, “3万”, “转800”."""

import re
from functools import lru_cache

DIGITS = {"零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
UNITS = {"十": 10, "百": 100, "千": 1000, "k": 1000, "w": 10_000, "万": 10_000, "亿": 100_000_000}
LARGEST_FEN = 10**13  # more is a slip of the keyboard

ARABIC = r"\d[\d,]{0,20}(?:\.\d{1,2})?"  # bounded: a page of digits is read in linear time
# Round figures in words need no 元: “赔三百”, “给一千我闭嘴”; a bare “五百” between commas is one too.
HAN_ASKED = re.compile(
    r"(?:(?:转|赔|给|补偿?|打|要|拿|付|费)(?:我|你们?|个|偿)*|(?:^|[,。!? ]))"
    r"(?P<h>[一两二三四五六七八九][百千万])(?![\w](?<![我出过来封就吧不]))"
)
HAN = "[零一二两三四五六七八九十百千万]{1,20}"
NAMED = re.compile(
    rf"(?:¥\s*(?P<y>{ARABIC})|(?P<a>{ARABIC})(?P<u>[百千万kw]?亿?)(?:(?=元|块|圆|rmb|人民币|¥|钱|的?红包)|(?<=[万亿])(?![个步人次件粉公里]))|(?P<h>{HAN})(?=元|块|圆))"
)
ASKED = re.compile(
    rf"(?:转|赔|给|补偿?|退|发|打|要|索要|返|付(?!款|了)|(?<![a-z])v|加微信)(?:我|你们?|个|偿|付|款|点|红包|账)*(?!12315|12345|12358|95\d{{3}}|110(?!\d))(?P<a>{ARABIC})(?P<u>[百千万kw]?)(?![\d星条次天个件张只盒斤点:号年月日小分%])"
)


@lru_cache(maxsize=4096)
def sums_in(text: str) -> tuple[int, ...]:
    """Every sum that a plain text names, in the order in which they stand."""
    found = [(hit.start(), _fen(hit)) for pattern in (NAMED, ASKED, HAN_ASKED) for hit in pattern.finditer(text)]
    unique = dict(sorted(found)).values()
    return tuple(dict.fromkeys(sum_fen for sum_fen in unique if 0 < sum_fen <= LARGEST_FEN))


def _fen(hit: re.Match[str]) -> int:
    groups = hit.groupdict()
    if groups.get("h"):
        return _han(groups["h"]) * 100
    number = (groups.get("y") or groups["a"]).replace(",", "")[:15]
    times = 1
    for unit in groups.get("u") or "":
        times *= UNITS[unit]
    yuan, _, cents = number.partition(".")
    return (int(yuan) * 100 + int(cents.ljust(2, "0") or 0)) * times


def _han(written: str) -> int:
    """“一千二百” → 1200; a bare last digit counts in the next smaller unit (“一千二” → 1200).

    >>> _han("两百五"), _han("三万"), _han("十五"), _han("一千二百")
    (250, 30000, 15, 1200)
    """
    total, part, digit, last_unit = 0, 0, 0, 1
    for sign in written:
        if sign in DIGITS:
            digit = DIGITS[sign]
            last_unit = 1 if sign == "零" else last_unit
        elif sign == "万":
            total, part, digit, last_unit = total + (part + digit) * 10_000, 0, 0, 10_000
        else:
            part, digit, last_unit = part + (digit or 1) * UNITS[sign], 0, UNITS[sign]
    return total + part + digit * (last_unit // 10 if last_unit >= 100 else 1)
