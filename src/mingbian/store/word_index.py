"""The words of what can be searched, kept where they are found at once: in the database, beside their rows.

SQLite: an FTS5 table for each table, filled and emptied by triggers (`fts5.py`). PostgreSQL: a GIN index over the
words, which follows by itself (`gin.py`). Both follow in the very transaction in which a row is written, changed or
erased, whoever does it. Both hold what `domain.bigrams` makes of a text, each word behind its shop's number: no shop's
word is looked up in another's, and a word of two characters is found as quickly as a long one.

Nothing here belongs to a migration: what is missing is made after each (`follow`), for SQLite drops the triggers of a
table that a migration rebuilds.
"""

from django.db import connection

from mingbian.store import fts5, gin
from mingbian.store.indexed_texts import INDEXED


def follow() -> None:
    """Make the indexes that are missing, with the words of all rows that are there. Again is free.

    A start that was cut off may have left tables out; they have their index after the migration that makes them.
    """
    with connection.cursor() as cursor:
        made = set(connection.introspection.table_names(cursor))
        for index in (one for one in INDEXED if one.table in made):
            (fts5 if connection.vendor == "sqlite" else gin).follow(cursor, index)


def tidy() -> None:
    """Write the indexes anew without what was erased: until then a dropped word lies there, though nothing finds it."""
    with connection.cursor() as cursor:
        for index in INDEXED:
            (fts5 if connection.vendor == "sqlite" else gin).tidy(cursor, index)
