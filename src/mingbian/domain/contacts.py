"""What a telephone, an identity or bank number, a chat account and a labelled name look like in a sentence.

A number is written in many ways so that the platform does not see it: in groups, with dots, digit by digit, in Chinese
digits. An order number looks like a bank card to a careless pattern (six digits, a dash, fifteen digits), a list of
sizes like a telephone: only the groupings in which people write a telephone count as one.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from mingbian.domain.personal import Personal


class Sight(NamedTuple):
    """A sign that is quickly looked for, and what is searched when it is there; a pattern's first group is hidden."""

    kind: Personal
    sign: Callable[[str], object]
    patterns: tuple[re.Pattern[str], ...]


HAN = "\u4e00-\u9fff"

_D = "[0-9零〇一幺二三四五六七八九]"
_SECOND = "[3-9三四五六七八九]"
_ZERO_WIDTH = "\u200b-\u200d\ufe0f\u20e3"
_APART = rf"[-\s._·•~—–{_ZERO_WIDTH}]{{1,3}}"
_EACH_APART = rf"[-\s._·•~—–,、/{_ZERO_WIDTH}]{{1,3}}"

_NOT_IN_A_NUMBER = r"(?<![\dA-Za-z])(?<!\d-)"
_NOR_AFTER = r"(?![\dA-Za-z-])"

# One small letter before the number is a trick; capitals are a courier's.
_TRICK = r"(?:[a-z]|[Tt][Ee][Ll]|[Vv][Xx]|[Ww][Xx])?"
# 隐私号 carry an extension, which alone finds the buyer.
_EXTENSION = r"(?:\s?(?:[-转#]|分机号?)[:：\s]?\d{2,6}(?!\d)#?|\[\d{2,6}\])?"

_GROUPED = "|".join(
    [
        rf"{_D}{{9}}",
        rf"{_D}{_APART}{_D}{{8}}",
        rf"{_D}{_APART}{_D}{{4}}{_APART}{_D}{{4}}",
        rf"{_D}{_APART}{_D}{{3}}{_APART}{_D}{{5}}",
        rf"{_D}{_APART}{_D}{{2}}(?:{_APART}{_D}{{2}}){{3}}",
        rf"{_D}{{5}}{_APART}{_D}{{4}}",
        rf"{_D}{{3}}{_APART}{_D}{{6}}",
        rf"{_D}{{2}}-{_D}{{4}}-{_D}{{3}}",
        rf"(?:{_APART}{_D}{{2}}){{4}}{_APART}{_D}",
    ]
)
# “158 2026-03-04” is a number and a date.
_MOBILE = (
    rf"{_NOT_IN_A_NUMBER}(?<![零〇一幺二三四五六七八九]){_TRICK}(?:\+?86[- ]?)?"
    rf"(?:[1一幺]{_SECOND}(?:{_GROUPED})|[1一幺]{_EACH_APART}{_SECOND}(?:{_EACH_APART}{_D}){{9}})(?!{_D}){_EXTENSION}"
)

_ACCOUNT = (
    r"(?!\d+(?:\.\d+)?\s*(?:元|块|分|单|个|人|年|月|天|条|次|件|%))([A-Za-z0-9][-_A-Za-z0-9]{4,19})(?![A-Za-z0-9])"
)
_IS = r"[:：是为叫(（ ]{0,3}"
# “型号WX12345” is a model, and so is a bare “WX12346”.
_AFTER_A_MODEL = "".join(
    f"(?<!{word}{apart})" for word in ("型号", "货号", "款号", "编号", "批号") for apart in ("", "[:： ]")
)
_NO_MODEL = rf"{_AFTER_A_MODEL}(?![VW]X-?\d{{1,5}}(?![A-Za-z0-9]))"

# What a courier says the receiver did; none of it begins a name: “收件人拒收”, “收件人已改期”.
_NO_NAME = "拒收|拒签|本人|家人|不在|不便|要求|电话|地址|自提|签收|取件|改|更|已|未|无|没"


