"""A group as a page shows it: what is shared, which innocent causes were tried, and where its points are drawn.

Places are percent of the picture's width and pixels of its height, so that letters keep their size on a phone.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from mingbian.domain.clock import in_words, lasting
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.group import (
    CAUSE_OUTCOME_TITLES,
    CAUSE_TITLES,
    HAPPENING_TITLES,
    LINK_TITLES,
    CauseOutcome,
    Group,
    Happening,
    LinkKind,
)
from mingbian.examine.group_words import burst_sentence
from mingbian.examine.speech import quoted

DRAWN = 24  # members in the picture; the table tells them all
LEFT, RIGHT = 5.0, 95.0
SAME_SPOT = 2.4  # percent: nearer than this, points are stacked
STACK, GROUND = 13, 74  # pixels
HIGHEST = 4  # of one stack; what is beyond stands on the topmost
WEB_HEIGHT, WEB_RADIUS, WEB_WIDTH = 220, 84, 36.0
STRONGEST = (LinkKind.PHOTO, LinkKind.WORDS, LinkKind.ADDRESS, LinkKind.MINUTES, LinkKind.DISTRICT, LinkKind.AGE)


@dataclass(frozen=True, slots=True)
class Row:
    """One member as the table tells it; `told` are its own words, masked and cut short."""

    number: int
    member: Happening
    what: str
    told: str
    ties: str


@dataclass(frozen=True, slots=True)
class Point:
    """Where one member is drawn: `x` in percent, `y` in pixels."""

    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Line:
    """Between two points of the web; `kind` is its strongest tie."""

    one: Point
    other: Point
    kind: str
    ties: int


@dataclass(frozen=True, slots=True)
class CauseRow:
    """One innocent cause in the user's words."""

    title: str
    outcome: CauseOutcome
    outcome_title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class GroupCard:
    """`heading` and `verdict` say in words what the pictures show; the rows say it member by member."""

    group: Group
    heading: str
    verdict: str
    first: str
    last: str
    shared: tuple[tuple[str, str, str], ...]
    """Title, sentence, and `left` or `explained`; empty for what needs no explaining."""
    causes: tuple[CauseRow, ...]
    rows: tuple[Row, ...]
    moments: tuple[Point, ...]
    band: tuple[float, float] | None
    web: tuple[Point, ...]
    lines: tuple[Line, ...]
    kinds: tuple[tuple[str, str], ...]
    """Code and title of the ties that the web draws."""

    @property
    def telling(self) -> tuple[CauseRow, ...]:
        """The causes that explain something, or that somebody should look up."""
        return tuple(row for row in self.causes if row.outcome is not CauseOutcome.DOES_NOT)

    @property
    def ruled_out(self) -> tuple[CauseRow, ...]:
        return tuple(row for row in self.causes if row.outcome is CauseOutcome.DOES_NOT)

    @property
    def hidden(self) -> int:
        return len(self.rows) - len(self.web)


def group_card(group: Group) -> GroupCard:
    """Everything that a page needs of a group, worked out."""
    web = _web(len(group.members))
    lines = _lines(group, web)
    drawn = dict.fromkeys(line.kind for line in lines)
    return GroupCard(
        group=group,
        heading=_heading(group),
        verdict=_verdict(group),
        first=in_words(group.first),
        last=in_words(group.last),
        shared=tuple((LINK_TITLES[tie.kind], tie.sentence, _standing(tie.kind, group)) for tie in group.ties),
        causes=tuple(
            CauseRow(CAUSE_TITLES[cause.kind], cause.outcome, CAUSE_OUTCOME_TITLES[cause.outcome], cause.sentence)
            for cause in sorted(group.causes, key=lambda cause: list(CauseOutcome).index(cause.outcome))
        ),
        rows=_rows(group),
        moments=_moments(group.members),
        band=_band(group),
        web=web,
        lines=lines,
        kinds=tuple((kind, LINK_TITLES[LinkKind(kind)]) for kind in drawn),
    )


def _standing(kind: LinkKind, group: Group) -> str:
    if kind in group.left:
        return "left"
    return "" if kind is LinkKind.GOODS else "explained"


def _heading(group: Group) -> str:
    """`7 起投诉在 3 小时 20 分钟内，文字相同、账号都是新注册`, or how close they came where nothing else is shared."""
    alike = "、".join(LINK_TITLES[tie.kind] for tie in group.ties if tie.kind is not LinkKind.TIME)
    if group.burst and not alike:
        return burst_sentence(group.burst).removesuffix("。")
    kinds = "、".join(dict.fromkeys(HAPPENING_TITLES[member.kind] for member in group.members))
    within = lasting(group.last - group.first + timedelta(minutes=1))
    return f"{len(group.members)} 起{kinds}在 {within}内" + (f"，{alike}" if alike else "")


