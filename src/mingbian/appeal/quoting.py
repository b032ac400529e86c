"""Other people's words inside ours: masked, on one line, and cut only where the cut can be seen."""

import re
from functools import lru_cache

from mingbian.domain.masking import masked

LONGEST_QUOTE = 30  # characters; one sentence of thirty fits three times into 300
LONGEST_PLACE = 20
CUT = "…"
_PAUSES = "，。！？；、,!?; "
_INNER_QUOTES = str.maketrans('“”「」『』"', "‘’‘’‘’’")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text as it may be quoted: personal data masked, one line, no quotation marks that would end ours."""
    return re.sub(r"\s+", " ", masked(text)).strip().translate(_INNER_QUOTES)


def excerpt(text: str, longest: int = LONGEST_QUOTE) -> str:
    """The beginning of a text in at most so many characters, cut at a pause where there is one.

    >>> excerpt("收到了，谢谢老板，下次还来", 10)
    '收到了，谢谢老板…'
    """
    whole = plain(text)
    if len(whole) <= longest:
        return whole
    part = whole[: longest - 1]
    if whole[longest - 1].isalnum() and whole[longest - 1].isascii():
        part = re.sub(r"[\x21-\x7e]{1,20}$", "", part) or part  # half a number would be another number
    pause = max(part.rfind(sign) for sign in _PAUSES)
    kept = part[:pause] if pause >= longest // 3 else part
    return kept.rstrip(_PAUSES) + CUT


_GREETING = re.compile(r"(?:您好|你好|亲+|在的|嗯)[，,。~～!！ 呀哦]*")


def without_greeting(text: str) -> str:
    """A message from where it says something; whole where it only greets."""
    return _GREETING.sub("", text.strip(), count=1) if _GREETING.match(text.strip()) else text


def quote(text: str, longest: int = LONGEST_QUOTE) -> str:
    """The excerpt between quotation marks; empty for an empty text."""
    words = excerpt(text, longest)
    return f"“{words}”" if words else ""


def place_name(text: str, longest: int = LONGEST_PLACE) -> str:
    """A courier's place as it may stand in our own sentence, without quotation marks: no sign that would end it."""
    return excerpt(re.sub(r"[^\w\-·#.]+", " ", plain(text)), longest)


def around(spot: str, text: str, longest: int = LONGEST_QUOTE) -> str:
    """The quotation of a spot in a text; of the text's beginning where the spot does not stand in it."""
    found = plain(spot)
    return quote(found if found and found in plain(text) else text, longest)
