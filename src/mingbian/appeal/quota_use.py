"""How often a way was gone, against how often it may be: counted from what was handed in, with what is left.

The platform says how many times, and hardly ever from when to when: a month and a year are counted by the calendar, in
Beijing. What its own page shows wins, for nothing is known here of what was handed in without being written down.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from mingbian.appeal.channel import Channel, Quota
from mingbian.domain.clock import day_of, in_words
from mingbian.domain.outcome import Ending
from mingbian.domain.rule import CONFIDENCE_TITLES, Figure

PERIODS = {"month": ("每月", "本月"), "year": ("每年", "今年"), "order": ("每次举证通知", "这一单")}
FEW_LEFT = 2


@dataclass(frozen=True, slots=True)
class Use:
    """One time that something was handed in, and what the platform decided before the next; None while it has not."""

    channel: str
    order_sn: str
    at: datetime
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """A quota as it stands: what counts of it, what is left (never below 0), and how sure its number is, in words.

    `warning` is empty while plenty is left.
    """

    quota: Quota
    used: int
    left: int
    sentence: str
    warning: str


def spent(
    quota: Quota,
    figure: Figure,
    uses: Iterable[Use],
    *,
    order_sn: str,
    now: datetime,
    asked_at: datetime | None = None,
    given_back: bool = False,
) -> Spent:
    """Where the quota stands. `uses` are those of every channel that shares it.

    `asked_at` is when the platform last asked for evidence: each asking is a chance of its own. With `given_back` one
    that was upheld counts no more.
    """
    if figure.to_rely_on is not None:
        quota = replace(quota, times=int(figure.to_rely_on))  # an owner's version of the rule may know better
    counting = [use for use in uses if use.at <= now and _counts(quota, use, given_back=given_back)]
    if quota.period == "order":
        counted = [use for use in counting if use.order_sn == order_sn and (asked_at is None or use.at >= asked_at)]
    else:
        begun = _begin(quota.period, day_of(now))
        counted = [use for use in counting if day_of(use.at) >= begun]
    used = len(counted)
    left = max(0, quota.times - used)
    return Spent(quota, used, left, _sentence(quota, figure, used, left), _warning(quota, counted, left))


def sharing(quota: Quota, channels: Mapping[str, Channel]) -> frozenset[str]:
    """The channels that draw on the same quota: those that name the same figure of the same rule."""
    return frozenset(
        channel.code
        for channel in channels.values()
        if any((one.rule, one.figure) == (quota.rule, quota.figure) for one in channel.quotas)
    )


def _begin(period: str, today: date) -> date:
    return today.replace(day=1) if period == "month" else today.replace(month=1, day=1)


def _counts(quota: Quota, use: Use, *, given_back: bool) -> bool:
    if quota.counts == "failures":
        return use.ending is Ending.LOST
    return not (given_back and use.ending is Ending.WON)


def _sentence(quota: Quota, figure: Figure, used: int, left: int) -> str:
    per, here = PERIODS[quota.period]
    what = "失败" if quota.counts == "failures" else ""
    sure = CONFIDENCE_TITLES[figure.confidence]
    return f"{per} {quota.times} 次{what}（可信度{sure}）：{here}记下{what} {used} 次，还剩 {left} 次。"


def _warning(quota: Quota, counted: list[Use], left: int) -> str:
    _, here = PERIODS[quota.period]
    what = "失败次数" if quota.counts == "failures" else "次数"
    if quota.period == "order" and counted:
        return f"这一单已于 {in_words(counted[-1].at)} 在这里提交过，只有一次机会；页面还收的，以页面为准。"
    if left == 0:
        return f"按这里记下的，{here}的{what}已经用完；页面还能提交的，以页面为准。"
    if quota.times > 1 and left <= FEW_LEFT and counted:
        return f"{here}的{what}只剩 {left} 次，留给把握最大的一单。"
    return ""
