"""Which exhibits a receipt attests, and which receipts attest an exhibit: tied by the hash that the receipt names.

Not an action of its own: it only reads. Asked for when somebody opens an exhibit's custody; a receipt never changes, so
what it says is read once.
"""

from dataclasses import dataclass
from functools import lru_cache

from mingbian.actions.keeping import shelf
from mingbian.reading.receipt import names, words_of
from mingbian.store.models import Evidence

RECEIPTS = ("timestamp_proof", "police_receipt")
"""Evidence kinds that are somebody else's word about a file."""

REMEMBERED = 32


@dataclass(frozen=True, slots=True)
class Attested:
    """The receipts that name an exhibit's hash, and the exhibits whose hashes it names, if it is a receipt itself."""

    receipts: tuple[Evidence, ...]
    attests: tuple[Evidence, ...]
    is_receipt: bool


def attested_by(held: Evidence) -> Attested:
    """What ties an exhibit to the receipts of its dispute. A receipt that cannot be read ties nothing."""
    others = list(Evidence.objects.filter(dispute=held.dispute).exclude(pk=held.pk).order_by("number"))
    receipts = tuple(one for one in others if one.kind in RECEIPTS and names(_words(one), held.sha256))
    is_receipt = held.kind in RECEIPTS
    attests = tuple(one for one in others if is_receipt and names(_words(held), one.sha256))
    return Attested(receipts, attests, is_receipt)


def _words(receipt: Evidence) -> bytes:
    try:
        return _read(receipt.sha256, receipt.name, receipt.media_type)
    except OSError:
        return b""


@lru_cache(maxsize=REMEMBERED)
def _read(sha256: str, name: str, media_type: str) -> bytes:
    with shelf().opened(sha256) as original:
        return words_of(original, name=name, media_type=media_type)
