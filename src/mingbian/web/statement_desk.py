"""The statement of one channel on the desk: which text, for whom, what the referee holds against it, what changed."""

from dataclasses import dataclass

from mingbian.appeal.channel import Channel
from mingbian.appeal.draft import FORM_TITLES, Draft, Form
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.places import Stretch, has_place, stretches
from mingbian.appeal.reader import READER_TITLES
from mingbian.appeal.referee import Objection
from mingbian.appeal.wording import LENGTH_TITLES, MOST, Length, Wording, readers_of, usual, wording_of
from mingbian.casework.draft import draft, reviewed, worded
from mingbian.store.models import KeptStatement
from mingbian.store.queries.kept_statements import kept_statement, kept_versions, standing_text
from mingbian.web.compared import Parts, differences
from mingbian.web.desk import Desk


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page was asked for: the text as typed, None where nothing was; reader and length as codes."""

    text: str | None = None
    reader: str = ""
    length: str = ""

    @property
    def names_a_wording(self) -> bool:
        return bool(self.reader or self.length)


@dataclass(frozen=True, slots=True)
class Held:
    """One objection as the page shows it: its number, where it points to, which evidence it speaks of.

    `place` is empty where it is held against the whole; `selects`: the place is in the text that can be edited.
    """

    number: int
    objection: Objection
    place: str
    selects: bool
    exhibits: tuple[PackExhibit, ...]

    @property
    def said(self) -> str:
        """The objection as a whole sentence: what it is about, and why it will not do."""
        return f"{FORM_TITLES[self.objection.form]}{self.objection.why}"


@dataclass(frozen=True, slots=True)
class Tab:
    """One choice of reader or length. `over` says that the channel's form does not take so much."""

    code: str
    title: str
    chosen: bool
    usual: bool
    over: bool = False


@dataclass(frozen=True, slots=True)
class OnTheDesk:
    """The draft as it stands for one channel. `composed` is the text of the program in the same wording.

    `kept` is the version that counts, if one was saved, `kept_text` its text with the numbers that the evidence bears
    today; `versions` all that ever were. `ready` is a text that could be
    handed in now as it is: this one, or the composed one; None where the referee objects to both.
    """

    channel: Channel
    wording: Wording
    draft: Draft
    composed: str
    found: tuple[Held, ...]
    kept: KeptStatement | None
    kept_text: str
    versions: list[KeptStatement]
    ready: str | None

    @property
    def length(self) -> int:
        """Characters as the platform counts them: code points, newlines included."""
        return len(self.draft.short)

    @property
    def left(self) -> int | None:
        """What is left of the channel's characters, negative where it is too much; None where nothing limits it."""
        longest = self.channel.limits.characters
        return None if longest is None else longest - self.length

    @property
    def is_own(self) -> bool:
        return self.draft.short != self.composed

    @property
    def is_kept(self) -> bool:
        return self.kept is not None and self.kept_text == self.draft.short

    @property
    def changes(self) -> Parts:
        """Against the program's own text; empty where nothing was changed."""
        return differences(self.composed, self.draft.short) if self.is_own else []

    @property
    def short_pieces(self) -> tuple[Stretch, ...]:
        return stretches(self.draft.short, Form.SHORT, [one.objection for one in self.found])

    @property
    def long_pieces(self) -> tuple[Stretch, ...]:
        return stretches(self.draft.long, Form.LONG, [one.objection for one in self.found])

    @property
    def readers(self) -> list[Tab]:
        """Those who may read it there, where there is a choice."""
        ordinary, found = usual(self.channel).reader, readers_of(self.channel)
        tabs = [Tab(one.value, READER_TITLES[one], one is self.wording.reader, one is ordinary) for one in found]
        return tabs if len(tabs) > 1 else []

    @property
    def lengths(self) -> list[Tab]:
        ordinary, longest = usual(self.channel).length, self.channel.limits.characters
        return [
            Tab(
                one.value,
                LENGTH_TITLES[one],
                one is self.wording.length,
                one is ordinary,
                over=longest is not None and one is not ordinary and MOST.get(one, longest + 1) > longest,
            )
            for one in Length
        ]


def on_the_desk(desk: Desk, channel: Channel, asked: Asked) -> OnTheDesk:
    """What was typed goes first, then the wording that was asked for, then what was kept, then the draft."""
    kept = kept_statement(desk.dispute, channel.code)
    kept_text = standing_text(kept, exhibits_of(desk, channel)) if kept else ""
    if kept and asked.text is None and not asked.names_a_wording:
        asked = Asked(kept_text, kept.reader, kept.length)
    wording, text = wording_of(channel, asked.reader, asked.length), asked.text
    composed = worded(desk.dossier, desk.judgement, channel, wording, desk.book)
    draft, found = _reviewed(desk, channel, composed if text is None else text)
    return OnTheDesk(
        channel,
        wording,
        draft,
        composed,
        _held(found, draft),
        kept,
        kept_text,
        kept_versions(desk.dispute, channel.code),
        _ready(desk, channel, draft, found),
    )


def exhibits_of(desk: Desk, channel: Channel) -> tuple[PackExhibit, ...]:
    """What goes along to this channel today, numbered."""
    return draft(desk.dossier, desk.judgement, channel, desk.book).exhibits


def _ready(desk: Desk, channel: Channel, draft: Draft, found: tuple[Objection, ...]) -> str | None:
    if not found:
        return draft.short
    as_usual = worded(desk.dossier, desk.judgement, channel, usual(channel), desk.book)
    _, against = _reviewed(desk, channel, as_usual)
    return None if against else as_usual


def _reviewed(desk: Desk, channel: Channel, text: str) -> tuple[Draft, tuple[Objection, ...]]:
    return reviewed(desk.dossier, desk.judgement, channel, book=desk.book, text=text)


def _held(found: tuple[Objection, ...], draft: Draft) -> tuple[Held, ...]:
    exhibits = {one.number: one for one in draft.exhibits}
    return tuple(
        Held(
            number,
            one,
            f"place-{number}" if has_place(one, draft.text(one.form)) else "",
            one.form is Form.SHORT,
            tuple(exhibits[about] for about in one.exhibits),
        )
        for number, one in enumerate(found, start=1)
    )
