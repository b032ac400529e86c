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
        reading = rows.PhotoReading.objects.create(
            dispute=dispute,
            at=photo.at,
            by=by,
            evidence=evidence,
            name=photo.name,
            captured_at=photo.captured_at,
            hash=photo.hash,
            aigc=photo.aigc,
            c2pa=photo.c2pa,
            watermark=photo.watermark,
            seen=photo.seen,
            text=photo.text,
        )
        judged(dispute, now)
        act.tell(name=photo.name)
    return reading
