"""How a statement is worded: for whom, and how long. Every wording is made of the same sentences."""

from dataclasses import dataclass
from enum import StrEnum

from mingbian.appeal.channel import Channel
from mingbian.appeal.reader import READER_TITLES, Reader
from mingbian.appeal.statement import Statement


class Length(StrEnum):
    """How long a statement may be: so many characters, or everything."""

    AT_MOST_100 = "100"
    AT_MOST_300 = "300"
    AT_MOST_500 = "500"
    LONG = "long"


MOST = {Length.AT_MOST_100: 100, Length.AT_MOST_300: 300, Length.AT_MOST_500: 500}
LENGTH_TITLES = {**{length: f"{most} 字" for length, most in MOST.items()}, Length.LONG: "长版"}


@dataclass(frozen=True, slots=True)
class Wording:
    """Who reads a statement, and how long it is."""

    reader: Reader
    length: Length

    @property
    def title(self) -> str:
        return f"{READER_TITLES[self.reader]}，{LENGTH_TITLES[self.length]}"


def usual(channel: Channel) -> Wording:
    """For who decides there, as long as the form takes."""
    return Wording(channel.reader, _usual_length(channel.limits.characters))


def _usual_length(longest: int | None) -> Length:
    if longest is None:
        return Length.LONG
    return next((length for length, most in MOST.items() if longest <= most), Length.LONG)


ON_THE_PLATFORM = (Reader.REFEREE, Reader.SERVICE)


def readers_of(channel: Channel) -> tuple[Reader, ...]:
    """Who may read what is handed in there: on the platform it goes from desk to desk, a paper has one addressee."""
    return ON_THE_PLATFORM if channel.reader in ON_THE_PLATFORM else (channel.reader,)


def wording_of(channel: Channel, reader: str, length: str) -> Wording:
    """The wording of these codes; what is unknown, empty or not for this channel is as usual with it.

    Whoever refuses a refund does not ask a court to decide.
    """
    ordinary = usual(channel)
    return Wording(
        Reader(reader) if reader in readers_of(channel) else ordinary.reader,
        Length(length) if length in set(Length) else ordinary.length,
    )


def as_long_as(length: Length, statement: Statement, channel: Channel) -> str:
    """The statement's text of this length; in the channel's usual one no longer than its form takes."""
    if length is usual(channel).length:
        return statement.short
    return statement.long if length is Length.LONG else statement.within(MOST[length])
