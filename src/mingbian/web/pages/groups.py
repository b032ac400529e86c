"""What runs together now: bursts and groups of the last 30 days, innocent causes first."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.group import Burst, Group, Happening, HappeningKind, ShopTime
from mingbian.examine.bursts import ALARMS_A_QUARTER, bursts_of_slots, usual
from mingbian.examine.causes.campaign import is_promotion
from mingbian.examine.group_words import burst_sentence
from mingbian.examine.groups import FEWEST, groups
from mingbian.examine.likeness import heard
from mingbian.examine.likest import likest
from mingbian.examine.speech import quoted
from mingbian.store.queries.groups import KNOWN_DAYS, ORDERS_DAYS, SHOWN_DAYS, activities_of, lately
from mingbian.web.group_card import group_card
from mingbian.web.page import page, shop_of, shown

SHOWN, PAIRS_SHOWN, ACTIVITIES_SHOWN = 12, 20, 30


@page("groups/")
def view(request: HttpRequest) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()
    told = lately(shop, now)
    found = groups(told.happenings, told.time)
    several = [group for group in found if len(group.members) >= FEWEST]
    rushes = bursts_of_slots(HappeningKind.ORDER, told.slots, usual(told.time.orders or 0, told.time.days))
    return shown(
        request,
        "groups",
        cards=[(group_card(group), alike_beside(group, told.happenings)) for group in several[:SHOWN]],
        more=max(0, len(several) - SHOWN),
        pairs=[group_card(group) for group in found if len(group.members) < FEWEST][:PAIRS_SHOWN],
        rushes=[(rush, burst_sentence(rush), promotion_at(rush, told.time)) for rush in rushes],
        activities=activities_of(shop, now).reverse()[:ACTIVITIES_SHOWN],
        activity_days=KNOWN_DAYS,
        watched=len(told.happenings),
        days=SHOWN_DAYS,
        orders_days=ORDERS_DAYS,
        alarms=ALARMS_A_QUARTER * len(HappeningKind),
    )


def promotion_at(rush: Burst, time: ShopTime) -> str:
    """The promotion that ran while so many ordered; empty where none is written down."""
    running = [one for one in time.activities if one.begins_at <= rush.last and rush.first <= one.ends_at]
    return next((one.name for one in sorted(running, key=is_promotion, reverse=True)), "")


def alike_beside(group: Group, happenings: Sequence[Happening]) -> list[tuple[Happening, str]]:
    """Others that speak like the members of a group that counts, with their words, masked: for a human to look at."""
    numbers = {member.order_sn for member in group.members}
    others = [one for one in happenings if one.order_sn not in numbers and heard(one.text)]
    texts = [member.text for member in group.members if heard(member.text)] if group.counts else []
    return [(others[place], quoted(others[place].text)) for place in likest(texts, [one.text for one in others])]
