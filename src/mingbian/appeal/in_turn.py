"""Which ways there are for one dispute: the one to take first, what else is open, what is not yet, and why."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from mingbian.appeal.channel import Channel, recommended
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Route
from mingbian.domain.standing import STANDING_TITLES, standings

ANSWER_FIRST = "先答平台正等着我们的，再申诉，最后才对外；这个先后是我们排的"
ALONE = "现在能走的只有这一条"
ON_REPORT_ONLY = "只在有人拿评价或投诉换钱、疑点又多的时候用"
FIRST_APPEAL_FIRST = "要等第一次申诉提交过、没有成立（已经在平台提交过的，先在这里记一笔）"
GONE = "这里已经提交过"
AGREE_FIRST = "现在的建议是同意买家，不建议走这一条"
ANSWER_ALL_THE_SAME = "同意以后也要答复，写明已经怎样处理"


@dataclass(frozen=True, slots=True)
class InTurn:
    """A channel as it stands for this dispute, with the reason in words. At most one is first.

    `against`: our advice is to grant what is asked instead.
    """

    channel: Channel
    is_open: bool
    is_first: bool
    why: str
    against: bool = False


def channels_in_turn(
    dossier: Dossier,
    known: Iterable[Channel],
    route: Route | None,
    *,
    settling: bool = False,
    handed: Collection[str] = (),
) -> tuple[InTurn, ...]:
    """Every channel: the one to take first, the others that are open, then those that are not, each in our order.

    While we advise to grant what is asked (`settling`, see `agreeing`), none is first; nor is one that was gone
    already: `handed` are the codes of those.
    """
    channels = sorted(known, key=lambda channel: (channel.step, channel.code))
    open_now = recommended(dossier, channels, route, handed)
    closed = [channel for channel in channels if channel not in open_now]
    left = [channel for channel in open_now if channel.code not in handed]
    first = left[0] if left and not settling else None
    told = [
        InTurn(
            channel,
            is_open=True,
            is_first=channel is first,
            why=_why_open(
                channel, dossier, first_of=len(left) if channel is first else 0, settling=settling, gone=gone
            ),
            against=settling and not channel.is_answer,
        )
        for channel in open_now
        for gone in [channel.code in handed]
    ]
    told.sort(key=lambda turn: not turn.is_first)
    return (*told, *(_closed(one, _why_closed(one, dossier, route, handed), settling=settling) for one in closed))


def _closed(channel: Channel, why: str, *, settling: bool) -> InTurn:
    return InTurn(channel, is_open=False, is_first=False, why=why, against=settling and not channel.is_answer)


def _why_open(channel: Channel, dossier: Dossier, *, first_of: int, settling: bool, gone: bool) -> str:
    """What opens this way; for the first one also why it comes before the others."""
    reasons = _holding(channel, dossier)
    if channel.complaints:
        reasons.append(f"投诉类型是「{REASON_TITLES[dossier.reason]}」")
    if channel.only_on_report:
        reasons.append("钱与评价、投诉被连在一起，研判建议举报")
    opened = "，".join(reasons) or "随时可以走"
    if gone:
        return f"{opened}。{GONE}。"
    if settling:
        return f"{opened}。{ANSWER_ALL_THE_SAME if channel.is_answer else AGREE_FIRST}。"
    if not first_of:
        return f"{opened}。"
    return f"{opened}。{ALONE}。" if first_of == 1 else f"{opened}。现在能走 {first_of} 条：{ANSWER_FIRST}。"


def _why_closed(channel: Channel, dossier: Dossier, route: Route | None, handed: Collection[str]) -> str:
    """What is missing, each thing that is, as a sentence about this dispute."""
    missing = []
    if channel.when and not _holding(channel, dossier):
        missing.append("要等" + "，或".join(STANDING_TITLES[one] for one in channel.when))
    if channel.complaints and dossier.reason not in channel.complaints:
        missing.append("只用于" + "".join(f"「{REASON_TITLES[one]}」" for one in channel.complaints) + "的投诉")
    if channel.only_on_report and route is not Route.REPORT:
        missing.append(ON_REPORT_ONLY)
    if channel.asks_again_about and channel.asks_again_about not in handed:
        missing.append(FIRST_APPEAL_FIRST)
    return f"现在还用不上：{'；'.join(missing)}。"


def _holding(channel: Channel, dossier: Dossier) -> list[str]:
    held = standings(dossier)
    return [STANDING_TITLES[one] for one in channel.when if one in held]