def _verdict(group: Group) -> str:
    explained = [CAUSE_TITLES[cause.kind] for cause in group.causes if cause.outcome is CauseOutcome.EXPLAINS]
    left = "、".join(LINK_TITLES[kind] for kind in group.left)
    if group.counts:
        return f"核对过的无辜原因都解释不了这几样：{left}。它们互不相干却同时出现，值得一起核实。"
    if explained:
        return f"先按“{'、'.join(explained)}”处理；不因为来得集中，就对其中任何一起起疑。"
    if group.left == (LinkKind.TIME,):
        return f"来得比平时集中，除此之外{_of_a_few(group)}，原因还不清楚；照常一起一起处理。"
    return "相同之处还不够多，可能是巧合；照常一起一起处理。"


def _of_a_few(group: Group) -> str:
    """What the web draws between some members though it is not shared by most: the sentence must say it as well."""
    alike = [link for link in group.links if link.kind in STRONGEST]
    if not alike:
        return "没有相同之处"
    members = sorted({place + 1 for link in alike for place in (link.one, link.other)})
    kinds = "、".join(LINK_TITLES[kind] for kind in STRONGEST if any(link.kind is kind for link in alike))
    if len(members) > 2:
        return f"没有多数都有的相同之处，只有其中 {len(members)} 起彼此有相同的地方（{kinds}）"
    return f"没有多数都有的相同之处，只有编号 {members[0]} 和 {members[1]} 两起彼此相同（{kinds}）"


def _rows(group: Group) -> tuple[Row, ...]:
    ties: dict[int, list[str]] = defaultdict(list)
    for link in group.links:
        for place, beside in ((link.one, link.other), (link.other, link.one)):
            ties[place].append(f"{LINK_TITLES[link.kind]}（{beside + 1} 号，{link.number}）")
    return tuple(
        Row(
            number=place + 1,
            member=member,
            what=REASON_TITLES[member.reason] if member.reason else HAPPENING_TITLES[member.kind],
            told=quoted(member.text) if member.text else "",
            ties=_few(ties[place]),
        )
        for place, member in enumerate(group.members)
    )


def _few(told: Sequence[str], most: int = 3) -> str:
    more = f"，另有 {len(told) - most} 处" if len(told) > most else ""
    return "；".join(told[:most]) + more


def _moments(members: Sequence[Happening]) -> tuple[Point, ...]:
    """Along the time line, stacked where they would hide each other."""
    begin, span = members[0].at, max(members[-1].at - members[0].at, timedelta(minutes=1))
    points: list[Point] = []
    height, spot = 0, -math.inf
    for number, member in enumerate(members, start=1):
        x = LEFT + (RIGHT - LEFT) * ((member.at - begin) / span)
        height = min(height + 1, HIGHEST) if x - spot < SAME_SPOT else 0
        spot = spot if height else x
        points.append(Point(number, round(x, 2), GROUND - STACK * height))
    return tuple(points)


def _band(group: Group) -> tuple[float, float] | None:
    """Where on the time line the burst lies: from, and how wide."""
    if group.burst is None:
        return None
    span = max(group.last - group.first, timedelta(minutes=1))
    since = max(0.0, (group.burst.first - group.first) / span)
    until = min(1.0, max(since, (group.burst.last - group.first) / span))
    return round(LEFT + (RIGHT - LEFT) * since - 1, 2), round((RIGHT - LEFT) * (until - since) + 2, 2)


def _web(count: int) -> tuple[Point, ...]:
    """Round in a circle, the first on top."""
    shown = min(count, DRAWN)
    turns = [2 * math.pi * place / shown - math.pi / 2 for place in range(shown)]
    return tuple(
        Point(
            place + 1,
            round(50 + WEB_WIDTH * math.cos(turn), 2),
            round(WEB_HEIGHT / 2 + WEB_RADIUS * math.sin(turn), 1),
        )
        for place, turn in enumerate(turns)
    )


def _lines(group: Group, web: Sequence[Point]) -> tuple[Line, ...]:
    pairs: dict[tuple[int, int], list[LinkKind]] = defaultdict(list)
    for link in group.links:
        if link.kind in STRONGEST and max(link.one, link.other) < len(web):
            pairs[link.one, link.other].append(link.kind)
    return tuple(
        Line(web[one], web[other], min(kinds, key=STRONGEST.index).value, len(kinds))
        for (one, other), kinds in pairs.items()
    )
