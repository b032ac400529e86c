"""A question of `history/`, asked of the rows."""

from django.db import connection

from mingbian.history.questions import Row, asked_of
from mingbian.store.relations import Asked, Relations


def answer(name: str, relations: Relations, asked: Asked) -> list[Row]:
    """The rows that answer `<name>.sql` over these relations, for this dispute."""
    with connection.cursor() as cursor:
        cursor.execute(asked_of(relations, name), asked.values)
        return list(cursor.fetchall())
