"""Note that a message was sent to the buyer. It passes every tone check first: a word can lose a case."""

from datetime import datetime, timedelta

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.refusals import InFutureError, LongBeforeError
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.talk import MEDIUM_TITLES, Medium, Message
from mingbian.negotiate.letter import STAGE_TITLES, Stage
from mingbian.negotiate.tone_check import Objection, objections
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.letters import letters_beside

LONGEST_BEFORE = timedelta(days=90)  # a quarrel may begin in the chat long before it is opened as a dispute: our guess


class LetterObjectedToError(MingbianError):
    """The message holds something that would count against us."""

    code = "letter_objected_to"
    message_format = "这条消息先不要发：{why}"
    hint_format = "{better}"


class LetterReadsBadlyError(MingbianError):
    """No check is sure that the message does harm, but it reads like some that did."""

    code = "letter_reads_badly"
    message_format = "这条消息再看一眼：{why}"
    hint_format = "{better}确认没有这个意思的，点“我看过了，就这样发”。"


class LetterEmptyError(MingbianError):
    """Nothing was written."""

    code = "letter_empty"
    message_format = "消息是空的。"
    hint_format = "请先选一段话术，或自己写一段。"


def mark_letter_sent(
    dispute: rows.Dispute,
    text: str,
    *,
    stage: str,
    now: datetime,
    by: User | None = None,
    template: str = "",
    sent_at: datetime | None = None,
    medium: Medium = Medium.CHAT,
    looked_at: bool = False,
) -> rows.Letter:
    """The message, sent at `sent_at` or just now. The hour and the number of messages are those of that moment.

    `looked_at`: somebody has read what the message only seems to say, and sends it as it is.
    Raises LetterEmptyError, InFutureError, LongBeforeError; LetterObjectedToError and LetterReadsBadlyError with the
    first objection.
    """
    if not text.strip():
        raise LetterEmptyError
    sent_at = sent_at or now
    if sent_at > now:
        raise InFutureError(what="发送时间", at=in_full(sent_at))
    if sent_at < dispute.opened_at - LONGEST_BEFORE:
        raise LongBeforeError(what="发送时间", at=in_full(sent_at))
    with acting("letter_sent", dispute, now=now, by=by) as act:
        _refuse(_against(dispute, text, now, sent_at, medium), looked_at=looked_at)
        letter = rows.Letter.objects.create(
            dispute=dispute,
            at=now,
            by=by,
            stage=stage,
            template=template,
            medium=medium,
            text=text,
            sent_at=sent_at,
        )
        by_what = "" if medium is Medium.CHAT else f"，{MEDIUM_TITLES[medium]}"
        act.tell(stage=STAGE_TITLES[Stage(stage)] + by_what)
    return letter


def _refuse(against: tuple[Objection, ...], *, looked_at: bool) -> None:
    for objection in sorted(against, key=lambda objection: not objection.sure):
        if objection.sure:
            raise LetterObjectedToError(why=objection.why, better=objection.better)
        if not looked_at:
            raise LetterReadsBadlyError(why=objection.why, better=objection.better)


def _against(
    dispute: rows.Dispute, text: str, now: datetime, sent_at: datetime, medium: Medium
) -> tuple[Objection, ...]:
    """A letter on paper disturbs nobody at night, nor does it count among the messages of a chat."""
    if medium is not Medium.CHAT:
        return objections(text)
    dossier = dossier_of(dispute, now)
    return objections(text, dossier, sent_at, letters=letters_beside(dossier.of(Message), dispute))
