"""What a text concedes, takes back or claims, quoted as it stands there; an empty text where it does not.

What is denied, supposed, asked or quoted counts for nothing, nor what stands past the first 5,000 letters.
"""

import re
from collections.abc import Iterable

from mingbian.domain.claim import Claim, ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.talk import read_of
from mingbian.gather.clauses import LOOK_BACK, asked, clauses, denied, longest_run, supposed, told_by_others
from mingbian.gather.spotting import spots
from mingbian.gather.wording import wordings

LONGEST_QUOTE = 60

# Our own words about what the buyer says, or about looking into it, concede nothing: “您说发错了，我核实一下是否漏发”.
_ONLY_REPEATED = re.compile(
    r"[您你亲](?:这边)?(?:说|反映|反馈|提到|觉得|认为|收到的)|核实|核查|核对|排查|是否|是不是|有没有|看看|查一下|确认一下|哪里|什么"
)


# What others received, what a page shows and what is only likely takes nothing back: “别人的都收到了”, “显示已收到”.
_NOT_HIS_OWN = re.compile(
    r"其[他它]|别人|人家|对方|(?:同事|朋友|邻居|室友|[他她])的|显示|表示|系统|查|应该|可能|估计|[要想]"
)


def taken_back(text: str, kind: ClaimKind) -> str:
    """The buyer's words that take such a claim back: “收到了,谢谢” against not received."""
    wording = wordings().get(kind)
    return _first(text, wording.unsays, aside=_NOT_HIS_OWN) if wording and wording.unsays else ""


def conceded(text: str, kind: ClaimKind) -> str:
    """Our own words that concede such a claim: “不好意思发错了” for the wrong item."""
    wording = wordings().get(kind)
    return _first(text, wording.admits, aside=_ONLY_REPEATED) if wording and wording.admits else ""


def claimed(text: str, kinds: Iterable[ClaimKind], reason: Reason) -> str:
    """The words of the text that make a claim of one of these kinds."""
    wanted = frozenset(kinds)
    return next((spot.words for spot in spots(text, reason) if spot.kind in wanted), "")


def shared_words(text: str, claim: Claim, *, at_least: int) -> str:
    """The longest run of characters that the text and the claim share, inside one clause, if it is long enough."""
    runs = (longest_run(clause.text, claim.words) for clause in clauses(text))
    longest = max(runs, key=len, default="")
    return longest if len(longest) >= at_least else ""


def opening_of(text: str) -> str:
    """The first clause, to quote a text that has no telling spot."""
    parts = clauses(text)
    return parts[0].text[:LONGEST_QUOTE] if parts else ""


def _first(text: str, pattern: re.Pattern[str], aside: re.Pattern[str] | None = None) -> str:
    text = read_of(text)
    match = pattern.search(text)
    if match is None:
        return ""
    parts, quoted = clauses(text), told_by_others(text)
    while match:
        place = match.start()
        clause = next((part for part in parts if part.start <= place < part.end), None)
        if clause is not None and not any(start <= place < end for start, end in quoted):
            before = text[max(clause.start, place - LOOK_BACK) : place]
            unsaid = denied(clause, place) or supposed(clause, place) or asked(clause)
            if not unsaid and not (aside and aside.search(before)):
                return _cut(clause.text, place - clause.start)
        match = pattern.search(text, max(match.end(), place + 1))
    return ""


def _cut(clause: str, place: int) -> str:
    start = max(0, place - LONGEST_QUOTE // 3) if len(clause) > LONGEST_QUOTE else 0
    return clause[start : start + LONGEST_QUOTE].strip()
