"""Which ways there are for one dispute: the one to take first, what else is open, what is not yet, and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from mingbian.appeal.channel import Channel, recommended
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Route
from mingbian.domain.standing import STANDING_TITLES, standings

ANSWER_FIRST = "先答平台正等着我们的，再申诉，最后才对外；这个先后是我们排的"
ALONE = "现在能走的只有这一条"


@dataclass(frozen=True, slots=True)
class InTurn:
    """A channel as it stands for this dispute, with the reason in words. At most one is first."""

    channel: Channel
    is_open: bool
    is_first: bool
    why: str


def channels_in_turn(dossier: Dossier, known: Iterable[Channel], route: Route | None) -> tuple[InTurn, ...]:
    """Every channel: the one to take first, the others that are open, then those that are not, each in our order."""
    channels = sorted(known, key=lambda channel: (channel.step, channel.code))
    open_now = recommended(dossier, channels, route)
    closed = [channel for channel in channels if channel not in open_now]
    told = [
        InTurn(
            channel,
            is_open=True,
            is_first=not place,
            why=_why_open(channel, dossier, first_of=0 if place else len(open_now)),
        )
        for place, channel in enumerate(open_now)
    ]
    return (*told, *(InTurn(one, False, False, _why_closed(one, dossier, route)) for one in closed))


def _why_open(channel: Channel, dossier: Dossier, *, first_of: int) -> str:
    """What opens this way; for the first one also why it comes before the others."""
    reasons = _holding(channel, dossier)
    if channel.complaints:
        reasons.append(f"投诉类型是「{REASON_TITLES[dossier.reason]}」")
    if channel.only_on_report:
        reasons.append("研判建议举报")
    opened = "，".join(reasons) or "随时可以走"
    if not first_of:
        return f"{opened}。"
    return f"{opened}。{ALONE}。" if first_of == 1 else f"{opened}。现在能走 {first_of} 条：{ANSWER_FIRST}。"


def _why_closed(channel: Channel, dossier: Dossier, route: Route | None) -> str:
    """What is missing, each thing that is."""
    missing = []
    if channel.when and not _holding(channel, dossier):
        missing.append("或".join(STANDING_TITLES[one] for one in channel.when))
    if channel.complaints and dossier.reason not in channel.complaints:
        missing.append("投诉类型是" + "或".join(f"「{REASON_TITLES[one]}」" for one in channel.complaints))
    if channel.only_on_report and route is not Route.REPORT:
        missing.append("研判建议举报")
    return f"现在还走不了，要等：{'；'.join(missing)}。"


def _holding(channel: Channel, dossier: Dossier) -> list[str]:
    held = standings(dossier)
    return [STANDING_TITLES[one] for one in channel.when if one in held]
