"""Whether two sentences speak of the two sides of one moment: before shipping and after it are different rules."""

import re

_DONE = "发货|揽收|签收|收货|付款|成团|介入|退货|改价"
_BEFORE = re.compile(rf"(?:尚未|没有|还没|未)({_DONE})|({_DONE})(?:之|以)?前")
_AFTER = re.compile(rf"(?<!未)(?:已经|已)({_DONE})|({_DONE})(?:之|以)?后")


def other_side(one: str, other: str) -> bool:
    """Whether of some moment the one names only what lies before and the other only what lies after it.

    >>> other_side("发货后申请退款的", "未发货仅退款")
    True
    >>> other_side("申请退款的", "未发货仅退款")
    False
    """
    return any(
        _named(_BEFORE, mine) - _named(_AFTER, mine) & _named(_AFTER, theirs) - _named(_BEFORE, theirs)
        for mine, theirs in ((one, other), (other, one))
    )


def _named(side: re.Pattern[str], text: str) -> set[str]:
    return {found for pair in side.findall(text) for found in pair if found}
