"""By when something must be done: the platform's own countdown wins, else the tightest figure found in a rule.

Almost no published figure is certain, so a reminder is set by the tightest one: to be early costs nothing. What the
seller reads on the platform's page and types in is never overruled, and stays to be seen when it has passed; only a
thing of the same name that begins anew after it takes its place. A clock that no fact proves stands behind the proven.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mingbian.domain.clock import day_of, in_words
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.deadline import LONGEST_COUNTDOWN, Deadline, DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.outcome import Countdown, Verdict
from mingbian.domain.rule import CONFIDENCE_TITLES, UNIT_TITLES, Confidence, Figure, Rule, Unit
from mingbian.domain.standing import has_ticket
from mingbian.rules.book import RuleBook
from mingbian.rules.calendar import end_of_working_day_after
from mingbian.rules.duties import ON_THE_AFTER_SALE_PAGE, Duty, after_sale_duties, duties

PLATFORM_COUNTDOWN = "platform_countdown"
WINS = "以商家后台倒计时为准。"
OTHERS_WIN = {
    DuePurpose.AUTHORITY_REPLY: "以通知书写明的期限为准。",
    DuePurpose.IP_DEFENCE: "以转送通知写明的期限为准。",
}

ORDER = tuple(DuePurpose)
ANSWERS = frozenset({DuePurpose.ANSWER, DuePurpose.RETURN_REVIEW})
"""Two names of one obligation: what is owed to the request."""

ON_THE_ORDER_PAGE = ON_THE_AFTER_SALE_PAGE | {DuePurpose.WORK_ORDER}
SPANS = {Unit.MINUTES: timedelta(minutes=1), Unit.HOURS: timedelta(hours=1), Unit.DAYS: timedelta(days=1)}
_LABELS = (
    (re.compile(r"工单"), DuePurpose.WORK_ORDER),
    (re.compile(r"举证|凭证"), DuePurpose.EVIDENCE),
    (re.compile(r"异常单|不发货"), DuePurpose.ABNORMAL_ORDER),
    (re.compile(r"12315|市监|市场监管"), DuePurpose.AUTHORITY_REPLY),
    (re.compile(r"答辩|侵权|知识产权"), DuePurpose.IP_DEFENCE),
    (re.compile(r"申诉|复议"), DuePurpose.APPEAL),
    (re.compile(r"收货|验货|验收|签收"), DuePurpose.RETURN_INSPECTION),
    (re.compile(r"审核|退货"), DuePurpose.RETURN_REVIEW),
    (re.compile(r"处理|售后|退款|响应"), DuePurpose.ANSWER),
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A countdown of the platform with what it counts; `labelled` when its own text says so.

    `first_read_at`: when the same end was read for the first time; reading it again begins nothing anew.
    """

    countdown: Countdown
    purpose: DuePurpose
    labelled: bool
    first_read_at: datetime

    def governs(self, duty: Duty) -> bool:
        """Whether this duty's clock is the one that the platform shows here.

        The same thing asked anew after a countdown had run out has its own clock; but what is only assumed of our
        answer gives way to the one that was read. A countdown without a label stands for whatever the order page
        showed when it was read, the work order included; one with a label only for what stands on its own page. One
        that runs for months is shown, but is no reason to forget what is due this week.
        """
        if self.countdown.due_at - self.countdown.at > LONGEST_COUNTDOWN:
            return False
        if duty.assumed and {duty.purpose, self.purpose} <= ANSWERS:
            return True
        if duty.purpose is self.purpose:
            return self.countdown.due_at > duty.began_at
        if duty.purpose not in ON_THE_ORDER_PAGE or self.countdown.at < duty.began_at:
            return False
        same_page = self.purpose in ON_THE_AFTER_SALE_PAGE and duty.purpose in ON_THE_AFTER_SALE_PAGE
        return same_page or not self.labelled


def deadlines(dossier: Dossier, book: RuleBook) -> tuple[Deadline, ...]:
    """Everything that is due in this dispute: what is proven, soonest first, then what is assumed, soonest first.

    A verdict ends what was due before it; what is asked or shown after it, a second appeal's countdown, counts anew.
    A rule counts where it was in force on the day its clock began. A due moment may lie in the past: it is shown so.
    """
    shown = _shown(dossier)
    left = [duty for duty in duties(dossier) if not any(one.governs(duty) for one in shown)]
    ruled = tuple(_one_answer(filter(None, (_by_rule(duty, book) for duty in left))))
    found = [*(_by_platform(one) for one in shown if not _begun_anew(one, ruled)), *ruled]
    return tuple(sorted(found, key=lambda due: (due.assumed, due.due_at, ORDER.index(due.purpose))))


