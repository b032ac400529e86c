"""Every kind of tampering, anywhere: the first bad item is named. And what cannot be seen, said as plainly."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from vault_book import MORNING, Book

from mingbian.vault.files import keep, path_of
from mingbian.vault.ledger import Entry, Head, head_of, next_entry
from mingbian.vault.verify import content_hash, first_fault, link_hash
from mingbian.vault.whole import verify_entries

LENGTH = 12
PLACE = st.integers(0, LENGTH - 1)
ENTRY_TEXTS = ["at", "action", "previous", "hash"]


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("vault")


@pytest.fixture(scope="module")
def book(vault: Path) -> Book:
    """One file an entry."""
    book = Book()
    for number in range(LENGTH):
        kept = keep(vault, f"photo {number}, as it came in".encode())
        book.write("file_kept", f"dispute:{number % 3 + 11}", f"file:{kept.sha256}")
    return book


Copy = Callable[[], Path]


@pytest.fixture(scope="module")
def copy(vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A vault to tamper with, a new one for each example."""

    def made() -> Path:
        mine = tmp_path_factory.mktemp("mine") / "vault"
        shutil.copytree(vault, mine)
        return mine

    return made


def flipped(text: str, place: int, bit: int) -> str:
    """One bit of the text turned, as a disk or a hand would."""
    raw = bytearray(text.encode("latin-1"))
    raw[place % len(raw)] ^= 1 << bit
    return raw.decode("latin-1")


def computed(entry: Entry, previous: str) -> Entry:
    """The entry with hashes that fit, by somebody who has read the format."""
    content = content_hash(entry.at, entry.action, entry.subjects)
    return entry._replace(previous=previous, hash=link_hash(entry.seq, previous, content))


def rewritten(book: Book, first: int) -> list[Entry]:
    """The whole chain from one entry on, written anew: it holds in itself."""
    entries = book.entries[:first]
    for entry in book.entries[first:]:
        changed = entry._replace(action="file_seen") if entry.seq == first + 1 else entry
        entries.append(computed(changed, entries[-1].hash if entries else "0" * 64))
    return entries


# The chain, with its head noted


@given(
    place=PLACE,
    part=st.sampled_from(["at", "action", "previous", "hash"]),
    at=st.integers(0, 70),
    bit=st.integers(0, 6),
)
def test_flip(book: Book, place: int, part: str, at: int, bit: int) -> None:
    entries = list(book.entries)
    entries[place] = entries[place]._replace(**{part: flipped(getattr(entries[place], part), at, bit)})

    assert first_fault(entries, book.head).seq == place + 1


@given(place=PLACE, of=st.integers(0, 1), at=st.integers(0, 70), bit=st.integers(0, 6))
def test_flip_in_a_subject(book: Book, place: int, of: int, at: int, bit: int) -> None:
    entries, subjects = list(book.entries), list(book.entries[place].subjects)
    subjects[of] = flipped(subjects[of], at, bit)
    entries[place] = entries[place]._replace(subjects=tuple(subjects))

    assert first_fault(entries, book.head).seq == place + 1


@given(place=PLACE, many=st.integers(1, LENGTH))
def test_delete(book: Book, place: int, many: int) -> None:
    entries = [*book.entries[:place], *book.entries[place + many :]]

    assert first_fault(entries, book.head).seq == place + 1


@given(order=st.permutations(range(LENGTH)))
def test_reorder(book: Book, order: list[int]) -> None:
    entries = [book.entries[number] for number in order]
    first = next((place for place, number in enumerate(order) if place != number), None)

    fault = first_fault(entries, book.head)

    assert (fault and fault.seq) == (None if first is None else first + 1)


@given(left=st.integers(0, LENGTH - 1))
def test_truncate(book: Book, left: int) -> None:
    assert first_fault(book.entries[:left], book.head).seq == left + 1


@given(place=PLACE)
def test_replace_by_one_that_fits_its_own_hash(book: Book, place: int) -> None:
    entries = list(book.entries)
    entries[place] = computed(entries[place]._replace(action="file_seen"), entries[place].previous)

    assert first_fault(entries, book.head).seq == place + 1


