"""Keep a statement as the seller changed it: who, when, from which draft. Every version stays to be seen."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.case_for_appeal import appeal_case
from mingbian.actions.hand_in import StatementEmptyError
from mingbian.appeal.channel import Channel
from mingbian.appeal.draft import Draft
from mingbian.appeal.referee import Objection
from mingbian.appeal.renumbering import pieces
from mingbian.appeal.wording import Wording
from mingbian.casework.draft import reviewed, worded
from mingbian.domain.clock import in_words
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.queries.kept_statements import kept_statement, standing_text

LONGEST = 20_000
"""Characters; our guess. The longest statement that we compose for a paper stays below a quarter of it."""


class StatementTooLongError(MingbianError):
    """No form and no paper takes so much."""

    code = "statement_too_long"
    message_format = "说明共 {length} 字，最多保存 {longest} 字。"
    hint_format = "请删去重复的经过，细节放进证据和图片。"


class StatementUnchangedError(MingbianError):
    """Nothing to keep: the draft is there without being kept, and so is what was kept before."""

    code = "statement_unchanged"
    message_format = "这段话与{what}一字不差，没有另存。"
    hint_format = "要换个写法，请改过再保存；不改的，可以直接封存。"


class StatementMovedOnError(MingbianError):
    """Somebody else kept another version while this one was being written."""

    code = "statement_moved_on"
    message_format = "您改的时候，{who}在 {at} 保存了另一版，您这一版没有保存。"
    hint_format = "两版都在页面上：请对照后再保存一次，以您看到的为准。"


def keep_statement(
    dispute: rows.Dispute,
    channel: Channel,
    wording: Wording,
    text: str,
    *,
    now: datetime,
    by: User | None = None,
    seen: int | None = None,
) -> rows.KeptStatement:
    """The version that counts from now on; the referee reads it, and what he holds against it stops no saving.

    `wording` is the draft from which it was made. `seen` is the version (its id) that stood when the writing began, 0
    where none did; None asks for no comparison. Raises StatementEmptyError, StatementTooLongError,
    StatementUnchangedError, StatementMovedOnError.
    """
    if not text.strip():
        raise StatementEmptyError
    refuse_too_long(text)
    draft, found = _read_by_referee(dispute, channel, wording, text, now)
    with acting("statement_kept", dispute, now=now, by=by) as act:
        before = kept_statement(dispute, channel.code)
        _refuse_stale(before, draft, seen)
        kept = rows.KeptStatement.objects.create(
            dispute=dispute,
            at=now,
            by=by,
            channel=channel.code,
            reader=wording.reader.value,
            length=wording.length.value,
            text=text,
            pieces=pieces(text, draft.exhibits),
        )
        objections = f"审稿有 {len(found)} 处异议" if found else "审稿没有异议"
        act.tell(channel=channel.title, length=len(text), found=objections)
    return kept


def refuse_too_long(text: str) -> None:
    """Raises StatementTooLongError: what nobody reads is not compared with anything either."""
    if len(text) > LONGEST:
        raise StatementTooLongError(length=len(text), longest=LONGEST)


def _read_by_referee(
    dispute: rows.Dispute, channel: Channel, wording: Wording, text: str, now: datetime
) -> tuple[Draft, tuple[Objection, ...]]:
    """What is held against it. Raises StatementUnchangedError for the draft itself."""
    case = appeal_case(dispute, channel, now=now)
    if text == worded(case.dossier, case.judgement, channel, wording, case.book):
        raise StatementUnchangedError(what="程序写的草稿")
    return reviewed(case.dossier, case.judgement, channel, book=case.book, text=text)


def _refuse_stale(before: rows.KeptStatement | None, draft: Draft, seen: int | None) -> None:
    if before and standing_text(before, draft.exhibits) == draft.short:
        raise StatementUnchangedError(what="已经保存的一版")
    standing = before.pk if before else 0
    if seen is not None and before and seen != standing:
        who = before.by.get_username() if before.by else "别人"
        raise StatementMovedOnError(who=f"“{who}”", at=in_words(before.at))
