"""A platform rule or an article of law as data: who said it, when, how sure we are, and what is safe meanwhile."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256


class Confidence(StrEnum):
    """How far a published figure can be trusted; `platform` is what the seller's own back office shows."""

    PLATFORM = "platform"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    MEMORY = "memory"


CONFIDENCE_TITLES = {
    Confidence.PLATFORM: "商家后台",
    Confidence.HIGH: "高",
    Confidence.MEDIUM: "中",
    Confidence.LOW: "低",
    Confidence.MEMORY: "未核，明辨编写者凭记忆，请对照原文",
}


class Checked(StrEnum):
    """How the text of a law was read: 原文, 转载 or 记忆. Only the first two may be cited outward."""

    ORIGINAL = "original"
    REPRINT = "reprint"
    MEMORY = "memory"
    UNSEEN = "unseen"


CHECKED_TITLES = {
    Checked.ORIGINAL: "读过原文",
    Checked.REPRINT: "读过转载",
    Checked.MEMORY: "未核，明辨编写者凭记忆，请对照原文",
    Checked.UNSEEN: "未见正文",
}


class Unit(StrEnum):
    """What a figure counts. Hours run on the clock; working days follow the public calendar."""

    MINUTES = "minutes"
    HOURS = "hours"
    WORKING_HOURS = "working_hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    YEARS = "years"
    CLOCK = "clock"
    TIMES = "times"
    ORDERS = "orders"
    CASES = "cases"
    PEOPLE = "people"
    MESSAGES = "messages"
    PICTURES = "pictures"
    CHARACTERS = "characters"
    ROWS = "rows"
    YUAN = "yuan"
    KILOGRAMS = "kilograms"
    PERCENT = "percent"
    MULTIPLE = "multiple"
    POINTS = "points"


UNIT_TITLES = {
    Unit.MINUTES: "分钟",
    Unit.HOURS: "小时",
    Unit.WORKING_HOURS: "个工作小时",
    Unit.DAYS: "天",
    Unit.WORKING_DAYS: "个工作日",
    Unit.MONTHS: "个月",
    Unit.YEARS: "年",
    Unit.CLOCK: "点",
    Unit.TIMES: "次",
    Unit.ORDERS: "单",
    Unit.CASES: "件",
    Unit.PEOPLE: "人",
    Unit.MESSAGES: "条",
    Unit.PICTURES: "张",
    Unit.CHARACTERS: "字",
    Unit.ROWS: "行",
    Unit.YUAN: "元",
    Unit.KILOGRAMS: "千克",
    Unit.PERCENT: "%",
    Unit.MULTIPLE: "倍",
    Unit.POINTS: "分",
}


TERMS = (Unit.MINUTES, Unit.HOURS, Unit.WORKING_HOURS, Unit.DAYS, Unit.WORKING_DAYS)
"""Units in which a time is counted that must not be missed."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a rule. `value` is None where nobody published one; `safe_value` is the tightest that was found.

    `dated` is the source's date as far as it is known (`2022-12`, `2021-09-17`), empty where it bears none;
    `source_date` is its first day.
    """

    name: str
    value: float | None
    unit: Unit
    confidence: Confidence
    safe_value: float | None
    source: str
    source_date: date | None
    verified_on: date | None
    note: str = ""
    title: str = ""
    dated: str = ""

    @property
    def to_rely_on(self) -> float | None:
        """The number a reminder is set by: the tightest found, else the only one, else none."""
        return self.value if self.safe_value is None else self.safe_value


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the owner found when he held a wording against the official text, and on which day."""

    on: date
    agrees: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule in one version, with its figures. `valid_from`/`valid_to` bound when it is in force; None is open.

    `cite_as` is how an outward text names it; without an article number where we know that only from memory.
    `read_on` is the day we read the source, `verified_on` the day the owner compared it with the official text.
    """

    code: str
    title: str
    text: str
    kind: str
    """`platform`, `law`, `pattern` or `other_platform`"""
    topic: str
    confidence: Confidence
    checked: Checked | None
    source: str
    source_date: date | None
    verified_on: date | None
    valid_from: date | None
    valid_to: date | None
    figures: tuple[Figure, ...]
    when_to_cite: str = ""
    consequence: str = ""
    note: str = ""
    cite_as: str = ""
    dated: str = ""
    read_on: date | None = None
    aliases: tuple[str, ...] = ()

    own: bool = False
    """Whether the owner wrote this version down; then `read_on` is the day on which he did."""

    differs_since: date | None = None
    """The day on which the owner found that the official text says something else; else None."""

    others: tuple["Rule", ...] = ()
    """Its other versions. No two hold on one day: each ends before the next begins."""

    def in_force(self, day: date) -> bool:
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)

    @property
    def versions(self) -> tuple["Rule", ...]:
        """Every version in the order of time, this one among them."""
        return tuple(sorted((replace(self, others=()), *self.others), key=lambda one: one.valid_from or date.min))

    def on(self, day: date) -> "Rule | None":
        """The version that was in force on this day, without the others; None where none was."""
        return next((one for one in self.versions if one.in_force(day)), None)

    def led_by(self, day: date) -> "Rule":
        """The version of this day, with the others beside it; as it stands where none was in force then."""
        held = self.on(day)
        return self if held is None else replace(held, others=tuple(one for one in self.versions if one != held))

    def version_on(self, day: date) -> date | None:
        """The date by which a record names the version of this day.

        Of several versions it is the day on which this one began, or ended where nobody told when it began; of the only
        one it is the day up to which we vouch for it. None where nothing of that is known.
        """
        held = self.on(day) or self
        return (held.valid_from or held.valid_to or held.as_of) if self.others else held.as_of

    @property
    def may_be_cited(self) -> bool:
        """Law read in the original or a reprint; a platform rule only once the owner has verified it.

        Never what we have from memory, and never what he found to differ from the official text.
        """
        if self.from_memory or self.differs_since is not None:
            return False
        if self.kind == "law":
            return self.checked in (Checked.ORIGINAL, Checked.REPRINT)
        return self.kind == "platform" and self.verified_on is not None

    @property
    def from_memory(self) -> bool:
        """Whether we have it from memory alone: a thing for the owner to verify, on which nobody else should act."""
        return self.confidence is Confidence.MEMORY or self.checked is Checked.MEMORY

    @property
    def wording(self) -> str:
        """SHA-256 of what a reader can compare with the official text: the words and the figures."""
        figures = [f"{figure.name}={figure.value} {figure.unit}" for figure in self.figures]
        return sha256("\n".join([self.text, self.consequence, *figures]).encode()).hexdigest()

    @property
    def as_of(self) -> date | None:
        """The day up to which we vouch for this wording: verified by the owner, else read by us, else its source's."""
        return self.verified_on or self.read_on or self.source_date

    def figure(self, name: str) -> Figure:
        """Raises KeyError: a figure's name is part of the code, like the rule's own."""
        found = self.find(name)
        if found is None:
            raise KeyError(name)
        return found

    def find(self, name: str) -> Figure | None:
        """The figure of this name; None where this version has none: an earlier one may have counted otherwise."""
        return next((figure for figure in self.figures if figure.name == name), None)
