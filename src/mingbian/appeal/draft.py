"""What is about to be handed in, as a person may have changed it: both texts, the evidence, the pictures' sizes."""

from dataclasses import dataclass
from enum import StrEnum

from mingbian.appeal.numbering import PackExhibit


class Form(StrEnum):
    """Which of a draft's parts an objection is about."""

    SHORT = "short"
    LONG = "long"
    PACK = "pack"


FORM_TITLES = {Form.SHORT: "申诉说明", Form.LONG: "详细说明", Form.PACK: "申诉材料"}


@dataclass(frozen=True, slots=True)
class Draft:
    """`pictures` are the bytes of each picture that is handed in; empty while nothing is drawn yet.

    With `originals` they are files as they were kept, which nobody can make smaller without editing them.
    """

    short: str
    long: str
    exhibits: tuple[PackExhibit, ...]
    pictures: tuple[int, ...] = ()
    originals: bool = False

    def text(self, form: Form) -> str:
        return self.short if form is Form.SHORT else self.long
