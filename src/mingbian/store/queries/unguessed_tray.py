"""Waiting files whose words were read, and of which nobody has asked yet what they look like."""

from django.db.models import Exists, OuterRef

from mingbian.store.models import FileWords, TrayFile


def unguessed_tray(*, most: int) -> list[TrayFile]:
    """The first that came, of all shops; what was put aside is left alone."""
    words = FileWords.objects.filter(shop=OuterRef("shop"), sha256=OuterRef("sha256"))
    waiting = TrayFile.objects.filter(Exists(words), read_at=None, aside_at=None)
    return list(waiting.select_related("shop", "dispute__shop", "proposed").order_by("pk")[:most])
