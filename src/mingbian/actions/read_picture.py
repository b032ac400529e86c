"""Read a kept picture: what it says of itself, and whether it is known from elsewhere in this shop.

Reading and comparing take a second or two and come before the transaction. They are done once, for the bytes do not
change; what was found stands as a fact from then on. That a picture says nothing is no finding.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from django.conf import settings
from django.contrib.auth.models import User
from django.db import IntegrityError
from PIL import Image

from mingbian.actions.acting import acting
from mingbian.actions.at_risk import AtRisk, ReadingEndedError
from mingbian.actions.judging import judged
from mingbian.domain.dispute import State
from mingbian.reading.copies import Copy, Known, copies, known_of
from mingbian.reading.grey import Grey, grey_of
from mingbian.reading.photo import PhotoSays, read_photo
from mingbian.reading.picture_hash import hashes_of
from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.visible_marks import mark_in
from mingbian.reading.working_copy import upright
from mingbian.store import models as rows
from mingbian.store.queries.known_pictures import candidates
from mingbian.store.queries.unread_pictures import BUYERS, LISTINGS
from mingbian.store.queries.words_in import words_in
from mingbian.vault.files import open_kept

LISTING = "listing"
LOST = "这张图片的原件不在证据库里了。"
ReadMark = Callable[[Image.Image], str]


@dataclass(frozen=True, slots=True)
class FoundCopy:
    """A known exhibit that shows the same picture."""

    evidence: rows.Evidence
    copy: Copy

    @property
    def listing(self) -> bool:
        return self.evidence.kind in LISTINGS

    @property
    def told(self) -> dict[str, object]:
        """As it is kept beside the reading: where, when, how alike."""
        held = self.evidence
        return {
            "order_sn": held.dispute.order_sn,
            "dispute": held.dispute.number,
            "exhibit": held.number,
            "at": held.at.isoformat(timespec="seconds"),
            "alike": round(self.copy.alike, 3),
            "mirrored": self.copy.mirrored,
            "listing": self.listing,
        }


def read_picture(
    evidence: rows.Evidence, *, now: datetime, by: User | None = None, read_mark: ReadMark | None = None
) -> rows.PictureReading:
    """The reading; the one that is there already where the picture was read before.

    `read_mark` finds a visible mark in it; by default it is looked for in the words that `read_words` has read, and
    where nobody has, in the picture. A picture that cannot be read, or that the vault has lost, is told so, once.
    """
    if (known := rows.PictureReading.objects.filter(evidence=evidence).first()) is not None:
        return known
    try:
        with AtRisk(f"picture-{evidence.pk}", evidence.name):
            with open_kept(settings.VAULT, evidence.sha256) as original:
                says, grey = _read(original, evidence.name, read_mark or _mark_of(evidence))
            print_of_it, found = known_of(grey), _copies(evidence, grey)
    except (UploadRefusedError, FileNotFoundError) as missed:
        why = _in_words(missed) if isinstance(missed, UploadRefusedError) else LOST
        return _kept(evidence, PhotoSays(()), None, [], problem=why, now=now, by=by)
    return _kept(evidence, says, print_of_it, found, problem="", now=now, by=by)


def _in_words(missed: UploadRefusedError) -> str:
    """Why it could not be read; where reading it broke the program, what can be done too."""
    return f"{missed.message}{missed.hint}" if isinstance(missed, ReadingEndedError) else missed.message


def _mark_of(evidence: rows.Evidence) -> ReadMark:
    words = words_in(evidence)
    return visible_mark if words is None else lambda _: mark_in(words.lines)


def visible_mark(image: Image.Image) -> str:
    """A generator's mark that can be seen in the picture."""
    from mingbian.reading.picture_words import lines_in  # noqa: PLC0415 — half a gigabyte, and only where it is needed

    return mark_in(lines_in(upright(image).convert("RGB")))


def _read(original: BinaryIO, name: str, read_mark: ReadMark) -> tuple[PhotoSays, Grey]:
    return read_photo(original, name=name, read_mark=read_mark), grey_of(original, name=name)


def _copies(evidence: rows.Evidence, grey: Grey) -> list[FoundCopy]:
    """What our listing shows comes first, for it explains most; then the other disputes in the order of their dates."""
    known = candidates(evidence, hashes_of(grey))
    found = copies(grey, [one.known for one in known], lambda place: _again(known[place].evidence))
    told = [FoundCopy(known[copy.place].evidence, copy) for copy in found]
    return sorted(told, key=lambda one: (not one.listing, one.evidence.at, one.evidence.pk))


