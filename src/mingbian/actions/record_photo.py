"""Write down a picture that the buyer sent, with what was read from it."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.actions.refusals import InFutureError
from mingbian.domain.clock import in_full
from mingbian.domain.evidence import Photo
from mingbian.store import models as rows


def record_photo(
    dispute: rows.Dispute,
    photo: Photo,
    *,
    now: datetime,
    by: User | None = None,
    evidence: rows.Evidence | None = None,
) -> rows.PhotoReading:
    """The reading; `photo.at` is when the buyer sent it, `evidence` the exhibit with its file. Raises InFutureError."""
    if photo.at > now:
        raise InFutureError(what="图片时间", at=in_full(photo.at))
    with acting("photo_recorded", dispute, now=now, by=by) as act:
        reading = _begun(dispute, evidence)
        reading.at, reading.by, reading.name, reading.text = photo.at, by, photo.name, photo.text
        for part in ("captured_at", "hash", "aigc", "c2pa", "watermark", "seen"):
            setattr(reading, part, getattr(photo, part) or getattr(reading, part))
        reading.save()
        judged(dispute, now)
        act.tell(name=photo.name)
    return reading


def _begun(dispute: rows.Dispute, evidence: rows.Evidence | None) -> rows.PhotoReading:
    """What the program read from the exhibit before; what a human says of it joins that."""
    known = rows.PhotoReading.objects.filter(evidence=evidence).first() if evidence else None
    return known or rows.PhotoReading(dispute=dispute, evidence=evidence)
