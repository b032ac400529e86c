"""Who a whole case is given to, and who of them may have originals: the platform has its pack, and is none of these."""

from enum import StrEnum


class Recipient(StrEnum):
    """Who opens a portable case."""

    LAWYER = "lawyer"
    MARKET_REGULATOR = "market_regulator"
    COURT = "court"
    POLICE = "police"
    OTHER = "other"


RECIPIENT_TITLES = {
    Recipient.LAWYER: "律师",
    Recipient.MARKET_REGULATOR: "12315 或市场监管部门",
    Recipient.COURT: "法院",
    Recipient.POLICE: "公安",
    Recipient.OTHER: "其他人",
}

MAY_HAVE_ORIGINALS = frozenset({Recipient.MARKET_REGULATOR, Recipient.COURT, Recipient.POLICE})
"""Originals hold what a buyer never gave to others: they go to authorities alone. A lawyer gets copies."""
