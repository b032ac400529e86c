"""What we wrote to the buyer and marked as sent, as far as no chat has told of it yet."""

from collections.abc import Iterable

from mingbian.domain.talk import Medium, Message, Speaker
from mingbian.store.models import Dispute, Letter


def letters_beside(known: Iterable[Message], dispute: Dispute) -> tuple[Message, ...]:
    """What went by chat as messages of ours, oldest first, without those that stand in the known chat word for word.

    They are no facts of the dossier: only the chat proves what was said. But how often we wrote is counted with them.
    """
    told = {message.text.strip() for message in known if message.speaker is Speaker.SELLER}
    sent = Letter.objects.filter(dispute=dispute, sent_at__isnull=False, medium=Medium.CHAT).order_by("sent_at", "pk")
    letters = (Message(at=row.sent_at, cite=0, speaker=Speaker.SELLER, text=row.text) for row in sent if row.sent_at)
    return tuple(letter for letter in letters if letter.text.strip() not in told)
