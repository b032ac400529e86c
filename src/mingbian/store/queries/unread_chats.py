"""Kept pictures of chats whose messages were not read yet."""

from django.db.models import Exists, OuterRef

from mingbian.store.models import Evidence, FileWords

CHATS = frozenset(
    {
        "buyer_started",
        "chat",
        "contact_log",
        "delay_agreement",
        "keep_sample",
        "notify_record",
        "partial_offer",
        "threat_words",
    }
)
"""Evidence kinds that usually are a picture of a chat."""


def unread_chats(*, most: int) -> list[Evidence]:
    """The first that were kept, of all shops; only those whose words were read, for messages are made of them."""
    words = FileWords.objects.filter(sha256=OuterRef("sha256"), shop=OuterRef("dispute__shop"))
    pictures = Evidence.objects.filter(Exists(words), kind__in=CHATS, media_type__startswith="image/")
    return list(pictures.filter(chatreading=None).select_related("dispute__shop").order_by("pk")[:most])
