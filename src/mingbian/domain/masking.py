"""Personal data hidden in text: telephones, addresses below the city, identity and bank numbers, chat accounts, names.

Order numbers stay, since the platform needs them; tracking numbers stay, since they prove. What is hidden is replaced
by stars of no telling length, so that nothing can be counted back.
"""

import re
from collections.abc import Callable

STARS = "***"
HAN = "\u4e00-\u9fff"

# An order number looks like a bank card to a careless pattern: six digits, a dash, fifteen digits.
_NOT_IN_A_NUMBER = r"(?<![\dA-Za-z-])"
_NOR_AFTER = r"(?![\dA-Za-z-])"

# What a courier says the receiver did; none of it begins a name: “收件人拒收”, “收件人已改期”.
_NO_NAME = "拒收|拒签|本人|家人|不在|不便|要求|电话|地址|自提|签收|取件|改|更|已|未|无|没"

Guard = Callable[[str], object]

# Seven digits or more, or what stands for digits, however they are set apart: without them there is no number to hide.
_long_number = re.compile(r"[\d*xX](?:[- 转]?[\d*xX]){6}").search


def _any_of(*signs: str) -> Guard:
    """Whether one of these stands in the text: most sentences hold none, and need not be searched further."""
    return lambda text: any(sign in text for sign in signs)


_of_a_house = _any_of("号", "栋", "幢", "座", "单元", "楼", "层", "室")

_PATTERNS: tuple[tuple[Guard, str, str], ...] = (
    # 隐私号 carry an extension between # signs or in brackets, which alone finds the buyer.
    (_any_of("#"), rf"\$?{_NOT_IN_A_NUMBER}1[\dxX*]{{10}}\$?#\d{{3,6}}#?", STARS),
    (
        _long_number,
        rf"{_NOT_IN_A_NUMBER}(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d){{8}}(?:[-转]\d{{2,6}}|\[\d{{2,6}}\])?(?!\d)",
        STARS,
    ),
    (_long_number, rf"{_NOT_IN_A_NUMBER}95\d{{3,9}}(?:[-转]\d{{2,8}})(?!\d)", STARS),
    (_long_number, rf"{_NOT_IN_A_NUMBER}0\d{{2,3}}[- ]\d{{7,8}}(?!\d)", STARS),
    (_long_number, rf"{_NOT_IN_A_NUMBER}\d{{17}}[\dXx]{_NOR_AFTER}", STARS),
    (_long_number, rf"{_NOT_IN_A_NUMBER}[3-6]\d{{3}}(?:[ -]?\d{{4}}){{3}}(?:[ -]?\d{{1,3}})?{_NOR_AFTER}", STARS),
    (_any_of("@"), r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", STARS),
    (
        _any_of("信", "x", "X", "q", "Q"),
        r"(微信号?|[Vv]信|[Vv][Xx]|[Ww][Xx]|[Qq][Qq]号?)([:：是 ]{0,3})[A-Za-z0-9][-_A-Za-z0-9]{4,19}",
        rf"\1\2{STARS}",
    ),
    (
        _any_of("件人", "货人", "系人", "姓名"),
        rf"((?:收件人|收货人|联系人|姓名|买家姓名)[:：是 ]{{0,3}})(?!{_NO_NAME})[{HAN}·]{{2,4}}(?![{HAN}])",
        rf"\1{STARS}",
    ),
    (
        _of_a_house,
        rf"[{HAN}A-Za-z0-9]{{1,6}}(?:路|街|大道|巷|弄|胡同|村|镇|小区|花园|公寓)[{HAN}A-Za-z0-9-]{{0,12}}?\d+[{HAN}]{{0,2}}"
        rf"(?:号|栋|幢|座|单元|楼|层|室)(?:[{HAN}A-Za-z0-9-]{{0,8}}?\d+(?:号|栋|幢|座|单元|楼|层|室))*",
        STARS,
    ),
    (_of_a_house, r"\d{1,4}(?:栋|幢|座)\d{1,3}单元(?:\d{1,5}室?)?", STARS),
)

_COMPILED: tuple[tuple[Guard, re.Pattern[str], str], ...] = tuple(
    (guard, re.compile(find), put) for guard, find, put in _PATTERNS
)


def masked(text: str, *, also: Callable[[str], str] = str) -> str:
    """The text with personal data hidden; `also` may hide what only the caller knows, such as the buyer's name.

    >>> masked("电话13812345678,订单 260301-123456789012345")
    '电话***,订单 260301-123456789012345'
    >>> masked("浙江省杭州市文三路90号2单元501室")
    '浙江省杭州市***'
    """
    for guard, pattern, put in _COMPILED:
        if guard(text):
            text = pattern.sub(put, text)
    return also(text)
