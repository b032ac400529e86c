"""The exhibits of a case that is given to somebody: as copies with personal data hidden, or as originals.

Not an action of its own: nothing is written. What is too large, or cannot be hidden in, is left out and told by its
hash.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mingbian.actions.redacted_copies import redacted_copy, redacted_of
from mingbian.actions.seal_pack import original
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.statement import Statement
from mingbian.casework.case_outline import Given
from mingbian.domain.evidence import Exhibit
from mingbian.domain.marking import Marking
from mingbian.render.cards import picture_of
from mingbian.render.pack import original_name
from mingbian.render.pictures import Unready
from mingbian.render.redaction_proof import Redacted, counts_of
from mingbian.store import models as rows
from mingbian.store.queries.redactions import redactions_of, spots_of

LARGEST_FILE, LARGEST_ALL = 25 << 20, 120 << 20
"""Bytes: what a browser still opens on a phone. A film is given on a stick, and known by its hash."""

PDF = "application/pdf"
NO_ROOM = "卷宗装不下这个文件（原件 {mib} MiB），请另外用 U 盘交；用下面的校验值核对。"


@dataclass(frozen=True, slots=True)
class CaseExhibits:
    """`files` by their names in the bundle; `given` how each exhibit goes along, `copies` its redacted copy, both by
    the exhibit's number; `redacted` what the proof page tells.
    """

    files: Mapping[str, bytes]
    given: Mapping[int, Given]
    copies: Mapping[int, bytes]
    redacted: tuple[Redacted, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(number for number, one in sorted(self.given.items()) if one.file)

    @property
    def left_out(self) -> tuple[tuple[int, str], ...]:
        """(number, why) of each that does not go along."""
        return tuple((number, one.left_out) for number, one in sorted(self.given.items()) if one.left_out)


def case_exhibits(
    dispute: rows.Dispute, statement: Statement, markings: Mapping[int, Marking], *, originals: bool
) -> CaseExhibits:
    """Every exhibit of the statement; what was drawn over one (`markings`, by its number) as a picture beside it.

    Raises ExhibitDamagedError where an original is not what was kept.
    """
    held = {one.number: one for one in rows.Evidence.objects.filter(dispute=dispute).select_related("dispute")}
    known = redactions_of(dispute)
    files: dict[str, bytes] = {}
    given: dict[int, Given] = {}
    copies: dict[int, bytes] = {}
    room = LARGEST_ALL
    for pack_exhibit in statement.exhibits:
        if (file := pack_exhibit.file) is None:
            continue
        copy = redacted_copy(held[file.number])
        if copy is not None:
            copies[file.number] = copy
        name, content, why = _as_original(pack_exhibit, file) if originals else _as_copy(pack_exhibit, file, copy)
        if content is None or len(content) > room:
            given[file.number] = Given(left_out=why or NO_ROOM.format(mib=_mib(file.size)))
            continue
        room -= len(content)
        files[name] = content
        hidden = () if originals or file.number not in known else counts_of(spots_of(known[file.number]))
        given[file.number] = Given(file=name, hidden=hidden)
        drawn = _drawn_over(file, copy, markings.get(file.number))
        if drawn and len(drawn) <= room:
            room -= len(drawn)
            marked = f"exhibits/{pack_exhibit.number:02d}-marked.jpg"
            files[marked] = drawn
            given[file.number] = replace(given[file.number], marked=marked, says=markings[file.number].caption)
    redacted = tuple(
        redacted_of(known[one.file.number], one.title)
        for one in statement.exhibits
        if one.file and one.file.number in known
    )
    return CaseExhibits(files, given, copies, redacted)


def _drawn_over(file: Exhibit, copy: bytes | None, marking: Marking | None) -> bytes | None:
    """A JPEG of the copy with its boxes and arrows; None where nothing was drawn, or nothing can be shown."""
    if copy is None or marking is None or not marking.draws:
        return None
    shown = picture_of(copy, file.media_type, marking)
    return None if isinstance(shown, Unready) else shown.content


def _as_original(held: PackExhibit, file: Exhibit) -> tuple[str, bytes | None, str]:
    if file.size > LARGEST_FILE:
        return "", None, f"文件较大（{_mib(file.size)} MiB），没有放进来，请另外用 U 盘交；用下面的校验值核对。"
    return original_name(held), original(file), ""


def _as_copy(held: PackExhibit, file: Exhibit, copy: bytes | None) -> tuple[str, bytes | None, str]:
    if copy is None:
        return "", None, "这类文件里的个人信息没法遮盖，没有放进来；用下面的校验值核对原件。"
    ending = "pdf" if file.media_type == PDF else "jpg"
    return f"exhibits/{held.number:02d}-redacted.{ending}", copy, ""


def _mib(size: int) -> int:
    return -(-size // (1 << 20))
