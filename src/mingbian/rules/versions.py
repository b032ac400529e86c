"""The versions of one rule, set apart in time: each holds until the next begins, so that every day has one at most."""

from dataclasses import replace
from datetime import date, timedelta

from mingbian.domain.rule import Rule

A_DAY = timedelta(days=1)


def apart(*told: Rule) -> Rule:
    """The last of these versions with the others beside it. Of those that begin on one day the one told last holds.

    Who writes down what holds from a day need not say when the older wording ended: it ends the day before.
    """
    begins = {version.valid_from or date.min: version for version in told}
    days = sorted(begins)
    ends = [day - A_DAY for day in days[1:]]
    cut = [_ending(begins[day], last) for day, last in zip(days, [*ends, date.max], strict=True)]
    return replace(cut[-1], others=tuple(cut[:-1]))


def _ending(version: Rule, last: date) -> Rule:
    return version if (version.valid_to or date.max) <= last else replace(version, valid_to=last)
