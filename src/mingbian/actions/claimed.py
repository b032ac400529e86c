"""Whether a dispute makes the claim that a file is put to. Not an action: actions ask it before they write."""

from datetime import datetime

from mingbian.domain.claim import CLAIM_TITLES
from mingbian.domain.errors import MingbianError
from mingbian.gather.claims import claims
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of


class NotClaimedError(MingbianError):
    """A claim that nobody makes, or that nobody makes any more."""

    code = "not_claimed"
    message_format = "第 {number} 号纠纷里没有这一条主张。"
    hint_format = "多半是投诉刚有了新内容；请刷新页面，再选一次放到哪一条。"


def title_of_claim(dispute: rows.Dispute, key: str, now: datetime) -> str:
    """What the claim of this key is called. Raises NotClaimedError, also where its words have changed meanwhile."""
    made = {claim.key: claim for claim in claims(dossier_of(dispute, now))}
    if key not in made:
        raise NotClaimedError(number=dispute.number)
    return CLAIM_TITLES[made[key].kind]
