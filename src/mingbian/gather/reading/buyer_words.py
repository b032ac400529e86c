"""What the buyer wrote in the chat: taking the claim back contradicts it, having said it at once supports it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.gather.cells import contradicts, supports
from mingbian.gather.saying import claimed, taken_back

FAULTS_COME = timedelta(days=7)  # our guess of how long a fault takes to show in use

# Said before the goods were there, kind words are about the talk or the listing and not about the goods.
ABOUT_THE_GOODS = frozenset(
    {
        ClaimKind.QUALITY,
        ClaimKind.NOT_AS_DESCRIBED,
        ClaimKind.FAKE,
        ClaimKind.MISSING_ITEM,
        ClaimKind.WRONG_ITEM,
        ClaimKind.DAMAGED,
        ClaimKind.EMPTY_PARCEL,
        ClaimKind.USED_GOODS,
        ClaimKind.FOOD_SAFETY,
        ClaimKind.BAD_FRUIT,
        ClaimKind.INJURY,
    }
)


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    for message in dossier.said_by(Speaker.BUYER):
        back = taken_back(message.text, claim.kind) if message.at >= _since(dossier, claim) else ""
        told = claimed(message.text, (claim.kind,), dossier.reason)
        # One message that says both takes nothing back: “挺喜欢的，就是颜色和图片不一样”.
        # One clause may: the damage named with its cause, “孩子摔坏了”.
        own_doing = claim.kind is ClaimKind.DAMAGED and back == told
        if back and (not told or own_doing) and not failed_later(dossier, claim, message.at):
            yield contradicts(claim, message, back)
        elif told and _early(dossier, claim, message.at):
            yield supports(claim, message, told)


def failed_later(dossier: Dossier, claim: Claim, praised_at: datetime) -> bool:
    """Whether praise lies so far back that the fault may have come since: it takes nothing back then."""
    return claim.kind is ClaimKind.QUALITY and dossier.opened_at - praised_at > FAULTS_COME


def _since(dossier: Dossier, claim: Claim) -> datetime:
    """From when on such words are about this order."""
    arrived = [delivered.at for delivered in dossier.deliveries]
    left = [shipped.at for shipped in dossier.shipments]
    if claim.kind in ABOUT_THE_GOODS:
        return min(arrived or left, default=dossier.order.at)
    return min(left or arrived, default=dossier.order.at) if claim.kind is ClaimKind.NOT_RECEIVED else dossier.order.at


def _early(dossier: Dossier, claim: Claim, said_at: datetime) -> bool:
    """Whether the buyer told it before he complained; “not received” means little before it is shown as signed."""
    signed = [delivered.at for delivered in dossier.deliveries]
    waiting = claim.kind is ClaimKind.NOT_RECEIVED and signed and said_at < min(signed)
    return dossier.order.at <= said_at < dossier.opened_at and not waiting
