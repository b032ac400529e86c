"""How alike two texts or two pictures are."""

from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from mingbian.examine.sounding import sounds
from mingbian.examine.wording import letters

SAME_PICTURE_BITS = 6  # of 64: survives JPEG, resizing and blur (measured on photos with known duplicates)
PLAIN_PICTURE_BITS = 6  # a hash with fewer bits set, or unset, is an empty wall or a black frame, and says nothing


@cache
def default_words() -> tuple[str, ...]:
    """What the platform's own forms write into a complaint, so that it stands in many word for word; the longest first.

    From the reasons in its exports and the choices on its pages.
    """
    told = files("mingbian.examine").joinpath("default_words.txt").read_text("utf-8").split()
    return tuple(sorted(told, key=len, reverse=True))


def own_words(text: str) -> str:
    """The letters of a text without what the platform's forms put there."""
    left = letters(text)
    for form in default_words():
        left = left.replace(form, "")
    return left


@lru_cache(maxsize=4096)
def heard(text: str) -> tuple[str, ...]:
    """The sounds of a buyer's own words: what disguises a copy (signs, width, emoji, figures, characters that sound
    alike) is not heard, and neither are the platform's own words, however they are spelt."""
    spoken = f" {' '.join(sounds(text))} "
    for words in _default_sounds():
        spoken = spoken.replace(words, " ")
    return tuple(spoken.split())


def sound_pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring sounds in a buyer's own words."""
    return frozenset(f"{one} {other}" for one, other in pairwise(heard(text)))


@cache
def _default_sounds() -> tuple[str, ...]:
    return tuple(f" {' '.join(sounds(words))} " for words in default_words())


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared pairs of neighbouring letters, of all pairs: 1.0 the same words, 0.0 none in common (Jaccard)."""
    together = len(one | other)
    return len(one & other) / together if together else 0.0


def pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring letters in a text; made once for a text that is compared with many."""
    return frozenset(text[place : place + 2] for place in range(len(text) - 1))


def same_picture(one: str, other: str) -> bool:
    """Whether two perceptual hashes are of one picture; a hash of an empty picture is like no other."""
    if len(one) != 16 or len(other) != 16 or not all(map(_tells, (one, other))):
        return False
    return (int(one, 16) ^ int(other, 16)).bit_count() <= SAME_PICTURE_BITS


def _tells(picture: str) -> bool:
    return PLAIN_PICTURE_BITS <= int(picture, 16).bit_count() <= 64 - PLAIN_PICTURE_BITS
