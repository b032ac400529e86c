"""Whether what came back is the very piece that went out: numbers, tags and parts, seen while it is opened.

Not asked once it was opened, or where it is too light to hold the piece.

No signal reads this: it is seen by the owner, and weighs what it is worth by our guess.
"""

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned, ReturnWeighed
from mingbian.examine.opened_return import was_opened
from mingbian.examine.question import Answer, question
from mingbian.examine.scales import went_out


@question(
    "piece_by_piece",
    "从面单开始录像拆开退件，核对序列号、吊牌、配件与发出时的照片是否为同一件。",
    Family.LOGISTICS,
    held=("unpack_video", "return_inspection", "serial_number"),
    answers=(
        Answer("核对下来不是同一件，或者少了主要部件", 0.40, 0.08),
        Answer("核对下来就是同一件", 0.40, 0.80),
    ),
)
def fits(dossier: Dossier) -> bool:
    weighed = dossier.of(ReturnWeighed) or went_out(dossier) is None
    return bool(dossier.of(Returned) and weighed) and not was_opened(dossier)
