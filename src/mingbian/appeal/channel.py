"""Where a pack can be handed in: who decides there, what is accepted, what each reason must prove, how often, by when.

A limit that nobody published stands here as our own default and is marked `ours`: the page says so, and what the
platform's own form shows wins.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from mingbian.appeal.only_while import While, holds
from mingbian.appeal.reader import Reader
from mingbian.domain.complaint import Reason
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Route
from mingbian.domain.rule import Confidence
from mingbian.domain.standing import Standing, standings

AGAIN = "_again"
"""How the code of a reconsideration ends; before it stands the code of what it asks again about."""


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit of a form: `value` is None where a document is handed in and nothing limits it.

    `ours` marks our own default where nobody published one; it has no confidence then, and no source.
    """

    value: int | None
    confidence: Confidence | None = None
    source: str = ""
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What a form takes. Characters are code points, newlines included; bytes are those of one picture."""

    text: Limit
    least_text: Limit
    picture_count: Limit
    picture_size: Limit

    @property
    def characters(self) -> int | None:
        return self.text.value

    @property
    def least_characters(self) -> int:
        return self.least_text.value or 0

    @property
    def pictures(self) -> int | None:
        return self.picture_count.value

    @property
    def picture_bytes(self) -> int | None:
        return self.picture_size.value

    @property
    def ours(self) -> tuple[str, ...]:
        """Which of these are our own defaults, in words for the page."""
        named = (("字数", self.text), ("图片张数", self.picture_count), ("单张图片大小", self.picture_size))
        return tuple(name for name, limit in named if limit.ours)


@dataclass(frozen=True, slots=True)
class Grounds:
    """One reason that the form offers, with the evidence codes that it must and may have.

    `reasons` are the complaints that it answers; empty for any. `effect` is what this reason can change, where the form
    parts its reasons by that. `only_while` are the states of the parcels in one of which it is true; empty for any.
    """

    code: str
    title: str
    must: tuple[str, ...]
    may: tuple[str, ...]
    reasons: tuple[Reason, ...] = ()
    effect: str = ""
    only_while: tuple[While, ...] = ()

    def is_true_of(self, dossier: Dossier) -> bool:
        """Whether this reason may be given, as far as the parcels go."""
        return not self.only_while or any(holds(state, dossier) for state in self.only_while)


@dataclass(frozen=True, slots=True)
class Loss:
    """What it costs when this way fails, in words; `rule` says so, empty where only the channel's source does."""

    words: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class PaperField:
    """One line at the head of a paper: `fill` names what the dossier knows of it (`appeal/paper.py`), else `hint`.

    What nobody but the seller knows stands as a blank with its hint.
    """

    label: str
    fill: str
    hint: str


@dataclass(frozen=True, slots=True)
class PaperForm:
    """The frame of a paper that is handed in as such: title, addressee, fields, last sentence, what goes along."""

    title: str
    to: str
    fields: tuple[PaperField, ...]
    closing: str
    attach: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quota:
    """How often a shop may go this way: `times` a `period` (`month`, `year` or `order`), by a rule's figure.

    `counts` is `uses` or `failures`: what is counted.
    """

    times: int
    period: str
    counts: str
    rule: str
    figure: str


@dataclass(frozen=True, slots=True)
class Due:
    """By when, as a rule's figure says it; what starts the clock is told by `since` in words."""

    purpose: DuePurpose
    rule: str
    figure: str
    since: str


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to be heard. `one_shot` says that nothing can be changed or added once it is sent.

    It is open where one of the standings in `when` holds (empty: always) and the complaint is one of `complaints`
    (empty: any); with `only_on_report` only where the advice is to report. `step` is its place among the ways that
    are open at once, lowest first. `is_answer`: somebody waits for what is handed in here, even where we grant what is
    asked. `paper` is None where a form of the platform is filled in. `refuses_edited` is the
    code of the rule by which edited pictures do not count here, empty where nobody told of one.
    """

    code: str
    title: str
    decides: str
    path: str
    note: str
    one_shot: bool
    limits: Limits
    grounds: tuple[Grounds, ...]
    quotas: tuple[Quota, ...]
    due: tuple[Due, ...]
    rules: tuple[str, ...]
    when: tuple[Standing, ...]
    complaints: tuple[Reason, ...]
    only_on_report: bool
    reader: Reader
    step: int
    lose: Loss
    paper: PaperForm | None
    confidence: Confidence
    source: str
    source_date: date | None
    dated: str
    refuses_edited: str = ""
    is_answer: bool = False

    def grounds_for(self, reason: Reason) -> tuple[Grounds, ...]:
        """The grounds that answer a complaint of this reason, those made for it first."""
        made_for = tuple(ground for ground in self.grounds if reason in ground.reasons)
        return made_for + tuple(ground for ground in self.grounds if not ground.reasons)

    def grounds_now(self, dossier: Dossier) -> tuple[Grounds, ...]:
        """Those of them that are true of this dispute's parcels."""
        return tuple(ground for ground in self.grounds_for(dossier.reason) if ground.is_true_of(dossier))

    @property
    def asks_again_about(self) -> str:
        """The code of the way about whose decision this one asks again; empty for all others."""
        return self.code.removesuffix(AGAIN) if self.code.endswith(AGAIN) else ""

    def is_open(self, held: frozenset[Standing], reason: Reason, *, reporting: bool) -> bool:
        """Whether this way may be taken now."""
        stands = not self.when or not held.isdisjoint(self.when)
        concerns = not self.complaints or reason in self.complaints
        return stands and concerns and (reporting or not self.only_on_report)


def recommended(
    dossier: Dossier, known: Iterable[Channel], route: Route | None = None, handed: Collection[str] = ()
) -> tuple[Channel, ...]:
    """The channels that are open for this dispute, the one to take first at the head; empty where none is.

    A buyer, his review or his order is reported only where the advice is to report. `handed` are the codes of what was
    handed in: nothing is asked again that was never asked.
    """
    held, reporting = standings(dossier), route is Route.REPORT
    ways = [
        channel
        for channel in known
        if channel.is_open(held, dossier.reason, reporting=reporting)
        and (not channel.asks_again_about or channel.asks_again_about in handed)
    ]
    return tuple(sorted(ways, key=lambda channel: (channel.step, channel.code)))