@given(place=PLACE)
def test_insert(book: Book, place: int) -> None:
    stranger = next_entry(head_of(book.entries[place]), at=MORNING, action="file_kept", subjects=["dispute:99"])
    entries = [*book.entries[: place + 1], stranger, *book.entries[place + 1 :]]

    fault = first_fault(entries, book.head)

    # At the end it is the one after the head; before it, its number is there twice.
    assert fault.seq == place + 2


# Put back, or written anew: only what was noted elsewhere shows it


@given(left=st.integers(1, LENGTH - 1), noted=st.lists(st.integers(1, LENGTH), max_size=4))
def test_rewind_shows_against_a_head_that_was_noted_later_and_not_otherwise(
    book: Book, vault: Path, left: int, noted: list[int]
) -> None:
    entries = book.entries[:left]
    heads = [head_of(book.entries[seq - 1]) for seq in noted]

    report = verify_entries(entries, head_of(entries[-1]), vault, noted=heads)

    if max(noted, default=0) > left:
        assert [(fault.code, fault.seq) for fault in report.faults] == [("head_rewound", left + 1)]
    else:
        assert report.faults == (), "a chain put back to before the last note looks whole: nothing can show it"


@given(first=PLACE, noted=st.lists(st.integers(1, LENGTH), max_size=4))
def test_written_anew_shows_between_the_notes_around_it_and_not_otherwise(
    book: Book, vault: Path, first: int, noted: list[int]
) -> None:
    entries = rewritten(book, first)
    heads = [head_of(book.entries[seq - 1]) for seq in noted]

    report = verify_entries(entries, head_of(entries[-1]), vault, noted=heads)

    after = sorted(seq for seq in noted if seq > first)
    if after:
        (fault,) = report.faults
        agreed = max((seq for seq in noted if seq <= first), default=0)
        assert (fault.code, fault.seq) == ("head_disagrees", agreed + 1)
        assert str(after[0]) in fault.sentence
    else:
        assert report.faults == (), "without a note after the change nothing can show it"


def test_a_note_of_another_chain_is_a_disagreement(book: Book, vault: Path) -> None:
    report = verify_entries(book.entries, book.head, vault, noted=[Head(3, "0" * 64)])

    assert [(fault.code, fault.seq) for fault in report.faults] == [("head_disagrees", 1)]


# The files


@given(place=PLACE, at=st.integers(0, 100), bit=st.integers(0, 7))
def test_flip_in_a_file(book: Book, copy: Copy, place: int, at: int, bit: int) -> None:
    mine = copy()
    path = path_of(mine, file_of(book, place))
    content = bytearray(path.read_bytes())
    content[at % len(content)] ^= 1 << bit
    overwrite(path, bytes(content))

    assert found(book, mine) == [("file_changed", file_of(book, place), place + 1)]


@given(gone=st.sets(PLACE, min_size=1))
def test_delete_files(book: Book, copy: Copy, gone: set[int]) -> None:
    mine = copy()
    for place in gone:
        path_of(mine, file_of(book, place)).unlink()

    assert [seq for _, _, seq in found(book, mine)] == [place + 1 for place in sorted(gone)]


@given(one=PLACE, other=PLACE)
def test_exchange_files(book: Book, copy: Copy, one: int, other: int) -> None:
    assume(one != other)
    mine = copy()
    first, second = path_of(mine, file_of(book, one)), path_of(mine, file_of(book, other))
    contents = first.read_bytes(), second.read_bytes()
    overwrite(first, contents[1])
    overwrite(second, contents[0])

    assert [seq for _, _, seq in found(book, mine)] == sorted([one + 1, other + 1])


@given(place=PLACE, left=st.integers(0, 20))
def test_truncate_a_file(book: Book, copy: Copy, place: int, left: int) -> None:
    mine = copy()
    path = path_of(mine, file_of(book, place))
    overwrite(path, path.read_bytes()[:left])

    assert [seq for _, _, seq in found(book, mine)] == [place + 1]


def file_of(book: Book, place: int) -> str:
    return book.entries[place].subjects[1].partition(":")[2]


def overwrite(path: Path, content: bytes) -> None:
    path.chmod(0o600)
    path.write_bytes(content)


def found(book: Book, vault: Path) -> list[tuple[str, str, int | None]]:
    return [(fault.code, fault.item, fault.seq) for fault in verify_entries(book.entries, book.head, vault).faults]
