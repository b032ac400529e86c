"""One change: what was done from which day on, the product's weeks around it, and what they show and do not show."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.clock import day_of
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.goods import GoodsBooks, GoodsComplaint
from mingbian.domain.lesson import LESSON_TITLES
from mingbian.learn.interrupted import SURE
from mingbian.learn.weeks import WEEK, Stretch, Week
from mingbian.store.queries.lessons import beside, lesson_of
from mingbian.web.lesson_shown import effect_of
from mingbian.web.page import page, shop_of, shown
from mingbian.web.week_chart import week_chart

SHOWN, OF_A_WEEK = 10, 100
"""The complained orders in the list: the newest of all weeks, and those of one week that was asked for."""

STRETCHES = {
    Stretch.BEFORE: "改动前",
    Stretch.TROUBLE: "出事的那段，不比",
    Stretch.AFTER: "改动后",
    Stretch.YOUNG: "投诉未来齐，不比",
}


@page("lessons/<int:lesson>/")
def view(request: HttpRequest, lesson: int) -> HttpResponse:
    row, now = lesson_of(shop_of(request), lesson), timezone.now()
    books, effect = effect_of(row, now) or (None, None)
    weeks = effect.weeks if effect else ()
    chosen = next((week for week in weeks if str(week.number) == request.GET.get("week")), None)
    behind, most = _behind(books, weeks, chosen) if books else [], OF_A_WEEK if chosen else SHOWN
    return shown(
        request,
        "lesson",
        lesson=row,
        books=books,
        effect=effect,
        chart=week_chart(effect) if effect else None,
        chosen=chosen,
        behind=behind[:most],
        more=max(0, len(behind) - most),
        others=beside(row),
        kinds=LESSON_TITLES,
        reasons=REASON_TITLES,
        stretches=STRETCHES,
        sure=f"{SURE:.0%}",
        today=day_of(now),
    )


def _behind(books: GoodsBooks, weeks: tuple[Week, ...], chosen: Week | None) -> list[GoodsComplaint]:
    """The complained orders of the week that was asked for, else of all that are shown, the newest complaint first."""
    spans = [(week.first, week.first + WEEK) for week in ((chosen,) if chosen else weeks)]
    return [one for one in books.complaints if any(since <= one.ordered_on < until for since, until in spans)]
