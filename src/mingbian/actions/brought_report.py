"""What became of files that were brought, one by one: for the page that lists them."""

from dataclasses import dataclass
from enum import StrEnum

from mingbian.domain.errors import MingbianError
from mingbian.store.queries.same_file import Place


class Became(StrEnum):
    """What became of a file."""

    EXHIBIT = "exhibit"
    TRAY = "tray"
    KNOWN = "known"
    """it was kept here before"""
    TWICE = "twice"
    """it is in this very upload a second time"""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileBrought:
    """One file. `number` is the exhibit's where it is one, `kind` its evidence code or what it looks like.

    `said` are sentences on why, and on what to know of it; `elsewhere` where the same file is an exhibit too.
    `refusal` is why it was not taken, or what it was known as. `sha256` is empty for what was not kept.
    """

    name: str
    became: Became
    number: int | None = None
    kind: str = ""
    said: tuple[str, ...] = ()
    elsewhere: tuple[Place, ...] = ()
    refusal: MingbianError | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class BroughtReport:
    """All files in the order in which they came; `stopped` is set where the rest was not tried."""

    files: tuple[FileBrought, ...]
    stopped: MingbianError | None = None

    def of(self, became: Became) -> tuple[FileBrought, ...]:
        return tuple(file for file in self.files if file.became is became)

    @property
    def in_words(self) -> tuple[str, ...]:
        """How many became what, a short sentence each; beside `kept`, which comes first."""
        held, laid = len(self.of(Became.EXHIBIT)), len(self.of(Became.TRAY))
        told = (
            (held and laid, f"其中 {held} 个认准了，{laid} 个待归类。"),
            (laid and not held, "先放在待归类里。"),
            (len(self.of(Became.KNOWN)), f"{len(self.of(Became.KNOWN))} 个以前存过。"),
            (len(self.of(Became.TWICE)), f"{len(self.of(Became.TWICE))} 个重复。"),
            (len(self.of(Became.REFUSED)), f"{len(self.of(Became.REFUSED))} 个没有收下，原因在下面。"),
        )
        return tuple(words for holds, words in told if holds)

    @property
    def kept(self) -> int:
        """How many files this upload brought that are kept now and were not before."""
        return len(self.of(Became.EXHIBIT)) + len(self.of(Became.TRAY))
