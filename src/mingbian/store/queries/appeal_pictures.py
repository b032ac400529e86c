"""Which pictures a person chose for a channel, and what was drawn over copies."""

from typing import Any

from mingbian.appeal.channel import Channel
from mingbian.appeal.picture_plan import Mode, PicturePlan
from mingbian.domain.marking import Mark, Marking, Shape
from mingbian.domain.rule import Rule
from mingbian.rules.book import RuleBook
from mingbian.store.models import Dispute, Evidence, PictureMarking
from mingbian.store.models import PicturePlan as PlanRow


def refused_by(channel: Channel, book: RuleBook) -> Rule | None:
    """The rule by which edited pictures do not count here; None where the owner found that it is not so."""
    if not channel.refuses_edited or channel.refuses_edited not in book:
        return None
    rule = book.by_code(channel.refuses_edited)
    return None if rule.differs_since else rule


def plan_row(dispute: Dispute, channel: Channel) -> PlanRow | None:
    return PlanRow.objects.filter(dispute=dispute, channel=channel.code).first()


def plan_of(dispute: Dispute, channel: Channel) -> PicturePlan | None:
    """What a person chose; without pieces of his own only how they go."""
    row = plan_row(dispute, channel)
    return PicturePlan(Mode(row.mode), tuple(map(str, row.pieces)), by_hand=True) if row else None


def marking_row(evidence: Evidence) -> PictureMarking | None:
    return PictureMarking.objects.filter(evidence=evidence).first()


def markings_of(dispute: Dispute) -> dict[int, Marking]:
    """By the exhibit's number."""
    known = PictureMarking.objects.filter(dispute=dispute).select_related("evidence")
    return {row.evidence.number: marking_of(row) for row in known}


def marking_of(row: PictureMarking) -> Marking:
    crop = tuple(float(side) for side in row.crop) if row.crop else None
    return Marking((crop[0], crop[1], crop[2], crop[3]) if crop else None, tuple(map(mark_of, row.marks)), row.caption)


def mark_of(told: dict[str, Any]) -> Mark:
    (x, y), (to_x, to_y) = told["begins"], told["ends"]
    return Mark(Shape(told["shape"]), (float(x), float(y)), (float(to_x), float(to_y)))
