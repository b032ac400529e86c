"""It is our picture that someone else uses, as we wrote it down ourselves."""

import re

from mingbian.domain.dossier import Dossier

_OURS = re.compile(
    r"(?:本店|我店|我们店|我方|我家)的?(?:原创)?(?:主图|图片|照片|图|视频)?被|盗(?:用)?(?:了)?(?:本店|我店|我方|我家)"
)


def holds(dossier: Dossier) -> bool:
    return dossier.complaint is not None and _OURS.search(dossier.complaint.text) is not None
