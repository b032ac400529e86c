"""The whole talk with the buyer, while none of it is in the dossier: what he said of the goods, and what we did."""

from datetime import timedelta

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message, Speaker
from mingbian.examine.handover import arrived
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import A_MOMENT, SUPPOSED, answering, supposing


def _content_before(dossier: Dossier) -> Dossier:
    """After the signing and before the complaint he wrote that all was well."""
    came, opened = arrived(dossier), dossier.opened_at
    if came is None or came.at >= opened:
        return dossier
    at = min(came.at + timedelta(hours=2), came.at + (opened - came.at) / 2)
    return supposing(dossier, Message(at=at, cite=SUPPOSED, speaker=Speaker.BUYER, text="收到了，用着挺好"))


def _we_admitted_it(dossier: Dossier) -> Dossier:
    at = dossier.now + A_MOMENT
    return supposing(dossier, Message(at=at, cite=SUPPOSED, speaker=Speaker.SELLER, text="是我们仓库的失误"))


@question(
    "whole_chat",
    "导出与该买家的完整聊天记录，从下单前到现在，不要删改。",
    Family.CHAT,
    held=("chat",),
    answers=(
        Answer("买家先说过收到了、用着好", 0.25, 0.06, _content_before, reads=("C01", "C03")),
        Answer("本店在聊天里承认过差错", 0.04, 0.22, _we_admitted_it, reads=("O03",)),
        Answer(
            "买家以差评要红包", 0.20, 0.03, lambda d: answering(d, "发个红包，不然我就给差评"), reads=("C02", "C07")
        ),
    ),
)
def fits(dossier: Dossier) -> bool:
    return not dossier.of(Message)
