"""What was read from the pictures of one dispute, for its page."""

from mingbian.store.models import Dispute, PhotoReading, PictureReading


def picture_readings(dispute: Dispute) -> dict[int, tuple[PictureReading, PhotoReading | None]]:
    """By the exhibit's number: what the program read, and the fact that came of it where the buyer sent it."""
    facts = {fact.evidence_id: fact for fact in PhotoReading.objects.filter(dispute=dispute)}
    readings = PictureReading.objects.filter(dispute=dispute).select_related("evidence")
    return {reading.evidence.number: (reading, facts.get(reading.evidence_id)) for reading in readings}
