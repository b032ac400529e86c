"""Words in PostgreSQL: a GIN index over what a function cuts out of each text, each word behind its shop and month.

Such an index gives the rows of a word in no order of time; with the month before it, the newest are found by asking
month after month, and a word that stands in every tenth message costs no more than one month of them. The function
cuts with a handful of patterns over the whole text: piece by piece it took three times as long.
"""

from collections.abc import Iterator

from django.db.backends.utils import CursorWrapper

from mingbian.domain.bigrams import HAN, LONGEST_WORD
from mingbian.store.indexed_texts import IndexedText

MONTH_SECONDS = 30 * 86_400
PENDING_KB = 512
"""New words lie in a list that every question reads through, until it is so long: reading it costs a millisecond."""

# Other alphabets stand here by name: which letters a server takes for letters depends on how it was set up.
OTHER = "0-9a-zÀ-῿ぁ-ヺー-ㇿ가-힣\U00020000-\U0003ffff"

_WORDS = f"""
CREATE OR REPLACE FUNCTION words_by_month(shop_id bigint, at bigint, said text) RETURNS tsvector
IMMUTABLE STRICT PARALLEL SAFE COST 5000 LANGUAGE plpgsql AS $$
DECLARE
    plain text := lower(normalize(said, NFKC));
    runs text := regexp_replace(plain, '[^{HAN}]+', ' ', 'g');
    other text := regexp_replace(plain, '[^{OTHER}]+', ' ', 'g');
    behind text := ' ' || shop_id || '.' || at / {MONTH_SECONDS} || '=';
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
CREATE OR REPLACE FUNCTION line_words(lines jsonb) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
    SELECT COALESCE(string_agg(line ->> 0, E'\\n'), '') FROM jsonb_array_elements(lines) AS line
$$
"""


def follow(cursor: CursorWrapper, index: IndexedText) -> None:
    """Make what is missing of one index; the rows that are there are in it at once. Again is free."""
    cursor.execute(_WORDS)
    cursor.execute(_LINES)
    cursor.execute(
        f"CREATE INDEX IF NOT EXISTS {index.name} ON {index.table} USING gin ({words_of(index)}) "
        f"WITH (gin_pending_list_limit = {PENDING_KB})"
    )
    times = "at" if index.of_dispute else "shop_id, at"
    cursor.execute(f"CREATE INDEX IF NOT EXISTS {index.name}_by_time ON {index.table} ({times})")


def words_of(index: IndexedText, row: str = "") -> str:
    """The indexed expression, as a question must write it too."""
    told = f"line_words({row}{index.column})" if index.lines else f"{row}{index.column}"
    shop = index.shop if index.of_dispute else f"{row}{index.shop}"
    return f"words_by_month({shop}, {row}at, {told})"


def months_back(first: int, last: int) -> Iterator[range]:
    """From the newest month of a time to its oldest, four times as many at once each time; both ends are seconds."""
    newest, oldest, many = last // MONTH_SECONDS, first // MONTH_SECONDS, 1
    while newest >= oldest:
        yield range(max(oldest, newest - many + 1), newest + 1)
        newest, many = newest - many, many * 4


def asked_of(shop_id: int, months: range, pieces: list[tuple[str, bool]]) -> str:
    """The question to the index: every piece in one of these months; a piece that only begins a word is told so."""
    return " | ".join(
        " & ".join(f"'{shop_id}.{month}={piece}'{':*' if begins else ''}" for piece, begins in pieces)
        for month in months
    )
