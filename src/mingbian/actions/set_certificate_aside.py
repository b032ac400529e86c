"""Take a paper off the shelf: it speaks for nothing any more. Its file stays in the vault, as every file does."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.dispute import State
from mingbian.store import models as rows


def set_certificate_aside(certificate: rows.Certificate, *, now: datetime, by: User | None = None) -> None:
    """Nothing where it was put aside already. Exhibits that were made of it stay what they are."""
    with acting("certificate_aside", certificate.shop, now=now, by=by) as act:
        certificate.aside_at = certificate.aside_at or now
        certificate.save(update_fields=["aside_at"])
        rows.Dispute.objects.filter(shop=certificate.shop).exclude(state=State.CLOSED).update(stale=True)
        act.tell(title=certificate.title or "还没有核对的一份")
