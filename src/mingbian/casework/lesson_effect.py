"""Whether a change was followed by fewer complaints: the product's weeks, what they show, and how that is said.

It is said what happened, with interval and counts, and never that the change did it: nobody drew lots over who gets
the new box, and other things change in the same weeks.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.clock import day_of
from mingbian.domain.goods import GoodsBooks
from mingbian.domain.lesson import Change
from mingbian.learn.interrupted import (
    FEWEST_COMPLAINTS_BEFORE,
    FEWEST_EXPECTED_AFTER,
    FEWEST_WEEKS_AFTER,
    FEWEST_WEEKS_BEFORE,
    SURE,
    Saw,
    Step,
    step_of,
)
from mingbian.learn.weeks import Week, weeks_around

SAW_TITLES = {
    Saw.TOO_FEW: "还看不出来",
    Saw.NOT_TO_TELL: "看不出变化",
    Saw.UNSTEADY: "起伏太大，不下结论",
    Saw.LOWER: "改动后低了",
    Saw.HIGHER: "改动后高了",
}
NOT_WHY = "同一段时间里别的事也会变，不能说就是这项改动带来的。"


@dataclass(frozen=True, slots=True)
class LessonEffect:
    """The weeks as they are drawn, what was reckoned from them, and the sentence. `lacking` says what is not enough."""

    weeks: tuple[Week, ...]
    step: Step
    sentence: str
    lacking: tuple[str, ...]

    @property
    def title(self) -> str:
        return SAW_TITLES[self.step.saw]


def lesson_effect(books: GoodsBooks, change: Change, now: datetime) -> LessonEffect:
    weeks = weeks_around(books, change, day_of(now))
    step = step_of(weeks)
    return LessonEffect(weeks, step, _SENTENCES[step.saw](step), _lacking(step) if step.saw is Saw.TOO_FEW else ())


def _lacking(step: Step) -> tuple[str, ...]:
    """What is too little, each with what there is and what it takes."""
    needed = (
        ("改动前能比的", step.before.weeks, FEWEST_WEEKS_BEFORE, "周"),
        ("改动前的投诉", step.before.complaints, FEWEST_COMPLAINTS_BEFORE, "起"),
        ("改动后投诉已来齐的", step.after.weeks, FEWEST_WEEKS_AFTER, "周"),
    )
    found = tuple(
        f"{what} {there} {unit}，至少要 {least} {unit}" for what, there, least, unit in needed if there < least
    )
    would_be = f"改动后的 {step.after.orders} 单照以前的投诉率会有约 {step.expected:.1f} 起"
    return found or (f"{would_be}，至少要 {FEWEST_EXPECTED_AFTER} 起",)


def _too_few(step: Step) -> str:
    return f"还看不出来：{'；'.join(_lacking(step))}。等订单多起来再看，现在说有用没用都只是猜。"


def _not_to_tell(step: Step) -> str:
    return (
        f"看不出变化：改动后的投诉率是照以前走势会有的 {_interval(step)}（{SURE:.0%} 区间），"
        "降了、升了、没有变都说得通。"
    )


def _unsteady(step: Step) -> str:
    return (
        f"不下结论：改动后的投诉率约为照以前走势会有的 {_percent(step.factor)}，"
        "但这件商品在什么都没有改的日子里，也有过差不多大的起落。"
    )


def _lower(step: Step) -> str:
    told = f"约为照以前走势会有的 {_percent(step.factor)}（{SURE:.0%} 区间 {_interval(step)}）"
    return f"改动以后投诉率低了，{told}。{NOT_WHY}"


def _higher(step: Step) -> str:
    return (
        f"改动以后投诉率反而高了，约为照以前走势会有的 {_percent(step.factor)}（{SURE:.0%} 区间 {_interval(step)}）。"
        f"{NOT_WHY}可以想想要不要改回去。"
    )


_SENTENCES: dict[Saw, Callable[[Step], str]] = {
    Saw.TOO_FEW: _too_few,
    Saw.NOT_TO_TELL: _not_to_tell,
    Saw.UNSTEADY: _unsteady,
    Saw.LOWER: _lower,
    Saw.HIGHER: _higher,
}


def _interval(step: Step) -> str:
    return f"{_percent(step.low)}–{_percent(step.high)}"


def _percent(factor: float | None) -> str:
    """A factor to whole percent; an interval that is nearly without end says so."""
    if factor is None or factor > 10:
        return "10 倍以上"
    return f"{factor:.0%}"
