"""When two names of firms are one: papers write one firm with other brackets, blanks and a word more or less."""

import unicodedata
from difflib import SequenceMatcher

ALIKE = 0.8  # our guess: names with so much in common are more likely one name written twice than two names


def plain_name(name: str) -> str:
    """A name as it is compared: half width, without blanks.

    >>> plain_name("杭州晴天（中国） 有限公司") == plain_name("杭州晴天(中国)有限公司")
    True
    """
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def alike(one: str, other: str) -> bool:
    """Whether two names that differ may be meant for one: a human has to tell.

    >>> alike("杭州晴天贸易有限公司", "杭州晴天商贸有限公司"), alike("杭州晴天贸易有限公司", "义乌王某经营部")
    (True, False)
    """
    return SequenceMatcher(None, plain_name(one), plain_name(other)).ratio() >= ALIKE
