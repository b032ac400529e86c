"""An announcement beside the rules that it speaks of: what it changes in each, and what stands on that rule."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.casework.rule_uses import RuleUses, uses_of
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.rule import Rule
from mingbian.rules.announcement import Change, begins_in, changes
from mingbian.rules.announcement_figures import counted_in
from mingbian.rules.announcement_near import Near, near
from mingbian.rules.book import RuleBook
from mingbian.store.models import Announcement, RuleVersion
from mingbian.store.queries.disputes_on_rule import OnRule, disputes_on_rule
from mingbian.store.queries.own_rules import book_of
from mingbian.web.owner_here import is_owner, may_see
from mingbian.web.page import shown
from mingbian.web.rule_form import FiguresForm, filled


@dataclass(frozen=True, slots=True)
class Beside:
    """One rule beside the announcement; `figures` are those of its own that it gives anew, by title.

    `form` asks for what is taken over; `taken` are the places that were ticked.
    """

    rule: Rule
    share: float
    figures: tuple[str, ...]
    changes: tuple[Change, ...]
    uses: RuleUses
    disputes: list[OnRule]
    form: FiguresForm
    counted: dict[str, tuple[str, ...]]
    taken: Collection[int]
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """What was typed for one rule and not accepted."""

    code: str
    form: FiguresForm
    taken: Collection[int]


def announcement_shown(
    request: HttpRequest, row: Announcement, *, status: int = 200, refused: Refused | None = None
) -> HttpResponse:
    """The page of one announcement; `?rule=` sets one more rule beside it."""
    today = day_of(timezone.now())
    book = book_of(row.shop, today)
    found = {one.rule.code: one for one in near(row.text, book)}
    wanted = request.GET.get("rule", "").strip().upper() or (refused.code if refused else "")
    if wanted in book:
        asked = book.by_code(wanted)
        found = {asked.code: found.get(asked.code, Near(asked, 0.0))} | found
    rules = [as_it_will_be(rule, row) for rule in map(book.by_code, found) if may_see(request, rule)]
    return shown(
        request,
        "announcement",
        status=status,
        row=row,
        owner=is_owner(request),
        beside=[_beside(rule, found[rule.code], row, refused) for rule in rules],
        known=_known(book, request),
        wanted=wanted,
        unknown=wanted if wanted and wanted not in book else "",
        made=list(RuleVersion.objects.filter(announcement=row, aside_at=None).order_by("at", "pk")),
        titles=REASON_TITLES,
    )


def as_it_will_be(rule: Rule, row: Announcement) -> Rule:
    """The rule in the version of the day from which the announcement speaks, so that what was taken over stays."""
    return rule.led_by(_speaks_from(rule, row))


def _speaks_from(rule: Rule, row: Announcement) -> date:
    """The day of the version last taken from it; else the day that it names itself, and today where it names none."""
    made = RuleVersion.objects.filter(announcement=row, code=rule.code, aside_at=None).order_by("at", "pk").last()
    return made.valid_from if made else begins_in(row.text) or day_of(timezone.now())


def figures_form(rule: Rule, row: Announcement, *told: object) -> FiguresForm:
    """The form of one rule on the page of an announcement; several stand there, so each has names of its own."""
    initial = filled(rule, _speaks_from(rule, row)) | {"source": row.source}
    return FiguresForm(rule, *told, initial=initial, auto_id=f"{rule.code}-%s")


def _beside(rule: Rule, found: Near, row: Announcement, refused: Refused | None) -> Beside:
    uses, mine = uses_of(rule.code), refused if refused and refused.code == rule.code else None
    return Beside(
        rule,
        found.share,
        found.figures,
        changes(rule, row.text),
        uses,
        disputes_on_rule(row.shop, rule.code, uses.reasons),
        mine.form if mine else figures_form(rule, row),
        {one.name: counted_in(row.text, one.unit) for one in rule.figures},
        mine.taken if mine else (),
        mine is not None,
    )


def _known(book: RuleBook, request: HttpRequest) -> list[Rule]:
    return [rule for rule in book if rule.kind in ("platform", "law") and may_see(request, rule)]
