"""A letter as it is written, and the draft that it becomes.

A letter is a list of sentences with 【slots】. 【商品|这件商品】 has words to fall back on; a sentence under `if_known`
is left out when a slot of it is not known; any other unknown slot means that the letter is not offered at all. One
with `where` stands only where the goods are there.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from mingbian.domain.assessment import Band
from mingbian.domain.complaint import Reason
from mingbian.domain.talk import Medium
from mingbian.negotiate.filling import Filled
from mingbian.negotiate.goods_where import Where

SLOT = re.compile(r"【([^【】|]+)(?:\|([^【】|]+))?】")


class Stage(StrEnum):
    """The five steps of a conversation."""

    LISTEN = "listen"
    VERIFY = "verify"
    SHOW = "show"
    OFFER = "offer"
    CLOSE = "close"


STAGE_TITLES = {
    Stage.LISTEN: "致歉倾听",
    Stage.VERIFY: "核实",
    Stage.SHOW: "出示证据",
    Stage.OFFER: "方案",
    Stage.CLOSE: "收尾",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as it stands in the file; `if_known` marks one that may be left out, no `where` means anywhere."""

    text: str
    if_known: bool = False
    where: tuple[Where, ...] = ()

    @property
    def slots(self) -> tuple[tuple[str, str], ...]:
        """Each slot's name with the words that it falls back on, empty for none."""
        return tuple((match[1], match[2] or "") for match in SLOT.finditer(self.text))


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter. No `reasons` means any; `needs` and `without` name slots that must or must not be known.

    `under_threat` letters answer a buyer who ties money to a review or a complaint, and no others do. One
    `after_settlement` is for when all is done: only then may the complaint itself be spoken of. One `at_once` holds the
    apology and the whole remedy, for an honest complaint; one `cleared_up` thanks a buyer who was mistaken and said so.
    By `medium` it goes into the chat, or on paper.
    """

    code: str
    title: str
    stage: Stage
    reasons: tuple[Reason, ...]
    bands: tuple[Band, ...]
    sentences: tuple[Sentence, ...]
    say: str
    never: tuple[str, ...]
    rules: tuple[str, ...]
    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    under_threat: bool = False
    after_settlement: bool = False
    at_once: bool = False
    cleared_up: bool = False
    medium: Medium = Medium.CHAT

    @property
    def is_special(self) -> bool:
        """Whether it is for one occasion, and not for the five steps in the chat."""
        return self.after_settlement or self.at_once or self.cleared_up or self.medium is not Medium.CHAT


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter filled in for one dispute, to be read, changed and sent by a human.

    `slots` are the fillings used, each with the facts that it cites; `say` and `never` are what to mind while sending.
    """

    text: str
    code: str
    title: str
    stage: Stage
    slots: tuple[Filled, ...]
    say: str
    never: tuple[str, ...]
    rules: tuple[str, ...]
