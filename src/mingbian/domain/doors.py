"""What an address below the city looks like in a sentence: a street with its number, a compound, a building, a room.

A day (“3号下午”), a floor (“5楼”), a locker (“3号柜”) and a measure word (“一座 300 元的钟”) are none: a number alone
is a door only beside a street, a compound, a building or a unit.
"""

import re

from mingbian.domain.contacts import Sight, any_of
from mingbian.domain.personal import Personal

_N = "[0-9零〇一二三四五六七八九十百]"
# What a street or a compound may be called: anything but what ends a larger place.
_NAME = r"[^\W_省市区县]"
_UNIT = rf"{_N}{{1,3}}\s?单元"
_ROOM = (
    r"(?:\d{3,4}|[零〇一二三四五六七八九]{3,4}|\d{1,4}\s?(?:室|房)|[一二三四五六七八九十]{1,3}室)\s?(?:室|号|房)?"
    r"(?![\d.零〇一二三四五六七八九十百千万]|\s?(?:[元块克斤米寸道页字单天]|毫米|厘米|[个件只套片次条把张本位名]|[mckMCKgG]|ml))"
)
_FLOOR = rf"{_N}{{1,3}}\s?(?:楼|层)"
_BUILDING = rf"(?:{_N}{{1,4}}|[A-Za-z]\d?)\s?(?:号楼|号院|#楼|栋|幢|座)"
_WITHIN = (
    rf"(?:[\s,-]?(?:{_NAME}{{1,8}}(?:小区|花园|家园|公寓|大厦|大楼|广场|苑|新村))?"
    rf"(?:\s?(?:{_BUILDING}|{_UNIT}|{_FLOOR}|{_N}{{1,4}}\s?(?:号|弄|室|房)|{_ROOM}))+)*"
)
# “走路3号”, “线路3号”: no street.
_STREET = r"(?:大道|大街|(?<![走线在电思半出上问网])路|街|巷|弄|胡同|里弄)"
_COMPOUND = "(?:小区|花园|家园|公寓|嘉园|雅苑|苑|新村|宿舍|大院)"
_HIGH_HOUSE = "(?:大厦|大楼|写字楼|广场|公寓)"

# “单” alone is what an order is counted by; only 单元 is a part of a house.
_beside_a_number = re.compile(rf"{_N}\s?(?:[号栋幢座楼层室弄组队社#]|单元)|[A-Za-z]\s?(?:[座栋幢]|号[楼院]|#楼)").search


def _patterns(*several: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one) for one in several)


SIGHTS: tuple[Sight, ...] = (
    Sight(
        Personal.ADDRESS,
        _beside_a_number,
        _patterns(
            rf"{_NAME}{{1,6}}{_STREET}\s?{_N}{{1,5}}(?:[-之]{_N}{{1,4}})?\s?(?:号|弄|巷|栋|幢|座|单元|楼|室|#){_WITHIN}",
            rf"{_NAME}{{1,6}}{_STREET}{_NAME}{{1,12}}?(?:{_BUILDING}|{_UNIT}){_WITHIN}",
            rf"{_NAME}{{1,8}}{_COMPOUND}\s?(?:{_BUILDING}|{_UNIT}|{_N}{{1,4}}\s?号(?!柜|仓|门|店|线|快)){_WITHIN}",
            rf"{_NAME}{{1,8}}{_HIGH_HOUSE}\s?(?:{_BUILDING}|{_FLOOR}){_WITHIN}",
            rf"{_NAME}{{1,6}}(?:村|庄|屯|寨)\s?(?:{_N}{{1,3}}\s?(?:组|队|社)(?:\s?{_N}{{1,4}}\s?号)?|{_N}{{1,4}}\s?号)",
            rf"(?<![\dA-Za-z]){_BUILDING}\s?{_UNIT}{_WITHIN}",
            rf"(?<![\dA-Za-z.-])(?:\d{{1,4}}|[A-Za-z]\d?)\s?(?:号楼|号院|#楼|栋|幢|座)\s?(?:{_FLOOR}\s?)?{_ROOM}",
            r"(?<![\dA-Za-z.-])\d{1,4}\s?(?:号楼|栋|幢|座)\s?\d{1,2}\s?(?:楼|层)",
            rf"[二三四五六七八九十百]{{1,4}}(?:号楼|栋|幢)\s?(?:{_FLOOR}\s?)?{_ROOM}",
            rf"(?<![\dA-Za-z.-]){_UNIT}\s?(?:{_FLOOR}\s?)?{_ROOM}",
            r"(?<![\dA-Za-z.-])(?:(?:\d{1,3}-){1,2})?\d{3,4}\s?室(?!内|外|温)",
        ),
    ),
    Sight(
        Personal.ADDRESS,
        any_of("区", "园", "寓", "苑", "新村", "宿舍", "大院"),
        _patterns(rf"{_NAME}{{1,8}}{_COMPOUND}\s?\d{{1,3}}(?:[-#]\d{{1,3}})?[-#]{_ROOM}"),
    ),
    Sight(
        Personal.ADDRESS,
        any_of("大厦", "大楼", "写字楼"),
        _patterns(rf"{_NAME}{{1,8}}(?:大厦|大楼|写字楼)\s?[A-Za-z]?{_ROOM}"),
    ),
    Sight(
        Personal.ADDRESS,
        any_of("址", "门牌", "住"),
        _patterns(r"(?:地址|住址|门牌|[家我]住|住在)[:：是在 ]{0,3}((?:\d{1,3}-){1,2}\d{3,4})(?!\d|-|元)"),
    ),
)
