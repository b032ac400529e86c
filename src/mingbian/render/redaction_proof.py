"""What was hidden in the copies, as a page to print: of which kind, where, how often, and what was shown and why.

Never the words themselves: who reads it learns that a telephone stood there, and not which.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.clock import in_full
from mingbian.domain.masking import masked
from mingbian.domain.personal import PERSONAL_TITLES, Spot
from mingbian.render.blocks import Block, heading, listing, note, rows
from mingbian.render.typeset import Data, pdf, typesetter

TITLE = "个人信息遮盖说明"
THIRDS = ("上中下", "左中右")


@dataclass(frozen=True, slots=True)
class Redacted:
    """One exhibit: its number, its original's hash, what is hidden, and (kind's title, reason) of what is shown."""

    number: int
    title: str
    sha256: str
    spots: tuple[Spot, ...]
    shown: tuple[tuple[str, str], ...]
    looked_at: datetime
    problem: str = ""


def proof_pdf(order_sn: str, redacted: Sequence[Redacted], now: datetime) -> bytes:
    """PDF/A-2b, dated by `now`, so that the same redactions give the same bytes."""
    return pdf("redaction.typ", proof_data(order_sn, redacted, now), {}, now)


def proof_data(order_sn: str, redacted: Sequence[Redacted], now: datetime) -> Data:
    """What stands in it, as plain data for its template."""
    total = sum(len(one.spots) for one in redacted)
    return {
        "title": TITLE,
        "under": f"订单 {order_sn}",
        "summary": rows(
            [("整理时间", f"{in_full(now)}（北京时间）"), ("遮盖", f"{len(redacted)} 份证物，共 {total} 处")]
        ),
        "blocks": [block for one in redacted for block in _blocks(one)],
        "made": "画面重新绘制，遮住的像素已被替换，不能恢复；拍摄信息、文字层、附件和脚本都不在副本里。"
        "原件封存未动。人脸不自动识别。这里只写种类、位置和数目，不写内容。",
        "foot": f"明辨整理　{typesetter()}",
    }


def counts_of(spots: Sequence[Spot]) -> tuple[tuple[str, int], ...]:
    """(kind's title, how many), in the order of the kinds."""
    counted = Counter(spot.kind for spot in spots)
    return tuple((title, counted[kind]) for kind, title in PERSONAL_TITLES.items() if counted[kind])


def where(spot: Spot) -> str:
    """`第 1 页左上`: which ninth of the page its middle lies in."""
    left, top, right, bottom = spot.box
    down, across = (
        words[min(2, max(0, int(share * 3)))]
        for words, share in zip(THIRDS, ((top + bottom) / 2, (left + right) / 2), strict=True)
    )
    return f"第 {spot.page} 页{'正中' if (down, across) == ('中', '中') else down + across}"


def _blocks(one: Redacted) -> Iterator[Block]:
    yield heading(f"第 {one.number} 号证物　{one.title}")
    yield note(f"原件 SHA-256 {one.sha256}，检查于 {in_full(one.looked_at)}")
    if one.problem:
        yield note(one.problem)
        return
    placed = Counter((PERSONAL_TITLES[spot.kind], where(spot)) for spot in one.spots)
    found = [(title, place, f"{many} 处") for (title, place), many in sorted(placed.items())]
    if found:
        yield listing(("种类", "位置", "数目"), found, (4, 4, 2))
    else:
        yield note("没有需要遮盖的地方。")
    if one.shown:
        yield listing(("决定不遮盖的", "理由"), [(title, masked(why)) for title, why in one.shown], (3, 7))
