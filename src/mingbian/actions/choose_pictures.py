"""Choose which pieces go to a channel as pictures, in which order and how; what they weigh is measured and kept."""

from collections.abc import Sequence
from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.case_for_appeal import appeal_case, sizes_of
from mingbian.appeal.channel import Channel
from mingbian.appeal.picture_plan import MODE_TITLES, Mode, PicturePlan
from mingbian.casework.picture_choice import refuse_unfit
from mingbian.store import models as rows


def choose_pictures(
    dispute: rows.Dispute,
    channel: Channel,
    mode: Mode,
    pieces: Sequence[str] = (),
    *,
    now: datetime,
    by: User | None = None,
) -> rows.PicturePlan:
    """The plan for the channel. Without pieces the program goes on choosing them, in this mode.

    Raises EditedRefusedError, PieceUnknownError, TooManyPicturesError, PictureTooLargeError.
    """
    case = appeal_case(dispute, channel, now=now)
    choice = case.choice(PicturePlan(mode, tuple(pieces), by_hand=True))
    refuse_unfit(choice, channel, mode, tuple(pieces))
    # Drawn before the transaction: it takes a second, and nobody else should wait for it.
    sizes = sizes_of(case, choice.plan)
    with acting("pictures_chosen", dispute, now=now, by=by) as act:
        kept, _ = rows.PicturePlan.objects.update_or_create(
            dispute=dispute,
            channel=channel.code,
            defaults={"at": now, "by": by, "mode": mode.value, "pieces": list(pieces), "sizes": list(sizes)},
        )
        how = f"按自己的选择，{len(pieces)} 件" if pieces else "由程序选"
        act.tell(channel=channel.title, how=f"{MODE_TITLES[mode]}，{how}")
    return kept
