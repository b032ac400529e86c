"""Put a file of the tray aside as no evidence, or take it back. It stays in the vault either way."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.store import models as rows


def set_aside_file(
    waiting: rows.TrayFile, *, aside: bool = True, now: datetime, by: User | None = None
) -> rows.TrayFile:
    """The file as it lies now. Raises DisputeClosedError for a file of a closed dispute."""
    kind = "file_set_aside" if aside else "file_taken_back"
    with acting(kind, waiting.dispute or waiting.shop, now=now, by=by) as act:
        waiting.aside_at = now if aside else None
        rows.TrayFile.objects.filter(pk=waiting.pk).update(aside_at=waiting.aside_at)
        act.tell(name=waiting.name)
    return waiting