def _begun_anew(shown: Shown, ruled: Iterable[Deadline]) -> bool:
    """Whether what this countdown was for has ended, and the same thing began again since, as a fact proves."""
    return any(
        not due.assumed and due.purpose is shown.purpose and due.began_at >= shown.countdown.due_at for due in ruled
    )


def _shown(dossier: Dossier) -> list[Shown]:
    """The last countdown read for each purpose; none that was read before the verdict."""
    found: dict[DuePurpose, Shown] = {}
    verdict = dossier.latest(Verdict)
    for countdown in dossier.of(Countdown):
        if verdict and countdown.at <= verdict.at:
            continue
        label = next((purpose for words, purpose in _LABELS if words.search(countdown.text)), None)
        purpose = label or _on_the_page(dossier, countdown.at)
        known = found.get(purpose)
        again = known is not None and known.countdown.due_at == countdown.due_at
        first_read_at = known.first_read_at if known and again else countdown.at
        found[purpose] = Shown(countdown, purpose, label is not None, first_read_at)
    return list(found.values())


def _on_the_page(dossier: Dossier, moment: datetime) -> DuePurpose:
    """What the order page waited for at this moment; an answer where nothing had been asked yet."""
    facts = tuple(fact for fact in dossier.facts if fact.at <= moment)
    if not any(isinstance(fact, AfterSale | Complaint) for fact in facts):
        return DuePurpose.ANSWER
    if dossier.order not in facts:
        facts = (dossier.order, *facts)
    known = replace(dossier, facts=facts, now=moment)
    waited = tuple(after_sale_duties(known))
    if waited:
        return waited[0].purpose
    return DuePurpose.WORK_ORDER if known.aftersale is None and has_ticket(known) else DuePurpose.ANSWER


def _by_platform(shown: Shown) -> Deadline:
    read, text = in_words(shown.countdown.at), shown.countdown.text
    why = f"商家后台显示的倒计时（{read} 记下{'，' + text if text else ''}）。"
    due_at = shown.countdown.due_at
    return Deadline(shown.purpose, shown.first_read_at, due_at, PLATFORM_COUNTDOWN, Confidence.PLATFORM, why)


def _by_rule(duty: Duty, book: RuleBook) -> Deadline | None:
    """By the version of the day on which the clock began.

    None where none was in force, it has no such figure, or the clock ran out before it mattered.
    """
    rule = book.by_code(duty.rule).on(day_of(duty.began_at))
    figure = rule.find(duty.figure) if rule else None
    if rule is None or figure is None or figure.to_rely_on is None:
        return None
    due_at, uncertain = due(duty.began_at, figure)
    if duty.useless_before and due_at <= duty.useless_before:
        return None
    why = _why(duty, figure, rule)
    return Deadline(
        duty.purpose, duty.began_at, due_at, rule.code, figure.confidence, why, uncertain, assumed=duty.assumed
    )


def due(began_at: datetime, figure: Figure) -> tuple[datetime, bool]:
    """When a clock of this figure runs out, and whether unpublished working days make that uncertain.

    Hours and days run on the clock; working days run to the end of the last, the day of the event not counted.
    """
    count = figure.to_rely_on
    if count is None:
        raise ValueError(f"{figure.name} has no number to count by")
    if figure.unit is Unit.WORKING_DAYS:
        return end_of_working_day_after(began_at, int(count))
    return began_at + count * SPANS[figure.unit], False


def _why(duty: Duty, figure: Figure, rule: Rule) -> str:
    unit, sure = UNIT_TITLES[figure.unit], CONFIDENCE_TITLES[figure.confidence]
    usual = f"，通常说法 {figure.value:g} {unit}" if figure.value != figure.to_rely_on and figure.value else ""
    wins = OTHERS_WIN.get(duty.purpose, WINS)
    counted = "推算" if duty.assumed else "提醒"
    return f"{duty.says}：按 {figure.to_rely_on:g} {unit}{counted}（{rule.code}{usual}，可信度{sure}）。{wins}"


def _one_answer(found: Iterable[Deadline]) -> Iterator[Deadline]:
    """Of several clocks for one and the same answer only the first to run out matters."""
    answered = False
    for deadline in sorted(found, key=lambda one: one.due_at):
        answers = deadline.purpose in ANSWERS
        if not (answers and answered):
            yield deadline
        answered = answered or answers
