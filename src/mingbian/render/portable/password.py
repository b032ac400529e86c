"""Passwords for a portable case: made of syllables that can be told over the telephone, or typed and weighed.

Whoever has the file can try as often as he likes, so a word and a birthday will not do.
"""

import math
import re
import secrets
from collections.abc import Callable
from enum import StrEnum

from mingbian.domain.errors import MingbianError

# Mandarin syllables that are spelt one way and not easily misheard; 128 of them, seven bits each.
SYLLABLES = (
    "ba bai ban bang bao bei ben bi bian biao bing bo bu cai can cang cao ceng cha chai chang chao che chen cheng "
    "chong chu chuan chuang chun da dai dan dang dao deng di dian diao ding dong dou du duan dui dun duo fa fan fang "
    "fei fen feng fu gai gan gang gao ge gen gong gou gu gua guai guan guang gui guo hai han hang hao he hei hong hou "
    "hu hua huai huan huang hui hun huo jia jian jiang jiao jie jing jiu ju juan kai kan kang kao ke kong kou ku kuai "
    "kuan lai lan lang lao lei leng li lian liang liao ling liu long lou lu luan lun "
    "luo ma mai man mang mao mei"
).split()
MADE_OF = 10
"""Syllables: seventy bits, more than what is left for guessing after a million rounds a try."""

WEAK_BELOW, STRONG_FROM = 50.0, 70.0
"""Bits; our guess at what an office with some machines tries within a year is about fifty after the million rounds."""
LONGEST = 200

_runs = re.compile(r"(.)\1+")
_dates = re.compile(r"(?:19|20)\d{2}[-./]?(?:0?[1-9]|1[0-2])[-./]?(?:[12]\d|3[01]|0?[1-9])|1[3-9]\d{9}")
_COMMON = (
    "password",
    "passwd",
    "qwerty",
    "asdfgh",
    "zxcvbn",
    "mingbian",
    "pinduoduo",
    "admin",
    "woaini",
    "iloveyou",
    "abc123",
)


class Strength(StrEnum):
    """How a typed password stands."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


STRENGTH_TITLES = {Strength.WEAK: "太弱", Strength.FAIR: "可用", Strength.STRONG: "强"}


class PasswordWeakError(MingbianError):
    """It would be found by trying."""

    code = "password_weak"
    message_format = "这个密码太弱：估计约 {bits} 位，至少要 {least} 位。文件到了别人手里，可以无限次地试。"
    hint_format = "请用四个以上不相干的词，或 12 个以上大小写、数字混合的字符；也可以留空，由明辨生成一个。"


def made_password(choose: Callable[[list[str]], str] = secrets.choice) -> str:
    """`bai-feng-gou-…`: ten syllables."""
    return "-".join(choose(SYLLABLES) for _ in range(MADE_OF))


def strength_of(password: str) -> Strength:
    bits = bits_of(password)
    return Strength.WEAK if bits < WEAK_BELOW else Strength.FAIR if bits < STRONG_FROM else Strength.STRONG


def bits_of(password: str) -> float:
    """A low estimate: what is repeated, dated, counted up or known to everybody counts as one sign."""
    told = password.casefold()
    for known in _COMMON:
        told = told.replace(known, "\0")
    told = _runs.sub(r"\1", _dates.sub("\1", told))
    signs = [sign for place, sign in enumerate(told) if place < 2 or not _counts_on(told[place - 2 : place + 1])]
    each = math.log2(sum(size for size, has in _POOLS if any(map(has, password))) or 1)
    return min(len(set(signs)) * 1.8, len(signs)) * min(each, 8.0)


def refuse_weak(password: str) -> None:
    """Raises PasswordWeakError."""
    if strength_of(password) is Strength.WEAK or len(password) > LONGEST:
        raise PasswordWeakError(bits=int(bits_of(password)), least=int(WEAK_BELOW))


def _counts_on(three: str) -> bool:
    first, second, third = map(ord, three)
    return second - first == third - second and abs(second - first) <= 1


_POOLS: tuple[tuple[int, Callable[[str], bool]], ...] = (
    (10, lambda sign: sign.isdigit() and sign.isascii()),
    (26, lambda sign: "a" <= sign <= "z"),
    (26, lambda sign: "A" <= sign <= "Z"),
    (33, lambda sign: sign.isascii() and not sign.isalnum()),
    (1000, lambda sign: not sign.isascii()),
)
