"""Which pieces go to a channel as pictures, in which order: as the program chose, or as a person did.

Two ways: numbered composites, drawn by us and legible on a phone; or originals alone, where the channel's rule refuses
edited pictures. Composites then go along for the place where more may be explained, and originals always in the bundle.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from mingbian.appeal.channel import Channel
from mingbian.appeal.choosing import Choice
from mingbian.appeal.numbering import PackExhibit
from mingbian.domain.errors import MingbianError

UPLOADS = "uploads.txt"
"""In a pack: the names of what is put into the form as pictures, in their order, one a line."""


class Mode(StrEnum):
    """As what pictures go."""

    COMPOSITE = "composite"
    ORIGINALS = "originals"


MODE_TITLES = {Mode.COMPOSITE: "编号整理图", Mode.ORIGINALS: "只用原图"}


class EditedRefusedError(MingbianError):
    """The channel's rule says that edited pictures do not count."""

    code = "edited_refused"
    message_format = "「{channel}」只收原图（规则 {rule}，可信度{confidence}）：整理过、标注过的图片不能放进这里。"
    hint_format = "请选“只用原图”；整理图可以放进补充说明。您在后台看到的规则不同时，先到规则页记下核对的结果。"


class TooManyPicturesError(MingbianError):
    """More originals than the form takes."""

    code = "too_many_pictures"
    message_format = "选了 {count} 张，「{channel}」最多收 {most} 张。"
    hint_format = "请先拿掉「{drop}」：拿掉它，能证明的少得最少。"


class PieceUnknownError(MingbianError):
    """Something was chosen that is not there, or cannot be a picture."""

    code = "piece_unknown"
    message_format = "选中的图片里有一张已经不在，或不能作图片。"
    hint_format = "请刷新这一页，再选一次。"


@dataclass(frozen=True, slots=True)
class PicturePlan:
    """`pieces` are the codes of what goes, in order (`PackExhibit.piece`); `by_hand` when a person chose them."""

    mode: Mode
    pieces: tuple[str, ...]
    by_hand: bool = False

    def numbers(self, exhibits: Iterable[PackExhibit]) -> tuple[int, ...]:
        """The same as numbers in a pack; what is not in it any more is passed over."""
        known = {one.piece: one.number for one in exhibits}
        return tuple(known[piece] for piece in self.pieces if piece in known)


def automatic(mode: Mode, found: Iterable[Choice]) -> PicturePlan:
    """What the program chose."""
    return PicturePlan(mode, tuple(choice.piece for choice in found if choice.taken))


def usual_mode(channel: Channel, *, refused: bool) -> Mode:
    """`refused` says that a rule in force refuses edited pictures here."""
    return Mode.ORIGINALS if refused and channel.refuses_edited else Mode.COMPOSITE
