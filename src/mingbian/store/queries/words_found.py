"""What was said, complained of or read that holds the words somebody looks for: the newest first, or the best first.

Every word must stand there. The index finds candidates (`store/word_index.py`); what it cannot tell, whether pairs of
characters stand side by side, is looked up in the text itself. The best are chosen among the newest `MOST_WEIGHED`
that hold the words: with a word that stands in every tenth message nobody looks for one of years ago.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from django.db import connection

from mingbian.domain.bigrams import HAN, LONGEST_WORD, bigrams, folded
from mingbian.domain.clock import BEIJING
from mingbian.store.word_index import ID_BITS, INDEXES, WordIndex, line_words, words_in

MOST_WEIGHED = 4_000
LENGTH_COUNTS = 0.75  # of Okapi's BM25, as is usual: a short text with the word says more than a long one
SATURATION = 1.2
USUAL_LENGTH = 20  # characters of a chat message

_PAIR = re.compile(f"[{HAN}]{{2}}")
_OF_TABLE = {index.table: index for index in INDEXES}
_TOLD = {
    "chat_message": ("order_sn", "speaker"),
    "complaint": ("order_sn", "reason"),
    "review": ("order_sn", "stars"),
    "phone_call": ("order_sn", "caller"),
    "file_words": ("sha256", "page"),
}
"""What stands beside a table's words: of which order or file they are, and what else a page tells of them."""

Row = tuple[int, int, str, str | int, str]


@dataclass(frozen=True, slots=True)
class Found:
    """A text that holds the words. `of` is its order's number, or its file's hash; `by` who said it, or the page."""

    id: int
    at: datetime
    of: str
    by: str
    text: str


def words_found(shop_id: int, words: str, table: str, *, most: int, newest: bool = False) -> tuple[Found, ...]:
    """The texts of one table with all these words; nothing for words of one character, which stand everywhere."""
    asked = tuple(dict.fromkeys(folded(word) for word in words.split() if bigrams(word)))
    if not asked or any(len(word) < 2 for word in asked):
        return ()
    index = _OF_TABLE[table]
    held = (row for row in _candidates(shop_id, asked, index) if _holds(row[4], asked))
    if newest:
        chosen = list(islice(held, most))
    else:
        chosen = sorted(held, key=lambda row: (-_weight(row[4], asked), -row[1]))[:most]
    return tuple(Found(id_, datetime.fromtimestamp(at, BEIJING), of, str(by), text) for id_, at, of, by, text in chosen)


def _candidates(shop_id: int, asked: tuple[str, ...], index: WordIndex) -> Iterator[Row]:
    """The newest rows in which every piece of the words stands, the newest first, as they are read."""
    of, by = _TOLD[index.table]
    told = f"kept.id, kept.at, kept.{of}, kept.{by}, kept.{index.column}"
    if connection.vendor == "sqlite":
        question = (
            f"SELECT {told} FROM {index.name} AS found "  # noqa: S608 (names of our own tables)
            f"JOIN {index.table} AS kept ON kept.id = found.rowid & {(1 << ID_BITS) - 1} "
            f"WHERE found.{index.name} MATCH %s ORDER BY found.rowid DESC LIMIT {MOST_WEIGHED}"
        )
        pieces = " ".join(f'"{shop_id}={piece}"{"*" if begins else ""}' for piece, begins in _pieces(asked))
    else:
        question = (
            f"SELECT {told} FROM {index.table} AS kept "  # noqa: S608 (names of our own tables)
            f"WHERE {words_in(index, 'kept.')} @@ %s::tsquery ORDER BY kept.at DESC, kept.id DESC LIMIT {MOST_WEIGHED}"
        )
        pieces = " & ".join(f"'{shop_id}={piece}'{':*' if begins else ''}" for piece, begins in _pieces(asked))
    with connection.cursor() as cursor:
        cursor.execute(question, [pieces])
        while some := cursor.fetchmany(100):
            for id_, at, whose, who, text in some:
                said = _said(text) if index.lines else text
                yield id_, at, whose, who, said


def _said(lines: str | list[list[str | float]]) -> str:
    return line_words(lines) if isinstance(lines, str) else "\n".join(str(line[0]) for line in lines)


def _pieces(asked: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """What the index is asked for: pairs as they are; a single character, a number or letters as a word's beginning."""
    for piece in dict.fromkeys(piece for word in asked for piece in bigrams(word)):
        yield piece[:LONGEST_WORD], _PAIR.fullmatch(piece) is None


def _holds(text: str, asked: tuple[str, ...]) -> bool:
    """Whether every word stands in the text as it is, or in one spelling of full and half width."""
    if all(word in text for word in asked):
        return True
    plain = folded(text)
    return all(word in plain for word in asked)


def _weight(text: str, asked: tuple[str, ...]) -> float:
    """BM25 without how rare a word is: all of them stand in every text that is compared."""
    length = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * len(text) / USUAL_LENGTH)
    counts = [text.count(word) or 1 for word in asked]
    return sum(count * (SATURATION + 1) / (count + length) for count in counts)
