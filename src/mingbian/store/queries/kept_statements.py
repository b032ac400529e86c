"""Statements as a person changed them, for one channel: the one that counts, and all that were saved."""

from collections.abc import Iterable

from django.db.models import QuerySet

from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.renumbering import renumbered
from mingbian.store.models import Dispute, KeptStatement


def kept_statement(dispute: Dispute, channel: str) -> KeptStatement | None:
    """The latest version that stands; None where the draft is used as it is."""
    return _versions(dispute, channel).filter(aside_at=None).first()


def standing_text(kept: KeptStatement, exhibits: Iterable[PackExhibit]) -> str:
    """What was kept, with the numbers that its evidence bears today."""
    return renumbered(kept.text, kept.pieces, exhibits)


def kept_versions(dispute: Dispute, channel: str) -> list[KeptStatement]:
    """Every version that was ever saved, the latest first."""
    return list(_versions(dispute, channel))


def _versions(dispute: Dispute, channel: str) -> "QuerySet[KeptStatement]":
    return KeptStatement.objects.filter(dispute=dispute, channel=channel).select_related("by").order_by("-pk")
