"""How each quota of a way stands in this shop, as the page of the appeal shows it."""

from collections.abc import Iterable

from mingbian.appeal.channel import Channel, Quota
from mingbian.appeal.channel_file import channels
from mingbian.appeal.quota_use import Spent, Use, sharing, spent
from mingbian.domain.standing import intervened
from mingbian.store.queries.quota_uses import quota_uses
from mingbian.web.desk import Desk

GIVEN_BACK = "given_back"


def quota_lines(desk: Desk, asked: Iterable[Channel]) -> dict[str, tuple[Spent, ...]]:
    """By the channel's code, one for each of its quotas in their order. What was handed in is read once for all."""
    uses = quota_uses(desk.dispute.shop, channels(), desk.now)
    return {one.code: tuple(_line(desk, quota, uses) for quota in one.quotas) for one in asked}


def _line(desk: Desk, quota: Quota, uses: Iterable[Use]) -> Spent:
    rule = desk.book.by_code(quota.rule)
    notice = intervened(desk.dossier)
    drawn_on = sharing(quota, channels())
    return spent(
        quota,
        rule.figure(quota.figure),
        [use for use in uses if use.channel in drawn_on],
        order_sn=desk.dispute.order_sn,
        now=desk.now,
        asked_at=notice.at if notice else None,
        given_back=any(figure.name == GIVEN_BACK for figure in rule.figures),
    )
