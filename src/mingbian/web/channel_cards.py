"""One way to be heard, as the page of step 4 tells it: what it costs to lose, how often, by when, with what proofs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mingbian.appeal.channel import Channel, Grounds
from mingbian.appeal.channel_file import channels
from mingbian.appeal.in_turn import InTurn, channels_in_turn
from mingbian.appeal.quota_use import Spent
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.holdings import held
from mingbian.store.queries.after_handing_in import handed_before
from mingbian.web.desk import Desk
from mingbian.web.due_lines import DueLine, due_lines
from mingbian.web.quota_lines import quota_lines

GROUNDS_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Proof:
    """One kind of evidence that the form must or may have.

    `is_filed`: an original lies in the vault. `is_held`: it can be shown today, if only from the record.
    """

    code: str
    title: str
    must: bool
    is_held: bool
    is_filed: bool

    @property
    def stands(self) -> str:
        """How it stands, in words."""
        if self.is_filed:
            return "已存"
        return "有记录，还没存原件" if self.is_held else "还缺" if self.must else "没有也可以"


@dataclass(frozen=True, slots=True)
class GroundsCard:
    """One reason that the form offers, with its proofs, the obligatory ones first."""

    title: str
    effect: str
    proofs: tuple[Proof, ...]

    @property
    def musts(self) -> tuple[Proof, ...]:
        return tuple(proof for proof in self.proofs if proof.must)

    @property
    def missing(self) -> tuple[Proof, ...]:
        return tuple(proof for proof in self.musts if not proof.is_held)

    @property
    def in_words(self) -> str:
        """How its obligatory proofs stand. What only the record holds is not there until its original was kept."""
        if not self.musts:
            return "没有规定必交的材料"
        recorded = [proof for proof in self.musts if proof.is_held and not proof.is_filed]
        lacks = [f"还缺 {len(self.missing)} 件"] if self.missing else []
        lacks += [f"{len(recorded)} 件只有记录，还没存原件"] if recorded else []
        return f"必交 {len(self.musts)} 件" + ("，" + "，".join(lacks) if lacks else "，都已存入")


@dataclass(frozen=True, slots=True)
class ChannelCard:
    """Everything that is shown of one channel."""

    turn: InTurn
    dues: tuple[DueLine, ...]
    quotas: tuple[Spent, ...]
    grounds: tuple[GroundsCard, ...]

    @property
    def channel(self) -> Channel:
        return self.turn.channel

    @property
    def lacking(self) -> int:
        """How many obligatory proofs of its first reason are missing."""
        return len(self.grounds[0].missing) if self.grounds else 0


def channel_cards(desk: Desk, *, settling: bool = False) -> tuple[ChannelCard, ...]:
    """Every channel: the one to take first, the others that are open, then the rest. None is first while `settling`."""
    handed = {one.channel for one in handed_before(desk.dispute)}
    turns = channels_in_turn(
        desk.dossier, channels().values(), desk.judgement.advice.route, settling=settling, handed=handed
    )
    asked = {one.channel.code: one.channel.grounds_now(desk.dossier)[:GROUNDS_SHOWN] for one in turns}
    codes = {code for grounds in asked.values() for one in grounds for code in (*one.must, *one.may)}
    holding = held(desk.dossier, codes)
    filed = holding & {exhibit.kind for exhibit in desk.dossier.exhibits}
    quotas = quota_lines(desk, [one.channel for one in turns])
    return tuple(
        ChannelCard(
            one,
            due_lines(one.channel, desk.dossier, desk.judgement.deadlines, desk.book),
            quotas[one.channel.code],
            tuple(_grounds_cards(asked[one.channel.code], holding, filed)),
        )
        for one in turns
    )


def card_of(cards: Iterable[ChannelCard]) -> Mapping[str, ChannelCard]:
    return {card.channel.code: card for card in cards}


def _grounds_cards(found: Iterable[Grounds], holding: frozenset[str], filed: frozenset[str]) -> Iterable[GroundsCard]:
    titles = {code: kind.title for code, kind in evidence_kinds().items()}
    for one in found:
        proofs = [(code, True) for code in one.must] + [(code, False) for code in one.may]
        yield GroundsCard(
            one.title,
            one.effect,
            tuple(Proof(code, titles.get(code, code), must, code in holding, code in filed) for code, must in proofs),
        )
