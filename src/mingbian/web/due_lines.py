"""By when one way must be gone: the very clocks that run in this dispute, else the rules' figures that can apply to it.

A moment stands beside the sentence of its own clock, never beside another rule's figure: sidebar, calm card and step 4
tell the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from mingbian.appeal.channel import Channel, Due
from mingbian.appeal.channel_file import channels
from mingbian.domain.deadline import Deadline
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import CONFIDENCE_TITLES, UNIT_TITLES
from mingbian.domain.standing import shipped_by
from mingbian.rules.book import RuleBook
from mingbian.rules.deadlines import PLATFORM_COUNTDOWN
from mingbian.rules.duties import ON_THE_AFTER_SALE_PAGE

UNSHIPPED_ONLY, SHIPPED_ONLY = frozenset({"PDD-AS-01"}), frozenset({"PDD-AS-02"})


@dataclass(frozen=True, slots=True)
class DueLine:
    """`words` is why, or what the rule says; `running` the clock in this dispute, None where only a figure is told.

    `rule` is the code of the rule that it opens to, empty for what the platform itself shows.
    """

    words: str
    running: Deadline | None
    rule: str


def due_lines(channel: Channel, dossier: Dossier, deadlines: Iterable[Deadline], book: RuleBook) -> tuple[DueLine, ...]:
    """The clocks first, as the dispute's own list has them.

    The after-sale page shows one clock at a time: while one runs, nothing else of that page is told. Of a figure that
    cannot apply, an unshipped order's for a parcel that left, nothing is told either.
    """
    elsewhere = _rules_of_others(channel)
    running = [
        one
        for one in deadlines
        if any(one.purpose is due.purpose for due in channel.due) and (one.purpose, one.source) not in elsewhere
    ]
    told = [_running(one) for one in running]
    timed = {one.source for one in running}
    one_at_a_time = any(one.purpose in ON_THE_AFTER_SALE_PAGE for one in running)
    for due in channel.due:
        waits = one_at_a_time and due.purpose in ON_THE_AFTER_SALE_PAGE and due.rule not in timed
        same = any(one.source == due.rule and one.purpose is due.purpose for one in running)
        shown = any(one.source == PLATFORM_COUNTDOWN and one.purpose is due.purpose for one in running)
        if not (waits or same or shown) and _can_apply(due, dossier):
            told.append(DueLine(_figure(due, book), None, due.rule))
    return tuple(told)


def _rules_of_others(channel: Channel) -> set[tuple[str, str]]:
    """What is due under the same name by a rule that only other ways go by: a penalty's evidence is not an order's."""
    own = {(due.purpose.value, due.rule) for due in channel.due}
    return {(due.purpose.value, due.rule) for other in channels().values() for due in other.due} - own


def _running(one: Deadline) -> DueLine:
    return DueLine(one.why, one, "" if one.source == PLATFORM_COUNTDOWN else one.source)


def _can_apply(due: Due, dossier: Dossier) -> bool:
    left = shipped_by(dossier, dossier.opened_at)
    return due.rule not in (UNSHIPPED_ONLY if left else SHIPPED_ONLY)


def _figure(due: Due, book: RuleBook) -> str:
    """What the rule's page says of it too: the usual figure, and the one that we remind by."""
    figure = book.by_code(due.rule).find(due.figure) if due.rule in book else None
    if figure is None or figure.to_rely_on is None:
        return f"{due.since}算"
    unit = UNIT_TITLES[figure.unit]
    differs = figure.value is not None and figure.value != figure.to_rely_on
    usual = f"，通常说法 {figure.value:g} {unit}" if differs else ""
    return f"{due.since}按 {figure.to_rely_on:g} {unit}提醒（可信度{CONFIDENCE_TITLES[figure.confidence]}{usual}）"
