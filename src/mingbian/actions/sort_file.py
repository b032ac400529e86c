"""Say what a file of the tray is, and of which dispute: it becomes the next exhibit there."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.claimed import title_of_claim
from mingbian.actions.exhibiting import exhibited
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.vault.files import Kept


class NotInTrayError(MingbianError):
    """Somebody else sorted it meanwhile."""

    code = "not_in_tray"
    message_format = "「{name}」已经不在待归类里了。"
    hint_format = "多半是另一个人刚归好类；请刷新页面看看。"


def sort_file(
    waiting: rows.TrayFile, dispute: rows.Dispute, kind: str, *, claim: str = "", now: datetime, by: User | None = None
) -> rows.Evidence:
    """The exhibit. `dispute` is one of the file's shop, `kind` an evidence code of `gather/kinds`.

    `claim` is the key of a claim that the dispute makes; where none is named, the one that the file was brought for
    goes along, if this is the dispute it was brought to. Raises NotInTrayError, AlreadyKeptError, NotClaimedError,
    DisputeClosedError.
    """
    with acting("evidence_kept", dispute, now=now, by=by) as act:
        # Whose DELETE takes the row away may make it an exhibit: two who press at once make one.
        taken, _ = rows.TrayFile.objects.filter(pk=waiting.pk, shop=dispute.shop).delete()
        if not taken:
            raise NotInTrayError(name=waiting.name)
        if claim:
            title_of_claim(dispute, claim, now)
        return exhibited(
            act,
            dispute,
            Kept(waiting.sha256, waiting.size),
            name=waiting.name,
            kind=kind,
            media_type=waiting.media_type,
            caption=waiting.caption,
            claim=claim or (waiting.claim if waiting.dispute_id == dispute.pk else ""),
        )
