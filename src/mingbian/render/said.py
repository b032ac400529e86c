"""The statement on the pages: what each page proves, and every claim beside its answers."""

from collections.abc import Iterable

from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.sentence import Part
from mingbian.appeal.statement import Statement
from mingbian.domain.dossier import Dossier
from mingbian.render.blocks import Block, answers, heading

MOST_POINTS = 3
POINTS_FROM = 4  # worth; that we cannot tell is no point
TELLING = (Part.REPORTED, Part.ANSWER, Part.EFFORT)
CARRIES_FROM = 8  # worth from which a sentence's facts are set off on the pages


def points_of(statement: Statement, shown: Iterable[PackExhibit]) -> list[str]:
    """The worthiest sentences that a page proves, in the order of the statement.

    A sentence that rests on several exhibits is a point where the last of them is shown, elsewhere for want of one.
    """
    numbers = {exhibit.number for exhibit in shown}
    telling = [said for said in statement.sentences if said.part in TELLING and said.worth >= POINTS_FROM]
    rests_here = [said for said in telling if max(said.exhibits, default=0) in numbers]
    about = rests_here or [said for said in telling if numbers & set(said.exhibits)]
    best = sorted(about, key=lambda said: -said.worth)[:MOST_POINTS]
    return [said.written for said in about if said in best]


def made_up(dossier: Dossier) -> str:
    """What stands beside a title that is drawn from made-up data; nothing beside a real one."""
    return "　示例数据" if dossier.sample else ""


def carrying(statement: Statement) -> frozenset[int]:
    """The facts that the case rests on: those of its worthiest sentences."""
    return frozenset(cite for said in statement.sentences if said.worth >= CARRIES_FROM for cite in said.facts)


def answers_blocks(statement: Statement) -> list[Block]:
    """Claim by claim: what the buyer says, and what the record shows."""
    answered = [found for found in statement.paragraphs if any(said.claims for said in found.sentences)]
    if not answered:
        return []
    items = [(found.heading.removeprefix("关于"), [said.written for said in found.sentences]) for found in answered]
    return [heading("逐条答复"), answers(items)]
