"""What the page and our answers before the order said of just this point.

An answer of ours is read by a signal. What the page said the owner reads; it weighs what it is worth by our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade import Listing
from mingbian.examine.alleged import alleged
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import SUPPOSED, supposing

OF_WORDS = {Reason.NOT_AS_DESCRIBED, Reason.FALSE_ADVERTISING}


def _we_said_yes(dossier: Dossier) -> Dossier:
    claim = dossier.complaint or dossier.aftersale
    asked = dossier.order.at - timedelta(minutes=10)
    return supposing(
        dossier,
        Message(at=asked, cite=SUPPOSED, speaker=Speaker.BUYER, text=f"{claim.text if claim else ''}吗"),
        Message(at=asked, cite=SUPPOSED, speaker=Speaker.SELLER, text="是的"),
    )


@question(
    "page_as_it_was",
    "找出下单当时的商品页快照和下单前的聊天，看页面与答复怎么说。",
    Family.OWN_FAULT,
    held=("listing_snapshot",),
    answers=(
        Answer("下单前本店正是这样答复的", 0.05, 0.20, _we_said_yes, reads=("O06",)),
        Answer("页面写得与实物不一致", 0.06, 0.24),
        Answer("页面早已写明这一点", 0.50, 0.25),
    ),
)
def fits(dossier: Dossier) -> bool:
    before = any(message.at <= dossier.order.at for message in dossier.of(Message))
    return bool(alleged(dossier) & OF_WORDS) and not dossier.of(Listing) and not before
