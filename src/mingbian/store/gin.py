"""Words in PostgreSQL: a GIN index over what a function cuts out of a text, each word behind its shop and fortnight.

Such an index gives the rows of a word in no order of time; with the fortnight before it, the newest are found by
asking one after the other, and a word of every tenth message costs no more than one fortnight's rows. The function
cuts with a handful of patterns over the whole text: piece by piece it took three times as long.
"""

from collections.abc import Iterator

from django.db.backends.utils import CursorWrapper

from mingbian.domain.bigrams import HAN, LONGEST_WORD
from mingbian.store.indexed_texts import IndexedText

FORTNIGHT_SECONDS = 14 * 86_400
PENDING_KB = 128
"""New words lie in a list that every question reads through, until it is so long: at 512 that took longer than the
question itself, and at 64 writing took longer."""

# Other alphabets stand here by name: which letters a server takes for letters depends on how it was set up.
OTHER = "0-9a-zÀ-῿ぁ-ヺー-ㇿ가-힣\U00020000-\U0003ffff"

# It may not run in parallel plans: to start a helper takes ten times as long as to answer.
_WORDS = f"""
CREATE OR REPLACE FUNCTION words_by_fortnight(shop_id bigint, at bigint, said text) RETURNS tsvector
IMMUTABLE STRICT PARALLEL UNSAFE COST 1000 LANGUAGE plpgsql AS $$
DECLARE
    plain text := lower(normalize(said, NFKC));
    runs text := regexp_replace(plain, '[^{HAN}]+', ' ', 'g');
    other text := regexp_replace(plain, '[^{OTHER}]+', ' ', 'g');
    behind text := ' ' || shop_id || '.' || at / {FORTNIGHT_SECONDS} || '=';
BEGIN
    IF length(other) > {LONGEST_WORD} THEN
        other := regexp_replace(other, '([^ ]{{{LONGEST_WORD}}})[^ ]+', '\\1', 'g');
    END IF;
    -- Pairs from each run's first character on, and from its second: all pairs, and the last character alone.
    runs := runs || regexp_replace(' ' || runs, ' [{HAN}]', ' ', 'g');
    runs := regexp_replace(runs, '([{HAN}]{{2}})', '\\1 ', 'g');
    RETURN array_to_tsvector(
        string_to_array(substr(regexp_replace(' ' || btrim(runs || ' ' || other), ' +', behind, 'g'), 2), ' '));
END $$
"""
_LINES = """
CREATE OR REPLACE FUNCTION line_words(lines jsonb) RETURNS text IMMUTABLE LANGUAGE sql AS $$
    SELECT COALESCE(string_agg(line ->> 0, E'\\n'), '') FROM jsonb_array_elements(lines) AS line
$$
"""
_CUT_OTHERWISE = """
SELECT 1 FROM pg_indexes
WHERE schemaname = current_schema() AND indexname = %s AND indexdef NOT LIKE '%%words_by_fortnight%%'
"""
"""An index of this name from before the words lay by fortnight: no question would ever use it."""


def follow(cursor: CursorWrapper, index: IndexedText) -> None:
    """Make what is missing of one index; the rows that are there are in it at once. Again is free."""
    cursor.execute(_WORDS)
    cursor.execute(_LINES)
    cursor.execute(_CUT_OTHERWISE, [index.name])
    if cursor.fetchone():
        cursor.execute(f"DROP INDEX {index.name}")
    cursor.execute(
        f"CREATE INDEX IF NOT EXISTS {index.name} ON {index.table} USING gin ({words_of(index)}) "
        f"WITH (gin_pending_list_limit = {PENDING_KB})"
    )
    times = "at" if index.of_dispute else "shop_id, at"
    cursor.execute(f"CREATE INDEX IF NOT EXISTS {index.name}_by_time ON {index.table} ({times})")


def tidy(cursor: CursorWrapper, index: IndexedText) -> None:
    """Write one index anew: it keeps a word for ever, though no row is left that holds it. Nobody has to wait for it.

    Outside a transaction alone. What an attempt that was cut off left behind goes first.
    """
    cursor.execute(f"DROP INDEX IF EXISTS {index.name}_ccnew")
    cursor.execute(f"REINDEX INDEX CONCURRENTLY {index.name}")


def words_of(index: IndexedText, row: str = "") -> str:
    """The indexed expression, as a question must write it too."""
    told = f"line_words({row}{index.column})" if index.lines else f"{row}{index.column}"
    shop = index.shop if index.of_dispute else f"{row}{index.shop}"
    return f"words_by_fortnight({shop}, {row}at, {told})"


def fortnights_back(first: int, last: int) -> Iterator[range]:
    """From the newest of a time, which is given in seconds, to the oldest, each time four times as many at once."""
    newest, oldest, many = last // FORTNIGHT_SECONDS, first // FORTNIGHT_SECONDS, 1
    while newest >= oldest:
        yield range(max(oldest, newest - many + 1), newest + 1)
        newest, many = newest - many, many * 4


def asked_of(shop_id: int, fortnights: range, pieces: list[tuple[str, bool]]) -> str:
    """The question to the index: every piece in one of these fortnights. What only begins a word has a star there."""
    return " | ".join(
        " & ".join(f"'{shop_id}.{fortnight}={piece}'{':*' if begins else ''}" for piece, begins in pieces)
        for fortnight in fortnights
    )