def _again(evidence: rows.Evidence) -> Grey | None:
    try:
        with open_kept(settings.VAULT, evidence.sha256) as original:
            return grey_of(original, name=evidence.name)
    except (FileNotFoundError, UploadRefusedError):
        return None


def _kept(
    evidence: rows.Evidence,
    says: PhotoSays,
    known: Known | None,
    found: list[FoundCopy],
    *,
    problem: str,
    now: datetime,
    by: User | None,
) -> rows.PictureReading:
    dispute = evidence.dispute
    try:
        with acting("picture_read", dispute, now=now, by=by, closed_too=True) as act:
            reading = rows.PictureReading.objects.create(
                dispute=dispute,
                evidence=evidence,
                at=now,
                by=by,
                said=[[line.about, line.words, line.where] for line in says.said],
                copies=[one.told for one in found],
                problem=problem,
            )
            if known is not None:
                _keep_print(evidence, known)
                if evidence.kind in BUYERS:
                    _keep_fact(evidence, says, known, found, by)
                elif evidence.kind in LISTINGS:
                    _explained(found)
                if dispute.state != State.CLOSED:
                    judged(dispute, now)
            act.tell(number=evidence.number, said=_in_short(reading))
    except IntegrityError:  # another process read it meanwhile; its reading is as good
        return rows.PictureReading.objects.get(evidence=evidence)
    return reading


def _keep_print(evidence: rows.Evidence, known: Known) -> None:
    print_of_it = rows.PicturePrint.objects.create(
        shop_id=evidence.dispute.shop_id,
        evidence=evidence,
        at=evidence.at,
        goods_id=evidence.dispute.goods_id,
        listing=evidence.kind in LISTINGS,
        hashes=known.hashes.astype("<u8").tobytes(),
    )
    rows.PictureSpots.objects.create(
        shop_id=evidence.dispute.shop_id, print=print_of_it, points=known.points.to_bytes()
    )


def _keep_fact(evidence: rows.Evidence, says: PhotoSays, known: Known, found: list[FoundCopy], by: User | None) -> None:
    """The fact that signals read. What was written down by hand before stays; only what it left open is filled in.

    A copy carries the hash of the first picture of its kind, so that all copies of one are counted together.
    """
    fact, _ = rows.PhotoReading.objects.get_or_create(
        evidence=evidence,
        defaults={"dispute": evidence.dispute, "at": evidence.at, "by": by, "name": evidence.name},
    )
    fact.captured_at = fact.captured_at or says.captured_at
    fact.aigc = fact.aigc or says.aigc
    fact.c2pa = fact.c2pa or says.c2pa
    fact.watermark = fact.watermark or says.watermark
    fact.seen = fact.seen or _seen(found)
    fact.hash = _first_hash(found) or f"{int(known.hashes[0]):016x}"
    fact.save()


def _seen(found: list[FoundCopy]) -> str:
    if not found:
        return ""
    first = found[0]
    return LISTING if first.listing else first.evidence.dispute.order_sn


def _first_hash(found: Iterable[FoundCopy]) -> str:
    others = [one.evidence.pk for one in found if not one.listing]
    hashes = dict(rows.PhotoReading.objects.filter(evidence__in=others).values_list("evidence", "hash"))
    return next((hashes[pk] for pk in others if hashes.get(pk)), "")


def _explained(found: list[FoundCopy]) -> None:
    """Our listing's picture came after buyers had sent copies of it: they have it from there, which weighs little."""
    buyers = [one.evidence for one in found if one.evidence.kind in BUYERS]
    rows.PhotoReading.objects.filter(evidence__in=buyers).update(seen=LISTING)
    rows.Dispute.objects.filter(evidence__in=buyers).update(stale=True)


def _in_short(reading: rows.PictureReading) -> str:
    if reading.problem:
        return "没能读出来"
    known = f"与本店已有的 {len(reading.copies)} 张图片相同" if reading.copies else "本店没有相同的图片"
    return f"图片自带 {len(reading.said)} 条信息，{known}" if reading.said else f"图片没有自带信息，{known}"
