"""A parcel that the buyer himself had sent to another city: signed there, it is where he wanted it."""

import re
from datetime import datetime

from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.speech import asserted, words_of

SEND_THERE = re.compile(
    r"(?:改|换|转)(?:寄|发|送|成|到|为|地址|个?地方)|(?:寄|发|送)(?:到|去|往)|地址[^,]{0,4}(?:改|换|写错|填错)"
)


def asked_for(city: str, before: datetime, dossier: Dossier) -> bool:
    """Whether the buyer asked before this moment that it go to this city, by name."""
    said = (spoken.text for spoken in words_of(dossier, Speaker.BUYER) if spoken.fact.at < before)
    return bool(city) and any(city in text and asserted(text, SEND_THERE, questions=False) for text in said)
