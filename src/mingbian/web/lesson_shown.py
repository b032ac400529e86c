"""What a change's page and its line in a list say: the effect, reckoned from the books of its product."""

from datetime import datetime, timedelta

from mingbian.casework.lesson_effect import LessonEffect, lesson_effect
from mingbian.domain.clock import day_of
from mingbian.domain.goods import GoodsBooks
from mingbian.learn.weeks import first_day
from mingbian.store.models import Lesson
from mingbian.store.queries.goods import goods_books
from mingbian.store.queries.lessons import change_of


def effect_of(lesson: Lesson, now: datetime) -> tuple[GoodsBooks, LessonEffect] | None:
    """The books that reach as far back as is compared, and what they show; None where the product is not known."""
    change = change_of(lesson)
    over = timedelta(days=max(1, (day_of(now) - first_day(change)).days + 1))
    books = goods_books(lesson.shop, lesson.goods_id, now, over=over)
    return (books, lesson_effect(books, change, now)) if books else None
