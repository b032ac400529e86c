"""先冷静: what time there really is, and the three things to do now, so that nobody answers in anger or in fear."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from mingbian.domain.clock import in_words, lasting
from mingbian.domain.deadline import DUE_TITLES, Deadline
from mingbian.domain.judgement import Judgement
from mingbian.domain.offer import Route
from mingbian.gather.evidence_kinds import evidence_kinds

ENOUGH = timedelta(hours=4)
"""So much time lets one read, fetch and write without haste; our guess."""

SOON_GONE = timedelta(days=7)

FIRST = {
    Route.REPORT: "先不报价，不私下转账，不加联系方式；不回骂，也不答应拿钱换评价。",
    Route.CONTEST: "先别点同意，也别点拒绝；下面的事实看完再定。",
    Route.NEGOTIATE: "先回一句“看到了，这就去核实”，不争对错。",
    Route.SETTLE_FAST: "先道歉，把事情接过来；是本店的错就尽快办，不让买家多跑一趟。",
}


@dataclass(frozen=True, slots=True)
class Calm:
    """One sentence on the time that is left, and three things to do, in their order."""

    time: str
    steps: tuple[str, str, str]


def calm(judgement: Judgement, now: datetime) -> Calm:
    """For this judgement at this moment."""
    # Where money is asked for silence nothing is offered, whatever else is advised.
    route = Route.REPORT if judgement.advice.offer.frozen else judgement.advice.route
    return Calm(_time(judgement.deadlines, now), (FIRST[route], _keep(judgement, now), _ask(judgement)))


def _time(deadlines: tuple[Deadline, ...], now: datetime) -> str:
    """The next one that is proven, else the next one at all; what has passed before an assumed one is not kept back."""
    ahead = next((one for one in deadlines if one.due_at > now), None)
    passed = [one for one in deadlines if one.due_at <= now and not one.assumed]
    over = max(passed or deadlines, key=lambda one: one.due_at, default=None)
    if over is None:
        return "没有看到正在走的期限。请到后台看一眼倒计时，填进来，以它为准。"
    told_over = f"看到的期限（{DUE_TITLES[over.purpose]}，{in_words(over.due_at)}）已经过了。请到后台看入口是否还开着。"
    if ahead is None:
        return told_over
    left = ahead.due_at - now
    until = f"{in_words(ahead.due_at)} 前，还有 {lasting(left)}"
    if ahead.assumed:
        guessed = f"没有看到平台的通知，按规则推算是{DUE_TITLES[ahead.purpose]}，{until}；以后台倒计时为准。"
        return f"{told_over}另外，{guessed}" if passed else guessed
    told = f"最近的期限是{DUE_TITLES[ahead.purpose]}，{until}"
    return f"{told}，来得及。" if left >= ENOUGH else f"{told}。先把手上有的交上去，再求周全。"


def _keep(judgement: Judgement, now: datetime) -> str:
    """What goes first, where it goes within days; else what decides the case and is missing."""
    going = [one for one in judgement.vanishing if not (one.kept or one.gone or one.recorded)]
    first = min(going, key=lambda one: one.last, default=None)
    if first is not None and first.last <= (now + SOON_GONE).date():
        return f"把“{first.title}”存下来：{first.last:%m-%d} 以后可能就取不到了。"
    if judgement.strength.missing:
        kind = evidence_kinds()[judgement.strength.missing[0]]
        return f"找出最要紧的一样：{kind.title}，约 {kind.minutes} 分钟。"
    return "要紧的证据都在了，不用再找。"


def _ask(judgement: Judgement) -> str:
    if judgement.assessment.inquiry is None:
        return "没有非问不可的，按期限往下走就好。" if judgement.deadlines else "没有非问不可的，一步一步往下走就好。"
    return f"弄清一件事：{judgement.assessment.ask}"
