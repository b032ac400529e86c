"""What a shop's disputes were last told to be, each with the dossier that it was made from, and which still run."""

from collections.abc import Iterator

from django.db.models import OuterRef, Subquery

from mingbian.domain.dispute import State
from mingbian.domain.dossier import Dossier
from mingbian.store.models import Assessment, Dispute, Shop
from mingbian.store.snapshots import restored


def latest_assessments(shop: Shop) -> Iterator[tuple[Assessment, Dossier]]:
    """In the order of the disputes' numbers; a dispute that was never examined has none."""
    of_same = Assessment.objects.filter(dispute=OuterRef("dispute")).order_by("-at", "-pk").values("pk")[:1]
    kept = Assessment.objects.filter(dispute__shop=shop, pk=Subquery(of_same)).exclude(story="")
    kept = kept.select_related("dispute")
    for assessment in kept.order_by("dispute__number").iterator():
        yield assessment, restored(assessment.story, assessment.exhibits)


def under_way(shop: Shop) -> list[Dispute]:
    """The disputes that are not closed, by their numbers."""
    return list(Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED).order_by("number"))
