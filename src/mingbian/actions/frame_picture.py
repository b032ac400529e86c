"""Show only a part of an exhibit's copy, and say in a few words what there is to see. The original stays whole."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.draw_mark import locked_marking, refuse_unpictured
from mingbian.appeal.hard_words import ACCUSING, EMOTIONAL, THREATENING, spots
from mingbian.domain.errors import MingbianError
from mingbian.domain.marking import LONGEST_CAPTION, Box
from mingbian.store import models as rows

LEAST_SHOWN = 0.05  # of a side: a smaller part shows nothing of what it was taken from


class CropOutsideError(MingbianError):
    """A part that is not on the picture, or too small to show anything."""

    code = "crop_outside"
    message_format = "要留下的部分不在画面里，或者太小：左 {left:.0%}、上 {top:.0%}、右 {right:.0%}、下 {bottom:.0%}。"
    hint_format = "请在图上重新框一次，每边至少留 5%；不裁剪就把四个数字清空。"


class CaptionTooLongError(MingbianError):
    """More than is read beside a picture."""

    code = "caption_too_long"
    message_format = "说明有 {length} 字，图下最多写 {longest} 字。"
    hint_format = "请只写图上能看到的一件事，经过留在申诉说明里。"


class CaptionNotCalmError(MingbianError):
    """A caption goes to the reader like every other word of ours."""

    code = "caption_not_calm"
    message_format = "说明里的“{words}”是评价或情绪，不是图上能看到的事实。"
    hint_format = "请写看得到的，例如“面单与订单的运单号一致”。"


def frame_picture(
    evidence: rows.Evidence, crop: Box | None, caption: str, *, now: datetime, by: User | None = None
) -> rows.PictureMarking:
    """The marking with this part and caption; None shows the whole picture.

    Raises NothingToDrawOnError, CropOutsideError, CaptionTooLongError, CaptionNotCalmError.
    """
    refuse_unpictured(evidence)
    _refuse_crop(crop)
    said = " ".join(caption.split())
    if len(said) > LONGEST_CAPTION:
        raise CaptionTooLongError(length=len(said), longest=LONGEST_CAPTION)
    hard = next((spot for words in (ACCUSING, EMOTIONAL, THREATENING) for spot in spots(words, said)), None)
    if hard:
        raise CaptionNotCalmError(words=hard[0])
    with acting("picture_framed", evidence.dispute, now=now, by=by) as act:
        marking = locked_marking(evidence, now, by)
        marking.crop = [round(side, 5) for side in crop] if crop else None
        marking.caption = said
        marking.save()
        act.seal(f"exhibit:{evidence.number}")
        act.tell(number=evidence.number, how="裁剪" if crop else "整张")
    return marking


def _refuse_crop(crop: Box | None) -> None:
    if crop is None:
        return
    left, top, right, bottom = crop
    inside = min(crop) >= 0 and max(crop) <= 1
    if not inside or right - left < LEAST_SHOWN or bottom - top < LEAST_SHOWN:
        raise CropOutsideError(left=left, top=top, right=right, bottom=bottom)
