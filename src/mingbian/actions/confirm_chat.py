"""Take over the messages of a chat picture after a human has held them against it: from then on they are talk.

What was read stays as it was read, and every confirmation stays with who and when; the newest counts. A message that an
imported log has too is there once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.contrib.auth.models import User

from mingbian.actions.acting import Act, acting
from mingbian.actions.judging import judged
from mingbian.actions.record_chat import NothingSaidError
from mingbian.actions.refusals import InFutureError
from mingbian.actions.typing_in import type_in
from mingbian.domain.bigrams import folded
from mingbian.domain.clock import in_full
from mingbian.domain.sheet import ChatLine, Source
from mingbian.domain.talk import Speaker
from mingbian.reading.chat_kept import from_kept
from mingbian.store import models as rows

SAME_MINUTE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Taken:
    """One message as the human says it stands in the picture; `place` is which of the read messages it is, from 0."""

    at: datetime
    speaker: Speaker
    text: str
    place: int


def confirm_chat(
    reading: rows.ChatReading, messages: Sequence[Taken], *, taken_on: date, now: datetime, by: User | None = None
) -> rows.ChatCorrection:
    """The confirmation; of an earlier one of the same picture the messages leave the talk.

    Raises NothingSaidError, InFutureError.
    """
    if not messages:
        raise NothingSaidError
    latest = max(message.at for message in messages)
    if latest > now:
        raise InFutureError(what="聊天时间", at=in_full(latest))
    dispute, evidence = reading.dispute, reading.evidence
    with acting("chat_confirmed", dispute, now=now, by=by) as act:
        rows.ChatMessage.objects.filter(evidence=evidence).delete()
        new = [message for message in messages if not _in_log(dispute, message)]
        _say(act, evidence, new)
        correction = rows.ChatCorrection.objects.create(
            dispute=dispute,
            reading=reading,
            at=now,
            by=by,
            taken_on=taken_on,
            changed=_changed(reading, messages),
            messages=[
                {"at": one.at.isoformat(), "speaker": one.speaker.value, "text": one.text, "place": one.place}
                for one in messages
            ],
        )
        judged(dispute, now)
        act.seal(f"exhibit:{evidence.number}")
        act.tell(number=evidence.number, count=len(new), changed=correction.changed)
    return correction


def _in_log(dispute: rows.Dispute, message: Taken) -> bool:
    """A picture tells the minute, a log the second."""
    near = rows.ChatMessage.objects.filter(
        shop=dispute.shop,
        order_sn=dispute.order_sn,
        speaker=message.speaker.value,
        at__gt=message.at - SAME_MINUTE,
        at__lt=message.at + SAME_MINUTE,
    )
    return any(folded(text) == folded(message.text) for text in near.values_list("text", flat=True))


def _say(act: Act, evidence: rows.Evidence, messages: Sequence[Taken]) -> None:
    if not messages:
        return
    order_sn = evidence.dispute.order_sn
    type_in(
        act,
        [
            ChatLine(source=Source("", one.place), order_sn=order_sn, at=one.at, speaker=one.speaker, text=one.text)
            for one in messages
        ],
    )
    for one in messages:
        rows.ChatMessage.objects.filter(
            shop=act.shop, order_sn=order_sn, at=one.at, speaker=one.speaker.value, text=one.text, imported=None
        ).update(evidence=evidence)


def _changed(reading: rows.ChatReading, messages: Sequence[Taken]) -> int:
    """How many of the read messages stand otherwise now: other words, or left out although they had words."""
    read = from_kept(reading.shown)
    taken = {one.place: one for one in messages}
    return sum(
        place not in taken or folded(taken[place].text) != folded(one.text)
        for place, one in enumerate(read)
        if one.text
    )
