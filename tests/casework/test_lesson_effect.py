"""What is said of a change: the counts, the interval, what is too little; and never that the change did it."""

import random
from datetime import date, timedelta

import pytest

from mingbian.casework.lesson_effect import NOT_WHY, LessonEffect, lesson_effect
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.goods import GoodsBooks, GoodsComplaint, SoldDay
from mingbian.domain.lesson import Change
from mingbian.learn.interrupted import Saw

SINCE = date(2026, 3, 2)
NOW = beijing(2026, 8, 1)


def told(rate_before: float, rate_after: float, *, a_day: int = 60, seed: int = 5) -> LessonEffect:
    """A product that sells so many a day, complained about at one rate before the change and another after it."""
    chance = random.Random(seed)
    sold, grieved = [], []
    for place in range(-240, 140):
        day = SINCE + timedelta(days=place)
        rate = rate_after if place >= 0 else rate_before
        sold.append(SoldDay(day, "", "", a_day))
        grieved += [
            GoodsComplaint(f"{place}-{order}", beijing(2026, 7, 1), Reason.QUALITY, day, "", "")
            for order in range(a_day)
            if chance.random() < rate
        ]
    books = GoodsBooks("G", "", "", tuple(sold), tuple(grieved), {}, SINCE - timedelta(days=240))
    return lesson_effect(books, Change("G", SINCE), NOW)


def test_too_little_says_plainly_what_is_too_little() -> None:
    effect = told(0.03, 0.01, a_day=1)

    assert effect.title == "还看不出来"
    assert effect.sentence.startswith("还看不出来：")
    assert "起，至少要" in effect.sentence
    assert effect.step.factor is None


def test_fewer_complaints_are_told_with_interval_and_without_a_why() -> None:
    effect = told(0.06, 0.02)

    assert effect.step.saw is Saw.LOWER
    assert "低了" in effect.sentence
    assert "98% 区间" in effect.sentence
    assert NOT_WHY in effect.sentence


def test_more_complaints_are_told_too() -> None:
    effect = told(0.02, 0.06)

    assert effect.step.saw is Saw.HIGHER
    assert "反而高了" in effect.sentence


def test_no_difference_says_that_everything_is_possible() -> None:
    assert "降了、升了、没有变都说得通" in told(0.04, 0.04).sentence


@pytest.mark.parametrize("after", [0.0, 0.01, 0.04, 0.12])
@pytest.mark.parametrize("a_day", [1, 20, 60])
def test_nothing_is_ever_proved(after: float, a_day: int) -> None:
    sentence = told(0.04, after, a_day=a_day).sentence

    assert "证明" not in sentence
    assert "有效" not in sentence
    assert "起了作用" not in sentence