def any_of(*signs: str) -> Callable[[str], object]:
    """Whether one of these stands in the text."""
    return re.compile("|".join(map(re.escape, signs))).search


def _patterns(*several: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one) for one in several)


# Seven digits or more, or what stands for digits, however they are set apart: without them there is no number to hide.
# Looked for from where a run of them begins and without turning back, for every sentence is asked.
_DIGIT_OR_STAR = rf"{_D[:-1]}*xX]"
_long_number = re.compile(
    rf"{_DIGIT_OR_STAR}(?<!{_DIGIT_OR_STAR}{{2}})"
    rf"(?:[-\s._·•~—–,、/转()（）{_ZERO_WIDTH}]{{0,3}}+{_DIGIT_OR_STAR}){{6}}"
).search

SIGHTS: tuple[Sight, ...] = (
    Sight(Personal.PHONE, any_of("#"), _patterns(r"\$?(?<![\dA-Za-z-])1[\dxX*]{10}\$?#\d{3,6}#?")),
    Sight(
        Personal.PHONE,
        _long_number,
        _patterns(
            _MOBILE,
            rf"{_NOT_IN_A_NUMBER}95\d{{3,9}}(?:[-转]\d{{2,8}})(?!\d)",
            rf"{_NOT_IN_A_NUMBER}(?:[(（]0\d{{2,3}}[)）]\s?|0\d{{2,3}}[-\s])\d{{7,8}}(?!\d){_EXTENSION}",
        ),
    ),
    Sight(
        Personal.IDENTITY,
        _long_number,
        _patterns(
            rf"{_NOT_IN_A_NUMBER}\d{{17}}[\dXx]{_NOR_AFTER}",
            rf"{_NOT_IN_A_NUMBER}\d{{6}}[ -](?:19|20)\d{{6}}[ -]\d{{3}}[\dXx]{_NOR_AFTER}",
        ),
    ),
    Sight(
        Personal.CARD,
        _long_number,
        _patterns(
            rf"{_NOT_IN_A_NUMBER}[3-6]\d{{3}}(?:[ -]?\d{{4}}){{3}}(?:[ -]?\d{{1,3}})?{_NOR_AFTER}",
        ),
    ),
    Sight(Personal.MAIL, any_of("@"), _patterns(r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")),
    Sight(
        Personal.ACCOUNT,
        any_of("信", "扣", "抠", "企鹅", "支付宝", "加"),
        _patterns(
            rf"(?:[微薇威徽][信❤]|[Vv]信|扣扣|抠抠|企鹅|支付宝)(?:账?号|账户)?{_IS}{_ACCOUNT}",
            rf"加(?:我|个|一下|下)?(?:微|薇|扣|[VvWwQq](?![A-Za-z0-9]))?{_IS}(?=[A-Za-z_-]*\d){_ACCOUNT}",
        ),
    ),
    Sight(
        Personal.ACCOUNT,
        any_of("v", "V", "x", "X", "q", "Q"),
        _patterns(
            rf"(?<![A-Za-z0-9]){_NO_MODEL}(?:[Vv][Xx]|[Ww][Xx]|[Qq][Qq])号?{_IS}{_ACCOUNT}",
            rf"(?<![A-Za-z0-9]){_NO_MODEL}[VvQq]号?(?:[:：是] ?| (?=[a-z_-]*\d)){_ACCOUNT}",
        ),
    ),
    Sight(
        Personal.NAME,
        any_of("件人", "货人", "系人", "姓名", "户名", "持卡人"),
        _patterns(
            rf"(?:收件人|收货人|联系人|姓名|户名|持卡人)[:：是 ]{{0,3}}(?!{_NO_NAME})([{HAN}·]{{2,4}})(?![{HAN}])",
        ),
    ),
)
