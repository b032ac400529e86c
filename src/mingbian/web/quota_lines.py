"""How each quota of a way stands in this shop, as the page of the appeal shows it."""

from mingbian.appeal.channel import Channel, Quota
from mingbian.appeal.channel_file import channels
from mingbian.appeal.quota_use import Spent, sharing, spent
from mingbian.domain.standing import intervened
from mingbian.store.queries.quota_uses import quota_uses
from mingbian.web.desk import Desk

GIVEN_BACK = "given_back"


def quota_lines(desk: Desk, channel: Channel) -> list[Spent]:
    """One for each quota of the channel, in its order."""
    return [_line(desk, quota) for quota in channel.quotas]


def _line(desk: Desk, quota: Quota) -> Spent:
    rule = desk.book.by_code(quota.rule)
    notice = intervened(desk.dossier)
    return spent(
        quota,
        rule.figure(quota.figure),
        quota_uses(desk.dispute.shop, sharing(quota, channels()), desk.now),
        order_sn=desk.dispute.order_sn,
        now=desk.now,
        asked_at=notice.at if notice else None,
        given_back=any(figure.name == GIVEN_BACK for figure in rule.figures),
    )
