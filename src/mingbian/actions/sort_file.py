"""Say what a file of the tray is, and of which dispute: it becomes the next exhibit there."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
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
    waiting: rows.TrayFile, dispute: rows.Dispute, kind: str, *, now: datetime, by: User | None = None
) -> rows.Evidence:
    """The exhibit. `dispute` is one of the file's shop, `kind` an evidence code of `gather/kinds`.

    Raises NotInTrayError, AlreadyKeptError, DisputeClosedError.
    """
    with acting("evidence_kept", dispute, now=now, by=by) as act:
        # Whose DELETE takes the row away may make it an exhibit: two who press at once make one.
        taken, _ = rows.TrayFile.objects.filter(pk=waiting.pk, shop=dispute.shop).delete()
        if not taken:
            raise NotInTrayError(name=waiting.name)
        return exhibited(
            act,
            dispute,
            Kept(waiting.sha256, waiting.size),
            name=waiting.name,
            kind=kind,
            media_type=waiting.media_type,
            caption=waiting.caption,
        )
