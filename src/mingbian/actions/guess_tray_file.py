"""Propose what a waiting file is, from the words that were read in it. A proposal only: a tap still decides."""

from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.at_risk import AtRisk, ReadingEndedError
from mingbian.actions.placing import placed
from mingbian.casework.file_look import FileLook, Guess, guess_by_words
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.platforms.order_numbers import order_numbers_in
from mingbian.reading.picture import opened
from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.words import Page, one_below_the_other
from mingbian.reading.working_copy import in_eight_bits, upright
from mingbian.store import models as rows
from mingbian.store.queries.words_in import Words
from mingbian.vault.files import open_kept

LONGEST_WORDS = 6_000
FEWEST_MESSAGES = 2
NOTHING = "没有认出是什么"


def guess_tray_file(waiting: rows.TrayFile, words: Words, *, now: datetime, by: User | None = None) -> rows.TrayFile:
    """The file with what it looks like and which dispute its words name; what was known of it before stays.

    `words` are those that `read_words` has read. A file of a closed dispute is guessed at too.
    """
    said = "\n".join(line.words for line in words.lines)[:LONGEST_WORDS]
    guess = Guess() if waiting.likely else guess_by_words(one_below_the_other(words.pages))
    if not (guess.kind or waiting.likely) and waiting.media_type.startswith("image/") and words.pages:
        guess = _guess_by_bubbles(waiting, words.pages[0])
    look = FileLook(waiting.media_type, kind=guess.kind, order_numbers=order_numbers_in(f"{waiting.name}\n{said}"))
    placing = placed(waiting.dispute or waiting.shop, look)
    sentences = [sentence for sentence in (guess.why, *placing.look.said) if sentence not in waiting.said]
    with acting("tray_file_read", waiting.dispute or waiting.shop, now=now, by=by, closed_too=True) as act:
        waiting.words = waiting.words or said
        waiting.likely = waiting.likely or guess.kind
        waiting.proposed = waiting.proposed or placing.proposed
        waiting.said = [*waiting.said, *filter(None, sentences)]
        waiting.read_at = now
        # An UPDATE makes no row: a file that was sorted meanwhile stays sorted.
        rows.TrayFile.objects.filter(pk=waiting.pk).update(
            words=waiting.words,
            likely=waiting.likely,
            proposed=waiting.proposed,
            said=waiting.said,
            read_at=now,
        )
        kind = evidence_kinds().get(waiting.likely)
        act.tell(name=waiting.name, said=f"像是{kind.title}" if kind else NOTHING)
    return waiting


def _guess_by_bubbles(waiting: rows.TrayFile, page: Page) -> Guess:
    """Whether the picture is of a chat: bubbles left and right with words in them."""
    from mingbian.reading.chat_screenshot import read_chat  # noqa: PLC0415 — OpenCV, and only where it is needed

    try:
        with (
            AtRisk(f"tray-{waiting.pk}", waiting.name),
            open_kept(settings.VAULT, waiting.sha256) as original,
            opened(original, name=waiting.name) as (image, _),
        ):
            image.load()
            screen = read_chat(in_eight_bits(upright(image)).convert("RGB"), page)
    except ReadingEndedError as ended:
        return Guess(why=f"{ended.message}{ended.hint}")
    except (FileNotFoundError, UploadRefusedError):
        return Guess()
    if len(screen.messages) < FEWEST_MESSAGES:
        return Guess()
    return Guess(
        "chat", why=f"像是「{evidence_kinds()['chat'].title}」：图里有 {len(screen.messages)} 条左右分开的消息。"
    )
