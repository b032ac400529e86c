"""Note that a message was sent to the buyer. It passes every tone check first: a word can lose a case.

What was sent at a bad moment is recorded all the same, once somebody says that it has gone out: a record tells what
happened.
"""

from datetime import datetime, timedelta

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.refusals import InFutureError, LongBeforeError
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.talk import MEDIUM_TITLES, Medium, Message
from mingbian.negotiate.letter import STAGE_TITLES, Stage
from mingbian.negotiate.sending import holding_back
from mingbian.negotiate.tone_check import About, Objection, objections
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.letters import letters_beside

LONGEST_BEFORE = timedelta(days=90)  # a quarrel may begin in the chat long before it is opened as a dispute: our guess


class LetterObjectedToError(MingbianError):
    """The message holds something that would count against us."""

    code = "letter_objected_to"
    message_format = "这条消息先不要发：{why}"
    hint_format = "{better}"


class LetterAtABadMomentError(LetterObjectedToError):
    """Nothing is wrong with the words, but the hour or the number of messages disturbs."""

    code = "letter_at_a_bad_moment"
    message_format = "这条消息先等一等：{why}"
    hint_format = "还没发的，{better}已经发出去的，填上发送时间，点“已经发了，照实记下”。"


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

    `looked_at`: somebody has read what the message only seems to say, or says that it has gone out at that hour.
    Raises LetterEmptyError, InFutureError, LongBeforeError; LetterObjectedToError, LetterAtABadMomentError and
    LetterReadsBadlyError with the first objection.
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
    for objection in holding_back(against, looked_at=looked_at)[:1]:
        if not objection.sure:
            raise LetterReadsBadlyError(why=objection.why, better=objection.better)
        if objection.about is About.MOMENT:
            raise LetterAtABadMomentError(why=objection.why, better=objection.better)
        raise LetterObjectedToError(why=objection.why, better=objection.better)


def _against(
    dispute: rows.Dispute, text: str, now: datetime, sent_at: datetime, medium: Medium
) -> tuple[Objection, ...]:
    """A letter on paper disturbs nobody at night, nor does it count among the messages of a chat."""
    if medium is not Medium.CHAT:
        return objections(text)
    dossier = dossier_of(dispute, now)
    return objections(text, dossier, sent_at, letters=letters_beside(dossier.of(Message), dispute))
