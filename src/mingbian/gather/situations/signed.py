"""The courier shows our parcel as signed for."""

import re

from mingbian.domain.dossier import Dossier

_CAME_BACK = re.compile(r"拒收|拒签|退回|签收失败|未签收|退件签收")


def holds(dossier: Dossier) -> bool:
    return any(not _CAME_BACK.search(delivered.text) for delivered in dossier.deliveries)
