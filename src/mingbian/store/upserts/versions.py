"""How new a line is, as one whole number: what decides first stands in its highest bits.

Told by the content alone. When a file was brought, or what date it carries, says nothing: old exports are brought late.
"""

SINCE = 1_420_041_600  # 2015-01-01 in Beijing; nothing on the platform is older
SECONDS = 31
MINUTES = 25
FILLED = 5
LETTERS = 24


def packed(*parts: tuple[int, int]) -> int:
    """Numbers and the bits each may take, the most important first. A number too large counts as the largest there is.

    >>> packed((1, 2), (5, 4)) > packed((1, 2), (4, 4)) > packed((0, 2), (99, 4))
    True
    """
    version = 0
    for number, bits in parts:
        most = (1 << bits) - 1
        version = version << bits | (most if number > most else number if number > 0 else 0)
    return version


def second(moment: int | None) -> tuple[int, int]:
    """A moment to the second, as a part."""
    return ((moment or SINCE) - SINCE, SECONDS)


def minute(moment: int | None) -> tuple[int, int]:
    """A moment to the minute, as a part."""
    return (((moment or SINCE) - SINCE) // 60, MINUTES)


def by_hand(as_of: int, *cells: object) -> int:
    """A row that somebody typed: the sheet that was saved last is right, then the row that says more."""
    filled = [str(cell) for cell in cells if cell]
    return packed(second(as_of), (len(filled), FILLED), (sum(map(len, filled)), LETTERS))


def saved_second(version: int) -> int:
    """When the sheet of a row that somebody typed was saved, in seconds since 1970; 0 where it did not say."""
    since = version >> (FILLED + LETTERS)
    return since + SINCE if since else 0
