"""Note that material was handed in by the seller's own hand: what, where, when, with which exhibits. Nothing is sent.

What was noted is never changed: a slip is struck (`strike_hand_in.py`), a second hand-in stands beside the first.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import file_digest, sha256
from pathlib import Path
from typing import BinaryIO

from django.contrib.auth.models import User

from mingbian.actions.acting import Act, acting
from mingbian.actions.judging import judged
from mingbian.actions.keeping import keep_file
from mingbian.actions.receipts import picture_type, receipt_of
from mingbian.actions.refusals import InFutureError
from mingbian.appeal.asked_again import decided_before, new_since, would_be_new
from mingbian.appeal.channel import Channel
from mingbian.appeal.channel_file import channels
from mingbian.domain.clock import in_full, in_words
from mingbian.domain.dispute import State, Step
from mingbian.domain.errors import MingbianError
from mingbian.domain.outcome import ENDING_TITLES
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store import models as rows
from mingbian.store.queries.after_handing_in import handed_before, pieces, standing_hand_ins
from mingbian.store.queries.packs import StoredPack

NAMED_AT_MOST = 4


class StatementEmptyError(MingbianError):
    """Nothing was handed in without a word."""

    code = "statement_empty"
    message_format = "还没有写明提交了什么。"
    hint_format = "请把提交时用的说明贴进来，哪怕只有一句。"


class HandedInTooEarlyError(MingbianError):
    """Nobody answers a complaint before it is made."""

    code = "handed_in_too_early"
    message_format = "提交时间 {at} 早于这起投诉（{opened}）。"
    hint_format = "请核对年月日，按平台页面上的提交时间填写。"


class HandedInTwiceError(MingbianError):
    """The same words by the same way, undecided: one hand-in written down twice would count twice against the quota."""

    code = "handed_in_twice"
    message_format = "同样的说明已在 {at} 记过一次向「{channel}」的提交，还没有结果。"
    hint_format = "同一次提交不用记两遍；确实又交了一次的，请填这一次实际提交的说明。"


class NothingNewError(MingbianError):
    """The platform hears the same material once: a reconsideration without anything new is lost before it begins."""

    code = "nothing_new"
    message_format = "{at} 向「{channel}」提交的已有结果（{ending}），这次没有平台还没见过的证据。"
    hint_format = (
        "请先到取证一步存入上次没有交过的材料{such_as}，或把一张截图、照片里的内容核对记下，再来提交。"
        "相同的材料平台不会再审，复议通常只有一次。"
    )


class ExhibitUnknownError(MingbianError):
    """A number that no exhibit of the dispute has."""

    code = "exhibit_unknown"
    message_format = "这起纠纷没有第 {number} 号证物。"
    hint_format = "请刷新页面，按取证一步里的编号勾选。"


def hand_in(
    dispute: rows.Dispute,
    channel: Channel,
    statement: str,
    *,
    now: datetime,
    by: User | None = None,
    at: datetime | None = None,
    pack: StoredPack | None = None,
    exhibits: Sequence[int] | None = None,
    screenshot: BinaryIO | None = None,
) -> rows.HandedIn:
    """What was handed in, kept word for word with its hashes; the ledger notes them.

    `at` is when it was handed in, `now` without it. With a sealed `pack` its pictures and originals went along; else
    the exhibits of these numbers, or all where none are named. `screenshot` is a picture of the platform's page
    afterwards and becomes an exhibit. Raises StatementEmptyError, InFutureError, HandedInTooEarlyError,
    HandedInTwiceError, NothingNewError, ExhibitUnknownError, and what refuses a picture.
    """
    if not statement.strip():
        raise StatementEmptyError
    shown = (picture_type(screenshot), keep_file(screenshot)) if screenshot else None
    with acting("handed_in", dispute, now=now, by=by) as act:
        act.leaves = True
        when = at or now
        _refuse_odd_times(when, dispute, now)
        _refuse_twice(dispute, channel, statement, pack)
        _refuse_nothing_new(dispute, channel)
        handed = rows.HandedIn(dispute=dispute, at=when, by=by, channel=channel.code, statement=statement)
        handed.recorded_at = now
        handed.exhibits = [_as_it_was(one) for one in _went_along(dispute, pack, exhibits)]
        _with_pack(act, handed, pack)
        act.seal(f"text:{sha256(statement.encode()).hexdigest()}")
        act.seal(*(f"exhibit:{one['number']}" for one in handed.exhibits))
        if shown:
            handed.screenshot = receipt_of(act, dispute, shown[1], shown[0])
        act.move(dispute, State.HANDED_IN)
        dispute.step = Step.APPEAL  # whoever hands in has come so far, whichever steps he left out
        dispute.save()
        handed.save(force_insert=True)
        judged(dispute, now)  # what was due here is met, and nobody is reminded of it
        act.tell(channel=channel.title)
    return handed


def _refuse_odd_times(when: datetime, dispute: rows.Dispute, now: datetime) -> None:
    if when > now:
        raise InFutureError(what="提交时间", at=in_full(when))
    if when < dispute.opened_at:
        raise HandedInTooEarlyError(at=in_full(when), opened=in_full(dispute.opened_at))


def _refuse_twice(dispute: rows.Dispute, channel: Channel, statement: str, pack: StoredPack | None) -> None:
    undecided = [one.at for one in handed_before(dispute) if one.ending is None]
    for one in standing_hand_ins(dispute):
        same = (one.channel, one.statement, one.pack_name) == (channel.code, statement, pack.name if pack else "")
        if same and one.at in undecided:
            raise HandedInTwiceError(at=in_words(one.at), channel=channel.title)


def _refuse_nothing_new(dispute: rows.Dispute, channel: Channel) -> None:
    before = handed_before(dispute)
    asked = decided_before(channel.code, before)
    if asked is None or asked.ending is None or new_since(pieces(dispute), before, asked):
        return
    titles = {code: kind.title for code, kind in evidence_kinds().items()}
    held = rows.Evidence.objects.filter(dispute=dispute).values_list("kind", flat=True)
    such = would_be_new(channel, titles, held)[:NAMED_AT_MOST]
    first = channels().get(asked.channel)
    raise NothingNewError(
        at=in_words(asked.at),
        channel=first.title if first else asked.channel,
        ending=ENDING_TITLES[asked.ending],
        such_as=f"（如{'、'.join(such)}）" if such else "",
    )


def _went_along(
    dispute: rows.Dispute, pack: StoredPack | None, numbers: Sequence[int] | None
) -> Iterable[rows.Evidence]:
    kept = rows.Evidence.objects.filter(dispute=dispute).order_by("number")
    if pack:
        originals = {sha256 for _, sha256 in pack_files(pack.folder / "originals")}
        return [one for one in kept if one.sha256 in originals]
    if numbers is None:
        return kept
    by_number = {one.number: one for one in kept}
    for number in numbers:
        if number not in by_number:
            raise ExhibitUnknownError(number=number)
    return [by_number[number] for number in sorted(set(numbers))]


def _as_it_was(held: rows.Evidence) -> dict[str, object]:
    """An exhibit as it stands now: its words may be put otherwise later, what was handed in stays what it was."""
    return {"sha256": held.sha256, "number": held.number, "kind": held.kind, "caption": held.caption}


def _with_pack(act: Act, handed: rows.HandedIn, pack: StoredPack | None) -> None:
    if pack:
        handed.pack_name, handed.pack_sha256 = pack.name, pack.bundle_sha256
        handed.pictures = [[path.name, _digest(path)] for path in pack.pictures]
        act.seal(f"pack:{handed.pack_sha256}")


def pack_files(folder: Path) -> list[tuple[str, str]]:
    """Name and SHA-256 of each file that lies directly in a folder; none where there is no such folder."""
    found = sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []
    return [(path.name, _digest(path)) for path in found]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
