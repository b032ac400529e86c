"""Read the messages of a kept picture of a chat, as a proposal: nothing is judged by it until a human confirms it."""

from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import User
from django.db import IntegrityError
from PIL import Image

from mingbian.actions.acting import acting
from mingbian.actions.at_risk import AtRisk, ReadingEndedError
from mingbian.reading.chat_kept import as_kept, box_kept
from mingbian.reading.chat_screen import ChatScreen
from mingbian.reading.picture import opened
from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.screenshot_day import taken_on
from mingbian.reading.working_copy import in_eight_bits, upright
from mingbian.store import models as rows
from mingbian.store.queries.words_in import Words, words_in
from mingbian.vault.files import open_kept

LOST = "这张图片的原件不在证据库里了。"
NOT_READ = "这张图片里的文字还没有读出来。"


def read_chat_picture(evidence: rows.Evidence, *, now: datetime, by: User | None = None) -> rows.ChatReading:
    """The reading; the one that is there already where it was read before.

    The words are those that `read_words` has read. What cannot be read, or is no chat, is told so, once.
    """
    if (known := rows.ChatReading.objects.filter(evidence=evidence).first()) is not None:
        return known
    screen, captured_at = _read(evidence, words_in(evidence))
    try:
        with acting("chat_read", evidence.dispute, now=now, by=by, closed_too=True) as act:
            reading = rows.ChatReading.objects.create(
                dispute=evidence.dispute,
                evidence=evidence,
                at=now,
                by=by,
                shown=as_kept(screen.messages),
                covered=[box_kept(box) for box in screen.covered],
                patterned=screen.patterned,
                problem=screen.problem,
                taken_on=taken_on(evidence.name, captured_at, now=now),
            )
            said = f"看到 {len(screen.messages)} 条，等您核对" if screen.messages else "没有读出消息"
            act.tell(number=evidence.number, said=said)
    except IntegrityError:  # another process read it meanwhile; its reading is as good
        return rows.ChatReading.objects.get(evidence=evidence)
    return reading


def _read(evidence: rows.Evidence, words: Words | None) -> tuple[ChatScreen, datetime | None]:
    """(the messages, the picture's own clock)."""
    from mingbian.reading.chat_screenshot import read_chat  # noqa: PLC0415 — OpenCV, and only where it is needed

    if words is None or words.problem:
        return ChatScreen((), words.problem if words else NOT_READ), None
    try:
        with (
            AtRisk(f"chat-{evidence.pk}", evidence.name),
            open_kept(settings.VAULT, evidence.sha256) as original,
            opened(original, name=evidence.name) as (image, facts),
        ):
            image.load()
            picture: Image.Image = in_eight_bits(upright(image)).convert("RGB")
            return read_chat(picture, words.pages[0]), facts.captured_at
    except FileNotFoundError:
        return ChatScreen((), LOST), None
    except ReadingEndedError as ended:
        return ChatScreen((), f"{ended.message}{ended.hint}"), None
    except UploadRefusedError as refused:
        return ChatScreen((), refused.message), None
