"""Other people's words inside ours: masked, on one line, and cut only where the cut can be seen.

What a person said is cut between two thoughts at most, never inside one: “明天中午前给答复…” without its “否则起诉”
says another thing than he did.
"""

import re
from functools import lru_cache

from mingbian.domain.masking import masked

LONGEST_QUOTE = 30  # characters; one sentence of thirty fits three times into 300
LONGEST_SAYING = 60  # characters of what a person said; a condition and what it threatens take about forty
LONGEST_THOUGHT = 120  # one that runs on without a stop is quoted as far as this
LONGEST_PLACE = 20
CUT = "…"
_PAUSES = "，。！？；、,!?; "
_HAN, _STOPS = "一-鿿", "，。！？；,!?;"
# After a stop, but not inside 3,000; at a blank only between two characters: many write blanks instead of commas.
_BETWEEN_CLAUSES = re.compile(
    rf"(?<=[{_STOPS}])(?<!\d,)(?=[^{_STOPS}\s])|(?<=[{_STOPS}]\s)(?=[^{_STOPS}\s])|(?<=[{_HAN}]\s)(?=[{_HAN}])"
)
_ENDS = re.compile(r"[。！？；!?]\s*$")
# A clause that begins so hangs on the one before; one that begins with a condition, on the one behind.
_LEANS_BACK = re.compile(
    r"否则|不然|要不(?!要)|要么|除非|不然的话|(?:那)?(?:我们?)?(?:就|只好|只能)|但|可是?(?!以)|不过|却|而|所以|才|也?别怪|等着"
)
_LEANS_FORWARD = re.compile(r"如果|要是|若|假如|只要|要么|除非|[^，]{0,8}(?:不|没)[^，]{0,8}的话")
_PRESSES = re.compile(r"否则|不然|要不(?!要)|除非|要么")
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


def saying(text: str, longest: int = LONGEST_SAYING) -> str:
    """What a person said, between quotation marks: whole where it is short, else whole thoughts of it.

    The beginning, unless a condition with its threat stands further on: then as much as leads up to that.

    >>> saying("货收到了，明天中午前给答复，否则起诉", 14)
    '“明天中午前给答复，否则起诉”'
    """
    whole = plain(text)
    if len(whole) <= longest:
        return f"“{whole}”" if whole else ""
    thoughts = _thoughts(whole)
    pressing = next((place for place, thought in enumerate(thoughts) if _PRESSES.search(thought)), 0)
    ends = _room_for(thoughts, longest)
    if ends <= pressing:
        begins = pressing + 1 - _room_for(thoughts[pressing::-1], longest)
        kept = "".join(thoughts[begins : pressing + 1])
        is_cut = pressing + 1 < len(thoughts)
    else:
        kept, is_cut = "".join(thoughts[:ends]), ends < len(thoughts)
    if len(kept) > LONGEST_THOUGHT:
        return f"“{excerpt(kept, LONGEST_THOUGHT)}”"
    return f"“{kept.rstrip(_PAUSES)}{CUT}”" if is_cut else f"“{kept.strip()}”"


def _room_for(thoughts: list[str], longest: int) -> int:
    """How many of them fit, the first in any case."""
    room, count = longest - len(CUT), 0
    for thought in thoughts:
        room -= len(thought)
        if count and room < 0:
            break
        count += 1
    return count


def _thoughts(whole: str) -> list[str]:
    """The text in clauses, those that hang together as one; joined again they are the text."""
    found: list[str] = []
    for clause in _BETWEEN_CLAUSES.split(whole):
        goes_on = found and not _ENDS.search(found[-1])
        leans = _LEANS_BACK.match(clause) or (found and _LEANS_FORWARD.match(_last_clause(found[-1])))
        back_over_a_stop = found and _PRESSES.match(clause)
        if (goes_on and leans) or back_over_a_stop:
            found[-1] += clause
        else:
            found.append(clause)
    return found


def _last_clause(thought: str) -> str:
    return _BETWEEN_CLAUSES.split(thought)[-1]


def place_name(text: str, longest: int = LONGEST_PLACE) -> str:
    """A courier's place as it may stand in our own sentence, without quotation marks: no sign that would end it."""
    return excerpt(re.sub(r"[^\w\-·#.]+", " ", plain(text)), longest)


def around(spot: str, text: str, longest: int = LONGEST_QUOTE) -> str:
    """The quotation of a spot in a text; of the text's beginning where the spot does not stand in it."""
    found = plain(spot)
    return quote(found if found and found in plain(text) else text, longest)


def saying_around(spot: str, text: str) -> str:
    """What a person said, with the whole thoughts in which the spot stands; all of it where the spot is not in it.

    >>> saying_around("收到", "还没有收到，退钱")
    '“还没有收到”'
    """
    whole, wanted = plain(text), plain(spot)
    begins = whole.find(wanted) if wanted else -1
    if begins < 0:
        return saying(text)
    ends, at, kept = begins + len(wanted), 0, ""
    for thought in _thoughts(whole):
        if at < ends and begins < at + len(thought):
            kept += thought
        at += len(thought)
    return saying(kept.strip().rstrip("，、,;； "))
