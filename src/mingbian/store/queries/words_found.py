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
from mingbian.store.fts5 import ID_BITS
from mingbian.store.gin import asked_of, fortnights_back, words_of
from mingbian.store.indexed_texts import OF_TABLE, IndexedText, line_words

MOST_WEIGHED = 2_000
AT_A_TIME = 200  # of the newest; a page shows a few, and few of the candidates are none
LENGTH_COUNTS = 0.75  # of Okapi's BM25, as is usual: a short text with the word says more than a long one
SATURATION = 1.2
USUAL_LENGTH = 20  # characters of a chat message

_PAIR = re.compile(f"[{HAN}]{{2}}")
_TOLD = {
    "chat_message": ("order_sn", "speaker"),
    "complaint": ("order_sn", "reason"),
    "review": ("order_sn", "stars"),
    "phone_call": ("order_sn", "caller"),
    "file_words": ("sha256", "page"),
    "certificate": ("id", "kind"),
    "evidence": ("id", "kind"),
    "letter": ("dispute_id", "stage"),
}
"""What stands beside a table's words: of which order, file, row or dispute they are, and what else is told."""

Row = tuple[int, int, str | int, str | int, str]


@dataclass(frozen=True, slots=True)
class Found:
    """A text that holds the words. `of` is its order's number, its file's hash, or its own or its dispute's row; `by`
    who said it, or the page."""

    id: int
    at: datetime
    of: str
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Finds:
    """`count` is how many texts hold the words, among the newest `MOST_WEIGHED` that may; None where none were counted.

    `more` says that others follow those that are here, `counted_out` that there may be older ones than were counted.
    """

    found: tuple[Found, ...] = ()
    count: int | None = 0
    more: bool = False
    counted_out: bool = False


def asked_words(words: str) -> tuple[str, ...]:
    """The words that are looked for, each once, folded; signs alone are none."""
    return tuple(dict.fromkeys(folded(word) for word in words.split() if bigrams(word)))


def words_found(shop_id: int, words: str, table: str, *, most: int, newest: bool = False, skip: int = 0) -> Finds:
    """The texts of one table with all these words; nothing for words of one character, which stand everywhere."""
    asked = asked_words(words)
    if not asked or any(len(word) < 2 for word in asked):
        return Finds()
    rows = _candidates(shop_id, asked, OF_TABLE[table], at_a_time=AT_A_TIME if newest else MOST_WEIGHED)
    if newest:
        some = list(islice((row for row in rows if _holds(row[4], asked)), skip, skip + most + 1))
        return Finds(_found(some[:most]), None, len(some) > most)
    may = list(rows)
    held = (row for row in may if _holds(row[4], asked))
    best = sorted(held, key=lambda row: (-_weight(row[4], asked), -row[1]))
    return Finds(_found(best[skip : skip + most]), len(best), len(best) > skip + most, len(may) == MOST_WEIGHED)


def _found(rows: list[Row]) -> tuple[Found, ...]:
    return tuple(
        Found(id_, datetime.fromtimestamp(at, BEIJING), str(of), str(by), text) for id_, at, of, by, text in rows
    )


def _candidates(shop_id: int, asked: tuple[str, ...], index: IndexedText, *, at_a_time: int) -> Iterator[Row]:
    """The newest rows in which every piece of the words stands, the newest first, `MOST_WEIGHED` at most."""
    found = _in_fts5 if connection.vendor == "sqlite" else _in_gin
    rows = found(shop_id, list(_pieces(asked)), index, at_a_time)
    for id_, at, of, by, text in islice(rows, MOST_WEIGHED):
        yield id_, at, of, by, line_words(text) if index.lines else text


def _in_fts5(shop_id: int, pieces: list[tuple[str, bool]], index: IndexedText, at_a_time: int) -> Iterator[Row]:
    question = (
        f"SELECT {_columns(index)} FROM {index.name} AS found "  # noqa: S608 (names of our own tables)
        f"JOIN {index.table} AS kept ON kept.id = found.rowid & {(1 << ID_BITS) - 1} {_of_shop(index)}"
        f"WHERE found.{index.name} MATCH %s ORDER BY found.rowid DESC LIMIT {MOST_WEIGHED}"
    )
    behind = 0 if index.of_dispute else shop_id
    wanted = " ".join(f'"{behind}={piece}"{"*" if begins else ""}' for piece, begins in pieces)
    with connection.cursor() as cursor:
        cursor.execute(question, [shop_id, wanted] if index.of_dispute else [wanted])
        while some := cursor.fetchmany(min(100, at_a_time)):
            yield from some


def _in_gin(shop_id: int, pieces: list[tuple[str, bool]], index: IndexedText, at_a_time: int) -> Iterator[Row]:
    """Fortnight after fortnight, each as far as it is asked for: the index itself knows no order of time."""
    question = (
        f"SELECT {_columns(index)} FROM {index.table} AS kept {_of_shop(index)}"  # noqa: S608 (as above)
        f"WHERE {words_of(index, 'kept.')} @@ %s::tsquery AND (kept.at, kept.id) < (%s, %s) "
        "ORDER BY kept.at DESC, kept.id DESC LIMIT %s"
    )
    of_shop = [shop_id] if index.of_dispute else []
    ends = f"SELECT min(at), max(at) FROM {index.table}" + ("" if index.of_dispute else " WHERE shop_id = %s")  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(ends, [] if index.of_dispute else [shop_id])
        first, last = cursor.fetchone()
        for fortnights in fortnights_back(first, last) if last is not None else ():
            wanted, before = asked_of(0 if index.of_dispute else shop_id, fortnights, pieces), (last + 1, 0)
            while True:
                cursor.execute(question, [*of_shop, wanted, *before, at_a_time])
                some = cursor.fetchall()
                yield from some
                if len(some) < at_a_time:
                    break
                before = (some[-1][1], some[-1][0])


def _columns(index: IndexedText) -> str:
    of, by = _TOLD[index.table]
    return f"kept.id, kept.at, kept.{of}, kept.{by}, kept.{index.column}"


def _of_shop(index: IndexedText) -> str:
    return "JOIN dispute ON dispute.id = kept.dispute_id AND dispute.shop_id = %s " if index.of_dispute else ""


def _pieces(asked: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """What the index is asked for: pairs as they are; a single character, a number or letters as a word's beginning."""
    for piece in dict.fromkeys(piece for word in asked for piece in bigrams(word)):
        yield piece[:LONGEST_WORD], _PAIR.fullmatch(piece) is None


def _holds(text: str, asked: tuple[str, ...]) -> bool:
    """Whether every word stands in the text as it is, or in one spelling of full and half width."""
    return all(map(text.__contains__, asked)) or all(map(folded(text).__contains__, asked))


def _weight(text: str, asked: tuple[str, ...]) -> float:
    """BM25 without how rare a word is: all of them stand in every text that is compared."""
    length = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * len(text) / USUAL_LENGTH)
    weight = 0.0
    for word in asked:
        count = text.count(word) or 1
        weight += count * (SATURATION + 1) / (count + length)
    return weight
