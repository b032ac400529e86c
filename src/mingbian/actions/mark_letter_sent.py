"""Note that a message was sent to the buyer. It passes every tone check first: a word can lose a case."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.errors import MingbianError
from mingbian.domain.talk import Message
from mingbian.negotiate.letter import STAGE_TITLES, Stage
from mingbian.negotiate.tone_check import objections
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.letters import letters_beside


class LetterObjectedToError(MingbianError):
    """The message holds something that would count against us."""

    code = "letter_objected_to"
    message_format = "这条消息先不要发：{why}"
    hint_format = "{better}"


class LetterEmptyError(MingbianError):
    """Nothing was written."""

    code = "letter_empty"
    message_format = "消息是空的。"
    hint_format = "请先选一段话术，或自己写一段。"


def mark_letter_sent(
    dispute: rows.Dispute, text: str, *, stage: str, now: datetime, by: User | None = None, template: str = ""
) -> rows.Letter:
    """The message, sent now. Raises LetterEmptyError, LetterObjectedToError with the first objection."""
    if not text.strip():
        raise LetterEmptyError
    with acting("letter_sent", dispute, now=now, by=by) as act:
        dossier = dossier_of(dispute, now)
        letters = letters_beside(dossier.of(Message), dispute)
        if found := objections(text, dossier, now, letters=letters):
            raise LetterObjectedToError(why=found[0].why, better=found[0].better)
        letter = rows.Letter.objects.create(
            dispute=dispute, at=now, by=by, stage=stage, template=template, text=text, sent_at=now
        )
        act.tell(stage=STAGE_TITLES[Stage(stage)])
    return letter
