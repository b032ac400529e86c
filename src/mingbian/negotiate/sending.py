"""What an objection means for a message that has already gone out: its words can be changed, its hour cannot.

A check warns before the sending. What was sent at night was sent at night: the record holds it with its true time,
once somebody has said so, rather than asking for a time that is not true.
"""

from collections.abc import Iterable

from mingbian.negotiate.tone_check import About, Objection


def holding_back(found: Iterable[Objection], *, looked_at: bool) -> list[Objection]:
    """What keeps a message from being recorded as sent, what is surely wrong with its words first.

    `looked_at`: somebody has read it again, or says that it has gone out: then only sure words hold it back.
    """
    words = [objection for objection in found if objection.sure and objection.about is not About.MOMENT]
    rest = [objection for objection in found if objection not in words]
    return words if looked_at else [*words, *rest]
