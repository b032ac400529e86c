"""The chain: what an entry may hold, and that every way of tampering is named at the first bad entry."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vault_book import Book, filled_book

from mingbian.vault.ledger import (
    START,
    Closed,
    Entry,
    Head,
    entry_of_row,
    excerpt,
    first_fault,
    head_of,
    ledger_lines,
    next_entry,
    subjects_text,
)
from mingbian.vault.verify import content_hash, link_hash, read_ledger

NOON = datetime(2026, 3, 10, 4, 0, tzinfo=UTC)
LENGTH = 9
WHOLE = filled_book(LENGTH)
AT = st.integers(0, LENGTH - 1)


def rewritten(entry: Entry, **changes: object) -> Entry:
    """The entry changed by someone who also computes its own hash anew."""
    changed = entry._replace(**changes)
    content = content_hash(changed.at, changed.action, changed.subjects)
    return changed._replace(hash=link_hash(changed.seq, changed.previous, content))


def test_a_ledger_as_it_was_written_has_no_fault(book: Book) -> None:
    assert first_fault(book.entries, book.head) is None


def test_an_empty_ledger_has_no_fault_until_something_was_noted_of_it() -> None:
    assert first_fault([]) is None
    assert first_fault([], Head(1, "a" * 64)).seq == 1


def test_the_first_entry_follows_nothing_and_is_told_in_beijing_time() -> None:
    entry = next_entry(None, at=NOON, action="file_kept", subjects=["dispute:7"])

    assert (entry.seq, entry.previous, entry.at) == (1, "0" * 64, "2026-03-10T12:00:00+08:00")


def test_the_hash_is_what_the_format_says() -> None:
    """Worked by hand from docs/evidence-format.md, so that the form cannot drift unnoticed."""
    entry = next_entry(None, at=NOON, action="file_kept", subjects=["dispute:7"])

    assert entry.hash == "b19af8fab2fa6c4f82f5d97035e6f89771553f715dd1a3f7e4f6b72ed2efb23b"


@pytest.mark.parametrize(
    "subject",
    ["张三", "buyer:zhangsan", "dispute:", "12", "phone:13800138000", "order:260301-123456789012345", "file:ABC",
     "dispute:12 ", "dispute:12\n", "Dispute:12", "id:110101199003078515", "file:" + "g" * 64, "", "note:少了一件"],
)  # fmt: skip
def test_no_name_text_telephone_or_order_number_can_be_written(subject: str) -> None:
    with pytest.raises(ValueError, match="codes, numbers and hashes"):
        next_entry(None, at=NOON, action="file_kept", subjects=[subject])


@pytest.mark.parametrize("action", ["", "收到", "File", "file kept", "a", "file_kept\n", "x" * 41])
def test_an_action_is_a_code(action: str) -> None:
    with pytest.raises(ValueError, match="codes, numbers and hashes"):
        next_entry(None, at=NOON, action=action, subjects=[])


def test_a_time_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        next_entry(None, at=datetime(2026, 3, 10), action="file_kept", subjects=[])  # noqa: DTZ001


@given(AT)
def test_a_missing_entry_is_named(gone: int) -> None:
    left = [*WHOLE.entries[:gone], *WHOLE.entries[gone + 1 :]]

    assert first_fault(left, WHOLE.head).seq == gone + 1


@given(AT, AT)
def test_of_two_exchanged_entries_the_first_is_named(one: int, other: int) -> None:
    order = list(WHOLE.entries)
    order[one], order[other] = order[other], order[one]

    fault = first_fault(order, WHOLE.head)

    assert (fault.seq if fault else None) == (min(one, other) + 1 if one != other else None)


@given(AT, AT)
def test_a_repeated_entry_is_named(repeated: int, after: int) -> None:
    order = [*WHOLE.entries[: after + 1], WHOLE.entries[repeated], *WHOLE.entries[after + 1 :]]

    fault = first_fault(order, WHOLE.head)

    assert fault.seq == (repeated + 1 if repeated <= after else after + 2)


@given(st.integers(0, LENGTH - 1))
def test_a_ledger_cut_short_shows_only_against_its_head(length: int) -> None:
    short = WHOLE.entries[:length]

    assert first_fault(short) is None
    assert first_fault(short, WHOLE.head).seq == length + 1


CHANGES = st.sampled_from(
    [{"at": "2026-03-11T00:00:00+08:00"}, {"action": "file_seen"}, {"subjects": ()}, {"subjects": ("dispute:99",)}]
)


@given(AT, CHANGES)
def test_a_changed_entry_is_named(at: int, change: dict[str, object]) -> None:
    order = list(WHOLE.entries)
    order[at] = order[at]._replace(**change)

    assert first_fault(order, WHOLE.head).seq == at + 1


@given(AT, CHANGES)
def test_a_changed_entry_is_named_even_when_its_own_hash_was_made_to_fit(at: int, change: dict[str, object]) -> None:
    order = list(WHOLE.entries)
    order[at] = rewritten(order[at], **change)

    fault = first_fault(order, WHOLE.head)

    assert (fault.seq, fault.code) == (at + 1, "entry_replaced")


def test_a_ledger_rewritten_to_its_end_shows_only_against_a_head_noted_elsewhere() -> None:
    """The limit of every chain: who can write it can write it anew. What was noted elsewhere he cannot reach."""
    forged = Book()
    for entry in WHOLE.entries:
        forged.write("file_seen", *entry.subjects)

    assert first_fault(forged.entries, forged.head) is None
    assert first_fault(forged.entries, WHOLE.head).code == "entry_replaced"


def test_entries_behind_the_recorded_head_are_named(book: Book) -> None:
    head = book.head
    book.write("file_kept", "dispute:12")

    assert first_fault(book.entries, head).code == "entry_beyond_head"


@pytest.mark.parametrize(
    "change",
    [{"seq": "3"}, {"seq": True}, {"at": None}, {"subjects": (5,)}, {"previous": "A" * 64}, {"hash": ""},
     {"subjects": ("buyer:张三",)}, {"action": "说了什么"}],
)  # fmt: skip
def test_a_row_without_the_form_of_an_entry_is_named_not_tripped_over(book: Book, change: dict[str, object]) -> None:
    order = list(book.entries)
    order[2] = order[2]._replace(**change)

    fault = first_fault(order, book.head)

    assert (fault.code, fault.seq) == ("entry_malformed", 3)


def test_a_row_comes_back_as_the_entry_it_was(book: Book) -> None:
    for entry in [*book.entries, next_entry(None, at=NOON, action="ledger_opened", subjects=[])]:
        row = entry_of_row(
            seq=entry.seq,
            at=entry.at,
            action=entry.action,
            subjects=subjects_text(entry),
            previous=entry.previous,
            hash=entry.hash,
        )

        assert row == entry


def test_an_excerpt_opens_one_dispute_and_only_that(book: Book) -> None:
    links = list(excerpt(book.entries, "dispute:12"))

    assert [(link.seq, isinstance(link, Closed)) for link in links] == [
        (2, False), (3, True), (4, True), (5, False), (6, True)
    ]  # fmt: skip
    assert first_fault(links, book.head, head_of(book.entries[0])) is None


def test_an_excerpt_about_nothing_is_empty(book: Book) -> None:
    assert list(excerpt(book.entries, "dispute:999")) == []


@given(st.integers(1, 4), st.sampled_from(["content", "hash", "previous"]))
def test_a_closed_entry_is_held_by_the_chain_like_an_open_one(at: int, part: str) -> None:
    links = list(excerpt(WHOLE.entries, "dispute:12"))
    closed = [place for place, link in enumerate(links) if isinstance(link, Closed)][at - 1]
    links[closed] = links[closed]._replace(**{part: "0" * 64})

    assert first_fault(links, WHOLE.head, head_of(WHOLE.entries[0])).seq == links[closed].seq


def test_a_ledger_file_comes_back_as_it_was_written(book: Book) -> None:
    lines = list(ledger_lines(book.entries, book.head))

    assert read_ledger(lines) == (START, book.head, book.entries)
