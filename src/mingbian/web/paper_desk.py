"""The paper for an authority, the police, a court or the rights office as it would be printed now."""

from dataclasses import dataclass
from typing import cast

from mingbian.appeal.channel import Channel, PaperForm
from mingbian.appeal.channel_file import channel_of, channels
from mingbian.appeal.in_turn import InTurn, channels_in_turn
from mingbian.appeal.paper import Filled, cited_in, filled, written
from mingbian.appeal.reader import Reader
from mingbian.appeal.referee import Objection
from mingbian.casework.held_then import held_then
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Rule
from mingbian.web.desk import Desk
from mingbian.web.statement_desk import Asked, OnTheDesk, on_the_desk

USUAL = "authority_reply"


@dataclass(frozen=True, slots=True)
class PaperOnTheDesk:
    """`statement` is its body with what the referee holds against it; `rules` what it cites; `text` all of it.

    `turn` says whether this paper is called for now, and why.
    """

    form: PaperForm
    turn: InTurn
    statement: OnTheDesk
    head: tuple[Filled, ...]
    rules: tuple[Rule, ...]
    text: str

    @property
    def channel(self) -> Channel:
        return self.statement.channel

    @property
    def objections(self) -> tuple[Objection, ...]:
        return tuple(held.objection for held in self.statement.found)


def papers() -> list[Channel]:
    """The channels that take a whole paper, in our order."""
    return sorted((one for one in channels().values() if one.paper), key=lambda one: (one.step, one.code))


def papers_about(dossier: Dossier, shown: Channel) -> list[Channel]:
    """Those that can be about this complaint, and the one that is shown.

    An authority, the police and a court may be told of anything; rights are defended where somebody claimed them.
    """
    return [one for one in papers() if one is shown or one.reader is not Reader.RIGHTS or _concerns(one, dossier)]


def _concerns(channel: Channel, dossier: Dossier) -> bool:
    return not channel.complaints or dossier.reason in channel.complaints


def usual_paper(desk: Desk) -> Channel:
    """The first that is open for this dispute, else the reply to an authority."""
    turns = channels_in_turn(desk.dossier, papers(), desk.judgement.advice.route)
    return turns[0].channel if turns[0].is_open else channel_of(USUAL)


def paper_on_the_desk(desk: Desk, channel: Channel) -> PaperOnTheDesk:
    """The body is what was kept for this channel, else the draft. `channel` takes a paper."""
    form = cast("PaperForm", channel.paper)
    statement = on_the_desk(desk, channel, Asked())
    body, exhibits = statement.draft.short, statement.draft.exhibits
    rules = cited_in(body, desk.dossier, held_then(desk.dossier, desk.book))
    text = written(form, desk.dossier, body, exhibits, rules)
    (turn,) = channels_in_turn(desk.dossier, [channel], desk.judgement.advice.route)
    return PaperOnTheDesk(form, turn, statement, filled(form, desk.dossier), rules, text)
