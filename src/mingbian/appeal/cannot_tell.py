"""What we say to a claim that nothing of ours meets: that we cannot tell yet, where to look, what would help."""

import re

from mingbian.appeal.desk import Desk
from mingbian.appeal.numbering import Record
from mingbian.appeal.topics import ABOUT_GOODS
from mingbian.domain.claim import Claim, ClaimKind
from mingbian.domain.complaint import Complaint
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.talk import Message, Speaker

NO_PHOTO = "记录中没有买家提供的照片，我店愿意在看到照片或收到退件后核实"
PHOTO_IS_NOT_ENOUGH = "从现有记录还看不出原因，我店愿意收到退件后当面核实"
NOTHING_NAMED = "买家没有说明具体是什么问题，我店愿意在买家说明后核实"
NOT_FOUND = "这一点我店还没有查到记录，愿意继续核实"

PICTURES_OF_HIS = frozenset({"buyer_photo", "buyer_unbox_video", "bad_share_photo"})
PICTURE_WORDS = re.compile("图|照片|视频|拍")

# Which record of ours a reader may look through himself, and what we say of it. Without the record: NOT_FOUND.
LOOK_THERE: dict[ClaimKind, tuple[Record, str]] = {
    ClaimKind.NOT_RECEIVED: (Record.LOGISTICS, "物流记录已经附上，请核对，我店也愿意向快递核实"),
    ClaimKind.FALSE_SHIPPING: (Record.LOGISTICS, "物流记录已经附上，请核对揽收与派送情况"),
    ClaimKind.LATE_SHIPPING: (Record.LOGISTICS, "发货与揽收的时间见物流记录，请核对"),
    ClaimKind.ATTITUDE: (Record.TALK, "双方的沟通按原话附上，请核对"),
    ClaimKind.PROMISED: (Record.TALK, "双方的沟通按原话附上，请核对"),
    ClaimKind.HARASSMENT: (Record.TALK, "双方每次联系的时间和原话已经附上，请核对"),
    ClaimKind.REVIEW_THREAT: (Record.TALK, "谈到评价的原话已经附上，请核对"),
    ClaimKind.REFUND_SLOW: (Record.TALK, "售后每一步的时间见售后记录，请核对"),
    ClaimKind.RETURN_REFUSED: (Record.TALK, "退货处理的经过见售后记录，请核对"),
    ClaimKind.FALSE_ADVERTISING: (Record.ORDER, "商品与订单的记录已经附上，请核对，我店也愿意说明每句话的依据"),
}
WE_BRING: dict[ClaimKind, str] = {
    ClaimKind.FAKE: "我店愿意提供进货与授权的材料以供核对",
    ClaimKind.IMAGE_THEFT: "我店愿意提供原图与拍摄记录以供核对",
    ClaimKind.INJURY: "我店还没有看到就医或检测的材料，看到后会认真核实",
    ClaimKind.PROFESSIONAL_CLAIM: "我店还没有看到索赔所依据的检测或鉴定，看到后会认真核实",
}


def cannot_tell(claim: Claim, desk: Desk) -> tuple[str, tuple[int, ...]]:
    """The words for one claim that nothing meets, and the exhibits that they cite."""
    if claim.kind in LOOK_THERE:
        record, words = LOOK_THERE[claim.kind]
        shown = tuple(held.number for held in desk.exhibits if held.record is record)
        if shown:
            return words, shown
    return _words(claim, desk.dossier), desk.shown_in((claim.cite,)) or desk.records


def _words(claim: Claim, dossier: Dossier) -> str:
    if claim.kind in ABOUT_GOODS:
        return PHOTO_IS_NOT_ENOUGH if _may_have_shown_a_picture(dossier) else NO_PHOTO
    if claim.kind is ClaimKind.OTHER:
        return NOTHING_NAMED
    return WE_BRING.get(claim.kind, NOT_FOUND)


def _may_have_shown_a_picture(dossier: Dossier) -> bool:
    """Whether the buyer sent a picture, or said anything of one: then we may just not have recorded it."""
    filed = any(exhibit.kind in PICTURES_OF_HIS for exhibit in dossier.exhibits)
    said = any(
        PICTURE_WORDS.search(message.text) for message in dossier.of(Message) if message.speaker is Speaker.BUYER
    )
    complained = any(PICTURE_WORDS.search(complaint.text) for complaint in dossier.of(Complaint))
    return filed or said or complained or bool(dossier.of(Photo))
